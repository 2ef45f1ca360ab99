import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { describeFault, PROFILES, type Profile } from "@wenyuan/marc";
import { type ImportFinding, type ImportProgress, importRecords } from "../capabilities/catalogue/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { type Command, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

const findingsShown = 20;

export const importCommand: Command = {
  name: "import",
  usage: "FILE… [--source NAME] [--profile marc21|cnmarc|unimarc]",
  meaning: { zh: "导入 ISO 2709（.mrc、.iso）书目文件", en: "Import bibliographic files in ISO 2709 (.mrc, .iso)" },
  async run(args) {
    const { values, positionals } = readArguments(args);
    if (positionals.length === 0) throw new UsageError({ zh: "请写出要导入的文件。", en: "Name the files to import." });
    const profile = readProfile(values.profile);
    for (const file of positionals) await mustBeFile(file);
    return await withDatabase(async (db) => {
      let refused = 0;
      for (const file of positionals) {
        const origin = { source: values.source ?? basename(file, extname(file)), profile };
        refused += (await importFile(db, file, origin)).refused;
      }
      return refused === 0 ? 0 : 1;
    });
  },
};

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { source: { type: "string" }, profile: { type: "string", default: "marc21" } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({ zh: reason, en: reason });
  }
}

function readProfile(text: string): Profile {
  const profile = PROFILES.find((known) => known === text);
  if (profile !== undefined) return profile;
  const known = PROFILES.join(", ");
  throw new UsageError({
    zh: `没有 ${text} 这种格式，可用的有：${known}。`,
    en: `There is no profile ${text}; there are: ${known}.`,
  });
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError({ zh: `读不到文件 ${file}。`, en: `Cannot read the file ${file}.` });
}

async function importFile(
  db: Database,
  file: string,
  origin: { source: string; profile: Profile },
): Promise<ImportProgress> {
  const line = progressLine();
  const started = performance.now();
  const findings: ImportFinding[] = [];
  const result = await importRecords(db, createReadStream(file, { highWaterMark: 1 << 20 }), {
    ...origin,
    onProgress: ({ read }) => line.show(`${basename(file)}  ${read}  ${rate(read, started)}/s`),
    onFinding: (finding) => {
      if (findings.length < findingsShown) findings.push(finding);
    },
  });
  line.end(summaryOf(file, result, rate(result.read, started)));
  for (const finding of findings) console.error(`  ${lineOf(finding)}`);
  const more = result.repaired + result.refused - findings.length;
  if (more > 0) console.error(`  … ${more} 条从略 · ${more} more`);
  return result;
}

function summaryOf(
  file: string,
  { read, created, changed, unchanged, repaired, refused }: ImportProgress,
  perSecond: number,
): string {
  return (
    `${basename(file)}：读 ${read}，新增 ${created}，更新 ${changed}，未变 ${unchanged}，修补 ${repaired}，拒收 ${refused}，每秒 ${perSecond} 条\n` +
    `${basename(file)}: read ${read}, new ${created}, updated ${changed}, unchanged ${unchanged}, repaired ${repaired}, refused ${refused}, ${perSecond} records/s`
  );
}

function lineOf({ number, offset, kind, faults }: ImportFinding): string {
  const word = kind === "refused" ? "拒收 refused" : "修补 repaired";
  return `#${number} @${offset} ${word}: ${faults
    .slice(0, 3)
    .map((fault) => describeFault(fault))
    .join("; ")}`;
}

function rate(read: number, started: number): number {
  return Math.round(read / ((performance.now() - started) / 1000));
}
