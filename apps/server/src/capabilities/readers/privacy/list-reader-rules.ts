import type { Database } from "../../../kernel/db/database.ts";
import type { RetentionRule } from "../../../kernel/retention/retention-rule.ts";
import { countUses, forgetUses } from "../cards/card.store.ts";
import { countFeedPeople, forgetFeedPeople } from "../feeds/feed.store.ts";
import { countOldRegistrations, forgetRegistrations } from "../registrations/registration.store.ts";
import { confirmHours, waitDays } from "../registrations/registration.ts";
import { countLongGone, eraseLongGone, type LongGone } from "./erase-long-gone.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Days for which the rows of a feed are kept: as long as somebody may ask what it did. */
const feedDays = 60;

/** What the reader's file keeps for a time. */
export function listReaderRules(gone: LongGone): RetentionRule[] {
  return [
    {
      code: "readers.long-gone",
      what: { zh: "离校读者的档案（仍有未了事项的除外）", en: "Files of readers who left, unless something is open" },
      kept: {
        zh: "按隐私方案：离校后 90 天、1 年或 3 年",
        en: "By the preset: 90 days, one year or three after leaving",
      },
      countDue: (db, now) => countLongGone(db, now, gone),
      forget: (db, now) => eraseLongGone(db, now, gone),
    },
    {
      code: "readers.registration",
      what: { zh: "没有确认或没有办理的办证申请", en: "Registrations that nobody confirmed or decided" },
      kept: {
        zh: `未确认的 ${confirmHours} 小时，待办的 ${waitDays} 天`,
        en: `${confirmHours} hours without a confirmation, ${waitDays} days without a decision`,
      },
      countDue: (db, now) => countOldRegistrations(db, registrationsBefore(now)),
      forget: (db, now) => forgetRegistrations(db, registrationsBefore(now)),
    },
    {
      code: "readers.feed-row",
      what: { zh: "读者名单里的人", en: "People in loaded lists of readers" },
      kept: { zh: `${feedDays} 天`, en: `${feedDays} days` },
      ...aged(feedDays * dayMs, countFeedPeople, forgetFeedPeople),
    },
    {
      code: "readers.used-code",
      what: { zh: "用过的动态码", en: "Codes of the phone card that were used" },
      kept: { zh: "1 小时", en: "An hour" },
      ...aged(hourMs, countUses, forgetUses),
    },
  ];
}

function registrationsBefore(now: Date): { readonly mailed: Date; readonly waiting: Date } {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  return { mailed: ago(confirmHours * hourMs), waiting: ago(waitDays * dayMs) };
}

type Old = (db: Database, before: Date) => Promise<number>;

function aged(keptMs: number, count: Old, forget: Old): Pick<RetentionRule, "countDue" | "forget"> {
  const before = (now: Date) => new Date(now.getTime() - keptMs);
  return { countDue: (db, now) => count(db, before(now)), forget: (db, now) => forget(db, before(now)) };
}
