/** Fields of one's own as text: a line for each. */
export function fieldsText(fields: Readonly<Record<string, string>> | undefined): string {
  return Object.entries(fields ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** The fields of a text. Those that were there before and are gone are named with an empty text, which removes them. */
export function fieldsOf(
  text: string,
  before: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const name of Object.keys(before ?? {})) fields[name] = '';
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return fields;
}
