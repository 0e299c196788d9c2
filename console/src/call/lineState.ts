import type { Grant } from '@/api/views';

export type Kind = 'caller' | 'agent' | 'supervisor' | 'ai' | 'music' | 'unknown';

/** Somebody else in one of our rooms. */
export interface Other {
  readonly identity: string;
  readonly kind: Kind;
  readonly room: string;
  readonly speaking: boolean;
  readonly muted: boolean;
}

export interface ChatMessage {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly at: number;
  readonly mine: boolean;
}

/** What a camera sees: somebody else's, or one's own. */
export interface Picture {
  readonly id: string;
  readonly from: string;
  readonly mine: boolean;
  /** Shows it in an element, until the function that comes back is called. */
  readonly show: (element: HTMLVideoElement) => () => void;
}

export type RoomPhase = 'joining' | 'joined' | 'reconnecting';

export interface JoinedRoom {
  readonly name: string;
  readonly phase: RoomPhase;
}

/** Everything a page shows of its line. */
export interface LineState {
  readonly rooms: readonly JoinedRoom[];
  readonly others: readonly Other[];
  /** What the call tells us: on hold, or in conversation. */
  readonly told: 'held' | 'talking';
  readonly music: boolean;
  readonly microphone: 'off' | 'on' | 'muted' | 'refused' | 'missing';
  readonly level: number;
  /** `forbidden`: the house lets nobody show anything here. */
  readonly camera: 'forbidden' | 'off' | 'on' | 'refused' | 'missing';
  readonly pictures: readonly Picture[];
  readonly messages: readonly ChatMessage[];
  /** What the caller said the call is about. */
  readonly topic: string | null;
  /** Every room was lost, and a way back is sought. */
  readonly seeking: boolean;
  /** Set when the last room was left: why. */
  readonly ended: LineEnd | null;
  /** Sound waits for a gesture of the person. */
  readonly soundBlocked: boolean;
}

/** `lost`: there was no way back in time, though nobody wanted the end. */
export type LineEnd = 'left' | 'removed' | 'elsewhere' | 'lost';

export const EMPTY_LINE: LineState = {
  rooms: [],
  others: [],
  told: 'talking',
  music: false,
  microphone: 'off',
  level: 0,
  camera: 'forbidden',
  pictures: [],
  messages: [],
  topic: null,
  seeking: false,
  ended: null,
  soundBlocked: false,
};

export interface LineOptions {
  /** Whether the page plays music while it is told to hold: callers. */
  readonly music: boolean;
  /** What the call is about, told to everybody who joins: callers. */
  readonly topic?: string;
  /** Whether whoever joins later is sent what we have written before: callers. */
  readonly repeats?: boolean;
  /** A new way into a room that was lost; null when the call is over. What is thrown is asked again. */
  readonly comeBack?: (room: string) => Promise<Grant | null>;
  /** Whether to answer `call.whisper` invitations: agents. */
  readonly whispers?: boolean;
}
