import { Icon } from "@wenyuan/ui";
import { createContext, type ReactNode, use, useState, useSyncExternalStore } from "react";
import { useTexts } from "../i18n/language.tsx";
import { useKey } from "../keyboard/keyboard.tsx";
import { toastMessages } from "./messages.ts";
import { createToastStore, type Toast, type ToastStore } from "./toast-store.ts";
import styles from "./toasts.module.css";

const ToastContext = createContext<ToastStore | undefined>(undefined);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createToastStore);
  return <ToastContext value={store}>{children}</ToastContext>;
}

export function useToasts(): ToastStore {
  const store = use(ToastContext);
  if (!store) throw new Error("useToasts needs a ToastProvider above it");
  return store;
}

/** Where news of what was just done appears, with its undo. Read out politely; a failure at once. */
export function Toasts() {
  const store = useToasts();
  const texts = useTexts(toastMessages);
  const toasts = useSyncExternalStore(store.subscribe, store.list);
  const undoable = toasts.some((toast) => toast.undo);
  useKey("mod+z", { label: texts.undoLast, group: texts.group, on: undoable }, () => void store.undoLast());
  return (
    <section className={styles.toasts} aria-label={texts.region}>
      <ol aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} onDismiss={() => store.dismiss(toast.id)} />
        ))}
      </ol>
    </section>
  );
}

function OneToast({ toast, onDismiss }: { readonly toast: Toast; onDismiss(): void }) {
  const texts = useTexts(toastMessages);
  const { text, kind, undo } = toast;
  return (
    <li className={`toast ${styles.toast} ${kind === "failed" ? styles.failed : ""}`}>
      <p>
        {kind === "failed" && <b>{texts.failed}　</b>}
        {text}
      </p>
      {undo && (
        <button
          type="button"
          onClick={() => {
            onDismiss();
            undo.run();
          }}
        >
          {undo.label}
        </button>
      )}
      <button type="button" aria-label={texts.dismiss} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </li>
  );
}
