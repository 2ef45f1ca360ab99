import { randomBytes } from "node:crypto";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { recordAudit } from "../../identity/index.ts";
import { cardsOf } from "../cards/card.store.ts";
import { readersChanged, readersCleared } from "../events.ts";
import { lockReaders } from "../feeds/feed.store.ts";
import { settleStatus } from "../life/settle-status.ts";
import { listCategories } from "../people/category.store.ts";
import { applyFields } from "../people/change-reader.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import type { Reader } from "../people/reader.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { type Certificate, certificateCode, codeLength } from "./certificate.ts";
import { insertClearances, withdrawClearance } from "./clearance.store.ts";
import { type ClearanceState, collectMatters } from "./collect-matters.ts";
import { clearanceWithdrawnTopic, clearedTopic, tellCampus } from "./notify-campus.ts";
import type { OpenMattersProvider } from "./open-matters.port.ts";

export interface ClearOptions {
  readonly providers: readonly OpenMattersProvider[];
  /** Debts up to so many minor units each reader are let go. */
  readonly waiveUpTo?: number;
  /** What seals what the campus system is told. */
  readonly settings: Pick<Settings, "secretKey" | "dataDirectory">;
  readonly today: string;
  readonly doing: Doing;
}

/**
 * 离校. Clears every one of the readers with whom nothing is open: borrowing stops, a certificate with a code is made, the campus system is
 * told by the event. Those with whom something is open stay as they are and come back with what it is.
 */
export async function clearReaders(
  tx: Tx,
  readerIds: readonly string[],
  { providers, waiveUpTo = 0, settings, today, doing }: ClearOptions,
): Promise<ClearanceState[]> {
  await lockReaders(tx, readerIds);
  if (waiveUpTo > 0) await waiveDebts(tx, { readerIds, upTo: waiveUpTo, providers }, doing);
  const states = await collectMatters(tx, readerIds, providers);
  const ready = states.filter(({ open, clearance, reader }) => open.length === 0 && !clearance && isThere(reader));
  const certificates = await certificatesOf(
    tx,
    ready.map(({ reader }) => reader),
    today,
  );
  await insertClearances(
    tx,
    certificates.map((one) => ({ ...one, clearedAt: doing.now })),
    actorCode(doing.actor),
  );
  for (const { reader } of ready) await endBorrowing(tx, { reader, today }, doing);
  for (const { code, certificate } of certificates)
    await tellCampus(tx, settings, { topic: clearedTopic, code, certificate, now: doing.now });
  if (ready.length > 0) await publish(tx, readersCleared, [{ ids: ready.map(({ reader }) => reader.id) }]);
  return await collectMatters(tx, readerIds, providers);
}

/** Lets small debts go, with an entry of the audit for each whose debts they were. */
async function waiveDebts(
  tx: Tx,
  {
    readerIds,
    upTo,
    providers,
  }: {
    readonly readerIds: readonly string[];
    readonly upTo: number;
    readonly providers: readonly OpenMattersProvider[];
  },
  { actor, now, why }: Doing,
): Promise<void> {
  const waiver = { upTo, by: actorCode(actor), reason: why ?? "small-debt-at-clearance", now };
  const action = readersPermissions["clearance.waive"].code;
  for (const { waive } of providers)
    for (const id of (await waive?.(tx, readerIds, waiver)) ?? [])
      await recordAudit(tx, {
        actor,
        action,
        subject: { kind: "reader", id },
        after: { waivedUpTo: upTo },
        reason: why,
        at: now,
      });
}

function isThere({ status, mergedInto }: Reader): boolean {
  return mergedInto === undefined && status !== "erased" && status !== "deceased";
}

/** Borrowing stops; entry, reading and e-resources go on until the card's last day. */
async function endBorrowing(
  tx: Tx,
  { reader, today }: { readonly reader: Reader; readonly today: string },
  doing: Doing,
): Promise<void> {
  const { id } = reader;
  await applyFields(tx, { id, fields: { status: "left", leftOn: reader.leftOn ?? today } }, { kind: "cleared" }, doing);
  await settleStatus(tx, { id, status: "left", today }, doing);
  await recordAudit(tx, {
    actor: doing.actor,
    action: readersPermissions["clearance.give"].code,
    subject: { kind: "reader", id },
    after: { cleared: true },
    reason: doing.why,
    at: doing.now,
  });
}

async function certificatesOf(
  tx: Tx,
  readers: readonly Reader[],
  today: string,
): Promise<{ readerId: string; code: string; certificate: Certificate }[]> {
  const [categories, cards] = await Promise.all([
    listCategories(tx),
    cardsOf(
      tx,
      readers.map(({ id }) => id),
    ),
  ]);
  return readers.map((reader) => {
    const { id, displayName, names, department, programme } = reader;
    const latin = names.find(({ text }) => /^[\p{Script=Latin}\p{M}\s,.'’-]+$/u.test(text));
    const number = cards.find(
      (card) => card.readerId === id && card.kind === "campus-number" && card.status === "active",
    );
    const category = categories.find(({ code }) => code === reader.category)?.name;
    const certificate: Certificate = {
      name: displayName,
      ...(latin && latin.text !== displayName ? { latinName: latin.text } : {}),
      ...(number ? { number: number.code } : {}),
      category: category ?? { zh: reader.category, en: reader.category },
      ...(department === undefined ? {} : { department }),
      ...(programme === undefined ? {} : { programme }),
      clearedOn: today,
    };
    return { readerId: id, code: certificateCode(randomBytes(codeLength)), certificate };
  });
}

/** Takes a clearance back at the desk, with proof: the reader is here again. */
export async function withdrawReaderClearance(
  tx: Tx,
  readerId: string,
  { settings, today, doing }: Pick<ClearOptions, "settings" | "today" | "doing">,
): Promise<Problem | undefined> {
  await lockReaders(tx, [readerId]);
  const withdrawn = await withdrawClearance(tx, readerId, doing.now);
  if (!withdrawn) return readersProblems.notCleared();
  await tellCampus(tx, settings, { topic: clearanceWithdrawnTopic, ...withdrawn, now: doing.now });
  await applyFields(
    tx,
    { id: readerId, fields: { status: "active", leftOn: null } },
    { kind: "clearance-withdrawn" },
    doing,
  );
  await settleStatus(tx, { id: readerId, status: "active", today }, doing);
  const { actor, now, why } = doing;
  const action = readersPermissions["clearance.give"].code;
  const subject = { kind: "reader", id: readerId };
  await recordAudit(tx, { actor, action, subject, after: { cleared: false }, reason: why, at: now });
  await publish(tx, readersChanged, [{ ids: [readerId] }]);
  return undefined;
}
