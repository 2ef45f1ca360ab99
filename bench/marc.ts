import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Corpus, corpusOf } from "./marc/corpora.ts";
import { PEER_NAMES, timeYaz } from "./marc/peers.ts";
import { TASKS, type Task } from "./marc/tasks.ts";

export interface MarcBenchOptions {
  /** How often a contender does a task before it is the next one's turn. */
  readonly rounds?: number;
  /** How often it is each one's turn; the best time of all counts. */
  readonly turns?: number;
}

interface Row {
  readonly what: string;
  readonly ours: number;
  readonly unit: "MB/s";
  readonly peers: Readonly<Record<string, number>>;
  readonly ratio: number;
  readonly aim: string;
  readonly met: boolean;
}

/** The aims: three times the faster npm library, a third of yaz in C. */
const NPM_AIM = 3;
const YAZ_AIM = 1 / 3;
const CONTENDER = join(import.meta.dirname, "marc/contender.ts");

/**
 * Reads and writes the same records with this package, both npm libraries and yaz-marcdump, each in a process of its own, in one run. Ours reads a
 * stream of 64 KiB chunks; the npm libraries get each record cut out beforehand, since their streams lose or break records. All are
 * timed by the processor time they use, collector and compiler included, so that what else the machine does counts for none; and they take turns,
 * so that caches and clocks that others have warmed or slowed are the same for all.
 */
export function run({ rounds = 6, turns = 3 }: MarcBenchOptions = {}): { rows: Row[] } {
  return { rows: TASKS.flatMap((task) => measureTask(task, { rounds, turns })) };
}

function measureTask(task: Task, { rounds, turns }: Required<MarcBenchOptions>): Row[] {
  const best = new Map<string, number>();
  for (let turn = 0; turn < turns; turn++)
    for (const name of ["ours", ...PEER_NAMES])
      best.set(name, Math.max(best.get(name) ?? 0, contend(name, task, rounds)));
  const ours = best.get("ours")!;
  const npm = Object.fromEntries(PEER_NAMES.map((name) => [name, best.get(name)!]));
  const rows = [
    aRow(
      task.what,
      { ours, against: Math.max(...Object.values(npm)), aim: NPM_AIM, name: "the faster npm library" },
      npm,
    ),
  ];
  if (task.yaz === undefined) return rows;
  const yaz = yazSpeed(corpusOf(task.corpus), task.yaz, rounds);
  return [
    ...rows,
    aRow(task.what, { ours, against: yaz, aim: YAZ_AIM, name: "yaz-marcdump" }, { "yaz-marcdump": yaz }),
  ];
}

/** Megabytes a second. */
function contend(name: string, { what }: Task, rounds: number): number {
  const args = ["--conditions=wenyuan-source", CONTENDER, name, what, String(rounds)];
  return Number(
    execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .trim()
      .split("\n")
      .at(-1),
  );
}

function yazSpeed({ bytes }: Corpus, options: readonly string[], rounds: number): number {
  const times = Array.from({ length: rounds }, () => timeYaz(bytes, options));
  return bytes.length / 1e3 / Math.min(...times);
}

interface Match {
  readonly ours: number;
  readonly against: number;
  readonly aim: number;
  readonly name: string;
}

function aRow(what: string, { ours, against, aim, name }: Match, peers: Row["peers"]): Row {
  const ratio = ours / against;
  const rounded = Object.entries(peers).map(([peer, speed]) => [peer, Math.round(speed * 10) / 10] as const);
  return {
    what,
    ours: Math.round(ours),
    unit: "MB/s",
    peers: Object.fromEntries(rounded),
    ratio: Math.round(ratio * 100) / 100,
    aim: `≥ ${aim < 1 ? "1/3 of" : `${aim} ×`} ${name}`,
    met: ratio >= aim,
  };
}
