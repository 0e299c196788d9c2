/** A domain event as it was published, with its place in Kafka; or a line of a call's journal, which has neither id nor place. */
export interface ExploredEvent {
  readonly key: string;
  readonly at: string;
  readonly type: string;
  readonly callId: string;
  readonly room: string;
  readonly causationId: string | null;
  readonly correlationId: string | null;
  /** Where it lies in Kafka, as `topic/partition@offset`. */
  readonly place: string | null;
  /** All of it, to be shown as it is. */
  readonly whole: unknown;
}

type Json = Record<string, unknown>;

const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The event in a message of the live socket; null when it is none. */
export function readEvent(message: unknown): ExploredEvent | null {
  const { topic, partition, offset, event } = record(message);
  const whole = record(event);
  const data = record(whole.data);
  const key = text(whole.id);
  const at = text(whole.time);
  if (!key || !text(whole.type) || Number.isNaN(Date.parse(at))) return null;
  return {
    key,
    at,
    type: text(whole.type),
    callId: text(data.callId),
    room: text(data.homeRoom) || text(data.room),
    causationId: text(whole.causationid) || null,
    correlationId: text(whole.correlationid) || null,
    place: text(topic) ? `${text(topic)}/${Number(partition)}@${Number(offset)}` : null,
    whole,
  };
}

/** As many as a page shows without getting slow. */
export const MOST_EVENTS = 2000;

/** The newest of both, each once, the newest first. */
export function merged(
  known: readonly ExploredEvent[],
  more: readonly ExploredEvent[],
): readonly ExploredEvent[] {
  const byKey = new Map([...known, ...more].map((event) => [event.key, event]));
  return [...byKey.values()].sort((one, other) => byTime(other, one)).slice(0, MOST_EVENTS);
}

function byTime(one: ExploredEvent, other: ExploredEvent): number {
  return Date.parse(one.at) - Date.parse(other.at) || one.key.localeCompare(other.key);
}

/** Whether a type is meant: exact, or everything below when it ends with `*`. */
export function isOfType(type: string, wanted: string): boolean {
  return wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

/** An event in the chain of its call. */
export interface ChainLink {
  readonly event: ExploredEvent;
  /** What led to it, when that is in the chain. */
  readonly because: ExploredEvent | null;
  /** How many causes come before it. */
  readonly depth: number;
  readonly afterMillis: number;
}

/** The events of one call from the first on, each with what led to it. */
export function chainOf(events: readonly ExploredEvent[]): readonly ChainLink[] {
  const ordered = [...events].sort(byTime);
  const byKey = new Map(ordered.map((event) => [event.key, event]));
  const depths = new Map<string, number>();
  const first = Date.parse(ordered[0]?.at ?? '');
  const depthOf = (event: ExploredEvent): number => {
    const known = depths.get(event.key);
    if (known !== undefined) return known;
    // Also ends a circle, which nobody should publish.
    depths.set(event.key, 0);
    const cause = event.causationId ? byKey.get(event.causationId) : undefined;
    const depth = cause ? depthOf(cause) + 1 : 0;
    depths.set(event.key, depth);
    return depth;
  };
  return ordered.map((event) => ({
    event,
    because: (event.causationId && byKey.get(event.causationId)) || null,
    depth: depthOf(event),
    afterMillis: Date.parse(event.at) - first,
  }));
}
