import type { ReactNode } from "react";

export interface Crumb {
  readonly href: string;
  readonly label: ReactNode;
  readonly lang?: string | undefined;
}

export interface BreadcrumbProps {
  /** "Place in the classification", read out. */
  readonly label: string;
  readonly crumbs: readonly Crumb[];
}

/** The way here, from the widest to the nearest. The page itself is not in it: its title follows. */
export function Breadcrumb({ label, crumbs }: BreadcrumbProps) {
  return (
    <nav aria-label={label}>
      <ol className="crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href} lang={crumb.lang}>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
