import type { ReactNode } from "react";
import { Note } from "./note.tsx";

export interface FieldError {
  /** The field's id. */
  readonly field: string;
  readonly message: ReactNode;
}

export interface ErrorSummaryProps {
  /** "Two things need another look". */
  readonly title: ReactNode;
  readonly errors: readonly FieldError[];
}

/** What has to be mended in a form, each a link to its field; spoken when the page comes. Nothing when all is well. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <Note kind="no" title={title} announce>
      <ul className="mend">
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </Note>
  );
}
