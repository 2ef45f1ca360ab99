/**
 * Takes off the punctuation that ISBD puts between areas (`Title /`, `London :`, `Smith, John,`), not what belongs to the
 * text: the full stop of an initial or an abbreviation stays.
 */
export function stripIsbd(text: string): string {
  const trimmed = text.trim();
  const without = trimmed.replace(/(?:\s*[:;=/+]|\s*[,，]|\s+[.])+$/u, "");
  return dropFullStop(without).trim();
}

/** A final full stop goes, unless it ends an initial (`Lee, B.`), an abbreviation (`ed.`) or an ellipsis. */
function dropFullStop(text: string): string {
  if (!text.endsWith(".") || text.endsWith("..")) return text;
  const word = /[^\s.,]*\.$/u.exec(text)?.[0] ?? "";
  const initial = /^(?:\p{Lu}|\p{L}{1,3}|[Ee]tc|[Vv]ols?|[Dd]ept|[Pp]ubl|[Pp]rint)\.$/u.test(word);
  return initial ? text : text.slice(0, -1);
}

/** Square brackets around the whole (`[Beijing]`) say that the cataloguer supplied it: taken off for display values. */
export function unbracket(text: string): string {
  const inner = /^\[([^[\]]*)\]$/u.exec(text);
  return inner ? inner[1]!.trim() : text;
}
