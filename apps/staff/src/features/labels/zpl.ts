/** Size of a label and of the printer's dots; 8 dots a millimetre are 203 dpi, 12 are 300 dpi. */
export interface LabelSize {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly dotsPerMm: number;
}

export const usualSize: LabelSize = { widthMm: 40, heightMm: 30, dotsPerMm: 8 };

/**
 * Spine labels in the language of label printers (Zebra ZPL II): UTF-8 (`^CI28`), a label from `^XA` to `^XZ`, the lines as large as they all
 * fit. Signs that are commands are written by their codes (`^FH`).
 */
export function zplOf(labels: readonly (readonly string[])[], size: LabelSize = usualSize): string {
  return labels.map((lines) => zplLabel(lines, size)).join("\n");
}

function zplLabel(lines: readonly string[], { widthMm, heightMm, dotsPerMm }: LabelSize): string {
  const [width, height, margin] = [widthMm * dotsPerMm, heightMm * dotsPerMm, 2 * dotsPerMm];
  const longest = Math.max(1, ...lines.map((line) => line.length));
  const high = Math.floor((height - 2 * margin) / Math.max(1, lines.length) / 1.15);
  // Letters of the scalable font are about 0.6 of their height wide.
  const fitting = Math.floor((width - 2 * margin) / longest / 0.6);
  const letter = Math.max(12, Math.min(high, fitting, 6 * dotsPerMm));
  const fields = lines.map((line, n) => {
    const top = margin + Math.round(n * letter * 1.15);
    return `^FO${margin},${top}^A0N,${letter},${letter}^FH_^FD${escaped(line)}^FS`;
  });
  return ["^XA", "^CI28", `^PW${width}`, `^LL${height}`, ...fields, "^XZ"].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\^~_\\]/g, (sign) => `_${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
