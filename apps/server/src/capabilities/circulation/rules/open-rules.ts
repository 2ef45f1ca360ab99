import { type PolicySet, YUNZE_POLICIES } from "@wenyuan/lending-rules";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { shippedCalendars } from "../calendars/shipped-calendars.ts";
import { type Rulebook, rulebookOf } from "./rulebook.ts";
import {
  insertCalendars,
  insertPolicies,
  lockRules,
  type RuleVersions,
  readCalendars,
  readPolicies,
} from "./rules.store.ts";

/** The rules in force, kept ready between requests and read again when a newer version is stated. */
export interface Rules {
  /** @param versions those in force, where the caller has read them already */
  inForce(tx: Tx, versions: RuleVersions, now: Date): Promise<Rulebook>;
  /** The policies a loan was made under; a version never changes. */
  policiesOf(at: Database | Tx, version: number): Promise<PolicySet>;
}

/** Older versions kept ready; a library has a few in a year, and loans of the last two or three are open. */
const versionsKept = 20;

export function openRules(): Rules {
  let ready: Rulebook | undefined;
  const older = new Map<number, PolicySet>();
  return {
    async policiesOf(at, version) {
      if (ready?.policyVersion === version) return ready.policies;
      const known = older.get(version);
      if (known) return known;
      const read = await readPolicies(at, version);
      if (!read) throw new Error(`there is no version ${version} of the lending policies`);
      if (older.size >= versionsKept) older.clear();
      older.set(version, read.set);
      return read.set;
    },
    async inForce(tx, versions, now) {
      if (ready?.policyVersion === versions.policies && ready.calendarVersion === versions.calendars) return ready;
      ready = await readRulebook(tx, now);
      return ready;
    },
  };
}

/** What is stated, or, in a library that has stated nothing yet, what is shipped: which becomes its first version. */
export async function readRulebook(tx: Tx, now: Date): Promise<Rulebook> {
  const policies = await readPolicies(tx);
  const calendars = await readCalendars(tx);
  if (policies && calendars) return rulebookOf(policies, calendars);
  await lockRules(tx);
  const shipped = { by: "system", reason: "shipped", now };
  if (!(await readPolicies(tx))) await insertPolicies(tx, YUNZE_POLICIES, shipped);
  if (!(await readCalendars(tx))) await insertCalendars(tx, shippedCalendars(now), shipped);
  return await readRulebook(tx, now);
}
