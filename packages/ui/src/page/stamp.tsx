import { joinClasses } from "./join-classes.ts";

export interface StampProps {
  /** As `9月` or `Sep`. */
  readonly month: string;
  readonly day: string;
  /** As `周四` or `Thu`. */
  readonly weekday: string;
  /** Red ink only when the day has passed. */
  readonly state?: "soon" | "late" | undefined;
  /** The whole date, read out; left out where the words stand beside it, and then the stamp is not read at all. */
  readonly label?: string | undefined;
}

/** A due date as the stamp in the back of a book. */
export function Stamp({ month, day, weekday, state, label }: StampProps) {
  return (
    <span className={joinClasses("stamp", state)}>
      {label !== undefined && <span className="hide">{label}</span>}
      <span aria-hidden="true">{month}</span>
      <b aria-hidden="true">{day}</b>
      <span aria-hidden="true">{weekday}</span>
    </span>
  );
}
