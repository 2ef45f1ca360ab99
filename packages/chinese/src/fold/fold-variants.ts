import table from "../data/folds.json" with { type: "json" };

/** Rises whenever folds.json or a rule of folding changes: what was keyed with another version has to be keyed again. */
export const foldVersion = 1;

/** Marks a unit whose character has to be looked up in `rare`: it or its folded form takes two units. */
const RARE = 1;
/** Folded unit by unit; 0 where it stays. */
const units = new Uint16Array(0x10000).fill(RARE, 0xd800, 0xdc00);
const rare = new Map<string, string>();

const characters = [...table.pairs];
for (let at = 0; at < characters.length; at += 2) {
  const [from, to] = [characters[at]!, characters[at + 1]!];
  const basic = from.length === 1 && to.length === 1;
  if (!basic) rare.set(from, to);
  if (from.length === 1) units[from.charCodeAt(0)] = basic ? to.charCodeAt(0) : RARE;
}

/**
 * One form for 繁, 简, 異體 and shinjitai: 緖 緒 绪 → 绪, 国 國 囯 → 国. Nothing but Han characters changes.
 * The result is a key to compare and to index, not text to show (`toSimplified` makes that): 乾隆 and 干隆 are one key.
 * Source: OpenCC, Unihan variants and the variant planes of CCCII and EACC; see generate-folds.ts.
 */
export function foldVariants(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const to = units[text.charCodeAt(at)]!;
    if (to === 0) continue;
    const character = to === RARE ? String.fromCodePoint(text.codePointAt(at)!) : "";
    folded += text.slice(from, at) + (to === RARE ? (rare.get(character) ?? character) : String.fromCharCode(to));
    if (character.length === 2) at += 1;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
