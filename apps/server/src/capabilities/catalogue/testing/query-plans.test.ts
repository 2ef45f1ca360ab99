import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { plansOf } from "../../../kernel/db/testing/plans-of.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { headingsFrom } from "../authorities/heading-browse.store.ts";
import { headingsOfRecord } from "../authorities/heading-link.store.ts";
import { romanisedNames } from "../authorities/romanised-names.store.ts";
import { shelfAfter, shelfBefore } from "../call-numbers/shelf.store.ts";
import { changesAfter } from "../changes/change.store.ts";
import { countOnShelf } from "../classification/class.store.ts";
import { listPairs, pairsOfRecord } from "../duplicates/duplicate.store.ts";
import { findCandidates, findOwnRecords } from "../import/match/match.store.ts";
import { earlierKeys, listEntries } from "../import/runs/entry.store.ts";
import { findableItems } from "../items/findable-item.store.ts";
import { findItemByBarcode, itemsOfRecords } from "../items/item.store.ts";
import { aLibrary } from "../items/testing/an-item.ts";
import { findEditedRecord } from "../records/edited-record.store.ts";
import { findRecords, findSummaries, newestRecords, recordsAfter } from "../records/record.store.ts";
import { findRecordTexts, recordTextsAfter } from "../records/record-text.store.ts";
import { listVersions } from "../records/record-version.store.ts";
import { editionsOf, otherEditionsOf } from "../works/work.store.ts";
import { fillCatalogue } from "./fill-catalogue.ts";

/*
 * The hot queries read by an index, whatever the size: no table is read whole. Which indexes each is answered from is committed beside this
 * file; how their rows are joined is the planner's affair, and differs between releases. Plans are asked for with the values that the program
 * sends.
 */

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
  await aLibrary(db);
  await fillCatalogue(db);
}, 120_000);

const middle = { key: " TP3! 000005000", id: "0" };
const page = Array.from({ length: 20 }, (_, n) => String(400 * n + 1));

const queries: Record<string, () => Promise<unknown>> = {
  "a record for its page": () => findRecords(db, ["5000"]),
  "a record for its editor": () => findEditedRecord(db, "5000"),
  "versions of a record": () => listVersions(db, "5000", { before: 9, limit: 20 }),
  "headings of a record": () => headingsOfRecord(db, "5000"),
  "editions of a work": () => editionsOf(db, "700"),
  "other editions of a page of hits": () => otherEditionsOf(db, page, 7),
  "a page of hits": () => findSummaries(db, page),
  "the items of a page of hits": () => itemsOfRecords(db, page),
  "an item by its barcode": () => findItemByBarcode(db, "5000-2"),
  "the newest records": () => newestRecords(db, 20),
  "the catalogue piece by piece": () => recordsAfter(db, "5000", 500),
  "the catalogue as it is indexed anew": () => recordTextsAfter(db, "5000", 100),
  "changed records to be indexed": () => findRecordTexts(db, page),
  "copies of records to be indexed": () => findableItems(db, page),
  "match by the source's number": () => transact(db, (tx) => findOwnRecords(tx, "plan", page)),
  "match by ISBN, control number and title key": () =>
    transact(db, (tx) =>
      findCandidates(tx, {
        numbers: page.flatMap((id) => ["isbn", "control"].map((type) => ({ type, value: `v${id}` }))),
        matchKeys: page.map((id) => `t${id}`),
      }),
    ),
  "numbers met before in an import": () => transact(db, (tx) => earlierKeys(tx, "3", page)),
  "an import's report": () => listEntries(db, "3", { filter: "all", after: 5000, limit: 50 }),
  "what an import's report has to say": () => listEntries(db, "3", { filter: "noted", after: 5000, limit: 50 }),
  "what an import refused": () => listEntries(db, "3", { filter: "refused", after: 5000, limit: 50 }),
  "what an import repaired": () => listEntries(db, "3", { filter: "repaired", after: 5000, limit: 50 }),
  "the shelf behind a place": () => shelfAfter(db, { from: middle, limit: 11 }),
  "the shelf before a place": () => shelfBefore(db, { from: middle, limit: 11 }),
  "the shelf of a location": () => shelfAfter(db, { from: middle, limit: 11, location: "main-3" }),
  "the items of a class": () => countOnShelf(db, [{ from: " TP3! 000005", before: " TP3! 0000051" }]),
  "names in Latin letters": () => romanisedNames(db, ["t5", "t700"]),
  "headings to browse": () => headingsFrom(db, { kind: "topic", from: "h5", limit: 20 }),
  "pairs that may be one": () => listPairs(db, { points: 900, id: "0" }, 20),
  "pairs of a record": () => pairsOfRecord(db, "5001"),
  "the feed of changes": () => changesAfter(db, "20000", { kinds: ["record", "item", "authority"], limit: 100 }),
};

/** Tables of this size are no trouble read whole. */
const small = new Set(["branch", "location", "item_kind", "authority", "authority_form", "heading_link", "import"]);

describe("the query for", () => {
  it.each(Object.entries(queries))("%s reads no table whole", async (name, work) => {
    const nodes = await plansOf(db, work);
    const whole = nodes.filter((node) => node["Node Type"] === "Seq Scan" && !small.has(node["Relation Name"] ?? ""));
    expect(whole).toEqual([]);
    const indexes = new Set(nodes.flatMap((node) => node["Index Name"] ?? []));
    await expect(`${[...indexes].toSorted().join("\n")}\n`).toMatchFileSnapshot(
      `./plans/${name.replaceAll(/[^a-zA-Z]+/g, "-")}.txt`,
    );
  });

  it("a stretch of the shelf sorts nothing", async () => {
    const nodes = await plansOf(db, queries["the shelf behind a place"]!);
    expect(nodes.map((node) => node["Node Type"])).not.toContain("Sort");
  });
});
