import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { PROFILES, type Profile } from "@wenyuan/marc";
import { type AuthorityProgress, importAuthorities } from "../capabilities/catalogue/index.ts";
import { type Command, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

export const authoritiesCommand: Command = {
  name: "authorities",
  usage: "FILE [--source NAME] [--profile marc21|cnmarc|unimarc]",
  meaning: {
    zh: "导入规范记录（ISO 2709），并连接书目里的标目；再导一次只改有变化的",
    en: "Import authority records (ISO 2709) and link the headings of records to them; again, only what differs changes",
  },
  async run(args) {
    const { file, source, profile } = readArguments(args);
    await access(file).catch(() => {
      throw new UsageError({ zh: `读不到文件 ${file}。`, en: `Cannot read the file ${file}.` });
    });
    return await withDatabase(async (db) => {
      const line = progressLine();
      const origin = { source, profile, by: "system", onProgress: (done: AuthorityProgress) => line.show(told(done)) };
      const done = await importAuthorities(db, createReadStream(file), origin);
      line.end(told(done));
      return done.refused === 0 ? 0 : 1;
    });
  },
};

function told({ read, created, changed, unchanged, refused, linked }: AuthorityProgress): string {
  return (
    `读 ${read}，新 ${created}，改 ${changed}，同 ${unchanged}，拒 ${refused}，连接标目 ${linked}` +
    ` · read ${read}, new ${created}, changed ${changed}, same ${unchanged}, refused ${refused}, headings linked ${linked}`
  );
}

function readArguments(args: readonly string[]): { file: string; source: string; profile: Profile } {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError({ zh: "请写出一个要导入的文件。", en: "Name one file to import." });
  const profile = PROFILES.find((known) => known === values.profile);
  if (profile === undefined) {
    const known = PROFILES.join(", ");
    throw new UsageError({ zh: `格式只有：${known}。`, en: `The profiles are: ${known}.` });
  }
  return { file, profile, source: values.source ?? basename(file).replace(/\.[^.]*$/, "") };
}

function parsed(args: readonly string[]) {
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
