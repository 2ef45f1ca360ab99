import { stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  describeFile,
  describeFinding,
  type FileDescription,
  findImport,
  findProfile,
  hashFile,
  type ImportRun,
  listEntries,
  listItemProfiles,
  lowerPriority,
  openLocalFile,
  type PlanFault,
  paceOf,
  preparePlan,
  readSource,
  runImport,
  type Source,
  saveSource,
  startImport,
} from "../capabilities/catalogue/index.ts";
import { loansChanged } from "../capabilities/circulation/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { transact } from "../kernel/db/transact.ts";
import { type Command, UsageError } from "./command.ts";
import { type ImportArguments, readImportArguments, sourceOfFile } from "./import-options.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

const findingsShown = 20;

export const importCommand: Command = {
  name: "import",
  usage: [
    "FILE… [--source NAME] [--dry-run] [--format iso2709|marcxml|marc-json|marc-json-lines|mods|dc|ris] [--profile marc21|cnmarc|unimarc]",
    "[--encoding utf-8|gb18030|gbk|marc-8] [--policy create|overlay|skip] [--protect 690,9##] [--threshold POINTS]",
    "[--items PROFILE] [--place THEIRS=OURS]… [--kind THEIRS=OURS]… [--default-place CODE] [--default-kind CODE] [--leave-out] [--revive-deleted]",
  ].join("\n    "),
  meaning: {
    zh: "导入书目文件和其中的单册；中断后再执行一次即从断处继续；--dry-run 只看不写",
    en: "Import bibliographic files and the items in them; run again after a crash it goes on; --dry-run writes nothing",
  },
  async run(args) {
    const given = await readImportArguments(args);
    // Before the file is looked at and its hash taken: the desk of the same machine waits for nothing of it.
    lowerPriority();
    return await withDatabase(async (db) => {
      let failed = 0;
      for (const file of given.files) failed += (await importFile(db, file, given)) ? 0 : 1;
      return failed === 0 ? 0 : 1;
    });
  },
};

/** @returns whether every record was taken */
async function importFile(db: Database, path: string, given: ImportArguments): Promise<boolean> {
  const file = openLocalFile(path, (await stat(path)).size);
  const source = await settleSource(db, given.source ?? sourceOfFile(path), given);
  const profiles = await listItemProfiles(db);
  const layout = source.itemProfile === undefined ? undefined : findProfile(profiles, source.itemProfile)?.layout;
  const { format } = given;
  const description = await describeFile(file, {
    ...source,
    format,
    layout,
    itemProfiles: profiles,
    ...(given.dryRun ? { limit: Number.POSITIVE_INFINITY } : {}),
  });
  console.error(describe(basename(path), description));
  const planned = await preparePlan(db, source, description, given);
  if ("fault" in planned) throw new UsageError(planFaultText(planned.fault, basename(path)));
  if (given.dryRun) return description.unreadable === 0;
  await transact(db, (tx) => saveSource(tx, source));
  const fileSha256 = await hashFile(file);
  const { plan } = planned;
  const { size: fileSize } = file;
  const about = { source: source.name, fileName: basename(path), fileSize, fileSha256, plan, startedBy: "system" };
  const { id, read } = await startImport(db, about);
  if (read > 0) console.error(`从第 ${read + 1} 条继续 · Going on with record ${read + 1}`);
  return await run(db, id, { openFile: () => file });
}

async function settleSource(db: Database, name: string, given: ImportArguments): Promise<Source> {
  const known = await readSource(db, name);
  return {
    ...known,
    ...given.changes,
    places: { ...known.places, ...given.places },
    kinds: { ...known.kinds, ...given.kinds },
  };
}

async function run(db: Database, id: string, { openFile }: { openFile: Parameters<typeof runImport>[2]["openFile"] }) {
  const line = progressLine();
  const end = await runImport(db, id, {
    openFile,
    deskTopics: [loansChanged.name],
    onProgress: (progress, before) => line.show(progressText({ ...before, ...progress, progressAt: new Date() })),
  });
  const after = await findImport(db, id);
  if (end === "held" || !after) {
    line.end(
      "这个文件正在导入，不能同时导入两次。\nThis file is being imported already; it cannot be imported twice at once.",
    );
    return false;
  }
  line.end(summaryOf(after, end === "done"));
  await showNoted(db, after);
  return end === "done" && after.counts.refused === 0;
}

function progressText(run: ImportRun): string {
  const pace = paceOf(run);
  const part = run.fileSize === 0 ? 100 : Math.floor((100 * run.position) / run.fileSize);
  const left = pace ? `${pace.recordsPerSecond}/s  剩 left ${Math.ceil(pace.secondsLeft / 60)} min` : "";
  return `${run.fileName}  ${run.read}  ${part} %  ${left}`;
}

function summaryOf({ fileName, read, counts, ...run }: ImportRun, done: boolean): string {
  const pace = paceOf({ fileName, read, counts, ...run });
  const { created, changed, unchanged, skipped, refused, repaired, items, itemsRefused } = counts;
  const [zh, en] = done ? ["导入完成", "done"] : ["导入停在这里，再执行一次即继续", "stopped; run it again to go on"];
  return (
    `${fileName}：${zh}。读 ${read}，新增 ${created}，更新 ${changed}，未变 ${unchanged}，跳过 ${skipped}，拒收 ${refused}，修补 ${repaired}；` +
    `单册 ${items}，未建 ${itemsRefused}；每秒 ${pace?.recordsPerSecond ?? 0} 条\n` +
    `${fileName}: ${en}. read ${read}, new ${created}, updated ${changed}, unchanged ${unchanged}, skipped ${skipped}, refused ${refused}, ` +
    `repaired ${repaired}; items ${items}, left out ${itemsRefused}; ${pace?.recordsPerSecond ?? 0} records/s`
  );
}

/** The first that somebody should look at; the report on the staff page has them all. */
async function showNoted(db: Database, { id }: ImportRun): Promise<void> {
  const noted = await listEntries(db, id, { filter: "noted", after: 0, limit: findingsShown + 1 });
  for (const { number, title = "", findings } of noted.slice(0, findingsShown)) {
    console.error(`  #${number} ${title}`);
    for (const finding of findings.slice(0, 3)) {
      console.error(`    ${describeFinding(finding, "zh")}`);
      console.error(`    ${describeFinding(finding, "en")}`);
    }
  }
  if (noted.length > findingsShown)
    console.error(`  … 其余见馆员应用“导入”第 ${id} 号 · for the rest see import ${id} in the staff app`);
}

function describe(name: string, description: FileDescription): string {
  const { format = "?", encodings, profile, samples, scanned, complete, items, itemProfile, places } = description;
  const first = encodings[0];
  const encoding = first ? `${first.encoding} ${sure(first.confidence)}` : "?";
  const more = complete ? "" : "+";
  return [
    `${name}: ${format}, ${encoding}, ${profile.profile} ${sure(profile.confidence)}, ${scanned}${more} records, ${items}${more} items ${itemProfile ?? ""}`,
    ...samples.map(
      ({ number, title, author, year }) => `  #${number} ${[title, author, year].filter(Boolean).join(" · ")}`,
    ),
    ...(places.length > 0
      ? [`  馆藏地 places: ${places.map(({ code, count }) => `${code} (${count})`).join(", ")}`]
      : []),
  ].join("\n");
}

function planFaultText({ code, values }: PlanFault, name: string) {
  const list = values.join(", ");
  switch (code) {
    case "unknown-format":
      return {
        zh: `${name} 不是认得的书目文件（ISO 2709、MARCXML、MARC-in-JSON）。确实是的话用 --format 指明。`,
        en: `${name} is no bibliographic file that we know (ISO 2709, MARCXML, MARC-in-JSON). If it is one, say so by --format.`,
      };
    case "unknown-item-profile":
      return { zh: `没有单册方案 ${list}。`, en: `There is no item profile ${list}.` };
    case "unknown-place":
      return { zh: `本馆没有馆藏地 ${list}。`, en: `There is no location ${list} here.` };
    case "unknown-kind":
      return { zh: `本馆没有单册类型 ${list}。`, en: `There is no item kind ${list} here.` };
    case "places-not-mapped":
      return {
        zh: `这些馆藏地代码还没有对应：${list}。用 --place 对方代码=本馆代码，或 --default-place 代码；要先不建这些单册，加 --leave-out。`,
        en: `These places are not mapped yet: ${list}. Use --place THEIRS=OURS or --default-place CODE; to leave their items out for now, --leave-out.`,
      };
  }
}

function sure(confidence: number): string {
  return `${Math.round(100 * confidence)} %`;
}
