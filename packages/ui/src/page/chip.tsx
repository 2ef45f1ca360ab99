import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";

export interface ChipProps {
  readonly href: string;
  readonly children: ReactNode;
  /** The chip is a filter in use and its link takes it away; the text is read out after it: ", remove". */
  readonly remove?: string | undefined;
  readonly lang?: string | undefined;
  /** The chosen one of several. */
  readonly current?: boolean | undefined;
}

/** A filter in use with its way out, or, without `remove`, a plain way to something beside. */
export function Chip({ href, children, remove, lang, current }: ChipProps) {
  const plain = remove === undefined && !current;
  return (
    <a
      className={joinClasses("chip", plain && "plain")}
      href={href}
      lang={lang}
      aria-current={current ? "true" : undefined}
    >
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
