import { setTimeout as sleep } from "node:timers/promises";

/** One try to sign in, as it is sent. */
export interface Guess {
  readonly signInName: string;
  readonly password: string;
  /** Where it comes from. */
  readonly address: string;
}

export interface Spraying {
  readonly seconds: number;
  readonly perSecond: number;
  /** Sends a guess. @returns the status of the answer */
  send(guess: Guess): Promise<number>;
  /** Signs in at the desk, on its own device. @returns the status of the answer */
  signInAtDesk(): Promise<number>;
}

/** How often each status was the answer. */
export type Statuses = Record<number, number>;

function countIn(statuses: Statuses) {
  return (status: number) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
}

/**
 * Tries one usual password at one name after another, each from an address of its own, as rented machines do; meanwhile the desk signs in,
 * again and again.
 */
export async function sprayPasswords({ seconds, perSecond, send, signInAtDesk }: Spraying): Promise<{
  guesses: Statuses;
  desk: Statuses;
}> {
  const guesses: Statuses = {};
  const desk: Statuses = {};
  const spraying = new AbortController();
  const atDesk = signInUntil(spraying.signal, () => signInAtDesk().then(countIn(desk)));
  const under: Promise<void>[] = [];
  const begin = performance.now();
  for (let n = 0; n < seconds * perSecond; n++) {
    const address = `198.18.${(n >> 8) % 256}.${n % 256}`;
    const guess = { signInName: `sprayed${n % 5000}`, password: "Spring2026!", address };
    under.push(send(guess).then(countIn(guesses)));
    const ahead = (n * 1000) / perSecond - (performance.now() - begin);
    if (ahead > 0) await sleep(ahead);
  }
  await Promise.all(under);
  spraying.abort();
  await atDesk;
  return { guesses, desk };
}

async function signInUntil(over: AbortSignal, signIn: () => Promise<void>): Promise<void> {
  while (!over.aborted) await signIn();
}
