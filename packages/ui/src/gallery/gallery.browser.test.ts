import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hasChromium, openChromium } from "../open-chromium.ts";
import { galleryHtml } from "./gallery-html.tsx";
import type { GalleryLang } from "./specimen.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ORIGIN = "https://library.example";
const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const LANGS = ["zh", "en"] as const;
const THEMES = ["light", "dark"] as const;
const WIDTHS = [320, 390, 1280] as const;
const CASES = LANGS.flatMap((lang) => THEMES.flatMap((theme) => WIDTHS.map((width) => [lang, theme, width] as const)));

async function readerCss(): Promise<string> {
  const entry = fileURLToPath(new URL("../styles/reader.css", import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false });
  return outputFiles[0]?.text ?? "";
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

describe.skipIf(!hasChromium)("the gallery", () => {
  let browser: Browser;
  let css = "";
  beforeAll(async () => {
    [browser, css] = await Promise.all([openChromium(), readerCss()]);
  });
  afterAll(() => browser.close());

  async function open(lang: GalleryLang, { theme, width }: { theme: "light" | "dark"; width: number }): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      // A colour half-way through its transition has a contrast that nobody reads.
      reducedMotion: "reduce",
    });
    const headers = { "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self' data:" };
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith("/ui.css")
        ? route.fulfill({ contentType: "text/css", body: `${css} .twice { font-size: 200%; }` })
        : route.fulfill({ contentType: "text/html; charset=utf-8", headers, body: galleryHtml(lang, theme) }),
    );
    await page.goto(`${ORIGIN}/gallery`);
    return page;
  }

  it.each(LANGS)("%s: doubled text on 640 px brings no sideways scrolling (WCAG 2.2, 1.4.4)", async (lang) => {
    const page = await open(lang, { theme: "light", width: 640 });
    await page.evaluate("document.documentElement.classList.add('twice')");
    expect(await page.evaluate("getComputedStyle(document.documentElement).fontSize")).toBe("32px");
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });

  it.each(CASES)(
    "%s, %s, %i px: passes axe, has no sideways scrolling and no target under 44 px",
    async (lang, theme, width) => {
      const page = await open(lang, { theme, width });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<{ violations: readonly Finding[] }>(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      );
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
        ),
      ).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

/** Targets under 44 px that are not words in a sentence (WCAG 2.2, 2.5.5: inline targets are excepted). */
const SMALL_TARGETS = `[...document.querySelectorAll("a[href], button, select, textarea, summary, input:not([type=hidden])")]
  .filter((target) => target.offsetParent !== null && target.tabIndex >= 0)
  .filter((target) => !target.closest("p:not(.row, .tries), dd, td, .skip, .note, li.plain, .by") && !target.matches(".skip"))
  .filter((target) => !target.matches("h3 > a, .vers li > a"))
  .map((target) => [target.closest("label") ?? target, target])
  .filter(([area]) => { const box = area.getBoundingClientRect(); return box.width < 43.5 || box.height < 43.5; })
  .map(([area, target]) => target.outerHTML.slice(0, 80) + " " + Math.round(area.getBoundingClientRect().width) + "x" + Math.round(area.getBoundingClientRect().height))`;
