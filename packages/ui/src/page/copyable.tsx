import type { ReactNode } from "react";

export interface CopyableProps {
  /** What is copied. */
  readonly text: string;
  /** What is shown; the text itself when left out. */
  readonly children?: ReactNode;
  readonly labels: { readonly copy: string; readonly done: string; readonly failed: string };
}

/** Text that one touch copies. Without script it is the text, to be selected. */
export function Copyable({ text, children, labels }: CopyableProps) {
  return (
    <wy-copy text={text} done={labels.done} failed={labels.failed} title={labels.copy}>
      <span className="cn">{children ?? text}</span>
    </wy-copy>
  );
}
