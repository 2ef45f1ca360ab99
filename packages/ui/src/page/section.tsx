import type { ReactNode } from "react";

export interface SectionProps {
  /** Its heading's id; links to the section go there. */
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly more?: { readonly href: string; readonly label: ReactNode } | undefined;
  readonly children: ReactNode;
}

/** A part of a page with its heading, a word about it and the way to more. */
export function Section({ id, title, note, more, children }: SectionProps) {
  return (
    <section className="sect" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {note !== undefined && <p>{note}</p>}
        {more && (
          <a className="more" href={more.href}>
            {more.label}
          </a>
        )}
      </header>
      {children}
    </section>
  );
}

export interface PageTitleProps {
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

export function PageTitle({ children, note }: PageTitleProps) {
  return (
    <div className="title">
      <h1>{children}</h1>
      {note !== undefined && <p>{note}</p>}
    </div>
  );
}

export interface WorkTitleProps {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** In columns of a Latin letter; a Han character takes two. Longer titles are set smaller, so that they keep the page in balance. */
const LONG = 64;

/** The title of a work as the heading of its page. */
export function WorkTitle({ text, lang }: WorkTitleProps) {
  const columns = [...text].reduce((sum, char) => sum + (char > "\u2E7F" ? 2 : 1), 0);
  return (
    <h1 className={columns > LONG ? "long" : undefined} lang={lang}>
      {text}
    </h1>
  );
}
