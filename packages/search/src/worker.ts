import { runWorker } from "./workers/run-worker.ts";

await runWorker();
