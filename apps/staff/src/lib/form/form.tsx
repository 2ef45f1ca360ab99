import { type ReactNode, useEffect, useRef } from "react";
import { Failed } from "../view/failed.tsx";
import styles from "./form.module.css";
import { noFaults, type Sending } from "./use-send.ts";

export interface FormProps {
  readonly sending: Sending;
  /** The words on the button: its result. */
  readonly submit: ReactNode;
  /** The same while it is being sent. */
  readonly busy: ReactNode;
  /** Beside the button. */
  readonly aside?: ReactNode;
  readonly label: string;
  /** The page is about this form: its first field has the focus at the start. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

/** A form that says what is wrong in words, beside the field it is about or above all; that is where the focus goes. */
export function Form({ sending, submit, busy, aside, label, first = false, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { faults } = sending;
  useEffect(() => {
    if (first) form.current?.querySelector("input")?.focus();
  }, [first]);
  useEffect(() => {
    if (faults !== noFaults) form.current?.querySelector<HTMLElement>("[aria-invalid=true], [role=alert]")?.focus();
  }, [faults]);
  return (
    <form ref={form} className={styles.form} aria-label={label} noValidate onSubmit={sending.submit}>
      {faults.rest !== undefined && <Failed error={faults.rest} />}
      {children}
      <div className="row">
        <button type="submit" className="btn main" aria-disabled={sending.sending || undefined}>
          {sending.sending ? busy : submit}
        </button>
        {aside}
      </div>
    </form>
  );
}
