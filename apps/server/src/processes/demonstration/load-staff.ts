import { isProblem } from "@wenyuan/problem";
import type { DemoColleague } from "../../../../../demo/people/demo-staff.ts";
import { assignRoles, createAccount, defineRole, listOwnRoles } from "../../capabilities/identity/index.ts";
import type { Tx } from "../../kernel/db/database.ts";
import { autumnBefore } from "./academic-year.ts";

const actor = { kind: "system", name: "demonstration" } as const;

/** Weeks of a term, and from the beginning of one to that of the next. */
const termWeeks = 20;
const springAfter = 25;
const yearWeeks = 52;

/**
 * The library's own roles, its staff and its student assistants; what is there already stays as it is. There has to be an administrator.
 * @returns how many people were new
 */
export async function loadStaff(tx: Tx, now: Date): Promise<number> {
  const { demoRoles, demoStaff } = await import("../../../../../demo/people/demo-staff.ts");
  const doing = { actor, now, reason: "demonstration" };
  const known = new Set((await listOwnRoles(tx)).map(({ code }) => code));
  for (const role of demoRoles) if (!known.has(role.code)) await defineRole(tx, role, doing);
  let made = 0;
  for (const colleague of demoStaff) {
    const { signInName, displayName } = colleague;
    const account = await createAccount(tx, { signInName, displayName, roles: [] }, actor);
    if (isProblem(account)) {
      if (account.code === "identity.name-taken") continue;
      throw new Error(account.detail.en);
    }
    const gift = { accountId: account.id, assignments: [assignmentOf(colleague, now)] };
    const refused = await assignRoles(tx, gift, doing);
    if (refused) throw new Error(refused.detail.en);
    made++;
  }
  return made;
}

function assignmentOf({ role, branch, isAssistant }: DemoColleague, now: Date) {
  return { role, ...(branch ? { branch } : {}), ...(isAssistant ? { until: endOfTerm(now) } : {}) };
}

/** The end of the running term, or of the next one while there is none. */
function endOfTerm(now: Date): Date {
  const autumn = autumnBefore(now);
  const ends = [0, springAfter, yearWeeks].map((weeks) => autumn.add({ weeks: weeks + termWeeks }).toString());
  return new Date(`${ends.find((end) => new Date(end) > now) ?? ends.at(-1)}T00:00:00Z`);
}
