import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { isProblem } from "@wenyuan/problem";
import {
  applyFeed,
  type Doing,
  type FeedCounts,
  libraryDay,
  listFeedRows,
  prepareFeed,
} from "../capabilities/readers/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { readSettings } from "../kernel/settings/read-settings.ts";
import { type Command, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

const rowsShown = 20;

interface Options {
  readonly source: string;
  readonly complete: boolean;
  readonly dryRun: boolean;
  readonly goneAreGone: boolean;
}

export const readersCommand: Command = {
  name: "readers",
  usage: "FILE [--source NAME] [--dry-run] [--complete] [--gone-are-gone]",
  meaning: {
    zh: "导入读者名单（.xlsx、.csv）；--dry-run 只看会改什么，--complete 表示名单完整、不在其中的已离校",
    en: "Load a list of readers (.xlsx, .csv); --dry-run only says what it would do, --complete that who is not in it has left",
  },
  async run(args) {
    const { file, ...options } = readArguments(args);
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) throw new UsageError({ zh: `读不到文件 ${file}。`, en: `Cannot read the file ${file}.` });
    return await withDatabase((db) => load(db, { bytes, name: basename(file) }, options));
  },
};

function readArguments(args: readonly string[]): Options & { readonly file: string } {
  const { values, positionals } = parse(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError({ zh: "请写出一个名单文件。", en: "Name one file with a list of readers." });
  return {
    file,
    source: values.source,
    complete: values.complete,
    dryRun: values["dry-run"],
    goneAreGone: values["gone-are-gone"],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: "string", default: "campus" },
        complete: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        "gone-are-gone": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({ zh: reason, en: reason });
  }
}

async function load(
  db: Database,
  file: { readonly bytes: Uint8Array; readonly name: string },
  { source, complete, dryRun, goneAreGone }: Options,
): Promise<number> {
  const now = new Date();
  const today = libraryDay(now, readSettings(process.env).timeZone);
  const doing: Doing = { actor: { kind: "system", name: "console" }, now };
  const prepared = await prepareFeed(db, { ...file, source, complete }, { today, doing });
  if (isProblem(prepared)) return fail(prepared);
  if (prepared.unknownHeadings.length > 0) {
    const list = prepared.unknownHeadings.join("、");
    console.error(`没有用到的列：${list}\nColumns not used: ${list}`);
  }
  await showRows(db, prepared.id);
  if (dryRun) {
    console.log(`${summary(prepared.counts)}\n没有改动任何读者（--dry-run）。No reader was changed (--dry-run).`);
    return prepared.counts.refused === 0 ? 0 : 1;
  }
  const line = progressLine();
  const all = Object.values(prepared.counts).reduce((sum, count) => sum + count, 0);
  const counts = await applyFeed(db, prepared.id, {
    today,
    doing,
    goneAreGone,
    onProgress: (rows) => line.show(`${rows} / ${all}`),
  });
  if (isProblem(counts)) return fail(counts);
  line.end(summary(counts));
  return counts.refused === 0 ? 0 : 1;
}

/** Lines that need a person's eyes: refused ones with the reason, and the first changes. Names stay out of the terminal's history. */
async function showRows(db: Database, feedId: string): Promise<void> {
  const refused = await listFeedRows(db, feedId, { outcomes: ["refused"], after: -1, limit: rowsShown });
  for (const { line, faults } of refused)
    for (const { column, why } of faults)
      console.error(`  第 ${line} 行 line ${line} · ${column}: ${why.zh} ${why.en}`);
}

function fail(problem: {
  readonly title: { zh: string; en: string };
  readonly detail: { zh: string; en: string };
}): number {
  console.error(`${problem.title.zh}：${problem.detail.zh}\n${problem.title.en}: ${problem.detail.en}`);
  return 1;
}

function summary(counts: FeedCounts): string {
  return (
    `新增 ${counts.new}，更新 ${counts.changed}，未变 ${counts.unchanged}，拒收 ${counts.refused}，不在名单 ${counts.missing}\n` +
    `new ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, refused ${counts.refused}, missing ${counts.missing}`
  );
}
