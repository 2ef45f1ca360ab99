import { type ApiClient, answerOf, newIdempotencyKey } from "@wenyuan/api-client";
import { patience } from "../api/patience.ts";
import { recall, remember } from "../storage/keep.ts";
import { blockOf, openList } from "./block-list.ts";
import { type KeptAct, type OfflineStore, openOfflineStore } from "./offline-store.ts";

/** Where a desk stands: what waits to be sent, and how old its list is. */
export interface OfflineState {
  readonly waiting: number;
  /** RFC 3339; absent until the desk was made ready. */
  readonly listMadeAt?: string;
  readonly listValidUntil?: string;
}

export interface Sent {
  readonly done: number;
  readonly conflicts: number;
}

/** A desk that goes on without a network. One for the whole app: the order of acts is one order. */
export interface OfflineDesk {
  state(): OfflineState;
  subscribe(tell: () => void): () => void;
  /** Fetches the list, checks its signature and keeps it. @throws ListNotGenuine */
  makeReady(api: ApiClient): Promise<void>;
  /** Why a card may not borrow by the list; nothing when it is not in it. */
  blockOf(code: string): Promise<string | undefined>;
  /** Keeps an act; it is on the disk when this resolves. */
  keep(act: Omit<KeptAct, "n" | "key" | "at">): Promise<void>;
  /** Sends what waits, in order. What was sent is dropped only once the server has it. @throws ConnectionLost */
  send(api: ApiClient): Promise<Sent>;
}

/** Acts that go at once; the server takes no more. */
const atOnce = 50;

let shared: OfflineDesk | undefined;

export function offlineDesk(): OfflineDesk {
  shared ??= openOfflineDesk();
  return shared;
}

function openOfflineDesk(): OfflineDesk {
  const listeners = new Set<() => void>();
  let state: OfflineState = { waiting: 0 };
  const set = (change: Partial<OfflineState>) => {
    state = { ...state, ...change };
    for (const tell of listeners) tell();
  };
  const ready: Promise<OfflineStore> = openOfflineStore().then(async (store) => {
    const [acts, list] = [await store.acts(), await store.list()];
    set({ waiting: acts.length, ...agesOf(list) });
    return store;
  });
  // Whoever uses it is told; a browser without a store has an app all the same.
  ready.catch(() => undefined);
  let sending: Promise<Sent> | undefined;
  return {
    state: () => state,
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    async makeReady(api) {
      const store = await ready;
      const known = await store.list();
      const list = await openList(await answerOf(api.GET("/api/v1/offline-list")), known?.publicKey);
      await store.keepList(list);
      remember("offline-desk", "ready");
      set(agesOf(list));
    },
    async blockOf(code) {
      const list = await (await ready).list();
      return list && (await blockOf(list, code));
    },
    async keep(act) {
      const store = await ready;
      await store.keepAct({ ...act, key: newIdempotencyKey(), at: new Date().toISOString() });
      set({ waiting: state.waiting + 1 });
    },
    send(api) {
      sending ??= sendAll(api, ready, set).finally(() => {
        sending = undefined;
      });
      return sending;
    },
  };
}

async function sendAll(
  api: ApiClient,
  ready: Promise<OfflineStore>,
  set: (change: Partial<OfflineState>) => void,
): Promise<Sent> {
  const store = await ready;
  let [done, conflicts] = [0, 0];
  for (;;) {
    const waiting = await store.acts();
    set({ waiting: waiting.length });
    if (waiting.length === 0) return { done, conflicts };
    const acts = waiting.slice(0, atOnce).map(({ n: _n, ...act }) => act);
    const body = { device: deviceName(), acts };
    const answer = await answerOf(api.POST("/api/v1/offline-acts", { body, signal: patience() }));
    await store.dropActs(answer.acts.map(({ key }) => key));
    done += answer.acts.filter(({ outcome }) => outcome !== "conflict").length;
    conflicts += answer.acts.filter(({ outcome }) => outcome === "conflict").length;
  }
}

function agesOf(list: { madeAt: string; validUntil: string } | undefined): Partial<OfflineState> {
  return list ? { listMadeAt: list.madeAt, listValidUntil: list.validUntil } : {};
}

/** A name that this browser gives itself, so that conflicts say from which desk they came. */
function deviceName(): string {
  const known = recall("device");
  if (known !== undefined) return known;
  const made = `desk-${newIdempotencyKey().slice(0, 4)}`;
  remember("device", made);
  return made;
}
