import type { ReactNode } from "react";
import styles from "./page-head.module.css";
import { usePageTitle } from "./use-page-title.ts";

export interface PageHeadProps {
  readonly title: string;
  /** One sentence: what one does here. */
  readonly children?: ReactNode;
  /** The page's one primary action. */
  readonly action?: ReactNode;
}

/** What the page is, and its one primary action. */
export function PageHead({ title, children, action }: PageHeadProps) {
  usePageTitle(title);
  return (
    <header className={styles.head}>
      <div>
        <h1>{title}</h1>
        {children !== undefined && <p className="quiet">{children}</p>}
      </div>
      {action}
    </header>
  );
}
