// One contender at one task, in a process of its own, so that none pays for what another has loaded or patched:
//   node bench/marc/contender.ts <name> <task> <rounds>
import { type MarcRecord, readIso2709, writeIso2709, writeMarcXml } from "../../packages/marc/src/index.ts";
import { type Corpus, corpusOf } from "./corpora.ts";
import { npmPeers } from "./peers.ts";
import { TASKS, type Task } from "./tasks.ts";

const CHUNK = 65_536;
/** Records that the npm libraries get a round: one of them takes milliseconds for each. */
const SAMPLE = 400;

const [name = "", what = "", rounds = "1"] = process.argv.slice(2);
const task = TASKS.find((one) => one.what === what)!;
const corpus = corpusOf(task.corpus);
const once = name === "ours" ? () => readAll(corpus, task) : await peerRound(corpus, task);

let best = Infinity;
for (let round = 0; round < Number(rounds); round++) {
  const start = process.cpuUsage();
  const bytes = await once();
  const { user, system } = process.cpuUsage(start);
  best = Math.min(best, (user + system) / bytes);
}
// Microseconds a byte, upside down: megabytes a second
console.log(1 / best);

/** Ours reads the stream and answers the bytes read. */
async function readAll({ bytes, profile, count }: Corpus, { output }: Task): Promise<number> {
  let read = 0;
  for await (const result of readIso2709(chunks(bytes), { profile })) {
    if (result.kind !== "record" || result.repairs.length > 0)
      throw new Error(`a sound record was not read at ${result.offset}`);
    write(result.record, output);
    read++;
  }
  if (read !== count) throw new Error(`${read} of ${count} records were read`);
  return bytes.length;
}

function write(record: MarcRecord, output: Task["output"]): unknown {
  if (output === "marcxml") return writeMarcXml(record, { illegal: "replace" });
  return output === "iso2709" ? writeIso2709(record) : undefined;
}

function* chunks(bytes: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** A library gets records cut out beforehand. What throws is passed over: it is faster than to succeed. */
async function peerRound({ bytes }: Corpus, { output }: Task): Promise<() => number> {
  const peer = (await npmPeers()).find((one) => one.name === name)!;
  const sample = cutRecords(bytes).filter((_, i, all) => i % Math.ceil(all.length / SAMPLE) === 0);
  const total = sample.reduce((sum, record) => sum + record.length, 0);
  return () => {
    for (const record of sample) {
      try {
        const read = peer.read(record);
        if (output === "marcxml") peer.writeXml(read);
        else if (output === "iso2709") peer.write(read);
      } catch {
        continue;
      }
    }
    return total;
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
