export interface SkipLinkProps {
  /** "Skip to content". */
  readonly label: string;
  readonly href?: string | undefined;
}

/** The first thing the Tab key meets. */
export function SkipLink({ label, href = "#main" }: SkipLinkProps) {
  return (
    <a className="skip" href={href}>
      {label}
    </a>
  );
}
