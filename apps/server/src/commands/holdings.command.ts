import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  type HoldingsProgress,
  importHoldings,
  type RefusedHoldings,
  readSource,
} from "../capabilities/catalogue/index.ts";
import { type Command, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

const refusedShown = 50;

export const holdingsCommand: Command = {
  name: "holdings",
  usage: "FILE --source NAME",
  meaning: {
    zh: "导入馆藏记录（MARC 21 馆藏格式，ISO 2709），归到同一来源的书目之下；馆藏地按这个来源的对照；再导一次只改有变化的",
    en: "Import holdings records (MARC 21 holdings, ISO 2709) to the titles of the same source, places as that source maps them; again, only what differs changes",
  },
  async run(args) {
    const { file, source } = await readArguments(args);
    return await withDatabase(async (db) => {
      const { places, defaultPlace } = await readSource(db, source);
      const line = progressLine();
      const refused: RefusedHoldings[] = [];
      const done = await importHoldings(db, createReadStream(file), {
        source,
        places,
        ...(defaultPlace === undefined ? {} : { defaultPlace }),
        by: "system",
        now: new Date(),
        onProgress: (progress) => line.show(told(progress)),
        onRefused: (one) => refused.length < refusedShown && refused.push(one),
      });
      line.end(told(done));
      for (const one of refused) console.error(reasonOf(one));
      if (done.refused > refused.length) console.error(`…… ${done.refused - refused.length}`);
      return done.refused === 0 ? 0 : 1;
    });
  },
};

function told({ read, created, changed, unchanged, refused }: HoldingsProgress): string {
  return (
    `读 ${read}，新 ${created}，改 ${changed}，同 ${unchanged}，拒 ${refused}` +
    ` · read ${read}, new ${created}, changed ${changed}, same ${unchanged}, refused ${refused}`
  );
}

function reasonOf({ number, reason, value }: RefusedHoldings): string {
  const said = {
    unreadable: ["读不懂", "cannot be read"],
    "no-holdings": ["不是馆藏记录", "is no holdings record"],
    "no-title": [
      `这个来源没有控制号为“${value}”的书目（004）：请先导入书目`,
      `names a title “${value}” (004) that the source has not: import its titles first`,
    ],
    "no-place": [
      `馆藏地“${value}”没有对照：请在这个来源的设置里写明`,
      `stands at “${value}”, which no place here is mapped to: state it in the settings of the source`,
    ],
  }[reason];
  return `第 ${number} 条${said[0]}。 Record ${number} ${said[1]}.`;
}

async function readArguments(args: readonly string[]): Promise<{ file: string; source: string }> {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError({ zh: "请写出一个要导入的文件。", en: "Name one file to import." });
  if (values.source === undefined)
    throw new UsageError({
      zh: "请用 --source 写出书目来自哪个来源：馆藏记录按它的控制号找书目。",
      en: "Name with --source where the titles came from: holdings find them by its numbers.",
    });
  await access(file).catch(() => {
    throw new UsageError({ zh: `读不到文件 ${file}。`, en: `Cannot read the file ${file}.` });
  });
  return { file, source: values.source };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { source: { type: "string" } } });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({ zh: reason, en: reason });
  }
}
