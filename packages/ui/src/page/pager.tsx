import type { ReactNode } from "react";

export interface PagerProps {
  /** "Pages", read out. */
  readonly label: string;
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly previous: string;
  readonly next: string;
  /** "Page {n}", read out for each number. */
  readonly pageLabel: (page: number) => string;
  /** What to do if it was not among them. */
  readonly children?: ReactNode;
}

/** Previous, the first, those around the current one, the last, next. Nothing at all when there is one page and no tail. */
export function Pager(props: PagerProps) {
  const { label, page, pages, hrefOf, previous, next, children } = props;
  if (pages <= 1 && children === undefined) return null;
  return (
    <nav className="pages" aria-label={label}>
      {pages > 1 && (
        <ol>
          {page > 1 && (
            <li>
              <a href={hrefOf(page - 1)} rel="prev">
                {previous}
              </a>
            </li>
          )}
          {pagesAround(page, pages).map((n, i) => (
            <li key={n ?? `gap-${i}`} className={isFar(n, { page, pages }) ? "far" : undefined}>
              <PageNumber {...props} n={n} />
            </li>
          ))}
          {page < pages && (
            <li>
              <a href={hrefOf(page + 1)} rel="next">
                {next}
              </a>
            </li>
          )}
        </ol>
      )}
      {children !== undefined && <p className="tail">{children}</p>}
    </nav>
  );
}

function PageNumber({ n, page, hrefOf, pageLabel }: PagerProps & { readonly n: number | undefined }) {
  if (n === undefined) return <span aria-hidden="true">…</span>;
  if (n === page) return <b aria-current="page">{n}</b>;
  return (
    <a href={hrefOf(n)} aria-label={pageLabel(n)}>
      {n}
    </a>
  );
}

/** Left out on a phone: neither the current page nor an end. */
function isFar(n: number | undefined, { page, pages }: { readonly page: number; readonly pages: number }): boolean {
  return n !== undefined && n !== page && n !== 1 && n !== pages;
}

/** The page numbers to show; `undefined` is a gap. A gap never hides a single page. */
export function pagesAround(page: number, pages: number): readonly (number | undefined)[] {
  const shown: (number | undefined)[] = [];
  for (let n = 1; n <= pages; n++) {
    const near = n === 1 || n === pages || Math.abs(n - page) <= 1;
    const fillsGap = (n === 2 && page <= 4) || (n === pages - 1 && page >= pages - 3);
    if (near || fillsGap) shown.push(n);
    else if (shown.at(-1) !== undefined) shown.push(undefined);
  }
  return shown;
}
