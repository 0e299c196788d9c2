import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { dataOf, leadsService } from '@/api/client';
import type { ImportView, RowOutcome } from '@/api/leadsViews';
import { usePages } from '@/api/paging';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { Rows } from '@/design/Rows';
import { partsOf } from './csvParts';

const COLUMNS =
  'name, title (both needed), email, phone, country, company, language, time_zone, status, priority, source, owner, value, currency, next_action, next_action_at, tags';

/** Takes leads in from a CSV: tried first, with a report of each row, then for good. */
export function ImportDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <Dialog
      title="Import leads"
      about="Nothing is added before you have seen what would become of each row."
      open={open}
      onOpenChange={onOpenChange}
      wide
    >
      <Steps onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

/** Sends a file part by part and has it tried. */
async function tryOut(file: File): Promise<string> {
  const [first, ...rest] = partsOf(file);
  // The client writes JSON otherwise; the bytes go as they are.
  const asIs = {
    bodySerializer: (body: unknown) => body as Blob,
    headers: { 'content-type': 'text/csv' },
  };
  const begun = (await dataOf(
    leadsService.POST('/api/admin/leads/imports', {
      params: { query: { dryRun: 'true', start: 'false' } },
      body: first as unknown as string,
      ...asIs,
    }),
  )) as ImportView;
  for (const [index, part] of rest.entries()) {
    await leadsService.PUT('/api/admin/leads/imports/{id}/parts/{part}', {
      params: { path: { id: begun.id, part: index + 1 } },
      body: part as unknown as string,
      ...asIs,
    });
  }
  await start(begun.id, true);
  return begun.id;
}

async function start(id: string, dryRun: boolean): Promise<void> {
  await leadsService.POST('/api/admin/leads/imports/{id}/start', {
    params: { path: { id }, query: { dryRun: String(dryRun) } },
  });
}

function Steps({ onDone }: { onDone: () => void }) {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const trial = useMutation({ mutationFn: tryOut });
  const forGood = useMutation({
    mutationFn: (id: string) => start(id, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  const id = trial.data;
  const progress = useQuery({
    queryKey: ['imports', id],
    enabled: Boolean(id),
    queryFn: async () =>
      (await dataOf(
        leadsService.GET('/api/admin/leads/imports/{id}', { params: { path: { id: id ?? '' } } }),
      )) as ImportView,
    refetchInterval: ({ state }) =>
      state.data?.state === 'running' || state.data?.state === 'open' ? 500 : false,
  });
  const now = progress.data;
  const finished = now?.state === 'done' && !now.dryRun;

  useEffect(() => {
    if (finished) void queries.invalidateQueries({ queryKey: ['leads'] });
  }, [finished, queries]);

  return (
    <div className="grid gap-4 [&>*]:min-w-0">
      {!id && (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (file) trial.mutate(file);
          }}
        >
          <TextField
            label="CSV file"
            type="file"
            accept=".csv,text/csv"
            required
            className="py-2"
            hint={`UTF-8, with a first row of names: ${COLUMNS}.`}
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
          <Button
            type="submit"
            look="primary"
            className="justify-self-end"
            disabled={!file || trial.isPending}
          >
            {trial.isPending ? 'Sending…' : 'Try it'}
          </Button>
        </form>
      )}
      <Refusal of={trial.error ?? forGood.error ?? progress.error} />
      {now && (
        <p role="status" aria-live="polite" className="text-sm tabular-nums">
          {now.state === 'running' && <span className="breathe">Reading… </span>}
          {now.doneRows} rows read, {now.created} {now.dryRun ? 'would be added' : 'added'}, {now.refused}{' '}
          refused.
        </p>
      )}
      {now?.state === 'failed' && (
        <Notice tone="danger">The file cannot be read: {now.reason?.replaceAll('_', ' ')}.</Notice>
      )}
      {now && now.refused > 0 && now.state === 'done' && <Refused id={now.id} dryRun={now.dryRun} />}
      {now?.state === 'done' && now.dryRun && (
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => trial.reset()}>Another file</Button>
          <Button
            look="primary"
            disabled={now.created === 0 || forGood.isPending}
            onClick={() => forGood.mutate(now.id)}
          >
            Import {now.created} {now.created === 1 ? 'lead' : 'leads'}
          </Button>
        </div>
      )}
      {finished && (
        <Button look="primary" className="justify-self-end" onClick={onDone}>
          To the leads
        </Button>
      )}
    </div>
  );
}

function Refused({ id, dryRun }: { id: string; dryRun: boolean }) {
  const rows = usePages<RowOutcome>(['imports', id, 'refused', dryRun], (cursor) =>
    dataOf(
      leadsService.GET('/api/admin/leads/imports/{id}/rows', {
        params: { path: { id }, query: { outcome: 'refused', limit: 50, cursor } },
      }),
    ),
  );
  return (
    <div className="max-h-64 overflow-y-auto rounded-md border border-line p-2">
      <Rows of={rows} empty="No row was refused.">
        {(items) => (
          <table aria-label="Refused rows" className="w-full text-left text-sm">
            <thead className="text-xs text-ink-soft">
              <tr>
                <th scope="col" className="p-1 font-medium">
                  Row
                </th>
                <th scope="col" className="p-1 font-medium">
                  Column
                </th>
                <th scope="col" className="p-1 font-medium">
                  What is wrong
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((row) => (
                <tr key={row.row} className="border-t border-line align-top">
                  <td className="p-1 tabular-nums">{row.row}</td>
                  <td className="p-1">{row.field}</td>
                  <td className="p-1">{row.message ?? row.code}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Rows>
    </div>
  );
}
