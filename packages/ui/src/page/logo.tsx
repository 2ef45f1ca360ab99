import type { ReactNode } from "react";

/** Two roofs over six bays: six bays are six books. Drawn on 32 × 32, not under 16 px, not recoloured. */
export function Mark() {
  return (
    <svg className="logo" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="ground" width="32" height="32" rx="5" />
      <path d="M13.2 4.6h5.6c.8 2 2.9 3.5 6 4.2v1.3H7.2V8.8c3.1-.7 5.2-2.2 6-4.2z" />
      <path d="M9.6 11.4h12.8c1.2 1.7 3.7 2.9 7.1 3.3V16h-27v-1.3c3.4-.4 5.9-1.6 7.1-3.3z" />
      <path d="M5 17h2v7.5h-2zM9 17h2v7.5h-2zM13 17h2v7.5h-2zM17 17h2v7.5h-2zM21 17h2v7.5h-2zM25 17h2v7.5h-2z" />
      <path d="M3 25.7h26v1.7H3z" />
    </svg>
  );
}

export interface BrandProps {
  readonly href: string;
  /** "文渊" or "Wenyuan", or the name a library puts in its place. */
  readonly name: ReactNode;
  /** The library's own name, after a hairline. */
  readonly library?: ReactNode;
}

/** The mark, the name and the library's name: the way home. */
export function Brand({ href, name, library }: BrandProps) {
  return (
    <a className="brand" href={href}>
      <Mark />
      <b>{name}</b>
      {library !== undefined && <span>{library}</span>}
    </a>
  );
}
