import { useSyncExternalStore } from "react";

/** Whether the server answers. */
export interface Connection {
  isUp(): boolean;
  subscribe(tell: () => void): () => void;
  /** Sends a request and notes whether an answer came. */
  send(request: Request): Promise<Response>;
}

/** @param askEveryMs while no answer comes, so often it is asked again */
export function createConnection(address = "/healthz", askEveryMs = 4_000): Connection {
  const listeners = new Set<() => void>();
  let up = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Somebody waited in vain: until an answer comes, nobody else has to. */
  let hangs = false;
  const note = (now: boolean) => {
    clearTimeout(timer);
    if (now) hangs = false;
    if (!now) timer = setTimeout(ask, askEveryMs);
    if (now === up) return;
    up = now;
    for (const tell of listeners) tell();
  };
  const ask = () => {
    fetch(address, { cache: "no-store", signal: AbortSignal.timeout(askEveryMs) }).then(
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
      if (hangs) throw new TypeError("no answer came lately");
      try {
        const response = await fetch(request);
        note(true);
        return response;
      } catch (error) {
        hangs = ranOut(request.signal);
        if (hangs) ask();
        if (hangs || !request.signal.aborted) note(false);
        throw error;
      }
    },
  };
}

/** Whether it was given up since no answer came in time, not because nobody wanted one any more. */
function ranOut({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === "TimeoutError";
}

export function useIsUp(connection: Connection): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isUp);
}
