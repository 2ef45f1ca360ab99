/** So many rows each list of the API is walked at. */
export const rows = 10_000;

/** The thing that a list belongs to, where a path has `:id`: `/api/v1/records/:id/items`. */
export const owner = "900000001";

const oneRecord = `
  insert into catalogue.record (id, profile, source, source_key, marc, summary) overriding system value
    values (${owner}, 'marc21', 'seed', 'seed', '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": []}') on conflict do nothing;
  insert into catalogue.branch (code, name) values ('seed', '{}') on conflict do nothing;
  insert into catalogue.location (code, branch, name) values ('seed', 'seed', '{}') on conflict do nothing`;

/** So many that one of them is found by its index, as in a library. */
const otherAuthorities = `
  insert into catalogue.authority (profile, source, source_key, marc, kind, heading, sort_key)
    select 'marc21', 'seed of ground', n::text, '{"leader": "", "fields": []}', 'topic', 'Ground ' || n, 'ground ' || n
    from generate_series(1, 3000) n`;

/** What several lists stand on. */
export const ground: readonly string[] = [oneRecord, otherAuthorities];

/** For each list of the API: what fills it up to `rows` entries. A new list needs a line here. */
export const seeds: Readonly<Record<string, string>> = {
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
  "/api/v1/authorities/:id/versions": `
    with present as (
      insert into catalogue.authority (id, profile, source, source_key, marc, kind, heading, sort_key, version) overriding system value
        values (${owner}, 'marc21', 'seed', 'seed', '{"leader": "", "fields": []}', 'topic', 'Seed', 'seed', $1::integer)
        on conflict (id) do update set version = $1::integer, marc = '{"leader": "", "fields": []}'
    )
    insert into catalogue.authority_version (authority_id, version, profile, marc, changed_at, changed_by)
      select ${owner}, n, 'marc21', '{"leader": "", "fields": []}', now(), 'seed' from generate_series(1, $1::integer - 1) n`,
  "/api/v1/records/:id/part-changes": `
    insert into catalogue.part_change (record_id, kind, part_id, after, changed_at, changed_by)
      select ${owner}, 'volume', n, '{"enumeration": "1"}', now(), 'seed' from generate_series(1, $1::integer) n`,
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
        values (${owner}, 'marc21', 'seed', 'seed', '{}', 'topic', 'Seed', 'seed') on conflict do nothing
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
