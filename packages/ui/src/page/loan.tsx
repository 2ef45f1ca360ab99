import type { ReactNode } from "react";
import { Availability, type AvailabilityProps } from "./availability.tsx";
import { Cover, type CoverProps } from "./cover.tsx";
import { Note, type NoteProps } from "./note.tsx";
import { Stamp, type StampProps } from "./stamp.tsx";

export interface LoanProps {
  readonly stamp: StampProps;
  readonly cover: CoverProps;
  readonly href: string;
  readonly title: ReactNode;
  readonly titleLang?: string | undefined;
  readonly by?: ReactNode;
  /** In words: "due the day after tomorrow, can be renewed once". */
  readonly due: AvailabilityProps | string;
  /** A button that states the new date; refused, it names the note's id. */
  readonly action?: ReactNode;
  readonly note?: NoteProps | undefined;
}

/** One book that is out, and what can be done about it. */
export function Loan({ stamp, cover, href, title, titleLang, by, due, action, note }: LoanProps) {
  return (
    <li className="loan">
      <Stamp {...stamp} />
      <Cover {...cover} />
      <div className="body">
        <h3>
          <a href={href} lang={titleLang}>
            {title}
          </a>
        </h3>
        {by !== undefined && <p className="by">{by}</p>}
        <p className="by">{typeof due === "string" ? due : <Availability small {...due} />}</p>
      </div>
      {action !== undefined && <div className="do">{action}</div>}
      {note && <Note {...note} />}
    </li>
  );
}

export interface LoanGroupProps {
  /** "Overdue", "Within three days", "Later". */
  readonly title: string;
  readonly count: string;
  readonly children: ReactNode;
}

export function LoanGroup({ title, count, children }: LoanGroupProps) {
  return (
    <section className="group">
      <h2>
        {title} <span className="num">{count}</span>
      </h2>
      <ol>{children}</ol>
    </section>
  );
}
