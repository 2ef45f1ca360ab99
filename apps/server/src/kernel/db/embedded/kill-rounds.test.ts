import { expect, test } from "vitest";
import { killRounds } from "./testing/kill-rounds.ts";
import { seededRandom } from "./testing/seeded-random.ts";

/** A sample of `npm run trial -- database-kill`. */
test("keeps every acknowledged commit when server, postmaster and back ends are killed during writes", async () => {
  const report = await killRounds(6, seededRandom(20_261_121));
  console.log(
    report.rounds.map(({ victim, ready, after }) => `${victim}: ready ${ready} ms, over ${after} ms`).join("\n"),
  );
  expect(report.committed).toBeGreaterThan(100);
  expect(report.lost).toEqual([]);
  expect(report.torn).toEqual([]);
  expect(report.damage).toBe(0);
  expect(report.orphans).toBe(0);
}, 120_000);
