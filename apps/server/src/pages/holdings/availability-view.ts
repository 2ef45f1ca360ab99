import { dateAt, dateInWords, Temporal } from "@wenyuan/calendar";
import type { AvailabilityProps } from "@wenyuan/ui";
import type { TitleAvailability } from "../../capabilities/circulation/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { availabilityMessages } from "./availability.messages.ts";

/** When and where it is said. */
export interface Here {
  readonly now: Date;
  readonly zone: string;
  readonly language: Language;
}

/** Whether a title can be had, as a list and a record say it: the shape, the word, and the fact behind it. */
export function availabilityLine(title: TitleAvailability, here: Here): AvailabilityProps {
  const t = speak(availabilityMessages, here.language);
  const waiting = title.holds > 0 ? t.waiting(title.holds) : undefined;
  if (title.available > 0) return { kind: "in", children: t.available(title.available), ...factOf([waiting], here) };
  if (title.lendable === 0) return { kind: "here", children: t.here };
  if (title.nextDue === undefined) return { kind: "soon", children: t.notNow, ...factOf([waiting], here) };
  const day = dayOf(title.nextDue, here);
  const back = title.nextDue < here.now ? t.wasDue(day) : t.backBy(day);
  return { kind: "out", children: t.allOut, ...factOf([back, waiting], here) };
}

function factOf(parts: readonly (string | undefined)[], { language }: Here): { fact?: string } {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? {} : { fact: said.join(language === "zh" ? "，" : ", ") };
}

/** A date near today in words: 明天, 12月3日周四. */
export function dayOf(at: Date, { now, zone, language }: Here): string {
  return dateInWords(dateAt(instant(at), zone), language, dateAt(instant(now), zone));
}

function instant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
