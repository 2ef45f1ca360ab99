import type { Problem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { eraseAccount, forgetAuditOf, recordAudit } from "../../identity/index.ts";
import { readersChanged } from "../events.ts";
import type { Doing } from "../people/doing.ts";
import { lockReader } from "../people/lock-reader.ts";
import { findReader, findReaders } from "../people/reader.store.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import type { MustStay, PersonalFactsProvider } from "./personal-facts.port.ts";
import { blankReaders, mergedInto } from "./privacy.store.ts";

/** What a reader's erasure came to. */
export interface Erased {
  /** When the last entry of the audit that names the reader is blank; the law keeps it six months. */
  readonly auditUntil?: Date;
}

/**
 * Erases a reader from every room: names, numbers, cards, notes, history, and the account unless it is one of staff. Refused with all the
 * reasons while something is open or a law requires it. What is left is a bare row that says nothing of anybody.
 */
export async function eraseReader(
  tx: Tx,
  id: string,
  { providers, doing }: { readonly providers: readonly PersonalFactsProvider[]; readonly doing: Doing },
): Promise<Erased | Problem> {
  const locked = await lockReader(tx, id);
  const reader = locked && (await findReader(tx, id));
  if (!reader || reader.status === "erased") return readersProblems.readerNotFound();
  const kept = await keptBy(tx, id, providers);
  if (kept.length > 0)
    return readersProblems.mustStay({
      zh: kept.map(({ reason }) => reason.zh).join("；"),
      en: kept.map(({ reason }) => reason.en).join("; "),
    });
  const all = [id, ...(await mergedInto(tx, id))];
  for (const provider of providers) for (const one of all) await provider.erase(tx, one);
  const accounts = (await findReaders(tx, all)).flatMap(({ accountId }) => accountId ?? []);
  await blankReaders(tx, all);
  const forgotten = [
    ...(await inTurn(all, (one) => forgetAuditOf(tx, { kind: "reader", id: one }, doing.actor))),
    ...(await inTurn(accounts, (one) => eraseAccount(tx, one, doing.actor))),
  ];
  const last = Math.max(...forgotten.map(({ until }) => until?.getTime() ?? 0));
  const action = readersPermissions["reader.erase"].code;
  await recordAudit(tx, {
    actor: doing.actor,
    action,
    subject: { kind: "reader", id },
    reason: doing.why,
    at: doing.now,
  });
  await publish(tx, readersChanged, [{ ids: all }]);
  return last > 0 ? { auditUntil: new Date(last) } : {};
}

/** What law or open matters still require of a reader, in every room. */
export async function keptBy(
  at: Database | Tx,
  id: string,
  providers: readonly PersonalFactsProvider[],
): Promise<MustStay[]> {
  return (await Promise.all(providers.map((provider) => provider.mustStay(at, id)))).flat();
}

async function inTurn<T>(ids: readonly string[], work: (id: string) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const id of ids) done.push(await work(id));
  return done;
}
