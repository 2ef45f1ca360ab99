import fc from "fast-check";
import { expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { openRules } from "../rules/open-rules.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { endHoldsNow } from "./end-holds.job.ts";
import { followCopies } from "./follow-copies.consumer.ts";

const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
const rules = openRules();

const branch = fc.constantFrom("main", "science");
const act = fc.oneof(
  fc.record({ do: fc.constant("hold" as const), reader: fc.nat(4), branch, recall: fc.boolean() }),
  fc.record({ do: fc.constant("check-out" as const), reader: fc.nat(4), item: fc.nat(2) }),
  fc.record({ do: fc.constant("check-in" as const), item: fc.nat(2), branch }),
  fc.record({ do: fc.constant("request" as const), reader: fc.nat(4), branch }),
  fc.record({ do: fc.constant("cancel" as const), nth: fc.nat(9) }),
  fc.record({ do: fc.constant("not-found" as const), nth: fc.nat(9) }),
  fc.record({ do: fc.constant("suspend" as const), nth: fc.nat(9), rests: fc.boolean() }),
  fc.record({ do: fc.constant("move" as const), nth: fc.nat(9), place: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant("pickup" as const), nth: fc.nat(9), branch }),
  fc.record({ do: fc.constant("wait" as const), days: fc.nat(12) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** A copy that is being fetched for one reader is lent to another, who found it on the shelf. */
const takenFromTheShelf: Act[][] = [
  [{ do: "request", reader: 0, branch: "science" }],
  [{ do: "check-out", reader: 1, item: 0 }],
  [{ do: "check-in", item: 0, branch: "main" }],
];

/** Whoever waits takes the copy that is being fetched for another; his own is on its shelf still. */
const anothersCopy: Act[][] = [
  [{ do: "hold", reader: 1, branch: "science", recall: false }],
  [{ do: "hold", reader: 0, branch: "science", recall: false }],
  [{ do: "check-out", reader: 0, item: 0 }],
];

/**
 * A loan locks the one copy that it is of. Whose copy another reader took from the shelf gets the next one, and a copy set aside for who took
 * another is everybody's again, when the follower comes: that is asked after it.
 */
function leftToTheFollower({ what, state }: Record<string, unknown>): boolean {
  return what === "request without its copy" || (what === "copy without its hold" && state === "fulfilled");
}

/** The follower and the hourly run catch up. */
async function settle(recordId: string): Promise<void> {
  const at = clock.now();
  const event = { position: "1", topic: "circulation.availability-changed", payload: { recordIds: [recordId] }, at };
  await transact(kernel.db, (tx) => followCopies(clock, rules).consume(tx, [event]));
  await endHoldsNow(kernel.db, rules, at);
}

it("whatever is done to a queue, one after another and at once, one copy has one claim and the order stands", async () => {
  const start = clock.now().getTime();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 8 }),
      async (rounds) => {
        const { recordId, barcodes } = await desk.title(3);
        for (const barcode of barcodes) await desk.checkIn(barcode);
        const readers = await Promise.all(Array.from({ length: 5 }, () => desk.reader()));
        const holds: string[] = [];
        const perform = async (one: Act): Promise<void> => {
          if (one.do === "wait") return clock.move(one.days * 86_400_000);
          const readerBarcode = "reader" in one ? (readers[one.reader] ?? "") : "";
          const id = "nth" in one ? holds[one.nth] : undefined;
          if (one.do === "check-out") await desk.checkOut(readerBarcode, barcodes[one.item] ?? "");
          if (one.do === "check-in") await desk.checkIn(barcodes[one.item] ?? "", { branch: one.branch });
          if (one.do === "request")
            await desk.post("/api/v1/requests", { readerBarcode, recordId, pickup: one.branch });
          if (one.do === "hold") {
            const asked = { readerBarcode, recordId, pickup: one.branch, recall: one.recall };
            const { status, body } = await desk.post("/api/v1/holds", asked);
            if (status === 201) holds.push(body.id);
          }
          if (id === undefined) return;
          if (one.do === "cancel") await desk.post(`/api/v1/holds/${id}/cancellation`, {});
          if (one.do === "not-found") await desk.post(`/api/v1/holds/${id}/not-found`, {});
          if (one.do === "suspend") await desk.post(`/api/v1/holds/${id}/change`, { suspend: one.rests ? {} : null });
          if (one.do === "move") await desk.post(`/api/v1/holds/${id}/place`, { place: one.place, reason: "试" });
          if (one.do === "pickup") await desk.post(`/api/v1/holds/${id}/change`, { pickup: one.branch });
        };
        for (const round of rounds) {
          await Promise.all(round.map(perform));
          const wrong = await desk.disagreements(recordId);
          expect(wrong.filter((one) => !leftToTheFollower(one))).toEqual([]);
        }
        await settle(recordId);
        expect(await desk.disagreements(recordId)).toEqual([]);
        const { body } = await desk.get(`/api/v1/records/${recordId}/queue`);
        const waiting = (body.items as { state: string; pinned: boolean; placedAt: string }[]).filter(
          ({ state }) => state === "waiting",
        );
        const byTime = waiting.filter(({ pinned }) => !pinned).map(({ placedAt }) => placedAt);
        expect(byTime).toEqual(byTime.toSorted((a, b) => a.localeCompare(b)));
        expect(waiting.findLastIndex(({ pinned }) => pinned)).toBe(waiting.filter(({ pinned }) => pinned).length - 1);
        // Nobody who could take a copy waits while one stands free.
        const free = await desk.rows(
          `select s.item_id from circulation.item_state s join circulation.hold h on h.record_id = s.record_id
           where s.record_id = $1 and s.available and h.state = 'waiting' and not h.suspended and not s.item_id = any(h.passed_items)`,
          recordId,
        );
        expect(free).toEqual([]);
      },
    ),
    { numRuns: 5, examples: [[takenFromTheShelf], [anothersCopy]] },
  );
  clock.move(start - clock.now().getTime());
}, 180_000);
