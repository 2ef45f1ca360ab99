/** The 22 main classes of the Chinese Library Classification (中国图书馆分类法), each with its tint in `styles/tokens/tint.css`. */
const MAIN_CLASSES = "ABCDEFGHIJKNOPQRSTUVXZ";

/** The tint class of a CLC number: `I242.4` → `clc-i`, `TP311` → `clc-tp`, anything that is not CLC → `undefined`. */
export function clcTint(clc: string | undefined): string | undefined {
  const number = clc?.trim().toUpperCase() ?? "";
  if (number.startsWith("TP")) return "clc-tp";
  const letter = number.charAt(0);
  return letter !== "" && MAIN_CLASSES.includes(letter) ? `clc-${letter.toLowerCase()}` : undefined;
}
