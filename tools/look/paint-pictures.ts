import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium as launcher, type Page } from "playwright-core";
import type { Library } from "./open-library.ts";
import type { Look } from "./pages.ts";
import { openContext, signIn } from "./take-pictures.ts";

interface Painting extends Look {
  readonly file: string;
  readonly path: string;
  readonly signedIn?: boolean;
}

const heights: Readonly<Record<number, number>> = { 390: 844, 1280: 900 };

/** The pictures of README.md. */
const paintings: readonly Painting[] = [
  { file: "home.zh.webp", path: "/zh", language: "zh", width: 1280, theme: "light" },
  { file: "search.en.webp", path: "/en/search?language=chi&language=eng", language: "en", width: 1280, theme: "light" },
  { file: "record.zh.webp", path: "/zh/records/:record", language: "zh", width: 390, theme: "dark" },
  {
    file: "staff.en.webp",
    path: "/staff/catalogue?q=红楼梦",
    language: "en",
    width: 1280,
    theme: "light",
    signedIn: true,
  },
];

export interface PaintOptions {
  readonly chromium: string;
  readonly library: Library;
  readonly directory: string;
}

/** Makes the README's pictures from the running program. @returns the files */
export async function paintPictures({ chromium, library, directory }: PaintOptions): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const browser = await launcher.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  try {
    for (const painting of paintings) await paint({ browser, library, directory }, painting);
    return paintings.map(({ file }) => join(directory, file));
  } finally {
    await browser.close();
  }
}

interface Studio {
  readonly browser: Browser;
  readonly library: Library;
  readonly directory: string;
}

async function paint({ browser, library, directory }: Studio, painting: Painting): Promise<void> {
  const context = painting.signedIn ? await signIn(browser, library, painting) : await openContext(browser, painting);
  if (!context) return;
  const page = await context.newPage();
  await page.setViewportSize({ width: painting.width, height: heights[painting.width] ?? 900 });
  const path = painting.path.replace(":record", await recordOf(library.url, "红楼梦"));
  await page.goto(`${library.url}${path}`, { waitUntil: "networkidle" });
  const png = await page.screenshot({ type: "png" });
  await writeFile(join(directory, painting.file), await asWebp(page, png));
  await context.close();
}

async function recordOf(url: string, text: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/search?limit=1&q=${encodeURIComponent(text)}`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return hits[0]?.id ?? "1";
}

/** A third of the bytes of a PNG; the browser itself can write it. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  await page.goto("about:blank");
  const url: string = await page.evaluate(
    // Runs in the page, as text: the tools themselves know no DOM.
    `(async () => {
      const image = new Image();
      image.src = "data:image/png;base64,${png.toString("base64")}";
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext("2d").drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.9);
    })()`,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
