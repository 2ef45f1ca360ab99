import type { Database } from "../kernel/db/database.ts";
import { readSettings } from "../kernel/settings/read-settings.ts";
import {
  type DemoLoaded,
  isLibraryOfItsOwn,
  loadDemonstration,
} from "../processes/demonstration/load-demonstration.ts";
import { type Command, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
import { withDatabase } from "./with-database.ts";

export const demoCommand: Command = {
  name: "demo",
  usage: "",
  meaning: {
    zh: "装入演示馆：真实著作，虚构的馆舍、读者和借阅；可重复执行，不会重复装入",
    en: "Load the demonstration library: real works, made-up buildings, readers and loans; safe to run again",
  },
  async run(args) {
    if (args.length > 0) throw new UsageError({ zh: "demo 不带参数。", en: "demo takes no arguments." });
    return await withDatabase(async (db) => {
      const { refused } = await showLoading(db);
      return refused === 0 ? 0 : 1;
    });
  },
};

const otherData = {
  zh: "这里已有自己的馆藏，不能再装入演示馆：虚构的读者和三年的借阅会混进真实的数据。请用 WENYUAN_DATA_DIR 给演示馆另设数据目录。",
  en: "There are records of your own here, and made-up readers and three years of loans would be mixed with them. Give the demonstration a data directory of its own with WENYUAN_DATA_DIR.",
};

/** Loads it with a line of progress, and says what was loaded. */
export async function showLoading(db: Database, line = progressLine()): Promise<DemoLoaded> {
  if (await isLibraryOfItsOwn(db)) throw new UsageError(otherData);
  const { timeZone: zone } = readSettings(process.env);
  const loaded = await loadDemonstration(db, { now: new Date(), zone }, ({ done, step }) =>
    line.show(`${Math.round(done * 100)} %  ${step.zh} · ${step.en}`),
  );
  const { works, items, readers, loans, holds, fees, past } = loaded;
  line.end(
    `演示馆：著作 ${works} 种，新上架 ${items} 册，新登记读者 ${readers} 人，借出 ${loans} 册，预约 ${holds} 次，逾期费 ${fees} 笔，三年来借阅 ${past} 册次\n` +
      `Demonstration: ${works} works, ${items} copies put on the shelves, ${readers} readers registered, ${loans} lent, ${holds} holds, ${fees} fees, ${past} loans of three years past`,
  );
  return loaded;
}
