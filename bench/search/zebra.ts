import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Book, FACETS } from "./catalogue.ts";
import { type BenchedEngine, HITS, type Question, VALUES } from "./engine.ts";
import { YazClient } from "./yaz-client.ts";

const MODULES = "/usr/lib/x86_64-linux-gnu/idzebra-2.0/modules";
const RECORDS_A_FILE = 20_000;

/** Whether Zebra and its client are installed (Debian: idzebra-2.0, yaz). */
export function hasZebra(): boolean {
  return existsSync("/usr/bin/zebraidx") && existsSync("/usr/bin/yaz-client");
}

/** How many of the hits Zebra looks at for facets: all, for exact counts; or 1,000, as Koha configures it. */
const COUNTED_HITS = { zebra: 2_000_000, zebraAsInKoha: 1000 } as const;
type Counting = keyof typeof COUNTED_HITS;

/**
 * Zebra, asked over Z39.50 as Koha asks it: ranked, words cut by ICU, facets by its special element set. One register is
 * read by two servers that differ in how many hits they look at for facets.
 */
export async function zebraEngines(): Promise<BenchedEngine[]> {
  const directory = await mkdtemp(join(tmpdir(), "bench-zebra-"));
  await mkdir(join(directory, "register"));
  await writeFile(join(directory, "dom.xml"), DOM);
  await writeFile(join(directory, "books.idx"), INDEXES);
  const exact = await openEngine(directory, "zebra", (books) => buildRegister(directory, books));
  const sampled = await openEngine(directory, "zebraAsInKoha");
  const close = async () => {
    await exact.close();
    await rm(directory, { recursive: true, force: true });
  };
  return [sampled, { ...exact, close }];
}

async function openEngine(
  directory: string,
  name: Counting,
  build?: (books: Iterable<Book>) => Promise<void>,
): Promise<BenchedEngine> {
  const port = await freePort();
  await mkdir(join(directory, name));
  await writeFile(join(directory, `${name}.cfg`), settings(directory, name));
  let server: ChildProcess | undefined;
  let own: YazClient | undefined;
  const connect = async () => {
    server ??= await startServer(directory, name, port);
    return await YazClient.connect(port);
  };
  return {
    name,
    ...(build && { build }),
    ask: async (question, facets) => await askWith((own ??= await connect()), question, facets),
    async client() {
      const client = await connect();
      return {
        ask: (question, facets) => askWith(client, question, facets),
        close: () => Promise.resolve(client.close()),
      };
    },
    async close() {
      own?.close();
      server?.kill();
    },
  };
}

async function askWith(client: YazClient, question: Question, facets: boolean): Promise<number | undefined> {
  if (question.kind === "typo") return undefined;
  const total = await client.find(queryOf(question));
  await client.show("zebra::meta::sysno", Math.min(HITS, total));
  if (facets && total > 0) await client.show(FACET_ELEMENTS, 1);
  return total;
}

const FACET_ELEMENTS = `zebra::facet::${FACETS.map((name) => `${name}:0:${VALUES}`).join(",")}`;

async function buildRegister(directory: string, books: Iterable<Book>): Promise<void> {
  const config = join(directory, "zebra.cfg");
  await run("zebraidx", ["-c", config, "-l", join(directory, "index.log"), "init"]);
  const files = join(directory, "books");
  await mkdir(files);
  let file = 0;
  for (const batch of batchesOf(books)) {
    await pipeline(xmlOf(batch.books, batch.first), createWriteStream(join(files, `${file}.xml`)));
    file += 1;
  }
  await run("zebraidx", ["-c", config, "-l", join(directory, "index.log"), "update", files]);
  await rm(files, { recursive: true });
}

function* batchesOf(books: Iterable<Book>): Generator<{ first: number; books: Book[] }> {
  let first = 1;
  let batch: Book[] = [];
  for (const book of books) {
    batch.push(book);
    if (batch.length < RECORDS_A_FILE) continue;
    yield { first, books: batch };
    first += batch.length;
    batch = [];
  }
  yield { first, books: batch };
}

function* xmlOf(books: readonly Book[], first: number): Generator<string> {
  yield '<books xmlns:z="http://indexdata.com/zebra-2.0">\n';
  for (const [i, book] of books.entries()) yield recordXml(book, first + i);
  yield "</books>\n";
}

function recordXml(book: Book, id: number): string {
  const texts = [book.title, ...book.otherTitle, ...book.authors, ...book.subjects, book.publisher, book.note];
  const facets = {
    language: [book.language],
    format: [book.format],
    author: book.authors,
    subject: book.subjects,
    classification: [book.classification],
  };
  const words = texts.filter(Boolean).map((text) => `<z:index name="any:w">${escaped(text)}</z:index>`);
  const values = FACETS.flatMap((name) =>
    facets[name].filter(Boolean).map((value) => `<z:index name="${name}:0">${escaped(value)}</z:index>`),
  );
  return `<z:record z:id="${id}">${words.join("")}${values.join("")}</z:record>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[^\P{Cc}\t\n]/gu, "");
}

function queryOf({ words, kind, language }: Question): string {
  const structure = kind === "phrase" ? `@attr 4=1 "${words.join(" ")}"` : undefined;
  const truncated = kind === "prefix" ? "@attr 5=1 " : "";
  const terms = structure === undefined ? words.map((word) => `${truncated}"${word}"`) : [structure];
  const text = terms.map((term) => `@attr 1=any ${term}`).reduceRight((right, left) => `@and ${left} ${right}`);
  const filtered = language === undefined ? text : `@and ${text} @attr 1=language @attr 4=3 ${language}`;
  return `@attr 2=102 ${filtered}`;
}

/** Each server has its own place for locks: one that finds another's will not start. */
function settings(directory: string, name: Counting): string {
  return `profilePath: ${directory}:/usr/share/idzebra-2.0/tab
modulePath: ${MODULES}
recordType: dom.dom.xml
attset: bib1.att
index: books.idx
encoding: utf-8
register: ${directory}/register:100G
lockDir: ${directory}/${name}
storeKeys: 1
storeData: 1
memMax: 512
facetNumRecs: ${COUNTED_HITS[name]}
facetMaxChunks: 10
truncmax: 1000000000
rank: rank-1
`;
}

const DOM = `<dom><extract name="index"/><retrieve name="F"/><input syntax="xml"><xmlreader level="1"/></input></dom>\n`;

/** Words by ICU; whole values, untouched, for facets. */
const INDEXES = `index w
completeness 0
position 1
alwaysmatches 1
firstinfield 1
icuchain words-icu.xml

index 0
completeness 1
position 0
charmap @
`;

async function startServer(directory: string, name: Counting, port: number): Promise<ChildProcess> {
  const config = join(directory, `${name}.cfg`);
  const log = join(directory, `${name}.log`);
  const server = spawn("zebrasrv", ["-c", config, "-l", log, "-v", "none", `tcp:127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  await YazClient.whenListening(port);
  return server;
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: "ignore" });
  const [code] = await new Promise<[number | null]>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exit) => resolve([exit]));
  });
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
