import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";

export interface ChipProps {
  readonly href: string;
  readonly children: ReactNode;
  /** The chip is a filter in use and its link takes it away; the text is read out after it: ", remove". */
  readonly remove?: string | undefined;
  readonly lang?: string | undefined;
}

/** A filter in use with its way out, or, without `remove`, a plain way to something beside. */
export function Chip({ href, children, remove, lang }: ChipProps) {
  return (
    <a className={joinClasses("chip", remove === undefined && "plain")} href={href} lang={lang}>
      {children}
      {remove !== undefined && (
        <>
          <span className="hide">{remove}</span>
          <Icon name="close" />
        </>
      )}
    </a>
  );
}

export interface ChipsProps {
  /** "Filters in use", read out before them. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function Chips({ label, children }: ChipsProps) {
  return (
    <div className="chips" role={label === undefined ? undefined : "group"} aria-label={label}>
      {children}
    </div>
  );
}
