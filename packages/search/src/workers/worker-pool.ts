import { Worker } from "node:worker_threads";
import { QueryCancelled, QueryTimeout } from "../engine/deadline.ts";
import { DamagedSegment } from "../segment/layout.ts";
import type { AnswerMessage, WorkerData } from "./run-worker.ts";
import type { Executor, RunControl, TaskKind, Tasks } from "./task.ts";

/** A thread ended while it worked. */
class WorkerLost extends Error {
  override readonly name = "WorkerLost";
}

interface Waiting {
  readonly number: number;
  readonly kind: TaskKind;
  readonly input: Tasks[TaskKind]["input"];
  readonly control: RunControl;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly cancelled: Int32Array;
  /** What it works at, with what was sent to it meanwhile (generations). */
  readonly sent: Map<number, Waiting>;
}

export interface PoolOptions {
  readonly size: number;
  readonly url: URL;
  readonly data: Omit<WorkerData, "cancelled">;
}

const NOTHING_CANCELLED = 0;
/** Threads that end one after the other without an answer: then they cannot be started at all. */
const MOST_FAILURES = 4;

/**
 * Hands tasks to threads, one at a time each; those that find no thread free wait in order. A thread that dies is replaced. Of patient
 * threads those beyond the first are started when there is work for them.
 */
export class WorkerPool implements Executor {
  readonly #options: PoolOptions;
  readonly #threads: Thread[] = [];
  readonly #queue: Waiting[] = [];
  #generation: Tasks["generation"]["input"] | undefined;
  #last = NOTHING_CANCELLED;
  #closed = false;
  #failures = 0;
  #broken: Error | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    const atOnce = options.data.patient ? 1 : options.size;
    for (let i = 0; i < atOnce; i += 1) this.#start();
  }

  /** A generation goes to every thread; each sees it before any task given later. */
  async run<Kind extends TaskKind>(
    kind: Kind,
    input: Tasks[Kind]["input"],
    control: RunControl = {},
  ): Promise<Tasks[Kind]["output"]> {
    if (this.#closed) throw new WorkerLost("the index is closed");
    if (this.#broken !== undefined) throw this.#broken;
    control.signal?.throwIfAborted();
    if (kind === "generation") {
      this.#generation = input as Tasks["generation"]["input"];
      await Promise.all(this.#threads.map((thread) => this.#send(thread, { kind, input, control })));
      return undefined;
    }
    return new Promise<unknown>((resolve, reject) => {
      const waiting = { number: this.#number(), kind, input, control, resolve, reject };
      control.signal?.addEventListener("abort", () => this.#abort(waiting), { once: true });
      this.#queue.push(waiting);
      this.#dispatch();
    }) as Promise<Tasks[Kind]["output"]>;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#queue.splice(0)) waiting.reject(new WorkerLost("the index is closed"));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #number(): number {
    this.#last = (this.#last + 1) & 0x7fffffff || 1;
    return this.#last;
  }

  #start(): void {
    const cancelled = new SharedArrayBuffer(4);
    const worker = new Worker(this.#options.url, {
      workerData: { ...this.#options.data, cancelled } satisfies WorkerData,
    });
    const thread: Thread = { worker, cancelled: new Int32Array(cancelled), sent: new Map() };
    worker.unref();
    worker.on("message", (answer: AnswerMessage) => this.#settle(thread, answer));
    worker.on("error", (error) => this.#lost(thread, error));
    worker.on("exit", () => this.#lost(thread, new WorkerLost("a search thread ended")));
    this.#threads.push(thread);
    if (this.#generation !== undefined)
      void this.#send(thread, { kind: "generation", input: this.#generation, control: {} });
  }

  #send(thread: Thread, task: Pick<Waiting, "kind" | "input" | "control">): Promise<unknown> {
    return new Promise((resolve, reject) => this.#post(thread, { ...task, number: this.#number(), resolve, reject }));
  }

  #post(thread: Thread, waiting: Waiting): void {
    thread.sent.set(waiting.number, waiting);
    if (thread.sent.size === 1) thread.worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.worker.postMessage({ number: waiting.number, kind: waiting.kind, input: waiting.input });
  }

  #dispatch(): void {
    for (const thread of this.#threads) {
      if (thread.sent.size > 0) continue;
      const next = this.#queue.shift();
      if (next === undefined) return;
      this.#post(thread, next);
    }
    if (this.#queue.length === 0 || this.#threads.length >= this.#options.size || this.#closed) return;
    this.#start();
    this.#dispatch();
  }

  #settle(thread: Thread, { number, output, error }: AnswerMessage): void {
    this.#failures = 0;
    const waiting = thread.sent.get(number);
    thread.sent.delete(number);
    if (thread.sent.size === 0) thread.worker.unref();
    if (error === undefined) waiting?.resolve(output);
    else waiting?.reject(revive(error));
    this.#dispatch();
  }

  #abort(waiting: Waiting): void {
    const queued = this.#queue.indexOf(waiting);
    if (queued >= 0) this.#queue.splice(queued, 1);
    for (const { sent, cancelled } of this.#threads) {
      if (sent.get(waiting.number) === waiting) Atomics.store(cancelled, 0, waiting.number);
    }
    waiting.reject(new QueryCancelled("the query was cancelled"));
  }

  #lost(thread: Thread, error: Error): void {
    const at = this.#threads.indexOf(thread);
    if (at < 0) return;
    this.#threads.splice(at, 1);
    for (const waiting of thread.sent.values()) waiting.reject(error);
    if (this.#closed) return;
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) {
      this.#broken = error;
      for (const waiting of this.#queue.splice(0)) waiting.reject(error);
      return;
    }
    this.#start();
    this.#dispatch();
  }
}

const KINDS: Readonly<Record<string, new (message: string) => Error>> = {
  QueryCancelled,
  QueryTimeout,
  DamagedSegment,
  RangeError,
};

function revive({ name, message }: { readonly name: string; readonly message: string }): Error {
  return new (KINDS[name] ?? Error)(message);
}
