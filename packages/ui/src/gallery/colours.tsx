const PAPER_AND_INK = ["paper", "sheet", "tray", "rule", "edge", "ink", "ink-2", "ink-3"];
const ACCENT = ["accent", "accent-fill", "accent-deep", "accent-wash", "accent-line", "tile"];
const MEANINGS = ["available", "available-wash", "soon", "soon-wash", "overdue", "overdue-wash", "info", "info-wash"];
const TOKENS = [...PAPER_AND_INK, ...ACCENT, ...MEANINGS, "mark", "focus"];

/** Every colour token by its name; the swatches' classes stand in `styles/gallery.css`. */
export function Colours() {
  return (
    <ul className="swatches">
      {TOKENS.map((token) => (
        <li key={token}>
          <span className={`swatch swatch-${token}`} />
          <span className="cn s" lang="en">
            {token}
          </span>
        </li>
      ))}
    </ul>
  );
}
