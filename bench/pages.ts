/**
 * How fast reader pages are: bytes, LCP and CLS in a throttled Chromium, and the server's own time.
 *
 *     npm run bench -- pages                       a library of its own with the demonstration's works
 *     npm run bench -- pages --records 1000000     with so many works besides, grown from those
 *     npm run bench -- pages --records 1000000 --data DIR   … kept in DIR, and opened again the next time
 *     npm run bench -- pages --url http://…        one that runs already
 *     npm run bench -- pages --requests 400        more requests for the server's percentiles
 *
 * The phone is that of Lighthouse's mobile runs: slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms), a processor four times slower, 412 × 823 px.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { openLibrary } from "../tools/look/open-library.ts";
import type { MeasuredRow } from "../tools/measure/print-rows.ts";
import { percentile } from "./circulation/load.ts";
import { type BenchedPage, benchedPages } from "./pages/benched-pages.ts";
import { fillWithGrown } from "./pages/fill-with-grown.ts";
import { measurePaint } from "./pages/measure-paint.ts";

interface BenchOptions {
  readonly url?: string;
  readonly records?: number;
  /** Where the library is kept between runs. */
  readonly data?: string;
  readonly requests?: number;
  /** Visits of each page with an empty cache; the middle one counts. */
  readonly visits?: number;
}

/** Requests that warm up and are not counted. */
const unmeasured = 20;

export async function run({ url, records = 0, data, requests = 200, visits = 3 }: BenchOptions = {}) {
  const began = performance.now();
  const library = url === undefined ? await openGrown(records, data) : undefined;
  const loaded = Math.round((performance.now() - began) / 1000);
  const origin = url ?? library?.url ?? "";
  try {
    const pages = await benchedPages(origin);
    const rows: MeasuredRow[] = library
      ? [{ what: "library made, filled and indexed, or opened again where it was kept", ours: loaded, unit: "s" }]
      : [];
    for (const page of pages)
      rows.push(await bytesRow(origin, page), ...(await serverRows({ origin, page, requests })));
    rows.push(...(await measurePaint({ origin, pages, visits })), loadRow());
    return { records, rows };
  } finally {
    await library?.close();
  }
}

async function openGrown(records: number, directory: string | undefined) {
  const grow = records === 0 ? undefined : (data: string) => fillWithGrown(data, records);
  return await openLibrary({ sample: true, directory, grow });
}

/** The document alone, as it goes over the wire; CI holds scripts and styles to their budgets. */
async function bytesRow(origin: string, { name, paths }: BenchedPage): Promise<MeasuredRow> {
  const html = await (await fetch(`${origin}${paths[0]}`)).arrayBuffer();
  return { what: `${name}: document, gzip`, ours: Math.round(gzipSync(html).length / 102.4) / 10, unit: "KiB" };
}

interface Asked {
  readonly origin: string;
  readonly page: BenchedPage;
  readonly requests: number;
}

/** One request after the other, each for another of the page's addresses in turn. */
async function serverRows({ origin, page: { name, paths, p95: most }, requests }: Asked): Promise<MeasuredRow[]> {
  const times: number[] = [];
  for (let n = 0; n < requests + unmeasured; n++) {
    const path = paths[n % paths.length]!;
    const began = performance.now();
    const answer = await fetch(`${origin}${path}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    if (n >= unmeasured) times.push(performance.now() - began);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const ours = tenth(percentile({ sorted }, 0.95));
  const aim = most === undefined ? {} : { aim: `≤ ${most} ms`, met: ours <= most };
  return [
    { what: `${name}: whole answer, half of them within`, ours: tenth(percentile({ sorted }, 0.5)), unit: "ms" },
    { what: `${name}: whole answer, 95 of 100 within`, ours, unit: "ms", ...aim },
  ];
}

function tenth(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** Figures of a machine that others use, too, are no figures of the program. */
function loadRow(): MeasuredRow {
  const [load] = readFileSync("/proc/loadavg", "utf8").split(" ");
  return { what: "load of the machine by others and this, at the end", ours: Number(load), unit: "" };
}
