import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { entryByte } from "../file/read-records.ts";
import type { SourceFile } from "../file/source-file.ts";
import type { ImportPlan } from "../import-plan.ts";
import type { PreparedRecord } from "./prepare-record.ts";
import { type Place, prepareBatches } from "./prepare-records.ts";

/** What a thread is told. */
export interface ThreadTask {
  readonly bytes: ReadableStream<Uint8Array>;
  readonly size: number;
  readonly plan: ImportPlan;
  readonly after: Place;
}

/** What is left of a file from which on a thread of its own is worth its start. */
const worthThread = 2 * 1024 * 1024;

/** Records die young; without a bound the thread would let them pile up before it looks. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** Reads a file in batches; a large one in a thread of its own, so that requests are answered meanwhile, and the database has the next batch at once. */
export function readBatches(file: SourceFile, plan: ImportPlan, after: Place): AsyncGenerator<PreparedRecord[]> {
  const small = file.size - after.position < worthThread;
  return small ? prepareBatches(file, plan, after) : prepareApart(file, plan, after);
}

/**
 * The same as prepareBatches in a thread. Bytes go there and batches come back as streams, at most two batches ahead: memory stays as it is
 * however slow the database.
 */
export async function* prepareApart(
  file: SourceFile,
  plan: ImportPlan,
  after: Place,
): AsyncGenerator<PreparedRecord[]> {
  const thread = startThread();
  const life = new ThreadLife(thread);
  const bytes = ReadableStream.from(file.open(entryByte(plan.format, after)));
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage({ bytes, size: file.size, plan, after } satisfies ThreadTask, [bytes]);
    const [batches] = (await life.until(once(thread, "message"))) as [ReadableStream<PreparedRecord[]>];
    const reader = batches.getReader();
    for (;;) {
      const { done, value } = await life.until(reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    await thread.terminate();
  }
}

/** Tells whoever waits for a thread that it has ended, by a fault or by itself. */
class ThreadLife {
  #fault: unknown;
  #reject: ((fault: unknown) => void) | undefined;

  constructor(thread: Worker) {
    thread.once("error", (fault) => this.#end(fault));
    thread.once("exit", () => this.#end(new Error("the thread that reads the file has ended")));
  }

  /** The answer, or the end of the thread. A race with one promise that stays open would keep every batch that it was raced with. */
  until<T>(answer: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#fault !== undefined) reject(this.#fault);
      this.#reject = reject;
      answer.then(resolve, reject);
    });
  }

  #end(fault: unknown): void {
    this.#fault ??= fault;
    this.#reject?.(this.#fault);
  }
}

/** Beside the server in the bundle; in the sources beside this file, where the workspace's packages are sources, too. */
function startThread(): Worker {
  const bundled = new URL("./import-thread.js", import.meta.url);
  if (existsSync(bundled)) return new Worker(bundled, { resourceLimits });
  const source = new URL("./run-import-thread.ts", import.meta.url);
  return new Worker(source, { resourceLimits, execArgv: ["--conditions=wenyuan-source"] });
}
