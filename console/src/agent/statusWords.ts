import type { AgentStatus } from '@/api/views';
import type { Tone } from '@/design/Badge';

export const STATUS_WORDS: Record<AgentStatus, { label: string; tone: Tone }> = {
  available: { label: 'Available', tone: 'talk' },
  busy: { label: 'Busy', tone: 'danger' },
  wrap_up: { label: 'Wrap-up', tone: 'consult' },
  away: { label: 'Away', tone: 'hold' },
  offline: { label: 'Offline', tone: 'neutral' },
};

export const CHOSEN_STATUSES: readonly AgentStatus[] = ['available', 'busy', 'wrap_up', 'away'];
