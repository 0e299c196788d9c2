import { Panel } from '@/design/Panel';
import { LONGEST_NOTES, type useNotes } from './useNotes';

/** Notes that save themselves. */
export function Notes({ notes: { notes, saved, write } }: { notes: ReturnType<typeof useNotes> }) {
  return (
    <Panel
      title="Notes"
      actions={
        <span className="text-xs text-ink-soft" aria-live="polite">
          {notes === '' ? '' : saved ? 'Saved in this browser' : 'Saving…'}
        </span>
      }
    >
      <textarea
        aria-label="Notes of this call"
        dir="auto"
        value={notes}
        maxLength={LONGEST_NOTES}
        onChange={({ target }) => write(target.value)}
        placeholder="What the next person should know."
        className="min-h-40 w-full resize-y rounded-md border border-line-strong bg-surface p-3 text-sm placeholder:text-ink-soft"
      />
    </Panel>
  );
}
