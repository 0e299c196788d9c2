import type { LeadStatus, LeadView } from '@/api/leadsViews';
import { Menu } from '@/design/Menu';
import { inWords } from '@/design/words';
import { STATUSES } from './leadWords';

/** The way to move a lead without a mouse. */
export function MoveMenu({
  lead,
  disabled,
  onMove,
}: {
  lead: LeadView;
  disabled: boolean;
  onMove: (status: LeadStatus) => void;
}) {
  return (
    <Menu
      label="Move to"
      name={`Move ${lead.title} to`}
      disabled={disabled}
      choices={STATUSES.filter((status) => status !== lead.status).map((status) => ({
        value: status,
        label: inWords(status),
      }))}
      onChoose={onMove}
    />
  );
}
