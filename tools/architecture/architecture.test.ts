import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../root.ts";
import { walls } from "./configuration.ts";
import { cruiseSources } from "./cruise-sources.ts";
import { architectureDocument, documentWalls } from "./document-walls.ts";
import { listSources, unseenSources } from "./list-sources.ts";
import { neighbours, orderOfRooms } from "./neighbours.ts";

const folder = join(import.meta.dirname, "canaries");
const canaries = readdirSync(folder);
/** A cruise takes a tenth of a second on an idle machine. */
const timeout = 60_000;

/** A canary is named after the wall that it breaks, and after `--` what is particular about it. */
function wallOf(canary: string): string {
  return canary.split("--")[0] ?? "";
}

describe("the walls of the architecture", () => {
  it("have a canary each, and no canary outlives its wall", () => {
    expect(new Set(canaries.map(wallOf))).toEqual(new Set(walls.map((wall) => wall.name)));
  });

  it.each(canaries)("catch the canary %s, and nothing else in it", { timeout }, async (canary) => {
    const { breaches } = await cruiseSources(join(folder, canary));
    expect(new Set(breaches.map((breach) => breach.wall))).toEqual(new Set([wallOf(canary)]));
  });

  it("see every source file of a package", { timeout }, async () => {
    const files = listSources(root).filter((path) => path.startsWith("packages/problem/"));
    const { modules } = await cruiseSources(root, ["packages/problem"]);
    expect(files.length).toBeGreaterThan(3);
    expect(modules).toEqual(expect.arrayContaining(files));
  });

  it("fail when the cruise saw no module, or not all", () => {
    const files = listSources(root);
    expect(unseenSources(files, [])).toHaveLength(files.length);
    expect(unseenSources(files, files.slice(1))).toEqual([expect.stringContaining(`${files[0]} was not looked at`)]);
    expect(unseenSources(files, files)).toEqual([]);
  });

  it("fail when there are hardly any files to look at", () => {
    expect(unseenSources(["a.ts"], ["a.ts"])).toEqual([expect.stringContaining("only 1 sources found")]);
  });
});

describe("docs/architecture.md", () => {
  it("shows the rooms, their neighbours and the walls as they are", () => {
    const page = readFileSync(architectureDocument, "utf8");
    expect(documentWalls(page), "run: node tools/run.mjs tools/architecture/document-walls.ts").toBe(page);
  });
});

describe("the graph of neighbours", () => {
  it("lists every room that there is", () => {
    const rooms = readdirSync(join(root, "apps/server/src/capabilities"));
    expect(Object.keys(neighbours).toSorted()).toEqual(rooms.toSorted());
  });

  it("puts each room after those it may call", () => {
    expect(orderOfRooms({ c: ["a", "b"], b: ["a"], a: [] })).toEqual(["a", "b", "c"]);
  });

  it("refuses a circle and names it", () => {
    expect(() => orderOfRooms({ a: ["b"], b: ["c"], c: ["a"] })).toThrow("a → b → c → a");
  });

  it("refuses a neighbour that is no room", () => {
    expect(() => orderOfRooms({ a: ["b"] })).toThrow("there is no room b");
  });
});
