import { afterAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { openRules } from "../rules/open-rules.ts";
import { SHIPPED_SERVICES } from "../services/service-terms.ts";
import type { Answer } from "../testing/lending-desk.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { followCopies } from "./follow-copies.consumer.ts";
import { notifyHolds } from "./notify-holds.consumer.ts";

const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
const inCharge = await desk.library.signedInAs("administrator");

/** The library states its services another way. */
async function put(more: object): Promise<Answer> {
  const payload = { terms: { ...SHIPPED_SERVICES, ...more }, reason: "合成试验" };
  const stated = await desk.library.request({
    method: "PUT",
    url: "/api/v1/service-terms",
    headers: inCharge,
    payload,
  });
  return { status: stated.statusCode, body: stated.json() };
}

/** The library states another way of filling its holds. */
async function state(queue: object, more: object = {}): Promise<void> {
  const { status } = await put({ queue: { ...SHIPPED_SERVICES.queue, ...queue }, ...more });
  expect(status).toBe(200);
}
afterAll(() => state({}));

const hold = (recordId: string, pickup: string) =>
  desk.reader().then((readerBarcode) => desk.post("/api/v1/holds", { readerBarcode, recordId, pickup }));

/** A title of which every copy, at home in the main library, is lent. */
async function lentOut(copies = 1) {
  const title = await desk.title(copies);
  for (const barcode of title.barcodes) await desk.checkOut(await desk.reader(), barcode);
  return title;
}

describe("a copy of the main library that comes back in the science library (K45)", () => {
  it.each([
    ["home-branch", "main", true],
    ["home-branch", "science", false],
    ["home-branch", "law", false],
    ["holding-branch", "main", false],
    ["holding-branch", "science", true],
    ["holding-branch", "law", false],
    ["any", "main", true],
    ["any", "science", true],
    ["any", "law", true],
  ])("under %s, fetched in %s: %s", async (fulfil, pickup, targeted) => {
    await state({ fulfil });
    const { recordId, first } = await lentOut();
    const { body } = await hold(recordId, pickup);
    const { goes } = (await desk.checkIn(first, { branch: "science" })).body;
    expect(goes.holdId).toBe(targeted ? body.id : undefined);
    expect(await desk.disagreements(recordId)).toEqual([]);
  });
});

it("serves the third in the queue first where the library serves those who fetch it there (K48)", async () => {
  await state({ localFirst: "pickup" });
  const { recordId, first } = await lentOut();
  for (const pickup of ["main", "main"]) await hold(recordId, pickup);
  const third = await hold(recordId, "science");
  expect((await desk.checkIn(first, { branch: "science" })).body.goes).toMatchObject({
    to: "hold-shelf",
    holdId: third.body.id,
  });
});

const codesOf = (body: { findings: { code: string; severity: string }[] }) =>
  body.findings.map(({ code: name, severity }) => `${name} ${severity}`);

describe("where a hold is fetched (K50)", () => {
  const noWay = { queue: { noTransfers: [{ from: "main", to: "law" }] }, notPickups: ["science"] };

  it.each([
    ["nowhere", "pickup-unknown impossible"],
    ["science", "pickup-not-here impossible"],
    ["law", "pickup-no-transfer impossible"],
  ])("refuses %s: %s", async (pickup, finding) => {
    await state(noWay.queue, { notPickups: noWay.notPickups });
    const { recordId } = await lentOut();
    const { status, body } = await hold(recordId, pickup);
    expect([status, codesOf(body)]).toEqual([409, [finding]]);
    expect((await hold(recordId, "main")).status).toBe(201);
  });

  it.each([
    ["nowhere", "circulation.pickup-unknown"],
    ["science", "circulation.pickup-not-here"],
    ["law", "circulation.pickup-not-reached"],
  ])("does not move a hold to %s: %s", async (pickup, problem) => {
    await state(noWay.queue, { notPickups: noWay.notPickups });
    const { recordId } = await lentOut();
    const { body } = await hold(recordId, "main");
    const moved = await desk.post(`/api/v1/holds/${body.id}/change`, { pickup });
    expect([moved.status, moved.body.code]).toEqual([422, problem]);
  });

  it("passes over who would fetch it where it is not sent, and says so", async () => {
    await state({});
    const { recordId, first } = await lentOut();
    const far = await hold(recordId, "law");
    const near = await hold(recordId, "main");
    await state(noWay.queue);
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ to: "hold-shelf", holdId: near.body.id });
    const log = (await desk.get(`/api/v1/records/${recordId}/hold-log`)).body.items;
    expect(log).toContainEqual(expect.objectContaining({ holdId: far.body.id, because: "no-transfer" }));
  });

  it("brings nothing where no hold shelf is, nor on a way that is closed", async () => {
    await state(noWay.queue, { notPickups: noWay.notPickups });
    const { recordId, first } = await desk.title(1);
    await desk.checkIn(first);
    const asked = async (pickup: string) => {
      const readerBarcode = await desk.reader();
      return (await desk.post("/api/v1/requests", { readerBarcode, recordId, pickup })).status;
    };
    expect([await asked("science"), await asked("law")]).toEqual([422, 409]);
  });

  it("is stated of branches that there are", async () => {
    const { status, body } = await put({ notPickups: ["nowhere"] });
    expect([status, body.code]).toEqual([422, "circulation.branch-unknown"]);
  });
});

const noticesOf = async (id: string) =>
  (await desk.rows("select kind from circulation.hold_notice where hold_id = $1 order by at, kind", id)).map(
    ({ kind }) => kind,
  );
const told = async (id: string) =>
  (
    await desk.rows(
      "select from events.pending where topic = 'circulation.hold-notices-due' and payload->'ids' @> to_jsonb($1::text)",
      id,
    )
  ).length;
const event = (topic: string, payload: object) => ({ position: "1", topic, payload, at: clock.now() });

/** What follows holds catches up with a title and a hold of it, as the two events of an act make it. */
const follow = (recordId: string, id: string) => {
  const said = [
    event("circulation.availability-changed", { recordIds: [recordId] }),
    event("circulation.holds-changed", { ids: [id] }),
  ];
  return transact(kernel.db, async (tx) => {
    await followCopies(clock, openRules()).consume(tx, said);
    await notifyHolds(clock).consume(tx, said);
  });
};

describe("one notice when a hold is set waiting (K43)", () => {
  it("is due once, however often the copy is scanned", async () => {
    await state({});
    const { recordId, first } = await lentOut();
    const { body } = await hold(recordId, "main");
    await desk.checkIn(first);
    await follow(recordId, body.id);
    await desk.checkIn(first);
    await follow(recordId, body.id);
    expect(await noticesOf(body.id)).toEqual(["ready"]);
    expect(await told(body.id)).toBe(1);
  });

  it("is due anew when another copy is set aside after the first was lost", async () => {
    await state({});
    const { recordId, barcodes } = await lentOut(2);
    const { body } = await hold(recordId, "main");
    await desk.checkIn(barcodes[0] ?? "");
    await follow(recordId, body.id);
    await desk.post("/api/v1/item-conditions", { itemBarcode: barcodes[0], missing: true });
    await follow(recordId, body.id);
    clock.move(60_000);
    await desk.checkIn(barcodes[1] ?? "");
    await follow(recordId, body.id);
    expect(await noticesOf(body.id)).toEqual(["ready", "ready"]);
  });

  it("tells whose hold staff cancelled, with the reason, once", async () => {
    const { recordId } = await lentOut();
    const { body } = await hold(recordId, "main");
    await desk.post(`/api/v1/holds/${body.id}/cancellation`, { reason: "这一种已停购" });
    await follow(recordId, body.id);
    await follow(recordId, body.id);
    expect([await noticesOf(body.id), await told(body.id)]).toEqual([["cancelled"], 1]);
  });
});

it.each(["partial-name", "number-end", "hold-number"])(
  "names the reader on the slip at the desk as the library's terms say: %s",
  async (reader) => {
    await state({}, { slip: { reader } });
    const { recordId, first } = await lentOut();
    const readerBarcode = await desk.reader();
    const { body } = await desk.post("/api/v1/holds", { readerBarcode, recordId, pickup: "main" });
    const expected = {
      "partial-name": "合＊＊＊",
      "number-end": `…${readerBarcode.slice(-4)}`,
      "hold-number": body.id,
    };
    expect((await desk.checkIn(first)).body.holdSlip).toEqual({ reader: expected[reader as keyof typeof expected] });
  },
);

it("names what keeps a copy that is set aside for a hold from being deleted (K44)", async () => {
  await state({});
  const { recordId, first } = await lentOut();
  await hold(recordId, "main");
  const { goes, item } = (await desk.checkIn(first)).body;
  expect(goes.to).toBe("hold-shelf");
  const url = `/api/v1/items/${item.id}/withdrawal`;
  const payload = { version: 1, reason: "合成注销" };
  const refused = await desk.library.request({ method: "POST", url, headers: inCharge, payload });
  expect([refused.statusCode, (await desk.post("/api/v1/item-lookups", { itemBarcode: first })).body.status]).toEqual([
    409,
    "awaiting-pickup",
  ]);
});
