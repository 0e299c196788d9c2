// Written by hand for routes and fields that the services' documents do not have yet. To be replaced by the generated types:
// once "npm run api" finds these paths, call them through `conversationService` and delete this file.
import { ApiProblem } from './problem';

type Feeling = 'positive' | 'neutral' | 'negative';

/** `GET /api/conversations/{id}/summaries`: what a call came to, at a transfer and at its end. */
export interface WrittenSummary {
  readonly id: string;
  readonly conversationId: string;
  readonly occasion: string;
  readonly transferId?: string | null;
  readonly writtenAt: string;
  readonly summary: {
    readonly text: string;
    readonly reason?: string | null;
    readonly facts?: string[];
    readonly promised?: string[];
    readonly sentiment?: { at: string; feeling: Feeling }[];
    readonly topics?: string[];
    readonly objections?: string[];
    readonly nextStep?: string | null;
    readonly complianceFlags?: string[];
    readonly writer: 'model' | 'extractive';
  };
}

/** `GET /api/conversations/{id}/analyses`: what is going on in a call. */
export interface Analysis {
  readonly id: string;
  readonly conversationId: string;
  readonly callId?: string | null;
  readonly at: string;
  readonly writer: 'model' | 'extractive';
  readonly intent?: string | null;
  readonly sentiment: Feeling;
  readonly topics?: string[];
  readonly suggestedScriptId?: string | null;
  readonly suggestedAnswer?: string | null;
  readonly commitments?: { who: 'agent' | 'caller'; text: string }[];
}

/** `GET /api/notifications`: something that somebody should see. */
export interface NotificationView {
  readonly id: string;
  readonly kind: 'proposal' | 'assistant_result' | 'mention';
  readonly title: string;
  readonly conversationId?: string | null;
  readonly callId?: string | null;
  readonly proposalId?: string | null;
  readonly createdAt: string;
  readonly seenAt?: string | null;
}

/** A call as `GET /api/calls` lists it: since when a caller is there whom nobody has answered; absent when none is. */
export interface Waited {
  readonly waitingSince?: string | null;
}

/** The live socket's `analysis`. */
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

interface Listed<T> {
  items?: T[];
  nextCursor?: string | null;
}

interface Gets<T, Parameters> {
  get: {
    parameters: Parameters;
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Listed<T> } } };
  };
}

interface Paged {
  limit?: number;
  cursor?: string;
}

/** The paths as openapi-fetch takes them. */
export interface ComingPaths {
  '/api/conversations/{id}/summaries': Gets<WrittenSummary, { path: { id: string }; query?: Paged }>;
  '/api/conversations/{id}/analyses': Gets<Analysis, { path: { id: string }; query?: Paged }>;
  '/api/notifications': Gets<NotificationView, { query?: Paged & { unseen?: boolean } }>;
  '/api/notifications/{id}/seen': {
    post: {
      parameters: { path: { id: string } };
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
}

/** What is not there yet has nothing in it. */
export async function orNothing<T>(asked: Promise<T>): Promise<T | { items: never[] }> {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 404) return { items: [] };
    throw problem;
  }
}
