export interface ToastsProps {
  /** "What just happened", the region's name. */
  readonly label: string;
  readonly close: string;
}

/** Where news of what was just done appears, with its undo. It stays until it is dismissed or the page is left. */
export function Toasts({ label, close }: ToastsProps) {
  return (
    <section aria-label={label}>
      <wy-toasts close={close} />
    </section>
  );
}
