import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";

let library: TestApp;
let headers: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("administrator");
});

const password = "four kind old herons";

function create(account: object, language = "en") {
  return library.request({
    method: "POST",
    url: "/api/v1/accounts",
    headers: { ...headers, "idempotency-key": randomToken(), "accept-language": language },
    payload: { displayName: "Zhao Min", password, ...account },
  });
}

async function list(): Promise<Record<string, unknown>[]> {
  return (await library.request({ url: "/api/v1/accounts?limit=200", headers })).json().items;
}

describe("creating an account", () => {
  it("gives its id; it is listed with its roles and can sign in", async () => {
    const created = await create({ signInName: "ZhaoMin", displayName: "赵敏", roles: ["cataloguer", "circulation"] });
    expect(created.statusCode).toBe(201);
    const { id } = created.json();
    expect((await list()).find((account) => account["id"] === id)).toEqual({
      id,
      signInName: "ZhaoMin",
      displayName: "赵敏",
      roles: ["cataloguer", "circulation"],
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      disabled: false,
      breakGlass: false,
    });
    const signedIn = await library.request({
      method: "POST",
      url: "/api/v1/session",
      payload: { signInName: "zhaomin", password },
    });
    expect(signedIn.statusCode).toBe(200);
  });

  it("takes a role named twice once", async () => {
    const created = await create({ signInName: "twice", roles: ["reader", "reader"] });
    expect(created.statusCode).toBe(201);
    expect((await list()).find(({ id }) => id === created.json().id)).toMatchObject({ roles: ["reader"] });
  });

  it.each(["qianli", "QianLi", "ｑｉａｎｌｉ", " qianli "])(
    "refuses the name %j when qianli is there",
    async (signInName) => {
      await create({ signInName: "qianli" });
      const refused = await create({ signInName });
      expect([refused.statusCode, refused.json().code]).toEqual([409, "identity.name-taken"]);
    },
  );

  it("makes one account of two requests for the same name at once", async () => {
    const both = await Promise.all([create({ signInName: "sunwei" }), create({ signInName: "ＳＵＮＷＥＩ" })]);
    expect(new Set(both.map(({ statusCode }) => statusCode))).toEqual(new Set([201, 409]));
  });

  it.each([
    ["short", /at least 10 characters, this has 5/],
    ["aaaaaaaaaaaa", /repeats a few characters/],
    ["password12345", /first passwords that are guessed/],
    ["lijing-2026-spring", /may not contain the sign-in name/],
  ])("refuses the password %j and says why", async (weak, reason) => {
    const refused = await create({ signInName: "lijing", password: weak });
    expect([refused.statusCode, refused.json().code]).toEqual([422, "identity.weak-password"]);
    expect(refused.json().detail).toMatch(reason);
  });

  it("says why in Chinese to who reads Chinese", async () => {
    expect((await create({ signInName: "lijing", password: "短" }, "zh-CN")).json().detail).toContain(
      "密码至少 10 个字符，现在 1 个",
    );
  });

  it.each(["a", "zhao min", "-zhao", "<b>", "zh\u0000ao"])(
    "refuses the name %j, which nobody could type or tell",
    async (signInName) => {
      const refused = await create({ signInName });
      expect([refused.statusCode, refused.json().code]).toEqual([422, "identity.unusable-name"]);
    },
  );

  it("refuses a role that does not exist, and makes no account", async () => {
    const refused = await create({ signInName: "wuming", roles: ["reader", "king"] });
    expect([refused.statusCode, refused.json().code]).toEqual([422, "identity.unknown-role"]);
    expect((await list()).map(({ signInName }) => signInName)).not.toContain("wuming");
  });

  it("refuses text that no database can hold as wrong input, not as a fault", async () => {
    const refused = await create({ signInName: "zhouhui", displayName: "Zhou\u0000Hui" });
    expect([refused.statusCode, refused.json().code]).toEqual([400, "http.invalid-request"]);
  });

  it("refuses a display name of nothing but spaces", async () => {
    const refused = await create({ signInName: "zhengshu", displayName: " \u3000 " });
    expect(refused.json().errors).toEqual([{ pointer: "/body/displayName", detail: "may not be blank" }]);
  });

  it("refuses a field that it does not know, naming it", async () => {
    const refused = await create({ signInName: "fengyi", isAdmin: true });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().errors).toEqual([{ pointer: "/body", detail: "there is no isAdmin here" }]);
  });
});

describe("passwords", () => {
  it("are kept as Argon2id with a salt each, and never given out", async () => {
    await create({ signInName: "one" });
    await create({ signInName: "two" });
    const { rows } = await inside(library.kernel.db).client.query<{ password_hash: string }>(
      "select password_hash from identity.account where sign_in_key in ('one', 'two')",
    );
    const hashes = rows.map((row) => row.password_hash);
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(new Set(hashes).size).toBe(2);
    expect(JSON.stringify(await list())).not.toMatch(/argon2|password/);
  });
});
