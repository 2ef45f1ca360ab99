import { beforeAll, describe, expect, it } from "vitest";
import { openLendingDesk } from "../../capabilities/circulation/testing/lending-desk.ts";
import { openReaderAccount } from "../../testing/reader-account.ts";

const desk = await openLendingDesk();
const { library } = desk;
const card = "R-synthetic-1";
let cookie: string;
const reader = await openReaderAccount(library, { signInName: "synthetic.reader", card });

async function signIn(): Promise<void> {
  cookie = await reader();
}

beforeAll(signIn);

const get = (url: string) => library.request({ method: "GET", url, headers: { cookie } });
const send = (url: string, fields: Record<string, string> = {}) =>
  library.request({
    method: "POST",
    url,
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });

describe("my loans", () => {
  it("say when each is due, and until when a renewal would go", async () => {
    const { first } = await desk.title(1);
    const { body } = await desk.checkOut(card, first);
    library.clock.move(5 * 86_400_000);
    await signIn();
    const page = (await get("/zh/loans")).body;
    expect(page).toContain(body.item.title);
    expect(page).toMatch(/还有<!-- -->?\d*天|还有25天/);
    expect(page).toContain("续借到 1月20日");
    const renewed = await send(`/zh/loans/${body.loan.id}/renew`);
    expect(renewed.headers.location).toBe("/zh/loans?renewed=1");
    expect((await get("/zh/loans?renewed=1")).body).toContain("已续借 1 次");
    library.clock.move(-5 * 86_400_000);
    await signIn();
  });

  it("say why a book cannot be renewed", async () => {
    const { body } = await desk.checkOut(card, (await desk.title(1)).first);
    await send(`/zh/loans/${body.loan.id}/renew`);
    const again = await send(`/en/loans/${body.loan.id}/renew`);
    expect(again.headers.location).toBe("/en/loans?renewed=0&refused=1");
    expect((await get("/zh/loans")).body).toContain("不能续借");
  });

  it("I7: are nobody else's to renew", async () => {
    const other = await desk.checkOut(await desk.reader(), (await desk.title(1)).first);
    const tried = await send(`/zh/loans/${other.body.loan.id}/renew`);
    expect(tried.headers.location).toBe("/zh/loans?renewed=0&refused=1");
  });

  it("are told to be none of a staff account's business", async () => {
    const headers = await library.signedInAs("cataloguer");
    const page = await library.request({ method: "GET", url: "/zh/loans", headers });
    expect(page.body).toContain("这个账号没有读者证");
  });
});

describe("my holds", () => {
  it("are placed from the book's page while all copies are out, say the place in the queue, and are cancelled", async () => {
    const { recordId, first } = await desk.title(1);
    await desk.checkOut(await desk.reader(), first);
    expect((await get(`/zh/records/${recordId}`)).body).toContain(`/zh/records/${recordId}/hold`);
    const placed = await send(`/zh/records/${recordId}/hold`, { pickup: "main" });
    expect(placed.headers.location).toBe("/zh/holds?done=placed");
    const list = (await get("/zh/holds?done=placed")).body;
    expect(list).toContain("下一本就是您的");
    const id = /\/zh\/holds\/(\d+)\/cancel/.exec(list)?.[1];
    expect((await send(`/zh/holds/${id}/cancel`)).headers.location).toBe("/zh/holds?done=cancelled");
    expect((await get("/zh/holds")).body).toContain("没有预约");
  });

  it("are refused in words when a copy stands on the shelf", async () => {
    const { recordId, first } = await desk.title(1);
    await desk.checkIn(first);
    const refused = await send(`/zh/records/${recordId}/hold`, { pickup: "main" });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('role="alert"');
  });
});

describe("loans that renew themselves (自动续借)", () => {
  it("are spoken of only where the library's rules know them, and the reader may renew by hand instead", async () => {
    expect((await get("/zh/loans")).body).not.toContain("自动续借");
    const head = await library.tokenFor("administrator");
    const url = "/api/v1/lending-policies";
    const { version, policies } = (await library.request({ url, headers: head })).json();
    for (const rule of policies.rules) if (rule.terms.renewal) rule.terms.renewal.automatic = {};
    const saved = await desk.post(`${url}/versions`, { base: version, policies, reason: "试行自动续借" }, head);
    expect(saved.status).toBe(201);
    expect((await get("/zh/loans")).body).toContain("到期时能续的会自动续借。");
    expect((await send("/zh/loans/automatic-renewal", { wanted: "no" })).headers.location).toBe("/zh/loans");
    expect((await get("/zh/loans")).body).toContain("您选了自己续借，到期不会自动续。");
    await send("/zh/loans/automatic-renewal", { wanted: "yes" });
    expect((await get("/zh/loans")).body).toContain("到期时能续的会自动续借。");
  });
});
