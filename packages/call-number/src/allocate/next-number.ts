/**
 * `after-highest` leaves gaps, since a number once on a spine should not name another title; `lowest-free` fills them, for
 * libraries that weed and re-use.
 */
export type AllocationRule = "after-highest" | "lowest-free";

export interface AllocationOptions {
  readonly rule?: AllocationRule;
  /** The first number ever given; default 1. */
  readonly first?: number;
  /** The last that fits the library's labels; without it there is none. */
  readonly last?: number;
}

/**
 * The next 种次号 of a class, given all that are taken or reserved; undefined when none is left. Pure: two cataloguers never
 * get the same number only when the caller reserves it in the transaction in which it read what is taken.
 */
export function nextNumber(taken: Iterable<number>, options: AllocationOptions = {}): number | undefined {
  const { rule = "after-highest", first = 1, last = Number.MAX_SAFE_INTEGER } = options;
  const numbers = new Set(taken);
  const next = rule === "lowest-free" ? lowestFree(numbers, first) : highest(numbers, first - 1) + 1;
  return next <= last ? next : undefined;
}

function highest(numbers: ReadonlySet<number>, least: number): number {
  let most = least;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

function lowestFree(numbers: ReadonlySet<number>, first: number): number {
  let next = first;
  while (numbers.has(next)) next += 1;
  return next;
}
