import { classes } from './classes';

/** The first letters of a name, with a ring while they speak. */
export function Avatar({
  name,
  speaking,
  tone = 'accent',
  size = 'medium',
}: {
  name: string;
  speaking?: boolean;
  tone?: 'accent' | 'hold' | 'consult';
  size?: 'small' | 'medium' | 'large';
}) {
  const letters = initials(name);
  return (
    <span
      aria-hidden
      className={classes(
        'relative grid shrink-0 place-items-center rounded-full font-semibold',
        tone === 'accent' && 'bg-accent-soft text-accent',
        tone === 'hold' && 'bg-hold-soft text-hold',
        tone === 'consult' && 'bg-consult-soft text-consult',
        size === 'small' && 'size-8 text-xs',
        size === 'medium' && 'size-11 text-sm',
        size === 'large' && 'size-24 text-2xl',
        speaking && 'ripple',
      )}
    >
      {letters}
    </span>
  );
}

export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s._-]+/u)
    .filter(Boolean);
  const first = [...(words[0] ?? '?')][0] ?? '?';
  const second = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + second).toLocaleUpperCase();
}
