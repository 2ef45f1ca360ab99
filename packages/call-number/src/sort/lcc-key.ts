import { numberKey } from "./number-key.ts";

/** Letters, then a whole number by value, then decimals digit by digit: QA76 < QA76.73 < QA76.8 < QA100. */
export function lccKey(classNumber: string): string {
  const [, letters = "", whole = "", decimals = ""] = /^([A-Z]*)(\d*)(?:\.(\d+))?/.exec(classNumber) ?? [];
  return letters + (whole === "" ? "" : numberKey(whole)) + decimals;
}
