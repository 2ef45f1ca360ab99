import { expect, it } from "vitest";
import type { ListHoldings } from "../holdings/holdings.loader.ts";
import { editionsListed, hitVersions } from "./hit-versions.ts";

const none: ListHoldings = { branches: new Map(), locations: new Map(), availability: new Map(), marks: new Map() };
const here = { now: new Date("2026-11-22T00:00:00Z"), zone: "Asia/Shanghai", language: "en" } as const;
const edition = (id: string, language: string, date: string) => ({
  id,
  summary: { title: { text: `Edition ${id}` }, authors: [], kind: "book", isbns: [], language, date },
});
const hit = edition("1", "chi", "1980");
const versions = (others: readonly ReturnType<typeof edition>[]) => hitVersions(hit, others, { holdings: none, here });

it("lists nothing under a work of one edition", () => expect(versions([])).toBeUndefined());

it("tells an edition by its imprint, a translation also by its language", () => {
  const shown = versions([edition("2", "chi", "1957"), edition("3", "eng", "1973")]);
  expect(shown?.summary).toBe("2 other editions and translations");
  expect(shown?.list.map(({ href, about }) => [href, about])).toEqual([
    ["/en/records/2", "1957"],
    ["/en/records/3", "English, 1973"],
  ]);
  expect(shown?.more).toBeUndefined();
});

it("leads to the work's page where there are more than it lists", () => {
  const shown = versions(Array.from({ length: editionsListed + 1 }, (_, n) => edition(String(n + 2), "chi", "1957")));
  expect(shown?.list).toHaveLength(editionsListed);
  expect(shown?.more?.href).toBe("/en/records/1#editions");
});
