import type { ReactNode } from "react";
import { Availability, type AvailabilityProps } from "./availability.tsx";
import { CallNumber, type CallNumberProps } from "./call-number.tsx";
import { Cover, type CoverProps } from "./cover.tsx";
import { joinClasses } from "./join-classes.ts";

export interface HitVersion {
  readonly href: string;
  readonly label: ReactNode;
  readonly lang?: string | undefined;
  /** What tells it from the others: its language, its imprint. */
  readonly about?: ReactNode;
  readonly availability?: AvailabilityProps | undefined;
}

/** Other editions of a hit's work, behind a line that opens without a script. */
export interface HitVersions {
  readonly summary: string;
  readonly list: readonly HitVersion[];
  /** To those that are not listed. */
  readonly more?: { readonly href: string; readonly label: ReactNode };
}

export interface HitProps {
  readonly href: string;
  /** Often a `<Marked>`. */
  readonly title: ReactNode;
  readonly titleLang?: string | undefined;
  readonly romanised?: string | undefined;
  /** `zh-Latn`, pinyin, when not said. */
  readonly romanisedLang?: string | undefined;
  readonly by?: ReactNode;
  readonly cover: CoverProps;
  /** Availability stands above the edition: can I have it, before what it is. */
  readonly availability: readonly AvailabilityProps[];
  readonly where?: ReactNode;
  readonly edition?: ReactNode;
  /** Why this was found, when the title does not show it. */
  readonly why?: ReactNode;
  /** To the other editions of the work, when they are shown as one. */
  readonly editions?: { readonly href: string; readonly label: ReactNode } | undefined;
  readonly versions?: HitVersions | undefined;
  /** Puts it aside for later: one small button beside the title, on a phone a picture alone. */
  readonly keep?: ReactNode;
  /** At most one `main` button in a whole list. */
  readonly actions?: ReactNode;
  readonly callNumber?: CallNumberProps | undefined;
}

/** One work in a list of results. */
export function Hit(props: HitProps) {
  const { href, cover, callNumber, editions, versions, keep, actions } = props;
  return (
    <li className="hit">
      <a href={href} tabIndex={-1} aria-hidden="true">
        <Cover {...cover} />
      </a>
      <div className="body">
        <HitTitle {...props} />
        <HitFacts {...props} />
        {editions && (
          <p>
            <a className="more" href={editions.href}>
              {editions.label}
            </a>
          </p>
        )}
        {versions && <Versions {...versions} />}
        {actions !== undefined && <div className="acts">{actions}</div>}
      </div>
      {callNumber && (
        <div className="side">
          <CallNumber {...callNumber} />
        </div>
      )}
      {keep !== undefined && <div className="keep">{keep}</div>}
    </li>
  );
}

function HitTitle({ href, title, titleLang, romanised, romanisedLang = "zh-Latn", by }: HitProps) {
  return (
    <>
      <h3>
        <a href={href} lang={titleLang}>
          {title}
        </a>
      </h3>
      {romanised !== undefined && (
        <p className="rom" lang={romanisedLang}>
          {romanised}
        </p>
      )}
      {by !== undefined && <p className="by">{by}</p>}
    </>
  );
}

function HitFacts({ availability, where, edition, why }: HitProps) {
  return (
    <>
      {availability.length > 0 && (
        <p className="have">
          {availability.map((one, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- a list that is written once and never moves
            <Availability key={i} {...one} />
          ))}
        </p>
      )}
      {where !== undefined && <p className="where">{where}</p>}
      {edition !== undefined && <p className="rom">{edition}</p>}
      {why !== undefined && <p className="why">{why}</p>}
    </>
  );
}

function Versions({ summary, list, more }: HitVersions) {
  return (
    <details className="vers">
      <summary>{summary}</summary>
      <ul>
        {list.map((version) => (
          <li key={version.href}>
            <a href={version.href} lang={version.lang}>
              {version.label}
            </a>
            {version.about !== undefined && version.about !== "" && <span className="about">{version.about}</span>}
            {version.availability && <Availability {...version.availability} />}
          </li>
        ))}
      </ul>
      {more && (
        <a className="more" href={more.href}>
          {more.label}
        </a>
      )}
    </details>
  );
}

export interface HitsProps {
  readonly children: ReactNode;
  readonly start?: number | undefined;
  /** More on a screen: no covers, little space. */
  readonly dense?: boolean | undefined;
}

/** The list that hits stand in: numbered for those who hear it. */
export function Hits({ children, start, dense }: HitsProps) {
  return (
    <ol className={joinClasses("hits", dense && "dense")} start={start}>
      {children}
    </ol>
  );
}
