import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../kernel/db/inside.ts";
import { type SentStatement, statementsDuring } from "../kernel/db/testing/statements-during.ts";
import type { Endpoint } from "../kernel/http/endpoint.ts";
import { type TestApp, testApp } from "./test-app.ts";

const rows = 10_000;

/** The thing that a list belongs to, where a path has `:id`: `/api/v1/records/:id/items`. */
const owner = "900000001";

const oneRecord = `
  insert into catalogue.record (id, profile, source, source_key, marc, summary) overriding system value
    values (${owner}, 'marc21', 'seed', 'seed', '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": []}') on conflict do nothing;
  insert into catalogue.branch (code, name) values ('seed', '{}') on conflict do nothing;
  insert into catalogue.location (code, branch, name) values ('seed', 'seed', '{}') on conflict do nothing`;

/** What several lists stand on. */
const ground: readonly string[] = [oneRecord];

/** For each list of the API: what fills it up to `rows` entries. A new list needs a line here. */
const seeds: Readonly<Record<string, string>> = {
  "/api/v1/accounts": `
    with made as (
      insert into identity.account (sign_in_name, sign_in_key, display_name)
        select 'seed' || n, 'seed' || n, 'Seed ' || n from generate_series(1, $1 - (select count(*) from identity.account)) n
        returning id
    ), seen as (
      insert into identity.sign_in_event (account_id, at, way, device, succeeded) select id, now(), 'password', 'seed', true from made
    )
    insert into identity.account_role select id, 'reader' from made`,
  "/api/v1/reader-registrations": `
    insert into readers.registration (key_hash, address_hash, state, category, name, email, language, asked_at, confirmed_at)
      select sha256(n::text::bytea), '\\x00', 'waiting', 'public', 'Seed', 'seed' || n || '@example.org', 'zh', now(), now()
      from generate_series(1, $1::integer) n`,
  "/api/v1/clients": `
    with made as (
      insert into identity.api_token (name, scopes, per_minute)
        select 'seed' || n, '{}', 60 from generate_series(1, $1 - (select count(*) from identity.api_token where scopes is not null)) n
        returning id
    )
    insert into identity.client_secret (client_id, secret_hash, created_at) select id, sha256(id::text::bytea), now() from made`,
  "/api/v1/audit": `
    insert into identity.audit_entry (actor_kind, actor_id, action, subject_kind, subject_id, payload, salt, payload_hash)
      select 'system', 'seed', 'seed.thing.do', 'thing', n::text, '{}', '', sha256(convert_to(n::text, 'utf8'))
      from generate_series(1, $1 - (select count(*) from identity.audit_entry)) n`,
  "/api/v1/records/:id/items": `
    insert into catalogue.item (record_id, kind, location)
      select ${owner}, 'book', 'seed' from generate_series(1, $1::integer) n`,
  "/api/v1/call-numbers/reservations": `
    insert into catalogue.book_number (series, class, number, reserved_by, reserved_until)
      select 'clc', 'I2', n, 'seed', now() from generate_series(1, $1::integer) n`,
  "/api/v1/items/:id/versions": `
    with other_record as (
      insert into catalogue.record (id, profile, source, source_key, marc, summary) overriding system value
        values (${owner} + 1, 'marc21', 'seed', 'seed 2', '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": []}')
    ), made as (
      insert into catalogue.item (id, record_id, kind, location, version) overriding system value
        values (${owner}, ${owner} + 1, 'book', 'seed', $1::integer)
    )
    insert into catalogue.item_version (item_id, version, facts, changed_at, changed_by)
      select ${owner}, n, jsonb_build_object('record_id', ${owner} + 1, 'kind', 'book', 'location', 'seed', 'suppressed', false), now(), 'seed'
      from generate_series(1, $1::integer - 1) n`,
  "/api/v1/records/:id/versions": `
    with present as (
      update catalogue.record set version = $1::integer, marc = '{"leader": "", "fields": []}' where id = ${owner}
    )
    insert into catalogue.record_version (record_id, version, profile, marc, changed_at, changed_by)
      select ${owner}, n, 'marc21', '{"leader": "", "fields": []}', now(), 'seed' from generate_series(1, $1::integer - 1) n`,
  "/api/v1/inventories": `
    insert into circulation.inventory (location, expected, begun_at, begun_by)
      select 'seed', 0, now(), 'seed' from generate_series(1, $1::integer - 1) n`,
  // With the one that the list above lacks.
  "/api/v1/inventories/:id/missing": `
    with begun as (
      insert into circulation.inventory (id, location, expected, begun_at, begun_by) overriding system value
        values (${owner}, 'seed', $1::integer, now(), 'seed')
    ), title as (
      insert into catalogue.record (id, profile, source, source_key, marc, summary) overriding system value
        values (${owner} + 3, 'marc21', 'seed', 'seed of an inventory', '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": []}')
    ), item as (
      insert into catalogue.item (record_id, kind, location)
        select ${owner} + 3, 'book', 'seed' from generate_series(1, $1::integer) n returning id
    ), stated as (
      insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable)
        select id, ${owner} + 3, 'seed', 'seed', 'book', true from item returning item_id
    )
    insert into circulation.inventory_item (inventory_id, place, item_id)
      select ${owner}, row_number() over (order by item_id), item_id from stated`,
  "/api/v1/inventories/:id/odd-scans": `
    insert into circulation.inventory_scan (inventory_id, shelf, barcode, verdict, scanned_at, scanned_by)
      select ${owner}, 1, 'seed' || n, 'unknown', now(), 'seed' from generate_series(1, $1::integer) n`,
  "/api/v1/inventories/:id/misplaced": `
    insert into circulation.inventory_scan (inventory_id, shelf, barcode, verdict, out_of_order, scanned_at, scanned_by)
      select ${owner}, 1, 'order' || n, 'shelved', true, now(), 'seed' from generate_series(1, $1::integer) n`,
  "/api/v1/works/:id/records": `
    with made as (
      insert into catalogue.work (id) overriding system value values (${owner})
    )
    insert into catalogue.record (profile, source, source_key, marc, summary, work_id)
      select 'marc21', 'seed of a work', n::text, '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": [], "kind": "book"}', ${owner}
      from generate_series(1, $1::integer) n`,
  "/api/v1/batch-changes": `
    insert into catalogue.batch_change (target, operations, preview, samples, created_at, created_by)
      select 'records', '[]', '{"selected": 0, "changed": 0, "unchanged": 0, "refused": 0, "missing": 0}', '[]', now(), 'seed'
      from generate_series(1, $1::integer - 1) n`,
  // With the one that the list above lacks.
  "/api/v1/batch-changes/:id/entries": `
    with made as (
      insert into catalogue.batch_change (id, target, operations, preview, samples, created_at, created_by) overriding system value
        values (${owner}, 'records', '[]', '{"selected": 0, "changed": 0, "unchanged": 0, "refused": 0, "missing": 0}', '[]', now(), 'seed')
    )
    insert into catalogue.batch_change_entry (batch_id, target_id) select ${owner}, n from generate_series(1, $1::integer) n`,
  "/api/v1/authorities/:id/records": `
    with controlled as (
      insert into catalogue.authority (id, profile, source, source_key, marc, kind, heading, sort_key) overriding system value
        values (${owner}, 'marc21', 'seed', 'seed', '{}', 'topic', 'Seed', 'seed')
    ), made as (
      insert into catalogue.record (profile, source, source_key, marc, summary)
        select 'marc21', 'seed of an authority', n::text, '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": [], "kind": "book"}'
        from generate_series(1, $1::integer) n returning id
    )
    insert into catalogue.record_heading (record_id, position, tag, kind, text, match_key, main_key, sort_key, authority_id)
      select id, 1, '650', 'topic', 'Seed', 'seed', 'seed', 'seed', ${owner} from made`,
  "/api/v1/duplicates": `
    with made as (
      insert into catalogue.record (profile, source, source_key, marc, summary)
        select 'marc21', 'seed of duplicates', n::text, '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": [], "kind": "book"}'
        from generate_series(1, $1::integer) n returning id
    )
    insert into catalogue.duplicate (one_id, other_id, points, reasons)
      select id, ${owner}, 600 + id % 7 * 100, '["title"]' from made`,
  "/api/v1/mail-outbox": `
    insert into kernel.mail_outbox (sealed)
      select '' from generate_series(1, $1 - (select count(*) from kernel.mail_outbox)) n`,
  "/api/v1/webhooks": `
    insert into kernel.webhook (url, topics, secret, created_at)
      select 'https://seed.test/' || n, array['seed'], '', now() from generate_series(1, $1 - 1 - (select count(*) from kernel.webhook)) n`,
  // With the one that the list above lacks.
  "/api/v1/webhook-deliveries": `
    with made as (
      insert into kernel.webhook (url, topics, secret, created_at) values ('https://seed.test', array['seed'], '', now()) returning id
    )
    insert into kernel.webhook_delivery (webhook_id, message_id, topic, made_at, delivered_at)
      select made.id, 'msg_' || n, 'seed', now(), now() from made, generate_series(1, $1::integer) n`,
  "/api/v1/proposals": `
    insert into identity.proposal (act, subject_kind, subject_id, content, reason, proposed_by, proposed_at, expires_at)
      select 'define-role', 'role', 'seed', '{}', 'seed', (select min(id) from identity.account), now(), '2099-01-01'
      from generate_series(1, $1 - (select count(*) from identity.proposal)) n`,
  "/api/v1/notices": `
    insert into portal.notice (title_zh, title_en, text_zh, text_en, shown_from, created_at, changed_at, changed_by)
      select 'seed', 'seed', 'seed', 'seed', '2026-11-21', now(), now(), 'seed' from generate_series(1, $1::integer) n`,
  "/api/v1/synonyms": `
    insert into discovery.synonym_group (found)
      select array['seed ' || n, 'other ' || n] from generate_series(1, $1 - (select count(*) from discovery.synonym_group)) n`,
  "/api/v1/privacy-requests": `
    with made as (
      insert into readers.reader (category, display_name, sort_key) values ('public', 'Seed', 'seed') returning id
    )
    insert into readers.request (reader_id, kind, text, made_at)
      select made.id, 'correction', 'seed ' || n, now()
      from made, generate_series(1, $1 - (select count(*) from readers.request where state = 'open')) n`,
  "/api/v1/reader-look-alikes": `
    with one as (
      insert into readers.reader (category, display_name, sort_key) values ('public', 'Seed', 'seed') returning id
    ), others as (
      insert into readers.reader (category, display_name, sort_key)
        select 'public', 'Seed', 'seed' from generate_series(1, $1::integer) returning id
    )
    insert into readers.look_alike (one_id, other_id, points, evidence, found_at)
      select least(one.id, others.id), greatest(one.id, others.id), 60, '[]', now() from one, others`,
  "/api/v1/reader-merges": `
    with winner as (
      insert into readers.reader (category, display_name, sort_key) values ('public', 'Seed', 'seed') returning id
    ), losers as (
      insert into readers.reader (category, display_name, sort_key)
        select 'public', 'Seed', 'seed' from generate_series(1, $1::integer) returning id
    )
    insert into readers.merge (winner_id, loser_id, merged_at, merged_by) select winner.id, losers.id, now(), 'seed' from winner, losers`,
  "/api/v1/reader-directories": `
    insert into readers.directory (source, url, bind_dn, secret, base, filter, mapping)
      select 'seed' || n, 'ldap://seed.test', '', '', 'dc=seed', '(a=b)', '{}' from generate_series(1, $1::integer) n`,
  "/api/v1/reader-feeds": `
    insert into readers.feed (source, counts, created_by, created_at)
      select 'seed', '{"new": 0, "changed": 0, "unchanged": 0, "refused": 0, "missing": 0}', 'system:seed', now()
      from generate_series(1, $1 - (select count(*) from readers.feed)) n`,
  "/api/v1/imports": `
    insert into catalogue.import (source, file_name, file_size, file_sha256, format, profile, plan, started_by)
      select 'seed', 'seed', 1, 'seed ' || n, 'iso2709', 'marc21', '{"format": "iso2709", "encoding": "auto", "profile": "marc21", "policy": "skip", "protectedFields": [], "threshold": 1000}', 'seed'
      from generate_series(1, $1::integer - (select count(*) from catalogue.import)::integer - 1) n`,
  "/api/v1/imports/:id/entries": `
    with made as (
      insert into catalogue.import (id, source, file_name, file_size, file_sha256, format, profile, plan, started_by) overriding system value
        values (${owner}, 'seed', 'seed', 1, 'seed', 'iso2709', 'marc21', '{"format": "iso2709", "encoding": "auto", "profile": "marc21", "policy": "skip", "protectedFields": [], "threshold": 1000}', 'seed')
        returning id
    )
    insert into catalogue.import_entry (import_id, number, "offset", outcome)
      select made.id, n, n, 'created' from made, generate_series(1, $1::integer) n`,
  "/api/v1/calendars/versions": `
    insert into circulation.calendar_version (calendars, made_by)
      select '{"desks": {}, "desk": {"kind": "desk", "id": "seed", "zone": "UTC", "name": {"zh": "台", "en": "Desk"}, "weeks": [{"hours": {"mon": [["08:00", "22:00"]], "tue": [], "wed": [], "thu": [], "fri": [], "sat": [], "sun": []}}]}}', 'seed'
      from generate_series(1, $1 - (select count(*) from circulation.calendar_version)) n`,
  "/api/v1/due-moves": `
    insert into circulation.due_move (reason, calendar_before, calendar_after, span_from, state, made_at, made_by)
      select '{"zh": "停电", "en": "Power cut"}', v.version, v.version, now(), 'moved', now(), 'seed'
      from (select min(version) as version from circulation.calendar_version) v,
        generate_series(1, $1 - (select count(*) from circulation.due_move) - 1) n`,
  "/api/v1/due-moves/:id/entries": `
    with made as (
      insert into circulation.due_move (id, reason, calendar_before, calendar_after, span_from, state, made_at, made_by) overriding system value
        select ${owner}, '{"zh": "停电", "en": "Power cut"}', min(version), min(version), now(), 'moved', now(), 'seed'
          from circulation.calendar_version returning id
    ), who as (
      insert into readers.reader (category, display_name, sort_key) values ('public', 'Seed', 'seed') returning id
    ), more as (
      insert into circulation.hold (record_id, reader_id, target, pickup, placed_at, placed_by, state, ended_at)
        select ${owner}, who.id, 'title', 'seed', now(), 'seed', 'cancelled', now() from who, generate_series(1, $1::integer) returning id
    )
    insert into circulation.moved_due (move_id, hold_id, due_was)
      select made.id, h.id, now() from made, more h`,
  "/api/v1/lending-policies/versions": `
    insert into circulation.policy_version (policies, made_by)
      select '{"id": "seed", "version": 1, "name": {"zh": "规则", "en": "Rules"}, "currency": "CNY", "rules": []}', 'seed'
      from generate_series(1, $1 - (select count(*) from circulation.policy_version)) n`,
  "/api/v1/offline-conflicts": `
    insert into circulation.offline_act (key, device, kind, at, item_barcode, outcome, received_at, received_by)
      select 'seed ' || n, 'seed', 'return', now(), 'seed', 'conflict', now(), 'seed' from generate_series(1, $1::integer) n`,
  "/api/v1/holds": `
    with who as (
      insert into readers.reader (category, display_name, sort_key) values ('public', 'Seed', 'seed') returning id
    ), copies as (
      insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable, process, process_since)
        select i.id, i.record_id, 'seed', 'seed', 'book', true, 'returning', now()
        from catalogue.item i where i.record_id = ${owner} order by i.id limit $1::integer returning item_id
    )
    insert into circulation.hold (record_id, reader_id, target, item_id, copy_id, pickup, placed_at, placed_by, state, ready_at, keep_until)
      select ${owner}, who.id, 'item', c.item_id, c.item_id, 'seed', now(), 'seed', 'ready', now(), current_date from who, copies c`,
  "/api/v1/records/:id/hold-log": `
    insert into circulation.hold_log (hold_id, at, outcome, because)
      select (select min(id) from circulation.hold where record_id = ${owner}), now(), 'act', 'placed' from generate_series(1, $1::integer) n`,
  // The copies of the list above, lent and long due.
  "/api/v1/open-loans": `
    with who as (
      insert into readers.reader (category, display_name, sort_key) values ('public', 'Seed', 'seed') returning id
    ), others as (
      insert into readers.reader (category, display_name, sort_key)
        select 'public', 'Seed', 'seed' from generate_series(1, $1::integer) returning id
    ), cards as (
      insert into readers.card (reader_id, kind, code, code_key) select id, 'barcode', 'seed ' || id, 'seed ' || id from others
    ), lent as (
    insert into circulation.loan (item_id, record_id, reader_id, reader_category, item_kind, branch, lent_at_branch, lent_at, due_at,
        policy_version, rules, lent_by)
      select s.item_id, s.record_id, who.id, 'public', 'book', 'seed', 'seed', now() - interval '90 days', now() - interval '60 days',
        (select min(version) from circulation.policy_version), '{}', 'seed'
      from who, circulation.item_state s where s.record_id = ${owner} order by s.item_id limit $1::integer returning id, due_at
    )
    insert into circulation.notice (loan_id, due_at, kind, days, at)
      select id, due_at, 'overdue', n, now() from lent, generate_series(1, 2) n`,
  "/api/v1/requests": `
    with who as (
      insert into readers.reader (category, display_name, sort_key)
        select 'public', 'Seed', 'seed' from generate_series(1, $1::integer) returning id
    ), named as (
      insert into readers.name (reader_id, kind, text, match_key) select id, 'usual', 'Seed', 'seed' from who
    ), asking as (select id, row_number() over () as n from who),
    wanted as (select i.id, row_number() over () as n from catalogue.item i where i.record_id = ${owner})
    insert into circulation.request (reader_id, service, record_id, copy_id, from_branch, from_location, pickup, use, placed_at, placed_by, expected_at)
      select a.id, 'stacks', ${owner}, w.id, 'seed', 'seed', 'seed', 'home', now(), 'seed', now()
      from asking a join wanted w using (n)`,
  // The copies that the list of holds put into lending are all on their way back.
  "/api/v1/requests/going-back": `
    update circulation.item_state set process_since = now() where process = 'returning' and $1::integer > 0`,
  "/api/v1/readers/:id/charges": `
    with who as (
      insert into readers.reader (id, category, display_name, sort_key) overriding system value
        values (${owner}, 'public', 'Seed', 'seed') returning id
    ), charged as (
      insert into circulation.charge (reader_id, income, amount_minor, currency, made_at, made_by)
        select who.id, 'card', 100, 'CNY', now(), 'seed' from who, generate_series(1, $1::integer) returning id
    ), entries as (
      insert into circulation.ledger_entry (kind, at, made_by)
        select 'charge', now(), 'seed' from generate_series(1, $1::integer) returning id
    ), paired as (
      select c.id as charge, e.id as entry from (select id, row_number() over () as n from charged) c
        join (select id, row_number() over () as n from entries) e using (n)
    )
    insert into circulation.ledger_posting (entry_id, position, account, amount_minor, currency, charge_id, reader_id)
      select entry, 0, 'receivable', 100, 'CNY', charge, ${owner} from paired
      union all select entry, 1, 'income:card', -100, 'CNY', null, null from paired`,
  // The entries of the charges that the list above has.
  "/api/v1/readers/:id/ledger-entries": "select $1::integer",
  "/api/v1/till-sessions": `
    with made as (
      insert into circulation.till (code, branch, name_zh, name_en) values ('seed', 'seed', '收银台', 'Till') returning code
    )
    insert into circulation.till_session (till, currency, float_minor, opened_at, opened_by, closed_at, closed_by,
        expected_cash_minor, counted_cash_minor, expected_card_minor, counted_card_minor)
      select code, 'CNY', 0, now(), 'seed', now(), 'seed', 0, 0, 0, 0 from made, generate_series(1, $1::integer)`,
  "/api/v1/tokens": `
    insert into identity.api_token (token_hash, name, role)
      select sha256(convert_to('seed' || n, 'utf8')), 'seed ' || n, 'device'
      from generate_series(1, $1 - (select count(*) from identity.api_token where revoked_at is null and role is not null)) n`,
};

let library: TestApp;
let headers: Record<string, string>;
let lists: Endpoint[];

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("administrator");
  lists = library.app.endpoints.filter(isList);
  const { client } = inside(library.kernel.db);
  for (const text of ground) await client.query(text);
  for (const seed of Object.values(seeds)) await client.query(seed, [rows]);
  await client.query("analyze");
});

/** Whether a route is paged by key (docs/architecture.md). */
function isList({ schema }: Endpoint): boolean {
  const { properties = {} } = (schema?.querystring ?? {}) as { properties?: object };
  return "limit" in properties && "cursor" in properties;
}

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

async function page(path: string, limit: number, cursor?: string): Promise<Page> {
  const url = `${path.replace(":id", owner)}?limit=${limit}${cursor === undefined ? "" : `&cursor=${cursor}`}`;
  const answer = await library.request({ url, headers });
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.json();
}

async function idsOf(path: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ids.length <= 2 * rows; ) {
    const { items, next } = await page(path, 200, cursor);
    ids.push(...items.map(({ id }) => id));
    if (next === undefined) return ids;
    cursor = next;
  }
  throw new Error(`${path} has no end`);
}

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** The queries of a room's tables that `work` sends to PostgreSQL. */
async function queriesOf(work: () => Promise<unknown>): Promise<SentStatement[]> {
  const sent = await statementsDuring(work);
  return sent.filter(({ text }) => /^\s*(select|with)\b[\s\S]*\bfrom\b/i.test(text));
}

async function planOf({ text, values }: SentStatement): Promise<Plan[]> {
  const { rows: found } = await inside(library.kernel.db).client.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
    `explain (format json) ${text}`,
    [...values],
  );
  return found.flatMap((row) => row["QUERY PLAN"]).flatMap(({ Plan: plan }) => nodesOf(plan));
}

/** What a library states of itself: a few rows, however much it lends. A page reads them beside its list, whole or the newest of them. */
const settings: ReadonlySet<string> = new Set(["branch", "location", "item_kind", "service_version"]);

/** Whether a query reads settings and nothing else. */
function isOfSettings(nodes: readonly Plan[]): boolean {
  const tables = nodes.flatMap((node) => node["Relation Name"] ?? []);
  return tables.length > 0 && tables.every((table) => settings.has(table));
}

describe("the lists of the API", () => {
  it("each have a seed here, and each seed a list", () => {
    expect(new Set(lists.map(({ path }) => path))).toEqual(new Set(Object.keys(seeds)));
  });

  it.each(Object.keys(seeds))(
    "%s is paged to its end with every row once",
    async (path) => {
      const ids = await idsOf(path);
      expect([ids.length, new Set(ids).size]).toEqual([rows, rows]);
    },
    120_000,
  );

  it.each(Object.keys(seeds))("%s gives the same rows in pages of any size", async (path) => {
    const { items, next } = await page(path, 7);
    const following = await page(path, 5, next);
    const together = await page(path, 12);
    expect([...items, ...following.items]).toEqual(together.items);
  });

  it.each(Object.keys(seeds))(
    "%s has no next page when the last is just full",
    async (path) => {
      const ids = await idsOf(path);
      const last = await page(path, 3, ids.at(-4));
      expect([last.items.length, "next" in last]).toEqual([3, false]);
    },
    120_000,
  );

  it.each(Object.keys(seeds))("%s reads a page by an index, however deep it lies", async (path) => {
    const { next } = await page(path, 200);
    const queries = await queriesOf(() => page(path, 50, next));
    const plans = await Promise.all(queries.map(async (query) => ({ ...query, nodes: await planOf(query) })));
    const growing = plans.filter((plan) => !isOfSettings(plan.nodes));
    expect(growing.filter(({ text }) => /\blimit\b/i.test(text))).toHaveLength(1);
    const nodes = growing.flatMap((plan) => plan.nodes);
    expect(nodes.map((node) => node["Node Type"])).toContain("Index Scan");
    expect(nodes.filter((node) => node["Node Type"] === "Seq Scan" || node["Node Type"] === "Sort")).toEqual([]);
  });

  it.each(Object.keys(seeds))("%s refuses a cursor that it did not give", async (path) => {
    const answer = await library.request({ url: `${path}?cursor=1%20or%201`, headers });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "http.invalid-request"]);
  });
});
