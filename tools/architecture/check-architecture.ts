import { root } from "../root.ts";
import { walls } from "./configuration.ts";
import { type Breach, cruiseSources } from "./cruise-sources.ts";
import { listSources, unseenSources } from "./list-sources.ts";

/** Holds every source against the walls. @returns what is wrong, in lines for a person; nothing when all is well */
export async function checkArchitecture(): Promise<string[]> {
  // Listed first: a file that appears meanwhile is not missing.
  const files = listSources(root);
  const { breaches, modules } = await cruiseSources(root);
  console.log(`${modules.length} modules held against ${new Set(walls.map((one) => one.name)).size} walls`);
  return [...unseenSources(files, modules), ...breaches.map(describeBreach)];
}

function describeBreach({ wall, from, to, via }: Breach): string {
  const comment = walls.find((one) => one.name === wall)?.comment ?? "";
  const way = via.length > 0 ? `${from} → ${via.join(" → ")}` : from === to ? from : `${from} → ${to}`;
  return `${wall}: ${way}\n    ${comment}`;
}
