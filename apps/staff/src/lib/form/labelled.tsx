import { type ReactNode, useId } from "react";

interface LabelledProps {
  readonly text: ReactNode;
  readonly hint?: ReactNode;
  /** The control, which gets the id that the label is for. */
  children(id: string): ReactNode;
}

/** A control of a draft with its label: for what changes as it is typed. In a form that is sent, Field of @wenyuan/ui has its faults too. */
export function Labelled({ text, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{text}</label>
      {children(id)}
      {hint !== undefined && <p className="hint">{hint}</p>}
    </div>
  );
}
