import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";

let library: TestApp;
let administrator: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  administrator = await library.signedInAs("administrator");
});

function create(payload: object, headers = administrator) {
  return library.request({ method: "POST", url: "/api/v1/tokens", headers, payload });
}

async function aToken(role = "cataloguer"): Promise<{ id: string; headers: Record<string, string> }> {
  const { id, secret } = (await create({ name: "desk 1", role })).json();
  return { id, headers: { authorization: `Bearer ${secret}` } };
}

const session = async (headers: Record<string, string>) =>
  (await library.request({ url: "/api/v1/session", headers })).json();

const revoke = (id: string) =>
  library.request({ method: "DELETE", url: `/api/v1/tokens/${id}`, headers: administrator });

describe("an API token", () => {
  it("works for its role and nothing more", async () => {
    const { headers } = await aToken("cataloguer");
    const { roles, permissions } = await session(headers);
    expect(roles).toEqual(["cataloguer"]);
    expect(permissions).toContain("catalogue.record.read-marc");
    expect((await create({ name: "another", role: "administrator" }, headers)).statusCode).toBe(403);
  });

  it("is shown once, when it is made, and kept only as a hash", async () => {
    const { id, headers } = await aToken();
    const secret = headers["authorization"]?.slice("Bearer ".length) ?? "";
    expect(secret).toMatch(/^wy_[\w-]{43}$/);
    const { rows } = await inside(library.kernel.db).client.query(
      "select t::text as kept from identity.api_token t where id = $1",
      [id],
    );
    const list = await library.request({ url: "/api/v1/tokens", headers: administrator });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows) + list.body).not.toContain(secret);
  });

  it("is of no use from the moment it is revoked, and no longer listed", async () => {
    const { id, headers } = await aToken();
    expect((await session(headers)).signedIn).toBe(true);
    expect((await revoke(id)).json()).toEqual({ revoked: true });
    expect((await session(headers)).signedIn).toBe(false);
    const { items } = (await library.request({ url: "/api/v1/tokens?limit=200", headers: administrator })).json();
    expect(items.map((token: { id: string }) => token.id)).not.toContain(id);
  });

  it("that is not there, or revoked already, cannot be revoked", async () => {
    const { id } = await aToken();
    await revoke(id);
    for (const gone of [id, "999999999999999999"]) {
      const answer = await revoke(gone);
      expect([answer.statusCode, answer.json().code]).toEqual([404, "identity.token-not-found"]);
    }
  });

  it("needs a role that exists, and is told which do", async () => {
    const answer = await create({ name: "gate", role: "janitor" });
    expect([answer.statusCode, answer.json().code]).toEqual([422, "identity.unknown-role"]);
    expect(answer.json().detail).toContain("circulation");
  });

  it("is not taken from the cookie, nor a session from the header", async () => {
    const { headers } = await aToken();
    const secret = headers["authorization"]?.slice("Bearer ".length);
    expect((await session({ cookie: `wenyuan_session=${secret}` })).signedIn).toBe(false);
    const cookie = administrator["cookie"]?.split("=")[1];
    expect((await session({ authorization: `Bearer ${cookie}` })).signedIn).toBe(false);
  });

  it("that is wrong is not replaced by the session beside it", async () => {
    expect((await session({ ...administrator, authorization: "Bearer wy_wrong" })).signedIn).toBe(false);
  });
});

const first = async () => {
  const { id, secret, state, proposal } = (
    await create({ name: "sync", role: "administrator", reason: "sync" })
  ).json();
  return { id, state, proposal, headers: { authorization: `Bearer ${secret}` } };
};

const decide = (who: Record<string, string>, proposal: string, approved: boolean) =>
  library.request({
    method: "POST",
    url: `/api/v1/proposals/${proposal}/decision`,
    headers: who,
    payload: { approved },
  });

describe("a token with a grave role", () => {
  it("does nothing before a second administrator agreed; who made it cannot agree", async () => {
    const second = await library.signedInAs("administrator");
    const token = await first();
    expect([token.state, (await session(token.headers)).signedIn]).toEqual(["waiting", false]);
    expect((await decide(administrator, token.proposal, true)).json().code).toBe("identity.own-proposal");
    expect((await decide(second, token.proposal, true)).statusCode).toBe(200);
    expect((await session(token.headers)).roles).toEqual(["administrator"]);
  });

  it("is revoked when the second administrator does not agree", async () => {
    const second = await library.signedInAs("administrator");
    const token = await first();
    await decide(second, token.proposal, false);
    expect((await session(token.headers)).signedIn).toBe(false);
    expect((await revoke(token.id)).statusCode).toBe(404);
  });

  it("is not made by a program", async () => {
    const headers = await library.tokenFor("administrator");
    const answer = await create({ name: "more", role: "administrator" }, headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, "identity.person-needed"]);
  });
});
