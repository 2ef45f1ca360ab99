import { type ReactNode, useEffect, useRef } from "react";
import styles from "./dialog.module.css";

export interface DialogProps {
  readonly label: string;
  /** Called when Escape is pressed or the ground beside it is touched. */
  onClose(): void;
  readonly wide?: boolean;
  /** Stays open whatever is pressed: for what has to be answered. */
  readonly firm?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside, makes the page behind inert and gives the focus back.
 * For choosing and finding; never to ask "are you sure".
 */
export function Dialog({ label, onClose, wide = false, firm = false, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the ground beside a dialog closes it; Escape does the same
    <dialog
      ref={element}
      aria-label={label}
      className={`${styles.dialog} ${wide ? styles.wide : ""}`}
      data-density="compact"
      onCancel={(event) => {
        event.preventDefault();
        if (!firm) onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current && !firm) onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
