/** What the services tell a client in its room, topic `baton.call`. */
export type Signal =
  | { readonly type: 'call.state'; readonly state: 'held' | 'talking' }
  | { readonly type: 'call.move'; readonly room: string; readonly token: string; readonly wsUrl: string }
  | { readonly type: 'call.whisper'; readonly room: string; readonly token: string; readonly wsUrl: string };

export const SIGNAL_TOPIC = 'baton.call';
export const CHAT_TOPIC = 'baton.chat';
export const TOPIC_TOPIC = 'baton.topic';
export const STATE_ATTRIBUTE = 'baton.state';
export const KIND_ATTRIBUTE = 'baton.kind';

/** Longest text message that is sent and shown. */
export const LONGEST_MESSAGE = 2000;

/** The signal, or null when it is none that we know. */
export function parseSignal(payload: Uint8Array): Signal | null {
  const message = parse(payload);
  switch (message?.type) {
    case 'call.state':
      return message.state === 'held' || message.state === 'talking'
        ? { type: 'call.state', state: message.state }
        : null;
    case 'call.move':
    case 'call.whisper':
      return typeof message.room === 'string' &&
        typeof message.token === 'string' &&
        typeof message.wsUrl === 'string'
        ? { type: message.type, room: message.room, token: message.token, wsUrl: message.wsUrl }
        : null;
    default:
      return null;
  }
}

export interface ChatText {
  readonly id: string;
  readonly text: string;
}

/** A text message of another client, bounded; or null. */
export function parseChat(payload: Uint8Array): ChatText | null {
  const message = parse(payload);
  return typeof message?.id === 'string' && typeof message.text === 'string' && message.text.trim() !== ''
    ? { id: message.id.slice(0, 64), text: message.text.slice(0, LONGEST_MESSAGE) }
    : null;
}

export function encode(message: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(message));
}

function parse(payload: Uint8Array): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(payload));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
