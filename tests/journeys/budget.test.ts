import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../tools/root.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();

/** Bytes, gzip, of what a reader page brings (DESIGN: budgets). */
const mostScript = 20 * 1024;
const mostStyle = 18 * 1024;

describe.skipIf(chromiumPath === undefined)("what a browser loads of a reader page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(["", "/search?q=synthetic", "/records/1", "/browse/classes", "/shelf"])(
    "%s stays within 20 KB of script and 18 KB of style",
    async (path) => {
      const { page } = await openPage(browser, { language: "zh", width: 390, theme: "light" });
      const loaded: string[] = [];
      page.on("response", (response) => loaded.push(new URL(response.url()).pathname));
      await page.goto(`${url}/zh${path}`, { waitUntil: "load" });
      const bytes = async (ending: string) => {
        const files = loaded.filter((one) => one.startsWith("/assets/") && one.endsWith(ending));
        const contents = await Promise.all(files.map((file) => readFile(join(root, "dist", file))));
        return contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
      };
      const [script, style] = [await bytes(".js"), await bytes(".css")];
      expect(script).toBeGreaterThan(1000);
      expect(script).toBeLessThanOrEqual(mostScript);
      expect(style).toBeGreaterThan(5000);
      expect(style).toBeLessThanOrEqual(mostStyle);
      await page.context().close();
    },
  );
});

it("the server makes pages with React as it is built for production, which does a third of the work", () => {
  // Started with a setting that it refuses, the program has loaded all it is made of, and ends.
  const list = `process.on("exit", () => console.log(Object.keys(require.cache).filter((one) => /react-dom-server/.test(one)).join()))`;
  const { NODE_ENV: _, ...environment } = process.env;
  const { stdout } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,import { createRequire } from "node:module"; const require = createRequire(${JSON.stringify(import.meta.url)}); ${list}`,
      join(root, "dist/server/main.js"),
    ],
    { env: { ...environment, WENYUAN_PORT: "no port" }, encoding: "utf8" },
  );
  expect(stdout).toContain("production");
  expect(stdout).not.toContain("development");
});
