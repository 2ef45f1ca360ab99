import { expect, test } from "vitest";
import { faultRounds } from "./fault-rounds.ts";

test("an index that is killed, torn and bit-flipped never answers wrongly", { timeout: 300_000 }, async () => {
  const report = await faultRounds({ rounds: 4, seed: 7 });
  expect(report).toMatchObject({ kills: 4, wrongAnswers: 0, lost: 0, unnoticed: 0 });
  expect(report.steps).toBeGreaterThan(0);
});
