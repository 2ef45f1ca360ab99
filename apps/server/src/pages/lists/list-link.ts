import { mostWorks } from "../../capabilities/space/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";

/** Records in an address or a cookie: `12.7.103`. Their numbers say nothing of anybody. */
export function writeWorks(recordIds: readonly string[]): string {
  return recordIds.join(".");
}

export function readWorks(text: string | undefined): string[] {
  const ids = (text ?? "").split(".").filter((id) => /^[1-9]\d{0,17}$/.test(id));
  return [...new Set(ids)].slice(0, mostWorks);
}

/** A selection as an address that shows it to anybody, without an account and without a name. */
export function listHref(language: Language, recordIds: readonly string[]): string {
  return `/${language}/list?works=${writeWorks(recordIds)}`;
}

export const listActions = ["add", "remove", "up", "down", "clear"] as const;
export type ListAction = (typeof listActions)[number];

/** The list after somebody pressed a button beside one of its works. */
export function changedWorks(works: readonly string[], action: ListAction, recordId: string): string[] {
  if (action === "clear") return [];
  if (action === "add") return works.includes(recordId) ? [...works] : [...works, recordId];
  if (action === "remove") return works.filter((id) => id !== recordId);
  const at = works.indexOf(recordId);
  const to = at + (action === "up" ? -1 : 1);
  if (at < 0 || to < 0 || to >= works.length) return [...works];
  const moved = works.toSpliced(at, 1);
  return moved.toSpliced(to, 0, recordId);
}
