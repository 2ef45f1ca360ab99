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
    `with made as (insert into identity.api_token (name, scopes, per_minute) values ('old', '{}', 1) returning id)
     insert into identity.access_token (token_hash, client_id, scopes, expires_at)
     select sha256(at::text::bytea), id, '{}', at from made, unnest($1::timestamptz[]) at`,
    [[ago(1), ago(-1)]],
  );
  await query(
    `insert into identity.audit_entry (at, actor_kind, actor_id, action, subject_kind, subject_id, payload, salt, payload_hash)
       select at, 'system', 'test', 'a.b.c', 'reader', '1', '{}', '\\x00', sha256('\\x00') from unnest($1::timestamptz[]) at`,
    [[ago(1097), ago(1095)]],
  );
}

/** The same of what the other rooms and the kernel keep. */
async function fillOthers(): Promise<void> {
  const now = library.clock.now();
  const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);
  const pair = (old: number) => [hours(old + 1), hours(old - 1)];
  await query(
    `insert into readers.registration (key_hash, address_hash, category, name, email, language, asked_at)
     select sha256(at::text::bytea), '\\x00', 'public', '合成', 'a@example.edu', 'zh', at from unnest($1::timestamptz[]) at`,
    [pair(48)],
  );
  await query(
    `with fed as (insert into readers.feed (source, counts, created_by, created_at)
       select 'test', '{}', 'test', at from unnest($1::timestamptz[]) at returning id)
     insert into readers.feed_row (feed_id, line, outcome, person) select id, 1, 'refused', '{"number":"1"}' from fed`,
    [pair(60 * 24)],
  );
  await query("insert into kernel.mail_outbox (at, sealed) select at, '\\x00' from unnest($1::timestamptz[]) at", [
    pair(24),
  ]);
  await query(
    `insert into kernel.idempotent_answer (client, key, route, body_hash, status, answer, at)
     select 'c', at::text, 'r', '\\x00', 200, '{}', at from unnest($1::timestamptz[]) at`,
    [pair(24)],
  );
  await query(
    "select graphile_worker.add_job('kernel.send-mail', json_build_object('sealed', 'x')) from generate_series(1, 2)",
  );
  await query(
    `update graphile_worker._private_jobs set attempts = max_attempts, updated_at = case when id = (select min(id) from graphile_worker._private_jobs) then $1 else $2 end::timestamptz
     where payload->>'sealed' = 'x'`,
    pair(7 * 24),
  );
  const { rows } = await query(
    "insert into readers.reader (category, status, display_name, sort_key) values ('public', 'active', '合成', '') returning id",
  );
  await query(
    `insert into circulation.charge (reader_id, income, amount_minor, remaining_minor, currency, made_at, made_by, settled_at)
     select $1, 'card', 500, 0, 'CNY', at, 'test', at from unnest($2::timestamptz[]) at`,
    [rows[0].id, pair(730 * 24)],
  );
}

describe("the report of retention", () => {
  it("holds every room and the mail to their time in the same way", async () => {
    await fillOthers();
    const watched = [
      "readers.registration",
      "readers.feed-row",
      "kernel.kept-mail",
      "kernel.unsent-mail",
      "kernel.answer",
      "circulation.settled-money",
    ];
    const before = await report();
    expect(watched.map((code) => [code, before[code]?.olderNow])).toEqual(watched.map((code) => [code, 1]));
    await runJob();
    const after = await report();
    for (const code of watched)
      expect({ [code]: after[code] }).toMatchObject({ [code]: { due: 1, removed: 1, remaining: 0, olderNow: 0 } });
  });

  it("counts what is too old, what was taken away, and that nothing older is left; what is not too old stays", async () => {
    await fill();
    const watched = ["sign-in-history", "session", "ended-role", "access-token", "audit-payload"].map(
      (what) => `identity.${what}`,
    );
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
