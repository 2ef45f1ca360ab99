import type { CitedName } from "../reference.ts";

/** Names that are not turned round. */
export function bodies(...literals: string[]): CitedName[] {
  return literals.map((literal) => ({ literal }));
}

/** `Piaget, Jean` */
export function people(...names: string[]): CitedName[] {
  return names.map((name) => {
    const [family = "", ...given] = name.split(", ");
    return { family, given: given.join(", ") };
  });
}

/** `曹雪芹 Cao Xueqin` */
export function chinese(...names: string[]): CitedName[] {
  return names.map((name) => {
    const [literal = "", ...romanized] = name.split(" ");
    return romanized.length === 0 ? { literal } : { literal, romanized: romanized.join(" ") };
  });
}

export function inYear(from: number, to?: number) {
  return { issued: { "date-parts": to === undefined ? [[from]] : [[from], [to]] } };
}
