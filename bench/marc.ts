import { type MarcRecord, readIso2709, writeIso2709, writeMarcXml } from "../packages/marc/src/index.ts";
import { type Corpus, gbkCorpus, marc21Corpus } from "./marc/corpora.ts";
import { type NpmPeer, npmPeers, timeYaz } from "./marc/peers.ts";

export interface MarcBenchOptions {
  /** How often each thing is measured; the best time counts. */
  readonly rounds?: number;
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

/** A task and the ways to do it, each answering the milliseconds of processor time it took. */
interface Task {
  readonly what: string;
  readonly corpus: Corpus;
  readonly ours: () => Promise<number>;
  readonly npm: Readonly<Record<string, () => number>>;
  readonly yaz?: () => number;
}

/** The aims: three times the faster npm library, a third of yaz in C. */
const NPM_AIM = 3;
const YAZ_AIM = 1 / 3;
const CHUNK = 65_536;
/** Records that the npm libraries get: one of them takes milliseconds for each. */
const SAMPLE = 400;

/**
 * Reads and writes the same records with this package, both npm libraries and yaz-marcdump, turn by turn in one run. Ours reads
 * a stream of 64 KiB chunks; all are timed by the processor time they use, so that what else the machine does counts for none; the npm libraries get each record cut out beforehand, since their streams lose or break records.
 */
export async function run({ rounds = 4 }: MarcBenchOptions = {}): Promise<{ rows: Row[] }> {
  const peers = await npmPeers();
  const marc21 = marc21Corpus(5);
  const gbk = gbkCorpus(20_000);
  const rows: Row[] = [];
  for (const task of [...marc21Tasks(marc21, peers), ...gbkTasks(gbk, peers)])
    rows.push(...(await measureTask(task, rounds)));
  return { rows };
}

function marc21Tasks(corpus: Corpus, peers: readonly NpmPeer[]): Task[] {
  return [
    {
      what: "read MARC 21",
      corpus,
      ours: () => timeReading(corpus, () => undefined),
      npm: each(peers, (peer) => overBytes(corpus, (bytes) => peer.read(bytes))),
      yaz: () => timeYaz(corpus.bytes, ["-n"]),
    },
    {
      what: "read MARC 21, write MARCXML",
      corpus,
      ours: () => timeReading(corpus, (record) => writeMarcXml(record, { illegal: "replace" })),
      npm: each(peers, (peer) => overBytes(corpus, (bytes) => peer.writeXml(peer.read(bytes)))),
      yaz: () => timeYaz(corpus.bytes, ["-o", "marcxml"]),
    },
    {
      what: "read MARC 21, write ISO 2709",
      corpus,
      ours: () => timeReading(corpus, (record) => writeIso2709(record)),
      npm: each(peers, (peer) => overBytes(corpus, (bytes) => peer.write(peer.read(bytes)))),
      yaz: () => timeYaz(corpus.bytes, ["-o", "marc"]),
    },
  ];
}

/** The npm libraries know no GBK: what they give is garbage, and is timed all the same. */
function gbkTasks(corpus: Corpus, peers: readonly NpmPeer[]): Task[] {
  return [
    {
      what: "read CNMARC in GBK",
      corpus,
      ours: () => timeReading(corpus, () => undefined),
      npm: each(peers, (peer) => overBytes(corpus, (bytes) => peer.read(bytes))),
    },
    {
      what: "read CNMARC in GBK, write UTF-8",
      corpus,
      ours: () => timeReading(corpus, (record) => writeIso2709(record)),
      npm: each(peers, (peer) => overBytes(corpus, (bytes) => peer.write(peer.read(bytes)))),
      yaz: () => timeYaz(corpus.bytes, ["-f", "gbk", "-t", "utf8", "-o", "marc"]),
    },
  ];
}

function each(peers: readonly NpmPeer[], make: (peer: NpmPeer) => () => number): Record<string, () => number> {
  return Object.fromEntries(peers.map((peer) => [peer.name, make(peer)]));
}

/** Milliseconds of processor time since then, of all threads: the collector's and the compiler's count as well. */
function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function* chunks(bytes: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

async function timeReading(corpus: Corpus, use: (record: MarcRecord) => unknown): Promise<number> {
  const start = process.cpuUsage();
  let count = 0;
  for await (const result of readIso2709(chunks(corpus.bytes), { profile: corpus.profile })) {
    if (result.kind !== "record" || result.repairs.length > 0)
      throw new Error(`a sound record was not read at ${result.offset}`);
    use(result.record);
    count++;
  }
  const taken = processorTime(start);
  if (count !== corpus.count) throw new Error(`${count} of ${corpus.count} records were read`);
  return taken;
}

/**
 * Over a sample of the records, cut out beforehand and spread over the file; the time is reckoned up to the whole. What throws is passed over: it is
 * faster than to succeed.
 */
function overBytes(corpus: Corpus, use: (bytes: Buffer) => unknown): () => number {
  const all = cutRecords(corpus.bytes);
  const sample = all.filter((_, i) => i % Math.ceil(all.length / SAMPLE) === 0);
  const share = sample.reduce((sum, bytes) => sum + bytes.length, 0) / corpus.bytes.length;
  return () => {
    const start = process.cpuUsage();
    for (const bytes of sample) {
      try {
        use(bytes);
      } catch {
        continue;
      }
    }
    return processorTime(start) / share;
  };
}

function cutRecords(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x1d, at) + 1;
    records.push(bytes.subarray(at, end));
    at = end;
  }
  return records;
}

async function measureTask({ what, corpus, ours, npm, yaz }: Task, rounds: number): Promise<Row[]> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    keep(best, "ours", await ours());
    for (const [name, time] of Object.entries(npm)) keep(best, name, time());
    if (yaz) keep(best, "yaz-marcdump", yaz());
  }
  const speeds = new Map([...best].map(([name, time]) => [name, corpus.bytes.length / 1e3 / time]));
  return rowsOf(what, speeds);
}

function keep(best: Map<string, number>, name: string, time: number): void {
  best.set(name, Math.min(time, best.get(name) ?? Infinity));
}

/** One row against the faster npm library, one against yaz. */
function rowsOf(what: string, speeds: ReadonlyMap<string, number>): Row[] {
  const ours = speeds.get("ours")!;
  const yaz = speeds.get("yaz-marcdump");
  const npm = new Map([...speeds].filter(([name]) => name !== "ours" && name !== "yaz-marcdump"));
  const fastest = Math.max(...npm.values());
  const beside = rounded(npm);
  const rows: Row[] = [aRow(what, { ours, against: fastest, aim: NPM_AIM }, beside, "the faster npm library")];
  if (yaz !== undefined)
    rows.push(
      aRow(what, { ours, against: yaz, aim: YAZ_AIM }, rounded(new Map([["yaz-marcdump", yaz]])), "yaz-marcdump"),
    );
  return rows;
}

function aRow(
  what: string,
  { ours, against, aim }: { ours: number; against: number; aim: number },
  peers: Row["peers"],
  name: string,
): Row {
  const ratio = ours / against;
  return {
    what,
    ours: Math.round(ours),
    unit: "MB/s",
    peers,
    ratio: Math.round(ratio * 100) / 100,
    aim: `≥ ${aim < 1 ? "1/3" : `${aim} ×`} ${name}`,
    met: ratio >= aim,
  };
}

function rounded(speeds: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...speeds].map(([name, speed]) => [name, Math.round(speed * 10) / 10]));
}
