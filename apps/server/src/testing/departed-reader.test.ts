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
};

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
  const before = new Set((await saying()).map((line) => line.split(":")[0]));
  for (const what of ["name", "latin", "former", "number", "barcode", "email", "phone", "note", "asked"])
    expect(before).toContain(what);

  expect(await idOf(said.barcode)).toBe(id);
  const erased = await library.request({
    method: "POST",
    url: `/api/v1/readers/${id}/erasure`,
    headers: desk.inCharge,
    payload: { why: "asked" },
  });
  expect(erased.json()).toMatchObject({ auditUntil: expect.any(String) });
  clock.move(190 * 86_400_000);
  for (const name of ["identity.forget-expired", "http.forget-answers"])
    await library.app.jobs.find((job) => job.name === name)!.run(undefined as never, { log: library.kernel.log });
  expect(await saying()).toEqual([]);
});
