import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { plansOf } from "../../../kernel/db/testing/plans-of.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { oneLeftOut } from "../names/name-keys.ts";
import { readTyped } from "./reader-query.ts";
import { readersNear, searchReaders } from "./reader-search.store.ts";

/*
 * A desk's search is found in indexes alone: no table is read whole, whatever is typed. Plans are asked for with the values that the program
 * sends.
 */

const readers = 20_000;
let db: Database;

beforeAll(async () => {
  db = await testDatabase();
  await transact(db, async (tx) => {
    const { client } = inside(tx);
    await client.query(
      `insert into readers.reader (category, display_name, sort_key, department, entry_year)
         select 'undergraduate', '合成' || n, 'he cheng ' || n, 'd' || n % 18, 2020 + n % 6 from generate_series(1, $1) n`,
      [readers],
    );
    await client.query(
      `insert into readers.name (reader_id, kind, text, match_key, slips)
         select id, 'usual', display_name, display_name, array['hecheng' || id, 'hechen' || id, 'heheng' || id] from readers.reader`,
    );
    await client.query(
      `insert into readers.name_key (key, reader_id)
         select k || id, id from readers.reader, unnest(array['hecheng', 'hc', '合成', 'chenghe']) k`,
    );
    await client.query(
      `insert into readers.card (reader_id, kind, code, code_key)
         select id, 'campus-number', '0020' || lpad(id::text, 6, '0'), '0020' || lpad(id::text, 6, '0') from readers.reader`,
    );
  });
  const { client } = inside(db);
  for (const table of ["reader", "name", "name_key", "card"]) await client.query(`vacuum analyze readers.${table}`);
}, 120_000);

const found = (text: string) => () => searchReaders(db, { typed: readTyped(text)! }, { limit: 21 });

it.each([
  ["a name", "name_key_pkey", found("合成123")],
  ["pinyin", "name_key_pkey", found("hecheng12")],
  ["two letters", "name_key_pkey", found("he")],
  ["words in any order", "name_key_pkey", found("cheng he")],
  ["the beginning of a number", "card_code", found("002000")],
  ["a whole number", "card_code", found("0020000123")],
])("%s is looked up in %s alone", async (_, index, work) => {
  const nodes = await plansOf(db, work);
  const used = nodes.filter((node) => node["Index Name"] === index).map((node) => node["Node Type"]);
  expect(used).toContain("Index Only Scan");
  expect(nodes.filter((node) => node["Node Type"] === "Seq Scan")).toEqual([]);
});

it("a slip of one letter is found by an index of forms with one letter left out", async () => {
  const nodes = await plansOf(db, () => readersNear(db, oneLeftOut("hechegn77"), 60));
  expect(nodes.map((node) => node["Index Name"])).toContain("name_slips");
  expect(nodes.filter((node) => node["Node Type"] === "Seq Scan")).toEqual([]);
});
