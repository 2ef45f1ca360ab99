import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isProblem, type Problem } from "@wenyuan/problem";
import { loadClasses, type TableScheme, tableSchemes } from "../capabilities/catalogue/index.ts";
import { type Command, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

const faultsShown = 20;

export const classesCommand: Command = {
  name: "classes",
  usage: "FILE [--scheme clc|ddc|lcc|udc|local]",
  meaning: {
    zh: "装入本馆有授权的分类表（CSV 或制表符分隔：类号、类名）",
    en: "Load a table of classes that the library has a licence for (CSV or tab-separated: number, name)",
  },
  async run(args) {
    const { file, scheme } = readArguments(args);
    const text = await readFile(file, "utf8").catch(() => {
      throw new UsageError({ zh: `读不到文件 ${file}。`, en: `Cannot read the file ${file}.` });
    });
    return await withDatabase(async (db) => {
      const loaded = await loadClasses(db, { scheme, text }, "zh");
      if (!isProblem(loaded)) {
        console.log(`已装入 ${loaded} 个类 · ${loaded} classes loaded`);
        return 0;
      }
      console.error(`${loaded.title.zh}：${loaded.detail.zh}\n${loaded.title.en}: ${loaded.detail.en}`);
      const english = await loadClasses(db, { scheme, text }, "en");
      const [zh, en] = [loaded, english].map((problem) => (isProblem(problem) ? faultsOf(problem) : []));
      for (const [n, { line, detail }] of (zh ?? []).entries())
        console.error(`  ${line}: ${detail} ${en?.[n]?.detail ?? ""}`);
      return 1;
    });
  },
};

function readArguments(args: readonly string[]): { file: string; scheme: TableScheme } {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError({ zh: "请写出一个要装入的文件。", en: "Name one file to load." });
  const scheme = tableSchemes.find((known) => known === values.scheme);
  if (scheme !== undefined) return { file, scheme };
  const known = tableSchemes.join(", ");
  throw new UsageError({
    zh: `没有 ${values.scheme} 这种分类法，可用的有：${known}。`,
    en: `There is no scheme ${values.scheme}; there are: ${known}.`,
  });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { scheme: { type: "string", default: "clc" } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({ zh: reason, en: reason });
  }
}

function faultsOf({ extensions }: Problem): { line: number; detail: string }[] {
  const { errors } = extensions;
  return Array.isArray(errors) ? (errors as { line: number; detail: string }[]).slice(0, faultsShown) : [];
}
