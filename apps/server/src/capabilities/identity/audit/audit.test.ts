import { beforeEach, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import type { AuditAct } from "./audit-entry.ts";
import { blankOldEntries, forgetAuditOf } from "./forget-entries.ts";
import { linkEntries } from "./link-entries.ts";
import { verifyChain } from "./verify-chain.ts";
import { recordAudit } from "./write-entry.ts";

const dayMs = 86_400_000;

let library: TestApp;
let headers: Record<string, string>;
beforeEach(async () => {
  library = await testApp();
  headers = await library.tokenFor("administrator");
});

/** An act of the desk on a reader; a fine waived when nothing else is said. */
async function anAct(act: Partial<AuditAct> = {}): Promise<void> {
  await transact(library.kernel.db, (tx) =>
    recordAudit(tx, {
      actor: { kind: "system", name: "desk" },
      action: "circulation.debt.waive",
      subject: { kind: "reader", id: "7" },
      before: { owed: 250 },
      after: { owed: 0 },
      reason: "the flood",
      at: library.clock.now(),
      ...act,
    }),
  );
}

async function sql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return (await inside(library.kernel.db).client.query(text, values)).rows;
}

/** What somebody does who has the database and switches the guard off. */
async function tamper(text: string): Promise<void> {
  await sql("alter table identity.audit_entry disable trigger user");
  await sql(text);
}

async function search(query: Record<string, string>): Promise<Record<string, unknown>[]> {
  const url = `/api/v1/audit?${new URLSearchParams(query)}`;
  return (await library.request({ url, headers })).json().items;
}

const verify = () => verifyChain(library.kernel.db);
const faultKind = async () => (await verify()).fault?.kind;

describe("the audit", () => {
  it("holds who, what, before, after and why", async () => {
    await anAct();
    expect((await search({ action: "circulation.debt.waive" }))[0]).toEqual({
      id: expect.stringMatching(/^\d+$/),
      at: "2026-11-21T02:00:00.000Z",
      actor: { kind: "system", id: "desk" },
      action: "circulation.debt.waive",
      subject: { kind: "reader", id: "7" },
      before: { owed: 250 },
      after: { owed: 0 },
      reason: "the flood",
      blanked: false,
    });
  });

  it("keeps nothing of an act that is rolled back", async () => {
    const failing = transact(library.kernel.db, async (tx) => {
      await recordAudit(tx, {
        actor: { kind: "system", name: "desk" },
        action: "circulation.debt.waive",
        subject: { kind: "reader", id: "7" },
      });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await search({ subjectKind: "reader" })).toEqual([]);
  });

  it("names the account or the token that did it", async () => {
    const payload = {
      signInName: "zhaomin",
      displayName: "Zhao Min",
      password: "four kind old herons",
      roles: ["reader"],
    };
    const key = { ...headers, "idempotency-key": randomToken() };
    const { id } = (await library.request({ method: "POST", url: "/api/v1/accounts", headers: key, payload })).json();
    const [entry] = await search({ action: "identity.account.create" });
    expect(entry).toMatchObject({
      actor: { kind: "client", name: "test administrator" },
      subject: { kind: "account", id },
      after: { signInName: "zhaomin", roles: ["reader"] },
    });
    expect(JSON.stringify(entry)).not.toContain("herons");
  });

  it("has the revoking of a token", async () => {
    const created = await library.request({
      method: "POST",
      url: "/api/v1/tokens",
      headers,
      payload: { name: "gate 3", role: "device" },
    });
    await library.request({ method: "DELETE", url: `/api/v1/tokens/${created.json().id}`, headers });
    const subjectId = created.json().id;
    expect(await search({ subjectKind: "token", subjectId })).toMatchObject([
      { action: "identity.token.revoke", before: { name: "gate 3", role: "device" } },
      { action: "identity.token.create", after: { name: "gate 3", role: "device" } },
    ]);
  });

  it.each([
    [{ subjectKind: "reader", subjectId: "8" }, ["late"]],
    [{ subjectKind: "reader" }, ["late", "flood"]],
    [{ action: "circulation.debt." }, ["late", "flood"]],
    [{ action: "circulation.debt" }, []],
    [{ actor: "account:12" }, ["late"]],
    [{ text: "FLO" }, ["flood"]],
    [{ text: "fl%d" }, []],
    [{ action: "circulation.", from: "2026-11-21T02:30:00Z" }, ["late"]],
    [{ action: "circulation.", to: "2026-11-21T03:00:00Z" }, ["flood"]],
  ])("is searched by %j", async (query, reasons) => {
    await anAct({ reason: "flood" });
    library.clock.move(3_600_000);
    await anAct({ reason: "late", subject: { kind: "reader", id: "8" }, actor: { ...staff, accountId: "12" } });
    expect((await search(query)).map(({ reason }) => reason)).toEqual(reasons);
  });
});

const staff = { kind: "account", displayName: "", roles: [], permissions: new Set<string>(), sessionId: "1" } as const;

describe("the chain", () => {
  it("is whole when nobody touched it", async () => {
    for (let n = 0; n < 5; n++) await anAct();
    expect(await verify()).toMatchObject({ entries: 6, blanked: 0, head: { position: "6" } });
    expect(await faultKind()).toBeUndefined();
  });

  it("links acts of many at once, each once and without gaps", async () => {
    await Promise.all(Array.from({ length: 12 }, () => anAct()));
    await Promise.all([linkEntries(library.kernel.db), linkEntries(library.kernel.db)]);
    const rows = await sql("select position from identity.audit_entry order by position");
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, n) => String(n + 1)));
    expect(await faultKind()).toBeUndefined();
  });

  it("links what commits late after what was linked before it", async () => {
    await transact(library.kernel.db, async (tx) => {
      await recordAudit(tx, { actor: staffOf("3"), action: "a.b.c", subject: { kind: "reader", id: "1" } });
      await anAct();
      await linkEntries(library.kernel.db);
    });
    expect(await verify()).toMatchObject({ entries: 3 });
    expect(await faultKind()).toBeUndefined();
  });

  it.each([
    [
      "a payload",
      "update identity.audit_entry set payload = replace(payload, '250', '25') where id = 3",
      "payload-changed",
    ],
    ["whom it was done to", "update identity.audit_entry set subject_id = '9' where id = 3", "payload-changed"],
    ["who did it", "update identity.audit_entry set actor_id = 'nobody' where id = 3", "facts-changed"],
    ["what was done", "update identity.audit_entry set action = 'a.b.c' where id = 3", "facts-changed"],
    ["when", "update identity.audit_entry set at = at - interval '1 day' where id = 3", "facts-changed"],
    ["one entry taken out", "delete from identity.audit_entry where id = 3", "missing"],
    ["the end cut off", "delete from identity.audit_entry where id = 4", "cut-off"],
    ["two exchanged", "update identity.audit_entry set position = 5 - position + 10 where id in (2, 3)", "missing"],
  ])("tells when somebody changed %s in the database", async (_, statement, kind) => {
    for (let n = 0; n < 3; n++) await anAct();
    await linkEntries(library.kernel.db);
    await tamper(statement);
    expect(await faultKind()).toBe(kind);
  });

  it("tells by an end that was written down that the whole chain was made anew", async () => {
    for (let n = 0; n < 3; n++) await anAct();
    const { head: known } = await verify();
    await tamper(
      "update identity.audit_entry set position = null, chain_hash = null, actor_id = 'x'; update identity.audit_head set position = 0, chain_hash = decode(repeat('00', 32), 'hex')",
    );
    expect(await faultKind()).toBeUndefined();
    expect((await verifyChain(library.kernel.db, known)).fault?.kind).toBe("other-chain");
    expect((await verifyChain(library.kernel.db, { ...known, position: "99" })).fault?.kind).toBe("cut-off");
  });

  it.each([
    "delete from identity.audit_entry",
    "truncate identity.audit_entry",
    "update identity.audit_entry set actor_id = 'x'",
  ])("is guarded in the database: %s is refused", async (statement) => {
    await anAct();
    await expect(sql(statement)).rejects.toThrow("the audit is only ever added to");
  });

  it("is verified over the API, and that is audited too", async () => {
    await anAct();
    const answer = await library.request({ method: "POST", url: "/api/v1/audit/verifications", headers, payload: {} });
    expect(answer.json()).toMatchObject({ intact: true, entries: 2, head: { position: "2" } });
    expect(await search({ action: "identity.audit.verify" })).toMatchObject([{ after: { intact: true } }]);
  });
});

function staffOf(accountId: string) {
  return { ...staff, accountId };
}

describe("forgetting", () => {
  it("blanks what is older than the library keeps, and the chain still verifies", async () => {
    await anAct({ reason: "old" });
    library.clock.move(1097 * dayMs);
    await anAct({ reason: "new" });
    await blankOldEntries(library.kernel.db, library.clock.now());
    expect(await search({ action: "circulation." })).toMatchObject([
      { reason: "new", blanked: false },
      { subject: { kind: "reader" }, blanked: true },
    ]);
    // The token that this test reads with is as old as the act.
    expect(await verify()).toMatchObject({ blanked: 2 });
    expect(await faultKind()).toBeUndefined();
  });

  it("of one person waits until the law's six months are over, and then leaves nothing of them", async () => {
    await anAct({ after: { name: "Lin Yue" } });
    const planned = await transact(library.kernel.db, (tx) =>
      forgetAuditOf(tx, { kind: "reader", id: "7" }, { kind: "system", name: "erasure" }),
    );
    expect(planned).toEqual({ entries: 1, until: new Date("2027-05-23T02:00:00Z") });
    library.clock.move(182 * dayMs);
    await blankOldEntries(library.kernel.db, library.clock.now());
    expect(await search({ text: "Lin Yue" })).toHaveLength(1);
    library.clock.move(dayMs);
    await blankOldEntries(library.kernel.db, library.clock.now());
    const kept = JSON.stringify(await sql("select * from identity.audit_entry where subject_kind = 'reader'"));
    expect(kept).not.toMatch(/Lin Yue|owed/);
    expect(await search({ subjectKind: "reader", subjectId: "7" })).toEqual([]);
    expect(await faultKind()).toBeUndefined();
  });

  it("cannot be set to less than six months, nor by a program, and a change is audited with its reason", async () => {
    const keepFor = (keepDays: number, who: Record<string, string>) =>
      library.request({
        method: "PUT",
        url: "/api/v1/audit/policy",
        headers: who,
        payload: { keepDays, reason: "disk" },
      });
    const administrator = await library.signedInAs("administrator");
    expect((await keepFor(182, administrator)).statusCode).toBe(400);
    expect((await keepFor(183, headers)).json().code).toBe("identity.person-needed");
    expect((await keepFor(183, administrator)).json()).toEqual({ state: "done" });
    expect(await search({ action: "identity.audit.keep" })).toMatchObject([
      { before: { keepDays: 1096 }, after: { keepDays: 183, alone: true }, reason: "disk" },
    ]);
  });

  it("is told from changing: a payload blanked by hand without its subject still verifies, with the subject it does not", async () => {
    await anAct();
    await linkEntries(library.kernel.db);
    await tamper(
      "alter table identity.audit_entry drop constraint audit_entry_check2; update identity.audit_entry set payload = null, salt = null, blanked_at = now() where subject_kind = 'reader'",
    );
    expect(await faultKind()).toBe("payload-changed");
  });
});
