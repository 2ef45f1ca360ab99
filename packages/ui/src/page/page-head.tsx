import type { ReactNode } from "react";
import { LinkButton } from "./button.tsx";
import { Brand, type BrandProps } from "./logo.tsx";

export interface NavEntry {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
}

export interface PageHeadProps {
  readonly brand: BrandProps;
  /** "Main", the navigation's name. */
  readonly label: string;
  /** At most six. */
  readonly nav: readonly NavEntry[];
  /** The same page in the other language, written in that language. */
  readonly language: { readonly href: string; readonly lang: string; readonly label: string };
  /** Signing in, or the reader's name. */
  readonly children?: ReactNode;
}

/** Black tiles with a green edge, the way home, the rooms, the other language, the reader. */
export function PageHead({ brand, label, nav, language, children }: PageHeadProps) {
  return (
    <header className="head">
      <div className="wrap">
        <Brand {...brand} />
        <nav className="nav" aria-label={label}>
          {nav.map((entry) => (
            <a key={entry.href} href={entry.href} aria-current={entry.current ? "page" : undefined}>
              {entry.label}
            </a>
          ))}
        </nav>
        <div className="me">
          <LinkButton kind="bare" small href={language.href} lang={language.lang} hrefLang={language.lang}>
            {language.label}
          </LinkButton>
          {children}
        </div>
      </div>
    </header>
  );
}
