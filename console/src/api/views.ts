import type { components as TokenComponents } from './token-service';
import type { components as TransferComponents } from './transfer-service';

type Token = TokenComponents['schemas'];
type Transfer = TransferComponents['schemas'];

/** The services always send these members; their documents do not say so. */
type With<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

export type CallSummary = With<Token['CallSummary'], 'id' | 'homeRoom' | 'state' | 'held' | 'createdAt'>;
export type LegStay = With<Token['LegStay'], 'id' | 'room' | 'identity' | 'kind' | 'joinedAt'>;
export type CallDetails = With<
  Omit<Token['CallDetails'], 'legs'>,
  'id' | 'homeRoom' | 'state' | 'held' | 'createdAt' | 'timeline'
> & { legs: LegStay[] };
export type CallStats = Required<Token['CallStats']>;
export type SupervisionAccess = With<Token['SupervisionAccess'], 'token' | 'wsUrl' | 'room'>;

export type AgentStatus = Transfer['AgentStatus'];
export type AgentView = With<Transfer['AgentView'], 'username' | 'status' | 'connected' | 'since' | 'skills'>;
export type QueueView = With<
  Transfer['QueueView'],
  'name' | 'title' | 'waiting' | 'agentsAvailable' | 'agentsConnected' | 'skills'
>;
export type Briefing = Transfer['Briefing'];
export type Attention = Required<Omit<Transfer['Attention'], 'lostCallers'>> & {
  lostCallers: TransferView[];
};

export interface Grant {
  readonly token: string;
  readonly wsUrl: string;
  readonly room: string;
}

export type TransferState =
  | 'requested'
  | 'holding'
  | 'offering'
  | 'joining'
  | 'consulting'
  | 'three_way'
  | 'completing'
  | 'cancelling'
  | 'completed'
  | 'cancelled'
  | 'declined'
  | 'timed_out'
  | 'busy'
  | 'unavailable'
  | 'caller_left'
  | 'agent_left'
  | 'failed';

export type TransferMode = Transfer['TransferMode'];

export type TransferView = Omit<
  With<
    Transfer['TransferView'],
    'id' | 'version' | 'callId' | 'homeRoom' | 'fromAgent' | 'requestedAt' | 'target'
  >,
  'state' | 'mode' | 'grant'
> & { state: TransferState; mode: TransferMode; grant?: Grant | null };

/** An offer that waits for one's answer. */
export interface Offer {
  readonly offerId: string;
  readonly transferId: string;
  readonly callId: string;
  readonly from: string;
  readonly mode: TransferMode;
  readonly reason?: string | null;
  readonly notes?: string | null;
  readonly briefing?: Briefing | null;
  readonly expiresAt: string;
  readonly ringMillis: number;
}

const ENDS: readonly TransferState[] = [
  'completed',
  'cancelled',
  'declined',
  'timed_out',
  'busy',
  'unavailable',
  'caller_left',
  'agent_left',
  'failed',
];

/** Whether nothing follows this state. */
export function isEnd(state: TransferState): boolean {
  return ENDS.includes(state);
}

/** The live socket's `analysis`: a call was analysed anew. */
export interface AnalysisNews {
  readonly callId: string;
  readonly conversationId: string;
  readonly analysisId: string;
}

/** The live socket's `notification`; its own id, not the message's. */
export interface NotificationNews {
  readonly id: string;
  readonly kind: string;
}
