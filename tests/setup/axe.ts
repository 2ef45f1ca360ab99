import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page. The whole page is in sight, so that nothing lies half beneath the tabs of a phone. */
export async function violations(page: Page): Promise<string[]> {
  await showWhole(page);
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { axe: found } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { target: string[]; failureSummary: string }[];
    }
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations: all } = await found.run({ runOnly: { type: "tag", values: tags } });
    return all.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
    );
  });
}

/** Makes the window as high as the page, so that no bar lies over anything; what comes late may make the page higher once more. */
async function showWhole(page: Page): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const { width = 390, height = 800 } = page.viewportSize() ?? {};
    const whole = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 12_000);
    if (whole <= height) return;
    await page.setViewportSize({ width, height: whole });
  }
}

/** How far the page scrolls sideways. */
export async function sideways(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
