import type { ReactNode } from "react";

export interface Tab {
  readonly href: string;
  readonly label: ReactNode;
  readonly count?: string | undefined;
  readonly current?: boolean | undefined;
}

export interface TabsProps {
  /** "On this page", read out. */
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/** Ways within a page, or between pages of one thing: links, so that they work everywhere and can be kept. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="within" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="num">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}
