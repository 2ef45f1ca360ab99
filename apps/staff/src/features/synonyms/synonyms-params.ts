/** A word that a new group is to begin with, from the search report. */
export interface SynonymsParams {
  readonly word?: string;
}

export function readSynonymsParams({ word }: Record<string, unknown>): SynonymsParams {
  return typeof word === "string" || typeof word === "number" ? { word: String(word) } : {};
}
