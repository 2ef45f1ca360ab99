import fc from "fast-check";
import { expect, it } from "vitest";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { findDisagreements } from "./verify-availability.store.ts";

const desk = await openLendingDesk();
const { clock, kernel } = desk.library;

/** What somebody at a desk may do next, whoever and whatever it concerns. */
const act = fc.oneof(
  fc.record({ do: fc.constant("check-out" as const), reader: fc.nat(3), item: fc.nat(5) }),
  fc.record({ do: fc.constant("check-in" as const), item: fc.nat(5), branch: fc.constantFrom("main", "science") }),
  fc.record({
    do: fc.constant("hold" as const),
    reader: fc.nat(3),
    title: fc.nat(1),
    branch: fc.constantFrom("main", "science"),
  }),
  fc.record({ do: fc.constant("cancel" as const), hold: fc.nat(9) }),
  fc.record({ do: fc.constant("wait" as const), days: fc.nat(40) }),
);

it("whatever desks do, one after another and at once, the kept counts are what the facts say", async () => {
  const titles = [await desk.title(3), await desk.title(3)];
  const items = titles.flatMap(({ barcodes }) => barcodes);
  const readers = await Promise.all(Array.from({ length: 4 }, () => desk.reader()));
  const holds: string[] = [];
  const start = clock.now().getTime();

  async function perform(one: typeof act extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
    if (one.do === "wait") return clock.move(one.days * 86_400_000);
    if (one.do === "check-out") await desk.checkOut(readers[one.reader] ?? "", items[one.item] ?? "");
    if (one.do === "check-in") await desk.checkIn(items[one.item] ?? "", { branch: one.branch });
    if (one.do === "cancel" && holds[one.hold] !== undefined)
      await desk.post(`/api/v1/holds/${holds[one.hold]}/cancellation`, {});
    if (one.do !== "hold") return;
    const request = {
      readerBarcode: readers[one.reader] ?? "",
      recordId: titles[one.title]?.recordId ?? "",
      pickup: one.branch,
    };
    const { status, body } = await desk.post("/api/v1/holds", request);
    if (status === 201) holds.push(body.id);
  }

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 5, maxLength: 15 }),
      async (rounds) => {
        for (const round of rounds) await Promise.all(round.map(perform));
        expect(await findDisagreements(kernel.db)).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
  clock.move(start - clock.now().getTime());
}, 120_000);
