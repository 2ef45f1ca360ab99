import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { statementsDuring } from "../../../kernel/db/testing/statements-during.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../../testing/test-app.ts";
import { createAccount } from "../accounts/create-account.ts";
import { on } from "../tables.ts";
import { openSession } from "./open-session.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
  const { db } = library.kernel;
  await transact(db, async (tx) => {
    const account = { displayName: "Lin", roles: ["reader"] };
    await createAccount(tx, { ...account, signInName: "known", password: testPassword });
    await createAccount(tx, { ...account, signInName: "campusonly" });
    await createAccount(tx, { ...account, signInName: "disabled", password: testPassword });
    await on(tx)
      .updateTable("account")
      .set({ disabled_at: library.clock.now() })
      .where("sign_in_key", "=", "disabled")
      .execute();
  });
});

/** What a refused sign-in does: every statement sent to the database, and every hash. */
async function workOf(
  signInName: string,
): Promise<{ status: number; body: unknown; statements: string[]; hashes: unknown[] }> {
  const hashed = vi.spyOn(crypto, "argon2");
  // Whoever imported it by name sees it too.
  syncBuiltinESMExports();
  const leave = () => {
    hashed.mockRestore();
    syncBuiltinESMExports();
  };
  onTestFinished(leave);
  const payload = { signInName, password: "not the password" };
  let answer!: Awaited<ReturnType<typeof library.request>>;
  const sent = await statementsDuring(async () => {
    answer = await library.request({ method: "POST", url: "/api/v1/session", payload });
  });
  const hashes = hashed.mock.calls.map(([kind, { memory, passes, parallelism }]) => ({
    kind,
    memory,
    passes,
    parallelism,
  }));
  leave();
  const { requestId: _, ...body } = answer.json();
  return { status: answer.statusCode, body, statements: sent.map(({ text }) => text), hashes };
}

describe("a refused sign-in", () => {
  it.each(["nobody", "campusonly", "disabled"])(
    "does the same work for %s as for a wrong password: the same hash, the same statements, the same answer",
    async (name) => {
      const known = await workOf("known");
      expect(known.hashes).toHaveLength(1);
      expect(known.statements.length).toBeGreaterThan(3);
      expect(await workOf(name)).toEqual(known);
    },
  );
});

describe("a session that a browser was given beforehand", () => {
  it("is not the one that it has after signing in, and opens nothing then (fixation)", async () => {
    const { db } = library.kernel;
    const planted = await transact(db, async (tx) => {
      const attacker = await createAccount(tx, { signInName: "attacker", displayName: "A", roles: [] });
      if (!("id" in attacker)) throw new Error(attacker.code);
      return await openSession(tx, { accountId: attacker.id, way: "password", now: library.clock.now() });
    });
    const answer = await library.request({
      method: "POST",
      url: "/en/sign-in",
      headers: { cookie: `wenyuan_session=${planted}`, "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ name: "known", password: testPassword }).toString(),
    });
    const given = answer.cookies.find(({ name }) => name === "wenyuan_session")?.value;
    expect([answer.statusCode, given === undefined, given === planted]).toEqual([303, false, false]);
    const headers = { cookie: `wenyuan_session=${planted}` };
    expect((await library.request({ url: "/api/v1/session", headers })).json().signedIn).toBe(false);
  });
});
