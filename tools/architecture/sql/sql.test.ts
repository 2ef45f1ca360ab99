import { describe, expect, it } from "vitest";
import { foreignSchemas } from "./check-code.ts";
import { foreignReach } from "./check-migration.ts";
import { checkSchemas } from "./check-schemas.ts";

const store = "apps/server/src/capabilities/discovery/documents/document.store.ts";
const operation = "apps/server/src/capabilities/discovery/search/search-catalogue.ts";
const page = "apps/server/src/pages/home/home.loader.ts";
const kernel = "apps/server/src/kernel/events/event-log.ts";

describe("SQL in code", () => {
  it.each([
    ["a sql template", "const q = sql<string>`select marc from catalogue.record where id = ${id}`;"],
    ["a prepared statement", 'const find = statement("discovery.find", "select 1 from catalogue.record");'],
    ["quoted names", 'const q = sql`select 1 from "catalogue" . "record"`;'],
    ["a plain query string", "client.query('delete from catalogue.record')"],
    ["a table named by a string", 'sql.table("catalogue.record")'],
    ["identifiers in parts", 'sql.id("catalogue", "record")'],
    ["another schema set", 'db.withSchema("catalogue")'],
    ["a join on the second line", "sql`select 1 from discovery.document d\n  join catalogue.record r on true`"],
  ])("of a store is refused when it names another room: %s", (_, source) => {
    expect(foreignSchemas(store, source).join()).toContain("names the schema catalogue");
  });

  it("may name its own room's schema, and text that is no SQL may name any", () => {
    expect(foreignSchemas(store, 'statement("discovery.find", "select 1 from discovery.document")')).toEqual([]);
    expect(foreignSchemas(operation, 'topic("catalogue.records-changed", schema)')).toEqual([]);
    expect(foreignSchemas(operation, "// select 1 from catalogue.record")).toEqual([]);
  });

  it("is refused outside stores too, in pages even for any schema", () => {
    expect(foreignSchemas(operation, 'query("select 1 from catalogue.record")')).toHaveLength(1);
    expect(foreignSchemas(page, 'query("select 1 from identity.account")')).toHaveLength(1);
  });

  it("of the kernel names kernel, events and graphile_worker, and no room", () => {
    expect(
      foreignSchemas(kernel, 'query("select graphile_worker.add_job(x) from events.log, kernel.migration")'),
    ).toEqual([]);
    expect(foreignSchemas(kernel, 'query("select 1 from identity.account")')).toHaveLength(1);
  });

  it("is refused when the schema cannot be read: a value before the dot, or a search_path", () => {
    expect(foreignSchemas(store, "sql`select 1 from ${schema}.record`").join()).toContain("write its name out");
    expect(foreignSchemas(store, 'query("alter role x set search_path = catalogue")').join()).toContain("search_path");
  });

  it("says file and line", () => {
    expect(foreignSchemas(store, "\n\nsql`select 1 from catalogue.record`")[0]).toMatch(/document\.store\.ts:3: /);
  });
});

describe("a migration", () => {
  const discovery = "apps/server/src/capabilities/discovery/migrations/20261121T1000-documents.sql";
  const catalogue = "apps/server/src/capabilities/catalogue/migrations/20261121T1000-more.sql";

  it("makes tables in its own schema, with foreign keys to itself and to listed neighbours", () => {
    const sql = `create schema discovery; -- see identity.account
      create table discovery.document (
        record_id bigint references catalogue.record on delete cascade,
        parent_id bigint references discovery.document
      );
      comment on table discovery.document is 'not from identity.account';`;
    expect(foreignReach(discovery, sql)).toEqual([]);
  });

  it.each([
    [
      "a foreign key against the graph",
      "create table catalogue.x (id bigint references discovery.document);",
      "a foreign key to discovery",
    ],
    [
      "a change of another's table",
      "alter table identity.account add column x text;",
      "reaches into the schema identity",
    ],
    [
      "a read of another's table",
      "insert into catalogue.x select id from identity.account;",
      "reaches into the schema identity",
    ],
    ["another's schema", "create schema identity;", "makes the schema identity"],
    ["a search path", "set search_path = catalogue;", "search_path"],
  ])("is refused with %s", (_, sql, why) => {
    expect(foreignReach(catalogue, sql).join()).toContain(why);
  });
});

it("finds every room of the server keeping to its own schema", () => {
  expect(checkSchemas()).toEqual([]);
});
