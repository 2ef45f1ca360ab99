/** A wish to sign in again, waiting for its person. */
export interface SignInWish {
  /** The same person is signed in: go on. */
  done(): void;
  /** Nobody, or somebody else: let what waits fail. */
  giveUp(): void;
}

/**
 * Where requests that met an ended session wait until the person has signed in again. However many meet it, the person is asked once.
 */
export interface SignInAgain {
  /** Asks; resolves to whether to go on. */
  ask(): Promise<boolean>;
  /** The open wish, for the dialog that shows it. */
  current(): SignInWish | undefined;
  subscribe(tell: () => void): () => void;
}

export function createSignInAgain(): SignInAgain {
  const listeners = new Set<() => void>();
  let wish: SignInWish | undefined;
  let waiting: Promise<boolean> | undefined;
  const change = (next: SignInWish | undefined) => {
    wish = next;
    for (const tell of listeners) tell();
  };
  const open = () =>
    new Promise<boolean>((resolve) => {
      const end = (goOn: boolean) => {
        waiting = undefined;
        change(undefined);
        resolve(goOn);
      };
      change({ done: () => end(true), giveUp: () => end(false) });
    });
  return {
    ask: () => (waiting ??= open()),
    current: () => wish,
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
