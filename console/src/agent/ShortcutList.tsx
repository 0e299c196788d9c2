import { Dialog } from '@/design/Dialog';

const SHORTCUTS: readonly (readonly [string, string])[] = [
  ['A', 'Answer the caller who waits longest'],
  ['Y / N', 'Accept or decline the offer'],
  ['M', 'Mute or unmute yourself'],
  ['H', 'Hold or resume the caller'],
  ['T', 'Pass the caller on'],
  ['C', 'Complete the transfer'],
  ['X', 'Cancel the transfer'],
  ['S', 'Swap: turn to the other one'],
  ['3', 'All three talk'],
  ['E', 'End the call (asks first)'],
  ['?', 'This list'],
];

export function ShortcutList({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <Dialog
      title="Keyboard"
      about="Keys work anywhere but in text fields."
      open={open}
      onOpenChange={onOpenChange}
    >
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 text-sm">
        {SHORTCUTS.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong bg-sunken px-2 py-0.5 font-mono">{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
