import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { processesIn } from "../../../kernel/db/embedded/cluster-processes.ts";
import { readPostmasterFile } from "../../../kernel/db/embedded/postmaster-file.ts";
import { type Comparison, compareWithDatabase } from "./compare-lending.ts";
import { type Act, chooseAct, type Said } from "./desk-acts.ts";
import { type LendingProgram, startLendingProgram, withItsDatabase } from "./lending-program.ts";
import { fillSmallLibrary, type SmallLibrary } from "./small-library.ts";

export const victims = ["server", "database", "back end"] as const;

export interface KillLendingReport extends Comparison {
  readonly kills: Readonly<Record<(typeof victims)[number], number>>;
  /** Acts that were answered at once; of those that a kill left without an answer, how many were asked again. */
  readonly acknowledged: number;
  readonly askedAgain: number;
}

const desks = 10;

/**
 * Lends, takes back, holds and cancels at many desks while the server, its database or one of the database's back ends is killed (SIGKILL) at
 * random moments. A desk that got no answer asks again with the same key. Afterwards what was answered is held against the database.
 * @param random gives numbers from 0 to 1
 */
export async function killLending(rounds: number, random: () => number): Promise<KillLendingReport> {
  const data = await realpath(await mkdtemp(join(tmpdir(), "wenyuan-kill-lending-")));
  const kills = { server: 0, database: 0, "back end": 0 };
  const said: Said[] = [];
  let unanswered: Act[] = [];
  let askedAgain = 0;
  let program = await startLendingProgram(data);
  try {
    const library = await withItsDatabase(data, (db) => fillSmallLibrary(db, size));
    for (let round = 0; round < rounds; round++) {
      const victim = victims[round % victims.length] ?? "server";
      askedAgain += unanswered.length;
      const scene = { program, library, random, again: unanswered, prefix: `r${round}` };
      const working = workAtDesks(scene);
      await working.answers(10 + Math.floor(random() * 60));
      await kill(victim, { program, data, random });
      kills[victim]++;
      const heard = await working.stop();
      said.push(...heard.said);
      unanswered = heard.unanswered;
      if (victim === "server") program = await startLendingProgram(data);
    }
    while (unanswered.length > 0) {
      const heard = await askAgain({ program, library }, unanswered);
      askedAgain += unanswered.length;
      said.push(...heard.said);
      unanswered = heard.unanswered;
    }
    const comparison = await withItsDatabase(data, (db, pool) => compareWithDatabase(db, pool, said));
    return { kills, acknowledged: said.length, askedAgain, ...comparison };
  } finally {
    await program.kill("SIGTERM");
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

const size = { readers: { undergraduate: 12, teacher: 6 }, titles: 12, copies: 2 };

interface Scene {
  readonly program: LendingProgram;
  readonly library: SmallLibrary;
  readonly random: () => number;
  /** What the round before left without an answer. */
  readonly again: readonly Act[];
  readonly prefix: string;
}

interface Heard {
  readonly said: Said[];
  readonly unanswered: Act[];
}

interface DesksAtWork {
  /** Settles when so many acts were answered. */
  answers(count: number): Promise<void>;
  stop(): Promise<Heard>;
}

function workAtDesks({ program, library, random, again, prefix }: Scene): DesksAtWork {
  const said: Said[] = [];
  const unanswered: Act[] = [];
  const holds: string[] = [];
  const waiting = [...again];
  const stop = new AbortController();
  let made = 0;
  const desk = async () => {
    while (!stop.signal.aborted) {
      const act =
        waiting.pop() ?? chooseAct(library, { random, holds, key: `${prefix}-${String(++made).padStart(16, "0")}` });
      let heard = await ask({ program, library }, act);
      for (; heard === undefined && !stop.signal.aborted; heard = await ask({ program, library }, act)) await sleep(20);
      if (heard === undefined) {
        unanswered.push(act);
        return;
      }
      said.push(heard);
      if (act.kind === "hold" && heard.status === 201) holds.push(String(heard.body["id"]));
    }
  };
  const working = Promise.all(Array.from({ length: desks }, desk));
  return {
    async answers(count) {
      while (said.length < count) await sleep(1);
    },
    async stop() {
      stop.abort();
      await working;
      return { said, unanswered: [...unanswered, ...waiting] };
    },
  };
}

async function askAgain(at: Pick<Scene, "program" | "library">, acts: readonly Act[]): Promise<Heard> {
  const said: Said[] = [];
  const unanswered: Act[] = [];
  for (const act of acts) {
    const heard = await ask(at, act);
    if (heard) said.push(heard);
    else unanswered.push(act);
  }
  return { said, unanswered };
}

/** @returns nothing where there was no answer, or one that the server was in trouble: then it is not known what was done */
async function ask({ program, library }: Pick<Scene, "program" | "library">, act: Act): Promise<Said | undefined> {
  const heard = await program.post(act.path, act.body, { key: act.key, token: library.token });
  return heard === undefined || heard.status >= 500 ? undefined : { act, status: heard.status, body: heard.body };
}

interface Killing {
  readonly program: LendingProgram;
  readonly data: string;
  readonly random: () => number;
}

async function kill(victim: (typeof victims)[number], { program, data, random }: Killing): Promise<void> {
  if (victim === "server") return await program.kill("SIGKILL");
  const cluster = join(data, "postgres", "cluster");
  const postmaster = (await readPostmasterFile(cluster))?.pid;
  const backEnds = (await processesIn(cluster)).filter((pid) => pid !== postmaster);
  const pid = victim === "database" ? postmaster : backEnds[Math.floor(random() * backEnds.length)];
  if (pid !== undefined) process.kill(pid, "SIGKILL");
  // Long enough that desks meet the database while it is away and while it recovers.
  await sleep(300);
}
