import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
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
  /** A folder of screens to hold the pages against, such as `home.zh.html`. */
  readonly beside?: string | undefined;
}

const words = { zh: "中国", en: "history" } as const;
/** What is further down would make the sheet a scroll. */
const tallest = 2400;
const heights: Readonly<Record<number, number>> = { 320: 568, 390: 844, 1280: 900 };

/** Photographs each page in each language, width and theme. */
export async function takePictures({ chromium, ...options }: TakeOptions): Promise<Picture[]> {
  const pictures = join(options.directory, "pages");
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const browser = await launcher.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  try {
    const taken: Picture[] = [];
    for (const look of looks) taken.push(...(await takeLook({ browser, ...options }, look)));
    return taken;
  } finally {
    await browser.close();
  }
}

type LookOptions = Omit<TakeOptions, "chromium"> & { readonly browser: Browser };

async function takeLook(options: LookOptions, look: Look): Promise<Picture[]> {
  const { browser, library, pages, directory } = options;
  const stranger = await openContext(browser, look);
  const administrator = pages.some((page) => page.signedIn) ? await signIn(browser, library, look) : undefined;
  const taken: Picture[] = [];
  for (const page of pages) {
    const context = page.signedIn ? administrator : stranger;
    if (!context) continue;
    const record = page.path.includes(":record")
      ? await firstRecord(library.url, page.find ?? words[look.language])
      : "";
    const path = page.path
      .replace(":language", look.language)
      .replace(":words", encodeURIComponent(words[look.language]))
      .replace(":record", record);
    const file = `pages/${page.name}-${look.language}-${look.width}-${look.theme}.jpg`;
    const sideways = await shoot(context, { ...page, url: `${library.url}${path}`, file: join(directory, file) });
    taken.push({ ...look, name: page.name, file, sideways });
    taken.push(...(await takeDesign(stranger, options, { page, look })));
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

/** The screen that a page is held against, in the looks there are of it. */
async function takeDesign(
  context: BrowserContext,
  { beside, directory }: Pick<LookOptions, "beside" | "directory">,
  { page: { name, design }, look }: { readonly page: LookedAt; readonly look: Look },
): Promise<Picture[]> {
  const { language, width, theme } = look;
  const screen = join(beside ?? "", `${design}.${language}${theme === "dark" ? ".dark" : ""}.html`);
  if (beside === undefined || design === undefined || !existsSync(screen)) return [];
  const file = `pages/design-${design}-${language}-${width}-${theme}.jpg`;
  const sideways = await shoot(context, { url: pathToFileURL(resolve(screen)).href, file: join(directory, file) });
  return [{ ...look, name: `${name}, as designed`, file, sideways }];
}

interface Shot extends Pick<LookedAt, "press" | "printed"> {
  readonly url: string;
  readonly file: string;
}

async function shoot(context: BrowserContext, { url, file, press, printed }: Shot): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  if (press) await page.locator(press).first().click();
  if (printed) await page.emulateMedia({ media: "print" });
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
    path: file,
    type: "jpeg",
    quality: 80,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(Math.max(height, 1), tallest) },
  });
  await page.close();
  return sideways;
}
