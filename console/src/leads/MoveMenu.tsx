import type { LeadStatus, LeadView } from '@/api/leadsViews';
import { Menu } from '@/design/Menu';
import { inWords } from '@/design/words';

/** The way to move a lead without a mouse, to where the service says it may go. */
export function MoveMenu({
  lead,
  disabled,
  onMove,
}: {
  lead: LeadView;
  disabled: boolean;
  onMove: (status: LeadStatus) => void;
}) {
  // Where there is nowhere to go there is nothing to choose.
  if (lead.nextStatuses.length === 0) return null;
  return (
    <Menu
      label="Move to"
      name={`Move ${lead.title} to`}
      disabled={disabled}
      choices={lead.nextStatuses.map((status) => ({
        value: status,
        label: inWords(status),
      }))}
      onChoose={onMove}
    />
  );
}
