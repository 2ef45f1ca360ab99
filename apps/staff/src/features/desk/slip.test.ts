import { expect, it } from "vitest";
import { type Slip, type ToldFinding, waysPast, withSlip } from "./slip.ts";

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
  expect([all.length, all[0]?.id]).toEqual([50, "59"]);
});
