import { expect, test } from "vitest";
import { openBytes } from "../file/open-file.ts";
import { syntheticPlan } from "../testing/synthetic-plan.ts";
import { syntheticFile } from "../testing/synthetic-records.ts";
import { uglyFile } from "../testing/ugly-file.ts";
import { prepareApart } from "./prepare-apart.ts";
import type { PreparedRecord } from "./prepare-record.ts";
import { prepareBatches } from "./prepare-records.ts";

const beginning = { read: 0, position: 0 };
const file = openBytes(Buffer.concat([...syntheticFile(900), uglyFile()]));

async function all(batches: AsyncIterable<PreparedRecord[]>): Promise<PreparedRecord[]> {
  return (await Array.fromAsync(batches)).flat();
}

test("a thread reads of a file what is read in place, with what is wrong with it", async () => {
  const apart = await all(prepareApart(file, syntheticPlan, beginning));
  const inPlace = await all(prepareBatches(file, syntheticPlan, beginning));
  expect(apart.length).toBeGreaterThan(900);
  // What crosses to another thread is plain: a Buffer comes as the Uint8Array that it is.
  expect(apart).toEqual(inPlace.map((one) => (one.raw ? { ...one, raw: new Uint8Array(one.raw) } : one)));
});

test("a thread goes on where an earlier run stopped", async () => {
  const [first] = await Array.fromAsync(prepareBatches(file, syntheticPlan, beginning));
  const last = first!.at(-1)!;
  const rest = await all(prepareApart(file, syntheticPlan, { read: last.number, position: last.end }));
  expect(rest[0]).toMatchObject({ number: last.number + 1, offset: last.end });
});

test("what goes wrong in a thread, or with the file, is told", async () => {
  const broken = { ...syntheticPlan, items: { ...syntheticPlan.items!, layout: undefined as never } };
  await expect(all(prepareApart(file, broken, beginning))).rejects.toThrow("undefined");
  const gone = {
    size: 1,
    // oxlint-disable-next-line require-yield -- it fails before the first piece
    async *open() {
      throw new Error("the disk is gone");
    },
  };
  await expect(all(prepareApart(gone, syntheticPlan, beginning))).rejects.toThrow("the disk is gone");
});
