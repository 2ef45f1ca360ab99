import type { Leavers } from "./api/clearance.ts";

/** Which class, or which reader, from the page's address. */
export function readLeavers(given: Record<string, unknown>): Leavers {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" || typeof value === "number" ? String(value).slice(0, 100) : undefined;
  };
  const year = Number(given["entryYear"]);
  const entries = (["department", "programme", "category", "reader", "find"] as const).flatMap((name) => {
    const value = text(name);
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(entries), ...(Number.isInteger(year) && year > 1900 ? { entryYear: year } : {}) };
}
