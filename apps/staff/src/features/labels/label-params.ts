/** What the address of the label page says: which items. */
export interface LabelParams {
  readonly ids?: string;
}

export function readLabelParams(search: Record<string, unknown>): LabelParams {
  // A single number is read as one by the router.
  const given = search["ids"];
  const ids = typeof given === "number" ? String(given) : given;
  return typeof ids === "string" && /^\d{1,18}(,\d{1,18})*$/.test(ids) ? { ids } : {};
}
