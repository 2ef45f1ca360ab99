/** Counts what each API client asks for, so that none takes what the others need. */
export interface ClientRates {
  /** Counts one request. @returns how many milliseconds to wait when it is one too many, else 0 */
  take(client: string, perMinute: number): number;
}

const minuteMs = 60_000;

/** By the minute, in this process: several web processes each let a client have its number. @param now the present, in milliseconds */
export function clientRates(now: () => number): ClientRates {
  const counted = new Map<string, { from: number; requests: number }>();
  return {
    take(client, perMinute) {
      const at = now();
      const window = counted.get(client);
      if (!window || at - window.from >= minuteMs) {
        if (counted.size > mostClients) counted.clear();
        counted.set(client, { from: at, requests: 1 });
        return 0;
      }
      window.requests += 1;
      return window.requests > perMinute ? window.from + minuteMs - at : 0;
    },
  };
}

/** A library has some tens of clients; this only keeps the memory from growing for ever. */
const mostClients = 10_000;
