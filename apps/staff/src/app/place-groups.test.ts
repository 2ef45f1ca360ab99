import { expect, it } from "vitest";
import { groupPlaces, tabsOf } from "./place-groups.ts";
import { places, placesFor } from "./places.ts";

it("everybody has a bar of at most four", () => {
  expect(tabsOf(places).map(({ to }) => to)).toEqual(["/", "/desk", "/catalogue", "/readers"]);
  expect(tabsOf(placesFor([])).map(({ to }) => to)).toEqual(["/", "/catalogue", "/delegations"]);
});

it("each place that is shown stands in one group", () => {
  const grouped = groupPlaces(places).flatMap(([, of]) => of);
  expect(new Set(grouped)).toEqual(new Set(places.filter(({ hidden }) => !hidden)));
  expect(grouped).toHaveLength(new Set(grouped).size);
});
