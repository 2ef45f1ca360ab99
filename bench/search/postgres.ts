import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startEmbeddedPostgres } from "../../apps/server/src/kernel/db/embedded/start-embedded-postgres.ts";
import type { Book } from "./catalogue.ts";
import { type BenchedEngine, HITS, type Question, VALUES } from "./engine.ts";

const BATCH = 500;

/** PostgreSQL full text: GIN over a weighted tsvector, ts_rank, the same facets in one statement over the matches. */
export async function postgresEngine(): Promise<BenchedEngine> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "bench-pg-"));
  const postgres = await startEmbeddedPostgres({ dataDirectory });
  const client = new Client({ ...postgres.connection });
  await client.connect();
  await client.query(
    `CREATE TABLE book(id int PRIMARY KEY, text tsvector, language text, format text, author text[], subject text[], classification text)`,
  );
  return {
    name: "postgres",
    async build(books) {
      let id = 0;
      let rows: unknown[] = [];
      for (const book of books) {
        id += 1;
        rows.push(rowOf(book, id));
        if (rows.length === BATCH) {
          await insert(client, rows);
          rows = [];
        }
      }
      await insert(client, rows);
      await client.query("CREATE INDEX ON book USING gin(text) WITH (fastupdate = off)");
      await client.query("VACUUM ANALYZE book");
    },
    ask: (question, facets) => askBy(client, question, facets),
    async client() {
      const own = new Client({ ...postgres.connection });
      await own.connect();
      return { ask: (question, facets) => askBy(own, question, facets), close: () => own.end() };
    },
    async close() {
      await client.end();
      await postgres.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function askBy(client: Client, question: Question, facets: boolean): Promise<number | undefined> {
  const query = queryOf(question);
  if (query === undefined) return undefined;
  const filter = question.language === undefined ? "" : "AND language = $2";
  const { rows } = await client.query<{ total: string }>(
    statement(filter, facets),
    question.language === undefined ? [query] : [query, question.language],
  );
  return Number(rows[0]!.total);
}

function rowOf(book: Book, id: number) {
  const { title, otherTitle, authors, subjects, publisher, note, language, format, classification } = book;
  return {
    id,
    a: title,
    b: [...otherTitle, ...authors].join(" ; "),
    c: subjects.join(" ; "),
    d: `${publisher} ${note}`,
    language,
    format,
    author: authors,
    subject: subjects,
    classification,
  };
}

async function insert(client: Client, rows: readonly unknown[]): Promise<void> {
  await client.query(
    `INSERT INTO book SELECT id, setweight(to_tsvector('simple', a), 'A') || setweight(to_tsvector('simple', b), 'B') ||
       setweight(to_tsvector('simple', c), 'C') || setweight(to_tsvector('simple', d), 'D'), language, format, author, subject, classification
     FROM jsonb_to_recordset($1::jsonb) AS t(id int, a text, b text, c text, d text, language text, format text, author text[], subject text[], classification text)`,
    [JSON.stringify(rows)],
  );
}

function count(expression: string, from = "hit"): string {
  return `(SELECT json_agg(f) FROM (SELECT ${expression} AS value, count(*) AS count FROM ${from} GROUP BY 1 ORDER BY 2 DESC LIMIT ${VALUES}) f)`;
}

function statement(filter: string, facets: boolean): string {
  const counted = facets
    ? [
        count("language"),
        count("format"),
        count("classification"),
        count("v", "hit, unnest(author) v"),
        count("v", "hit, unnest(subject) v"),
      ]
    : [];
  return `WITH hit AS MATERIALIZED (SELECT id, ts_rank(text, q) AS rank, language, format, author, subject, classification
      FROM book, to_tsquery('simple', $1) q WHERE text @@ q ${filter})
    SELECT (SELECT count(*) FROM hit) AS total, (SELECT json_agg(id) FROM (SELECT id FROM hit ORDER BY rank DESC, id LIMIT ${HITS}) top)${counted.map((each) => `, ${each}`).join("")}`;
}

function queryOf({ words, kind }: Question): string | undefined {
  if (kind === "typo") return undefined;
  if (kind === "prefix") return `${words[0]}:*`;
  return words.join(kind === "phrase" ? " <-> " : " & ");
}
