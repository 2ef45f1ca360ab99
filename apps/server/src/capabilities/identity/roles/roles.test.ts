import { beforeEach, describe, expect, it } from "vitest";
import { type TestApp, testPassword } from "../../../testing/test-app.ts";
import { type Person, type RolesLibrary, rolesLibrary } from "./testing/roles-library.ts";

const day = 86_400_000;

let library: TestApp;
let { aPerson, send, permissionsOf, auditOf } = {} as RolesLibrary;
beforeEach(async () => {
  ({ library, aPerson, send, permissionsOf, auditOf } = await rolesLibrary());
});

const define = (who: Person, code: string, permissions: string[]) =>
  send(who, "PUT", `/roles/${code}`, { name: { zh: "收银员", en: "Cashier" }, permissions, reason: "new desk" });

const assign = (who: Person, to: Person, assignments: object[]) =>
  send(who, "PUT", `/accounts/${to.id}/roles`, { assignments, reason: "new work" });

describe("a role of the library's own", () => {
  it("gives what it is made of from the next request on, and what is added later", async () => {
    const [chief, clerk] = [await aPerson("administrator"), await aPerson()];
    expect((await define(chief, "cashier", ["identity.audit.read"])).body).toEqual({ state: "done" });
    await assign(chief, clerk, [{ role: "cashier" }]);
    expect(await permissionsOf(clerk)).toEqual(["identity.audit.read"]);
    await define(chief, "cashier", ["identity.audit.read", "identity.role.read"]);
    expect(await permissionsOf(clerk)).toEqual(["identity.audit.read", "identity.role.read"]);
    expect((await auditOf(chief, "identity.role.define"))[0]).toMatchObject({
      before: { permissions: ["identity.audit.read"] },
      after: { permissions: ["identity.audit.read", "identity.role.read"] },
      reason: "new desk",
    });
  });

  it("can be a device's", async () => {
    const chief = await aPerson("administrator");
    await define(chief, "gate", ["identity.account.read"]);
    const { body } = await send(chief, "POST", "/tokens", { name: "gate 1", role: "gate" });
    const headers = { authorization: `Bearer ${body.secret}` };
    expect((await library.request({ url: "/api/v1/accounts", headers })).statusCode).toBe(200);
    expect((await library.request({ url: "/api/v1/tokens", headers })).statusCode).toBe(403);
  });

  it.each([
    ["administrator", [], 409, "identity.built-in-role"],
    ["cashier", ["circulation.money.print"], 422, "identity.unknown-permission"],
    ["Cashier!", [], 400, "http.invalid-request"],
  ])("named %s of %j is refused", async (code, permissions, status, problem) => {
    const chief = await aPerson("administrator");
    const answer = await define(chief, encodeURIComponent(code), permissions);
    expect([answer.status, answer.body.code]).toEqual([status, problem]);
  });

  it("that somebody holds stays, and goes when nobody does", async () => {
    const [chief, clerk] = [await aPerson("administrator"), await aPerson()];
    await define(chief, "cashier", []);
    await assign(chief, clerk, [{ role: "cashier" }]);
    expect((await send(chief, "DELETE", "/roles/cashier")).body.code).toBe("identity.role-in-use");
    await assign(chief, clerk, []);
    expect((await send(chief, "DELETE", "/roles/cashier")).body).toEqual({ deleted: true });
  });

  it("is listed beside the built-in ones with what it allows and how many hold it", async () => {
    const chief = await aPerson("administrator");
    await define(chief, "cashier", ["identity.audit.read"]);
    const { items } = (await send(chief, "GET", "/roles")).body;
    expect(items.find(({ code }: { code: string }) => code === "cashier")).toEqual({
      code: "cashier",
      name: { zh: "收银员", en: "Cashier" },
      builtIn: false,
      grave: false,
      permissions: ["identity.audit.read"],
      holders: 0,
    });
    expect(items.find(({ code }: { code: string }) => code === "administrator")).toMatchObject({
      builtIn: true,
      grave: true,
      holders: 1,
    });
  });
});

describe("giving a role", () => {
  it("until a day ends by itself", async () => {
    const [chief, student] = [await aPerson("administrator"), await aPerson()];
    const until = new Date(library.clock.now().getTime() + 3_600_000).toISOString();
    await assign(chief, student, [{ role: "cataloguer", until }]);
    expect(await permissionsOf(student)).not.toEqual([]);
    library.clock.move(3_600_000);
    expect(await permissionsOf(student)).toEqual([]);
  });

  it("is refused for a role or an account that does not exist, and nothing has changed", async () => {
    const [chief, clerk] = [await aPerson("administrator"), await aPerson("cataloguer")];
    expect((await assign(chief, clerk, [{ role: "king" }])).body.code).toBe("identity.unknown-role");
    expect((await assign(chief, { ...clerk, id: "999999" }, [])).body.code).toBe("identity.account-not-found");
    expect((await send(chief, "GET", `/accounts/${clerk.id}/roles`)).body.items).toEqual([{ role: "cataloguer" }]);
  });

  it("never takes the last administrator away", async () => {
    const chief = await aPerson("administrator");
    expect((await assign(chief, chief, [{ role: "cataloguer" }])).body.code).toBe("identity.last-administrator");
    expect((await send(chief, "GET", `/accounts/${chief.id}/roles`)).body.items).toEqual([{ role: "administrator" }]);
  });

  it("asks who signed in some time ago to prove again who they are", async () => {
    const [chief, clerk] = [await aPerson("administrator"), await aPerson()];
    library.clock.move(16 * 60_000);
    const answer = await assign(chief, clerk, [{ role: "cataloguer" }]);
    expect([answer.status, answer.body.code]).toEqual([401, "http.prove-again"]);
  });
});

describe("what takes two people", () => {
  it("waits until a second administrator agrees, and both are in the audit", async () => {
    const [chief, second, clerk] = [await aPerson("administrator"), await aPerson("administrator"), await aPerson()];
    const { state, proposal } = (await assign(chief, clerk, [{ role: "administrator" }])).body;
    expect(state).toBe("waiting");
    expect(await permissionsOf(clerk)).toEqual([]);
    expect((await send(second, "POST", `/proposals/${proposal}/decision`, { approved: true })).status).toBe(200);
    expect(await permissionsOf(clerk)).toContain("identity.role.assign");
    expect((await auditOf(chief, "identity.role.assign"))[0]).toMatchObject({
      actor: { id: second.id },
      after: { proposedBy: chief.id },
      reason: "new work",
    });
  });

  it("is not decided by who proposed it, nor by a program, nor by somebody without the right", async () => {
    const [chief, , clerk] = [await aPerson("administrator"), await aPerson("administrator"), await aPerson()];
    const { proposal } = (await assign(chief, clerk, [{ role: "administrator" }])).body;
    const decide = (who: Person) => send(who, "POST", `/proposals/${proposal}/decision`, { approved: true });
    const program = { id: "", headers: await library.tokenFor("administrator") };
    expect((await decide(chief)).body.code).toBe("identity.own-proposal");
    expect((await decide(program)).body.code).toBe("identity.person-needed");
    expect((await decide(clerk)).status).toBe(403);
    expect(await permissionsOf(clerk)).toEqual([]);
  });

  it("is left undone when it is rejected, decided once, and void after a week", async () => {
    const [chief, second, clerk] = [await aPerson("administrator"), await aPerson("administrator"), await aPerson()];
    const first = (await assign(chief, clerk, [{ role: "administrator" }])).body.proposal;
    const decide = (id: string, approved: boolean) => send(second, "POST", `/proposals/${id}/decision`, { approved });
    expect((await decide(first, false)).body).toEqual({ approved: false });
    expect((await decide(first, true)).body.code).toBe("identity.proposal-not-found");
    await assign(chief, clerk, [{ role: "administrator" }]);
    expect((await send(second, "GET", "/proposals")).body.items).toHaveLength(1);
    const late = await aPerson("administrator");
    library.clock.move(7 * day);
    const headers = await library.tokenFor("administrator");
    expect((await send({ ...late, headers }, "GET", "/proposals")).body.items).toEqual([]);
    expect(await permissionsOf(clerk)).toEqual([]);
  });

  it("is making a role grave, but not the use of one that is harmless", async () => {
    const [chief] = [await aPerson("administrator"), await aPerson("administrator")];
    expect((await define(chief, "helper", ["identity.role.read"])).body.state).toBe("done");
    expect((await define(chief, "helper", ["identity.role.read", "identity.role.assign"])).body.state).toBe("waiting");
    expect((await define(chief, "helper", [])).body.state).toBe("done");
  });

  it("cannot be gone round by creating an account with the role", async () => {
    const chief = await aPerson("administrator");
    const payload = { signInName: "shadow", displayName: "S", password: testPassword, roles: ["administrator"] };
    const answer = await library.request({
      method: "POST",
      url: "/api/v1/accounts",
      headers: { ...chief.headers, "idempotency-key": "0123456789abcdef" },
      payload,
    });
    expect(answer.json().code).toBe("identity.give-later");
  });
});
