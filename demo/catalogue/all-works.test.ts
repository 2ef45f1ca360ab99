import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allWorks } from "./all-works.ts";
import { workId, workIdentity } from "./identify-work.ts";
import type { Work } from "./work.ts";

const folder = join(import.meta.dirname, "works");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

describe("the list of all works", () => {
  it.each(files)("has every work of %s", async (file) => {
    const lists = Object.values((await import(join(folder, file))) as Record<string, readonly Work[]>);
    const listed = new Set(allWorks.map(workIdentity));
    const missing = lists.flat().filter((work) => !listed.has(workIdentity(work)));
    expect(lists.length).toBeGreaterThan(0);
    expect(
      missing.map(({ title }) => title),
      `import ${file} in all-works.ts`,
    ).toEqual([]);
  });

  it("has no work twice: title, first maker and language tell works apart", () => {
    const groups = Map.groupBy(allWorks, ({ title, makers, language }) =>
      [title.toLowerCase(), makers[0]?.name ?? "", language].join(" | "),
    );
    expect([...groups].filter(([, works]) => works.length > 1).map(([key]) => key)).toEqual([]);
  });

  it("gives each work an id of its own", () => {
    expect(new Set(allWorks.map(workId)).size).toBe(allWorks.length);
  });
});
