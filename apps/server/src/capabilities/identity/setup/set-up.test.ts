import { beforeEach, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../../testing/test-app.ts";
import { issueSetupCode, setUp } from "./set-up.ts";

let library: TestApp;
beforeEach(async () => {
  library = await testApp();
});

const issue = async () => (await issueSetupCode(library.kernel.db)) ?? "";
const account = (signInName: string) => ({ signInName, displayName: "Zhao Min", password: testPassword });
const setUpAs = (name: string, code: string, more = {}) =>
  transact(library.kernel.db, (tx) => setUp(tx, code, { ...account(name), ...more }));

async function administrators(): Promise<string[]> {
  const { rows } = await inside(library.kernel.db).client.query<{ sign_in_name: string }>(
    "select sign_in_name from identity.account join identity.account_role on account_id = account.id where role = 'administrator'",
  );
  return rows.map((row) => row.sign_in_name);
}

describe("the set-up code", () => {
  it("makes the first administrator, who is signed in", async () => {
    const form = new URLSearchParams({
      code: await issue(),
      displayName: "赵敏",
      name: "zhaomin",
      password: testPassword,
    });
    const answer = await library.request({
      method: "POST",
      url: "/zh/set-up",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: form.toString(),
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/zh/account"]);
    const headers = { cookie: `wenyuan_session=${answer.cookies[0]?.value}` };
    const session = (await library.request({ url: "/api/v1/session", headers })).json();
    expect(session).toMatchObject({ displayName: "赵敏", roles: ["administrator"] });
  });

  it("is not given out once there is an administrator", async () => {
    await setUpAs("zhaomin", await issue());
    expect(await issueSetupCode(library.kernel.db)).toBeUndefined();
  });

  it("works once", async () => {
    const code = await issue();
    await setUpAs("zhaomin", code);
    expect(await setUpAs("qianli", code)).toMatchObject({ code: "identity.set-up-already" });
    expect(await administrators()).toEqual(["zhaomin"]);
  });

  it("does not work when an administrator was made some other way", async () => {
    const code = await issue();
    await library.signedInAs("administrator");
    expect(await setUpAs("qianli", code)).toMatchObject({ code: "identity.set-up-already" });
    expect(await administrators()).toEqual(["person1"]);
  });

  it("makes one administrator when two people use it at once", async () => {
    const code = await issue();
    const both = await Promise.all([setUpAs("zhaomin", code), setUpAs("qianli", code)]);
    expect(both.filter((one) => "id" in one)).toHaveLength(1);
    expect(await administrators()).toHaveLength(1);
  });

  it("is refused when it is wrong, or of an earlier start", async () => {
    const earlier = await issue();
    await issue();
    for (const code of ["", "AAAA-AAAA-AAAA-AAAA", earlier])
      expect(await setUpAs("zhaomin", code)).toMatchObject({ code: "identity.wrong-setup-code" });
    expect(await administrators()).toEqual([]);
  });

  it("may be typed in small letters, without dashes, with spaces", async () => {
    const code = await issue();
    expect(await setUpAs("zhaomin", ` ${code.toLowerCase().replaceAll("-", " ")} `)).toHaveProperty("id");
  });

  it("can be used again after a refusal", async () => {
    const code = await issue();
    expect(await setUpAs("zhaomin", code, { password: "short" })).toMatchObject({ code: "identity.weak-password" });
    expect(await setUpAs("zhaomin", code)).toHaveProperty("id");
  });

  it("is kept only as a hash", async () => {
    const code = await issue();
    const { rows } = await inside(library.kernel.db).client.query(
      "select s::text, encode(code_hash, 'escape') from identity.setup_code s",
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll("-", ""));
  });
});
