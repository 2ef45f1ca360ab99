import { choiceFor } from "../seeded-choice.ts";
import { colleges } from "./colleges.ts";
import { type PersonName, personName } from "./person-names.ts";

/** A made-up reader of the demonstration library. Nobody of these exists. */
export interface DemoReader {
  readonly key: string;
  readonly name: PersonName;
  readonly category: string;
  readonly department: string;
  readonly programme?: string;
  readonly entryYear?: number;
  /** 学号 or 工号. */
  readonly campusNumber: string;
  /** `YYYY-MM-DD` */
  readonly expiresOn: string;
  /** Of a library card made of plastic; the others show the campus card. */
  readonly barcode?: string;
  /** The plastic card was reported lost (挂失). */
  readonly cardLost?: true;
  /** Of a class that graduates soon: borrowing stops so many days after the day of installation (离校). */
  readonly leavesInDays?: number;
  readonly language: "zh" | "en";
}

/** Of each category so many, 2,000 in all (66 % undergraduates, 20 % master's, 4 % doctoral, 8 % staff, 2 % others). */
const numbers: readonly (readonly [category: string, count: number])[] = [
  ["undergraduate", 1320],
  ["master", 400],
  ["doctoral", 80],
  ["teacher", 110],
  ["staff", 50],
  ["visiting", 10],
  ["retired", 10],
  ["exchange", 14],
  ["public", 6],
];

/** Years of study, and how long the card of those who do not study holds. */
const years: Readonly<Record<string, number>> = {
  undergraduate: 4,
  master: 3,
  doctoral: 4,
  exchange: 1,
  visiting: 2,
  public: 1,
};

/** @param year the year in which the running academic year began: all dates hang on the day of installation */
export function demoReaders(year: number): readonly DemoReader[] {
  return numbers.flatMap(([category, count]) => Array.from({ length: count }, (_, n) => readerOf(category, n, year)));
}

/** Three classes of master's students who finish in winter, by what they study. */
const graduating: ReadonlySet<string> = new Set(["法学", "软件工程", "会计学"]);
const graduateInDays = 40;

/** Students of years past whose cards have run out, and whom nobody has closed the file of. */
export function expiredReaders(year: number): readonly DemoReader[] {
  return Array.from({ length: 36 }, (_, n) => {
    const key = `expired-${n + 1}`;
    const choice = choiceFor(key);
    const college = choice.one("college", colleges);
    const entry = year - 4 - choice.number("year", 2);
    return {
      key,
      name: personName(choice, false),
      category: "undergraduate",
      department: college.zh,
      programme: choice.one("major", college.majors),
      entryYear: entry,
      campusNumber: `${entry}1${college.code}${String(9001 + n)}`,
      expiresOn: `${entry + 4}-07-31`,
      language: "zh",
    };
  });
}

function readerOf(category: string, n: number, year: number): DemoReader {
  const key = `${category}-${n + 1}`;
  const choice = choiceFor(key);
  const college = choice.one("college", colleges);
  const studies = years[category];
  const entry = studies === undefined ? undefined : year - choice.number("year", Math.min(studies, 4));
  const foreign = category === "exchange";
  const programme = choice.one("major", college.majors);
  const leaves = category === "master" && entry === year - 2 && graduating.has(programme);
  const plastic = category === "undergraduate" && choice.chance("plastic card", 10);
  return {
    key,
    name: personName(choice, foreign),
    category,
    department: college.zh,
    ...(isStudent(category) ? { programme } : {}),
    ...(plastic ? { barcode: `T${String(choice.number("barcode", 10_000_000)).padStart(7, "0")}` } : {}),
    ...(plastic && choice.chance("lost card", 10) ? { cardLost: true } : {}),
    ...(leaves ? { leavesInDays: graduateInDays } : {}),
    ...(entry === undefined ? {} : { entryYear: entry }),
    campusNumber: campusNumber({ category, n, entry, college: college.code }),
    expiresOn: `${(entry ?? year) + (studies ?? 5)}-07-31`,
    language: foreign ? "en" : "zh",
  };
}

function isStudent(category: string): boolean {
  return ["undergraduate", "master", "doctoral", "exchange"].includes(category);
}

const prefixes: Readonly<Record<string, string>> = { undergraduate: "1", master: "2", doctoral: "3", exchange: "4" };

/** 学号: year, kind, college, serial: 2024113 0042. 工号 has six digits and may begin with zeros. */
function campusNumber({
  category,
  n,
  entry,
  college,
}: {
  category: string;
  n: number;
  entry: number | undefined;
  college: string;
}): string {
  const kind = prefixes[category];
  if (kind !== undefined && entry !== undefined) return `${entry}${kind}${college}${String(n + 1).padStart(4, "0")}`;
  const block = { teacher: 1, staff: 2, retired: 3, visiting: 4, public: 5 }[category] ?? 6;
  return `0${block}${String(n + 1).padStart(4, "0")}`;
}
