import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium as launcher } from "playwright-core";
import type { Library } from "./open-library.ts";
import { type Look, type LookedAt, looks } from "./pages.ts";

export interface Picture extends Look {
  readonly name: string;
  /** Relative to the directory. */
  readonly file: string;
  /** Pixels wider than the window: sideways scrolling, which no page may have. */
  readonly sideways: number;
}

export interface TakeOptions {
  readonly chromium: string;
  readonly library: Library;
  readonly pages: readonly LookedAt[];
  readonly directory: string;
}

const words = { zh: "中国", en: "history" } as const;
/** What is further down would make the sheet a scroll. */
const tallest = 2400;
const heights: Readonly<Record<number, number>> = { 390: 844, 1280: 900 };

/** Photographs each page in each language, width and theme. */
export async function takePictures({ chromium, library, pages, directory }: TakeOptions): Promise<Picture[]> {
  await rm(join(directory, "pages"), { recursive: true, force: true });
  await mkdir(join(directory, "pages"), { recursive: true });
  const browser = await launcher.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  try {
    const taken: Picture[] = [];
    for (const look of looks) taken.push(...(await takeLook({ browser, library, pages, directory }, look)));
    return taken;
  } finally {
    await browser.close();
  }
}

type LookOptions = Omit<TakeOptions, "chromium"> & { readonly browser: Browser };

async function takeLook({ browser, library, pages, directory }: LookOptions, look: Look): Promise<Picture[]> {
  const stranger = await openContext(browser, look);
  const administrator = pages.some((page) => page.signedIn) ? await signIn(browser, library, look) : undefined;
  const record = await firstRecord(library.url, words[look.language]);
  const taken: Picture[] = [];
  for (const page of pages) {
    const context = page.signedIn ? administrator : stranger;
    if (!context) continue;
    const path = page.path
      .replace(":language", look.language)
      .replace(":words", encodeURIComponent(words[look.language]))
      .replace(":record", record);
    const file = `pages/${page.name}-${look.language}-${look.width}-${look.theme}.jpg`;
    const sideways = await shoot(context, `${library.url}${path}`, join(directory, file));
    taken.push({ ...look, name: page.name, file, sideways });
  }
  await stranger.close();
  await administrator?.close();
  return taken;
}

export async function openContext(browser: Browser, { width, theme, language }: Look): Promise<BrowserContext> {
  return await browser.newContext({
    viewport: { width, height: heights[width] ?? 900 },
    colorScheme: theme,
    locale: language === "zh" ? "zh-CN" : "en-GB",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    hasTouch: width < 600,
  });
}

export async function signIn(browser: Browser, library: Library, look: Look): Promise<BrowserContext | undefined> {
  if (library.name === "") return undefined;
  const context = await openContext(browser, look);
  const page = await context.newPage();
  await page.goto(`${library.url}/${look.language}/sign-in`);
  await page.fill("#name", library.name);
  await page.fill("#password", library.password);
  await page.locator("main form button").click();
  await page.waitForURL(/\/account/);
  await page.close();
  return context;
}

async function firstRecord(url: string, text: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/search?limit=1&q=${encodeURIComponent(text)}`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return hits[0]?.id ?? "1";
}

async function shoot(context: BrowserContext, url: string, path: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  if (new URL(url).pathname.startsWith("/staff") || new URL(url).pathname.startsWith("/kiosk"))
    await page.waitForLoadState("networkidle");
  type Root = { clientWidth: number; scrollWidth: number; scrollHeight: number };
  const { width, height, sideways } = await page.evaluate(() => {
    // Runs in the page: the tools themselves know no DOM.
    const { document } = globalThis as unknown as { document: { documentElement: Root } };
    const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight, sideways: scrollWidth - clientWidth };
  });
  await page.screenshot({
    path,
    type: "jpeg",
    quality: 80,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(Math.max(height, 1), tallest) },
  });
  await page.close();
  return sideways;
}
