import { describeFault } from "@wenyuan/marc";
import type { Language } from "../../../../kernel/i18n/language.ts";
import { faultAdvice } from "./fault-advice.ts";
import { itemMessages, itemNames, matchMessages, outcomeMessages, reasonMessages } from "./finding.messages.ts";
import type { Finding, ItemFinding, MatchFinding, OutcomeFinding } from "./finding.ts";

/** What has become of the record that a finding is about: nothing yet where it is only looked at. */
export type Fate = "stored" | "refused" | "looked at";

/** A finding as a sentence: what, where, and what to do. That depends on what has become of the record. */
export function describeFinding(finding: Finding, language: Language, fate: Fate = "stored"): string {
  switch (finding.kind) {
    case "fault": {
      if (fate === "looked at") return describeFault(finding.fault, language);
      const advice = faultAdvice(finding.fault.code, fate === "refused")[language];
      return `${describeFault(finding.fault, language)}${language === "zh" ? "。" : ". "}${sentence(advice)}`;
    }
    case "match":
      return describeMatch(finding, language);
    case "item":
      return describeItem(finding, language);
    case "outcome":
      return describeOutcome(finding, language);
  }
}

function describeMatch({ code, reasons = [], ...facts }: MatchFinding, language: Language): string {
  return matchMessages[code][language]({
    record: facts.record ?? "",
    points: facts.points ?? 0,
    threshold: facts.threshold ?? 0,
    number: facts.number ?? 0,
    others: (facts.others ?? []).join(", "),
    reasons: reasons.map((reason) => describeReason(reason, language)).join(language === "zh" ? "、" : ", "),
  });
}

function describeReason(reason: string, language: Language): string {
  const at = reason.indexOf(" ");
  const name = at < 0 ? reason : reason.slice(0, at);
  if (!Object.hasOwn(reasonMessages, name)) return reason;
  return reasonMessages[name as keyof typeof reasonMessages][language](at < 0 ? "" : reason.slice(at + 1));
}

/** Begins with a capital where the script has them. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeItem({ code, value = "", barcode, item = "", record = "" }: ItemFinding, language: Language): string {
  const named = barcode === undefined ? itemNames.without[language] : itemNames.with[language](barcode);
  return itemMessages[code][language]({ value, named, item, record });
}

function describeOutcome({ code, value = "" }: OutcomeFinding, language: Language): string {
  return outcomeMessages[code][language](value);
}
