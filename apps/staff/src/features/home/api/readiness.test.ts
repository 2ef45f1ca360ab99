import { expect, it } from "vitest";
import { readReadiness } from "./readiness.ts";

it("reads what the server says of each part", () => {
  expect(readReadiness({ ready: false, parts: { database: true, search: "does not answer" } })).toEqual({
    ready: false,
    parts: [
      { name: "database", ready: true },
      { name: "search", ready: false },
    ],
  });
});

it.each([undefined, null, "ok", { ready: "yes" }])("takes %j for not ready", (answer) => {
  expect(readReadiness(answer)).toEqual({ ready: false, parts: [] });
});
