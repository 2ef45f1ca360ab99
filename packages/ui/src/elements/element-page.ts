import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";

/** A secure context without a server: every request to it is answered by the test. */
export const ORIGIN = "https://library.example";

export type ElementName = "suggest" | "sheet" | "copy" | "theme" | "toasts";

/** An element as the browser gets it: one minified module. */
export async function bundleOf(name: ElementName): Promise<string> {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

export interface PageContent {
  readonly element: ElementName;
  readonly body: string;
  readonly css?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A page with one element loaded, under the content security policy of the reader pages. */
export async function openElementPage(browser: Browser, content: PageContent): Promise<Page> {
  const { element, body, css = "", viewport = { width: 1024, height: 700 } } = content;
  const context = await browser.newContext({ viewport, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const script = await bundleOf(element);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="stylesheet" href="/e.css">${body}<script type="module" src="/e.js"></script></html>`;
  const headers = { "content-security-policy": "default-src 'self'; script-src 'self'; style-src 'self'" };
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ status: 200, contentType: "text/html", headers, body: html }),
  );
  await page.route(`${ORIGIN}/e.js`, (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.route(`${ORIGIN}/e.css`, (route) => route.fulfill({ contentType: "text/css", body: css }));
  await page.goto(`${ORIGIN}/page`);
  return page;
}
