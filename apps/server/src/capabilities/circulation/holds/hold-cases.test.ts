import { afterAll, describe, expect, it } from "vitest";
import { SHIPPED_SERVICES } from "../services/service-terms.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";

const desk = await openQueueDesk();
const inCharge = await desk.library.signedInAs("administrator");

/** The library states another way of filling its holds. */
async function state(queue: object): Promise<void> {
  const terms = { ...SHIPPED_SERVICES, queue: { ...SHIPPED_SERVICES.queue, ...queue } };
  const payload = { terms, reason: "合成试验" };
  const stated = await desk.library.request({
    method: "PUT",
    url: "/api/v1/service-terms",
    headers: inCharge,
    payload,
  });
  expect(stated.statusCode).toBe(200);
}
afterAll(() => state({}));

const hold = (recordId: string, pickup: string) =>
  desk.reader().then((readerBarcode) => desk.post("/api/v1/holds", { readerBarcode, recordId, pickup }));

/** The title's only copy, at home in the main library, is lent. */
async function lentOut() {
  const title = await desk.title(1);
  await desk.checkOut(await desk.reader(), title.first);
  return title;
}

describe("a copy of the main library that comes back in the science library (K45)", () => {
  it.each([
    ["home-branch", "main", true],
    ["home-branch", "science", false],
    ["holding-branch", "main", false],
    ["holding-branch", "science", true],
    ["any", "main", true],
    ["any", "science", true],
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

it("refuses a hold that is to be fetched where no branch is (K50)", async () => {
  const { recordId } = await lentOut();
  const { status, body } = await hold(recordId, "nowhere");
  expect([status, body.findings[0].severity]).toEqual([409, "impossible"]);
  expect(body.findings[0].code).toMatch(/pickup/);
});

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
