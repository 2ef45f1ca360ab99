import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Pager, pagesAround } from "./pager.tsx";

const texts = {
  label: "Pages",
  previous: "Previous",
  next: "Next",
  hrefOf: (n: number) => `?page=${n}`,
  pageLabel: (n: number) => `Page ${n}`,
};

describe("the pages shown", () => {
  it.each([
    [1, 1, [1]],
    [1, 5, [1, 2, undefined, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [6, 23, [1, undefined, 5, 6, 7, undefined, 23]],
  ])("around %i of %i", (page, pages, shown) => {
    expect(pagesAround(page, pages)).toEqual(shown);
  });

  it("hold the first, the current and the last, rise, and never hide one page alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        const [page, pages] = [Math.min(a, b), Math.max(a, b)];
        const shown = pagesAround(page, pages);
        expect(shown).toEqual(expect.arrayContaining([1, page, pages]));
        shown.forEach((n, i) => {
          if (n === undefined) expect((shown[i + 1] ?? 0) - (shown[i - 1] ?? 0)).toBeGreaterThan(2);
        });
      }),
    );
  });
});

describe("a pager", () => {
  it("is nothing when there is one page", () => {
    expect(renderToStaticMarkup(<Pager {...texts} page={1} pages={1} />)).toBe("");
  });

  it("marks the current page and leads to the next", () => {
    const html = renderToStaticMarkup(<Pager {...texts} page={2} pages={3} />);
    expect(html).toContain('<b aria-current="page">2</b>');
    expect(html).toContain('<a href="?page=3" rel="next">');
  });
});
