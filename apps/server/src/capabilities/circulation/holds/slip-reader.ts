import type { SlipReader } from "../services/service-terms.ts";

/** How somebody is named where others can read it. */
export interface NamedReader {
  readonly name: string;
  /** The number on the card. */
  readonly number?: string | undefined;
}

/** The words on a slip: enough for the reader to find his book, too little for others to know whose it is. */
export function slipReader({ name, number }: NamedReader, holdId: string, how: SlipReader): string {
  if (how === "partial-name") return partialName(name);
  if (how === "number-end" && number !== undefined) return `…${[...number].slice(-4).join("")}`;
  return holdId;
}

/**
 * 欧阳修 → 欧阳＊, 王小明 → 王＊＊, 买买提·艾力 → 买＊＊·艾＊, Ada Lovelace → A. L.: the family name of a Chinese name stays, for the shelf is
 * ordered by it; of others the initials do.
 */
function partialName(name: string): string {
  const trimmed = name.trim();
  if (/\p{Script=Han}/u.test(trimmed)) return trimmed.split("·").map(partialHan).join("·");
  return trimmed
    .split(/\s+/)
    .map((part) => `${[...part][0]?.toLocaleUpperCase() ?? ""}.`)
    .join(" ");
}

const doubleFamilyNames = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|宇文|端木|南宫)/u;

function partialHan(part: string): string {
  const kept = doubleFamilyNames.exec(part)?.[0] ?? [...part][0] ?? "";
  const rest = [...part].length - [...kept].length;
  return kept + "＊".repeat(rest);
}
