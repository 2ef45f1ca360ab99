import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { CatalogueAnswer } from "../../capabilities/discovery/index.ts";
import { floorsOf } from "./floors.ts";
import { House } from "./house.tsx";

const branch = { code: "main", name: { zh: "主馆", en: "Main Library" }, position: 0 };
const at = (code: string, floor: string, zh: string) => ({
  code,
  branch: "main",
  name: { zh, en: code },
  floor,
  closed: false,
  position: 0,
});
const floors = floorsOf("main", [
  at("new", "1F", "新书架"),
  at("res", "1F", "教参架"),
  at("b1", "B1", "密集书库"),
  at("rare", "6F", "特藏"),
]);
const facets: CatalogueAnswer["facets"] = [
  {
    name: "location",
    values: [
      { value: "main/new", count: 7 },
      { value: "main/res", count: 5 },
      { value: "main/b1", count: 300 },
    ],
  },
];
const html = renderToStaticMarkup(<House {...{ branch, floors, facets, language: "zh" }} />);

it("a floor leads to what stands on it, in all its locations", () => {
  expect(html).toContain('href="/zh/search?location=main%2Fnew&amp;location=main%2Fres"');
  expect(html).toContain("新书架、教参架");
  expect(html).toContain("12 种");
});

it("an empty floor leads nowhere and counts nothing", () => {
  expect(html).not.toContain("main%2Frare");
  expect(html).toContain('<a><b>6F</b><span>特藏</span><span class="num"></span></a>');
});

it("is named for those who do not see it, and its roof is silent", () => {
  expect(html).toContain('aria-label="主馆各层"');
  expect(html).toMatch(/<svg class="roof"[^>]*aria-hidden="true"/);
});
