import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Download, KanbanSquare, List, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { saveFile } from '@/design/saveFile';
import { useSettled } from '@/design/useSettled';
import { inWords } from '@/design/words';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { ImportDialog } from './ImportDialog';
import { LeadBoard } from './LeadBoard';
import { LeadForm } from './LeadForm';
import { LeadTable } from './LeadTable';
import { createLead, exportLeads, useLeadChange } from './leadQueries';
import { EVERYTHING, type LeadFilter, STATUSES } from './leadWords';

/** What may become a sale, as a table or as a board. */
export function LeadsPage() {
  return (
    <RequireSignIn needs="agent">
      <Pipeline />
    </RequireSignIn>
  );
}

const ORDERS = [
  ['-createdAt', 'Newest first'],
  ['createdAt', 'Oldest first'],
  ['-updatedAt', 'Last worked on'],
  ['-value', 'Highest value'],
  ['-priority', 'Most urgent'],
  ['nextActionAt', 'Next action'],
] as const;

const VIEW = 'baton.leads.view';

function Pipeline() {
  const [view, setView] = useState(() => (localStorage.getItem(VIEW) === 'board' ? 'board' : 'table'));
  const [filter, setFilter] = useState<LeadFilter>(EVERYTHING);
  const [sort, setSort] = useState<string>('-createdAt');
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState(false);
  const { roles } = usePerson();
  const navigate = useNavigate();
  const create = useLeadChange(createLead);
  const settled = useSettled(filter);
  const take = useMutation({ mutationFn: exportLeads, onSuccess: (file) => saveFile(file, 'leads.csv') });

  function show(next: 'table' | 'board') {
    localStorage.setItem(VIEW, next);
    setView(next);
  }

  return (
    <Frame
      title="Leads"
      actions={
        <>
          <fieldset className="flex rounded-md border border-line-strong bg-surface p-0.5">
            <legend className="sr-only">Show as</legend>
            <Button
              size="small"
              look={view === 'table' ? 'primary' : 'quiet'}
              aria-pressed={view === 'table'}
              icon={<List aria-hidden className="size-4" />}
              onClick={() => show('table')}
            >
              Table
            </Button>
            <Button
              size="small"
              look={view === 'board' ? 'primary' : 'quiet'}
              aria-pressed={view === 'board'}
              icon={<KanbanSquare aria-hidden className="size-4" />}
              onClick={() => show('board')}
            >
              Board
            </Button>
          </fieldset>
          {roles.includes('supervisor') && (
            <>
              <Button icon={<Upload aria-hidden className="size-4" />} onClick={() => setImporting(true)}>
                Import
              </Button>
              <Button
                icon={<Download aria-hidden className="size-4" />}
                disabled={take.isPending}
                onClick={() => take.mutate()}
              >
                Export
              </Button>
            </>
          )}
          <Button
            look="primary"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => setAdding(true)}
          >
            New lead
          </Button>
        </>
      }
    >
      <Refusal of={take.error} onClose={take.reset} />
      <Filters filter={filter} onChange={setFilter} withStatus={view === 'table'}>
        {view === 'table' && (
          <Select label="Order" value={sort} onChange={({ target }) => setSort(target.value)}>
            {ORDERS.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Filters>
      {view === 'board' ? (
        <LeadBoard filter={{ ...settled, status: '' }} />
      ) : (
        <LeadTable filter={settled} sort={sort} />
      )}
      <Dialog title="New lead" open={adding} onOpenChange={setAdding} wide>
        <LeadForm
          busy={create.isPending}
          failure={create.error}
          verb="Add lead"
          onSave={(request) =>
            create.mutate(request, {
              onSuccess: ({ id }) => navigate({ to: '/leads/$leadId', params: { leadId: id } }),
            })
          }
        />
      </Dialog>
      <ImportDialog open={importing} onOpenChange={setImporting} />
    </Frame>
  );
}

function Filters({
  filter,
  onChange,
  withStatus,
  children,
}: {
  filter: LeadFilter;
  onChange: (filter: LeadFilter) => void;
  withStatus: boolean;
  children: React.ReactNode;
}) {
  const set = (changes: Partial<LeadFilter>) => onChange({ ...filter, ...changes });
  const { q: _q, status: _status, ...rare } = filter;
  const hidden = Object.values(rare).filter(Boolean).length;
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] lg:max-w-4xl">
        <TextField
          label="Search"
          type="search"
          placeholder="Part of a title or of the contact"
          value={filter.q}
          onChange={({ target }) => set({ q: target.value })}
        />
        {withStatus && (
          <Select
            label="Status"
            value={filter.status}
            onChange={({ target }) => set({ status: target.value })}
          >
            <option value="">Every status</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {inWords(status)}
              </option>
            ))}
          </Select>
        )}
        {children}
      </div>
      <details className="text-sm">
        <summary className="w-fit font-medium">More filters{hidden > 0 && ` (${hidden} set)`}</summary>
        <div className="mt-3 grid grid-cols-2 gap-3 md:grid-cols-5 lg:max-w-4xl">
          <TextField
            label="Owner"
            value={filter.owner}
            onChange={({ target }) => set({ owner: target.value })}
          />
          <TextField
            label="Source"
            value={filter.source}
            onChange={({ target }) => set({ source: target.value })}
          />
          <TextField label="Tag" value={filter.tag} onChange={({ target }) => set({ tag: target.value })} />
          <TextField
            label="Made from"
            type="date"
            value={filter.from}
            onChange={({ target }) => set({ from: target.value })}
          />
          <TextField
            label="Made until"
            type="date"
            value={filter.to}
            onChange={({ target }) => set({ to: target.value })}
          />
        </div>
      </details>
    </div>
  );
}
