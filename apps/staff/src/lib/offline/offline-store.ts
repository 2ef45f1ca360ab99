import type { KeptList } from "./block-list.ts";

/** What was done without a network, as it is sent later. */
export interface KeptAct {
  /** Place in the order, given by the store. */
  readonly n?: number;
  readonly key: string;
  readonly kind: "lend" | "return";
  /** RFC 3339. */
  readonly at: string;
  readonly itemBarcode: string;
  readonly readerBarcode?: string;
  /** Where the desk stands. */
  readonly branch?: string;
  /** Of a return: it lay in the book drop. */
  readonly bookDrop?: boolean;
  /** Of a return: the earlier moment from which it counts, RFC 3339. */
  readonly returnedAt?: string;
}

const name = "wenyuan-offline-desk";

/** The browser's own database: what is in it is there after the browser was killed. */
export interface OfflineStore {
  keepAct(act: KeptAct): Promise<void>;
  /** In the order in which they were done. */
  acts(): Promise<KeptAct[]>;
  dropActs(keys: readonly string[]): Promise<void>;
  keepList(list: KeptList): Promise<void>;
  list(): Promise<KeptList | undefined>;
}

export async function openOfflineStore(): Promise<OfflineStore> {
  const db = await opened();
  const store = (of: "acts" | "list", mode: IDBTransactionMode) => {
    // Only what the disk has acknowledged counts as kept.
    const transaction = db.transaction(of, mode, { durability: "strict" });
    return { transaction, of: transaction.objectStore(of) };
  };
  return {
    async keepAct(act) {
      const { transaction, of } = store("acts", "readwrite");
      of.add(act);
      await finished(transaction);
    },
    acts: () => answered(store("acts", "readonly").of.getAll() as IDBRequest<KeptAct[]>),
    async dropActs(keys) {
      const gone = new Set(keys);
      const { transaction, of } = store("acts", "readwrite");
      for (const act of await answered(of.getAll() as IDBRequest<KeptAct[]>))
        if (act.n !== undefined && gone.has(act.key)) of.delete(act.n);
      await finished(transaction);
    },
    async keepList(list) {
      const { transaction, of } = store("list", "readwrite");
      of.put(list, "list");
      await finished(transaction);
    },
    list: () => answered(store("list", "readonly").of.get("list") as IDBRequest<KeptList | undefined>),
  };
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore("acts", { keyPath: "n", autoIncrement: true });
    request.result.createObjectStore("list");
  });
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("the browser's store failed")));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error("the browser's store failed, or is full"));
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("error", fail);
    transaction.addEventListener("abort", fail);
  });
}
