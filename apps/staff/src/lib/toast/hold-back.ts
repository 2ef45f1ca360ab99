/** An action that was asked for and is carried out a little later, so that it can be taken back instead of asked about. */
export interface HeldAction {
  /** Carries it out at once. */
  now(): void;
  /** Takes it back. */
  undo(): void;
  /** Stops the clock, as long as somebody is reading. */
  pause(): void;
  resume(): void;
}

export interface HoldBackOptions {
  readonly ms: number;
  run(): void;
  undone?(): void;
}

/** Holds an action back for so long. It is done or undone exactly once. */
export function holdBack({ ms, run, undone }: HoldBackOptions): HeldAction {
  let left = ms;
  let started = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const end = (last?: () => void) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    last?.();
  };
  const resume = () => {
    if (over || timer !== undefined) return;
    started = Date.now();
    timer = setTimeout(() => end(run), left);
  };
  resume();
  return {
    now: () => end(run),
    undo: () => end(undone),
    pause() {
      if (over || timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      left = Math.max(0, left - (Date.now() - started));
    },
    resume,
  };
}
