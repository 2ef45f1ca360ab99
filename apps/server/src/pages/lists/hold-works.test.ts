import { beforeAll, describe, expect, it } from "vitest";
import { openLendingDesk } from "../../capabilities/circulation/testing/lending-desk.ts";
import { openReaderAccount } from "../../testing/reader-account.ts";

const desk = await openLendingDesk();
const { library } = desk;
let cookie: string;

beforeAll(async () => {
  cookie = await (await openReaderAccount(library, { signInName: "list.keeper", card: "R-keeper-1" }))();
});

const get = (url: string, headers: Record<string, string> = { cookie }) => library.request({ url, headers });
const send = (fields: readonly [string, string][], headers: Record<string, string> = { cookie }) =>
  library.request({
    method: "POST",
    url: "/zh/list/holds",
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams([...fields]).toString(),
  });
/** A title whose only copy somebody else has. */
async function lentOut(): Promise<string> {
  const { recordId, first } = await desk.title(1);
  await desk.checkOut(await desk.reader(), first);
  return recordId;
}
const heldNow = async () => [...(await get("/zh/holds")).body.matchAll(/\/zh\/records\/(\d+)/g)].map(([, id]) => id);

describe("holds on a whole list", () => {
  it("are offered on the list, to whoever signs in", async () => {
    const works = `${await lentOut()}.${await lentOut()}`;
    expect((await get(`/zh/list?works=${works}`, {})).body).toContain(`/zh/list/holds?works=${works}`);
    const guest = await get(`/zh/list/holds?works=${works}`, {});
    expect([guest.statusCode, guest.headers.location]).toEqual([303, expect.stringContaining("/zh/sign-in?returnTo=")]);
    const page = (await get(`/zh/list/holds?works=${works}`)).body;
    expect(page.match(/type="checkbox"/g)).toHaveLength(2);
  });

  it("are placed where they can be, and each other work is answered with its reason", async () => {
    const { recordId: free, first: back } = await desk.title(1);
    await desk.checkOut(await desk.reader(), back);
    await desk.checkIn(back);
    const [first, second, third, fourth] = [await lentOut(), await lentOut(), await lentOut(), await lentOut()];
    const works = [first, free, second, third, fourth, first, "999999999"];
    const sent = await send([
      ["works", works.join(".")],
      ["pickup", "main"],
      ...works.map((id): [string, string] => ["record", id]),
    ]);
    expect(sent.statusCode).toBe(200);
    // An undergraduate may hold three: the first three of the list that can be held.
    expect(new Set(await heldNow())).toEqual(new Set([first, second, third]));
    const row = (id: string) => new RegExp(`records/${id}"[^]*?</tr>`).exec(sent.body)?.[0] ?? "";
    expect(row(first)).toContain("预约好了");
    expect(row(free)).toContain("主馆有在架的，可以直接借");
    expect(row(fourth)).toContain("已预约3种，最多3种");
    expect(sent.body).toContain("预约好了 3 种，3 种没有预约成");
    // Sent once more, by a second press, it holds nothing twice.
    const again = await send([
      ["works", first],
      ["pickup", "main"],
      ["record", first],
    ]);
    expect(again.body).toContain("1 种没有预约成");
    expect(await heldNow()).toHaveLength(3);
  });

  it("need at least one work, and a card", async () => {
    const work = await lentOut();
    const none = await send([["works", work]]);
    expect([none.statusCode, none.body.includes("请至少选一种")]).toEqual([422, true]);
    const staff = await library.signedInAs("cataloguer");
    const page = await send(
      [
        ["works", work],
        ["record", work],
      ],
      staff,
    );
    expect(page.body).toContain("这个账号没有读者证");
  });
});
