import { parseCallNumber, sortKeyOf } from "@wenyuan/call-number";
import { expect, it } from "vitest";
import { itemKinds, locations } from "../campus/places.ts";
import { demoGrammar } from "../catalogue/call-numbers.ts";
import { demoItems } from "./demo-items.ts";

const items = demoItems();

it("has some 2,600 copies, each with a barcode and an accession number of its own", () => {
  expect(items.length).toBeGreaterThan(2300);
  expect(items.length).toBeLessThan(3400);
  expect(new Set(items.map(({ barcode }) => barcode)).size).toBe(items.length);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

it("puts each where there is a place for it, as a kind that the policies know", () => {
  const places = new Set(locations.map(({ code }) => code));
  const kinds = new Set(itemKinds.map(({ code }) => code));
  expect(items.filter((item) => !places.has(item.location) || !kinds.has(item.kind))).toEqual([]);
});

it("keeps thirty pre-modern books or more among the special collections, of all four divisions of the 四部", () => {
  const rare = items.filter(({ kind, location }) => kind === "rare" && location === "MAIN-6F");
  expect(new Set(rare.map(({ workId }) => workId)).size).toBeGreaterThanOrEqual(30);
  // 经 周易, 史 国语, 子 论衡, 集 文选.
  for (const callNumber of ["B221", "K225", "B234", "I212"])
    expect(rare.filter((item) => item.callNumber.startsWith(callNumber)).length, callNumber).toBeGreaterThan(0);
});

it("writes call numbers that its grammar reads without a fault", () => {
  const faulty = items.filter(({ callNumber }) => parseCallNumber(callNumber, demoGrammar).faults.length > 0);
  expect(faulty.map(({ callNumber }) => callNumber)).toEqual([]);
});

it("files copies of one work next to each other", () => {
  const ordered = items.toSorted((a, b) =>
    sortKeyOf(a.callNumber, demoGrammar) < sortKeyOf(b.callNumber, demoGrammar) ? -1 : 1,
  );
  const runs = ordered.filter((item, index) => item.workId !== ordered[index - 1]?.workId).length;
  expect(runs).toBe(new Set(items.map(({ workId }) => workId)).size);
});

it("gives the same copies each time", () => {
  expect(demoItems().slice(0, 50)).toEqual(items.slice(0, 50));
});
