import { beforeAll, expect, it } from "vitest";
import { poolOf } from "../../../kernel/db/inside.ts";
import { plansByStatement, type StatementPlan } from "../../../kernel/db/testing/plans-of.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { availabilityOf } from "../availability/availability.store.ts";
import { freeAbandonedCopies } from "../holds/free-copies.store.ts";
import { placedHolds } from "../holds/hold-facts.store.ts";
import { openRules } from "../rules/open-rules.ts";
import { fillLibrary } from "../testing/large-library.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { openLoansOf } from "./loan.store.ts";
import { countLoansOfTitles } from "./loan-count.store.ts";
import { renewAll } from "./renew-all.ts";

/*
 * How PostgreSQL finds what lending asks for, in a library large enough to choose: the plans are committed beside this file, one line for
 * each statement, so that a change of a query or an index shows what it does to them.
 */

const desk = await openLendingDesk();
const { db, clock } = desk.library.kernel;
const reader = "100031";
/** What a desk does, which must succeed: half of a refusal's statements are missing. */
async function succeeds(act: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await act;
  if (status >= 400) throw new Error(JSON.stringify(body));
}
const titles = ["100008", "100020", "100500"];

/** A copy on the hold shelf, and the card of whose it is. */
const waited = { reader: "", item: "" };

beforeAll(async () => {
  // The shipped rules become a version when they are first asked for.
  const { recordId, first } = await desk.title(1);
  await desk.checkOut(await desk.reader(), first);
  await fillLibrary(db, 1);
  Object.assign(waited, { reader: await desk.reader(), item: first });
  await succeeds(desk.post("/api/v1/holds", { readerBarcode: waited.reader, recordId, pickup: "main" }));
  await succeeds(desk.checkIn(first));
}, 120_000);

it.each([
  ["a check-out", () => succeeds(desk.checkOut("L30", "C17007"))],
  ["a check-in", () => succeeds(desk.checkIn("C17007"))],
  ["a check-in of a title that is waited for", () => succeeds(desk.checkIn("C7"))],
  ["a check-out to who waited for it", () => succeeds(desk.checkOut(waited.reader, waited.item))],
  [
    "a renewal of all loans",
    () => transact(db, (tx) => renewAll(tx, openRules(), { readerId: reader, now: clock.now() })),
  ],
  ["a hold", () => succeeds(desk.post("/api/v1/holds", { readerBarcode: "L40", recordId: "100902", pickup: "main" }))],
  ["my loans", () => openLoansOf(db, reader, { limit: 20 })],
  ["my holds", () => placedHolds(db, reader)],
  ["copies on a page of results", () => availabilityOf(db, titles)],
  ["how often titles were lent", () => countLoansOfTitles(db, titles, new Date("2024-11-21T00:00:00Z"))],
  ["copies set aside in vain", () => transact(db, (tx) => freeAbandonedCopies(tx, titles))],
])(
  "%s reads no table whole",
  async (what, work) => {
    const plans = await plansByStatement(db, work);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.flatMap(wholeReads)).toEqual([]);
    await expect(plans.map(lineOf).join("\n") + "\n").toMatchFileSnapshot(`./plans/${what.replaceAll(" ", "-")}.txt`);
  },
  30_000,
);

/** Tables of this size are no trouble read whole: rules, places, what is in the making. */
const small = new Set([
  "policy_version",
  "service_version",
  "calendar_version",
  "location",
  "branch",
  "item_kind",
  "api_token",
  "pending",
  "recall",
  "request",
]);

function wholeReads({ statement, nodes }: StatementPlan): string[] {
  return nodes
    .filter((node) => node["Node Type"] === "Seq Scan" && !small.has(node["Relation Name"] ?? ""))
    .map((node) => `${statement}: ${node["Relation Name"]}`);
}

/** The indexes that a statement is answered from; how nodes are joined is the planner's affair, and differs between releases. */
function lineOf({ statement, nodes }: StatementPlan): string {
  const indexes = new Set(nodes.flatMap((node) => node["Index Name"] ?? []));
  const name = /\s/.test(statement) ? statement.replaceAll(/\s+/g, " ").slice(0, 60) : statement;
  return `${name}: ${[...indexes].toSorted().join(", ") || "no index"}`;
}

it("what it compares with is not empty", async () => {
  const { rows } = await poolOf(db).query("select count(*)::int as loans from circulation.loan");
  expect(rows[0].loans).toBeGreaterThan(40_000);
});
