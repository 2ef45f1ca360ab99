import type { Bilingual } from "../../../../kernel/i18n/language.ts";
import { planFaultMessages } from "./plan-fault.messages.ts";
import type { PlanFault } from "./prepare-plan.ts";

/** Codes named at most: the rest is on the page. */
const named = 20;

/** A plan's fault as a sentence, with the codes that it is about. */
export function describePlanFault({ code, values }: PlanFault): Bilingual {
  const list = values.slice(0, named).join("、") + (values.length > named ? "……" : "");
  const { zh, en } = planFaultMessages[code];
  return { zh: zh(list), en: en(list.replaceAll("、", ", ").replace("……", " …")) };
}
