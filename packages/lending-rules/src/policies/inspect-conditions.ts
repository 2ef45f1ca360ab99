import { type Inspector, inspectMonthDay, inspectRange, shouldBe, WEEKDAYS } from "@wenyuan/calendar";
import { VALUE_DIMENSIONS } from "./policy-set.ts";

/** Conditions of a rule; groups that they name must be stated. */
export function inspectConditions(at: Inspector, groups: Inspector): void {
  if (at.object([...VALUE_DIMENSIONS, "courseReserve", "season"]) === undefined) return;
  for (const dimension of VALUE_DIMENSIONS) {
    at.optional(dimension, (match) => inspectMatch(match, groups.field(dimension)));
  }
  at.optional("courseReserve", (flag) => flag.flag());
  at.optional("season", inspectSeason);
}

function inspectMatch(at: Inspector, groups: Inspector): void {
  const list = Array.isArray(at.value) ? at : at.object(["not"]) && at.field("not");
  if (!list) return;
  const names = list.items();
  if (names.length === 0) list.complain(shouldBe("至少一个值", "at least one value"));
  for (const name of names) {
    const text = name.text();
    if (text?.startsWith("@") && groups.field(text.slice(1)).absent) name.complain(unknownGroup(text));
  }
}

const SEASONS = ["dates", "yearly", "teachingWeeks", "during", "weekdays"] as const;

function inspectSeason(at: Inspector): void {
  if (at.object(SEASONS) === undefined) return;
  const stated = SEASONS.filter((name) => !at.field(name).absent);
  if (stated.length !== 1)
    at.complain(shouldBe(`${SEASONS.join("、")} 中的一个`, `exactly one of ${SEASONS.join(", ")}`));
  at.optional("dates", (dates) => dates.object(["from", "to"]) && inspectRange(dates, false));
  at.optional("yearly", (yearly) => {
    if (yearly.object(["from", "to"]) === undefined) return;
    inspectMonthDay(yearly.field("from"));
    inspectMonthDay(yearly.field("to"));
  });
  at.optional("teachingWeeks", (weeks) => {
    if (weeks.object(["from", "to"]) === undefined) return;
    const from = weeks.field("from").integer(1, 60);
    if (from !== undefined) weeks.field("to").integer(from, 60);
  });
  at.optional("during", (during) => during.choice(["exams", "vacation"]));
  at.optional("weekdays", (weekdays) => {
    for (const weekday of weekdays.items()) weekday.choice(WEEKDAYS);
  });
}

function unknownGroup(name: string) {
  return {
    code: "unknown-group",
    what: { zh: `没有叫“${name}”的组`, en: `there is no group “${name}”` },
    mend: { zh: "在 groups 里写上它，或改名", en: "state it in groups, or correct the name" },
  };
}
