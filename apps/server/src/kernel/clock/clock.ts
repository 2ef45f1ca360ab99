/** Where the time comes from. Rules take `now`; only wiring asks a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock for tests: stands still until it is moved. */
export function standingClock(start: string): Clock & { move(milliseconds: number): void } {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    move(milliseconds) {
      time += milliseconds;
    },
  };
}
