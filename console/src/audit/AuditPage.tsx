import { useState } from 'react';
import { conversationService, dataOf } from '@/api/client';
import type { AuditLine } from '@/api/conversationViews';
import { given, usePages } from '@/api/paging';
import { functionWords, members } from '@/assistant/assistantWords';
import { Badge, type Tone } from '@/design/Badge';
import { TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { Rows } from '@/design/Rows';
import { useSettled } from '@/design/useSettled';
import { inWords, moment } from '@/design/words';
import { RequireSignIn } from '@/session/RequireSignIn';

/** What the assistant's functions did for whom. */
export function AuditPage() {
  return (
    <RequireSignIn needs="admin">
      <Log />
    </RequireSignIn>
  );
}

const OUTCOMES: Readonly<Record<string, Tone>> = {
  succeeded: 'talk',
  proposed: 'hold',
  failed: 'danger',
  refused: 'danger',
};

const VIA: Readonly<Record<string, string>> = {
  chat: 'the assistant',
  http: 'hand or program',
  mcp: 'another assistant (MCP)',
  confirm: 'a confirmed proposal',
};

function useAudit(calledBy: string, name: string) {
  const query = { calledBy: given(calledBy), function: given(name) };
  return usePages<AuditLine>(
    ['audit', query.calledBy, query.function],
    (cursor) =>
      dataOf(
        conversationService.GET('/api/assistant/audit', {
          params: { query: { ...query, cursor, limit: 50 } },
        }),
      ),
    10_000,
  );
}

function Log() {
  const [calledBy, setCalledBy] = useState('');
  const [name, setName] = useState('');
  const lines = useAudit(useSettled(calledBy), useSettled(name));
  return (
    <Frame
      title="Audit log"
      about="Every function of the assistant, whoever asked for it and however; without the words in it."
    >
      <search aria-label="Narrow" className="grid gap-3 sm:grid-cols-2 lg:max-w-3xl">
        <TextField
          label="Called by"
          type="search"
          hint="The whole username."
          value={calledBy}
          onChange={({ target }) => setCalledBy(target.value)}
        />
        <TextField
          label="Function"
          type="search"
          hint="Its name as programs write it, such as add_contact_note."
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </search>
      <section
        aria-label="Lines found"
        className="min-w-0 rounded-lg border border-line bg-surface p-2 shadow-card"
      >
        <Rows of={lines} empty={calledBy || name ? 'Nothing like that.' : 'No function has been called yet.'}>
          {(items) => (
            <table className="w-full text-left text-sm">
              <thead className="text-xs text-ink-soft">
                <tr>
                  {['When', 'Who', 'Function'].map((title) => (
                    <th key={title} scope="col" className="p-2 font-medium">
                      {title}
                    </th>
                  ))}
                  <th scope="col" className="hidden p-2 font-medium lg:table-cell">
                    With
                  </th>
                  <th scope="col" className="hidden p-2 text-right font-medium md:table-cell">
                    Took
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((line) => (
                  <Entry key={line.id} line={line} />
                ))}
              </tbody>
            </table>
          )}
        </Rows>
      </section>
    </Frame>
  );
}

function Entry({ line }: { line: AuditLine }) {
  return (
    <tr className="border-t border-line align-top hover:bg-sunken">
      <td className="p-2 text-ink-soft tabular-nums">
        <time dateTime={line.at}>{moment(line.at)}</time>
      </td>
      <td className="p-2">
        <bdi className="block font-medium">{line.calledBy}</bdi>
        <span className="text-xs text-ink-soft">
          as {line.audience}, by {VIA[line.via] ?? line.via}
        </span>
      </td>
      <td className="p-2">
        <span className="flex flex-wrap items-center gap-2">
          <span>{functionWords(line.function)}</span>
          <Badge tone={OUTCOMES[line.outcome] ?? 'neutral'}>{inWords(line.outcome)}</Badge>
        </span>
        {line.problemCode && <code className="block text-xs text-danger">{line.problemCode}</code>}
        <span className="block text-xs text-ink-soft lg:hidden">{members(line.arguments)}</span>
      </td>
      <td className="hidden max-w-md p-2 text-xs text-ink-soft lg:table-cell">{members(line.arguments)}</td>
      <td className="hidden p-2 text-right tabular-nums md:table-cell">{line.durationMillis} ms</td>
    </tr>
  );
}
