import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's Chromium, or the one that WENYUAN_CHROMIUM names. @throws Error that says how to mend it */
export function findChromium(): string {
  const found = [process.env["WENYUAN_CHROMIUM"], ...places].find((place) => place !== undefined && existsSync(place));
  if (found === undefined) throw new Error("no Chromium found: install one, or set WENYUAN_CHROMIUM to it");
  return found;
}
