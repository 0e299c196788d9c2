/** How long a caller may take to come back: a reloaded page, another network. */
export const RETURN_MILLIS = 15_000;

/** Sees whether a caller who was on the line has hung up, so that nobody waits beside a call that is over. */
export class CallerWatch {
  #seen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `gone` is called once for each time that the caller has been away for too long. */
  constructor(private readonly gone: () => void) {}

  /** What is seen now; `certain` when an absence means something: we are connected, and no transfer moves the caller. */
  look(there: boolean, certain: boolean): void {
    if (there) this.#seen = true;
    if (there || !certain) this.stop();
    else if (this.#seen) this.#timer ??= setTimeout(() => this.#over(), RETURN_MILLIS);
  }

  /** Waits for nobody any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #over(): void {
    this.#seen = false;
    this.stop();
    this.gone();
  }
}
