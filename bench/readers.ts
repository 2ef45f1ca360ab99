/**
 * How long it takes to load the readers of a university, and how fast a desk finds one of them.
 *
 *     npm run bench -- readers                  40,000 synthetic readers on a fresh embedded PostgreSQL
 *     npm run bench -- readers --readers 4000   fewer
 */
import {
  applyFeed,
  type Doing,
  findReaderByBarcode,
  lockReader,
  prepareFeed,
  searchPeople,
} from "../apps/server/src/capabilities/readers/index.ts";
import type { Database } from "../apps/server/src/kernel/db/database.ts";
import { databaseOf } from "../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../apps/server/src/kernel/db/migration.ts";
import { testPool } from "../apps/server/src/kernel/db/testing/test-pool.ts";
import { withTestServer } from "../apps/server/src/kernel/db/testing/test-server.ts";
import { transact } from "../apps/server/src/kernel/db/transact.ts";
import { prepareJobs } from "../apps/server/src/kernel/jobs/run-jobs.ts";
import type { MeasuredRow } from "../tools/measure/print-rows.ts";

const today = "2026-11-21";
const doing: Doing = { actor: { kind: "system", name: "bench" }, now: new Date("2026-11-21T02:00:00Z") };
const searchesPerWay = 200;

export async function run(options: Readonly<Record<string, number | string>> = {}): Promise<{ rows: MeasuredRow[] }> {
  const count = Number(options["readers"] ?? 40_000);
  const people = makePeople(count);
  return await withTestServer(async (server) => {
    const pool = testPool(server.address, await server.createDatabase());
    const db = databaseOf(pool);
    try {
      await migrate(db, readMigrations());
      await prepareJobs(db);
      await searchPeople(db, { text: "warm" }, { limit: 1 });
      const loading = await loadRows(db, people);
      await pool.query("analyze");
      return { rows: [...loading, ...(await searchRows(db, people)), ...(await cardRows(db, people))] };
    } finally {
      await pool.end();
    }
  });
}

interface Person {
  readonly number: string;
  readonly name: string;
  readonly sound: string;
  readonly line: string;
}

/** Surnames by how common they are, with polyphones; and signs of given names. */
const surnames =
  "王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 单shan 仇qiu 曾zeng 解xie 查zha 欧阳ouyang 司马sima";
const given =
  "明ming 华hua 英ying 伟wei 芳fang 敏min 静jing 磊lei 洋yang 艳yan 勇yong 军jun 杰jie 涛tao 超chao 雪xue 梅mei 云yun 鹏peng 玲ling 宇yu 晨chen 思si 雨yu 子zi 涵han 欣xin 怡yi 俊jun 浩hao 文wen 博bo 晓xiao 燕yan 建jian 国guo 志zhi 强qiang 海hai 龙long";

/** Synthetic people, the same on every machine. */
function makePeople(count: number): Person[] {
  const random = seeded(7);
  const pick = (words: string) => {
    const list = words.split(" ");
    // Squared, so that the first are far commoner than the last, as surnames are.
    const [, signs = "", letters = ""] =
      /^(\P{ASCII}+)(\w+)$/u.exec(list[Math.floor(random() ** 2 * list.length)]!) ?? [];
    return { signs, letters };
  };
  return Array.from({ length: count }, (_, at) => {
    const parts = [pick(surnames), pick(given), ...(random() < 0.8 ? [pick(given)] : [])];
    const name = parts.map(({ signs }) => signs).join("");
    const sound = parts.map(({ letters }) => letters).join("");
    const number = `00${20_200_000 + at}`;
    const chip = Math.floor(random() * 2 ** 32)
      .toString(16)
      .toUpperCase()
      .padStart(8, "0");
    const kind = random() < 0.7 ? "本科" : "硕士";
    const line = `${number},${name},${kind},学院${at % 18},专业${at % 62},${2020 + (at % 6)},2030-06-30,${chip},s${number}@example.edu`;
    return { number, name, sound, line };
  });
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function loadRows(db: Database, people: readonly Person[]): Promise<MeasuredRow[]> {
  const file = `学号,姓名,培养层次,学院,专业,年级,有效期至,卡号,邮箱\n${people.map(({ line }) => line).join("\n")}\n`;
  const feed = { bytes: Buffer.from(file), source: "bench" };
  const load = async () => {
    const from = performance.now();
    const prepared = await prepareFeed(db, feed, { today, doing });
    if ("code" in prepared) throw new Error(prepared.code);
    const counts = await applyFeed(db, prepared.id, { today, doing });
    if ("code" in counts) throw new Error(counts.code);
    return { counts, seconds: (performance.now() - from) / 1000 };
  };
  const first = await load();
  const again = await load();
  if (first.counts.new !== people.length || again.counts.unchanged !== people.length)
    throw new Error(`the feed made ${JSON.stringify([first.counts, again.counts])} of ${people.length} people`);
  return [
    row(`load ${people.length} readers: preview and apply`, first.seconds, { unit: "s", most: 60 }),
    row(`the same list the next night, nothing changed`, again.seconds, { unit: "s", most: 60 }),
  ];
}

async function searchRows(db: Database, people: readonly Person[]): Promise<MeasuredRow[]> {
  const ways: Readonly<Record<string, (person: Person) => string>> = {
    "name in full": ({ name }) => name,
    "surname only": ({ name }) => Array.from(name)[0]!,
    pinyin: ({ sound }) => sound,
    "two letters of pinyin": ({ sound }) => sound.slice(0, 2),
    "campus number": ({ number }) => number,
    "beginning of a number": ({ number }) => number.slice(0, 6),
    "a slip of one letter": ({ sound }) => `${sound.slice(0, 3)}q${sound.slice(4)}`,
  };
  const rows: MeasuredRow[] = [];
  const all: number[] = [];
  for (const [what, ask] of Object.entries(ways)) {
    const times: number[] = [];
    for (let at = 0; at < searchesPerWay; at += 1) {
      const text = ask(people[(at * 197) % people.length]!);
      const from = performance.now();
      await searchPeople(db, { text }, { limit: 20 });
      times.push(performance.now() - from);
    }
    all.push(...times);
    rows.push(row(`search by ${what}, p95`, percentile(times, 0.95), { unit: "ms", most: 30 }));
  }
  return [row("search, all ways, p95", percentile(all, 0.95), { unit: "ms", most: 30 }), ...rows];
}

async function cardRows(db: Database, people: readonly Person[]): Promise<MeasuredRow[]> {
  const times: number[] = [];
  for (let at = 0; at < searchesPerWay; at += 1) {
    const { number } = people[(at * 197) % people.length]!;
    const from = performance.now();
    await transact(db, async (tx) => {
      const shown = await findReaderByBarcode(tx, number);
      if (!shown || !(await lockReader(tx, shown.readerId, shown.cardId))) throw new Error(`nobody has ${number}`);
    });
    times.push(performance.now() - from);
  }
  return [
    { what: "card shown, reader locked, standing read: p95", ours: rounded(percentile(times, 0.95)), unit: "ms" },
  ];
}

function row(
  what: string,
  ours: number,
  { unit, most }: { readonly unit: string; readonly most: number },
): MeasuredRow {
  return { what, ours: rounded(ours), unit, aim: `≤ ${most} ${unit}`, met: ours <= most };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0;
}
