import { expect, test } from "vitest";
import { openIndex } from "../open-index.ts";

const schema = { text: { title: { role: "title" } } } as const;

test.for([
  [1, 2 ** 32 - 1],
  [1, 2 ** 32],
  [7, Number.MAX_SAFE_INTEGER],
])("ids %d and %d are given back as they are, merged too", async ([small = 0, large = 0]) => {
  const index = await openIndex({ schema, workers: 0 });
  await index.apply([{ put: { id: large, fields: { title: "war" } } }]);
  await index.apply([{ put: { id: small, fields: { title: "war and peace" } } }]);
  const idsFound = async () => (await index.search({ query: "war" })).hits.map(({ id }) => id);
  expect(await idsFound()).toEqual([String(large), String(small)]);
  await index.optimise();
  expect(await idsFound()).toEqual([String(large), String(small)]);
  await index.apply([{ delete: large }]);
  expect(await idsFound()).toEqual([String(small)]);
  await index.close();
});
