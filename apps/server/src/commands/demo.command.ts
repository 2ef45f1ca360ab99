import type { CatalogueFile } from "../../../../demo/catalogue/marc-records.ts";
import { addCounts, type ImportProgress, importRecords, noCounts } from "../capabilities/catalogue/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { type Command, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

export const demoCommand: Command = {
  name: "demo",
  usage: "",
  meaning: {
    zh: "导入演示馆的书目（真实著作）；可重复执行，不会重复导入",
    en: "Load the demonstration library's catalogue of real works; safe to run again",
  },
  async run(args) {
    if (args.length > 0) throw new UsageError({ zh: "demo 不带参数。", en: "demo takes no arguments." });
    return await withDatabase(async (db) => {
      const { refused } = await loadDemonstration(db);
      return refused === 0 ? 0 : 1;
    });
  },
};

/** Imports the demonstration's files as any library's, and says how it went. */
export async function loadDemonstration(db: Database, line = progressLine()): Promise<ImportProgress> {
  // Some hundred works are read only when they are asked for, and stay out of every other command.
  const { catalogueFiles } = await import("../../../../demo/catalogue/marc-records.ts");
  const files = catalogueFiles();
  const total = files.reduce((sum, file) => sum + file.records, 0);
  const results: ImportProgress[] = [];
  for (const file of files) {
    const before = sumOf(results).read;
    results.push(await importFile(db, file, (read) => line.show(`${file.name}  ${before + read} / ${total}`)));
  }
  const done = sumOf(results);
  line.end(summaryOf(done));
  return done;
}

async function importFile(db: Database, file: CatalogueFile, show: (read: number) => void): Promise<ImportProgress> {
  return await importRecords(db, file.bytes, {
    source: "demo",
    profile: file.profile,
    onProgress: ({ read }) => show(read),
  });
}

function sumOf(results: readonly ImportProgress[]): ImportProgress {
  return results.reduce<ImportProgress>((sum, one) => ({ read: sum.read + one.read, ...addCounts(sum, one) }), {
    read: 0,
    ...noCounts,
  });
}

function summaryOf({ read, created, changed, unchanged, refused }: ImportProgress): string {
  return (
    `演示书目 ${read} 种：新增 ${created}，更新 ${changed}，未变 ${unchanged}，拒收 ${refused}\n` +
    `Demonstration catalogue, ${read} works: new ${created}, updated ${changed}, unchanged ${unchanged}, refused ${refused}`
  );
}
