import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { LineArt, type LineArtName } from "./line-art.tsx";

export interface Way {
  readonly href: string;
  readonly icon: IconName;
  readonly label: ReactNode;
  readonly note?: ReactNode;
}

export interface BlankProps {
  readonly art?: LineArtName | undefined;
  /** What happened, in one sentence. It is the page's first heading unless `level` says otherwise. */
  readonly title: ReactNode;
  readonly level?: 1 | 2 | undefined;
  /** What was not lost, what may help. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Where to go from here. */
  readonly ways?: readonly Way[] | undefined;
  /** A number to quote to the library, last and small. */
  readonly reference?: ReactNode;
}

/** Empty and failed states: what happened, what was not lost, where to go. */
export function Blank({ art, title, level = 1, children, actions, ways, reference }: BlankProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="blank">
      {art && <LineArt name={art} />}
      <Heading>{title}</Heading>
      {children !== undefined && <div className="prose">{children}</div>}
      {actions !== undefined && <p className="row">{actions}</p>}
      {ways && <Ways ways={ways} />}
      {reference !== undefined && <p className="quiet s">{reference}</p>}
    </div>
  );
}

export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <ul className="ways">
      {ways.map((way) => (
        <li key={way.href}>
          <a href={way.href}>
            <Icon name={way.icon} />
            <span>
              {way.label}
              {way.note !== undefined && <small>{way.note}</small>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
