import { describe, expect, it } from "vitest";
import { definePermissions, type Grant, powersOf } from "./permission.ts";
import { mayAt, permit, recently } from "./permit.ts";
import { anonymous, type Principal } from "./principal.ts";

const known = definePermissions("desk", {
  "loan.make": { meaning: { zh: "借出", en: "Lend" }, roles: ["circulation"] },
  "debt.waive": { meaning: { zh: "免收", en: "Waive" }, roles: [], requires: "recent sign-in" },
});
const all = Object.values(known);

function aPerson(grants: readonly Grant[], recent = false): Principal {
  const roles = grants.map(({ role }) => role);
  return { kind: "account", accountId: "1", displayName: "", sessionId: "1", roles, recent, ...powersOf(grants, all) };
}

const aDevice: Principal = {
  kind: "client",
  clientId: "1",
  displayName: "",
  roles: [],
  permissions: new Set(["desk.debt.waive"]),
};

describe("a permission", () => {
  it("comes with a built-in role, with all of them for an administrator, or with a role of the library's own", () => {
    expect(aPerson([{ role: "circulation" }]).permissions).toEqual(new Set(["desk.loan.make"]));
    expect(aPerson([{ role: "administrator" }]).permissions).toEqual(new Set(["desk.loan.make", "desk.debt.waive"]));
    expect(aPerson([{ role: "cashier", permissions: ["desk.debt.waive", "gone.thing.do"] }]).permissions).toEqual(
      new Set(["desk.debt.waive"]),
    );
  });

  it("is held at the branches of its role, and everywhere when one role gives it everywhere", () => {
    const here = aPerson([
      { role: "circulation", branch: "east" },
      { role: "circulation", branch: "west" },
    ]);
    expect(["east", "west", "north"].map((branch) => mayAt(here, known["loan.make"], branch))).toEqual([
      true,
      true,
      false,
    ]);
    const anywhere = aPerson([{ role: "circulation", branch: "east" }, { role: "administrator" }]);
    expect(mayAt(anywhere, known["loan.make"], "north")).toBe(true);
  });

  it("that nobody gave is held nowhere", () => {
    expect(mayAt(aPerson([{ role: "reader" }]), known["loan.make"], "east")).toBe(false);
    expect(mayAt(anonymous, known["loan.make"], "east")).toBe(false);
  });
});

describe("an endpoint", () => {
  it("for money asks a person, and not a device, to prove again who they are", () => {
    expect(permit(aPerson([{ role: "administrator" }]), known["debt.waive"])).toBe("prove-again");
    expect(permit(aPerson([{ role: "administrator" }], true), known["debt.waive"])).toBe("allowed");
    expect(permit(aDevice, known["debt.waive"])).toBe("allowed");
  });

  it("does not ask for proof who is not allowed anyway", () => {
    expect(permit(aPerson([{ role: "circulation" }]), known["debt.waive"])).toBe("forbidden");
  });

  it("may ask for it where its permission alone does not", () => {
    expect(permit(aPerson([{ role: "circulation" }]), recently(known["loan.make"]))).toBe("prove-again");
    expect(permit(aPerson([]), "signed-in recently")).toBe("prove-again");
    expect(permit(aPerson([], true), "signed-in recently")).toBe("allowed");
    expect(permit(anonymous, "signed-in recently")).toBe("sign-in-first");
  });
});
