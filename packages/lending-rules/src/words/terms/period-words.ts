import { countInWords, type LocalText } from "@wenyuan/calendar";
import type { Period } from "../../terms/period.ts";

/** `30天`, `30 days`. */
export function periodInWords({ amount, unit }: Period): LocalText {
  return { zh: countInWords(amount, unit, "zh"), en: countInWords(amount, unit, "en") };
}

/** Parts of one sentence; those that do not hold are left out. */
export function joined(parts: readonly (LocalText | false | undefined)[]): LocalText {
  const said = parts.filter((part): part is LocalText => typeof part === "object");
  return { zh: said.map(({ zh }) => zh).join("，"), en: said.map(({ en }) => en).join("; ") };
}
