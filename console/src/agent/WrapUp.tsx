import { useState } from 'react';
import { Button } from '@/design/Button';
import { Select, TextArea } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { spanText } from '@/design/time';
import { useDesk, useDeskState, useLive } from './DeskContext';
import type { Paperwork } from './desk';
import { forgetNotes, keptNotes } from './useNotes';

const DISPOSITIONS = ['Solved', 'Passed on', 'Call back', 'No answer possible', 'Wrong number'];

/** After the call: a summary to edit, how it ended, and back to the next caller. */
export function WrapUp({ paper }: { paper: Paperwork }) {
  const { callId, since, ended, lost } = paper;
  const desk = useDesk();
  const { busy } = useDeskState();
  const { transfers, briefings } = useLive();
  const transfer = Object.values(transfers).findLast((one) => one.callId === callId);
  const passedOn = transfer?.state === 'completed' && transfer.fromAgent === desk.username;
  const briefing = transfer && briefings[transfer.id]?.text;
  const [summary, setSummary] = useState(() => keptNotes(callId) || briefing || '');
  const [disposition, setDisposition] = useState(passedOn ? 'Passed on' : 'Solved');

  function done() {
    // Kept in this browser until conversation-service stores it.
    localStorage.setItem(`baton.wrap-up.${callId}`, JSON.stringify({ summary, disposition, ended }));
    forgetNotes(callId);
    void desk.finishWrapUp(callId);
  }

  return (
    <section
      aria-label="Wrap-up"
      className="rise grid gap-5 rounded-lg border-2 border-consult bg-surface p-5 shadow-card"
    >
      <header>
        <h2 className="text-lg">
          {lost
            ? 'The connection was lost'
            : passedOn
              ? `Handed over to ${transfer.target.agent}`
              : 'The call is over'}
        </h2>
        <p className="text-sm text-ink-soft">
          It lasted {spanText(ended - since)}. Finish the paperwork, then you are available again.
        </p>
      </header>
      {lost && (
        <Notice tone="warning">
          There was no way back into the call for two minutes. The caller may still be there.{' '}
          <Button
            size="small"
            disabled={busy.has(`answer:${callId}`)}
            onClick={() => void desk.joinAgain(paper)}
          >
            Join again
          </Button>
        </Notice>
      )}
      <TextArea
        label="Summary"
        value={summary}
        maxLength={10_000}
        onChange={({ target }) => setSummary(target.value)}
        hint="Your notes, or the briefing when you wrote none. Summary and outcome are kept in this browser only; nobody else sees them yet."
      />
      <Select
        label="How it ended"
        value={disposition}
        onChange={({ target }) => setDisposition(target.value)}
      >
        {DISPOSITIONS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
      <Button look="primary" size="large" disabled={busy.has('status')} onClick={done}>
        Done, I am available
      </Button>
    </section>
  );
}
