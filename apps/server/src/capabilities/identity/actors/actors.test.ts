import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { createAccount } from "../accounts/create-account.ts";

let library: TestApp;
let ids: Record<"cataloguer" | "reader", string>;

beforeAll(async () => {
  library = await testApp();
  const account = async (displayName: string, roles: ("cataloguer" | "reader")[]) => {
    const request = { signInName: displayName.replaceAll(" ", "."), displayName, password: "seven green bays", roles };
    const made = await transact(library.kernel.db, (tx) => createAccount(tx, request));
    if (!("id" in made)) throw new Error(JSON.stringify(made));
    return made.id;
  };
  ids = {
    cataloguer: await account("Synthetic Cataloguer", ["cataloguer"]),
    reader: await account("Synthetic Reader", []),
  };
});

const namesOf = async (role: "cataloguer" | "device", ...actors: string[]) =>
  await library.request({
    url: `/api/v1/actor-names?actors=${actors.join(",")}`,
    headers: await library.tokenFor(role),
  });

describe("the names of actors", () => {
  it("are those of staff and of tokens, and nobody else's", async () => {
    const { cataloguer, reader } = ids;
    const asked = [`account:${cataloguer}`, `account:${reader}`, "account:999999", "import:7", "account:x", "system"];
    const answer = await namesOf("cataloguer", ...asked);
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { names: { [`account:${cataloguer}`]: "Synthetic Cataloguer" } },
    ]);
  });

  it("are those of programs, whichever way a history keeps them", async () => {
    const made = await library.request({
      method: "POST",
      url: "/api/v1/tokens",
      headers: await library.signedInAs("administrator"),
      payload: { name: "Synthetic Kiosk", role: "device" },
    });
    const { id } = made.json<{ id: string }>();
    const answer = await namesOf("cataloguer", `client:${id}`, `token:${id}`);
    expect(answer.json()).toEqual({
      names: { [`client:${id}`]: "Synthetic Kiosk", [`token:${id}`]: "Synthetic Kiosk" },
    });
  });

  it("are told to staff only", async () => {
    expect((await namesOf("device", "account:1")).statusCode).toBe(403);
    expect((await library.request({ url: "/api/v1/actor-names?actors=account:1" })).statusCode).toBe(401);
  });
});
