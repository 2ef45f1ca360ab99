import { openIndex } from "../open-index.ts";
import { changesOf, faultsSchema } from "./faults-model.ts";

// Writes one step after the other from where the index stands, and says so on standard output when each is durable.
const [directory = ""] = process.argv.slice(2);
const index = await openIndex({ schema: faultsSchema, directory, workers: 0, bufferedDocuments: 5 });
for (let step = Number(index.position ?? 0) + 1; ; step += 1) {
  await index.apply(changesOf(step), { position: String(step) });
  process.stdout.write(`${step}\n`);
}
