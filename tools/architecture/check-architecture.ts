import { root } from "../root.ts";
import { walls } from "./configuration.ts";
import { type Breach, cruiseSources } from "./cruise-sources.ts";
import { listSources } from "./list-sources.ts";

/** Sources at least; the tree had 900 when the walls went up. Fewer means that looking for them is broken. */
const leastSources = 600;

/** Holds every source against the walls. @returns what is wrong, in lines for a person; nothing when all is well */
export async function checkArchitecture(): Promise<string[]> {
  // Listed first: a file that appears meanwhile is not missing.
  const files = listSources(root);
  const { breaches, modules } = await cruiseSources(root);
  const seen = new Set(modules);
  const unseen = files.filter((file) => !seen.has(file));
  console.log(`${modules.length} modules held against ${new Set(walls.map((one) => one.name)).size} walls`);
  return [
    ...(files.length < leastSources
      ? [`only ${files.length} sources found, there should be ${leastSources} or more`]
      : []),
    ...unseen.map((file) => `${file} was not looked at: does dependency-cruiser find a TypeScript it can use?`),
    ...breaches.map(describeBreach),
  ];
}

function describeBreach({ wall, from, to, via }: Breach): string {
  const comment = walls.find((one) => one.name === wall)?.comment ?? "";
  const way = via.length > 0 ? `${from} → ${via.join(" → ")}` : from === to ? from : `${from} → ${to}`;
  return `${wall}: ${way}\n    ${comment}`;
}
