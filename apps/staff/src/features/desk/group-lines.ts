import type { ProblemDocument } from "@wenyuan/problem";
import type { CheckedOut } from "./api/desk.ts";
import { findingsOf, type ToldFinding, waysPast } from "./slip.ts";

/** One book of a group loan, and how far it is. */
export interface GroupLine {
  readonly key: string;
  /** Whose card, where each has his own; else it is lent to whoever stands here. */
  readonly card?: string;
  readonly barcode: string;
  readonly state:
    | { readonly at: "waiting" }
    | { readonly at: "lent"; readonly done: CheckedOut }
    | { readonly at: "refused"; readonly problem: ProblemDocument };
}

/** A list as it is pasted, or comes out of a file: a barcode a line, or a card and a barcode. */
export function readGroupLines(text: string): readonly { readonly card?: string; readonly barcode: string }[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.normalize("NFKC").trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [first = "", second] = line.split(/[\t,;，；]+|\s{2,}/).map((part) => part.trim().replaceAll('"', ""));
      return second === undefined || second === "" ? { barcode: first } : { card: first, barcode: second };
    })
    .filter(({ barcode }) => /[0-9]/.test(barcode));
}

/** The list with more at its end; a book that is in it already stays where it is. */
export function withLines(
  lines: readonly GroupLine[],
  more: ReturnType<typeof readGroupLines>,
  newKey: () => string,
): readonly GroupLine[] {
  const known = new Set(lines.map(({ barcode }) => barcode));
  const fresh = more.filter(({ barcode }) => !known.has(barcode) && known.add(barcode));
  return [...lines, ...fresh.map((one): GroupLine => ({ ...one, key: newKey(), state: { at: "waiting" } }))];
}

/** A finding with the books that it stands in the way of. */
export interface SharedFinding {
  readonly finding: ToldFinding;
  readonly barcodes: readonly string[];
}

/** Everything that stands in the way of the whole list, each thing once, the heaviest first. */
export function sharedFindings(lines: readonly GroupLine[]): readonly SharedFinding[] {
  const shared = new Map<string, { finding: ToldFinding; barcodes: string[] }>();
  for (const { barcode, state } of lines) {
    if (state.at !== "refused") continue;
    for (const finding of toldOf(state.problem)) {
      const kept = shared.get(finding.code) ?? { finding, barcodes: [] };
      kept.barcodes.push(barcode);
      shared.set(finding.code, kept);
    }
  }
  const weight = { impossible: 0, confirm: 1, notice: 2 };
  return [...shared.values()].toSorted((a, b) => weight[a.finding.severity] - weight[b.finding.severity]);
}

/** What a refusal found; one without findings is one thing that cannot be passed, told by its kind, since several books share it. */
function toldOf(problem: ProblemDocument): readonly ToldFinding[] {
  const told = findingsOf(problem);
  if (told.length > 0) return told;
  return [{ code: problem.code, severity: "impossible", text: problem.title }];
}

/** Lines that somebody's word passes, with what is passed, and whether a reason is needed for any of them. */
export function passable(lines: readonly GroupLine[]) {
  const ways = lines.flatMap((line) => {
    const way = line.state.at === "refused" ? waysPast(findingsOf(line.state.problem)) : undefined;
    return way ? [{ line, codes: way.codes, reason: way.reason }] : [];
  });
  return { ways, reason: ways.some(({ reason }) => reason) };
}
