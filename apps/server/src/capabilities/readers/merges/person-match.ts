import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** What is compared of a record to tell whether two are one person's. */
export interface PersonFacts {
  readonly id: string;
  /** Keys of the names, the same for every order of their words. */
  readonly nameKeys: readonly string[];
  /** Whole spellings by sound: shanxiongxin. */
  readonly spellings: readonly string[];
  /** HMAC of an identity document's number. */
  readonly document?: string;
  readonly birthDate?: string;
  readonly email?: string;
  /** Its digits. */
  readonly phone?: string;
  /** Campus numbers, those that ended too. */
  readonly numbers: readonly string[];
  readonly department?: string;
}

export const evidenceKinds = ["document", "number", "email", "phone", "name", "sound", "birth", "department"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** One thing that speaks for or against; never the value itself. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Positive for, negative against. */
  readonly points: number;
}

/**
 * How much each agreement and each contradiction weighs. A document is of one person; numbers, addresses and telephones are shared in
 * families and offices; namesakes born on one day are rarer than clerks who type a person twice. A different document or day of birth
 * outweighs any one of the others.
 */
const weights: Readonly<Record<EvidenceKind, { readonly same: number; readonly other: number }>> = {
  document: { same: 100, other: -100 },
  number: { same: 60, other: 0 },
  email: { same: 45, other: 0 },
  phone: { same: 35, other: 0 },
  name: { same: 35, other: -40 },
  sound: { same: 20, other: 0 },
  birth: { same: 30, other: -70 },
  department: { same: 5, other: 0 },
};

/** From so many points on two records are shown to staff as perhaps one person's. A name and a birthday are enough, a name alone is not. */
export const leastPoints = 60;
/** From here on they are very likely one person's. */
export const surePoints = 100;

export const evidenceWords: Readonly<Record<EvidenceKind, { readonly same: Bilingual; readonly other: Bilingual }>> = {
  document: {
    same: { zh: "证件号相同", en: "same identity document" },
    other: { zh: "证件号不同", en: "different identity documents" },
  },
  number: {
    same: { zh: "有同一个学号或工号", en: "same campus number" },
    other: { zh: "学号、工号不同", en: "different campus numbers" },
  },
  email: { same: { zh: "邮箱相同", en: "same e-mail" }, other: { zh: "邮箱不同", en: "different e-mails" } },
  phone: { same: { zh: "电话相同", en: "same telephone" }, other: { zh: "电话不同", en: "different telephones" } },
  name: { same: { zh: "姓名相同", en: "same name" }, other: { zh: "姓名不同", en: "different names" } },
  sound: {
    same: { zh: "姓名同音", en: "names sound alike" },
    other: { zh: "姓名不同音", en: "names sound different" },
  },
  birth: {
    same: { zh: "出生日期相同", en: "same date of birth" },
    other: { zh: "出生日期不同", en: "different dates of birth" },
  },
  department: {
    same: { zh: "同一学院、单位", en: "same department" },
    other: { zh: "学院、单位不同", en: "different departments" },
  },
};

/** Weighs two records. What one of them does not say counts neither way. */
export function weighMatch(one: PersonFacts, other: PersonFacts): { points: number; evidence: Evidence[] } {
  const evidence = [
    ...said("document", one.document, other.document),
    ...(share(one.numbers, other.numbers) ? [{ kind: "number", points: weights.number.same } as const] : []),
    ...said("email", one.email?.toLowerCase(), other.email?.toLowerCase()),
    ...said("phone", one.phone, other.phone),
    ...nameEvidence(one, other),
    ...said("birth", one.birthDate, other.birthDate),
    ...said("department", one.department, other.department),
  ];
  return { points: evidence.reduce((sum, { points }) => sum + points, 0), evidence };
}

function said(kind: EvidenceKind, one: string | undefined, other: string | undefined): Evidence[] {
  if (one === undefined || other === undefined || one === "" || other === "") return [];
  const points = one === other ? weights[kind].same : weights[kind].other;
  return points === 0 ? [] : [{ kind, points }];
}

function nameEvidence(one: PersonFacts, other: PersonFacts): Evidence[] {
  if (share(one.nameKeys, other.nameKeys)) return [{ kind: "name", points: weights.name.same }];
  if (share(one.spellings, other.spellings)) return [{ kind: "sound", points: weights.sound.same }];
  return [{ kind: "name", points: weights.name.other }];
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value));
}
