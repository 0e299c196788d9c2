import type { ReactNode } from 'react';
import { classes } from './classes';

export type Tone = 'neutral' | 'talk' | 'hold' | 'consult' | 'danger' | 'accent';

const TONES: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-soft',
  talk: 'bg-talk-soft text-talk',
  hold: 'bg-hold-soft text-hold',
  consult: 'bg-consult-soft text-consult',
  danger: 'bg-danger-soft text-danger',
  accent: 'bg-accent-soft text-accent',
};

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 py-0.5 text-xs font-semibold',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}

export function Dot({ tone }: { tone: Tone }) {
  const colours: Record<Tone, string> = {
    neutral: 'bg-line-strong',
    talk: 'bg-talk',
    hold: 'bg-hold',
    consult: 'bg-consult',
    danger: 'bg-danger',
    accent: 'bg-accent',
  };
  return <span aria-hidden className={classes('size-2.5 shrink-0 rounded-full', colours[tone])} />;
}
