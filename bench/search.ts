import { loadavg } from "node:os";
import { CatalogueGrower, realBooks } from "./search/catalogue.ts";
import { differentQuestions, rareWord } from "./search/choose-questions.ts";
import type { BenchedEngine, Client, Question } from "./search/engine.ts";
import { miniSearchEngine } from "./search/mini-search.ts";
import { type OurEngine, ourEngine } from "./search/ours.ts";
import { postgresEngine } from "./search/postgres.ts";
import { sqliteEngine } from "./search/sqlite.ts";
import { hasZebra, zebraEngines } from "./search/zebra.ts";

export interface SearchBenchOptions {
  /** Books that are grown from the real ones. */
  readonly records?: number;
  /** How often each question is asked of each engine, turn by turn. */
  readonly rounds?: number;
  /** Which others are measured beside ours, with spaces or commas between; "none" for none. */
  readonly peers?: string;
  /** Threads of ours that answer. */
  readonly workers?: number;
}

interface Row {
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  readonly peers: Readonly<Record<string, number>>;
  readonly ratio?: number;
  readonly aim?: string;
  readonly met?: boolean;
}

/** What is asked again and again; the rare word is one of those that the catalogue grows from. */
function questionsOf(books: ReturnType<typeof realBooks>): readonly Question[] {
  return [
    { what: "common word", words: ["history"], kind: "words" },
    { what: "two words", words: ["united", "states"], kind: "words" },
    { what: "phrase", words: ["united", "states"], kind: "phrase" },
    { what: "rare word", words: [rareWord(books)], kind: "words" },
    { what: "common word, filtered by language", words: ["history"], kind: "words", language: "eng" },
    { what: "wildcard", words: ["histor"], kind: "prefix" },
    { what: "Chinese", words: ["中国"], kind: "words" },
    { what: "misspelt word", words: ["shakespere"], kind: "typo" },
  ];
}

/** How many times faster than each the common word has to be answered, with facets and without. */
const AIMS = {
  withFacets: { postgres: 30, sqlite: 15, zebra: 5, zebraAsInKoha: 5 },
  withoutFacets: { zebra: 1, zebraAsInKoha: 1 },
} as const;

/** MiniSearch holds everything as objects on one heap: more do not fit. */
const MOST_FOR_MINISEARCH = 200_000;

/**
 * Builds the same catalogue in each engine and asks each the same questions turn by turn: 20 ranked hits, then also five
 * facets; the best time of each counts, since machines are shared. The rows for one and eight clients hold all times.
 */
export async function run({
  records = 100_000,
  rounds = 15,
  peers = "postgres,sqlite,minisearch,zebra",
  workers = 1,
}: SearchBenchOptions = {}) {
  const books = realBooks();
  const grown = () => growing(books, records);
  const ours = await ourEngine({ workers, builders: 2 });
  const others = await startPeers(peers, records);
  const rows: Row[] = [await buildRow([ours, ...others], grown, records)];
  rows.push(await memoryRow(ours, records), await readyRow(ours), processRow());
  const questions = questionsOf(books);
  await warmUp([ours, ...others], questions);
  rows.push(...(await askedOnce(ours, differentQuestions(books, ASKED_ONCE))));
  for (const question of questions) {
    rows.push(
      await questionRow(question, { ours, others, rounds, facets: true }),
      await questionRow(question, { ours, others, rounds, facets: false }),
    );
  }
  rows.push(...(await manyClients([ours, ...others], questions)), await suggestRow(ours));
  rows.push(loadRow());
  await Promise.all([ours, ...others].map((engine) => engine.close()));
  return { records, rounds, rows };
}

/** Nobody's first query in a process that has just begun is measured. */
async function warmUp(engines: readonly BenchedEngine[], questions: readonly Question[]): Promise<void> {
  for (const engine of engines) {
    for (let round = 0; round < (engine.name === "ours" ? 30 : 3); round += 1) {
      for (const question of questions) await engine.ask(question, round % 2 === 0);
    }
  }
}

function* growing(books: ReturnType<typeof realBooks>, records: number) {
  const grower = new CatalogueGrower(books);
  for (let i = 0; i < records; i += 1) yield grower.book();
}

async function startPeers(peers: string, records: number): Promise<BenchedEngine[]> {
  const started: BenchedEngine[] = [];
  if (peers.includes("postgres")) started.push(await postgresEngine());
  if (peers.includes("sqlite")) started.push(sqliteEngine());
  if (peers.includes("minisearch") && records <= MOST_FOR_MINISEARCH) started.push(miniSearchEngine());
  if (peers.includes("zebra")) {
    if (hasZebra()) started.push(...(await zebraEngines()));
    else console.log("Zebra is not installed and is left out (Debian: idzebra-2.0, yaz)");
  }
  return started;
}

async function buildRow(
  engines: readonly BenchedEngine[],
  grown: () => Iterable<ReturnType<CatalogueGrower["book"]>>,
  records: number,
): Promise<Row> {
  const perSecond: Record<string, number> = {};
  for (const engine of engines) {
    if (engine.build === undefined) continue;
    const start = performance.now();
    await engine.build(grown());
    perSecond[engine.name] = Math.round((records / (performance.now() - start)) * 1000);
    console.log(`built ${engine.name}: ${perSecond[engine.name]} records/s`);
  }
  const { ours = 0, ...peers } = perSecond;
  return {
    what: "build, growing the records included",
    ours,
    unit: "records/s",
    peers,
    aim: "≥ 25,000",
    met: ours >= 25_000,
  };
}

async function memoryRow({ index }: OurEngine, records: number): Promise<Row> {
  await index.optimise();
  const perMillion = Math.round(((index.status.bytes / records) * 1e6) / 2 ** 20);
  return {
    what: `segments in memory, for a million (${index.status.segments} segments)`,
    ours: perMillion,
    unit: "MiB",
    peers: {},
    aim: "≤ 1,024",
    met: perMillion <= 1024,
  };
}

/** What the operating system holds for the process after opening again: the segments, the heaps of all threads, Node itself. */
function processRow(): Row {
  const ours = Math.round(process.memoryUsage.rss() / 2 ** 20);
  return { what: "resident memory of the process that serves, benchmark included", ours, unit: "MiB", peers: {} };
}

/** What else the machine did: above its number of cores, times say more of others than of the engines; ratios still hold. */
function loadRow(): Row {
  const [last = 0] = loadavg();
  return {
    what: "load of the machine at the end, this included",
    ours: Math.round(last * 10) / 10,
    unit: "",
    peers: {},
  };
}

async function readyRow(ours: OurEngine): Promise<Row> {
  const ms = Math.round(await ours.reopen());
  return { what: "opened again and answering", ours: ms, unit: "ms", peers: {}, aim: "≤ 5,000", met: ms <= 5000 };
}

interface Asking {
  readonly ours: BenchedEngine;
  readonly others: readonly BenchedEngine[];
  readonly rounds: number;
  readonly facets: boolean;
}

async function questionRow(question: Question, { ours, others, rounds, facets }: Asking): Promise<Row> {
  const times = new Map<string, number[]>();
  let hits = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of [ours, ...others]) {
      const start = performance.now();
      const total = await engine.ask(question, facets);
      const took = performance.now() - start;
      if (total === undefined) continue;
      if (engine === ours) hits = total;
      times.set(engine.name, [...(times.get(engine.name) ?? []), took]);
    }
  }
  const best = Object.fromEntries(Array.from(times, ([name, list]) => [name, at(list, 0)]));
  const { ours: own = 0, ...peers } = best;
  const what = `${question.what}, ${facets ? "5 facets" : "no facets"} (${hits} hits)`;
  const row = { what, ours: own, unit: "ms, best", peers };
  const wanted: Readonly<Record<string, number>> =
    question.what === "common word" ? AIMS[facets ? "withFacets" : "withoutFacets"] : {};
  const aimed = Object.entries(wanted).filter(([name]) => name in peers);
  if (aimed.length === 0) return row;
  const ratio = Math.round((Math.min(...aimed.map(([name]) => peers[name]!)) / own) * 10) / 10;
  const met = aimed.every(([name, times]) => peers[name]! >= times * own);
  return { ...row, ratio, aim: aimed.map(([name, times]) => `≥ ${times} × ${name}`).join(", "), met };
}

/** Different questions of which none is asked twice. */
const ASKED_ONCE = 300;

/** What one client waits for answers to questions that nobody has asked before, by the engine that keeps words asked for lately. */
async function askedOnce(ours: OurEngine, questions: readonly Question[]): Promise<Row[]> {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await ours.ask(question, true);
    times.push(performance.now() - start);
  }
  const row = (part: number, within: string) => {
    const what = `${questions.length} different questions, each asked once, 5 facets: ${within}`;
    return { what, ours: at(times, part), unit: "ms", peers: {} };
  };
  return [row(0.5, "half within"), row(0.99, "99 % within")];
}

/** Questions that all clients of an engine ask together, and how long an engine may take for them. */
const ASKED = 320;
const LONGEST_ASKING_MS = 30_000;

/** Every question in turn, by one client and by eight at once, who each wait for an answer before they ask again. */
async function manyClients(engines: readonly BenchedEngine[], questions: readonly Question[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const clients of [1, 8]) {
    const asked = new Map<string, Asked>();
    for (const engine of engines) {
      if (clients === 1 || engine.client !== undefined)
        asked.set(engine.name, await askAll(engine, clients, questions));
    }
    const of = (take: (one: Asked) => number) => {
      const { ours = 0, ...peers } = Object.fromEntries(Array.from(asked, ([name, one]) => [name, take(one)]));
      return { ours, peers };
    };
    const who = clients === 1 ? "one client" : `${clients} clients`;
    const [half, most, perSecond] = [of(({ half }) => half), of(({ most }) => most), of(({ perSecond }) => perSecond)];
    rows.push(
      {
        what: `all questions, 5 facets, ${who}: half within`,
        unit: "ms",
        ...half,
        ...(clients === 1 && { aim: "≤ 2", met: half.ours <= 2 }),
      },
      {
        what: `all questions, 5 facets, ${who}: 99 % within`,
        unit: "ms",
        ...most,
        ...(clients === 1 && { aim: "≤ 20", met: most.ours <= 20 }),
      },
      {
        what: `all questions, 5 facets, ${who}: answered`,
        unit: "queries/s",
        ...perSecond,
        ...(clients > 1 && { aim: "≥ 400", met: perSecond.ours >= 400 }),
      },
    );
  }
  return rows;
}

interface Asked {
  readonly half: number;
  readonly most: number;
  readonly perSecond: number;
}

async function askAll(engine: BenchedEngine, clients: number, questions: readonly Question[]): Promise<Asked> {
  const all: Client[] = [engine];
  while (all.length < clients) all.push(await engine.client!());
  const times: number[] = [];
  const begun = performance.now();
  await Promise.all(
    all.map(async (client, number) => {
      for (let i = 0; i < ASKED / clients && performance.now() - begun < LONGEST_ASKING_MS; i += 1) {
        const start = performance.now();
        const total = await client.ask(questions[(i + number) % questions.length]!, true);
        if (total !== undefined) times.push(performance.now() - start);
      }
    }),
  );
  const perSecond = Math.round((times.length / (performance.now() - begun)) * 10_000) / 10;
  await Promise.all(all.slice(1).map((client) => client.close()));
  return { half: at(times, 0.5), most: at(times, 0.99), perSecond };
}

async function suggestRow({ index }: OurEngine): Promise<Row> {
  const times: number[] = [];
  for (const typed of ["shakespeare", "united states", "history", "smith, j"]) {
    for (let length = 2; length <= typed.length; length += 1) {
      for (let i = 0; i < 5; i += 1) {
        const start = performance.now();
        await index.suggest({ prefix: typed.slice(0, length) });
        times.push(performance.now() - start);
      }
    }
  }
  return {
    what: "suggestions from two letters on: 99 % within",
    ours: at(times, 0.99),
    unit: "ms",
    peers: {},
    aim: "≤ 5",
    met: at(times, 0.99) <= 5,
  };
}

function at(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]! * 100) / 100;
}
