/** News of what was just done. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: "done" | "failed";
  /** Takes it back; the word stands on the button. */
  readonly undo?: { readonly label: string; run(): void };
  /** When a held-back action will be carried out, in ms of the clock given; undefined when it is done already. */
  readonly due?: number;
}

export type NewToast = Omit<Toast, "id">;

export interface ToastStore {
  /** The newest last. They stay until they are dismissed: nobody has to read against a clock. */
  list(): readonly Toast[];
  add(toast: NewToast): number;
  change(id: number, toast: NewToast): void;
  dismiss(id: number): void;
  /** Takes back the newest that can be. @returns whether there was one */
  undoLast(): boolean;
  subscribe(tell: () => void): () => void;
}

/** More than so many would cover the page; the oldest that cannot be undone goes first. */
const shown = 4;

export function createToastStore(): ToastStore {
  const listeners = new Set<() => void>();
  let toasts: readonly Toast[] = [];
  let lastId = 0;
  const change = (next: readonly Toast[]) => {
    toasts = next;
    for (const tell of listeners) tell();
  };
  const dismiss = (id: number) => change(toasts.filter((one) => one.id !== id));
  return {
    list: () => toasts,
    add(toast) {
      lastId += 1;
      change(thin([...toasts, { ...toast, id: lastId }]));
      return lastId;
    },
    change(id, toast) {
      change(toasts.map((one) => (one.id === id ? { ...toast, id } : one)));
    },
    dismiss,
    undoLast() {
      const last = toasts.findLast((one) => one.undo);
      if (!last) return false;
      dismiss(last.id);
      last.undo?.run();
      return true;
    },
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

function thin(toasts: readonly Toast[]): readonly Toast[] {
  if (toasts.length <= shown) return toasts;
  const oldest = toasts.findIndex((one, i) => one.undo === undefined && one.kind === "done" && i < toasts.length - 1);
  return oldest === -1 ? toasts : toasts.toSpliced(oldest, 1);
}
