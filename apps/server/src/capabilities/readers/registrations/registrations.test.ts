import { isProblem } from "@wenyuan/problem";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { statementsDuring } from "../../../kernel/db/testing/statements-during.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import type { Mail } from "../../../kernel/mail/mail.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { findReaderByBarcode } from "../cards/card.store.ts";
import { saveCategory } from "../people/category.store.ts";
import { findReader } from "../people/reader.store.ts";
import { restrictionsOf } from "../restrictions/restriction.store.ts";
import { aReader } from "../testing/a-reader.ts";
import { beginRegistration } from "./begin-registration.ts";
import { finishRegistration } from "./finish-registration.ts";
import { forgetRegistrations } from "./registration.store.ts";
import type { RegistrationWish } from "./registration.ts";

let library: TestApp;
let desk: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  desk = await library.signedInAs("circulation");
});
beforeEach(async () => {
  await inside(library.kernel.db).client.query(
    "delete from readers.registration; delete from graphile_worker._private_jobs",
  );
  await rule("approval");
});

async function rule(registration: "none" | "approval" | "automatic", deposit = 0) {
  const name = { zh: "社会读者", en: "Public" };
  const asked = deposit === 0 ? null : { minor: deposit, currency: "CNY" };
  await transact(library.kernel.db, (tx) => saveCategory(tx, { code: "public", name, registration, deposit: asked }));
}

let people = 0;
const wish = (change: Partial<RegistrationWish> = {}): RegistrationWish => ({
  category: "public",
  name: "合成访客",
  email: `visitor${++people}@example.edu`,
  language: "zh",
  ...change,
});

const from = { address: "192.0.2.9", page: "https://library.test/zh/register/confirm", library: "合成图书馆" };

const begin = (one: RegistrationWish) => beginRegistration(library.kernel, one, from);

/** Letters that wait to be sent, newest first. */
async function letters(): Promise<Mail[]> {
  const { rows } = await inside(library.kernel.db).client.query<{ payload: { sealed: string } }>(
    "select payload from graphile_worker._private_jobs order by id desc",
  );
  const box = openSecretBox(library.kernel.settings);
  return rows.map(({ payload }) => JSON.parse(box.open(Buffer.from(payload.sealed, "base64"), "kernel.send-mail")));
}

async function confirm(): Promise<ReturnType<typeof finishRegistration>> {
  const key = /key=([\w-]+)/.exec((await letters())[0]?.text ?? "")?.[1] ?? "";
  return await finishRegistration(library.kernel, { key, library: from.library, origin: "https://library.test" });
}

async function waiting() {
  return (await library.request({ url: "/api/v1/reader-registrations", headers: desk })).json().items;
}

async function decide(id: string, payload: object) {
  const answer = await library.request({
    method: "POST",
    url: `/api/v1/reader-registrations/${id}/decision`,
    headers: { ...desk, "idempotency-key": randomToken() },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
}

describe("somebody who registers", () => {
  it("is seen by staff once the address is confirmed, and not before", async () => {
    expect(await begin(wish())).toEqual({ sent: true });
    expect(await waiting()).toEqual([]);
    expect(await confirm()).toEqual({ state: "waiting" });
    expect(await waiting()).toMatchObject([{ name: "合成访客", category: "public", alike: [] }]);
  });

  it("is a reader when staff agree: a number, an account to sign in by mail, a letter; the wish is forgotten", async () => {
    const one = wish({ phone: "13811112222" });
    await begin(one);
    await confirm();
    const [{ id }] = await waiting();
    const { status, body } = await decide(id, { state: "accepted" });
    expect(status).toBe(200);
    const reader = (await findReader(library.kernel.db, body.readerId))!;
    expect(reader).toMatchObject({ displayName: "合成访客", category: "public", email: one.email, language: "zh" });
    const [letter] = await letters();
    const number = /读者证号 (R\d{7})/.exec(letter!.text)?.[1] ?? "";
    expect(await findReaderByBarcode(library.kernel.db, number)).toMatchObject({ readerId: body.readerId });
    const { rows } = await inside(library.kernel.db).client.query("select * from readers.registration");
    expect(rows).toEqual([]);
    expect((await decide(id, { state: "accepted" })).body.code).toBe("readers.registration-over");
  });

  it("is told why not, and all that was written is deleted", async () => {
    await begin(wish());
    await confirm();
    const [{ id }] = await waiting();
    await decide(id, { state: "refused", answer: "请先到校友会登记" });
    expect((await letters())[0]!.text).toContain("请先到校友会登记");
    expect(await waiting()).toEqual([]);
  });

  it("is a reader at once where the rule says so, and must deposit first where the category asks for it", async () => {
    await rule("automatic", 10_000);
    const one = wish();
    await begin(one);
    expect(await confirm()).toEqual({ state: "accepted" });
    const { rows } = await inside(library.kernel.db).client.query("select id from readers.reader where email = $1", [
      one.email,
    ]);
    expect(await restrictionsOf(library.kernel.db, rows[0].id)).toMatchObject([{ kind: "block", origin: "deposit" }]);
    expect((await letters())[0]!.text).toContain("押金 ¥100.00");
  });

  it("who looks like a reader there is waits for staff, whatever the rule, and the other is named", async () => {
    await rule("automatic");
    const known = await aReader(library.kernel.db, { called: ["合成旧友"], birthDate: "1990-02-03" });
    await begin(wish({ name: "合成旧友", birthDate: "1990-02-03" }));
    expect(await confirm()).toEqual({ state: "waiting" });
    expect((await waiting())[0].alike).toMatchObject([{ readerId: known, displayName: "合成旧友" }]);
  });

  it("with the address of an account waits for staff, who are told", async () => {
    await rule("automatic");
    const email = wish().email;
    await begin(wish({ email }));
    await confirm();
    await begin(wish({ email, name: "另一个名字" }));
    expect(await confirm()).toEqual({ state: "waiting" });
    const [{ id }] = await waiting();
    expect((await decide(id, { state: "accepted" })).body.code).toBe("identity.mail-address-taken");
  });
});

/** The answer, the letter but for its key, and what the database was asked. */
async function whatIsDone(email: string) {
  let answer: unknown;
  const sent = await statementsDuring(async () => {
    answer = await begin(wish({ email }));
  });
  const [letter] = await letters();
  const text = letter?.text.replace(/key=[\w-]+/, "key=");
  return { answer, text, statements: sent.map(({ text: statement }) => statement) };
}

describe("a registration is refused", () => {
  it.each([
    [{ email: "nobody" }, ["email"]],
    [{ name: "123" }, ["name"]],
    [{ phone: "call me" }, ["phone"]],
    [{ birthDate: "2030-01-01" }, ["birthDate"]],
    [{ birthDate: "1990-02-30" }, ["birthDate"]],
  ])("that says %o", async (change, fields) => {
    const refused = await begin(wish(change));
    expect(refused).toMatchObject({ code: "readers.registration-faults" });
    expect(isProblem(refused) && refused.detail.en).toContain(fields.join(", "));
  });

  it("for a category that students and staff come into by lists", async () => {
    expect(await begin(wish({ category: "teacher" }))).toMatchObject({ code: "readers.no-self-registration" });
  });

  it("that is the fourth of an hour to one address; known addresses are answered like others", async () => {
    const email = "flood@example.edu";
    for (let n = 0; n < 3; n++) expect(await begin(wish({ email }))).toEqual({ sent: true });
    expect(await begin(wish({ email: email.toUpperCase() }))).toMatchObject({ code: "readers.registration-flood" });
    expect(await begin(wish())).toEqual({ sent: true });
  });

  it("after thirty of an hour from one network address, whatever mail address they name; other networks go on", async () => {
    const busy = { ...from, address: "198.51.100.7" };
    const answers = [];
    for (let n = 0; n < 31; n++) answers.push(await beginRegistration(library.kernel, wish(), busy));
    expect(answers.filter((answer) => !isProblem(answer))).toHaveLength(30);
    expect(answers.at(-1)).toMatchObject({ code: "readers.registration-flood" });
    expect(await begin(wish())).toEqual({ sent: true });
  });

  it("for nobody because the library knows the address: the same statements, the same answer, the same letter", async () => {
    const { db } = library.kernel;
    const known = "known-to-us@example.edu";
    await aReader(db, { called: ["合成已知"], email: known });
    const stranger = await whatIsDone("stranger-here@example.edu");
    expect(await whatIsDone(known)).toEqual(stranger);
  });

  it("with a link that was made up", async () => {
    const unknown = { key: randomToken(), library: "", origin: "" };
    expect(await finishRegistration(library.kernel, unknown)).toMatchObject({ code: "readers.registration-over" });
  });
});

it("what nobody confirmed or decided is forgotten", async () => {
  await begin(wish());
  await begin(wish());
  await confirm();
  const { now } = library.clock;
  await forgetRegistrations(library.kernel.db, { mailed: new Date(now().getTime() + 1), waiting: new Date(0) });
  expect(await waiting()).toHaveLength(1);
  await forgetRegistrations(library.kernel.db, { mailed: new Date(0), waiting: new Date(now().getTime() + 1) });
  expect(await waiting()).toEqual([]);
});

it("neither name nor address stands in the log", async () => {
  await begin(wish({ name: "合成隐者", email: "hermit@example.edu" }));
  await confirm();
  expect(library.logged()).not.toMatch(/合成隐者|hermit@/);
});
