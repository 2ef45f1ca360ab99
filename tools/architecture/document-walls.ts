// Run by itself it writes the tables of docs/architecture.md: node tools/run.mjs tools/architecture/document-walls.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";
import { walls } from "./configuration.ts";
import { neighbours, orderOfRooms } from "./neighbours.ts";

export const architectureDocument = join(root, "docs", "architecture.md");

/** The architecture's page with the rooms, their neighbours and the walls as they are. */
export function documentWalls(page: string): string {
  return between(between(page, "rooms", roomsTable()), "walls", wallsTable());
}

function between(page: string, name: string, table: string): string {
  const part = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!part.test(page)) throw new Error(`docs/architecture.md has no place for ${name}`);
  return page.replace(part, (_, start: string, end: string) => `${start}${table}\n${end}`);
}

/** A module's docstring says what its room is for. */
function roomsTable(): string {
  const rows = orderOfRooms().map((room) => {
    const known = (neighbours[room] ?? []).join(", ");
    return [`[${room}](../apps/server/src/capabilities/${room})`, purposeOf(room), known === "" ? "none" : known];
  });
  return table([["room", "what it is for", "rooms it may call"], ...rows]);
}

function purposeOf(room: string): string {
  const source = readFileSync(join(root, "apps/server/src/capabilities", room, "module.ts"), "utf8");
  const [, purpose] = /\/\*\* (.+?) \*\/\nexport function/.exec(source) ?? [];
  if (purpose === undefined)
    throw new Error(`${room}/module.ts does not say in a line above its function what the room is for`);
  return purpose;
}

function wallsTable(): string {
  const named = new Map(walls.map((wall) => [wall.name, wall.comment]));
  const rows = [...named].map(([name, comment]) => [`\`${name}\``, comment.replaceAll("*", "\\*")]);
  return table([["wall", "why, and what to do instead"], ...rows]);
}

/** A table in Markdown with its columns in line, as the formatter wants them. The first row is its head. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

if (import.meta.main) writeFileSync(architectureDocument, documentWalls(readFileSync(architectureDocument, "utf8")));
