import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hasChromium, openChromium } from "../open-chromium.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PROBE = `<!doctype html><html THEME><style>CSS</style><body><span class="cover clc-i" id="c"></span><a class="btn main" id="b">b</a></body></html>`;
const READ = `[document.documentElement, b, c].map((element) => getComputedStyle(element).backgroundColor)`;

/** The sheet as a browser sees it that knows no light-dark(): the function has a name that nobody knows. */
async function withoutLightDark(): Promise<string> {
  const entry = fileURLToPath(new URL("reader.css", import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false });
  return (outputFiles[0]?.text ?? "").replaceAll("light-dark(", "unheard-of(");
}

describe.skipIf(!hasChromium)("a browser without light-dark()", () => {
  let browser: Browser;
  let css = "";
  beforeAll(async () => {
    [browser, css] = await Promise.all([openChromium(), withoutLightDark()]);
  });
  afterAll(() => browser.close());

  async function colours(colorScheme: "light" | "dark", theme = ""): Promise<readonly string[]> {
    const page = await browser.newPage({ colorScheme });
    await page.setContent(PROBE.replace("CSS", css).replace("THEME", theme));
    const found = await page.evaluate<readonly string[]>(READ);
    await page.close();
    return found;
  }

  it("has paper, buttons and covers in colour by day and by night", async () => {
    const day = await colours("light");
    const night = await colours("dark");
    expect(day[0]).toBe("oklch(0.974 0.009 86)");
    expect(night[0]).toBe("oklch(0.19 0.007 78)");
    expect([...day, ...night].filter((colour) => colour === "rgba(0, 0, 0, 0)")).toEqual([]);
  });

  it("follows the reader's choice against the system's", async () => {
    expect(await colours("dark", 'data-theme="light"')).toEqual(await colours("light"));
    expect(await colours("light", 'data-theme="dark"')).toEqual(await colours("dark"));
  });
});
