/** What two records are compared by. */
export interface MatchFacts {
  /** `isbn 9787020002207`, `control DLC 89001234` … */
  readonly numbers: readonly string[];
  /** Title, author and year, each normalised; see records/match-key.ts. */
  readonly title: string;
  readonly author: string;
  readonly year: string;
}

export interface MatchScore {
  readonly points: number;
  /** What was counted: `isbn 9787020002207`, `title`, `isbn-differs`. */
  readonly reasons: readonly string[];
}

/**
 * Points for what two records share. A control number with its agency decides alone. An ISBN does not: Chinese publishers gave one to several
 * books (一号多书), and the volumes of a set share one; with the same title it does. A title with author and year is 700: it is named as
 * possible, and a library whose source has no numbers may lower the threshold to it.
 */
export const matchPoints = {
  control: 1000,
  oclc: 1000,
  lccn: 900,
  isbn: 700,
  issn: 700,
  title: 400,
  author: 150,
  year: 150,
  /** Both have such numbers and share none: other editions, whatever the title. */
  "isbn-differs": -500,
  "issn-differs": -500,
  "year-differs": -200,
} as const;

/** What is not reached by points below this is not worth a word. */
export const worthNaming = 600;

export function compareRecords(a: MatchFacts, b: MatchFacts): MatchScore {
  const reasons = [...numberReasons(a, b), ...textReasons(a, b)];
  const points = reasons.reduce((sum, reason) => sum + pointsOf(reason), 0);
  return { points, reasons };
}

function pointsOf(reason: string): number {
  const name = reason.split(" ", 1)[0] ?? "";
  return Object.hasOwn(matchPoints, name) ? matchPoints[name as keyof typeof matchPoints] : 0;
}

/** Each kind of number counts once, however many are shared. */
function numberReasons(a: MatchFacts, b: MatchFacts): string[] {
  const theirs = new Set(b.numbers);
  const shared = new Map<string, string>();
  for (const number of a.numbers) if (theirs.has(number)) shared.set(typeOf(number), number);
  const differing = ["isbn", "issn"].filter((type) => !shared.has(type) && hasType(a, type) && hasType(b, type));
  return [...shared.values(), ...differing.map((type) => `${type}-differs`)];
}

function textReasons(a: MatchFacts, b: MatchFacts): string[] {
  const same = (["title", "author", "year"] as const).filter((part) => a[part] !== "" && a[part] === b[part]);
  // Author and year say nothing by themselves.
  const counted = same.includes("title") ? same : [];
  return a.year !== "" && b.year !== "" && a.year !== b.year ? [...counted, "year-differs"] : counted;
}

function hasType({ numbers }: MatchFacts, type: string): boolean {
  return numbers.some((number) => typeOf(number) === type);
}

function typeOf(number: string): string {
  return number.split(" ", 1)[0] ?? "";
}
