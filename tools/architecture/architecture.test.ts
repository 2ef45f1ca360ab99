import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../root.ts";
import { walls } from "./configuration.ts";
import { cruiseSources } from "./cruise-sources.ts";
import { listSources } from "./list-sources.ts";
import { neighbours, orderOfRooms } from "./neighbours.ts";

const folder = join(import.meta.dirname, "canaries");
const canaries = readdirSync(folder);

/** A canary is named after the wall that it breaks, and after `--` what is particular about it. */
function wallOf(canary: string): string {
  return canary.split("--")[0] ?? "";
}

describe("the walls of the architecture", () => {
  it("have a canary each, and no canary outlives its wall", () => {
    expect(new Set(canaries.map(wallOf))).toEqual(new Set(walls.map((wall) => wall.name)));
  });

  it.each(canaries)("catch the canary %s, and nothing else in it", async (canary) => {
    const { breaches } = await cruiseSources(join(folder, canary));
    expect(new Set(breaches.map((breach) => breach.wall))).toEqual(new Set([wallOf(canary)]));
  });

  it("are held against every source file, of which there are many", async () => {
    const files = listSources(root).filter((path) => path.startsWith("packages/problem/") || path.startsWith("tools/"));
    const { modules } = await cruiseSources(root, ["packages/problem", "tools"]);
    expect(files.length).toBeGreaterThan(20);
    expect(modules).toEqual(expect.arrayContaining(files));
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
