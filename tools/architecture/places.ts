import { bareOperations, operationVerbs, thingsNamedLikeOperations } from "./operation-verbs.ts";

/** Where things are in the tree, as regular expressions for paths from the repository's folder. */

export const server = "^apps/server/src/";
export const kernel = `${server}kernel/`;
export const rooms = `${server}capabilities/`;
export const processes = `${server}processes/`;
export const pages = `${server}pages/`;
export const commands = `${server}commands/`;
/** `app.ts`, `serve.ts`, `main.ts` …: what puts the program together. */
export const compositionRoot = `${server}[^/]+$`;
export const staff = "^apps/staff/src/";

/** Code that runs in a reader's browser: the custom elements, what loads them, and the service worker. */
export const readerBrowser = `(${pages}(browser|service-worker)|^packages/ui/src/elements)/`;

/** Tests and what only tests use: the last group are files that open a browser or real data for them. */
export const tests = String.raw`\.test\.tsx?$|/testing/|^(tests|trials|bench)/|/(test-data|open-chromium|element-page|gallery-html)\.tsx?$`;

/** Packages without input and output: bytes, text and rules. */
export const purePackages = [
  "marc",
  "chinese",
  "call-number",
  "calendar",
  "citation",
  "lending-rules",
  "ledger",
  "problem",
  "search",
];

/**
 * Where a package of these uses node:* after all: the search index on disk and its worker threads, which are its job, and the checksum
 * (CRC-32 of node:zlib, no input or output) of a segment.
 */
export const statedIo = String.raw`^packages/search/src/(store/|workers/|(open-index|worker|segment/layout)\.ts$)`;

/** One npm package, wherever npm put it: canaries stand deeper in the tree than the sources. */
export function npm(...names: string[]): string {
  return `(^|/)node_modules/(${names.join("|")})/`;
}

const things = thingsNamedLikeOperations.join("|");
const operation = String.raw`(?!(?:${things})\.)(?:(?:${operationVerbs.join("|")})-|(?:${bareOperations.join("|")})\.)`;
const thing = String.raw`.+/(?!${operation})[a-z0-9-]+\.tsx?$`;

/** A room's things: files in a sub-area with neither a role (`account.store.ts`) nor a verb (`create-account.ts`) in their name. */
export const domainFile = `${rooms}([^/]+)/${thing}`;

/** A thing of the same room: `$1` is the room of the file that imports. */
export const ownDomainFile = `${rooms}$1/${thing}`;
