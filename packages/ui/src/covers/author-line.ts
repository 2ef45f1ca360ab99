/** A dynasty or a country before a name, as cataloguers write it: ［清］, (美), 〔英〕, [法国]. */
const ORIGIN = /^\s*[[［(（〔【][^\]］)）〕】]{1,8}[\]］)）〕】]\s*/u;

/** What a cover shows of a statement of responsibility: the first part (ISBD 1.4.5, before ` ; `), without the origin of the name. */
export function authorLine(statement: string): string {
  const first = statement.split(/\s*[;；]\s*/u, 1)[0] ?? "";
  const bare = first.replace(ORIGIN, "").replace(/\s+/gu, " ").trim();
  return bare === "" ? first.trim() : bare;
}
