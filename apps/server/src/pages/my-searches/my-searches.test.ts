import { beforeAll, describe, expect, it } from "vitest";
import { sampleFile } from "../../../../../tests/setup/sample-catalogue.ts";
import { importRecords } from "../../capabilities/catalogue/index.ts";
import { createAccount, openSession } from "../../capabilities/identity/index.ts";
import { createReader } from "../../capabilities/readers/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { sequence } from "../../kernel/events/event-log.ts";
import { followNext } from "../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
let reader: Record<string, string>;
const form = { "content-type": "application/x-www-form-urlencoded" };

async function signedInReader(): Promise<Record<string, string>> {
  const { db, clock } = library.kernel;
  return await transact(db, async (tx) => {
    const account = await createAccount(tx, { signInName: "synthetic", displayName: "合成读者", roles: [] });
    if (!("id" in account)) throw new Error(account.code);
    const person = {
      names: [{ kind: "usual" as const, text: "合成读者" }],
      category: "undergraduate",
      accountId: account.id,
      cards: [{ kind: "barcode" as const, code: "20250001" }],
    };
    const id = await createReader(tx, person, { actor: { kind: "system", name: "test" }, now: clock.now() });
    if (typeof id !== "string") throw new Error(id.code);
    const token = await openSession(tx, { accountId: account.id, way: "test", now: clock.now() });
    return { cookie: `wenyuan_session=${token}` };
  });
}

const read = async (path: string) => (await library.request({ url: path, headers: reader })).body;

async function press(fields: Record<string, string>): Promise<string> {
  const payload = new URLSearchParams(fields).toString();
  const answer = await library.request({
    method: "POST",
    url: "/zh/my-searches",
    headers: { ...reader, ...form },
    payload,
  });
  return String(answer.headers["location"] ?? answer.statusCode);
}

const idIn = (html: string) => /name="id" value="(\d+)"/u.exec(html)?.[1] ?? "";

beforeAll(async () => {
  library = await testApp();
  await importRecords(library.kernel.db, sampleFile(), { source: "sample", profile: "marc21" });
  while ((await sequence(library.kernel.db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(library.kernel.db, follower)) > 0);
  reader = await signedInReader();
});

describe("my searches", () => {
  it("leads from a page of results over a form with a name to the list, and out of it", async () => {
    expect(await read("/zh/search?q=prejudice&language=eng")).toContain(
      `href="/zh/my-searches?save=${encodeURIComponent("q=prejudice&language=eng")}"`,
    );
    const asked = await read(`/zh/my-searches?save=${encodeURIComponent("q=prejudice&language=eng")}`);
    expect(asked).toContain('value="prejudice · 英语"');
    const fields = { do: "save", query: "q=prejudice&language=eng", alert: "yes" };
    expect(await press({ ...fields, name: " " })).toBe("422");
    expect(await press({ ...fields, name: "傲慢" })).toBe("/zh/my-searches?done=kept");
    const listed = await read("/zh/my-searches");
    expect(listed).toContain('href="/zh/search?q=prejudice&amp;language=eng">傲慢');
    expect(listed).toContain("有新书时提醒");
    await press({ do: "unwatch", id: idIn(listed) });
    expect(await read("/zh/my-searches")).toContain("不提醒");
    await press({ do: "remove", id: idIn(listed) });
    expect(await read("/zh/my-searches")).toContain("还没有保存检索");
  });

  it("keeps no history until it is asked to, and deletes it with one tap", async () => {
    await read("/zh/search?q=prejudice");
    expect(await read("/zh/my-searches")).toContain("没有记录您的检索");
    await press({ do: "begin" });
    await read("/zh/search?q=moby+dick");
    const kept = await read("/zh/my-searches");
    expect(kept).toContain('href="/zh/search?q=moby+dick">moby dick');
    expect(kept).not.toContain("q=prejudice");
    await press({ do: "end" });
    expect(await read("/zh/my-searches")).not.toContain("moby");
  });

  it("asks others to sign in, and does what nobody offered for no one", async () => {
    const anonymous = await library.request({ url: "/zh/my-searches?save=q%3Da" });
    expect(anonymous.headers["location"]).toContain("/zh/sign-in?returnTo=");
    expect(await press({ do: "everything" })).toBe("/zh/my-searches?done=");
  });
});

const get = async (address: string) => await library.request({ url: `/en/advanced?${address}` });

describe("the advanced search", () => {
  it("goes to the results of what was filled in", async () => {
    const answer = await get("f1=title&m1=all&w1=prejudice&kind=book&go=1");
    expect(answer.headers["location"]).toBe("/en/search?q=title%3Aprejudice&kind=book");
    expect(await read(String(answer.headers["location"]))).toContain("Pride and <mark>prejudice</mark>");
  });

  it("says so when nothing was, and shows again a year that is none", async () => {
    expect((await get("go=1")).statusCode).toBe(422);
    const wrong = await get("w1=x&from=soon&go=1");
    expect([wrong.statusCode, wrong.body]).toEqual([422, expect.stringContaining("four digits")]);
  });
});
