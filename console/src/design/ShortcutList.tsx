import { Dialog } from './Dialog';

/** Keys, and what they do. */
export type Shortcut = readonly [keys: string, what: string];

const EVERYWHERE: readonly Shortcut[] = [
  ['I', 'Open or close the assistant'],
  ['?', 'This list'],
];

/** The keys of a page and of every page. */
export function ShortcutList({
  keys,
  open,
  onOpenChange,
}: {
  keys: readonly Shortcut[];
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
        {[...keys, ...EVERYWHERE].map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong bg-sunken px-2 py-0.5 font-mono">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
