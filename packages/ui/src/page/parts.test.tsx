import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { clcTint } from "../clc.ts";
import { Button } from "./button.tsx";
import { CallNumber } from "./call-number.tsx";
import { FacetGroup } from "./facet-group.tsx";
import { SearchBox } from "./search-box.tsx";
import { coreYears, yearBars } from "./years-facet.tsx";

describe("a call number", () => {
  it("breaks where the label breaks, and reads and copies with its slashes", () => {
    const html = renderToStaticMarkup(<CallNumber value="I242.4/17=3" label="Call number" />);
    expect(html.replaceAll(/<[^>]+>/g, "")).toBe("Call number I242.4/17=3");
    expect(html).toContain('class="call clc-i"');
  });
});

describe("the tint of a class", () => {
  it.each([
    ["TP311.5", "clc-tp"],
    ["TU-092", "clc-t"],
    ["i247", "clc-i"],
    ["QA76.73", undefined],
    ["Q", "clc-q"],
    ["L1", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("of %s is %s", (clc, tint) => {
    expect(clcTint(clc)).toBe(tint);
  });
});

describe("a refused button", () => {
  it("stays focusable, submits nothing and names the note that says why", () => {
    const html = renderToStaticMarkup(<Button refusedBy="why">Cannot be renewed</Button>);
    expect(html).toContain('type="button" aria-disabled="true"');
    expect(html).toContain('aria-describedby="why"');
    expect(html).not.toContain('disabled=""');
  });
});

describe("a group of facets", () => {
  it("is not written when it has nothing to offer", () => {
    expect(renderToStaticMarkup(<FacetGroup title="Year" values={[]} />)).toBe("");
  });

  it("says which value is chosen", () => {
    const values = [{ label: "Main", count: "41", href: "?x", chosen: true }];
    expect(renderToStaticMarkup(<FacetGroup title="Where" values={values} />)).toContain('aria-current="true"');
  });
});

describe("a search box", () => {
  it("is a GET form that carries the other filters along", () => {
    const html = renderToStaticMarkup(
      <SearchBox id="q" action="/en/search" label="Search" button="Go" value="<b>" keep={[["filter.lang", "zh"]]} />,
    );
    expect(html).toContain('<form action="/en/search">');
    expect(html).toContain('<input type="hidden" name="filter.lang" value="zh"/>');
    expect(html).toContain('value="&lt;b&gt;"');
  });
});

describe("the drawing of the years", () => {
  const years = Array.from({ length: 100 }, (_, i) => ({ year: 1925 + i, count: i }));

  it("sums a century into thirty bars, the highest full", () => {
    const bars = yearBars(years, {});
    expect(bars).toHaveLength(30);
    expect(Math.max(...bars.map((bar) => bar.h))).toBe(44);
    expect(bars.some((bar) => bar.on)).toBe(false);
  });

  it("leaves out a lonely year far away, which is nearly always a slip", () => {
    expect(coreYears([{ year: 16, count: 1 }, ...years, { year: 9999, count: 1 }])[0]?.year).toBeGreaterThan(1925);
    expect(coreYears([{ year: 16, count: 1 }, ...years, { year: 9999, count: 1 }]).at(-1)?.year).toBe(2024);
    expect(coreYears([{ year: 2001, count: 5 }])).toHaveLength(1);
  });

  it("marks the bars of the chosen years", () => {
    const marked = yearBars(years, { from: 2000 }).filter((bar) => bar.on);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThan(30);
  });
});
