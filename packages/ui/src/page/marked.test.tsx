import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Marked } from "./marked.tsx";

describe("a marked text", () => {
  it("marks the found words and nothing else", () => {
    const html = renderToStaticMarkup(<Marked text="蒋勋说红楼梦" ranges={[[3, 6]]} />);
    expect(html).toBe("蒋勋说<mark>红楼梦</mark>");
  });

  it("never loses or doubles a letter, whatever the ranges", () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abc红楼梦"), maxLength: 20 }),
        fc.array(range),
        (text, ranges) => {
          const html = renderToStaticMarkup(<Marked text={text} ranges={ranges} />);
          expect(html.replaceAll(/<\/?mark>/g, "")).toBe(text);
        },
      ),
    );
  });
});
