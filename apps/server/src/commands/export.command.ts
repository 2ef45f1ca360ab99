import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import {
  type ExportCounts,
  type ExportOptions,
  exportEncodings,
  exportFormats,
  exportRecords,
  findProfile,
  listItemProfiles,
} from "../capabilities/catalogue/index.ts";
import { withSearchSnapshot } from "../capabilities/discovery/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { readSettings } from "../kernel/settings/read-settings.ts";
import { findHits } from "../processes/export-search/find-hits.ts";
import { type Command, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

const idsAtOnce = 250;
const namedAtMost = 20;

export const exportCommand: Command = {
  name: "export",
  usage: [
    "FILE [--format iso2709|marcxml|marc-json|marc-json-lines|dc|mods] [--encoding utf-8|gb18030|gbk]",
    "[--since 2026-11-01[T08:00:00Z] | --ids 12,13,… | --query WORDS | --query 'q=WORDS&language=chi'] [--items PROFILE]",
  ].join("\n    "),
  meaning: {
    zh: "导出书目；--since 只导出改动和删除的；--query 只导出检索到的；--items 把单册写进记录",
    en: "Export records; --since only what was changed or deleted; --query what a search finds; --items writes the items into the records",
  },
  async run(args) {
    const { file, itemProfile, query, ...options } = readArguments(args);
    return await withDatabase(async (db) => {
      const layout = await layoutOf(db, itemProfile);
      const write = (scope: ExportOptions["scope"]) => writeFile(db, file, { ...options, scope, layout });
      const { unwritable } = await (query === undefined ? write(options.scope) : withFound(query, write));
      return unwritable === 0 ? 0 : 1;
    });
  },
};

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError({ zh: "请写出一个要写的文件。", en: "Name one file to write." });
  return {
    file,
    format: oneOf("format", values.format ?? "iso2709", exportFormats),
    encoding: oneOf("encoding", values.encoding ?? "utf-8", exportEncodings),
    scope: scopeOf(values),
    query: values.query,
    itemProfile: values.items,
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: text, encoding: text, since: text, ids: text, query: text, items: text },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({ zh: reason, en: reason });
  }
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new UsageError({
    zh: `--${option} 没有 ${given}，可用的有：${known.join("、")}。`,
    en: `--${option} has no ${given}; there are: ${known.join(", ")}.`,
  });
}

function scopeOf({ since, ids }: { readonly since?: string; readonly ids?: string }): ExportOptions["scope"] {
  if (since !== undefined) {
    const from = new Date(since);
    if (Number.isNaN(from.getTime()))
      throw new UsageError({
        zh: `--since 写日期，如 2026-11-01，不是 ${since}。`,
        en: `--since takes a day, such as 2026-11-01, not ${since}.`,
      });
    return { kind: "changed", since: from, until: new Date() };
  }
  if (ids === undefined) return { kind: "whole" };
  const numbers = ids.split(",").map((id) => id.trim());
  if (numbers.some((id) => !/^\d{1,18}$/.test(id)))
    throw new UsageError({ zh: "--ids 写记录号，用逗号分开。", en: "--ids takes record numbers with commas between." });
  return { kind: "ids", ids: piecesOf(numbers) };
}

/** What a search finds, by the words of a search or by the address of its page of results. */
async function withFound(
  query: string,
  write: (scope: ExportOptions["scope"]) => Promise<ExportCounts>,
): Promise<ExportCounts> {
  const index = join(resolve(readSettings(process.env).dataDirectory), "search");
  const written = await withSearchSnapshot(index, async (engine) => {
    const { total, most, ids } = await findHits(engine, addressOf(query));
    if (total <= most) return await write({ kind: "ids", ids });
    throw new UsageError({
      zh: `检索到 ${total} 条，一次最多导出 ${most} 条。请缩小检索范围，或导出全部。`,
      en: `The search finds ${total} records, and at most ${most} can be exported so. Narrow it, or export everything.`,
    });
  });
  if (written) return written;
  throw new UsageError({
    zh: `${index} 里还没有索引。请先启动一次服务（npm start），等检索可用后再导出。`,
    en: `There is no index in ${index} yet. Start the server once (npm start), and export when searching works.`,
  });
}

/** Words are a search of their own; what has a `=` is the address of a page of results, from after its `?`. */
function addressOf(query: string): string {
  return query.includes("=") ? query : new URLSearchParams({ q: query }).toString();
}

function* piecesOf(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += idsAtOnce) yield ids.slice(at, at + idsAtOnce);
}

async function layoutOf(db: Database, code: string | undefined) {
  if (code === undefined) return undefined;
  const profiles = await listItemProfiles(db);
  const profile = findProfile(profiles, code);
  if (profile) return profile.layout;
  const known = profiles.map((one) => one.code).join(", ");
  throw new UsageError({
    zh: `没有单册方案 ${code}，有：${known}。`,
    en: `There is no item profile ${code}; there are: ${known}.`,
  });
}

/** Written aside and then renamed: the file is there whole or not at all. */
async function writeFile(
  db: Database,
  file: string,
  options: Pick<ExportOptions, "scope" | "format" | "encoding" | "layout">,
): Promise<ExportCounts> {
  const line = progressLine();
  const named: string[] = [];
  let counts: ExportCounts = { written: 0, deleted: 0, unwritable: 0 };
  const pieces = exportRecords(db, {
    ...options,
    onProgress(now) {
      counts = { ...now };
      line.show(`${file}  ${now.written}`);
    },
    onUnwritable: (id, { zh, en }) => named.length < namedAtMost && named.push(`  ${id}: ${zh} · ${en}`),
  });
  const aside = `${file}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(aside, { flush: true }));
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  const { written, deleted, unwritable } = counts;
  line.end(
    `${file}：写出 ${written} 条，其中已删除 ${deleted} 条；写不出 ${unwritable} 条\n` +
      `${file}: written ${written}, of these deleted ${deleted}; could not be written ${unwritable}`,
  );
  for (const one of named) console.error(one);
  return counts;
}
