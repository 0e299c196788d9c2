import type { Tone } from '@/design/Badge';

export const CATEGORIES = [
  'opening',
  'discovery',
  'objection',
  'closing',
  'compliance',
  'voicemail',
  'sms',
] as const;

export const STATE_TONES: Readonly<Record<string, Tone>> = {
  draft: 'neutral',
  published: 'talk',
  retired: 'danger',
};

/** A line of a unified diff, by what it says. */
export interface DiffLine {
  readonly kind: 'added' | 'removed' | 'place' | 'same';
  readonly text: string;
}

/** A unified diff line by line, without its header of file names. */
export function diffLines(diff: string): DiffLine[] {
  return diff
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('---') && !line.startsWith('+++'))
    .map((line) => {
      if (line.startsWith('@@')) return { kind: 'place', text: line };
      if (line.startsWith('+')) return { kind: 'added', text: line.slice(1) };
      if (line.startsWith('-')) return { kind: 'removed', text: line.slice(1) };
      return { kind: 'same', text: line.startsWith(' ') ? line.slice(1) : line };
    });
}

/** Puts a variable into a text in place of what is marked; says where to go on writing. */
export function insertVariable(
  text: string,
  from: number,
  to: number,
  variable: string,
): { text: string; at: number } {
  const named = `{{${variable}}}`;
  return { text: text.slice(0, from) + named + text.slice(to), at: from + named.length };
}

/** A text for a preview: variables stand out, so that one sees what will be put in. */
export function withMarkedVariables(text: string): string {
  return text.replace(/\{\{\s*([A-Za-z.]+)\s*\}\}/g, '`$1`');
}
