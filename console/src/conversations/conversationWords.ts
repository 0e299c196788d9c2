import type { ConversationType, ConversationView, MessageView } from '@/api/conversationViews';
import type { Tone } from '@/design/Badge';

/** What conversations can be narrowed to. */
export const TYPES: readonly ConversationType[] = [
  'website',
  'inbound_call',
  'outbound_call',
  'sms',
  'assistant',
];

const TYPE_WORDS: Readonly<Record<ConversationType, string>> = {
  website: 'Website',
  inbound_call: 'Call to us',
  outbound_call: 'Call by us',
  sms: 'SMS',
  assistant: 'Assistant',
};

const TYPE_TONES: Readonly<Record<ConversationType, Tone>> = {
  website: 'talk',
  inbound_call: 'talk',
  outbound_call: 'hold',
  sms: 'accent',
  assistant: 'consult',
};

export function typeWords(type: ConversationType): string {
  return TYPE_WORDS[type] ?? type;
}

export function typeTone(type: ConversationType): Tone {
  return TYPE_TONES[type] ?? 'neutral';
}

const ROLES: Readonly<Record<MessageView['role'], string>> = {
  customer: 'Customer',
  agent: 'Agent',
  ai: 'Voice AI',
  assistant: 'Assistant',
  system: 'System',
};

/** Who said it: the name where there is one, and as what. */
export function speakerOf({ role, author }: Pick<MessageView, 'role' | 'author'>): string {
  const as = ROLES[role] ?? role;
  return author && author !== role ? `${author} (${as.toLowerCase()})` : as;
}

/** Whether it is said on our side of the line. */
export function isOurs(role: MessageView['role']): boolean {
  return role !== 'customer';
}

/** What tells a conversation from others when nobody knows with whom it is. */
export function whereabouts({ phoneNumber, room, owner }: ConversationView): string {
  return phoneNumber ?? room ?? owner ?? '';
}

const SUGGESTION_REASONS: Readonly<Record<string, string>> = {
  number: 'Says to have this number; nobody has verified it.',
  said_phone: 'Their number was said here.',
  said_email: 'Their address was said here.',
};

/** Why somebody is suggested as the one it is with. */
export function suggestionWords(reason: string): string {
  return SUGGESTION_REASONS[reason] ?? 'Somebody whom something here speaks for.';
}

/** A path of the API as the page that shows the same; undefined when none does. */
export function pageOf(source: string): string | undefined {
  const [path = ''] = source.split(/[?#]/);
  const [, api, first, second, third] = path.split('/');
  if (api !== 'api') return undefined;
  const kind = { quotes: 'quote', contracts: 'contract', invoices: 'invoice' }[first ?? ''];
  if (first === 'admin' && second === 'leads' && third) return `/leads/${third}`;
  if (first === 'admin' && second === 'scripts' && third) return `/scripts/${third}`;
  if (!second) return undefined;
  if (first === 'contacts' && second !== 'calls') return `/contacts/${second}`;
  if (first === 'conversations' && second !== 'search') return `/conversations/${second}`;
  return kind ? `/documents/${kind}/${second}` : undefined;
}

const SOURCES: Readonly<Record<string, string>> = {
  contacts: 'contact',
  leads: 'lead',
  conversations: 'conversation',
  documents: 'document',
  scripts: 'script',
};

/** The same in a word: where a line stands. */
export function sourceWord(source: string): string {
  if (/\/notes(\/|$)/.test(source)) return 'notes';
  if (/\/consents(\/|$)/.test(source)) return 'consents';
  return SOURCES[pageOf(source)?.split('/')[1] ?? ''] ?? 'source';
}
