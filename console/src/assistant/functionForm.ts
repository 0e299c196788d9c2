/** A function's argument as a field of a form. */
export interface ArgumentField {
  readonly name: string;
  readonly hint: string;
  readonly required: boolean;
  /** `json` for what has no field of its own: lists and objects. */
  readonly kind: 'text' | 'long' | 'number' | 'whole' | 'yes-no' | 'choice' | 'json';
  readonly choices: readonly string[];
}

interface Property {
  type?: string | string[];
  enum?: unknown[];
  description?: string;
  maxLength?: number;
}

/** The fields for a function's arguments, from their JSON Schema; the required ones first. */
export function fieldsOf(schema: unknown): ArgumentField[] {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(properties)
    .map(([name, property]) => ({
      name,
      hint: property.description ?? '',
      required: required.includes(name),
      kind: kindOf(property),
      choices: (property.enum ?? []).map(String),
    }))
    .sort((one, other) => Number(other.required) - Number(one.required));
}

function kindOf({ type, enum: choices, maxLength = 0 }: Property): ArgumentField['kind'] {
  if (choices) return 'choice';
  const is = Array.isArray(type) ? type.find((one) => one !== 'null') : type;
  if (is === 'boolean') return 'yes-no';
  if (is === 'integer') return 'whole';
  if (is === 'number') return 'number';
  if (is === 'string') return maxLength > 300 ? 'long' : 'text';
  return 'json';
}

/** What a form's texts make as arguments, or what is wrong with which. Empty ones are not given; the service checks the rest. */
export function argumentsOf(
  fields: readonly ArgumentField[],
  texts: Readonly<Record<string, string>>,
): { given: Record<string, unknown>; wrong: Record<string, string> } {
  const given: Record<string, unknown> = {};
  const wrong: Record<string, string> = {};
  for (const { name, kind, required } of fields) {
    const text = (texts[name] ?? '').trim();
    if (text === '') {
      if (required) wrong[name] = 'is needed';
      continue;
    }
    const value = read(kind, text);
    if (value === undefined) wrong[name] = kind === 'json' ? 'is not valid JSON' : 'is not a number';
    else given[name] = value;
  }
  return { given, wrong };
}

function read(kind: ArgumentField['kind'], text: string): unknown {
  if (kind === 'yes-no') return text === 'yes';
  if (kind === 'number' || kind === 'whole') return Number.isNaN(Number(text)) ? undefined : Number(text);
  if (kind !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
