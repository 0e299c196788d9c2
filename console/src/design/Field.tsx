import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes';

const BOX =
  'w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink placeholder:text-ink-soft aria-invalid:border-danger sm:text-sm';

interface Labelled {
  label: string;
  hint?: ReactNode;
  wrong?: string | undefined;
}

function Frame({ label, hint, wrong, id, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 content-start gap-1.5 [&>*]:min-w-0">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint && !wrong && (
        <p id={`${id}-note`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-note`} className="text-xs text-danger">
          {wrong}
        </p>
      )}
    </div>
  );
}

function described(id: string, { hint, wrong }: Labelled) {
  return {
    'aria-describedby': hint || wrong ? `${id}-note` : undefined,
    'aria-invalid': wrong ? true : undefined,
  };
}

export function TextField({ label, hint, wrong, className, ...rest }: Labelled & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Frame {...{ label, hint, wrong, id }}>
      <input
        id={id}
        dir="auto"
        className={classes(BOX, 'h-11', className)}
        {...described(id, { label, hint, wrong })}
        {...rest}
      />
    </Frame>
  );
}

export function TextArea({ label, hint, wrong, className, ...rest }: Labelled & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Frame {...{ label, hint, wrong, id }}>
      <textarea
        id={id}
        dir="auto"
        className={classes(BOX, 'min-h-24 resize-y py-2', className)}
        {...described(id, { label, hint, wrong })}
        {...rest}
      />
    </Frame>
  );
}

export function Select({
  label,
  hint,
  wrong,
  className,
  children,
  ...rest
}: Labelled & ComponentProps<'select'>) {
  const id = useId();
  return (
    <Frame {...{ label, hint, wrong, id }}>
      <select
        id={id}
        className={classes(BOX, 'h-11', className)}
        {...described(id, { label, hint, wrong })}
        {...rest}
      >
        {children}
      </select>
    </Frame>
  );
}
