import { useSyncExternalStore } from "react";

/** Whether the server answers. */
export interface Connection {
  isUp(): boolean;
  subscribe(tell: () => void): () => void;
  /** Sends a request and notes whether an answer came. */
  send(request: Request): Promise<Response>;
}

/** While no answer comes, so often it is asked again. */
const askEveryMs = 4_000;

export function createConnection(address = "/healthz"): Connection {
  const listeners = new Set<() => void>();
  let up = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (now: boolean) => {
    clearTimeout(timer);
    if (!now) timer = setTimeout(ask, askEveryMs);
    if (now === up) return;
    up = now;
    for (const tell of listeners) tell();
  };
  const ask = () => {
    fetch(address, { cache: "no-store" }).then(
      () => note(true),
      () => note(false),
    );
  };
  return {
    isUp: () => up,
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    async send(request) {
      try {
        const response = await fetch(request);
        note(true);
        return response;
      } catch (error) {
        if (!request.signal.aborted) note(false);
        throw error;
      }
    },
  };
}

export function useIsUp(connection: Connection): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isUp);
}
