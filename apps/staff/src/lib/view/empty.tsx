import type { ReactNode } from "react";

/** Nothing is there yet: says so, and the way on. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="stackv">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
