import { expect, it } from "vitest";
import { originsOf } from "./fact-origin.ts";

const entry = { by: "account:7", inFeed: false, day: "2026-01-02", kind: "changed", after: null };

it("a field comes from whoever set it last, all others from whoever made the record", () => {
  const whence = originsOf([
    { ...entry, by: "account:3", inFeed: true, kind: "created" },
    { ...entry, after: { phone: "1", email: "a@b.example" } },
    { ...entry, by: "client:9", day: "2026-03-04", after: { email: "c@d.example" } },
  ]);
  expect([whence("category").en, whence("phone").en, whence("email").en]).toEqual([
    "The university’s list of people, 2026-01-02",
    "The library’s desk, 2026-01-02",
    "A system of the university, 2026-03-04",
  ]);
});

it("who registered alone reads so", () => {
  expect(originsOf([{ ...entry, by: "system:registration", kind: "created" }])("names").zh).toBe("您本人，2026-01-02");
});
