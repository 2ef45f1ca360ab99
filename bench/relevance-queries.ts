import { writeFileSync } from "node:fs";
import { demoRecords, realRecords } from "./relevance/collection.ts";
import { deriveQueries } from "./relevance/derive-queries.ts";
import { queriesFile } from "./relevance/judged-query.ts";

/**
 * Writes the queries of the bench `relevance` anew from the demonstration and the real records. They were committed before the
 * search was tuned; run this only when the rules themselves change, and say so.
 */
export async function run(): Promise<boolean> {
  const real = realRecords();
  if (real === undefined) return false;
  const queries = deriveQueries([...demoRecords(), ...real]);
  writeFileSync(queriesFile, `${queries.map((query) => JSON.stringify(query)).join("\n")}\n`);
  const counts = Object.groupBy(queries, ({ kind, language, part }) => `${kind}, ${language}, ${part}`);
  for (const [what, list] of Object.entries(counts)) console.log(`${what}: ${list?.length}`);
  console.log(`${queries.length} queries`);
  return true;
}
