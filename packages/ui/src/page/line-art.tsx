/** Drawings for empty and failed pages: 220 × 96, in the ink of the text. */
const LINES = {
  /** A shelf with one book's outline missing. */
  shelf:
    "M4 90h212M18 90V30h16v60M38 90V22h20v68M62 90V36h13v54M140 90V26h18v64M162 90V34h14v56M180 90l10-60 15 3-9 57M22 40h8M42 34h12M42 40h12M144 38h10",
  /** The pavilion with its door ajar. */
  house: "M4 90h212M40 90V52h140v38M60 90V64M84 90V64M132 90V64M156 90V64M28 52c20-2 34-9 42-20h80c8 11 22 18 42 20z",
} as const;

const DASHED: Partial<Record<LineArtName, string>> = { shelf: "M84 90V30h44v60", house: "M96 90V64h26v26" };

export type LineArtName = keyof typeof LINES;

export function LineArt({ name }: { readonly name: LineArtName }) {
  return (
    <svg className="art" viewBox="0 0 220 96" aria-hidden="true">
      <path d={LINES[name]} />
      <path className="gone" d={DASHED[name]} />
    </svg>
  );
}
