export interface LaneSizes {
  /** Passwords that are looked at at once. */
  readonly atOnce: number;
  /** Of strangers' passwords, how many may wait for their turn. */
  readonly mostWaiting: number;
}

/**
 * Looking at a password costs a core some tens of milliseconds, on purpose. Guesses from a thousand addresses at once would take all cores
 * and let everybody else wait: so only some are looked at at a time, those of devices that knew their password before go first, and no more
 * strangers wait than can be served soon.
 */
export class PasswordLanes {
  readonly #sizes: LaneSizes;
  readonly #known: (() => void)[] = [];
  readonly #strangers: (() => void)[] = [];
  #busy = 0;

  constructor(sizes: LaneSizes) {
    this.#sizes = sizes;
  }

  /** Whether a stranger would have to wait behind too many. */
  get full(): boolean {
    return this.#strangers.length >= this.#sizes.mostWaiting;
  }

  /** Does the work when it is its turn. */
  async run<T>(lane: "known" | "stranger", work: () => Promise<T>): Promise<T> {
    await this.#turn(lane === "known" ? this.#known : this.#strangers);
    try {
      return await work();
    } finally {
      const next = this.#known.shift() ?? this.#strangers.shift();
      // Whoever comes next takes over the place, so that nobody slips in between.
      if (next) next();
      else this.#busy -= 1;
    }
  }

  async #turn(lane: (() => void)[]): Promise<void> {
    if (this.#busy < this.#sizes.atOnce) this.#busy += 1;
    else await new Promise<void>((resolve) => lane.push(resolve));
  }
}
