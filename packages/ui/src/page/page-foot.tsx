import type { ReactNode } from "react";

export interface FootColumn {
  readonly title: string;
  readonly text?: ReactNode;
  readonly links?: readonly { readonly href: string; readonly label: ReactNode }[] | undefined;
}

export interface PageFootProps {
  readonly columns: readonly FootColumn[];
  /** The last line: whose library, what it runs on, the theme switch. */
  readonly children?: ReactNode;
}

export function PageFoot({ columns, children }: PageFootProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        {columns.map((column) => (
          <Column key={column.title} {...column} />
        ))}
        {children !== undefined && <div className="base">{children}</div>}
      </div>
    </footer>
  );
}

function Column({ title, text, links }: FootColumn) {
  return (
    <div>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {links && (
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
