// Imports a file in a process of its own, which may be killed at any moment. Says so after each batch.
import { stat } from "node:fs/promises";
import { openDatabase } from "../../../../kernel/db/open-database.ts";
import { openLocalFile } from "../file/open-file.ts";
import { hashFile } from "../runs/hash-file.ts";
import { runImport } from "../runs/run-import.ts";
import { startImport } from "../runs/start-import.ts";
import { syntheticPlan } from "./synthetic-plan.ts";

const [address = "", path = "", source = ""] = process.argv.slice(2);
const db = openDatabase({ address: JSON.parse(address) });
const file = openLocalFile(path, (await stat(path)).size);
const about = { source, fileName: "synthetic.mrc", fileSize: file.size, fileSha256: await hashFile(file) };
const { id } = await startImport(db, { ...about, plan: syntheticPlan, startedBy: "system" });
const end = await runImport(db, id, {
  openFile: () => file,
  onProgress: ({ read }) => process.stdout.write(`${read}\n`),
});
process.stdout.write(`${end} ${id}\n`);
process.exit(0);
