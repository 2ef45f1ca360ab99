import { createHash, createHmac } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { anonymous } from "../../auth/principal.ts";
import { inside } from "../../db/inside.ts";
import { httpProblems } from "../problems.ts";
import { answerOnce } from "./answer-once.ts";
import { forgetAnswers } from "./answers.store.ts";

const key = "a-key-of-one-try-0001";
let library: TestApp;
let headers: Record<string, string>;

beforeEach(async () => {
  library = await testApp();
  headers = await library.tokenFor("administrator");
});

const account = (signInName: string) => ({ signInName, displayName: signInName, password: "four kind old herons" });

/** Creates an account with a key; none when it is undefined. */
function create(payload: object, given: string | undefined = key) {
  return library.request({
    method: "POST",
    url: "/api/v1/accounts",
    headers: { ...headers, ...(given === "" ? {} : { "idempotency-key": given }) },
    payload,
  });
}

async function accounts(): Promise<number> {
  return (await library.request({ url: "/api/v1/accounts", headers })).json().items.length;
}

async function kept(): Promise<Record<string, unknown>[]> {
  return (await inside(library.kernel.db).client.query("select * from kernel.idempotent_answer")).rows;
}

describe("a request with an Idempotency-Key", () => {
  it("sent again gets the same answer and is done once", async () => {
    const first = await create(account("zhaomin"));
    const again = await create(account("zhaomin"));
    expect(first.statusCode).toBe(201);
    expect([again.statusCode, again.body]).toEqual([first.statusCode, first.body]);
    expect(await accounts()).toBe(1);
  });

  it("is done once when its retries arrive at the same time", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(account("zhaomin"))));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
      new Set([`201 ${answers[0]?.body}`]),
    );
    expect(await accounts()).toBe(1);
  });

  it("is refused when the key was used with another body", async () => {
    await create(account("zhaomin"));
    const other = await create(account("qianli"));
    expect([other.statusCode, other.json().code]).toEqual([422, "http.key-reused"]);
    expect(await accounts()).toBe(1);
  });

  it("is another request when another client sends the same key", async () => {
    await create(account("zhaomin"));
    headers = await library.tokenFor("administrator");
    expect((await create(account("qianli"))).statusCode).toBe(201);
  });

  it("that is refused leaves nothing behind, and may be mended under the same key", async () => {
    await create(account("zhaomin"), "the-key-of-the-first-one");
    const refused = await create(account("zhaomin"));
    expect([refused.statusCode, refused.json().code]).toEqual([409, "identity.name-taken"]);
    expect(await kept()).toHaveLength(1);
    expect((await create(account("qianli"))).statusCode).toBe(201);
  });

  it("that is refused after it has written something takes that back", async () => {
    const { db, idempotency } = library.kernel;
    const call = { request: { headers: { "idempotency-key": key }, ip: "192.0.2.1" }, principal: anonymous };
    const answered = await answerOnce(idempotency, { call: call as never, route: "POST /test" }, async (tx) => {
      await inside(tx).client.query("create table public.half_done ()");
      return { problem: httpProblems.notFound() };
    });
    expect(answered).toMatchObject({ problem: { code: "http.not-found" } });
    const { rows } = await inside(db).client.query("select to_regclass('public.half_done') as found");
    expect([rows, await kept()]).toEqual([[{ found: null }], []]);
  });

  it("is refused without a key, and with one too short or too long to be unique", async () => {
    for (const bad of ["", "short", "x".repeat(129)]) {
      const answer = await create(account("zhaomin"), bad);
      expect([answer.statusCode, answer.json().code]).toEqual([400, "http.key-missing"]);
    }
    expect(await accounts()).toBe(0);
  });
});

describe("kept answers", () => {
  it("are forgotten after 24 hours and not before", async () => {
    await create(account("zhaomin"));
    await create(account("qianli"), "the-key-of-another-try");
    const { client } = inside(library.kernel.db);
    const age = (name: string, interval: string) =>
      client.query(
        `update kernel.idempotent_answer set at = now() - $1::interval
         where answer->>'id' = (select id::text from identity.account where sign_in_key = $2)`,
        [interval, name],
      );
    await age("zhaomin", "24 hours 1 second");
    await age("qianli", "23 hours 59 minutes");
    expect(await forgetAnswers(library.kernel.db, new Date())).toBe(1);
    expect(await kept()).toHaveLength(1);
  });

  it("do not let a password be guessed from what is kept of the body", async () => {
    await create(account("zhaomin"));
    const [row] = await kept();
    const body = { ...account("zhaomin"), roles: [] };
    const guess = createHash("sha256")
      .update(JSON.stringify([{}, body]))
      .digest("hex");
    const keyed = createHmac("sha256", key)
      .update(JSON.stringify([{}, body]))
      .digest("hex");
    // Only who has the key, and it is not kept, can tell whether a guessed body is the one.
    const found = String((row?.["body_hash"] as Buffer | undefined)?.toString("hex"));
    expect([found === keyed, found === guess]).toEqual([true, false]);
    expect(JSON.stringify(row)).not.toContain(key);
  });
});
