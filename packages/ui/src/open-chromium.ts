import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PATH = process.env["WENYUAN_CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether browser tests can run here; when not, says so once, loudly, since a skipped test proves nothing. */
export const hasChromium: boolean = existsSync(PATH);

if (!hasChromium) console.warn(`SKIPPED: no browser at ${PATH}. Set WENYUAN_CHROMIUM to run the browser tests.`);

/** A real Chromium without a head, which asks nothing of the network by itself. */
export function openChromium(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({ executablePath: PATH, args });
}
