import { beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../../capabilities/identity/index.ts";
import { openSession } from "../../capabilities/identity/sessions/open-session.ts";
import { createReader, findPhoto, giveConsent } from "../../capabilities/readers/index.ts";
import { jpegSaying } from "../../capabilities/readers/photos/testing/jpeg-saying.ts";
import { transact } from "../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
let id: string;
let headers: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  const { clock } = library;
  await transact(library.kernel.db, async (tx) => {
    const account = await createAccount(tx, { signInName: "own-photo", displayName: "合成读者", roles: ["reader"] });
    if (!("id" in account)) throw new Error(account.code);
    const person = {
      names: [{ kind: "usual" as const, text: "合成读者" }],
      category: "undergraduate",
      accountId: account.id,
    };
    const doing = { actor: { kind: "system", name: "test" } as const, now: clock.now() };
    id = (await createReader(tx, person, doing)) as string;
    const token = await openSession(tx, { accountId: account.id, way: "test", now: clock.now() });
    headers = { cookie: `wenyuan_session=${token}` };
  });
});

const agree = (granted: boolean) =>
  transact(library.kernel.db, (tx) =>
    giveConsent(tx, { readerId: id, purpose: "photo", granted }, library.clock.now()),
  );

/** As a browser sends the form without a script (RFC 7578). */
async function give(bytes: Buffer, more: Record<string, string> = {}) {
  const boundary = "----synthetic";
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="me.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
  return await library.request({
    method: "POST",
    url: "/en/my-data/photo",
    headers: { ...headers, "content-type": `multipart/form-data; boundary=${boundary}`, ...more },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

const page = async () => (await library.request({ url: "/en/my-data", headers })).body;
const photo = () => findPhoto(library.kernel.db, id);

describe("a reader's own photo", () => {
  it("is not taken without consent, and the page says what to do first", async () => {
    expect(await page()).toContain("You have not agreed to a photo");
    expect((await give(jpegSaying(300, 400))).statusCode).toBeGreaterThanOrEqual(400);
    expect(await photo()).toBeUndefined();
  });

  it("is given by a form without a script, seen by its owner, and said to be the reader's own", async () => {
    await agree(true);
    const form = /<form[^>]+action="\/en\/my-data\/photo"[^>]*>/.exec(await page())?.[0];
    expect(form).toMatch(/enctype="multipart\/form-data"/i);
    expect((await give(jpegSaying(300, 400))).headers.location).toBe("/en/my-data?said=photo#photo");
    const seen = await library.request({ url: "/my-data/photo", headers });
    expect([seen.headers["content-type"], seen.headers["cache-control"]]).toEqual(["image/jpeg", "private, no-store"]);
    expect(seen.rawPayload.equals((await photo())!.content)).toBe(true);
    const copy = (await library.request({ url: "/my-data/export.json", headers })).json();
    const facts = copy.held.flatMap(({ facts: held }: { facts: { what: { en: string } }[] }) => held);
    expect(facts).toContainEqual(
      expect.objectContaining({ whence: { zh: "您", en: "You" }, what: expect.objectContaining({ en: "Photo" }) }),
    );
  });

  it.each([
    ["that is no picture", () => give(Buffer.from("hello"))],
    ["that says it is 60,000 px wide", () => give(jpegSaying(60_000, 60_000))],
    ["of more bytes than are taken", () => give(Buffer.alloc(600 * 1024))],
    ["in a form of another kind", () => give(jpegSaying(300, 400), { "content-type": "text/plain" })],
    ["in a form without its boundary", () => give(jpegSaying(300, 400), { "content-type": "multipart/form-data" })],
    ["from another site", () => give(jpegSaying(300, 400), { origin: "https://elsewhere.test" })],
  ])("%s is refused, and the one before stays", async (_, send) => {
    const before = await photo();
    const { statusCode } = await send();
    expect([statusCode >= 400 && statusCode < 500, await photo()]).toEqual([true, before]);
  });

  it("seen at the desk is among the looks; and it is gone when its owner says so", async () => {
    const desk = await library.signedInAs("circulation");
    expect((await library.request({ url: `/api/v1/readers/${id}/photo`, headers: desk })).json().photo).toBeDefined();
    expect(await page()).toContain("Saw your photo");
    const gone = await library.request({ method: "POST", url: "/en/my-data/photo/removal", headers });
    expect([gone.statusCode, await photo()]).toEqual([303, undefined]);
    expect((await library.request({ url: "/my-data/photo", headers })).statusCode).toBe(404);
  });
});
