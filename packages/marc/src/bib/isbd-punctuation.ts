/**
 * Takes off the punctuation that ISBD puts between areas (`Title /`, `London :`, `Smith, John,`), not what belongs to the
 * text: the full stop of an initial or an abbreviation stays, and the signs of `C++`.
 */
export function stripIsbd(text: string): string {
  const trimmed = text.trim();
  const without = trimmed.replace(/(?:\s*[:;=/]|\s*[,，]|\s+[.+])+$/u, "");
  return dropFullStop(without).trim();
}

/** Abbreviations whose full stop stays, as catalogues use them. Symbols of units (cm, mm) have none (ISBD §5.3). */
const ABBREVIATIONS =
  /^(?:etc|vols?|nos?|pts?|ed|eds|rev|enl|ill|illus|facsims?|ports?|mus|col|bibl|pp?|min|sec|ca|fl|b|d|jr|sr|dr|mr|mrs|ms|prof|st|ste|co|corp|inc|ltd|bros|dept|div|govt|univ|assoc|soc|publ|print|off|calif|mass|conn|pa|va|wis|ill|mich|minn|d\.c|u\.s|n\.y|n\.j|s\.l|s\.n|i\.e|bd|aufl|hrsg|verl|t|fasc|suppl|ser|n\.s|cf|vs|jan|feb|mar|apr|aug|sept|oct|nov|dec)$/iu;

/** A final full stop goes, unless it ends an initial (`Lee, B.`), an abbreviation (`ed.`) or an ellipsis. */
function dropFullStop(text: string): string {
  if (!text.endsWith(".") || text.endsWith("..")) return text;
  const word = /[^\s,([]*$/u.exec(text.slice(0, -1))?.[0] ?? "";
  return /^\p{Lu}$|\.\p{L}$/u.test(word) || ABBREVIATIONS.test(word) ? text : text.slice(0, -1);
}

/** Square brackets around the whole (`[Beijing]`) say that the cataloguer supplied it: taken off for display
 * values. A bracket that another subfield closes goes as well. */
export function unbracket(text: string): string {
  const opened = text.includes("[");
  if (opened !== text.includes("]")) return text.replace(opened ? "[" : "]", "").trim();
  const inner = /^\[([^[\]]*)\]$/u.exec(text);
  return inner ? inner[1]!.trim() : text;
}
