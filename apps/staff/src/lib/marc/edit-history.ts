/** What was, what is, and what was taken back. States are whole and share what did not change. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last step was about; steps about the same follow one another as one. */
  readonly about?: string;
}

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** One step on. Typing on in the same cell is one step, so that undo takes back words and not letters. */
export function step<State>(history: History<State>, present: State, about?: string): History<State> {
  if (present === history.present) return history;
  const goesOn = about !== undefined && about === history.about && history.past.length > 0;
  return {
    past: goesOn ? history.past : [...history.past, history.present],
    present,
    future: [],
    ...(about === undefined ? {} : { about }),
  };
}

/** The next step is one of its own, whatever it is about. */
export function pause<State>({ past, present, future }: History<State>): History<State> {
  return { past, present, future };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future };
}
