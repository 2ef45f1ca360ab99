import type { Database } from "../../../kernel/db/database.ts";
import { type AuditEntry, accountRoomName, describeAccount, listAudit } from "../../identity/index.ts";
import { clearancesOf } from "../clearance/clearance.store.ts";
import { listCategories } from "../people/category.store.ts";
import { listOrigins } from "../people/change.store.ts";
import { actorCode } from "../people/doing.ts";
import { libraryDay } from "../people/library-day.ts";
import { gatherFile } from "../people/read-file.ts";
import { hasPersonHash } from "../people/reader.store.ts";
import type { Reader } from "../people/reader.ts";
import { relationsTo } from "../people/relation.store.ts";
import { findPhoto } from "../photos/photo.store.ts";
import { type PurposeState, purposeStates } from "./decide-use.ts";
import { describeFile } from "./describe-file.ts";
import { originsOf } from "./fact-origin.ts";
import type { PersonalFact, PersonalFactsOfRoom, PersonalFactsProvider } from "./personal-facts.port.ts";
import { type Consent, consentsOf, listRequests, type PrivacyRequest, readPreset } from "./privacy.store.ts";
import { daysAfterLeaving } from "./purpose.ts";

/** Everything that is held of a reader: what, whence, until when, for what, and who looked. */
export interface PersonalFile {
  readonly rooms: readonly PersonalFactsOfRoom[];
  readonly purposes: readonly PurposeState[];
  readonly consents: readonly Consent[];
  readonly requests: readonly PrivacyRequest[];
  /** Who of the staff opened or changed the file, newest first. */
  readonly looks: readonly AuditEntry[];
}

/** Requests of one reader at most: the page has a form for each. */
const mostRequests = 200;

export interface FileOptions {
  readonly providers: readonly PersonalFactsProvider[];
  readonly now: Date;
  /** How many of the looks, the newest first. */
  readonly looks: number;
  /** The library's day, and its zone for the days of the history. */
  readonly today: string;
  readonly zone: string;
}

/** What is held of a reader in every room, the reader's account among them. */
export async function collectFile(db: Database, reader: Reader, options: FileOptions): Promise<PersonalFile> {
  const { providers, today, zone } = options;
  const account = reader.accountId;
  const [own, signIn, others, purposes, consents, requests, looks] = await Promise.all([
    ownFacts(db, reader, { today, zone }),
    account === undefined ? undefined : accountFacts(db, account, options),
    Promise.all(providers.map(async ({ room, facts }) => ({ room, facts: await facts(db, reader.id) }))),
    purposeStates(db, reader.id),
    consentsOf(db, reader.id),
    listRequests(db, { readerId: reader.id, limit: mostRequests }),
    looksAt(db, { readerId: reader.id, accountId: account }, options.looks),
  ]);
  const room = { zh: "读者档案", en: "Reader’s file" };
  return {
    rooms: [{ room, facts: own }, ...(signIn ? [signIn] : []), ...others].filter(({ facts }) => facts.length > 0),
    purposes,
    consents,
    requests,
    looks,
  };
}

/** The same of somebody who has an account here and is no reader: a colleague, or somebody whose card is not linked yet. */
export async function collectAccountFile(
  db: Database,
  accountId: string,
  options: Omit<FileOptions, "providers" | "today">,
): Promise<PersonalFile> {
  const [room, looks] = await Promise.all([
    accountFacts(db, accountId, options),
    looksAt(db, { accountId }, options.looks),
  ]);
  return { rooms: [room], purposes: [], consents: [], requests: [], looks };
}

async function accountFacts(
  db: Database,
  accountId: string,
  { now, zone }: Pick<FileOptions, "now" | "zone">,
): Promise<PersonalFactsOfRoom> {
  const facts = await describeAccount(db, accountId, { now, day: (at) => libraryDay(at, zone) });
  return { room: accountRoomName, facts };
}

/** Who of the staff opened or changed the reader's file or the account; what its owner did with the account is no look. */
async function looksAt(
  db: Database,
  { readerId, accountId }: { readonly readerId?: string; readonly accountId?: string | undefined },
  limit: number,
): Promise<AuditEntry[]> {
  const of = async (subjectKind: string, subjectId: string | undefined) =>
    subjectId === undefined ? [] : await listAudit(db, { subjectKind, subjectId }, { limit });
  const [reader, account] = await Promise.all([of("reader", readerId), of("account", accountId)]);
  const others = account.filter(({ actor }) => actor.kind !== "account" || actor.id !== accountId);
  return [...reader, ...others].toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, limit);
}

async function ownFacts(
  db: Database,
  reader: Reader,
  { today, zone }: Pick<FileOptions, "today" | "zone">,
): Promise<PersonalFact[]> {
  const { id } = reader;
  const [file, categories, history, others, clearances, document, preset, photo] = await Promise.all([
    gatherFile(db, reader, today),
    listCategories(db),
    listOrigins(db, id),
    relationsTo(db, id),
    clearancesOf(db, [id]),
    hasPersonHash(db, id),
    readPreset(db),
    findPhoto(db, id),
  ]);
  return describeFile({
    ...file,
    ...others,
    clearance: clearances[0],
    document,
    photo: photo && {
      day: libraryDay(photo.takenAt, zone),
      own:
        reader.accountId !== undefined && photo.takenBy === actorCode({ kind: "account", accountId: reader.accountId }),
    },
    category: categories.find(({ code }) => code === reader.category)?.name ?? reader.category,
    entries: history.length,
    whence: originsOf(history.map(({ at, ...entry }) => ({ ...entry, day: libraryDay(at, zone) }))),
    daysAfterLeaving: daysAfterLeaving[preset],
  });
}
