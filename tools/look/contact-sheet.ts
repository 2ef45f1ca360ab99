import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium as launcher } from "playwright-core";
import type { Picture } from "./take-pictures.ts";

export interface SheetOptions {
  readonly chromium: string;
  readonly pictures: readonly Picture[];
  readonly directory: string;
}

const sheetWidth = 2300;

/** All pictures on one sheet, a row for each page: as HTML, where each leads to its full size, and as one PNG. */
export async function makeContactSheet({ chromium, pictures, directory }: SheetOptions) {
  const html = join(directory, "index.html");
  const png = join(directory, "contact-sheet.png");
  await writeFile(html, sheetHtml(pictures));
  const browser = await launcher.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: 1000 } });
  await page.goto(pathToFileURL(html).href, { waitUntil: "load" });
  await page.screenshot({ path: png, fullPage: true });
  await browser.close();
  return { html, png };
}

/** Exported for its test. */
export function sheetHtml(pictures: readonly Picture[]): string {
  const rows = Object.entries(Object.groupBy(pictures, (picture) => picture.name));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Wenyuan, every page</title>
<style>
  body { font: 14px system-ui; margin: 24px; background: #777; color: #fff }
  section { display: flex; gap: 10px; align-items: end; margin-bottom: 24px }
  h2 { flex: none; width: 9em; margin: 0; font-size: 15px; align-self: start; overflow-wrap: anywhere }
  figure { margin: 0 } figcaption { font-size: 11px }
  img { display: block; height: 232px; object-fit: cover; object-position: left top; background: #fff }
  .w1280 img { width: 330px } .w390 img { width: 107px } .w320 img { width: 88px }
  .wide figcaption { background: #b00 }
</style>
${rows.map(([name, taken = []]) => `<section><h2>${name}</h2>${taken.map(figure).join("")}</section>`).join("\n")}
</html>`;
}

function figure({ file, language, width, theme, sideways }: Picture): string {
  const wide = sideways > 0 ? " wide" : "";
  const warning = sideways > 0 ? `, ${sideways} px too wide` : "";
  return `<figure class="w${width}${wide}"><a href="${file}"><img src="${file}" alt=""></a><figcaption>${language} ${width} ${theme}${warning}</figcaption></figure>`;
}
