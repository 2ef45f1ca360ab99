import { dateAt, dayInWords, nearDateInWords, Temporal } from "@wenyuan/calendar";
import { HOLD_LOG_WORDS, type HoldEstimate } from "@wenyuan/lending-rules";
import type { HoldWithOutlook } from "../../capabilities/circulation/index.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import type { holdsMessages } from "./holds.messages.ts";

type Texts = Spoken<typeof holdsMessages>;

/** A day of the library, `YYYY-MM-DD`, seen from today: 12月5日（下周六）. */
export function dayWords(day: string, here: Here): string {
  return nearDateInWords(Temporal.PlainDate.from(day), here.language, todayOf(here));
}

/** A day without its weekday, for what lies further off. */
function farDay(day: string, here: Here): string {
  return dayInWords(Temporal.PlainDate.from(day), here.language, todayOf(here));
}

function todayOf({ now, zone }: Here): Temporal.PlainDate {
  return dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), zone);
}

/** When a turn may come, in words that promise nothing. */
export function estimateWords(estimate: HoldEstimate | undefined, here: Here, t: Texts): string {
  if (!estimate) return t.unknown;
  const { likely, latest } = estimate;
  return likely === latest ? t.onDay(dayWords(likely, here)) : t.between(dayWords(likely, here), farDay(latest, here));
}

/** Where a hold stands, in one line. */
export function holdWords(
  hold: HoldWithOutlook,
  { branch, here, t }: { branch: string; here: Here; t: Texts },
): string {
  const comma = here.language === "zh" ? "，" : ", ";
  return parts(hold, { branch, here, t }).join(comma);
}

function parts(hold: HoldWithOutlook, { branch, here, t }: { branch: string; here: Here; t: Texts }): string[] {
  if (hold.state === "ready")
    return [t.ready(branch), ...(hold.keepUntil ? [t.keptUntil(dayWords(hold.keepUntil, here))] : [])];
  if (hold.state === "in-transit") return [t.onItsWay(branch)];
  if (hold.state === "pulling") return [t.pulling, t.at(branch)];
  if (hold.suspended) return [hold.suspendedUntil ? t.restingUntil(farDay(hold.suspendedUntil, here)) : t.resting];
  const ahead = hold.position === 1 ? t.first : t.position(hold.position);
  return [
    ahead,
    ...(hold.hopeless ? [] : [estimateWords(hold.estimate, here, t)]),
    t.at(branch),
    ...(hold.recalledFor ? [t.recalledFor(dayOfInstant(hold.recalledFor, here))] : []),
    ...(hold.from && hold.from > todayOf(here).toString() ? [t.begins(farDay(hold.from, here))] : []),
    ...(hold.until ? [t.ends(farDay(hold.until, here))] : []),
  ];
}

function dayOfInstant(at: Date, here: Here): string {
  return farDay(dateAt(Temporal.Instant.fromEpochMilliseconds(at.getTime()), here.zone).toString(), here);
}

/** Reasons worth telling: that others stand before is said by the place already. */
const told: ReadonlySet<string> = new Set([
  "local-first",
  "other-item",
  "other-volume",
  "passed-before",
  "not-lendable",
  "only-home-branch",
  "only-holding-branch",
  "no-transfer",
]);

/** One plain sentence on why the last copy went to somebody else; nothing when the place says it. */
export function reasonWords(hold: HoldWithOutlook, { language }: Here): string | undefined {
  const { because, state } = hold;
  if (state !== "waiting" || because === null || !told.has(because)) return undefined;
  return HOLD_LOG_WORDS[because as keyof typeof HOLD_LOG_WORDS]?.[language];
}
