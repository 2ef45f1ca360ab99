import { neighbours } from "../neighbours.ts";

/** The schemas of the kernel: its own, the event log, and the job queue's, which graphile-worker makes. */
const kernelSchemas: readonly string[] = ["kernel", "events", "graphile_worker"];

/** The schema of a room: its name, with `_` as SQL wants it. */
export function schemaOf(room: string): string {
  return room.replaceAll("-", "_");
}

export const knownSchemas: readonly string[] = [...kernelSchemas, ...Object.keys(neighbours).map(schemaOf)];

/** Which room a file of the server belongs to: a room's name, `kernel`, or nothing for pages, commands and the like. */
export function ownerOf(path: string): string | undefined {
  const [, kernel, room] = /^apps\/server\/src\/(?:(kernel)|capabilities\/([^/]+))\//.exec(path) ?? [];
  return kernel ?? room;
}

/** The schemas whose tables the code of an owner may name. */
export function schemasOf(owner: string | undefined): readonly string[] {
  if (owner === undefined) return [];
  return owner === "kernel" ? kernelSchemas : [schemaOf(owner)];
}

/** The schemas that are named before a dot in a piece of SQL, quoted or not. */
export function schemasNamed(sql: string, known: readonly string[] = knownSchemas): string[] {
  const named = new RegExp(String.raw`(?<![\w.])(${known.join("|")})\s*\.\s*[\w*]`, "gi");
  return [...new Set([...sql.replaceAll('"', "").matchAll(named)].map((match) => (match[1] ?? "").toLowerCase()))];
}
