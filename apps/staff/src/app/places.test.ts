import { expect, it } from "vitest";
import { places, placesFor } from "./places.ts";

const seen = (...permissions: string[]) => placesFor(permissions).map(({ to }) => to);

it("shows what a person may see, and nothing else", () => {
  expect(seen()).toEqual(["/", "/catalogue", "/delegations", "/gallery"]);
  expect(seen("identity.token.read")).toContain("/tokens");
  expect(seen("identity.token.read")).not.toContain("/accounts");
  expect(seen("identity.account.read")).toContain("/accounts");
});

it("gives each place a key of its own", () => {
  expect(new Set(places.map(({ keys }) => keys)).size).toBe(places.length);
});
