import { getPriority, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { Analyzer } from "../analysis/analyzer.ts";
import { unicodeAnalyzer } from "../analysis/unicode-analyzer.ts";
import { checkSchema } from "../checked-schema.ts";
import type { Schema } from "../schema.ts";
import type { TaskKind, Tasks } from "./task.ts";
import { type RunnerOptions, TaskRunner } from "./task-runner.ts";

/** Given to a worker when it begins. */
export interface WorkerData {
  readonly schema: Schema;
  /** A module that exports the analyzer under this name. */
  readonly analyzer?: { readonly module: string; readonly name: string };
  /** Number of the task that is to be given up. */
  readonly cancelled: SharedArrayBuffer;
  /** Steps back behind threads that somebody waits for. */
  readonly patient: boolean;
}

/** On the scale of nice(2). */
const patience = 5;
const least = 19;

export interface TaskMessage {
  readonly number: number;
  readonly kind: TaskKind;
  readonly input: Tasks[TaskKind]["input"];
}

export interface AnswerMessage {
  readonly number: number;
  readonly output?: Tasks[TaskKind]["output"];
  readonly error?: { readonly name: string; readonly message: string };
}

/**
 * Makes this thread a worker of an index. Call it from a worker file of your own to bring an analyzer in, and give that
 * file's URL to openIndex as `workerUrl`; the analyzer's id must be that of the one given to openIndex. So does `makeDocument`, for
 * changes that give what a document is made from.
 */
export async function runWorker(options: RunnerOptions = {}): Promise<void> {
  const data = workerData as WorkerData;
  // On Linux a thread has a priority of its own; elsewhere the whole process would be put back.
  if (data.patient && process.platform === "linux") setPriority(Math.min(least, getPriority() + patience));
  const analyzer = options.analyzer ?? (await importAnalyzer(data));
  const runner = new TaskRunner(checkSchema(data.schema), { analyzer, makeDocument: options.makeDocument });
  const cancelled = new Int32Array(data.cancelled);
  const port = parentPort;
  if (port === null) throw new Error("runWorker is called in a worker thread");
  const answer = async ({ number, kind, input }: TaskMessage): Promise<AnswerMessage> => {
    try {
      const control = { cancelled: () => Atomics.load(cancelled, 0) === number };
      return { number, output: await runner.run(kind, input, control) };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { number, error: { name, message } };
    }
  };
  let before: Promise<void> = Promise.resolve();
  const inTurn = async (earlier: Promise<void>, message: TaskMessage): Promise<void> => {
    await earlier;
    port.postMessage(await answer(message));
  };
  port.on("message", (message: TaskMessage) => {
    before = inTurn(before, message);
  });
}

async function importAnalyzer({ analyzer }: WorkerData): Promise<Analyzer> {
  if (analyzer === undefined) return unicodeAnalyzer;
  const module = (await import(analyzer.module)) as Record<string, Analyzer>;
  const found = module[analyzer.name];
  if (found === undefined) throw new Error(`${analyzer.module} exports no analyzer "${analyzer.name}"`);
  return found;
}
