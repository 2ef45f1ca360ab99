import { isProblem } from "@wenyuan/problem";
import { describe, expect, it } from "vitest";
import { transact } from "../../../../kernel/db/transact.ts";
import { openMoneyDesk, yuan } from "../../testing/money-desk.ts";
import { beginPayment } from "./begin-payment.ts";
import { checkPayments } from "./check-payments.ts";
import { finishPayment } from "./finish-payment.ts";
import { openProviders } from "./open-providers.ts";
import { findPayment } from "./payment.store.ts";
import type { SandboxNotice } from "./sandbox-notice.ts";
import { settleRefunds } from "./settle-refunds.ts";

const desk = await openMoneyDesk({ WENYUAN_PAYMENT: "sandbox" });
const { library, get, post } = desk;
const { kernel, clock } = library;
const providers = openProviders(kernel);
const sandbox = providers.sandbox!;
const minuteMs = 60_000;

/** A reader who owes and has begun to pay. */
async function aPayment(minor = 320) {
  const debtor = await desk.debtor(minor);
  const { readerId } = debtor;
  const begun = await beginPayment(kernel, {
    readerId,
    provider: sandbox,
    language: "zh",
    origin: "http://library.test",
  });
  if (isProblem(begun)) throw new Error(begun.code);
  return { ...debtor, id: begun.id, step: begun.step };
}

async function noticeOf(id: string, more: Partial<SandboxNotice> = {}) {
  const order = await sandbox.find(id);
  const said = { orderId: id, state: "paid" as const, transactionId: order!.transactionId!, amount: order!.amount };
  return await sandbox.sign({ ...said, ...more }, clock.now());
}

async function send({ headers, body }: { headers: Record<string, string>; body: string }) {
  // From elsewhere, without a cookie and without this site's origin.
  const foreign = { ...headers, origin: "https://pay.example", "sec-fetch-site": "cross-site" };
  return await library.request({ method: "POST", url: "/payment-notices/sandbox", headers: foreign, payload: body });
}
const moneyOf = async (readerId: string) => (await get(`/api/v1/readers/${readerId}/money`)).body;

/** Of a phone whose owner does what its last digit says (sandbox.provider.ts). */
const code = (end: number) => `13000000000000000${end}`;

describe("paying at a desk by the code on the phone (付款码)", () => {
  const byCode = async (readerId: string, more: object) =>
    await post(`/api/v1/readers/${readerId}/code-payments`, {
      id: `desk-code-order-${++orders}-0000`,
      amount: yuan(3.2),
      ...more,
    });

  let orders = 0;

  it("takes 3.20 once, however often it is sent, and books it to the provider's till", async () => {
    const { readerId } = await desk.debtor(320);
    const order = { id: "desk-code-order-that-is-sent-twice", code: code(1) };
    const [one, two] = await Promise.all([byCode(readerId, order), byCode(readerId, order)]);
    expect([one.status, two.status, (await byCode(readerId, order)).body.state]).toEqual([200, 200, "paid"]);
    expect(await moneyOf(readerId)).toMatchObject({ owes: yuan(0), payable: yuan(0) });
    const { body } = await get(`/api/v1/readers/${readerId}/ledger-entries`);
    expect(body.items[0]).toMatchObject({ kind: "payment", till: "sandbox", amount: yuan(3.2) });
  });

  it("waits for the payer to confirm, and books it when the provider says so", async () => {
    const { readerId } = await desk.debtor(320);
    const { body } = await byCode(readerId, { code: code(0) });
    expect(body.state).toBe("begun");
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3.2));
    await sandbox.settle(body.id, "pay", clock.now());
    expect((await get(`/api/v1/code-payments/${body.id}`)).body.state).toBe("paid");
    expect((await moneyOf(readerId)).owes).toEqual(yuan(0));
  });

  it("says when the phone does not pay: nothing is booked", async () => {
    const { readerId } = await desk.debtor(320);
    expect((await byCode(readerId, { code: code(9) })).body.state).toBe("failed");
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3.2));
  });

  it("takes no more than is owed, and nobody else's order", async () => {
    const [one, other] = [await desk.debtor(320), await desk.debtor(320)];
    expect((await byCode(one.readerId, { code: code(1), amount: yuan(5) })).status).toBe(409);
    const order = { id: "desk-code-order-of-one-reader", code: code(1) };
    expect((await byCode(one.readerId, order)).body.state).toBe("paid");
    expect((await byCode(other.readerId, order)).status).toBe(404);
  });

  it("keeps no code", async () => {
    const { readerId } = await desk.debtor(320);
    await byCode(readerId, { code: "134567890123456781" });
    expect(library.logged()).not.toContain("134567890123456781");
  });
});

it("a library of its own takes no code with the sandbox, which moves no money", async () => {
  const own = await openMoneyDesk();
  const { readerId } = await own.debtor(320);
  const payment = { id: "desk-code-order-of-a-real-library", amount: yuan(3.2), code: code(1) };
  const refused = await own.post(`/api/v1/readers/${readerId}/code-payments`, payment);
  expect([refused.status, (await own.get("/api/v1/money-terms")).body.byCode]).toEqual([503, false]);
  expect((await own.get(`/api/v1/readers/${readerId}/money`)).body.owes).toEqual(yuan(3.2));
});

it("a desk is told the library's currency, and whether codes can be taken", async () => {
  expect((await get("/api/v1/money-terms")).body).toEqual({ smallWaiver: 2000, currency: "CNY", byCode: true });
});

describe("a notice of a payment", () => {
  it("settles what was owed, once, however often and by however many it comes", async () => {
    const { id, readerId, step } = await aPayment();
    expect(step).toEqual({ kind: "redirect", url: `/zh/payment-sandbox/${id}` });
    expect(await sandbox.settle(id, "pay", clock.now())).toBe(true);
    const notice = await noticeOf(id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(notice)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(await moneyOf(readerId)).toMatchObject({ owes: yuan(0), payable: yuan(0) });
    expect((await findPayment(kernel.db, id))?.state).toBe("paid");
  });

  it.each([
    ["forged: the amount changed after signing", (n: { body: string }) => ({ body: n.body.replace("320", "321") })],
    [
      "forged: signed with another key",
      () => ({ headers: { "x-sandbox-signature": Buffer.alloc(32).toString("base64") } }),
    ],
    ["unsigned", () => ({ headers: { "x-sandbox-signature": "" } })],
    ["with another time than was signed", () => ({ headers: { "x-sandbox-timestamp": "1790000000000" } })],
  ])("%s changes nothing", async (_, spoil) => {
    const { id, readerId } = await aPayment();
    await sandbox.settle(id, "pay", clock.now());
    const notice = await noticeOf(id);
    const spoilt: { headers?: Record<string, string>; body?: string } = spoil(notice);
    const answer = await send({ body: spoilt.body ?? notice.body, headers: { ...notice.headers, ...spoilt.headers } });
    expect(answer.statusCode).toBe(401);
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3.2));
  });

  it("over another amount than was asked is accepted by nobody's books", async () => {
    const { id, readerId } = await aPayment();
    await sandbox.settle(id, "pay", clock.now());
    expect((await send(await noticeOf(id, { amount: yuan(0.01) }))).statusCode).toBe(200);
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3.2));
    expect(library.logged()).toContain("wrong-amount");
  });

  it("older than a day is not believed", async () => {
    const { id } = await aPayment();
    await sandbox.settle(id, "pay", clock.now());
    const notice = await noticeOf(id);
    clock.move(25 * 60 * minuteMs);
    expect((await send(notice)).statusCode).toBe(401);
    clock.move(-25 * 60 * minuteMs);
  });

  it("that comes late, after the order ran out, still counts", async () => {
    const { id, readerId } = await aPayment();
    await sandbox.settle(id, "pay", clock.now());
    clock.move(40 * minuteMs);
    await send(await noticeOf(id, { state: "closed" }));
    await send(await noticeOf(id));
    expect((await moneyOf(readerId)).owes).toEqual(yuan(0));
    clock.move(-40 * minuteMs);
  });

  it("out of order, closed after paid, does not unpay", async () => {
    const { id } = await aPayment();
    await sandbox.settle(id, "pay", clock.now());
    await send(await noticeOf(id));
    await send(await sandbox.sign({ orderId: id, state: "closed" }, clock.now()));
    expect((await findPayment(kernel.db, id))?.state).toBe("paid");
  });

  it("of an order that nobody made changes nothing", async () => {
    const notice = await sandbox.sign(
      { orderId: "nobody", state: "paid", transactionId: "SBx", amount: yuan(1) },
      clock.now(),
    );
    expect((await send(notice)).statusCode).toBe(200);
    expect(library.logged()).toContain("does not fit its order");
  });
});

describe("a notice that is lost", () => {
  it("is made good by asking", async () => {
    const { id, readerId } = await aPayment();
    await sandbox.settle(id, "pay", clock.now());
    await checkPayments(kernel, providers);
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3.2));
    clock.move(minuteMs);
    await checkPayments(kernel, providers);
    expect((await moneyOf(readerId)).owes).toEqual(yuan(0));
    clock.move(-minuteMs);
  });

  it("because we ended between the provider's word and our commit, is booked once when asked again", async () => {
    const { id, readerId } = await aPayment();
    await sandbox.settle(id, "pay", clock.now());
    const order = await sandbox.find(id);
    const paid = { orderId: id, provider: "sandbox", transactionId: order!.transactionId!, amount: order!.amount };
    const crashing = transact(kernel.db, async (tx) => {
      expect(await finishPayment(tx, paid, clock.now())).toBe("posted");
      throw new Error("the plug was pulled");
    });
    await expect(crashing).rejects.toThrow("the plug");
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3.2));
    clock.move(minuteMs);
    await Promise.all([checkPayments(kernel, providers), checkPayments(kernel, providers), send(await noticeOf(id))]);
    expect(await moneyOf(readerId)).toMatchObject({ owes: yuan(0), payable: yuan(0) });
    clock.move(-minuteMs);
  });

  it("is asked for no longer once the order ran out unpaid", async () => {
    const { id } = await aPayment();
    clock.move(31 * minuteMs);
    await checkPayments(kernel, providers);
    expect((await findPayment(kernel.db, id))?.state).toBe("expired");
    clock.move(-31 * minuteMs);
  });
});

describe("what was paid at the desk meanwhile", () => {
  it("is not paid twice: the rest goes back the way it came, once", async () => {
    const { id, readerId } = await aPayment(500);
    await sandbox.settle(id, "pay", clock.now());
    await desk.pay(readerId, 200);
    await send(await noticeOf(id));
    expect(await moneyOf(readerId)).toMatchObject({ owes: yuan(0), payable: yuan(2) });
    const atDesk = await post(`/api/v1/readers/${readerId}/payouts`, {
      amount: yuan(2),
      till: desk.till,
      means: "cash",
    });
    expect(atDesk.status).toBe(409);
    await Promise.all([settleRefunds(kernel, providers), settleRefunds(kernel, providers)]);
    expect((await moneyOf(readerId)).payable).toEqual(yuan(0));
  });
});

describe("a refund of what was paid over the network", () => {
  it("goes back through the provider", async () => {
    const { id, readerId, chargeId } = await aPayment(500);
    await sandbox.settle(id, "pay", clock.now());
    await send(await noticeOf(id));
    const refunded = await post(`/api/v1/charges/${chargeId}/refunds`, { amount: yuan(5), reason: "错收" });
    expect(refunded.status).toBe(201);
    expect((await moneyOf(readerId)).payable).toEqual(yuan(5));
    await settleRefunds(kernel, providers);
    expect(await moneyOf(readerId)).toMatchObject({ owes: yuan(0), payable: yuan(0) });
  });
});
