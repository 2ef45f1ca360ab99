import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds of each request, in order of size. */
export interface Times {
  readonly sorted: readonly number[];
  readonly seconds: number;
}

/**
 * An open loop: `perSecond` requests start each second whether or not earlier ones have been answered, as people come to desks. A request's
 * time counts from when it was due to start, so that a server that stands still is not spared.
 */
export async function openLoop(
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
  send: (n: number) => Promise<void>,
): Promise<Times> {
  const times: number[] = [];
  const running: Promise<void>[] = [];
  const timed = async (n: number, due: number) => {
    await send(n);
    times.push(performance.now() - due);
  };
  const begun = performance.now();
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = begun + (1000 * n) / perSecond;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    running.push(timed(n, due));
  }
  await Promise.all(running);
  return { sorted: times.toSorted((a, b) => a - b), seconds: (performance.now() - begun) / 1000 };
}

/** A closed loop: each of `clients` sends its next request as soon as the one before is answered. */
export async function closedLoop(
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
  send: (n: number) => Promise<void>,
): Promise<Times> {
  const times: number[] = [];
  const begun = performance.now();
  const end = begun + 1000 * seconds;
  let next = 0;
  const client = async () => {
    for (let from = performance.now(); from < end; from = performance.now()) {
      await send(next++);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { sorted: times.toSorted((a, b) => a - b), seconds: (performance.now() - begun) / 1000 };
}

/** @param share 0.95 for the p95 */
export function percentile({ sorted }: Pick<Times, "sorted">, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
