import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import type { ThreadTask } from "./prepare-apart.ts";
import { prepareBatches } from "./prepare-records.ts";
import { lowerPriority } from "./set-priority.ts";

// The file that an import's thread runs: it reads and describes records while the thread that answers requests does something else.

lowerPriority();

const port = parentPort!;
const [{ bytes, size, plan, after }] = (await once(port, "message")) as [ThreadTask];
// The streams alone do not keep a thread alive, and a port that nobody listens to does not either. Who started the thread ends it.
port.ref();
const file = { size, open: () => bytes };
const batches = ReadableStream.from(prepareBatches(file, plan, after));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
port.postMessage(batches, [batches]);
