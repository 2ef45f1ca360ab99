import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface TabBarEntry {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly current?: boolean | undefined;
  /** What waits there, with the word that is read out before the number: "overdue". */
  readonly badge?: { readonly count: string; readonly word: string } | undefined;
}

export interface TabBarProps {
  /** "Phone navigation", read out. */
  readonly label: string;
  /** Five at most. */
  readonly entries: readonly TabBarEntry[];
}

/** The navigation at the thumb; shown on narrow screens only. */
export function TabBar({ label, entries }: TabBarProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {entries.map(({ href, icon, label, current, badge }) => (
        <a key={href} href={href} aria-current={current ? "page" : undefined}>
          <Icon name={icon} />
          {label}
          {badge && (
            <b>
              <span className="hide">{badge.word} </span>
              {badge.count}
            </b>
          )}
        </a>
      ))}
    </nav>
  );
}
