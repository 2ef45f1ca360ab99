import { createHmac } from "node:crypto";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { signingKeys } from "../keys/signing-key.store.ts";
import { listCategories } from "../people/category.store.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { readersProblems } from "../problems.ts";
import { decodeText, readCsv } from "./csv.ts";
import { insertFeed, knowPeople, missingFrom, saveFeedRows, updateFeed } from "./feed.store.ts";
import { countOutcomes, type FeedCounts, type FeedFault, type FeedPerson, type PlannedRow } from "./feed.ts";
import { readHeadings, usualHeading } from "./feed-columns.ts";
import { type RowReading, readFeedRow } from "./feed-row.ts";
import { readXlsx } from "./read-xlsx.ts";
import { UnreadableArchive } from "./read-zip.ts";
import { plannedRow, planRow } from "./row-plan.ts";
import type { Table, TableRow } from "./table.ts";

export interface FeedFile {
  readonly bytes: Uint8Array;
  readonly name?: string;
  /** Which campus system it comes from. */
  readonly source: string;
  /** Everybody of the source is in it: who is not has gone. */
  readonly complete?: boolean;
}

export interface PreparedFeed {
  readonly id: string;
  readonly counts: FeedCounts;
  /** Headings that mean nothing here. */
  readonly unknownHeadings: readonly string[];
}

/** Rows planned in one go: enough that asking the database costs little. */
export const rowsAtOnce = 1000;
/** Lines of those who are missing from a complete list start here: they have none in the file. */
const firstMissingLine = 100_000_000;

/** Reads a list of people and says what it would do, row by row. Changes no reader. */
export async function prepareFeed(
  db: Database,
  file: FeedFile,
  { today, doing }: { readonly today: string; readonly doing: Doing },
): Promise<PreparedFeed | Problem> {
  const { bytes, ...rest } = file;
  const table = readTable(bytes);
  return isProblem(table) ? table : await prepareTable(db, { ...rest, table }, { today, doing });
}

/** The same of a table that was read already, from a directory for instance. */
export async function prepareTable(
  db: Database,
  file: Omit<FeedFile, "bytes"> & { readonly table: Table },
  { today, doing }: { readonly today: string; readonly doing: Doing },
): Promise<PreparedFeed | Problem> {
  const { table } = file;
  if (table.rows.length === 0) return readersProblems.emptyFeed();
  const columns = readHeadings(table.headings);
  if (columns.missing.length > 0)
    return readersProblems.columnsMissing({
      missing: columns.missing.map(usualHeading).join("、"),
      found: table.headings.join("、"),
    });
  const categories = await listCategories(db);
  const [key] = await signingKeys(db, "person");
  const reading: RowReading = {
    columns,
    headings: table.headings,
    categories,
    hash: (document) =>
      createHmac("sha256", key).update(document.normalize("NFKC").replace(/\s/g, "").toUpperCase()).digest("base64url"),
  };
  return await transact(db, async (tx) => {
    const { source, complete = false, name = null } = file;
    const start = {
      source,
      complete,
      fileName: name,
      counts: countOutcomes([]),
      createdBy: actorCode(doing.actor),
      createdAt: doing.now,
    };
    const id = await insertFeed(tx, start);
    let counts = countOutcomes([]);
    const seen = new Map<string, number>();
    for (let at = 0; at < table.rows.length; at += rowsAtOnce) {
      const rows = readRows(table.rows.slice(at, at + rowsAtOnce), reading, seen);
      const planned = await planRows(tx, { source, today }, rows);
      await saveFeedRows(tx, id, planned);
      counts = countOutcomes(planned, counts);
    }
    if (complete) {
      const missing = await missingFrom(tx, source, [...seen.keys()]);
      const rows = missing.map((one, at) => ({
        line: firstMissingLine + at,
        outcome: "missing" as const,
        kind: "left",
        readerId: one.id,
        faults: [],
      }));
      for (let at = 0; at < rows.length; at += rowsAtOnce) await saveFeedRows(tx, id, rows.slice(at, at + rowsAtOnce));
      counts = countOutcomes(rows, counts);
    }
    await updateFeed(tx, id, { state: "previewed", counts });
    return { id, counts, unknownHeadings: columns.unknown };
  });
}

/** A file as a table, whether it is a workbook or text. */
export function readTable(bytes: Uint8Array): Table | Problem {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    return zipped ? readXlsx(bytes) : readCsv(decodeText(bytes));
  } catch (error) {
    if (error instanceof UnreadableArchive) return readersProblems.unreadableWorkbook();
    throw error;
  }
}

interface ReadRow {
  readonly line: number;
  /** Of a row with faults as it is written: the report names who is refused. */
  readonly person: FeedPerson;
  readonly faults: readonly FeedFault[];
}

/** Reads rows; of two with one number the first counts. */
function readRows(rows: readonly TableRow[], reading: RowReading, seen: Map<string, number>): ReadRow[] {
  return rows.map(({ line, cells }) => {
    const read = readFeedRow(cells, reading);
    if ("faults" in read) return { line, person: read.written, faults: read.faults };
    const { number } = read.person;
    const first = seen.get(number);
    if (first === undefined) {
      seen.set(number, line);
      return { line, person: read.person, faults: [] };
    }
    return { line, person: read.person, faults: [twice(number, first)] };
  });
}

function twice(number: string, first: number): FeedFault {
  return {
    column: usualHeading("number"),
    why: {
      zh: `${number} 在第 ${first} 行已经有了，这一行不收。`,
      en: `${number} stands in line ${first} already; this line is not taken.`,
    },
  };
}

async function planRows(
  tx: Parameters<typeof knowPeople>[0],
  { source, today }: { readonly source: string; readonly today: string },
  rows: readonly ReadRow[],
): Promise<PlannedRow[]> {
  const people = rows.flatMap(({ person, faults }) => (faults.length === 0 ? person : []));
  const { known, holders } = await knowPeople(tx, source, people);
  let at = 0;
  return rows.map(({ line, person, faults }) => {
    if (faults.length > 0) return { line, outcome: "refused", person, faults };
    return plannedRow(line, planRow(person, known[at++], { today, holders }));
  });
}
