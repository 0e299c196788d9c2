import { Link } from '@tanstack/react-router';
import { type DragEvent, useState } from 'react';
import type { BoardColumn, LeadStatus, LeadView } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { Answer } from '@/design/Answer';
import { Badge, Dot } from '@/design/Badge';
import { classes } from '@/design/classes';
import { Rows } from '@/design/Rows';
import { inWords, moment, money } from '@/design/words';
import { useBoard, useLeads } from './leadQueries';
import { type LeadFilter, PRIORITIES, STATUS_TONES } from './leadWords';
import { MoveMenu } from './MoveMenu';
import { useMove } from './useMove';

/** Leads as cards in columns, to be dragged from one to the next, or moved by a menu. */
export function LeadBoard({ filter }: { filter: LeadFilter }) {
  const board = useBoard(filter);
  const { move, isMoving, parts } = useMove();
  const [dragged, setDragged] = useState<LeadView | null>(null);
  return (
    <div className="grid gap-3 [&>*]:min-w-0">
      {parts}
      <Answer of={board}>
        {(columns) => (
          // Wider than a narrow screen: it scrolls, also by keyboard.
          <section
            aria-label="Board"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
            tabIndex={0}
            className="grid auto-cols-[minmax(13rem,1fr)] grid-flow-col gap-3 overflow-x-auto pb-2"
          >
            {columns.map((column) => (
              <Column
                key={column.status}
                column={column}
                filter={filter}
                dragged={dragged}
                onDrag={setDragged}
                isMoving={isMoving}
                onMove={move}
              />
            ))}
          </section>
        )}
      </Answer>
    </div>
  );
}

function Column({
  column: { status, count, values },
  filter,
  dragged,
  isMoving,
  onDrag,
  onMove,
}: {
  column: BoardColumn;
  filter: LeadFilter;
  dragged: LeadView | null;
  isMoving: boolean;
  onDrag: (lead: LeadView | null) => void;
  onMove: (lead: LeadView, status: LeadStatus) => void;
}) {
  const leads = useLeads({ ...filter, status }, '-updatedAt', 20);
  const [over, setOver] = useState(false);
  const target = dragged?.nextStatuses.includes(status) ?? false;

  function allow(event: DragEvent) {
    if (!target) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <section
      aria-label={inWords(status)}
      data-status={status}
      onDragOver={allow}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged && target) onMove(dragged, status);
        onDrag(null);
      }}
      className={classes(
        'grid content-start gap-2 rounded-lg border p-3',
        over && target ? 'border-accent bg-accent-soft' : 'border-line bg-sunken',
      )}
    >
      <header className="grid gap-1">
        <h2 className="flex items-center gap-2 text-sm font-semibold">
          <Dot tone={STATUS_TONES[status]} />
          {inWords(status)}
          <span className="ml-auto tabular-nums">{count}</span>
        </h2>
        <p className="min-h-5 text-xs text-ink-soft tabular-nums">
          {Object.entries(values ?? {})
            .filter(([, value]) => value > 0)
            .map(([currency, value]) => money(value, currency))
            .join(' · ')}
        </p>
      </header>
      <Rows of={leads} empty="None.">
        {(items) => (
          <ul className="grid gap-2">
            {items.map((lead) => (
              <li
                key={lead.id}
                draggable
                onDragStart={({ dataTransfer }) => {
                  dataTransfer.effectAllowed = 'move';
                  dataTransfer.setData('text/plain', lead.title);
                  onDrag(lead);
                }}
                onDragEnd={() => onDrag(null)}
                className={classes(
                  'grid cursor-grab gap-2 rounded-md border border-line bg-surface p-3 text-sm shadow-card',
                  dragged?.id === lead.id && 'opacity-50',
                )}
              >
                <Link
                  to="/leads/$leadId"
                  params={{ leadId: lead.id }}
                  draggable={false}
                  className="font-medium hover:underline"
                >
                  <bdi>{lead.title}</bdi>
                </Link>
                <span className="text-ink-soft">
                  <ContactName id={lead.contactId} name={lead.contactName} plain />
                </span>
                <span className="flex flex-wrap items-center gap-2">
                  <span className="font-semibold tabular-nums">{money(lead.value, lead.currency)}</span>
                  {lead.priority > 1 && <Badge tone="hold">{PRIORITIES[lead.priority]}</Badge>}
                </span>
                {lead.nextAction && (
                  <span className="text-xs text-ink-soft">
                    <span dir="auto">{lead.nextAction}</span>
                    {lead.nextActionAt && `, ${moment(lead.nextActionAt)}`}
                  </span>
                )}
                <span className="flex items-center justify-between gap-2">
                  <bdi className="text-xs text-ink-soft">{lead.owner}</bdi>
                  <MoveMenu lead={lead} disabled={isMoving} onMove={(to) => onMove(lead, to)} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </section>
  );
}
