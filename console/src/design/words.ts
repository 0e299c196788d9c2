/** An amount as people of this place write it; a currency nobody knows is written behind it. */
export function money(value: number, currency: string): string {
  try {
    return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(value);
  } catch {
    return `${value} ${currency}`;
  }
}

/** A moment as people of this place write it. */
export function moment(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A day of the calendar, which is the same wherever it is read. */
export function day(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(undefined, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
}

/** A code as words: first_dance becomes First dance. */
export function inWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What somebody writes as a code: a reason such as Too expensive becomes too_expensive. */
export function asCode(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 64);
}

/** Words with commas between them, as a list without empty or repeated ones. */
export function listOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,;]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}
