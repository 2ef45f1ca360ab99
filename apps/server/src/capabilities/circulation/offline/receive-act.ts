import { describeProblem, isProblem, type Problem } from "@wenyuan/problem";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { changedBy, findItemByBarcode } from "../../catalogue/index.ts";
import { findReaderByBarcode } from "../../readers/index.ts";
import { checkIn } from "../loans/check-in.ts";
import { checkOut } from "../loans/check-out.ts";
import { findOpenLoan } from "../loans/loan.store.ts";
import { acknowledged, type ToldFinding } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { findOutcome, keepOutcome } from "./offline-act.store.ts";
import { type Conflict, momentOf, type OfflineAct, type Replayed } from "./offline-act.ts";

interface Receiving {
  readonly actor: Principal;
  readonly now: Date;
}

/**
 * Does one act of a desk that had no network, as of the moment it was done; once, however often it is sent. What the rules would have
 * refused is kept as a conflict with its reasons: the book has left the building, and a person decides what is written of it.
 */
export async function receiveAct(db: Database, rules: Rules, act: OfflineAct, receiving: Receiving): Promise<Replayed> {
  const known = await findOutcome(db, act.key);
  if (known) return known;
  try {
    return await transact(db, (tx) => replay(tx, rules, act, receiving));
  } catch (error) {
    // The same act came twice at once; the other one was first (unique_violation).
    if (!(error instanceof Error && "code" in error && error.code === "23505")) throw error;
    const first = await findOutcome(db, act.key);
    if (!first) throw error;
    return first;
  }
}

async function replay(tx: Tx, rules: Rules, act: OfflineAct, { actor, now }: Receiving): Promise<Replayed> {
  const deskAct = { actor, branch: act.branch, now: momentOf(act.at, now) };
  const done = act.kind === "lend" ? await lend(tx, rules, act, deskAct) : await takeBack(tx, rules, act, deskAct);
  const by = changedBy(actor);
  if (!isProblem(done)) {
    await keepOutcome(tx, act, { outcome: "done", ...done, by, now });
    return { key: act.key, outcome: "done" };
  }
  const conflict = conflictFrom(done);
  const card = act.readerBarcode === undefined ? undefined : await findReaderByBarcode(tx, act.readerBarcode);
  await keepOutcome(tx, act, { outcome: "conflict", conflict, readerId: card?.readerId, by, now });
  return { key: act.key, outcome: "conflict", conflict };
}

type Act = Parameters<typeof checkOut>[3];

async function lend(tx: Tx, rules: Rules, act: OfflineAct, deskAct: Act): Promise<{ loanId?: string } | Problem> {
  const { readerBarcode, itemBarcode } = act;
  // The disc was handed over, the queue was not known: whoever stood there said yes to both.
  const override = { codes: [...acknowledged] };
  const made = await checkOut(tx, rules, { readerBarcode, itemBarcode, override }, deskAct);
  if (!isProblem(made)) return { loanId: made.loanId };
  // The answer to the same act was lost with the network: the reader has it already.
  const codes = findingsOf(made).map(({ code }) => code);
  return codes.includes("lent-to-reader") ? {} : made;
}

async function takeBack(tx: Tx, rules: Rules, act: OfflineAct, deskAct: Act): Promise<{ loanId?: string } | Problem> {
  const { itemBarcode, bookDrop, returnedAt } = act;
  const item = await findItemByBarcode(tx, itemBarcode);
  const loan = item && (await findOpenLoan(tx, item.id));
  // It was lent again since: that loan is another's and runs on.
  if (loan && loan.lentAt > deskAct.now) return { loanId: loan.id };
  const done = await checkIn(tx, rules, { itemBarcode, bookDrop, returnedAt }, deskAct);
  if (isProblem(done)) return done;
  return done.loan ? { loanId: done.loan.id } : {};
}

function conflictFrom(problem: Problem): Conflict {
  const [zh, en] = (["zh", "en"] as const).map((language) => describeProblem(problem, language));
  const findings = findingsOf(problem);
  return {
    code: problem.code,
    text: { zh: zh?.detail ?? zh?.title ?? "", en: en?.detail ?? en?.title ?? "" },
    ...(findings.length > 0 ? { findings } : {}),
  };
}

function findingsOf(problem: Problem): readonly ToldFinding[] {
  return (problem.extensions?.["findings"] ?? []) as readonly ToldFinding[];
}
