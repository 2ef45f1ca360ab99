import { dateAt } from "@wenyuan/calendar";
import { instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { type PastCase, type PastDue, pastDue } from "./past-loan.ts";

/** As {@link pastDue}, for many: what is lent in one case on one day is due on one day, and is worked out once. */
export function pastDuesOf(rulebook: Rulebook): (of: PastCase, lentAt: Date) => PastDue | undefined {
  const known = new Map<string, PastDue>();
  const byDepartment = rulebook.policies.rules.some(({ when }) => when.department !== undefined);
  return (of, lentAt) => {
    const { expiresOn, ...open } = of;
    const { zone } = rulebook.deskOf(of.branch);
    const department = byDepartment ? of.department : "";
    const day = dateAt(instantOfDate(lentAt), zone).toString();
    const key = [of.readerCategory, department, of.itemType, of.branch, of.courseReserve, day].join(" ");
    const due = known.get(key) ?? pastDue(rulebook, open, lentAt);
    // What is lent for hours is due by the minute: no two are alike.
    if (due?.dueBy === "day") known.set(key, due);
    if (!due || expiresOn === undefined) return due;
    const dueOn = dateAt(instantOfDate(due.dueAt), zone).toString();
    return dueOn > expiresOn ? pastDue(rulebook, of, lentAt) : due;
  };
}
