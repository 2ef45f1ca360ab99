import { beforeAll, expect, it } from "vitest";
import { buildServer } from "../../../../../../tools/build/build-server.ts";
import { seededRandom } from "../../../kernel/db/embedded/testing/seeded-random.ts";
import { killLending } from "./kill-lending.ts";

beforeAll(async () => {
  await buildServer();
});

/** A sample of `npm run trial -- lending-crash`. */
it("keeps what desks were told, whole, when the server and its database are killed while they work", async () => {
  const found = await killLending(3, seededRandom(20_261_121));
  expect(found.acknowledged).toBeGreaterThan(20);
  expect(found).toMatchObject({ lost: 0, invented: 0, torn: 0, unannounced: 0, miscounted: 0 });
}, 120_000);
