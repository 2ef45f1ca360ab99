import type { Database } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { type AuditEntry, listAudit } from "../../identity/index.ts";
import { listCategories } from "../people/category.store.ts";
import { gatherFile } from "../people/read-file.ts";
import type { Reader } from "../people/reader.ts";
import { type PurposeState, purposeStates } from "./decide-use.ts";
import type { PersonalFact, PersonalFactsOfRoom, PersonalFactsProvider } from "./personal-facts.port.ts";
import { type Consent, consentsOf, listRequests, type PrivacyRequest } from "./privacy.store.ts";

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
const campus: Bilingual = { zh: "学校人员名单", en: "The university's list of people" };
const desk: Bilingual = { zh: "总服务台", en: "The library's desk" };
const whileReader: Bilingual = { zh: "离校后按规定期限删除", en: "Erased some time after you leave" };

/** @param today the library's day */
export async function collectFile(
  db: Database,
  reader: Reader,
  { providers, today }: { readonly providers: readonly PersonalFactsProvider[]; readonly today: string },
): Promise<PersonalFile> {
  const [own, others, purposes, consents, requests, looks] = await Promise.all([
    ownFacts(db, reader, today),
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

async function ownFacts(db: Database, reader: Reader, today: string): Promise<PersonalFact[]> {
  const file = await gatherFile(db, reader, today);
  const category = (await listCategories(db)).find(({ code }) => code === reader.category);
  return [
    ...reader.names.flatMap(({ text }) => plain({ zh: "姓名", en: "Name" }, text)),
    ...plain({ zh: "读者类型", en: "Category" }, category?.name ?? reader.category),
    ...plain({ zh: "学院、单位", en: "Department" }, reader.department),
    ...plain({ zh: "专业", en: "Programme" }, reader.programme),
    ...plain({ zh: "入学年份", en: "Year of entry" }, reader.entryYear),
    ...plain({ zh: "有效期至", en: "Valid until" }, reader.expiresOn),
    ...plain({ zh: "出生日期", en: "Date of birth" }, reader.birthDate),
    ...plain({ zh: "邮箱", en: "E-mail" }, reader.email),
    ...plain({ zh: "电话", en: "Telephone" }, reader.phone),
    ...file.cards.flatMap(({ code }) => plain({ zh: "证件号码", en: "Card or number" }, code)),
    ...file.courses.flatMap(({ name, term }) => plain({ zh: "课程", en: "Course" }, `${name} (${term})`)),
    ...file.notes.map(({ text, endsOn }) => ({
      what: { zh: "备注", en: "Note" },
      value: text,
      whence: desk,
      until: endsOn === null ? whileReader : { zh: endsOn, en: endsOn },
    })),
    ...file.restrictions.map(({ reason, endsOn }) => ({
      what: { zh: "限制", en: "Restriction" },
      value: reason,
      whence: desk,
      until: endsOn === null ? { zh: "解除为止", en: "Until it is lifted" } : { zh: endsOn, en: endsOn },
    })),
    ...file.proxies.map(({ displayName, endsOn }) => ({
      what: { zh: "代办人", en: "Proxy" },
      value: displayName,
      whence: { zh: "您本人", en: "You" },
      until: endsOn === undefined ? whileReader : { zh: endsOn, en: endsOn },
    })),
    ...file.guardians.map(({ name, phone, relation }) => ({
      what: { zh: "监护人", en: "Guardian" },
      value: [relation, name, phone].filter((one) => one !== undefined).join(" "),
      whence: desk,
      until: whileReader,
    })),
  ];
}

/** A fact that the campus's list brings, when it is known. */
function plain(what: Bilingual, value: Bilingual | string | number | undefined): PersonalFact[] {
  if (value === undefined) return [];
  return [{ what, value: typeof value === "number" ? String(value) : value, whence: campus, until: whileReader }];
}
