import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openIndex } from "../open-index.ts";
import type { SearchIndex } from "../search-index.ts";
import { changesOf, contentAfter, faultsSchema } from "./faults-model.ts";

export interface FaultReport {
  readonly rounds: number;
  readonly kills: number;
  readonly torn: number;
  readonly flipped: number;
  /** Steps that were durable, over all rounds. */
  readonly steps: number;
  /** Openings after damage that stood at an older position, and that were empty: both right, and said so. */
  readonly fellBack: number;
  readonly emptied: number;
  /** Answers that were not those of the position the index claimed. Must be 0. */
  readonly wrongAnswers: number;
  /** Kills after which a step that had been said to be durable was gone. Must be 0. */
  readonly lost: number;
  /** Damaged files in use that opening did not notice. Must be 0. */
  readonly unnoticed: number;
}

export interface FaultOptions {
  readonly rounds: number;
  readonly seed: number;
}

type Tally = { -readonly [Key in keyof FaultReport]: number };

/** Blow after blow on one index: each round kills the writer, every second one then damages a file. */
export async function faultRounds({ rounds, seed }: FaultOptions): Promise<FaultReport> {
  const directory = await mkdtemp(join(tmpdir(), "search-faults-"));
  const random = seeded(seed);
  const tally: Tally = {
    rounds,
    kills: 0,
    torn: 0,
    flipped: 0,
    steps: 0,
    fellBack: 0,
    emptied: 0,
    wrongAnswers: 0,
    lost: 0,
    unnoticed: 0,
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const durable = await killWhileWriting(directory, 150 + random() * 350, tally);
      await examine(directory, tally, (position) => {
        if (position < durable) tally.lost += 1;
        tally.steps = Math.max(tally.steps, position);
      });
      if (round % 2 === 1) await damageAndExamine(directory, random, tally);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return tally;
}

/** The last step that the child said was durable; 0 when it was killed before any. */
async function killWhileWriting(directory: string, forMs: number, tally: Tally): Promise<number> {
  const file = join(import.meta.dirname, "faults-child.ts");
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const begun = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await Promise.race([begun, ended]);
  await sleep(forMs);
  child.kill("SIGKILL");
  await ended;
  tally.kills += 1;
  return Number(said.split("\n").at(-2) ?? 0);
}

/** Opens the index and holds all it answers against its position. */
async function examine(
  directory: string,
  tally: Tally,
  see: (position: number, index: SearchIndex) => void,
): Promise<void> {
  const index = await openIndex({ schema: faultsSchema, directory, workers: 0 });
  const position = Number(index.position ?? 0);
  tally.wrongAnswers += await wrongAnswers(index, position);
  see(position, index);
  await index.close();
}

async function wrongAnswers(index: SearchIndex, position: number): Promise<number> {
  const content = contentAfter(position);
  let wrong = 0;
  for (const query of ["", "common", "half1", "红楼3", `word${position}`, "common -half0"]) {
    const words = query.split(" ").filter((word) => word !== "" && !word.startsWith("-"));
    const without = query
      .split(" ")
      .filter((word) => word.startsWith("-"))
      .map((word) => word.slice(1));
    const expected = [...content]
      .filter(
        ([, title]) =>
          words.every((word) => title.split(" ").includes(word)) && !without.some((word) => title.includes(word)),
      )
      .map(([id]) => id);
    const { total, hits } = await index.search({ query, limit: 1000, correct: false });
    const found = hits.map(({ id }) => Number(id)).toSorted((a, b) => a - b);
    if (total !== expected.length || found.join() !== expected.toSorted((a, b) => a - b).join()) wrong += 1;
  }
  return wrong;
}

/** Tears or flips a file that the newest manifest needs, looks, then lets the feed catch up again. */
async function damageAndExamine(directory: string, random: () => number, tally: Tally): Promise<void> {
  const before = await positionOf(directory);
  const file = await pickFile(directory, random);
  const path = join(directory, file);
  const bytes = await readFile(path);
  if (random() < 0.5) {
    await truncate(path, Math.floor(random() * bytes.length));
    tally.torn += 1;
  } else {
    const bit = Math.floor(random() * bytes.length * 8);
    bytes[bit >> 3]! ^= 1 << (bit & 7);
    await writeFile(path, bytes);
    tally.flipped += 1;
  }
  await examine(directory, tally, (position, { status }) => {
    if (!status.damage.some((damage) => damage.file === file)) tally.unnoticed += 1;
    if (position === 0) tally.emptied += 1;
    else if (position < before) tally.fellBack += 1;
  });
  await catchUp(directory, before);
}

async function positionOf(directory: string): Promise<number> {
  const index = await openIndex({ schema: faultsSchema, directory, workers: 0 });
  const position = Number(index.position ?? 0);
  await index.close();
  return position;
}

/** As the reader of a change feed does after a fall-back: what is missing is applied again. */
async function catchUp(directory: string, to: number): Promise<void> {
  const index = await openIndex({ schema: faultsSchema, directory, workers: 0 });
  for (let step = Number(index.position ?? 0) + 1; step <= to; step += 1) {
    await index.apply(changesOf(step), { commit: step === to, position: String(step) });
  }
  await index.close();
}

/** The newest manifest, or one of the files it names. */
async function pickFile(directory: string, random: () => number): Promise<string> {
  const names = (await readdir(directory))
    .filter((name) => name.startsWith("manifest-") && name.endsWith(".json"))
    .toSorted();
  const manifest = names.at(-1)!;
  const [json = "{}"] = (await readFile(join(directory, manifest), "utf8")).split("\n");
  const { segments } = JSON.parse(json) as { segments: { file: string; deleted?: string }[] };
  const files = [
    manifest,
    ...segments.flatMap(({ file, deleted }) => (deleted === undefined ? [file] : [file, deleted])),
  ];
  return files[Math.floor(random() * files.length)]!;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
