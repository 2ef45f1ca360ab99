import { beforeEach, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import type { TestApp } from "../../../testing/test-app.ts";
import { saveOwnRole } from "./role.store.ts";
import { type Person, type RolesLibrary, rolesLibrary } from "./testing/roles-library.ts";

const [hour, day] = [3_600_000, 86_400_000];

let library: TestApp;
let { aPerson, send, permissionsOf, auditOf } = {} as RolesLibrary;
beforeEach(async () => {
  ({ library, aPerson, send, permissionsOf, auditOf } = await rolesLibrary());
  const role = { code: "helper", name: { zh: "学生助理", en: "Student helper" }, permissions: [] };
  await transact(library.kernel.db, (tx) => saveOwnRole(tx, role, library.clock.now()));
});

/** Of the staff, and may do nothing yet. */
const aHelper = () => aPerson("helper");

const inMs = (ms: number) => new Date(library.clock.now().getTime() + ms).toISOString();
const inDays = (days: number) => inMs(days * day);

const delegate = (from: Person, to: Person, more: object = {}) =>
  send(from, "POST", "/delegations", { to: to.id, role: "cataloguer", until: inDays(10), reason: "leave", ...more });

const assign = (who: Person, to: Person, assignments: object[]) =>
  send(who, "PUT", `/accounts/${to.id}/roles`, { assignments, reason: "new work" });

const offered = async (who: Person) => (await send(who, "GET", "/delegable-roles")).body.items;

describe("delegating", () => {
  it("lends a colleague one's role until the day", async () => {
    const [giver, taker] = [await aPerson("cataloguer"), await aHelper()];
    expect((await delegate(giver, taker, { until: inMs(hour) })).status).toBe(201);
    expect(await permissionsOf(taker)).toEqual(await permissionsOf(giver));
    library.clock.move(hour);
    expect(await permissionsOf(taker)).toEqual([]);
  });

  it("is seen by both, with whose it is, why and until when, and by who administers accounts", async () => {
    const [chief, giver, taker] = [await aPerson("administrator"), await aPerson("cataloguer"), await aHelper()];
    const { id } = (await delegate(giver, taker)).body;
    const seen = {
      id,
      role: "cataloguer",
      roleName: { zh: "采编馆员", en: "Cataloguer" },
      from: { id: giver.id },
      to: { id: taker.id },
      reason: "leave",
      until: inDays(10),
      counts: true,
    };
    expect((await send(giver, "GET", "/delegations")).body).toMatchObject({ own: giver.id, items: [seen] });
    expect((await send(taker, "GET", "/delegations")).body).toMatchObject({ own: taker.id, items: [seen] });
    expect((await send(chief, "GET", `/accounts/${taker.id}`)).body.delegations).toMatchObject([seen]);
    expect((await send(chief, "GET", "/delegations")).body.items).toEqual([]);
  });

  it("is in the audit when it begins and when it ends", async () => {
    const [chief, giver, taker] = [await aPerson("administrator"), await aPerson("cataloguer"), await aHelper()];
    const { id } = (await delegate(giver, taker)).body;
    await send(giver, "DELETE", `/delegations/${id}`);
    const subject = { kind: "account", id: taker.id };
    expect(await auditOf(chief, "identity.role.delegate")).toMatchObject([
      { actor: { id: giver.id }, subject, before: { role: "cataloguer", from: giver.id } },
      { actor: { id: giver.id }, subject, after: { role: "cataloguer", until: inDays(10) }, reason: "leave" },
    ]);
  });

  it("ends when it is taken back, and when the giver loses the role", async () => {
    const [chief, giver, taker] = [await aPerson("administrator"), await aPerson("cataloguer"), await aHelper()];
    const { id } = (await delegate(giver, taker)).body;
    await send(giver, "DELETE", `/delegations/${id}`);
    expect(await permissionsOf(taker)).toEqual([]);
    await delegate(giver, taker);
    await assign(chief, giver, []);
    expect(await permissionsOf(taker)).toEqual([]);
    expect((await send(taker, "GET", "/delegations")).body.items).toMatchObject([{ counts: false }]);
  });

  it("can be handed back by who has it, and ended by an administrator, and by nobody else", async () => {
    const [chief, giver, taker, third] = [
      await aPerson("administrator"),
      await aPerson("cataloguer"),
      await aHelper(),
      await aPerson("cataloguer"),
    ];
    for (const [ender, status] of [
      [third, 404],
      [taker, 200],
      [chief, 200],
    ] as const) {
      const { id } = (await delegate(giver, taker)).body;
      expect([ender.id, (await send(ender, "DELETE", `/delegations/${id}`)).status]).toEqual([ender.id, status]);
      expect(await permissionsOf(taker)).toHaveLength(status === 200 ? 0 : (await permissionsOf(giver)).length);
    }
  });

  it("cannot be used to take away a role that was given for good", async () => {
    const [chief, taker] = [await aPerson("administrator"), await aPerson("cataloguer")];
    for (const id of ["1", "2", "3", "4", "5"]) await send(taker, "DELETE", `/delegations/${id}`);
    expect(await permissionsOf(taker)).not.toEqual([]);
    expect(await permissionsOf(chief)).not.toEqual([]);
  });

  it.each([
    ["for a year", {}, 366, "identity.unusable-end"],
    ["into the past", {}, -1, "identity.unusable-end"],
    ["what one does not hold", { role: "circulation" }, 10, "identity.not-yours"],
    ["a role that nobody knows", { role: "king" }, 10, "identity.unknown-role"],
  ])("is refused %s", async (_, more, days, code) => {
    const [giver, taker] = [await aPerson("cataloguer"), await aHelper()];
    expect((await delegate(giver, taker, { until: inDays(days), ...more })).body.code).toBe(code);
  });

  it("is refused for a grave role, on from somebody else, to oneself, and to who is not of the staff", async () => {
    const [chief, giver, taker, third] = [
      await aPerson("administrator"),
      await aPerson("cataloguer"),
      await aHelper(),
      await aHelper(),
    ];
    expect((await delegate(chief, taker, { role: "administrator" })).body.code).toBe("identity.not-delegable");
    await delegate(giver, taker);
    expect((await delegate(taker, third)).body.code).toBe("identity.not-yours");
    expect((await delegate(giver, giver)).body.code).toBe("identity.account-not-found");
    expect((await delegate(giver, await aPerson("reader"))).body.code).toBe("identity.not-a-colleague");
  });

  it("never lends more than one has: neither another branch nor a longer time", async () => {
    const [chief, giver, taker] = [await aPerson("administrator"), await aHelper(), await aHelper()];
    await assign(chief, giver, [{ role: "cataloguer", branch: "east", until: inDays(5) }]);
    const attempt = async (branch: string | undefined, days: number) =>
      (await delegate(giver, taker, { until: inDays(days), ...(branch === undefined ? {} : { branch }) })).status;
    expect([await attempt("west", 3), await attempt(undefined, 3), await attempt("east", 6)]).toEqual([403, 403, 403]);
    expect(await attempt("east", 5)).toBe(201);
    const { items } = (await send(taker, "GET", "/delegations")).body;
    expect(items).toMatchObject([{ branch: "east", until: inDays(5) }]);
  });

  it("offers what one may lend, in words, and nothing grave, lent or over", async () => {
    const [chief, giver, taker] = [await aPerson("administrator"), await aPerson("cataloguer"), await aHelper()];
    await assign(chief, giver, [{ role: "cataloguer", branch: "east" }, { role: "helper" }, { role: "reader" }]);
    expect(await offered(giver)).toMatchObject([
      {
        role: "cataloguer",
        branch: "east",
        allows: expect.arrayContaining([{ zh: expect.any(String), en: expect.any(String) }]),
      },
      { role: "helper", allows: [] },
    ]);
    await delegate(giver, taker, { branch: "east" });
    expect(await offered(taker)).toMatchObject([{ role: "helper" }]);
    expect(await offered(chief)).toEqual([]);
  });

  it("finds colleagues by a part of their name: staff who can sign in, and never readers", async () => {
    const [giver, taker, reader] = [await aPerson("cataloguer"), await aHelper(), await aPerson("reader")];
    const { items } = (await send(giver, "GET", "/colleagues?q=colleague")).body;
    const ids = new Set(items.map(({ id }: Person) => id));
    expect([ids.has(taker.id), ids.has(reader.id), ids.has(giver.id)]).toEqual([true, false, false]);
    expect(Object.keys(items[0])).toEqual(["id", "displayName"]);
  });
});
