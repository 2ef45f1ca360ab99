import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { addCard } from "../cards/add-card.ts";
import { cardsOf, setCardStatus } from "../cards/card.store.ts";
import { applyFields, refusalOfFields } from "../people/change-reader.ts";
import type { Doing } from "../people/doing.ts";
import type { Facts } from "../people/facts.ts";
import { lockReader } from "../people/lock-reader.ts";
import { findReader } from "../people/reader.store.ts";
import type { Reader } from "../people/reader.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { faultsOfLifeChange, fieldsOfLifeChange, type LifeChange } from "./life-change.ts";
import { settleStatus } from "./settle-status.ts";

export interface LifeChangeOfReader {
  readonly id: string;
  readonly change: LifeChange;
  /** As it was read. */
  readonly version: number;
  /** The library's day. */
  readonly today: string;
}

/** Writes down what happened in a reader's life, and does what goes with it. The person, the loans and the debts stay. */
export async function applyLifeChange(
  tx: Tx,
  { id, change, version, today }: LifeChangeOfReader,
  doing: Doing,
): Promise<Problem | undefined> {
  const locked = await lockReader(tx, id);
  const reader = locked && (await findReader(tx, id));
  if (!reader || reader.mergedInto !== undefined || reader.status === "erased") return readersProblems.readerNotFound();
  if (version !== reader.version) return readersProblems.changedMeanwhile();
  const fields = fieldsOfLifeChange(change, reader, today);
  const refused = refusalOf(change, reader) ?? (await refusalOfFields(tx, fields));
  if (refused) return refused;
  const also = change.number === undefined ? undefined : await renumber(tx, { id, number: change.number }, doing.now);
  if (also && "isProblem" in also) return also;
  const changed = await applyFields(tx, { id, fields }, { kind: change.kind, ...(also ? { also } : {}) }, doing);
  if (fields.status) await settleStatus(tx, { id, status: fields.status, today }, doing);
  if (changed)
    await recordAudit(tx, {
      actor: doing.actor,
      action: readersPermissions["reader.change"].code,
      subject: { kind: "reader", id },
      ...changed,
      reason: doing.why,
      at: doing.now,
    });
  return undefined;
}

function refusalOf(change: LifeChange, { expiresOn: until }: Reader): Problem | undefined {
  const { missing, odd } = faultsOfLifeChange(change);
  if (missing.length > 0 || odd.length > 0)
    return readersProblems.lifeDetails({ kind: change.kind, missing: missing.join(", "), odd: odd.join(", ") });
  const { kind, expiresOn } = change;
  if (kind === "extension" && until !== undefined && expiresOn !== undefined && expiresOn <= until)
    return readersProblems.notLonger({ until, expiresOn });
  return undefined;
}

/** A new campus number in place of the one before. @returns the cards as history keeps them, or why not */
async function renumber(
  tx: Tx,
  { id, number }: { readonly id: string; readonly number: string },
  now: Date,
): Promise<{ before: Facts; after: Facts } | Problem | undefined> {
  const active = (await cardsOf(tx, [id])).filter(
    ({ kind, status }) => kind === "campus-number" && status === "active",
  );
  if (active.some(({ code }) => code === number)) return undefined;
  await setCardStatus(
    tx,
    active.map((card) => card.id),
    { status: "replaced", now },
  );
  const refused = await addCard(tx, { readerId: id, kind: "campus-number", code: number }, now);
  return (
    refused ?? {
      before: { cards: active.map(({ code }) => `campus-number:${code}`) },
      after: { cards: [`campus-number:${number}`] },
    }
  );
}
