import { isProblem } from "@wenyuan/problem";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { factsOf, findItems, updateItem } from "../../catalogue/index.ts";
import { createAccount, listAudit, openSession } from "../../identity/index.ts";
import { createReader, findReader, findReaderByBarcode, readersChanged } from "../../readers/index.ts";
import { findLoan } from "../loans/loan.store.ts";
import { on } from "../tables.ts";
import { openMoneyDesk, yuan } from "../testing/money-desk.ts";
import { followCategories } from "./deposits/follow-categories.consumer.ts";

const desk = await openMoneyDesk();
const { library, post, get } = desk;
const { db } = library.kernel;
const { clock } = library;
const dayMs = 86_400_000;

async function trialBalance(): Promise<number> {
  const { rows } = await sql<{
    sum: string;
  }>`select coalesce(sum(amount_minor), 0) as sum from circulation.ledger_posting`.execute(on(db));
  return Number(rows[0]?.sum);
}
const moneyOf = async (readerId: string) => (await get(`/api/v1/readers/${readerId}/money`)).body;
const chargesOf = async (readerId: string) => (await get(`/api/v1/readers/${readerId}/charges`)).body.items;

describe("paying at a desk", () => {
  it("settles in parts, never more than remains", async () => {
    const { readerId } = await desk.debtor(320);
    expect((await desk.pay(readerId, 120)).status).toBe(201);
    const tooMuch = await desk.pay(readerId, 300);
    expect([tooMuch.status, tooMuch.body.detail]).toEqual([409, "还欠¥2.00"]);
    expect((await desk.pay(readerId, 200, { means: "card" })).status).toBe(201);
    expect((await chargesOf(readerId))[0]).toMatchObject({
      remaining: yuan(0),
      paid: yuan(3.2),
      name: { zh: "补证工本费" },
    });
    expect((await moneyOf(readerId)).owes).toEqual(yuan(0));
  });

  it("by many desks at once takes what is owed and no more", async () => {
    const { readerId } = await desk.debtor(1000);
    const answers = await Promise.all(Array.from({ length: 16 }, () => desk.pay(readerId, 300)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(13);
    expect((await moneyOf(readerId)).owes).toEqual(yuan(1));
  });

  it("of another reader's charge is refused", async () => {
    const [one, other] = [await desk.debtor(100), await desk.debtor(100)];
    expect((await desk.pay(one.readerId, 100, { chargeIds: [other.chargeId] })).status).toBe(404);
  });

  it("needs a till that is open", async () => {
    const { readerId } = await desk.debtor(100);
    expect((await desk.pay(readerId, 100, { till: "desk-9" })).body.code).toBe("circulation.till-closed");
  });

  it("is done once when it is sent twice", async () => {
    const { readerId } = await desk.debtor(500);
    const headers = { ...(await library.tokenFor("circulation")), "idempotency-key": "the same payment twice" };
    const payload = { amount: yuan(2), till: desk.till, means: "cash" };
    const send = () =>
      library.request({ method: "POST", url: `/api/v1/readers/${readerId}/payments`, payload, headers });
    const [first, second] = [await send(), await send()];
    expect(second.json()).toEqual(first.json());
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3));
  });
});

describe("letting a reader off", () => {
  it("needs a reason, and the larger permission above the limit of the day", async () => {
    const { chargeId } = await desk.debtor(5000);
    const waive = (amount: number, reason: string, headers?: Record<string, string>) =>
      post(`/api/v1/charges/${chargeId}/waivers`, { amount: yuan(amount), reason }, headers);
    expect((await waive(1, " ")).body.code).toBe("circulation.money-refused");
    expect((await waive(15, "病假")).body.remaining).toEqual(yuan(35));
    const above = await waive(6, "病假");
    expect([above.status, above.body.code]).toEqual([403, "circulation.waiver-above-limit"]);
    expect((await waive(35, "困难补助", desk.inCharge)).body.remaining).toEqual(yuan(0));
  });

  it("asks who signed in some time ago to prove again who they are, as all does that lets money go; taking it goes on", async () => {
    const { chargeId, readerId } = await desk.debtor(5000);
    const cookie = await library.signedInAs("administrator");
    const ask = async (url: string, body: object) => {
      const answer = await post(url, { reason: "困难补助", ...body }, cookie);
      return answer.body.code ?? answer.status;
    };
    const charge = `/api/v1/charges/${chargeId}`;
    const again = "http.prove-again";
    clock.move(16 * 60_000);
    expect(await ask(`${charge}/waivers`, { amount: yuan(30) })).toBe(again);
    expect(await ask(`${charge}/waivers`, { amount: yuan(1) })).toBe(201);
    for (const act of ["write-offs", "cancellations", "refunds"])
      expect([act, await ask(`${charge}/${act}`, { amount: yuan(1) })]).toEqual([act, again]);
    expect(await ask(`/api/v1/readers/${readerId}/payouts`, {})).toBe(again);
    expect(await ask("/api/v1/ledger-entries/1/reversals", {})).toBe(again);
    const waiving = { readerIds: [readerId], waiveUpTo: 100, why: "毕业" };
    expect((await post("/api/v1/clearances", waiving, cookie)).body.code).toBe(again);
    expect((await desk.pay(readerId, 100, {})).status).toBe(201);
    clock.move(-16 * 60_000);
  });

  it("stands in the audit with the reason", async () => {
    const { chargeId } = await desk.debtor(100);
    await post(
      `/api/v1/charges/${chargeId}/write-offs`,
      { amount: yuan(1), reason: "毕业五年，收不回" },
      desk.inCharge,
    );
    const audit = await library.request({
      url: "/api/v1/audit?action=circulation.charge.write-off",
      headers: desk.inCharge,
    });
    expect(audit.body).toContain("毕业五年");
  });

  it("is not for one's own charges", async () => {
    const { readerId, cookie } = await transact(db, async (tx) => {
      const account = { signInName: "own.money", displayName: "合成馆员", roles: ["administrator" as const] };
      const made = await createAccount(tx, account);
      if (isProblem(made)) throw new Error(made.code);
      const names = [{ kind: "usual" as const, text: "合成馆员" }];
      const person = { names, category: "staff", accountId: made.id };
      const doing = { actor: { kind: "system" as const, name: "test" }, now: clock.now() };
      const own = await createReader(tx, person, doing);
      if (isProblem(own)) throw new Error(own.code);
      const session = await openSession(tx, { accountId: made.id, way: "test", now: clock.now() });
      return { readerId: own, cookie: `wenyuan_session=${session}` };
    });
    const charge = { income: "card", amount: yuan(1), note: "合成补证" };
    const { body: made } = await post(`/api/v1/readers/${readerId}/charges`, charge);
    const chargeId: string = made.id;
    const refused = await post(`/api/v1/charges/${chargeId}/cancellations`, { reason: "错收" }, { cookie });
    expect(refused.body.code).toBe("circulation.own-money");
  });
});

describe("money that goes back", () => {
  it("is refunded once, over the counter, and the charge with it", async () => {
    const { readerId, chargeId } = await desk.debtor(300);
    await desk.pay(readerId, 300);
    const back = { amount: yuan(3), reason: "错收", from: { till: desk.till, means: "cash" } };
    const [first, second] = await Promise.all([1, 2].map(() => post(`/api/v1/charges/${chargeId}/refunds`, back)));
    expect(new Set([first?.status, second?.status])).toEqual(new Set([201, 409]));
    expect((await chargesOf(readerId))[0]).toMatchObject({ paid: yuan(0), relieved: yuan(3), remaining: yuan(0) });
  });

  it("waits as payable until it is paid out, and is not paid out twice", async () => {
    const { readerId, chargeId } = await desk.debtor(300);
    await desk.pay(readerId, 300);
    await post(`/api/v1/charges/${chargeId}/refunds`, { amount: yuan(3), reason: "错收" });
    expect((await moneyOf(readerId)).payable).toEqual(yuan(3));
    const out = () => post(`/api/v1/readers/${readerId}/payouts`, { amount: yuan(3), till: desk.till, means: "cash" });
    const answers = await Promise.all([out(), out(), out()]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it("of a mistaken entry is its mirror, once, and opens the debt again", async () => {
    const { readerId } = await desk.debtor(300);
    const { body } = await desk.pay(readerId, 300);
    const undo = () => post(`/api/v1/ledger-entries/${body.entryId}/reversals`, { reason: "记错人" });
    expect((await undo()).status).toBe(201);
    expect((await undo()).body.detail).toBe("这一笔已经冲销过");
    expect((await moneyOf(readerId)).owes).toEqual(yuan(3));
  });
});

describe("a deposit", () => {
  it("is taken, pays what is owed, and the rest is given back, never more", async () => {
    const { readerId } = await desk.debtor(400);
    const move = (way: string, amount: number) =>
      post(`/api/v1/readers/${readerId}/deposits`, { way, amount: yuan(amount), till: desk.till, means: "cash" });
    expect((await move("take", 100)).status).toBe(201);
    expect((await post(`/api/v1/readers/${readerId}/deposit-payments`, { amount: yuan(4) })).status).toBe(201);
    expect((await move("return", 100)).body.detail).toBe("押金只有¥96.00");
    const answers = await Promise.all(Array.from({ length: 6 }, () => move("return", 96)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await moneyOf(readerId)).toMatchObject({ deposit: yuan(0), owes: yuan(0) });
  });
});

describe("a look at somebody's money", () => {
  it("is written down once for some minutes, and again later, for the reader to see", async () => {
    const { readerId, card } = await desk.debtor(320);
    const looks = async () =>
      (await listAudit(db, { subjectKind: "reader", subjectId: readerId }, { limit: 50 }))
        .map(({ action }) => action)
        .filter((action) => /charge.read|look-up/.test(action));
    for (const what of ["charges", "money", "ledger-entries"]) await get(`/api/v1/readers/${readerId}/${what}`);
    for (let n = 0; n < 2; n++) await post("/api/v1/desk-lookups", { code: card });
    expect(await looks()).toEqual(["circulation.reader.look-up", "circulation.charge.read"]);
    clock.move(11 * 60_000);
    await get(`/api/v1/readers/${readerId}/charges`);
    expect(await looks()).toHaveLength(3);
    clock.move(-11 * 60_000);
  });
});

describe("a category that asks for a deposit", () => {
  it("lends nothing before it is there, and nothing once it is taken back", async () => {
    const name = { zh: "社会读者", en: "Public" };
    const category = { name, registration: "none", deposit: yuan(100) };
    const url = "/api/v1/reader-categories/public";
    await library.request({ method: "PUT", url, headers: desk.inCharge, payload: category });
    const number = "D0000001";
    const reader = { names: [{ kind: "usual", text: "合成访客" }], category: "public" };
    const { id } = (await post("/api/v1/readers", { ...reader, cards: [{ kind: "barcode", code: number }] })).body;
    const move = (way: string, amount: number) =>
      post(`/api/v1/readers/${id}/deposits`, { way, amount: yuan(amount), till: desk.till, means: "cash" });
    const lend = async () => (await desk.checkOut(number, (await desk.title(1)).first)).status;
    const seen = [await lend()];
    await move("take", 60);
    seen.push(await lend());
    await move("take", 40);
    seen.push(await lend());
    await move("return", 1);
    seen.push(await lend());
    expect(seen).toEqual([409, 409, 201, 409]);
  });

  it("follows its readers: who comes into it deposits first, who leaves it need not", async () => {
    const card = await desk.reader();
    const id = (await findReaderByBarcode(db, card))!.readerId;
    const lend = async () => (await desk.checkOut(card, (await desk.title(1)).first)).status;
    const become = async (category: string) => {
      const { version } = (await findReader(db, id))!;
      const payload = { version, category };
      const url = `/api/v1/readers/${id}`;
      const changed = await library.request({ method: "PATCH", url, headers: desk.inCharge, payload });
      expect(changed.json()).toEqual({ changed: true });
      const told = { topic: readersChanged.name, payload: { ids: [id] } } as never;
      await transact(db, (tx) => followCategories(library.clock, "Asia/Shanghai").consume(tx, [told]));
      return await lend();
    };
    expect([await lend(), await become("public"), await become("undergraduate")]).toEqual([201, 409, 201]);
  });
});

async function lostBook(price?: number) {
  const card = await desk.reader();
  const { first, recordId } = await desk.title(2);
  const { body } = await desk.checkOut(card, first);
  const settled = await post(`/api/v1/loans/${body.loan.id}/losses`, price === undefined ? {} : { price });
  return { card, first, recordId, loanId: body.loan.id as string, readerId: body.readerId as string, settled };
}

describe("a lost item", () => {
  it("without a price on file asks for one", async () => {
    expect((await lostBook()).settled.body.code).toBe("circulation.price-unknown");
  });

  it("is told what it will cost before it is settled, and what a book for a book and damage would", async () => {
    const { first } = await desk.title(2);
    const { body } = await desk.checkOut(await desk.reader(), first);
    const preview = () => get(`/api/v1/loans/${body.loan.id}/loss-preview`);
    expect((await preview()).body).toMatchObject({
      lost: { processing: yuan(10), lines: [] },
      inKind: yuan(10),
      damage: [{ level: "light" }, { level: "heavy", amount: yuan(5) }, { level: "unusable" }],
    });
    const [item] = await findItems(db, [body.item.id]);
    if (!item) throw new Error("the item is there");
    const facts = { ...factsOf(item), price: yuan(45) };
    await transact(db, (tx) => updateItem(tx, item.id, { facts }, { changedBy: "system", now: clock.now() }));
    const { lost } = (await preview()).body;
    const { body: settled } = await post(`/api/v1/loans/${body.loan.id}/losses`, {});
    const charged = settled.charges.reduce(
      (sum: number, { amount }: { amount: { minor: number } }) => sum + amount.minor,
      0,
    );
    expect(lost.total.minor).toBe(charged);
    expect(lost.lines.at(-1)).toEqual({ zh: "加工费¥10.00", en: "processing ¥10.00" });
    expect((await get("/api/v1/loans/999999/loss-preview")).status).toBe(404);
  });

  it("is charged with its processing, and the loan is over", async () => {
    const { settled, loanId, readerId } = await lostBook(9000);
    expect(settled.body.charges).toMatchObject([
      { income: "lost", amount: yuan(90) },
      { income: "processing", amount: yuan(10) },
    ]);
    expect((await findLoan(db, loanId))?.returnedAt).toBeDefined();
    expect((await post(`/api/v1/loans/${loanId}/losses`, { price: 1 })).status).toBe(404);
    expect((await moneyOf(readerId)).owes).toEqual(yuan(100));
  });

  it("that is found within the month is refunded less lateness, without the processing", async () => {
    const { readerId, first } = await lostBook(9000);
    await desk.pay(readerId, 10_000);
    clock.move(28 * dayMs);
    const { body } = await desk.checkIn(first);
    expect(body).toMatchObject({ was: "lost", found: { refund: yuan(90), tooLate: false } });
    expect(await moneyOf(readerId)).toMatchObject({ owes: yuan(0), payable: yuan(90) });
    clock.move(-28 * dayMs);
  });

  it("that is found late keeps from the refund what it cost to be late", async () => {
    const { readerId, first } = await lostBook(9000);
    clock.move(33 * dayMs);
    await desk.pay(readerId, 10_000);
    const { body } = await desk.checkIn(first);
    expect(body.found).toMatchObject({ refund: yuan(89.7), overdue: yuan(0.3) });
    clock.move(-33 * dayMs);
  });

  it("that is found after more than a month is not refunded", async () => {
    const { readerId, first } = await lostBook(9000);
    await desk.pay(readerId, 10_000);
    clock.move(40 * dayMs);
    expect((await desk.checkIn(first)).body.found).toMatchObject({ refund: yuan(0), tooLate: true });
    clock.move(-40 * dayMs);
  });

  it("that is found before it was paid for costs nothing but lateness", async () => {
    const { readerId, first } = await lostBook(9000);
    clock.move(33 * dayMs);
    const { body } = await desk.checkIn(first);
    expect(body.found).toMatchObject({ refund: yuan(0), dropped: yuan(90), overdue: yuan(0.3) });
    expect((await moneyOf(readerId)).owes).toEqual(yuan(10.3));
    clock.move(-33 * dayMs);
  });

  it("is replaced by a copy in kind: the price falls away, processing stays, the new copy is on record", async () => {
    const { readerId, loanId, recordId } = await lostBook(9000);
    const done = await post(`/api/v1/loans/${loanId}/replacements`, { barcode: "NEWCOPY1", note: "同版新书" });
    expect([done.status, done.body.processing]).toEqual([201, yuan(10)]);
    expect((await moneyOf(readerId)).owes).toEqual(yuan(10));
    const lent = await desk.checkOut(await desk.reader(), "NEWCOPY1");
    expect([lent.status, lent.body.item.recordId]).toEqual([201, recordId]);
  });

  it("is replaced at once while the loan is still open", async () => {
    const card = await desk.reader();
    const { first } = await desk.title(1);
    const { body } = await desk.checkOut(card, first);
    const done = await post(`/api/v1/loans/${body.loan.id}/replacements`, { barcode: "NEWCOPY2", note: "新版" });
    expect(done.status).toBe(201);
    expect((await moneyOf(body.readerId)).owes).toEqual(yuan(10));
  });
});

it("damage is charged by its level, and noted on the item", async () => {
  const card = await desk.reader();
  const { first } = await desk.title(1);
  const { body } = await desk.checkOut(card, first);
  await desk.checkIn(first);
  const damage = await post(`/api/v1/loans/${body.loan.id}/damages`, { level: "heavy", note: "水渍" });
  expect(damage.body.amount).toEqual(yuan(5));
  expect((await chargesOf(body.readerId))[0].because).toEqual([
    { zh: "严重污损", en: "heavy" },
    { zh: "水渍", en: "水渍" },
  ]);
  expect((await post("/api/v1/item-lookups", { itemBarcode: first })).body.damage).toBe("水渍");
});

it("a fine says its days, its rate and its dates", async () => {
  const card = await desk.reader();
  const { first } = await desk.title(1);
  const { body } = await desk.checkOut(card, first);
  clock.move(35 * dayMs);
  await desk.checkIn(first);
  clock.move(-35 * dayMs);
  const [charge] = await chargesOf(body.readerId);
  expect(charge).toMatchObject({ income: "overdue", amount: yuan(0.5), title: body.item.title });
  const said = charge.because.map(({ zh }: { zh: string }) => zh);
  expect(said).toEqual(["应还 12月21日（周一），还回 12月26日（周六）", "过期5天", "每期满后收：5 × ¥0.10 = ¥0.50"]);
});

describe("a till", () => {
  it("closes even, hands its takings in and stays closed", async () => {
    const id = await desk.session();
    const { body: now } = await get(`/api/v1/till-sessions/${id}`);
    const counted = { cash: now.cash.expected, card: now.card.expected };
    const short = await post(`/api/v1/till-sessions/${id}/closes`, { ...counted, cash: counted.cash - 50 });
    expect([short.status, short.body.detail]).toEqual([
      422,
      "现金差−¥0.50，刷卡差¥0.00。请再点一遍；确实不符就写明原因。",
    ]);
    const closed = await post(`/api/v1/till-sessions/${id}/closes`, counted);
    expect(closed.body.closed).toMatchObject({ cash: { expected: counted.cash, counted: counted.cash } });
    expect((await post(`/api/v1/till-sessions/${id}/closes`, counted)).body.code).toBe("circulation.till-closed");
    const { readerId } = await desk.debtor(100);
    expect((await desk.pay(readerId, 100)).body.code).toBe("circulation.till-closed");
    const { rows } = await sql<{ sum: string }>`
      select coalesce(sum(amount_minor), 0) as sum from circulation.ledger_posting where account in ('till:desk-1', 'till:desk-1-card')`.execute(
      on(db),
    );
    expect(Number(rows[0]?.sum)).toBe(0);
    const change = transact(db, (tx) =>
      sql`update circulation.till_session set float_minor = 1 where id = ${id}`.execute(on(tx)),
    );
    await expect(change).rejects.toThrow("a close is final");
  });

  it("closes with a difference that has a reason, and the report says it", async () => {
    const { body: opened } = await post("/api/v1/tills/desk-1/sessions", { float: 20_000 });
    expect((await post("/api/v1/tills/desk-1/sessions", { float: 1 })).body.code).toBe("circulation.till-open-already");
    const { readerId } = await desk.debtor(1000);
    await desk.pay(readerId, 1000);
    await post(`/api/v1/till-sessions/${opened.id}/closes`, { cash: 20_950, card: 0, reason: "找零多找" });
    const headers = { ...(await library.tokenFor("circulation")), "accept-language": "zh" };
    const report = await library.request({ url: `/api/v1/till-sessions/${opened.id}/report.csv`, headers });
    expect(report.headers["content-type"]).toContain("text/csv");
    expect(report.body).toContain("付款,现金,10.00");
    expect(report.body).toContain("差额,现金,-0.50,,找零多找");
  });
});

it("the books balance after all of that, and are never changed", async () => {
  expect(await trialBalance()).toBe(0);
  const change = transact(db, (tx) => sql`update circulation.ledger_posting set amount_minor = 1`.execute(on(tx)));
  await expect(change).rejects.toThrow("never changed");
});

it("sets up no till where no branch is, and says so", async () => {
  const payload = { branch: "nowhere", name: { zh: "流动台", en: "Roving desk" } };
  const request = { method: "PUT", url: "/api/v1/tills/roving", headers: desk.inCharge, payload } as const;
  const answer = await desk.library.request(request);
  expect([answer.statusCode, answer.json().code]).toEqual([422, "circulation.branch-unknown"]);
  expect(answer.json().detail).toContain("nowhere");
});
