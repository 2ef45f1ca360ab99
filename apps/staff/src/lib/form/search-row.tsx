import type { FormEvent, ReactNode } from "react";
import styles from "./search-row.module.css";

export interface SearchRowProps {
  readonly label: string;
  /** The words on the button. */
  readonly submit: string;
  onSearch(values: FormData): void;
  readonly children: ReactNode;
}

/** What narrows the list below: fields in one row, aligned at their inputs, and the button behind them. */
export function SearchRow({ label, submit, onSearch, children }: SearchRowProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(new FormData(event.currentTarget));
  };
  return (
    <search>
      <form className={styles.search} aria-label={label} onSubmit={send}>
        {children}
        <button type="submit" className="btn main">
          {submit}
        </button>
      </form>
    </search>
  );
}
