import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { searchDocument } from "../documents/search-document.ts";
import { readAddressQuery } from "../search/address-query.ts";
import { searchRequest } from "../search/search-catalogue.ts";
import { openLocalSearchEngine } from "./open-local-search-engine.ts";
import { withSearchSnapshot } from "./open-search-snapshot.ts";
import type { SearchEngine } from "./search-engine.ts";

let directory: string;
let engine: SearchEngine;
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), "wenyuan-snapshot-")), "search");
  engine = await openLocalSearchEngine(directory);
});
afterEach(async () => {
  await engine.close();
  await rm(dirname(directory), { recursive: true, force: true });
});

const index = async (id: string, title: string) => {
  const data = { ind1: "1", ind2: "0", subfields: [{ a: title }] };
  const marc = { leader: "00000nam a2200000 a 4500", fields: [{ "001": id }, { "245": data }] };
  await engine.apply([{ put: searchDocument({ id, profile: "marc21", marc }) }], { position: id });
};
const find = (text: string) =>
  withSearchSnapshot(directory, async (snapshot) => {
    const request = searchRequest({ ...readAddressQuery(`q=${text}`), limit: 5, offset: 0 });
    return (await snapshot.search(request)).hits.map(({ id }) => id);
  });

describe("an index that another process has open", () => {
  it("is searched as it is now, again and again while it changes, and nothing of that is left", async () => {
    await index("1", "Synthetic harvest");
    expect(await find("harvest")).toEqual(["1"]);
    for (let id = 2; id < 12; id++) await index(String(id), `Synthetic winter ${id}`);
    expect(await find("harvest")).toEqual(["1"]);
    expect(await find("winter")).toHaveLength(5);
    expect(await readdir(dirname(directory))).toEqual(["search"]);
  });

  it("is said to be none while nothing was indexed", async () => {
    expect(await find("harvest")).toBeUndefined();
    expect(await withSearchSnapshot(`${directory}-elsewhere`, () => Promise.resolve(1))).toBeUndefined();
  });
});
