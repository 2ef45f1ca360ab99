import type { ReactNode } from "react";
import { LinkButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { KeepFields, type KeptFields } from "./keep-fields.tsx";

export interface FacetValue {
  readonly label: ReactNode;
  readonly lang?: string | undefined;
  /** Already written for the page's language: "1,204". A value of zero is not shown at all. */
  readonly count: string;
  /** Adds the filter, or takes it away when it is chosen. */
  readonly href: string;
  readonly chosen?: boolean | undefined;
  /** Part of the value above it. */
  readonly below?: boolean | undefined;
}

export interface FacetGroupProps {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly open?: boolean | undefined;
  /** To all values of this facet, when these are only the first. */
  readonly more?: { readonly href: string; readonly label: string } | undefined;
  /** Instead of values, or after them: the years. */
  readonly children?: ReactNode;
}

/** One question that narrows the results. A group without values is not written. */
export function FacetGroup({ title, values, open = true, more, children }: FacetGroupProps) {
  if (values.length === 0 && !children) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      {values.length > 0 && (
        <ul>
          {values.map((value) => (
            <FacetLink key={value.href} {...value} />
          ))}
        </ul>
      )}
      {children}
      {more && (
        <a className="more" href={more.href}>
          {more.label}
        </a>
      )}
    </details>
  );
}

function FacetLink({ label, lang, count, href, chosen, below }: FacetValue) {
  return (
    <li className={below ? "below" : undefined}>
      <a href={href} aria-current={chosen ? "true" : undefined} rel="nofollow">
        <span lang={lang}>{label}</span>
        {count !== "" && <span className="num">{count}</span>}
      </a>
    </li>
  );
}

export interface FindInFacetProps {
  /** Unique on the page. */
  readonly id: string;
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly keep?: KeptFields | undefined;
}

/** A few letters of a value that is not among the first. */
export function FindInFacet({ id, action, label, button, keep }: FindInFacetProps) {
  return (
    <form className="find" action={action}>
      <KeepFields fields={keep} />
      <label className="hide" htmlFor={id}>
        {label}
      </label>
      <input className="input" {...{ id }} name="find" type="search" placeholder={label} maxLength={100} />
      <button className="btn small" aria-label={button}>
        <Icon name="search" />
      </button>
    </form>
  );
}

export interface FacetsProps {
  /** "Filters", the panel's name; on a phone, the sheet's title. */
  readonly label: string;
  /** "Show 46 works", which leaves the sheet. */
  readonly close: string;
  readonly id?: string | undefined;
  /** Where closing goes: the results. */
  readonly results?: string | undefined;
  readonly children: ReactNode;
}

/**
 * The panel of all facets. On a narrow screen it is a sheet, opened by a link to its id (`OpenFacets`) and closed by a
 * link to the results: no script. `<wy-sheet>` adds Escape, the trapped focus and the way back.
 */
export function Facets({ label, close, id = "facets", results = "#results", children }: FacetsProps) {
  return (
    <aside className="facets" id={id} aria-label={label} tabIndex={-1}>
      <p className="bar close">
        <strong>{label}</strong>
        <LinkButton kind="main" href={results}>
          {close}
        </LinkButton>
      </p>
      {children}
    </aside>
  );
}

export interface OpenFacetsProps {
  /** "Filters, 2 in use". */
  readonly children: string;
  readonly id?: string | undefined;
}

/** Opens the panel on a narrow screen. */
export function OpenFacets({ children, id = "facets" }: OpenFacetsProps) {
  return (
    <span className="open-facets">
      <LinkButton icon="filter" href={`#${id}`}>
        {children}
      </LinkButton>
    </span>
  );
}
