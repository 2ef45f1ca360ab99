import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();
const hasTidy = spawnSync("tidy", ["-v"]).status === 0;
if (!hasTidy)
  console.warn("skipped: HTML is not judged, because this machine has no tidy (Debian: apt-get install tidy)");

const pages = [
  "",
  "/search?q=synthetic",
  "/search?q=synthetic&view=grid",
  "/search?q=zzzz",
  "/search/values/subject",
  "/advanced",
  "/records/1",
  "/records/1/marc",
  "/browse",
  "/browse/authors",
  "/browse/classes/I",
  "/new-books",
  "/popular",
  "/shelf",
  "/list?works=1.2",
  "/about",
  "/hours",
  "/notices",
  "/contact",
  "/privacy",
  "/sign-in",
  "/nothing",
];

/** Own elements, and those of HTML that Debian's tidy does not know yet. */
const elements = {
  "--new-blocklevel-tags": "search,wy-hits,wy-sheet,wy-toasts,wy-theme,wy-passkey",
  "--new-inline-tags": "wy-copy,wy-share,wy-suggest,wy-card",
};
/** Attributes of HTML's living standard and of WAI-ARIA 1.2 that are younger than tidy, and those of our own elements. */
const younger =
  /proprietary attribute "(?:loading|decoding|enterkeyhint|inputmode|autocapitalize|aria-current|aria-description)"|<wy-[a-z]+> (?:proprietary )?attribute|<search> is not approved|<wy-[a-z]+> is not approved/u;

/** What Debian's tidy has against a document, without what it does not know. */
function complaints(html: string): string[] {
  const options = ["-q", "-e", "-utf8", "--drop-empty-elements", "no", ...Object.entries(elements).flat()];
  const { stderr } = spawnSync("tidy", options, { input: html, encoding: "utf8" });
  return stderr.split("\n").filter((line) => line !== "" && !younger.test(line));
}

describe.skipIf(!hasTidy)("the HTML of reader pages", () => {
  it.each(pages)("has no fault that tidy finds: %s", async (path) => {
    for (const language of ["zh", "en"]) {
      const answer = await fetch(`${url}/${language}${path}`);
      expect(complaints(await answer.text()), `/${language}${path}`).toEqual([]);
    }
  });

  it("is judged: a list in a heading and an id twice are found", () => {
    const wrong = "<!doctype html><html lang=en><title>x</title><h1><ul><li>a</ul></h1><p id=a></p><p id=a></p>";
    expect(complaints(wrong).length).toBeGreaterThanOrEqual(2);
  });
});
