import { ApiProblem } from "@wenyuan/api-client";
import type { DraftField } from "./item-draft.ts";

/** What the server says of one field of one item. */
export interface ItemFinding {
  readonly code: string;
  readonly severity: string;
  readonly text: string;
  readonly field: DraftField | undefined;
  /** Which of several items; 0 for the first. */
  readonly item: number;
  readonly mended?: string;
}

const fields: Readonly<Record<string, DraftField>> = {
  price: "price",
  "price/currency": "currency",
  "accompanying/count": "accompanyingCount",
  "temporary/location": "temporaryLocation",
  "temporary/kind": "temporaryKind",
  "temporary/until": "temporaryUntil",
};

/** The findings of a refusal; none for what else went wrong. */
export function findingsOf(error: unknown): ItemFinding[] {
  if (!(error instanceof ApiProblem)) return [];
  return (error.problem.findings ?? []).map((finding) => {
    const { code, severity, text, pointer, mended } = finding;
    const [, item, path = ""] = /^\/body(?:\/items\/(\d+))?\/(.+)$/.exec(String(pointer)) ?? [];
    const own = { code, severity, text, item: Number(item ?? 0), field: fields[path] ?? (path as DraftField) };
    return typeof mended === "string" ? { ...own, mended } : own;
  });
}

/** What is said of all items alike is said once, of none by itself. */
export function findingsTold(findings: readonly ItemFinding[]): (ItemFinding & { readonly ofAll: boolean })[] {
  const several = findings.some(({ item }) => item > 0);
  const alike = Map.groupBy(findings, ({ code, field, text }) => `${code} ${field} ${text}`);
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map((finding) => ({ ...finding, ofAll: !several || group.length > 1 })),
  );
}

/** Whether all that stands in the way may be confirmed. */
export function areToConfirm(findings: readonly ItemFinding[]): boolean {
  return findings.length > 0 && findings.every(({ severity }) => severity === "confirm");
}
