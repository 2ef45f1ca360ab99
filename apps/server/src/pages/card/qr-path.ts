import { encode } from "uqr";

/** Modules of white around the code that scanners need (ISO/IEC 18004 §9.1). */
const quietZone = 4;

/** The dark modules of a code as one SVG path, and the side of its square. */
export function joinPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: "M", border: quietZone });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return { size, path };
}
