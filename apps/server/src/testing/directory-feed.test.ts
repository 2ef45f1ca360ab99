import { describe, expect, it } from "vitest";
import { hasSlapd, searcher, startSlapd } from "../capabilities/identity/ways/testing/slapd.ts";
import { findReader, findReaderByBarcode } from "../capabilities/readers/index.ts";
import { testApp } from "./test-app.ts";

/** More than a directory gives in one answer. */
const many = 1234;
const ldif = Array.from(
  { length: many },
  (_, n) => `
dn: uid=00${20_260_000 + n},ou=people,dc=campus,dc=test
objectClass: inetOrgPerson
uid: 00${20_260_000 + n}
cn: Synthetic ${n}
sn: Person
employeeType: ${n % 3 === 0 ? "硕士" : "本科"}
ou: College ${n % 7}
mail: s${n}@campus.test
`,
).join("");

const library = await testApp();
const { db } = library.kernel;
const inCharge = await library.signedInAs("administrator");

async function call(method: "GET" | "PUT" | "POST", url: string, payload?: object) {
  const answer = await library.request({ method, url, headers: inCharge, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
}

const path = "/api/v1/reader-directories/campus";
const night = async () =>
  await library.app.jobs
    .find(({ name }) => name === "readers.load-directories")!
    .run(undefined as never, { log: library.kernel.log });
const stateOf = async () => (await call("GET", "/api/v1/reader-directories")).body.items[0];

describe.skipIf(!hasSlapd)("the campus directory, at Debian's slapd", () => {
  it("is read page by page, looked at first, and loaded every night", async () => {
    const directory = {
      url: await startSlapd(ldif),
      bindDn: searcher.dn,
      password: searcher.password,
      base: "ou=people,dc=campus,dc=test",
      filter: "(&(objectClass=inetOrgPerson)(employeeType=*))",
      mapping: { number: "uid", name: "cn", category: "employeetype", department: "ou", email: "mail" },
      complete: true,
      nightly: true,
    };
    expect((await call("PUT", path, directory)).status).toBe(200);
    const looked = await call("POST", `${path}/reading`);
    expect(looked.body.counts).toMatchObject({ new: many, refused: 0 });
    expect(await findReaderByBarcode(db, "0020260000")).toBeUndefined();
    await night();
    const shown = await findReaderByBarcode(db, "0020261233");
    expect(await findReader(db, shown!.readerId)).toMatchObject({ category: "master", department: "College 1" });
    const state = await stateOf();
    expect([state.lastFault, typeof state.lastFeedId, "password" in state]).toEqual([undefined, "string", false]);
  });

  it("that does not let us in changes nobody, and says so", async () => {
    const before = await stateOf();
    const { id: _id, source: _source, lastRunAt: _at, lastFeedId: _feed, ...settings } = before;
    expect((await call("PUT", path, { ...settings, password: "wrong" })).status).toBe(200);
    expect((await call("POST", `${path}/reading`)).body.code).toBe("readers.directory-unreachable");
    await night();
    expect((await stateOf()).lastFault).toBe("readers.directory-unreachable");
    expect(await findReader(db, (await findReaderByBarcode(db, "0020260000"))!.readerId)).toMatchObject({
      status: "active",
    });
  });

  it("needs to be told which attribute is the number, the name and the category", async () => {
    const refused = await call("PUT", path, { url: "ldap://x", base: "dc=x", mapping: { number: "uid" } });
    expect(refused.body.code).toBe("readers.directory-needs");
  });
});
