import { dateAt } from "@wenyuan/calendar";
import { decideBorrowing, resolveTerms } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { lockReader, type ReaderStanding } from "../../readers/index.ts";
import { readerFacts } from "../loans/check-out-facts.ts";
import { type ToldFinding, tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { type ReaderCounts, readCounts } from "./reader-state.store.ts";

/** Whether a reader may borrow just now, and if not, why: the first finding is the heaviest, and the answer. */
export interface Standing {
  readonly allowed: boolean;
  /** Loans left; absent: without limit. */
  readonly left?: number;
  readonly currency: string;
  readonly counts: ReaderCounts;
  readonly findings: readonly ToldFinding[];
}

/** Judges a reader whose standing is locked, with no item at hand. */
export async function decideStanding(
  tx: Tx,
  rules: Rules,
  { standing, now }: { readonly standing: ReaderStanding; readonly now: Date },
): Promise<Standing> {
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const counts = await readCounts(tx, standing.id, now);
  const desk = rulebook.deskOf("");
  const instant = instantOfDate(now);
  const { category: readerCategory, department, homeBranch: branch = "" } = standing;
  const terms = resolveTerms(
    rulebook.policies,
    ["limits", "blocks"],
    caseAt(rulebook, { readerCategory, department, branch }, instant),
  );
  const { currency, severities } = rulebook.policies;
  const { allowed, findings, left } = decideBorrowing({
    now: instant,
    desk,
    currency,
    reader: readerFacts(standing, counts, dateAt(instant, desk.zone).toString()),
    terms: {
      ...(terms.limits ? { limits: terms.limits.terms } : {}),
      ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
    },
    ...(severities ? { severities } : {}),
  });
  const told = tellFindings(findings, { now: instant, zone: desk.zone });
  return { allowed, currency, counts, findings: told, ...(left === null ? {} : { left }) };
}

/** The same of a reader by id; nothing when there is none. */
export async function readStanding(
  tx: Tx,
  rules: Rules,
  { readerId, now }: { readonly readerId: string; readonly now: Date },
): Promise<Standing | undefined> {
  const standing = await lockReader(tx, readerId);
  return standing && (await decideStanding(tx, rules, { standing, now }));
}
