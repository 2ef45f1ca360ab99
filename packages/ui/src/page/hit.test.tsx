import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Hit, type HitProps } from "./hit.tsx";

function aHit(more: Partial<HitProps> = {}): HitProps {
  return {
    href: "/en/works/1",
    title: "Rereading the Stone",
    cover: { src: "/covers/1.svg", clc: "I207" },
    availability: [{ kind: "in", children: "2 available" }],
    edition: "Princeton University Press, 1997",
    ...more,
  };
}

describe("a hit", () => {
  it("says whether it can be had before it says which edition it is", () => {
    const html = renderToStaticMarkup(<Hit {...aHit()} />);
    expect(html.indexOf("2 available")).toBeGreaterThan(0);
    expect(html.indexOf("2 available")).toBeLessThan(html.indexOf("Princeton"));
  });

  it("links the cover for the mouse only, so that the keyboard meets one link per work", () => {
    const html = renderToStaticMarkup(<Hit {...aHit()} />);
    expect(html).toContain('<a href="/en/works/1" tabindex="-1" aria-hidden="true"><span class="cover clc-i">');
  });

  it("writes no inline style, which the content security policy forbids", () => {
    const callNumber = { value: "I207.411/57", label: "Call number" };
    expect(renderToStaticMarkup(<Hit {...aHit({ callNumber })} />)).not.toContain("style=");
  });
});
