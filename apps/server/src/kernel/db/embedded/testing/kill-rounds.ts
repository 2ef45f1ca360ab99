import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { processesIn } from "../cluster-processes.ts";
import { readPostmasterFile } from "../postmaster-file.ts";
import { runWritingServer, type WritingServer } from "./run-writing-server.ts";

export const victims = ["server", "postmaster", "back end"] as const;
export type Victim = (typeof victims)[number];

export interface KillRound {
  readonly victim: Victim;
  /** Milliseconds from the start of the database until it was ready. */
  readonly ready: number;
  /** Transactions acknowledged in this round. */
  readonly committed: number;
  /** Milliseconds from the kill until no process of the database lived (server), or until the next commit (others). */
  readonly after: number;
}

export interface KillReport {
  readonly rounds: readonly KillRound[];
  readonly committed: number;
  /** Acknowledged transactions that are not there afterwards. */
  readonly lost: readonly string[];
  /** Transactions of which only one of two rows is there. */
  readonly torn: readonly string[];
  /** Faults that amcheck finds in the table. */
  readonly damage: number;
  /** Database processes that outlived their server by ten seconds. */
  readonly orphans: number;
}

/**
 * Kills (SIGKILL) a server, its postmaster or a back end while it writes, again and again on the same data, with no
 * step in between, and compares what was acknowledged with what is there.
 * @param random gives numbers from 0 to 1
 */
export async function killRounds(rounds: number, random: () => number): Promise<KillReport> {
  const dataDirectory = await realpath(await mkdtemp(join(tmpdir(), "wenyuan-kill-")));
  const cluster = join(dataDirectory, "postgres", "cluster");
  const done: KillRound[] = [];
  const acknowledged: string[] = [];
  let orphans = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const server = await runWritingServer({ dataDirectory, prefix: `${round}` });
      const victim = victims[round % victims.length] ?? "server";
      await server.nextCommit();
      await sleep(random() * 400);
      const after = await kill(victim, { server, cluster, random });
      if (victim === "server") orphans += (await processesIn(cluster)).length;
      acknowledged.push(...server.committed);
      done.push({ victim, ready: server.milliseconds, committed: server.committed.length, after });
    }
    return { rounds: done, committed: acknowledged.length, orphans, ...(await compare(dataDirectory, acknowledged)) };
  } finally {
    await rm(dataDirectory, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

interface Scene {
  readonly server: WritingServer;
  readonly cluster: string;
  readonly random: () => number;
}

/** Kills the victim; if the server lives on, waits until it writes again and then kills it too. Gives the time it took. */
async function kill(victim: Victim, scene: Scene): Promise<number> {
  const { server, cluster } = scene;
  if (victim !== "server") {
    const began = performance.now();
    process.kill(await chooseProcess(victim, scene), "SIGKILL");
    await recovered(server);
    const after = performance.now() - began;
    // The next round starts at once, while this database may still be ending.
    server.process.kill("SIGKILL");
    await server.gone;
    return Math.round(after);
  }
  return await killServer(server, cluster);
}

async function killServer(server: WritingServer, cluster: string): Promise<number> {
  const began = performance.now();
  server.process.kill("SIGKILL");
  await server.gone;
  while ((await processesIn(cluster)).length > 0 && performance.now() - began < 10_000) await sleep(10);
  return Math.round(performance.now() - began);
}

/** A commit that was under way when the victim died may still be told; two more from every writer are of the new life. */
async function recovered(server: WritingServer): Promise<void> {
  const client = await connectAgain(server);
  await client.end();
  for (let commit = 0; commit < 8; commit++) await server.nextCommit();
}

async function connectAgain(server: WritingServer): Promise<pg.Client> {
  for (;;) {
    await sleep(10);
    const client = new pg.Client(server.connection);
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch {
      await client.end().catch(() => {});
    }
  }
}

async function chooseProcess(victim: Victim, { cluster, random }: Scene): Promise<number> {
  const postmaster = (await readPostmasterFile(cluster))?.pid ?? 0;
  if (victim === "postmaster") return postmaster;
  const others = (await processesIn(cluster)).filter((pid) => pid !== postmaster);
  const chosen = others[Math.floor(random() * others.length)];
  if (chosen === undefined) throw new Error("there is no back end to kill");
  return chosen;
}

async function compare(
  dataDirectory: string,
  acknowledged: readonly string[],
): Promise<Pick<KillReport, "lost" | "torn" | "damage">> {
  const server = await runWritingServer({ dataDirectory, writers: 0 });
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; parts: number }>(
      "select id, count(*)::int as parts from written group by id",
    );
    // The index and the table agree with each other, page by page (PostgreSQL's amcheck).
    await client.query("create extension if not exists amcheck");
    await client.query("select bt_index_check('written_pkey', true)");
    const damage = await client.query("select * from verify_heapam('written')");
    const present = new Set(rows.map(({ id }) => id));
    return {
      lost: acknowledged.filter((id) => !present.has(id)),
      damage: damage.rowCount ?? 0,
      torn: rows.filter(({ parts }) => parts !== 2).map(({ id }) => id),
    };
  } finally {
    await client.end();
    server.process.kill("SIGTERM");
    await server.gone;
  }
}
