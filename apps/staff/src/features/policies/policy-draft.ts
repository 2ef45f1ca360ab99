import type { Aspect, PolicySet, Rule } from "@wenyuan/lending-rules";

/** A value somewhere in plain data: `period.amount`. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

/** The same data with another value at a place; `undefined` takes the key out. */
export function withValue<T>(data: T, path: string, value: unknown): T {
  const [key = "", ...rest] = path.split(".");
  const record: Record<string, unknown> = isRecord(data) ? { ...data } : {};
  const next = rest.length === 0 ? value : withValue(record[key] ?? {}, rest.join("."), value);
  if (next === undefined) delete record[key];
  else record[key] = next;
  return record as T;
}

/** The set with one rule changed. */
export function withRule(set: PolicySet, id: string, change: (rule: Rule) => Rule): PolicySet {
  return { ...set, rules: set.rules.map((rule) => (rule.id === id ? change(rule) : rule)) };
}

export function withoutRule(set: PolicySet, id: string): PolicySet {
  return { ...set, rules: set.rules.filter((rule) => rule.id !== id) };
}

/** A new rule after the others; it says nothing yet. */
export function withNewRule(set: PolicySet, name: Rule["name"]): { readonly set: PolicySet; readonly id: string } {
  const taken = new Set(set.rules.map(({ id }) => id));
  let number = set.rules.length + 1;
  while (taken.has(`rule-${number}`)) number += 1;
  const id = `rule-${number}`;
  return { set: { ...set, rules: [...set.rules, { id, name, when: {}, terms: {} }] }, id };
}

/** One place up or down in the list, which decides between rules that are as close. */
export function withRuleMoved(set: PolicySet, id: string, by: -1 | 1): PolicySet {
  const from = set.rules.findIndex((rule) => rule.id === id);
  const to = from + by;
  const rules = [...set.rules];
  const [rule] = rules.splice(from, 1);
  if (!rule || to < 0 || to > rules.length) return set;
  rules.splice(to, 0, rule);
  return { ...set, rules };
}

/** What an aspect begins with in a rule that did not speak of it: what holds for every case otherwise. */
export function usualTerms(set: PolicySet, aspect: Aspect): unknown {
  const settles = set.rules.filter(({ terms }) => terms[aspect] !== undefined);
  const usual = settles.find(({ when }) => Object.keys(when).length === 0) ?? settles[0];
  return usual?.terms[aspect];
}

/** Whether a draft differs from what is in force; the number of its version does not count. */
export function isChanged(draft: PolicySet, inForce: PolicySet): boolean {
  return JSON.stringify({ ...draft, version: 0 }) !== JSON.stringify({ ...inForce, version: 0 });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
