import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { checkLdapPassword, escapeFilter } from "./ldap.protocol.ts";
import { type CampusLibrary, campusLibrary } from "./testing/campus-library.ts";
import { hasSlapd, searcher, startSlapd } from "./testing/slapd.ts";
import type { LdapSettings } from "./way.ts";

describe("a filter", () => {
  it("has its signs escaped (RFC 4515 §4)", () => {
    expect(escapeFilter("Parens R Us (for all your parenthetical needs)")).toBe(
      String.raw`Parens R Us \28for all your parenthetical needs\29`,
    );
    expect(escapeFilter("*")).toBe(String.raw`\2a`);
    expect(escapeFilter("C:\\MyFile\0")).toBe(String.raw`C:\5cMyFile\00`);
  });
});

describe.skipIf(!hasSlapd)("signing in by a directory (slapd)", () => {
  let campus: CampusLibrary;
  let settings: LdapSettings;
  beforeAll(async () => {
    campus = await campusLibrary();
    settings = {
      kind: "ldap",
      url: await startSlapd(),
      startTls: false,
      bindDn: searcher.dn,
      base: "dc=campus,dc=test",
      filter: "(uid={name})",
      nameAttribute: "uid",
      trustName: true,
    };
    await campus.setUp(settings, searcher.password);
  });

  const check = (name: string, password: string, more: Partial<LdapSettings> = {}) =>
    checkLdapPassword({ ...settings, ...more }, { name, password, secret: searcher.password });

  async function submit(name: string, password: string) {
    const answer = await campus.library.request({
      method: "POST",
      url: "/en/sign-in/with/campus",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ name, password }).toString(),
    });
    return { status: answer.statusCode, cookies: answer.cookies, body: answer.body };
  }

  it("takes the right password and no other", async () => {
    expect(await check("s1", "password-of-s1")).toEqual({ subject: "s1", name: "s1" });
    expect(await check("s1", "password-of-s2")).toBeUndefined();
    expect(await check("nobody", "password-of-s1")).toBeUndefined();
  });

  it("refuses an empty password, with which this very directory binds as nobody", async () => {
    const bind = execFileSync(
      "/usr/bin/ldapwhoami",
      ["-x", "-H", settings.url, "-D", "uid=s1,ou=people,dc=campus,dc=test", "-w", ""],
      { encoding: "utf8" },
    );
    expect(bind).toContain("anonymous");
    expect(await check("s1", "")).toBeUndefined();
    expect((await submit("s1", "")).cookies).toEqual([]);
  });

  it.each(["*", "s*", "s1)(uid=*", "*)(|(uid=*", "s1\0"])(
    "takes the name %j for a name and not for a filter",
    async (name) => {
      expect(await check(name, "password-of-s1")).toBeUndefined();
    },
  );

  it("refuses a name that two people have", async () => {
    expect(await check("twice", "password-of-twice")).toBeUndefined();
  });

  it("signs a reader in by the form, without script", async () => {
    await campus.aReader("s1");
    const form = await campus.library.request({ url: "/en/sign-in/with/campus" });
    expect(form.body).toContain('autoComplete="current-password"');
    const { status, cookies } = await submit("s1", "password-of-s1");
    expect([status, cookies.map(({ name }) => name)]).toEqual([303, ["wenyuan_session"]]);
  });

  it("slows down who guesses", async () => {
    const answers = [];
    for (let guess = 0; guess < 6; guess++) answers.push((await submit("s2", "guess")).status);
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it("says in its test what is wrong: the searcher's password, the base", async () => {
    const headers = await campus.administrator();
    const test = async () =>
      (await campus.library.request({ method: "POST", url: "/api/v1/sign-in-ways/campus/test", headers })).json()
        .checks;
    expect(await test()).toMatchObject([{ ok: true }]);
    await campus.setUp(settings, "wrong");
    expect(await test()).toMatchObject([{ ok: false, detail: expect.stringMatching(/credentials|0x31/i) }]);
    expect((await submit("s1", "password-of-s1")).status).toBe(503);
    await campus.setUp({ ...settings, base: "dc=other" }, searcher.password);
    expect(await test()).toMatchObject([{ ok: false }]);
  });
});
