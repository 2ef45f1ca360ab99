import { expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";

const desk = await openLendingDesk();
const { client } = inside(desk.library.kernel.db);

/** Who wrote or locked the rows last to which a loan of the copy points, outside lending. */
async function touchedLast(barcode: string): Promise<unknown> {
  const { rows } = await client.query(
    `select i.xmax::text as item, r.xmax::text as record, (select max(p.xmax::text::bigint)::text from circulation.policy_version p) as policies
     from catalogue.item i join catalogue.record r on r.id = i.record_id where i.barcode = $1`,
    [barcode],
  );
  return rows[0];
}

it("a check-out locks nothing of the catalogue and of the policies: no page of theirs is written, and no desk waits there", async () => {
  const code = await desk.reader();
  const { barcodes } = await desk.title(2);
  const [warm = "", copy = ""] = barcodes;
  for (const barcode of barcodes) await desk.checkIn(barcode);
  await desk.checkOut(code, warm);
  const before = await touchedLast(copy);
  expect((await desk.checkOut(code, copy)).status).toBe(201);
  expect(await touchedLast(copy)).toEqual(before);
});

it("what a loan points to stays all the same", async () => {
  const { first } = await desk.title(1);
  await desk.checkOut(await desk.reader(), first);
  await desk.checkIn(first);
  const lent = "from circulation.loan l join catalogue.item i on i.id = l.item_id where i.barcode = $1";
  for (const gone of [
    `delete from catalogue.item where id in (select l.item_id ${lent})`,
    `delete from circulation.item_state where item_id in (select l.item_id ${lent})`,
    `delete from catalogue.record where id in (select l.record_id ${lent})`,
    `delete from circulation.policy_version where version in (select l.policy_version ${lent})`,
  ])
    await expect(client.query(gone, [first]), gone).rejects.toMatchObject({ code: "23503" });
});

it("a title that was lent stays, though its copies moved to another", async () => {
  const { first } = await desk.title(1);
  await desk.checkOut(await desk.reader(), first);
  await desk.checkIn(first);
  const other = await desk.title(1);
  const { rows } = await client.query(
    `with moved as (
       update catalogue.item i set record_id = o.record_id from catalogue.item o
       where i.barcode = $1 and o.barcode = $2 returning i.id, o.record_id
     ), followed as (
       update circulation.item_state s set record_id = moved.record_id from moved where s.item_id = moved.id returning s.item_id
     )
     select l.record_id from circulation.loan l join followed using (item_id)`,
    [first, other.first],
  );
  const gone = client.query("delete from catalogue.record where id = $1", [rows[0]?.record_id]);
  await expect(gone).rejects.toMatchObject({ code: "23503" });
});
