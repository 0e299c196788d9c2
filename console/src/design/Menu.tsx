import { ChevronDown } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { Button } from './Button';

/** A button that opens a list of choices. Not modal: the library would write style elements, which the page's policy forbids. */
export function Menu<T extends string>({
  label,
  name,
  choices,
  disabled,
  onChoose,
}: {
  label: string;
  /** For those who listen, when the label alone does not say of what. */
  name?: string;
  choices: readonly { value: T; label: string }[];
  disabled?: boolean;
  onChoose: (value: T) => void;
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>
        <Button size="small" aria-label={name} disabled={disabled}>
          {label}
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="rise z-50 grid min-w-40 rounded-md border border-line bg-raised p-1 shadow-dialog"
        >
          {choices.map(({ value, label: words }) => (
            <Radix.Item
              key={value}
              onSelect={() => onChoose(value)}
              className="cursor-pointer rounded-sm px-3 py-2 text-sm outline-none data-[highlighted]:bg-accent-soft"
            >
              {words}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
