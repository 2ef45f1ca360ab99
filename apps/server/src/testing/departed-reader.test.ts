import { expect, it } from "vitest";
import { openMoneyDesk, yuan } from "../capabilities/circulation/testing/money-desk.ts";
import { createAccount } from "../capabilities/identity/index.ts";
import { createReader, findReaderByBarcode, insertRequest } from "../capabilities/readers/index.ts";
import { inside } from "../kernel/db/inside.ts";
import { transact } from "../kernel/db/transact.ts";

/*
 * A reader who has used everything leaves, and asks to be erased: no row of any schema says a name, number, card, address or word of theirs
 * any more. What the audit must keep for six months by law is looked at when those are over.
 */
const desk = await openMoneyDesk();
const { library } = desk;
const { clock } = library;
const { db } = library.kernel;

const said = {
  name: "离合成人",
  latin: "LI Hechengren",
  former: "曾用合成名",
  number: "0088776655",
  barcode: "Z8877665",
  email: "departed@example.edu",
  phone: "13800001234",
  note: "合成备注：左撇子",
  asked: "合成申请：改专业",
  signInEmail: "signs-in-as@example.edu",
  passkey: "合成人的手机",
  campus: "campus-subject-of-li",
  wished: "离合成人再办一次",
};

/** How they signed in, and a wish to register again by mistake: rows that other doors write. */
async function signIn(readerId: string): Promise<void> {
  const { client } = inside(db);
  const { rows } = await client.query<{ id: string }>("select account_id as id from readers.reader where id = $1", [
    readerId,
  ]);
  const id = rows[0]!.id;
  const now = clock.now();
  await client.query("update identity.account set email = $2 where id = $1", [id, said.signInEmail]);
  await client.query(
    `insert into identity.passkey (account_id, credential_id, public_key, counter, transports, name, created_at)
     values ($1, 'credential-of-li', '\\x00', 0, '{}', $2, $3)`,
    [id, said.passkey, now],
  );
  await client.query(
    `with way as (insert into identity.sign_in_way (code, kind, name_zh, name_en, settings) values ('cas', 'cas', '校', 'C', '{}') returning id)
     insert into identity.linked_identity (account_id, way_id, subject, linked_at) select $1, id, $2, $3 from way`,
    [id, said.campus, now],
  );
  await client.query(
    `insert into identity.sign_in_event (account_id, at, way, device, succeeded) values ($1, $2, 'passkey', 'Chrome', true)`,
    [id, now],
  );
  await client.query(
    `insert into readers.registration (key_hash, address_hash, category, name, email, language, asked_at)
     values ('\\x01', '\\x02', 'public', $1, $2, 'zh', $3)`,
    [said.wished, said.email.toUpperCase(), now],
  );
}

/** Rows of any schema that are tied to them by a number: what is left of the reader, and what of the account. */
async function tied(column: string, id: string): Promise<string[]> {
  const { client } = inside(db);
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.column_name = $1 and t.table_type = 'BASE TABLE' order by 1`,
    [column],
  );
  expect(rows.length).toBeGreaterThan(5);
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select from ${name} where ${column} = $1`, [id]);
    if (rowCount) found.push(name);
  }
  return found;
}

/** Every row of every schema, as text. */
async function everything(): Promise<readonly string[]> {
  const { client } = inside(db);
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema)'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: lines } = await client.query<{ line: string }>(`select t::text as line from ${name} t`);
    found.push(...lines.map(({ line }) => `${name} ${line}`));
  }
  return found;
}

async function saying(): Promise<string[]> {
  const rows = await everything();
  return Object.entries(said).flatMap(([what, value]) =>
    rows.filter((row) => row.includes(value)).map((row) => `${what}: ${row.slice(0, 60)}`),
  );
}

const doing = () => ({ actor: { kind: "system", name: "test" } as const, now: clock.now() });
const idOf = async (code: string) => (await findReaderByBarcode(db, code))!.readerId;

async function register(): Promise<string> {
  return await transact(db, async (tx) => {
    const account = await createAccount(tx, { signInName: said.number, displayName: said.name, roles: ["reader"] });
    if (!("id" in account)) throw new Error(account.code);
    const person = {
      names: [
        { kind: "usual" as const, text: said.name },
        { kind: "passport" as const, text: said.latin },
      ],
      category: "undergraduate",
      email: said.email,
      phone: said.phone,
      expiresOn: "2030-07-31",
      accountId: account.id,
      cards: [
        { kind: "campus-number" as const, code: said.number },
        { kind: "barcode" as const, code: said.barcode },
      ],
    };
    const made = await createReader(tx, person, doing());
    if (typeof made !== "string") throw new Error(made.code);
    return made;
  });
}

/** A desk without a network lent something that nobody knows; the conflict names the card until a person has decided. */
async function workOffline(): Promise<void> {
  const at = clock.now().toISOString();
  const act = { key: "departed-reader-01", kind: "lend", at, itemBarcode: "NOWHERE", readerBarcode: said.barcode };
  await desk.post("/api/v1/offline-acts", { device: "desk", branch: "main", acts: [act] });
  const { body } = await desk.get("/api/v1/offline-conflicts?limit=10");
  const settled = await desk.post(`/api/v1/offline-conflicts/${body.items[0].id}/settlements`, {
    way: "drop",
    reason: "test",
  });
  expect(settled.status).toBe(200);
}

it("leaves nothing of them in any schema", async () => {
  const id = await register();
  const other = await transact(db, (tx) =>
    createReader(tx, { names: [{ kind: "usual", text: said.former }], category: "undergraduate" }, doing()),
  );
  await desk.post("/api/v1/reader-merges", { winnerId: id, loserId: other as string, why: `${said.former}是同一人` });
  const { recordId, first } = await desk.title(1);
  await desk.checkOut(said.barcode, first);
  await desk.checkIn(first);
  const waited = await desk.title(1);
  await desk.checkOut(await desk.reader(), waited.first);
  const hold = await desk.post("/api/v1/holds", {
    readerBarcode: said.number,
    recordId: waited.recordId,
    pickup: "main",
  });
  await desk.post(`/api/v1/holds/${hold.body.id}/cancellation`, {});
  await desk.post(`/api/v1/readers/${id}/charges`, { income: "card", amount: yuan(5), note: "合成补证" });
  await desk.pay(id, 500);
  await desk.post(`/api/v1/readers/${id}/notes`, { text: said.note, urgent: false });
  await workOffline();
  await transact(db, (tx) =>
    insertRequest(tx, { readerId: id, kind: "correction", text: said.asked, madeAt: clock.now() }),
  );
  expect(recordId).not.toBe("");
  await signIn(id);
  const account = (await inside(db).client.query("select account_id as id from readers.reader where id = $1", [id]))
    .rows[0].id as string;
  expect(await tied("account_id", account)).toContain("identity.passkey");
  const before = new Set((await saying()).map((line) => line.split(":")[0]));
  expect(before).toEqual(new Set(Object.keys(said)));

  expect(await idOf(said.barcode)).toBe(id);
  const erased = await library.request({
    method: "POST",
    url: `/api/v1/readers/${id}/erasure`,
    headers: desk.inCharge,
    payload: { why: "asked" },
  });
  expect(erased.json()).toMatchObject({ auditUntil: expect.any(String) });
  clock.move(190 * 86_400_000);
  const retention = library.app.jobs.find((job) => job.name === "identity.forget-expired")!;
  await retention.run(undefined as never, { log: library.kernel.log });
  expect(await saying()).toEqual([]);
  expect(await tied("reader_id", id)).toEqual([]);
  expect(await tied("account_id", account)).toEqual([]);
});
