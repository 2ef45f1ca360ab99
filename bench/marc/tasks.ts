/** What each contender has to do. */
export interface Task {
  readonly what: string;
  readonly corpus: "marc21" | "gbk";
  readonly output: "none" | "marcxml" | "iso2709";
  /** yaz-marcdump does it with these options. */
  readonly yaz?: readonly string[];
}

/** The npm libraries know no GBK: what they give there is garbage, and is timed all the same. */
export const TASKS: readonly Task[] = [
  { what: "read MARC 21", corpus: "marc21", output: "none", yaz: ["-n"] },
  { what: "read MARC 21, write MARCXML", corpus: "marc21", output: "marcxml", yaz: ["-o", "marcxml"] },
  { what: "read MARC 21, write ISO 2709", corpus: "marc21", output: "iso2709", yaz: ["-o", "marc"] },
  { what: "read CNMARC in GBK", corpus: "gbk", output: "none" },
  {
    what: "read CNMARC in GBK, write UTF-8",
    corpus: "gbk",
    output: "iso2709",
    yaz: ["-f", "gbk", "-t", "utf8", "-o", "marc"],
  },
];
