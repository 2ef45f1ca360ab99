import type { ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

/**
 * What can be had, each with its own shape: `in` ● can be had, `soon` ◐ act within days or last copy, `late` ◆ overdue or
 * impossible, `out` ○ on loan, `here` □ for use in the library, `net` ■ online.
 */
export type AvailabilityKind = "in" | "soon" | "late" | "out" | "here" | "net";

export interface AvailabilityProps {
  readonly kind: AvailabilityKind;
  /** The word that goes with the shape: "3 available", never "unavailable" alone. */
  readonly children: ReactNode;
  /** The fact behind it: "earliest back Mon 21 Sep, 1 waiting". */
  readonly fact?: ReactNode;
  readonly small?: boolean | undefined;
}

export function Availability({ kind, children, fact, small }: AvailabilityProps) {
  return (
    <span className={joinClasses("st", kind, small && "s")}>
      {children}
      {/* The space is for voices, which would read both as one word. */}
      {fact !== undefined && (
        <>
          {" "}
          <small>{fact}</small>
        </>
      )}
    </span>
  );
}
