import { FAULTS } from "./catalogue.ts";
import { type Fault, MarcError } from "./fault.ts";

/** The text of a fault for people, in Chinese or English, with its place. */
export function describeFault(fault: Fault, language: "zh" | "en" = "en"): string {
  const text = FAULTS[fault.code][language];
  const found = fault.found === undefined ? "" : language === "zh" ? `（${fault.found}）` : ` (${fault.found})`;
  return language === "zh"
    ? `${text}${found}，位于字节 ${fault.offset}${fault.tag === undefined ? "" : `，字段 ${fault.tag}`}`
    : `${text}${found}, at byte ${fault.offset}${fault.tag === undefined ? "" : `, field ${fault.tag}`}`;
}

export function marcError(fault: Fault): MarcError {
  return new MarcError(fault, `${fault.code}: ${describeFault(fault)}`);
}
