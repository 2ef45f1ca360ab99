import { YUNZE_POLICIES } from "@wenyuan/lending-rules";
import type pg from "pg";

/** Somebody with many loans, or a title with many copies. */
export interface Extreme {
  readonly size: number;
  readonly readerId: string;
  readonly readerBarcode: string;
  readonly itemBarcode: string;
}

/** A group may have as many as the bench wants. */
const noLimit = {
  ...YUNZE_POLICIES,
  rules: YUNZE_POLICIES.rules.map((rule) =>
    rule.id === "group"
      ? { ...rule, terms: { ...rule.terms, limits: { all: 100_000, onSite: null, onSiteCountsInAll: false } } }
      : rule,
  ),
};

/** States policies without a limit for groups; loans made before keep theirs. */
export async function liftLimits(pool: pg.Pool): Promise<void> {
  await pool.query("insert into circulation.policy_version (policies, made_by) values ($1, 'bench')", [
    JSON.stringify(noLimit),
  ]);
}

/** Readers with so many open loans each, and a copy that is free for each of them. Written row by row, with all triggers. */
export async function seedBorrowers(pool: pg.Pool, sizes: readonly number[], category = "group"): Promise<Extreme[]> {
  const made: Extreme[] = [];
  for (const size of sizes) {
    const reader = await insertReader(pool, `loans-${size}`, category);
    const [free] = await insertTitle(pool, 1);
    const lent = (await Promise.all(Array.from({ length: Math.ceil(size / 5) }, () => insertTitle(pool, 5)))).flat();
    await pool.query(lendAll, [lent.slice(0, size), reader.id]);
    made.push({ size, readerId: reader.id, readerBarcode: reader.barcode, itemBarcode: `X${free}` });
  }
  return made;
}

/** Titles with so many copies each, and a reader for each of them. */
export async function seedTitles(pool: pg.Pool, sizes: readonly number[]): Promise<Extreme[]> {
  const made: Extreme[] = [];
  for (const size of sizes) {
    const reader = await insertReader(pool, `copies-${size}`);
    const items = await insertTitle(pool, size);
    // Half of the others are lent, so that due dates are there to be looked through.
    const lender = await insertReader(pool, `lender-${size}`);
    await pool.query(lendAll, [items.slice(Math.ceil(size / 2)), lender.id]);
    made.push({ size, readerId: reader.id, readerBarcode: reader.barcode, itemBarcode: `X${items[0]}` });
  }
  return made;
}

async function insertReader(pool: pg.Pool, name: string, category = "group"): Promise<{ id: string; barcode: string }> {
  const { rows } = await pool.query<{ id: string }>(
    `with made as (
       insert into readers.reader (category, display_name, sort_key, expires_on) values ($2, $1, $1, '2035-07-31') returning id
     )
     insert into readers.card (reader_id, kind, code, code_key) select id, 'barcode', 'R' || id, 'R' || id from made returning reader_id as id`,
    [name, category],
  );
  const id = rows[0]!.id;
  return { id, barcode: `R${id}` };
}

/** @returns the ids of its items, whose barcodes are X and the id */
async function insertTitle(pool: pg.Pool, copies: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `with title as (
       insert into catalogue.record (profile, source, source_key, marc, summary)
       select profile, 'extreme', gen_random_uuid()::text, marc, summary from catalogue.record where id = 1 returning id
     ), copy as (
       insert into catalogue.item (record_id, barcode, kind, location)
       select title.id, gen_random_uuid()::text, 'book', 'main-3' from title, generate_series(1, $1::int) returning id, record_id
     )
     insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable)
     select id, record_id, 'main', 'main', 'book', true from copy returning item_id as id`,
    [copies],
  );
  const ids = rows.map(({ id }) => id);
  await pool.query("update catalogue.item set barcode = 'X' || id where id = any($1::bigint[])", [ids]);
  return ids;
}

const lendAll = `
with made as (
  insert into circulation.loan (item_id, record_id, reader_id, reader_category, item_kind, branch, lent_at_branch, lent_at, due_at,
    policy_version, rules, lent_by)
  select item_id, record_id, $2::bigint, 'group', 'book', 'main', 'main', now() - interval '1 day', now() + interval '1 day' * (2 + item_id % 4),
    (select max(version) from circulation.policy_version), '{"loan": "group", "limits": "group", "blocks": "base"}', 'token:1'
  from circulation.item_state where item_id = any($1::bigint[])
  returning id, item_id, due_at
)
update circulation.item_state s set loan_id = made.id, due_at = made.due_at from made where s.item_id = made.item_id`;
