import { type Browser, chromium as launcher } from "playwright-core";
import { findChromium } from "../../tools/look/find-chromium.ts";
import type { MeasuredRow } from "../../tools/measure/print-rows.ts";
import type { BenchedPage } from "./benched-pages.ts";

const lcpAim = 1800;
const clsAim = 0.02;
const phone = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const slowdown = 4;

export interface PaintOptions {
  readonly origin: string;
  readonly pages: readonly BenchedPage[];
  readonly visits: number;
}

/** Largest contentful paint and cumulative layout shift of each page, in both languages, on the slow phone, with an empty cache; the middle of the visits. */
export async function measurePaint({ origin, pages, visits }: PaintOptions): Promise<MeasuredRow[]> {
  const browser = await launcher.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const rows: MeasuredRow[] = [];
    for (const { name, paths } of pages) {
      for (const language of ["zh", "en"]) {
        const url = `${origin}${paths[0]!.replace(/^\/zh/, `/${language}`)}`;
        const seen: Paint[] = [];
        for (let n = 0; n < visits; n++) seen.push(await visit(browser, url));
        rows.push(...paintRows(`${name}, ${language}`, seen));
      }
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function paintRows(name: string, seen: readonly Paint[]): MeasuredRow[] {
  const lcp = middle(seen.map((one) => one.lcp));
  const cls = middle(seen.map((one) => one.cls));
  return [
    { what: `${name}: largest paint`, ours: lcp, unit: "ms", aim: `≤ ${lcpAim} ms`, met: lcp <= lcpAim },
    { what: `${name}: layout shift`, ours: cls, unit: "CLS", aim: `≤ ${clsAim}`, met: cls <= clsAim },
  ];
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

interface Paint {
  readonly lcp: number;
  readonly cls: number;
}

async function visit(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, ...phone });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(url, { waitUntil: "networkidle" });
  // Runs in the page, as text: the tools themselves know no DOM.
  const seen = await page.evaluate(`new Promise((resolve) => {
    const seen = { lcp: 0, cls: 0 };
    new PerformanceObserver((list) => { seen.lcp = Math.round(list.getEntries().at(-1).startTime); })
      .observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) seen.cls += one.value; })
      .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve({ ...seen, cls: Math.round(seen.cls * 10000) / 10000 }), 300);
  })`);
  await context.close();
  return seen as Paint;
}
