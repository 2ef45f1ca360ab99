import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../../kernel/db/database.ts";
import { findDisagreements } from "../availability/verify-availability.store.ts";
import { type Heard, startLendingProgram, withItsDatabase } from "./lending-program.ts";
import { fillSmallLibrary, type SmallLibrary } from "./small-library.ts";

/** Attempts made at the same time, and how often another number of them won than may. */
export interface Race {
  readonly attempts: number;
  readonly wrong: number;
}

export const raceNames = [
  "lend one item",
  "pass a limit",
  "place one hold",
  "fill one hold",
  "fetch what is held",
  "take one item back",
] as const;
export type RaceName = (typeof raceNames)[number];

export interface RaceReport {
  readonly races: Readonly<Record<RaceName, Race>>;
  /** Kept counts that are not the facts, at the end. */
  readonly miscounted: number;
}

/** As many as a reader of the public may have (the shipped policies). */
const limit = 3;
const width = 20;

/**
 * Has many desks try the same thing at the same moment, over HTTP, on the program as it runs: to lend one item to twenty readers, twenty items
 * to a reader who may have three, one hold placed twenty times, five copies returned for one hold, the held copy asked for by everybody.
 */
export async function raceLending(rounds: number): Promise<RaceReport> {
  const data = await realpath(await mkdtemp(join(tmpdir(), "wenyuan-race-lending-")));
  const program = await startLendingProgram(data);
  try {
    return await withItsDatabase(data, async (db) => {
      const library = await fillSmallLibrary(db, size);
      let sent = 0;
      const post = async (path: string, body: object): Promise<Heard> => {
        const key = `race-${String(++sent).padStart(16, "0")}`;
        const heard = await program.post(path, body, { key, token: library.token });
        if (heard === undefined || heard.status >= 500)
          throw new Error(`${path} was answered with ${heard?.status}: ${JSON.stringify(heard?.body)}`);
        return heard;
      };
      return await race({ post, library, db }, rounds);
    });
  } finally {
    await program.kill("SIGTERM");
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

const size = { readers: { undergraduate: width, public: 1 }, titles: 4, copies: 5 };

interface Course {
  readonly post: (path: string, body: object) => Promise<Heard>;
  readonly library: SmallLibrary;
  readonly db: Database;
}

async function race(course: Course, rounds: number): Promise<RaceReport> {
  const races = Object.fromEntries(raceNames.map((name) => [name, { attempts: 0, wrong: 0 }])) as Record<
    RaceName,
    Race
  >;
  const note = (name: RaceName, answers: readonly Heard[], { won, may }: { won: number; may: number }) => {
    const { attempts, wrong } = races[name];
    races[name] = { attempts: attempts + answers.length, wrong: wrong + Number(won !== may) };
  };
  for (let round = 0; round < rounds; round++) {
    await raceForAnItem(course, note);
    await raceForALimit(course, note);
    await raceForAHold(course, note);
  }
  return { races, miscounted: (await findDisagreements(course.db)).length };
}

type Note = (name: RaceName, answers: readonly Heard[], result: { won: number; may: number }) => void;

const done = (answers: readonly Heard[]) => answers.filter(({ status }) => status < 300);

async function raceForAnItem({ post, library }: Course, note: Note): Promise<void> {
  const itemBarcode = library.titles[0]!.barcodes[0]!;
  const readers = library.readers["undergraduate"]!;
  const lent = await Promise.all(
    readers.map((readerBarcode) => post("/api/v1/check-outs", { readerBarcode, itemBarcode })),
  );
  note("lend one item", lent, { won: done(lent).length, may: 1 });
  const back = await Promise.all(readers.map(() => post("/api/v1/check-ins", { itemBarcode, branch: "main" })));
  note("take one item back", back, { won: done(back).filter(({ body }) => body.loan !== undefined).length, may: 1 });
}

async function raceForALimit({ post, library }: Course, note: Note): Promise<void> {
  const readerBarcode = library.readers["public"]![0]!;
  const items = library.titles.flatMap(({ barcodes }) => barcodes).slice(0, width);
  const lent = await Promise.all(
    items.map((itemBarcode) => post("/api/v1/check-outs", { readerBarcode, itemBarcode })),
  );
  note("pass a limit", lent, { won: done(lent).length, may: limit });
  await Promise.all(items.map((itemBarcode) => post("/api/v1/check-ins", { itemBarcode, branch: "main" })));
}

/** All copies are lent; one reader waits; all come back at once; everybody wants the copy that is put aside. */
async function raceForAHold({ post, library }: Course, note: Note): Promise<void> {
  const { recordId, barcodes } = library.titles[1]!;
  const [waiting, ...others] = library.readers["undergraduate"]!;
  await Promise.all(
    barcodes.map((itemBarcode, n) => post("/api/v1/check-outs", { readerBarcode: others[n]!, itemBarcode })),
  );
  const hold = { readerBarcode: waiting!, recordId, pickup: "main" };
  const placed = await Promise.all(Array.from({ length: width }, () => post("/api/v1/holds", hold)));
  note("place one hold", placed, { won: done(placed).length, may: 1 });
  const back = await Promise.all(
    barcodes.map((itemBarcode) => post("/api/v1/check-ins", { itemBarcode, branch: "main" })),
  );
  const aside = back.map(({ body }, n) => (body.goes?.to === "hold-shelf" ? barcodes[n]! : undefined));
  const kept = aside.filter((barcode) => barcode !== undefined);
  note("fill one hold", back, { won: kept.length, may: 1 });
  const itemBarcode = kept[0] ?? barcodes[0]!;
  const fetching = await Promise.all(
    [...others.slice(0, width / 2), waiting!].map(async (readerBarcode) => ({
      readerBarcode,
      heard: await post("/api/v1/check-outs", { readerBarcode, itemBarcode }),
    })),
  );
  const fetched = fetching.filter(({ heard }) => heard.status < 300);
  const rightly = fetched.every(({ readerBarcode }) => readerBarcode === waiting);
  note(
    "fetch what is held",
    fetching.map(({ heard }) => heard),
    { won: rightly ? fetched.length : -1, may: 1 },
  );
  await post("/api/v1/check-ins", { itemBarcode, branch: "main" });
}
