import { type FaultCode, texts } from "./fault-texts.ts";

export type { FaultCode } from "./fault-texts.ts";

/** What is wrong with a call number, where, and what to write instead when that is sure. */
export interface Fault {
  readonly code: FaultCode;
  /** UTF-16 offset in the text as given, and how much of it is meant. */
  readonly at: number;
  readonly length: number;
  /** The part that is meant. */
  readonly found: string;
  /** The whole call number mended. */
  readonly mended?: string;
}

export type Language = "zh" | "en";

/** A sentence for the person at the desk: what, where, how to mend it. */
export function describeFault(fault: Fault, language: Language): string {
  const where = language === "zh" ? `第 ${fault.at + 1} 位` : `at character ${fault.at + 1}`;
  const what = texts[fault.code][language].replaceAll("{found}", fault.found).replaceAll("{where}", where);
  if (fault.mended === undefined) return what;
  return language === "zh" ? `${what}应写作 ${fault.mended}。` : `${what} Write ${fault.mended}.`;
}
