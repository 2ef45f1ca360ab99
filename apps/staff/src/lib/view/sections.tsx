import type { ReactNode } from "react";
import styles from "./sections.module.css";

/** A page of several matters, each a section of its own: set apart from one another, and its heading from what is below. */
export function Sections({ children }: { readonly children: ReactNode }) {
  return <div className={styles.sections}>{children}</div>;
}
