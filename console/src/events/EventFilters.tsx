import { Select, TextField } from '@/design/Field';
import { shortType } from '@/supervisor/CallTimeline';

export interface Filters {
  /** Exact, ending with `*`, or empty for every type. */
  readonly type: string;
  readonly call: string;
  readonly minutes: number;
}

const KINDS = ['call', 'transfer', 'agent', 'queue', 'lead', 'script', 'document', 'consultation', 'music'];
const SPANS = [
  [5, 'Last 5 minutes'],
  [60, 'Last hour'],
  [1440, 'Last day'],
  [10_080, 'Last week'],
] as const;

/** Which events are shown: by type, call and time. */
export function EventFilters({
  filters,
  types,
  onChange,
}: {
  filters: Filters;
  types: readonly string[];
  onChange: (filters: Filters) => void;
}) {
  return (
    <div className="mb-4 grid gap-3 sm:grid-cols-3">
      <Select
        label="Type"
        value={filters.type}
        onChange={({ target }) => onChange({ ...filters, type: target.value })}
      >
        <option value="">Every type</option>
        {KINDS.map((kind) => (
          <option key={kind} value={`io.baton.${kind}.*`}>
            {kind}: all
          </option>
        ))}
        {types.map((one) => (
          <option key={one} value={one}>
            {shortType(one)}
          </option>
        ))}
      </Select>
      <TextField
        label="Call or room"
        type="search"
        value={filters.call}
        onChange={({ target }) => onChange({ ...filters, call: target.value })}
      />
      <Select
        label="Time"
        value={filters.minutes}
        onChange={({ target }) => onChange({ ...filters, minutes: Number(target.value) })}
      >
        {SPANS.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
