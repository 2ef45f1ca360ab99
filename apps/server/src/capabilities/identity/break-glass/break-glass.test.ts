import { isProblem } from "@wenyuan/problem";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import { runJobs } from "../../../kernel/jobs/run-jobs.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { saveEmail } from "../accounts/account.store.ts";
import { createAccount } from "../accounts/create-account.ts";
import { listEntries } from "../audit/audit.store.ts";
import { endBreakGlass, endDueBreakGlass } from "./end-break-glass.ts";
import { type BreakGlassRequest, openBreakGlass } from "./open-break-glass.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

let made = 0;

async function open(more: Partial<BreakGlassRequest> = {}) {
  const signInName = `emergency${++made}`;
  const request = {
    signInName,
    displayName: "Emergency",
    role: "circulation",
    hours: 8,
    reason: "campus down",
    ...more,
  };
  const opened = await transactOrRefuse(library.kernel.db, (tx) => openBreakGlass(tx, library.kernel, request));
  return { ...request, opened };
}

async function opened(more: Partial<BreakGlassRequest> = {}) {
  const { opened: answer, ...request } = await open(more);
  if (isProblem(answer)) throw new Error(answer.code);
  return { ...request, ...answer };
}

async function signInAs({ signInName, password }: { signInName: string; password: string }) {
  const answer = await library.request({ method: "POST", url: "/api/v1/session", payload: { signInName, password } });
  const token = answer.cookies.find(({ name }) => name === "wenyuan_session")?.value;
  return token === undefined ? undefined : { cookie: `wenyuan_session=${token}` };
}

async function rolesOf(headers: Record<string, string> | undefined): Promise<string[]> {
  return (await library.request({ url: "/api/v1/session", headers: headers ?? {} })).json().roles;
}

const actions = async () =>
  (await listEntries(library.kernel.db, {}, { limit: 10 })).map(({ action }) => action).toReversed();

describe("a break-glass account", () => {
  it("signs in with its role, and opening it and each sign-in are in the audit", async () => {
    const account = await opened();
    expect(account.password).toMatch(/^([2-9a-hjkmnp-z]{5}-){3}[2-9a-hjkmnp-z]{5}$/);
    expect(await rolesOf(await signInAs(account))).toEqual(["circulation"]);
    expect(await actions()).toEqual(
      expect.arrayContaining(["identity.break-glass.open", "identity.break-glass.sign-in"]),
    );
  });

  it("ends by itself: the role to the second, sign-in too, and soon the account", async () => {
    const account = await opened({ hours: 1 });
    const headers = await signInAs(account);
    library.clock.move(3_600_000);
    expect([await rolesOf(headers), await signInAs(account)]).toEqual([[], undefined]);
    await endDueBreakGlass(library.kernel.db, library.kernel);
    expect((await library.request({ url: "/api/v1/session", headers: headers ?? {} })).json().signedIn).toBe(false);
    expect(await actions()).toContain("identity.break-glass.end");
  });

  it("is closed by hand, and opened again with another password", async () => {
    const account = await opened();
    const headers = await signInAs(account);
    expect(
      await transactOrRefuse(library.kernel.db, (tx) => endBreakGlass(tx, library.kernel, account.signInName)),
    ).toBe(undefined);
    expect([await rolesOf(headers), await signInAs(account)]).toEqual([[], undefined]);
    const again = await opened({ signInName: account.signInName });
    expect(again.password).not.toBe(account.password);
    expect(await rolesOf(await signInAs(again))).toEqual(["circulation"]);
  });

  it("is told to the administrators by mail, in both languages", async () => {
    const { db, log, mailer } = library.kernel;
    await transact(db, async (tx) => {
      const made = await createAccount(tx, { signInName: "chief", displayName: "Gu", roles: ["administrator"] });
      if ("id" in made) await saveEmail(tx, made.id, "chief@mail.test");
    });
    const { signInName, password } = await opened();
    const runner = await runJobs(db, library.app.jobs, log);
    onTestFinished(() => runner.stop());
    const letter = await vi.waitFor(async () => {
      const [found] = await mailer.listKept({ limit: 1 });
      if (!found) throw new Error("no letter yet");
      return found;
    });
    expect(letter).toMatchObject({
      to: "chief@mail.test",
      text: expect.stringMatching(/应急账号[^]*break-glass account/),
    });
    expect(letter.text).toContain(signInName);
    expect(letter.text).not.toContain(password);
  });

  it.each([
    ["for longer than three days", { hours: 73 }, "identity.unusable-span"],
    ["for no time", { hours: Number.NaN }, "identity.unusable-span"],
    ["without a reason", { reason: " " }, "identity.reason-needed"],
    ["with a role that nobody knows", { role: "king" }, "identity.unknown-role"],
  ])("is not opened %s", async (_, more, code) => {
    expect((await open(more)).opened).toMatchObject({ code });
  });

  it("is never made of somebody's own account", async () => {
    await transact(library.kernel.db, (tx) => createAccount(tx, { signInName: "own", displayName: "Own", roles: [] }));
    expect((await open({ signInName: "own" })).opened).toMatchObject({ code: "identity.name-taken" });
  });
});
