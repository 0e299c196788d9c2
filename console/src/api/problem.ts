/** Why a request failed, in words for the person who made it (RFC 9457 where the service said so). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly retryAfter: number | undefined;

  constructor(code: string, status: number, message: string, retryAfter?: number) {
    super(message);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may work in a moment. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

interface ProblemBody {
  code?: unknown;
  title?: unknown;
  detail?: unknown;
  retryAfter?: unknown;
  violations?: { field?: unknown; message?: unknown }[];
}

/** What a service said went wrong. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const said = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody;
  const violations = (Array.isArray(said.violations) ? said.violations : [])
    .map(({ field, message }) => `${lastPart(field)} ${String(message)}`)
    .join('; ');
  const words = [said.detail, said.title].find((text) => typeof text === 'string' && text !== '');
  return new ApiProblem(
    typeof said.code === 'string' ? said.code : `http_${status}`,
    status,
    violations || (words as string | undefined) || `The service answered ${status}.`,
    typeof said.retryAfter === 'number' ? said.retryAfter : undefined,
  );
}

function lastPart(field: unknown): string {
  return String(field).split('.').at(-1) ?? '';
}

/** A failure of any kind as a sentence. */
export function explain(failure: unknown): string {
  if (failure instanceof ApiProblem) return failure.message;
  if (failure instanceof TypeError) return 'The network or the gateway cannot be reached.';
  return failure instanceof Error ? failure.message : 'Something went wrong.';
}

/** Of what is not there, nothing. */
export async function orNothing<T>(asked: Promise<T>): Promise<T | { items: never[] }> {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 404) return { items: [] };
    throw problem;
  }
}
