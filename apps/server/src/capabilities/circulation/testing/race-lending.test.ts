import { beforeAll, expect, it } from "vitest";
import { buildServer } from "../../../../../../tools/build/build-server.ts";
import { raceLending, raceNames } from "./race-lending.ts";

beforeAll(async () => {
  await buildServer();
});

/** A sample of `npm run trial -- lending-races`. */
it("lets exactly as many win as may, when many desks try the same at the same moment", async () => {
  const { races, miscounted } = await raceLending(3);
  expect(Object.values(races).every(({ attempts }) => attempts >= 15)).toBe(true);
  expect(raceNames.filter((name) => races[name].wrong > 0)).toEqual([]);
  expect(miscounted).toBe(0);
}, 120_000);
