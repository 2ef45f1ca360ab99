import {
  ANY_OTHER,
  ASPECTS,
  type Aspect,
  conditionsInWords,
  type LendingCase,
  type PolicySet,
  type Rule,
  termsInWords,
  type ValueNames,
} from "@wenyuan/lending-rules";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A rule as people read it. */
export interface SaidRule {
  readonly id: string;
  readonly name: Bilingual;
  /** To whom and what it applies. */
  readonly when: Bilingual;
  readonly says: { readonly aspect: Aspect; readonly text: Bilingual }[];
}

/** Every rule in words, in their order. */
export function sayRules(set: PolicySet, names: ValueNames): SaidRule[] {
  return set.rules.map((rule) => sayRule(rule, set.currency, names));
}

function sayRule(rule: Rule, currency: string, names: ValueNames): SaidRule {
  const says = ASPECTS.flatMap((aspect) => {
    const text = sayTerms(rule, aspect, currency);
    return text ? [{ aspect, text }] : [];
  });
  return { id: rule.id, name: rule.name, when: conditionsInWords(rule, names), says };
}

/** What a rule says of an aspect, if it speaks of it. */
export function sayTerms(rule: Rule | undefined, aspect: Aspect, currency: string): Bilingual | undefined {
  const terms = rule?.terms[aspect];
  return terms === undefined ? undefined : termsInWords(aspect, terms as never, currency);
}

/** A case as people say it: 本科生 · 图书 · 主馆 · 教参 · 2026-09-15. */
export function sayCase(at: LendingCase, names: ValueNames): Bilingual {
  const named = (dimension: keyof ValueNames, value: string | undefined): Bilingual[] => {
    if (value === undefined) return [];
    if (value === ANY_OTHER) return [OTHERS[dimension]];
    return [names[dimension]?.[value] ?? { zh: value, en: value }];
  };
  const parts = [
    ...named("readerCategory", at.readerCategory),
    ...named("department", at.department),
    ...named("itemType", at.itemType),
    ...named("branch", at.branch),
    ...(at.courseReserve ? [RESERVE] : []),
    { zh: at.on, en: at.on },
  ];
  return { zh: parts.map(({ zh }) => zh).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}

const RESERVE: Bilingual = { zh: "教参", en: "on course reserve" };

/** What stands for every value that no rule names. */
const OTHERS: Readonly<Record<keyof ValueNames, Bilingual>> = {
  readerCategory: { zh: "没有单独规定的读者", en: "readers without a rule of their own" },
  department: { zh: "没有单独规定的院系", en: "departments without a rule of their own" },
  itemType: { zh: "没有单独规定的文献", en: "items without a rule of their own" },
  branch: { zh: "没有单独规定的馆", en: "branches without a rule of their own" },
};

/**
 * Whom a change concerns, by the values its cases have: a dimension in which all occur is not named.
 * 本科生、硕士生 · 图书
 */
export function sayCases(cases: readonly LendingCase[], all: CaseExtent, names: ValueNames): Bilingual {
  const parts: Bilingual[] = [];
  for (const dimension of ["readerCategory", "department", "itemType", "branch"] as const) {
    const values = new Set(cases.map((one) => one[dimension]));
    if (values.size === all[dimension]) continue;
    const named = [...values].flatMap((value) => (value === undefined ? [] : [value]));
    parts.push(sayValues(named, dimension, names));
  }
  const reserve = new Set(cases.map(({ courseReserve }) => courseReserve));
  if (reserve.size === 1) parts.push(reserve.has(true) ? RESERVE : { zh: "非教参", en: "not on course reserve" });
  const days = new Set(cases.map(({ on }) => on));
  if (days.size < all.days) {
    const list = [...days].toSorted();
    const shown = list.slice(0, 3).join(", ");
    parts.push({ zh: `如${shown}这样的日子`, en: `days such as ${shown}` });
  }
  if (parts.length === 0) return { zh: "所有情况", en: "Every case" };
  return { zh: parts.map(({ zh }) => zh).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}

/** How many values each dimension of a comparison has. */
export type CaseExtent = Readonly<Record<keyof ValueNames | "days", number>>;

const valuesShown = 8;

function sayValues(values: readonly string[], dimension: keyof ValueNames, names: ValueNames): Bilingual {
  const said = values.map((value) =>
    value === ANY_OTHER ? OTHERS[dimension] : (names[dimension]?.[value] ?? { zh: value, en: value }),
  );
  const shown = said.slice(0, valuesShown);
  const more = said.length - shown.length;
  return {
    zh: shown.map(({ zh }) => zh).join("、") + (more > 0 ? `等${said.length}类` : ""),
    en: shown.map(({ en }) => en).join(", ") + (more > 0 ? ` and ${more} more` : ""),
  };
}
