import type { ProblemDocument } from "@wenyuan/problem";
import { describe, expect, it } from "vitest";
import type { CheckedIn } from "./api/desk.ts";
import { binsOf, type Slip, shownOf, soundOf, type ToldFinding, waysPast, withSlip } from "./slip.ts";

const finding = (code: string, severity: ToldFinding["severity"]): ToldFinding => ({ code, severity, text: code });

it("what is impossible cannot be passed, whatever else could be", () => {
  expect(waysPast([finding("card-lost", "impossible"), finding("limit-all", "confirm")])).toBeUndefined();
});

it("a disc in the book is confirmed without a reason, a limit with one", () => {
  expect(waysPast([finding("has-parts", "confirm")])).toEqual({ codes: ["has-parts"], reason: false });
  const both = [finding("has-parts", "confirm"), finding("limit-all", "confirm"), finding("debt-exists", "notice")];
  expect(waysPast(both)).toEqual({ codes: ["has-parts", "limit-all"], reason: true });
});

const renewal = { kind: "renewed", title: "", dueAt: "", loanId: "1" } as const;
const slip = (id: number): Slip => ({ ...renewal, id: String(id), at: new Date(0) });

it("the newest slip is first, and old ones leave the screen", () => {
  const all = Array.from({ length: 60 }, (_, n) => slip(n)).reduce(withSlip, [] as readonly Slip[]);
  expect([shownOf(all).length, shownOf(all)[0]?.id]).toEqual([50, "59"]);
});

const returned = (id: number, to: "shelf" | "hold-shelf" | "transit", more: object = {}): Slip => {
  const done = { item: { id: "1", title: "" }, goes: { to }, cost: {}, ...more } as unknown as CheckedIn;
  return { kind: "returned", done, id: String(id), at: new Date(0) };
};
const problem = { status: 404, title: "" } as ProblemDocument;

describe("a batch of the book drop", () => {
  const batch = Array.from({ length: 120 }, (_, n) => returned(n, n === 7 ? "hold-shelf" : "shelf"));
  const slips = batch.reduce(withSlip, [] as readonly Slip[]);

  it("is counted whole, also what has left the screen", () => {
    expect(binsOf(slips)).toEqual(
      new Map([
        ["shelf", 119],
        ["hold-shelf", 1],
      ]),
    );
  });

  it("keeps on the screen what is not simply shelved", () => {
    expect(shownOf(slips).at(-1)?.id).toBe("7");
    expect(shownOf(slips)).toHaveLength(51);
  });

  it("begins anew after a slip, and counts neither what was taken back nor what was refused in lending", () => {
    const more: Slip[] = [
      { kind: "refused", code: "X", problem, ofReturn: true, id: "201", at: new Date(0) },
      { kind: "refused", code: "Y", problem, id: "202", at: new Date(0) },
      { ...returned(203, "transit"), undone: true },
    ];
    expect(binsOf(more.reduce(withSlip, slips), slips[0]?.id)).toEqual(new Map([["unknown", 1]]));
  });
});

const soundAt = (slip: Slip) => (slip.kind === "returned" ? soundOf(slip.done) : undefined);

it("a book that does not simply go back to its shelf sounds otherwise", () => {
  expect(soundAt(returned(1, "shelf"))).toBe("done");
  expect(soundAt(returned(1, "hold-shelf"))).toBe("asks");
  expect(soundAt(returned(1, "shelf", { damage: "torn" }))).toBe("asks");
  expect(soundAt(returned(1, "shelf", { cost: { amount: { minor: 20, currency: "CNY" } } }))).toBe("asks");
});
