import { beforeAll, describe, expect, it } from "vitest";
import { createReader } from "../../capabilities/readers/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
let desk: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  desk = await library.signedInAs("circulation");
});

let people = 0;

/** Somebody signed in who is a synthetic reader. */
async function aReaderSignedIn(
  called = "合成读者",
): Promise<{ id: string; accountId: string; headers: Record<string, string> }> {
  const headers = await library.signedInAs("reader");
  const session = await library.request({
    url: "/api/v1/accounts?limit=200",
    headers: await library.tokenFor("administrator"),
  });
  const accountId = (session.json().items as { id: string }[])
    .map(({ id }) => Number(id))
    .toSorted((a, b) => a - b)
    .at(-1);
  const number = `00990${String(++people).padStart(3, "0")}`;
  const id = await transact(library.kernel.db, (tx) =>
    createReader(
      tx,
      {
        accountId: String(accountId),
        names: [
          { kind: "usual", text: called },
          { kind: "passport", text: "HECHENG Duzhe" },
        ],
        category: "undergraduate",
        department: "合成学院",
        expiresOn: "2030-06-30",
        cards: [
          { kind: "campus-number", code: number },
          { kind: "barcode", code: `B${number}` },
        ],
      },
      { actor: { kind: "system", name: "test" }, now: library.clock.now() },
    ),
  );
  if (typeof id !== "string") throw new Error(id.code);
  return { id, accountId: String(accountId), headers };
}

async function page(url: string, headers: Record<string, string>): Promise<string> {
  const answer = await library.request({ url, headers });
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
}

function post(url: string, headers: Record<string, string>, fields: Record<string, string>) {
  return library.request({
    method: "POST",
    url,
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });
}

describe("the card's page", () => {
  it.each(["zh", "en"])("shows a code that a gate takes, without a script (%s)", async (language) => {
    const { headers } = await aReaderSignedIn();
    const html = await page(`/${language}/card`, headers);
    expect(html).toMatch(/<svg class="qr"[^>]*role="img"/);
    expect(html).toContain("合成学院");
    expect(html).toMatch(/<noscript><meta http-equiv="refresh" content="\d+"/);
  });

  it("is kept by nobody on the way", async () => {
    const { headers } = await aReaderSignedIn();
    const answer = await library.request({ url: "/en/card", headers });
    expect(answer.headers["cache-control"]).toContain("private");
  });

  it("reports the card lost for its reader", async () => {
    const { id, headers } = await aReaderSignedIn();
    const lost = await post("/en/card/loss", headers, {});
    expect(lost.headers.location).toBe("/en/card?lost=1");
    const file = (await library.request({ url: `/api/v1/readers/${id}`, headers: desk })).json();
    expect(file.cards.map(({ kind, status }: { kind: string; status: string }) => [kind, status])).toContainEqual([
      "barcode",
      "lost",
    ]);
    expect((await post("/en/card/loss", headers, {})).headers.location).toBe("/en/card?lost=0");
  });

  it("says to an account without a reader what to do", async () => {
    expect(await page("/en/card", await library.signedInAs("cataloguer"))).not.toContain('class="qr"');
  });
});

describe("the page of one's data", () => {
  it("shows what is held, whence and until when, and who looked", async () => {
    const { id, headers } = await aReaderSignedIn("曾查看");
    await library.request({ url: `/api/v1/readers/${id}`, headers: desk });
    const html = await page("/en/my-data", headers);
    for (const text of ["曾查看", "合成学院", "The library’s system, 2026-11-21", "Opened your file"])
      expect(html).toContain(text);
  });

  it("shows how the account is entered and was, and who of the staff opened it; the copy has that too", async () => {
    const { accountId, headers } = await aReaderSignedIn();
    const administrator = await library.signedInAs("administrator");
    await library.request({ url: `/api/v1/accounts/${accountId}`, headers: administrator });
    const html = await page("/en/my-data", headers);
    for (const text of ["Account and sign-in", "Sign-in name", "Device where you are signed in", "183 days"])
      expect(html).toContain(text);
    expect(html.match(/Opened your account/g)).toHaveLength(1);
    const copy = (await library.request({ url: "/my-data/export.json", headers })).json();
    expect(copy.held.map(({ room }: { room: { en: string } }) => room.en)).toContain("Account and sign-in");
    expect(copy.looks).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: "identity.account.read", by: expect.any(String) })]),
    );
  });

  it("shows what is held of an account that has no card", async () => {
    const headers = await library.signedInAs("cataloguer");
    const html = await page("/en/my-data", headers);
    for (const text of ["No library card belongs to this account", "Sign-in name", "Role", "Take a copy"])
      expect(html).toContain(text);
    expect(html).not.toContain("Erase my data");
    expect((await library.request({ url: "/my-data/export.json", headers })).json().held).toHaveLength(1);
  });

  it("notes a choice, and shows it and the history of choices", async () => {
    const { headers } = await aReaderSignedIn();
    const given = await post("/en/my-data/consent", headers, { purpose: "history", granted: "yes" });
    expect(given.headers.location).toBe("/en/my-data?said=consent#purposes");
    await post("/en/my-data/consent", headers, { purpose: "history", granted: "no" });
    const html = await page("/en/my-data?said=consent", headers);
    expect(html).toMatch(/agreed to “Keep my reading history”/);
    expect(html).toMatch(/declined “Keep my reading history”/);
  });

  it("asks at the first sign-in for each purpose, both buttons alike, and for none of them twice", async () => {
    const { headers } = await aReaderSignedIn();
    const asked = async () => (await page("/zh/account", headers)).match(/name="purpose" value="\w+"/g) ?? [];
    expect(await asked()).toHaveLength(4);
    const html = await page("/zh/account", headers);
    const [agree, decline] = [...html.matchAll(/<button class="([^"]*)" name="granted" value="(?:yes|no)">/g)];
    expect(agree?.[1]).toBe(decline?.[1]);
    for (const [purpose, granted] of [
      ["history", "no"],
      ["recommendations", "yes"],
      ["news", "no"],
      ["photo", "no"],
    ] as const) {
      const answer = await post("/zh/my-data/consent", headers, { purpose, granted, returnTo: "/zh/account#choices" });
      expect(answer.headers.location).toBe("/zh/account#choices");
    }
    expect(await asked()).toEqual([]);
    const away = await post("/zh/my-data/consent", headers, {
      purpose: "news",
      granted: "yes",
      returnTo: "//elsewhere.test",
    });
    expect(away.headers.location).toBe("/zh/my-data?said=consent#purposes");
  });

  it("gives it all as a file of the reader's own and nobody else's", async () => {
    const one = await aReaderSignedIn("合成甲");
    await aReaderSignedIn("合成乙");
    const answer = await library.request({ url: "/my-data/export.json", headers: one.headers });
    expect(answer.headers["content-disposition"]).toContain("attachment");
    expect(JSON.stringify(answer.json())).toContain("合成甲");
    expect(JSON.stringify(answer.json())).not.toContain("合成乙");
  });

  it("takes a request, which staff answer and the reader sees", async () => {
    const { id, headers } = await aReaderSignedIn();
    await post("/zh/my-data/requests", headers, { kind: "correction", text: "专业应为统计学" });
    const { items } = (await library.request({ url: "/api/v1/privacy-requests?limit=200", headers: desk })).json();
    const mine = items.find(({ readerId }: { readerId: string }) => readerId === id);
    await library.request({
      method: "POST",
      url: `/api/v1/privacy-requests/${mine.id}/decision`,
      headers: desk,
      payload: { state: "done", answer: "已经改好" },
    });
    expect(await page("/zh/my-data", headers)).toContain("已经改好");
  });
});

describe("a certificate", () => {
  it.each([
    ["zh", "兹证明 曾离校"],
    ["en", "HECHENG Duzhe (曾离校)"],
  ])("is verified by its code by anybody (%s)", async (language, text) => {
    const { id } = await aReaderSignedIn("曾离校");
    const cleared = await library.request({
      method: "POST",
      url: "/api/v1/clearances",
      headers: desk,
      payload: { readerIds: [id] },
    });
    const { code } = cleared.json().items[0];
    expect(await page(`/${language}/verify/${code.toLowerCase().replaceAll("-", "")}`, {})).toContain(text);
  });

  it("that nobody was given is not there", async () => {
    const answer = await library.request({ url: "/en/verify/2222-2222-2222" });
    expect([answer.statusCode, answer.body.includes("There is no certificate with this code")]).toEqual([404, true]);
  });
});
