import { isProblem } from "@wenyuan/problem";
import { beforeAll, describe, expect, it } from "vitest";
import { checkPayment, findPayment, openProviders } from "../../capabilities/circulation/index.ts";
import { openMoneyDesk, yuan } from "../../capabilities/circulation/testing/money-desk.ts";
import { createAccount, openSession } from "../../capabilities/identity/index.ts";
import { createReader, giveConsent } from "../../capabilities/readers/index.ts";
import { transact } from "../../kernel/db/transact.ts";

const desk = await openMoneyDesk({ WENYUAN_PAYMENT: "sandbox" });
const { library, post } = desk;
const { kernel, clock } = library;
const { db } = kernel;
const card = "R-synthetic-9";
let readerId: string;
let accountId: string;
let cookie: string;

async function signIn() {
  const session = await transact(db, (tx) => openSession(tx, { accountId, way: "test", now: clock.now() }));
  cookie = `wenyuan_session=${session}`;
}

beforeAll(async () => {
  accountId = await transact(db, async (tx) => {
    const made = await createAccount(tx, { signInName: "synthetic.payer", displayName: "合成读者", roles: [] });
    if (isProblem(made)) throw new Error(made.code);
    const names = [{ kind: "usual" as const, text: "合成读者" }];
    const cards = [{ kind: "barcode" as const, code: card }];
    const person = { names, category: "undergraduate", expiresOn: "2030-07-31", accountId: made.id, cards };
    const doing = { actor: { kind: "system" as const, name: "test" }, now: clock.now() };
    const id = await createReader(tx, person, doing);
    if (isProblem(id)) throw new Error(id.code);
    readerId = id;
    return made.id;
  });
  await signIn();
});

const get = (url: string) => library.request({ method: "GET", url, headers: { cookie } });
const send = (url: string, fields: readonly (readonly [string, string])[] = []) =>
  library.request({
    method: "POST",
    url,
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
  });
const charge = (amount: number, note: string) =>
  post(`/api/v1/readers/${readerId}/charges`, { income: "card", amount: yuan(amount), note });
const left = (page: string) => page.replaceAll("<!-- -->", "");

describe("my fees", () => {
  it("say what is owed and why, and are paid online; the receipt can be printed", async () => {
    await charge(12, "补证");
    const page = left((await get("/zh/fees")).body);
    expect(page).toContain("一共欠 ¥12.00");
    expect(page).toContain("补证工本费");
    expect(left((await get("/zh/account")).body)).toContain("现在不能借书：欠款¥12.00");
    const begun = await send("/zh/fees/pay", [["provider", "sandbox"]]);
    expect(begun.statusCode).toBe(303);
    const sandbox = String(begun.headers.location);
    expect(left((await get(sandbox)).body)).toContain("付款 ¥12.00");
    // The notice is lost; the payer comes back first.
    const back = await send(sandbox, [["how", "lose"]]);
    const state = new URL(String(back.headers.location)).pathname;
    const paid = left((await get(state)).body);
    expect(paid).toContain("收到 ¥12.00");
    const receipt = /\/zh\/fees\/receipts\/\d+/.exec(paid)?.[0] ?? "";
    expect(left((await get(receipt)).body)).toContain("网上支付");
    expect(left((await get(receipt.replace("/zh", "/en"))).body)).toContain("New card");
    expect(left((await get("/zh/account")).body)).toContain("现在可以借书");
  });

  it("can be paid one by one", async () => {
    const [one] = [await charge(1, "补证"), await charge(2, "打印")];
    const begun = await send("/zh/fees/pay", [
      ["chosen", "sandbox"],
      ["charge", one.body.id],
    ]);
    const id = String(begun.headers.location).split("/").at(-1) ?? "";
    expect((await findPayment(db, id))?.amount).toEqual(yuan(1));
    await send(`/zh/payment-sandbox/${id}`, [["how", "cancel"]]);
    expect(left((await get(`/zh/fees/payments/${id}`)).body)).toContain("这次没有付款");
  });

  it("say that a payment has not arrived, and take it when it does", async () => {
    const begun = await send("/zh/fees/pay", [["provider", "sandbox"]]);
    const id = String(begun.headers.location).split("/").at(-1) ?? "";
    expect(left((await get(`/zh/fees/payments/${id}`)).body)).toContain("不要再付一次");
    const providers = openProviders(kernel);
    await providers.sandbox?.settle(id, "pay", clock.now());
    const payment = await findPayment(db, id);
    if (payment) await checkPayment(kernel, providers, payment);
    expect(left((await get(`/zh/fees/payments/${id}`)).body)).toContain("付款成功");
  });

  it("and receipts are nobody else's to see", async () => {
    const other = await desk.debtor(100);
    const { body } = await desk.pay(other.readerId, 100);
    expect((await get(`/zh/fees/receipts/${body.entryId}`)).statusCode).toBe(404);
  });
});

describe("my history", () => {
  it("is kept when I say so, cleared line by line, and cleared when I no longer want it", async () => {
    expect(left((await get("/zh/history")).body)).toContain("借阅记录不保留");
    await send("/zh/history/choice", [["keep", "yes"]]);
    const { first } = await desk.title(1);
    const lent = await desk.checkOut(card, first);
    await desk.checkIn(first);
    expect((await get("/zh/history")).body).toContain(lent.body.item.title);
    expect((await send("/zh/history/clear", [["loan", lent.body.loan.id]])).headers.location).toBe(
      "/zh/history?done=1",
    );
    expect((await send("/zh/history/choice", [["keep", "no"]])).headers.location).toBe("/zh/history?done=stopped");
    await transact(db, (tx) => giveConsent(tx, { readerId, purpose: "history", granted: false }, clock.now()));
  });
});

const linkOn = async () => /\/calendar\/zh\/[\w-]+\.ics/.exec(left((await get("/zh/calendar-feed")).body))?.[0] ?? "";

describe("my calendar", () => {
  it("opens by a secret link, shows what is due, and no longer once the link is changed or taken back", async () => {
    const { first } = await desk.title(1);
    const lent = await desk.checkOut(card, first);
    await send("/zh/calendar-feed", [["what", "make"]]);
    const link = await linkOn();
    const ics = await library.request({ url: link });
    expect(ics.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    const unfolded = ics.body.replaceAll("\r\n ", "");
    expect(unfolded).toContain(`SUMMARY;LANGUAGE=zh-CN:应还：《${lent.body.item.title}》`);
    expect(unfolded).toContain("DTSTART;VALUE=DATE:20261221");
    await send("/zh/calendar-feed", [["what", "make"]]);
    expect((await library.request({ url: link })).statusCode).toBe(404);
    const newer = await linkOn();
    expect((await library.request({ url: newer })).statusCode).toBe(200);
    await send("/zh/calendar-feed", [["what", "remove"]]);
    expect((await library.request({ url: newer })).statusCode).toBe(404);
    expect(library.logged()).not.toContain(newer.split("/").at(-1)?.slice(0, 20));
  });
});
