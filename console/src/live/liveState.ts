import type { AnalysisNews, NotificationNews } from '@/api/views';
import { type AgentView, type Briefing, isEnd, type Offer, type TransferView } from '@/api/views';

/** What the live socket has told so far. */
export interface LiveState {
  readonly username: string | null;
  readonly resumeAfter: number | null;
  readonly offers: Readonly<Record<string, Offer>>;
  readonly transfers: Readonly<Record<string, TransferView>>;
  /** Briefings by transfer, as far as they are written. */
  readonly briefings: Readonly<Record<string, WrittenBriefing>>;
  readonly presence: Readonly<Record<string, AgentView>>;
  /** Offers that ended without our doing: what to say about them. */
  readonly missed: readonly MissedOffer[];
  /** The newest analysis of each call, by its id. */
  readonly analyses: Readonly<Record<string, string>>;
  /** The last notification that was told of; it is asked for, not told whole. */
  readonly notified: string | null;
}

export interface WrittenBriefing {
  readonly text: string;
  readonly whole: Briefing | null;
}

export interface MissedOffer {
  readonly transferId: string;
  readonly from: string;
  readonly outcome: string;
}

export const NOTHING_TOLD: LiveState = {
  username: null,
  resumeAfter: null,
  offers: {},
  transfers: {},
  briefings: {},
  presence: {},
  missed: [],
  analyses: {},
  notified: null,
};

/** A message as it comes: checked no further than its type, since it comes from our own service. */
export interface LiveEnvelope {
  readonly id: number;
  readonly type: string;
  readonly at?: string;
  readonly data: unknown;
}

interface Hello {
  username: string;
  resumeAfter: number;
  transfers: TransferView[];
  offers: Offer[];
}
interface OfferEnded {
  offerId: string;
  transferId: string;
  outcome: string;
}
interface BriefingNews {
  transferId: string;
  delta?: string | null;
  done: boolean;
  briefing?: Briefing | null;
}

/** What is known after a message. Messages may be repeated: nothing is counted twice, nothing older replaces newer. */
export function told(state: LiveState, message: LiveEnvelope): LiveState {
  const next = { ...state, resumeAfter: Math.max(state.resumeAfter ?? 0, message.id) };
  switch (message.type) {
    case 'hello':
      return greeted(next, message.data as Hello);
    case 'offer':
      return offered(next, message.data as Offer);
    case 'offer_ended':
      return offerEnded(next, message.data as OfferEnded);
    case 'transfer':
      return changed(next, message.data as TransferView);
    case 'briefing':
      return briefed(next, message.data as BriefingNews);
    case 'analysis': {
      const { callId, analysisId } = message.data as AnalysisNews;
      return { ...next, analyses: { ...next.analyses, [callId]: analysisId } };
    }
    case 'notification':
      return { ...next, notified: (message.data as NotificationNews).id };
    case 'presence': {
      const agent = message.data as AgentView;
      return { ...next, presence: { ...next.presence, [agent.username]: agent } };
    }
    default:
      return next;
  }
}

function greeted(state: LiveState, hello: Hello): LiveState {
  const ended = Object.values(state.transfers).filter(({ state: at }) => isEnd(at));
  const known = Object.fromEntries([...ended, ...hello.transfers].map((transfer) => [transfer.id, transfer]));
  const withBriefings = hello.transfers.reduce(
    (so, transfer) => keepBriefing(so, transfer.id, transfer.briefing),
    state,
  );
  return {
    ...withBriefings,
    username: hello.username,
    offers: Object.fromEntries(hello.offers.map((offer) => [offer.offerId, offer])),
    transfers: known,
  };
}

function offered(state: LiveState, offer: Offer): LiveState {
  const briefed = keepBriefing(state, offer.transferId, offer.briefing);
  return { ...briefed, offers: { ...state.offers, [offer.offerId]: offer } };
}

function offerEnded(state: LiveState, { offerId, outcome }: OfferEnded): LiveState {
  const { [offerId]: ended, ...offers } = state.offers;
  if (!ended) return state;
  const unanswered = outcome !== 'joining' && outcome !== 'declined';
  const missed = { transferId: ended.transferId, from: ended.from, outcome };
  return { ...state, offers, missed: unanswered ? [...state.missed, missed].slice(-5) : state.missed };
}

function changed(state: LiveState, transfer: TransferView): LiveState {
  const known = state.transfers[transfer.id];
  if (known && known.version > transfer.version) return state;
  const briefed = keepBriefing(state, transfer.id, transfer.briefing);
  return { ...briefed, transfers: { ...state.transfers, [transfer.id]: transfer } };
}

function briefed(state: LiveState, { transferId, delta, done, briefing }: BriefingNews): LiveState {
  if (done) return keepBriefing(state, transferId, briefing);
  const written = state.briefings[transferId];
  if (written?.whole || !delta) return state;
  const text = (written?.text ?? '') + delta;
  return { ...state, briefings: { ...state.briefings, [transferId]: { text, whole: null } } };
}

function keepBriefing(
  state: LiveState,
  transferId: string,
  briefing: Briefing | null | undefined,
): LiveState {
  return briefing
    ? {
        ...state,
        briefings: { ...state.briefings, [transferId]: { text: briefing.text ?? '', whole: briefing } },
      }
    : state;
}
