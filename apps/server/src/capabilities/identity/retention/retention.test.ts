import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import type { RetentionRule } from "../../../kernel/retention/retention-rule.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { runRetention } from "./run-retention.ts";

const dayMs = 86_400_000;

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

const query = (text: string, values: unknown[] = []) => inside(library.kernel.db).client.query(text, values);

async function runJob(): Promise<void> {
  const job = library.app.jobs.find(({ name }) => name === "identity.forget-expired");
  await job?.run(undefined as never, { log: library.kernel.log });
}

interface Reported {
  readonly code: string;
  readonly due: number;
  readonly removed: number;
  readonly remaining: number;
  readonly olderNow: number;
}

async function report(): Promise<Record<string, Reported>> {
  const headers = await library.tokenFor("administrator");
  const { rules } = (await library.request({ url: "/api/v1/retention-report", headers })).json();
  return Object.fromEntries(rules.map((rule: Reported) => [rule.code, rule]));
}

/** Something of each kind that is a day too old, and something that is not. */
async function fill(): Promise<void> {
  const now = library.clock.now();
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const { rows } = await query(
    "insert into identity.account (sign_in_name, sign_in_key, display_name) values ('kept', 'kept', 'Synthetic') returning id",
  );
  const { id } = rows[0];
  for (const at of [ago(184), ago(182)])
    await query(
      "insert into identity.sign_in_event (account_id, at, way, device, succeeded) values ($1, $2, 'password', '', true)",
      [id, at],
    );
  for (const [hash, ends] of [
    ["a", ago(1)],
    ["b", ago(-1)],
  ] as const)
    await query(
      `insert into identity.session (token_hash, account_id, created_at, seen_at, expires_at, proven_at) values ($1, $2, $3, $3, $4, $3)`,
      [Buffer.from(hash), id, ago(3), ends],
    );
  for (const [role, until] of [
    ["reader", ago(1)],
    ["device", ago(-1)],
  ] as const)
    await query("insert into identity.account_role (account_id, role, until) values ($1, $2, $3)", [id, role, until]);
  await query(
    `insert into identity.audit_entry (at, actor_kind, actor_id, action, subject_kind, subject_id, payload, salt, payload_hash)
       select at, 'system', 'test', 'a.b.c', 'reader', '1', '{}', '\\x00', sha256('\\x00') from unnest($1::timestamptz[]) at`,
    [[ago(1097), ago(1095)]],
  );
}

describe("the report of retention", () => {
  it("counts what is too old, what was taken away, and that nothing older is left; what is not too old stays", async () => {
    await fill();
    const watched = ["identity.sign-in-history", "identity.session", "identity.ended-role", "identity.audit-payload"];
    const before = await report();
    for (const code of watched) expect([code, before[code]?.olderNow]).toEqual([code, 1]);
    await runJob();
    const after = await report();
    for (const code of watched) expect(after[code]).toMatchObject({ due: 1, removed: 1, remaining: 0, olderNow: 0 });
    const { rows } = await query(
      `select (select count(*)::int from identity.sign_in_event) as events, (select count(*)::int from identity.session where account_id = $1) as sessions,
         (select count(*)::int from identity.audit_entry where payload is not null and at > '2020-01-01' and action = 'a.b.c') as payloads`,
      [(await query("select id from identity.account where sign_in_key = 'kept'")).rows[0].id],
    );
    expect(rows).toEqual([{ events: 1, sessions: 1, payloads: 1 }]);
  });

  it("adds up what a month's runs did, and forgets itself in time", async () => {
    await query(
      "insert into identity.retention_day (rule, day, due, removed, remaining, ran_at) select 'identity.errand', at::date, n, n, 0, at from unnest($1::timestamptz[], $2::int[]) t (at, n)",
      [[10, 401].map((days) => new Date(library.clock.now().getTime() - days * dayMs)), [7, 5]],
    );
    await runJob();
    expect((await report())["identity.errand"]).toMatchObject({ due: 7, removed: 7 });
    const { rows } = await query("select count(*)::int as old from identity.retention_day where removed = 5");
    expect(rows).toEqual([{ old: 0 }]);
  });

  it("says aloud when a rule leaves something behind or fails, and the other rules go on", async () => {
    const { db, log } = library.kernel;
    const words = { zh: "试", en: "trial" };
    const rule = (code: string, more: Partial<RetentionRule>): RetentionRule => ({
      code,
      what: words,
      kept: words,
      countDue: () => Promise.resolve(3),
      forget: () => Promise.resolve(0),
      ...more,
    });
    const broken = rule("test.broken", { forget: () => Promise.reject(new Error("no table")) });
    await runRetention(db, { rules: [broken, rule("test.lazy", {})], now: library.clock.now(), log });
    const said = library.logged();
    expect(said).toContain('"rule":"test.broken"');
    expect(said).toMatch(/"rule":"test\.lazy","remaining":3.*kept for too long/);
  });

  it("is for who reads the audit", async () => {
    const headers = await library.tokenFor("circulation");
    expect((await library.request({ url: "/api/v1/retention-report", headers })).statusCode).toBe(403);
  });
});
