import type { Database } from "../../../kernel/db/database.ts";
import { type AuditEntry, listAudit } from "../../identity/index.ts";
import { clearancesOf } from "../clearance/clearance.store.ts";
import { listCategories } from "../people/category.store.ts";
import { listOrigins } from "../people/change.store.ts";
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

const looksShown = 100;

export interface FileOptions {
  readonly providers: readonly PersonalFactsProvider[];
  /** The library's day, and its zone for the days of the history. */
  readonly today: string;
  readonly zone: string;
}

export async function collectFile(
  db: Database,
  reader: Reader,
  { providers, today, zone }: FileOptions,
): Promise<PersonalFile> {
  const [own, others, purposes, consents, requests, looks] = await Promise.all([
    ownFacts(db, reader, { today, zone }),
    Promise.all(providers.map(async ({ room, facts }) => ({ room, facts: await facts(db, reader.id) }))),
    purposeStates(db, reader.id),
    consentsOf(db, reader.id),
    listRequests(db, { readerId: reader.id, limit: looksShown }),
    listAudit(db, { subjectKind: "reader", subjectId: reader.id }, { limit: looksShown }),
  ]);
  const room = { zh: "读者档案", en: "Reader’s file" };
  return {
    rooms: [{ room, facts: own }, ...others].filter(({ facts }) => facts.length > 0),
    purposes,
    consents,
    requests,
    looks,
  };
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
    photo: photo && libraryDay(photo.takenAt, zone),
    category: categories.find(({ code }) => code === reader.category)?.name ?? reader.category,
    entries: history.length,
    whence: originsOf(history.map(({ at, ...entry }) => ({ ...entry, day: libraryDay(at, zone) }))),
    daysAfterLeaving: daysAfterLeaving[preset],
  });
}
