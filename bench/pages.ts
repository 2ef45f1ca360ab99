/**
 * How fast reader pages are: bytes, LCP and CLS in a throttled Chromium, and the server's own time.
 *
 *     npm run bench -- pages                       a library of its own with the demonstration's works
 *     npm run bench -- pages --records 1000000     with so many synthetic records besides
 *     npm run bench -- pages --url http://…        one that runs already
 *     npm run bench -- pages --requests 400        more requests for the server's percentiles
 *
 * The phone is that of Lighthouse's mobile runs: slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms), a processor four times slower, 412 × 823 px.
 */
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { type Browser, chromium as launcher } from "playwright-core";
import { syntheticFile } from "../apps/server/src/capabilities/catalogue/import/testing/synthetic-records.ts";
import { findChromium } from "../tools/look/find-chromium.ts";
import { openLibrary } from "../tools/look/open-library.ts";
import type { MeasuredRow } from "../tools/measure/print-rows.ts";

interface BenchOptions {
  readonly url?: string;
  readonly records?: number;
  readonly requests?: number;
  /** Visits of each page with an empty cache; the middle one counts. */
  readonly visits?: number;
}

interface BenchedPage {
  readonly name: string;
  readonly path: string;
  /** Milliseconds of server time that 95 of 100 requests stay within. */
  readonly p95?: number;
}

const lcpAim = 1800;
const clsAim = 0.02;
const phone = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const slowdown = 4;

export async function run({
  url,
  records = 0,
  requests = 200,
  visits = 3,
}: BenchOptions = {}): Promise<{ records: number; rows: MeasuredRow[] }> {
  const library =
    url === undefined
      ? await openLibrary({ grown: records === 0 ? undefined : { records, file: syntheticFile(records) } })
      : undefined;
  const origin = url ?? library?.url ?? "";
  try {
    const pages = await benchedPages(origin);
    const served = [];
    for (const page of pages) served.push(await bytesRow(origin, page), await serverRow(origin, page, requests));
    return { records, rows: [...served, ...(await browserRows(origin, pages, visits))] };
  } finally {
    await library?.close();
  }
}

async function benchedPages(origin: string): Promise<BenchedPage[]> {
  const answer = await fetch(`${origin}/api/v1/search?limit=1&q=${encodeURIComponent("中国")}`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return [
    { name: "home", path: "/zh" },
    { name: "search", path: `/zh/search?q=${encodeURIComponent("中国")}`, p95: 150 },
    { name: "record", path: `/zh/records/${hits[0]?.id ?? "1"}`, p95: 60 },
    { name: "authors", path: "/zh/browse/authors?at=L" },
    { name: "shelf", path: "/zh/shelf?at=I2" },
  ];
}

/** The document alone, as it goes over the wire; CI holds scripts and styles to their budgets. */
async function bytesRow(origin: string, { name, path }: BenchedPage): Promise<MeasuredRow> {
  const html = await (await fetch(`${origin}${path}`)).arrayBuffer();
  return { what: `${name}: document, gzip`, ours: Math.round(gzipSync(html).length / 102.4) / 10, unit: "KiB" };
}

async function serverRow(origin: string, { name, path, p95 }: BenchedPage, requests: number): Promise<MeasuredRow> {
  const times: number[] = [];
  for (let n = 0; n < requests + 20; n++) {
    const began = performance.now();
    const answer = await fetch(`${origin}${path}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    // The first requests warm up.
    if (n >= 20) times.push(performance.now() - began);
  }
  const ours = Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0) * 10) / 10;
  return {
    what: `${name}: whole answer, 95 of 100 within`,
    ours,
    unit: "ms",
    ...(p95 === undefined ? {} : { aim: `≤ ${p95} ms`, met: ours <= p95 }),
  };
}

async function browserRows(origin: string, pages: readonly BenchedPage[], visits: number): Promise<MeasuredRow[]> {
  const browser = await launcher.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const rows: MeasuredRow[] = [];
    for (const { name, path } of pages) {
      const seen = [];
      for (let n = 0; n < visits; n++) seen.push(await visit(browser, `${origin}${path}`));
      const lcp = middle(seen.map((one) => one.lcp));
      const cls = middle(seen.map((one) => one.cls));
      rows.push(
        { what: `${name}: largest paint`, ours: lcp, unit: "ms", aim: `≤ ${lcpAim} ms`, met: lcp <= lcpAim },
        { what: `${name}: layout shift`, ours: cls, unit: "CLS", aim: `≤ ${clsAim}`, met: cls <= clsAim },
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** One visit with an empty cache. */
async function visit(browser: Browser, url: string): Promise<{ lcp: number; cls: number }> {
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
  return seen as { lcp: number; cls: number };
}
