import { expect, it } from "vitest";
import { isTag, readTags, setupOf, startOf, unmapped } from "./setup.ts";

it("begins with what the source was set to, and with the usual for a new one", () => {
  const known = {
    name: "vendor",
    policy: "skip",
    protectedFields: ["690"],
    threshold: 700,
    places: { ZK: "stacks" },
    kinds: {},
  } as const;
  const settings = { sources: [known], itemProfiles: [], locations: [], kinds: [], points: {} } as never;
  expect(setupOf("vendor", settings)).toMatchObject({
    policy: "skip",
    protectedFields: "690",
    threshold: "700",
    itemProfile: "",
  });
  expect(setupOf("new", settings)).toMatchObject({ policy: "overlay", threshold: "1000", itemProfile: undefined });
});

it("sends only what was chosen", () => {
  const setup = { ...setupOf(" vendor ", undefined), places: { A: "stacks", B: "" }, protectedFields: "690，9##" };
  expect(startOf(setup)).toEqual({
    source: "vendor",
    policy: "overlay",
    leaveOut: false,
    reviveDeleted: false,
    protectedFields: ["690", "9##"],
    threshold: 1000,
    places: { A: "stacks" },
    kinds: {},
  });
});

it("tells a tag from what is none", () => {
  expect(readTags("690, 9## 7x").map(isTag)).toEqual([true, true, false]);
});

it("asks for codes that are neither ours nor mapped", () => {
  const codes = ["A", "B", "stacks"].map((code) => ({ code, count: 1 }));
  expect(unmapped(codes, { A: "stacks" }, [{ code: "stacks" }]).map(({ code }) => code)).toEqual(["B"]);
});
