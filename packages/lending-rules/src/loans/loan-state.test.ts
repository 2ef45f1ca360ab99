import { describe, expect, test } from "vitest";
import { changeLoan, type LoanAction, type LoanState } from "./loan-state.ts";

describe("F24: claimed returned and declared lost (FOLIO)", () => {
  test("a claim needs its date", () => {
    expect(changeLoan("open", "claim-returned")).toEqual({ ok: false, because: "date-missing" });
    expect(changeLoan("open", "claim-returned", "2026-09-01")).toEqual({ ok: true, state: "claimed-returned" });
  });
  test.each<LoanAction>(["claim-returned", "withdraw-claim", "declare-lost", "check-in", "settle-lost"])(
    "a closed loan refuses: %s",
    (action) => {
      expect(changeLoan("closed", action, "2026-09-01")).toEqual({ ok: false, because: "loan-closed" });
    },
  );
  test.each<[LoanState, LoanAction, string]>([
    ["lost", "declare-lost", "already-lost"],
    ["claimed-returned", "claim-returned", "already-claimed"],
    ["open", "withdraw-claim", "not-claimed"],
    ["open", "settle-lost", "not-lost"],
  ])("%s refuses %s: %s", (state, action, because) => {
    expect(changeLoan(state, action, "2026-09-01")).toEqual({ ok: false, because });
  });
  test("what was claimed or lost and turns up is checked in", () => {
    expect(changeLoan("lost", "check-in")).toEqual({ ok: true, state: "closed" });
    expect(changeLoan("claimed-returned", "check-in")).toEqual({ ok: true, state: "closed" });
  });
});
