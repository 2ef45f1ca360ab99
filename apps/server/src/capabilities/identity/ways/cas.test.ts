import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testPassword } from "../../../testing/test-app.ts";
import { readUser } from "./cas.protocol.ts";
import { type CampusLibrary, campusLibrary } from "./testing/campus-library.ts";
import { type CasServer, casServer, success } from "./testing/cas-server.ts";

let campus: CampusLibrary;
let cas: CasServer;
beforeAll(async () => {
  campus = await campusLibrary();
  cas = await casServer();
});
beforeEach(async () => {
  cas.answer = undefined;
  await campus.setUp({ kind: "cas", server: cas.url, trustName: false });
});

const pathOf = ({ pathname, search }: URL) => pathname + search;

/** Goes to CAS as somebody and comes back. */
async function arrive(user: string, more: Record<string, string> = {}) {
  const { url, cookie } = await campus.leave(more);
  const back = cas.signIn(url, user);
  return { outcome: await campus.comeBack(pathOf(back), cookie), back, cookie };
}

async function isSignedIn(headers: { cookie: string } | undefined): Promise<boolean> {
  if (!headers) return false;
  return (await campus.library.request({ url: "/api/v1/session", headers })).json().signedIn;
}

describe("signing in by CAS", () => {
  it("asks somebody new for one proof of a library account, and for none the next time", async () => {
    const name = await campus.aReader();
    const { outcome } = await arrive("20261234");
    expect(outcome.session).toBeUndefined();
    expect((await campus.link(outcome.link ?? "", name, "wrong")).session).toBeUndefined();
    const linked = await campus.link(outcome.link ?? "", name);
    expect(await isSignedIn(linked.session)).toBe(true);
    const again = await arrive("20261234");
    expect(await isSignedIn(again.outcome.session)).toBe(true);
  });

  it("leads back to where they were going, and never to another site", async () => {
    const name = await campus.aReader();
    const first = await arrive("return1", { returnTo: "/en/search?q=tea" });
    expect((await campus.link(first.outcome.link ?? "", name)).location).toBe("/en/search?q=tea");
    expect((await arrive("return1", { returnTo: "/en/hours" })).outcome.location).toBe("/en/hours");
    expect((await arrive("return1", { returnTo: "//elsewhere.test/" })).outcome.location).toBe("/en/account");
  });

  it("takes a ticket once", async () => {
    const name = await campus.aReader();
    const { outcome, back, cookie } = await arrive("replay1");
    await campus.link(outcome.link ?? "", name);
    expect((await campus.comeBack(pathOf(back), cookie)).session).toBeUndefined();
    const fresh = await campus.leave();
    const replayed = new URL(back);
    replayed.searchParams.set(
      "state",
      new URL(fresh.url.searchParams.get("service") ?? "").searchParams.get("state") ?? "",
    );
    expect((await campus.comeBack(pathOf(replayed), fresh.cookie)).session).toBeUndefined();
  });

  it("refuses a ticket that was given for another address", async () => {
    const { url, cookie } = await campus.leave();
    const elsewhere = new URL(url);
    elsewhere.searchParams.set("service", "http://other.test/");
    const ticket = cas.signIn(elsewhere, "thief").searchParams.get("ticket");
    const state = new URL(url.searchParams.get("service") ?? "").searchParams.get("state");
    const outcome = await campus.comeBack(`/sign-in/back/campus?state=${state}&ticket=${ticket}`, cookie);
    expect([outcome.status, outcome.session, outcome.link]).toEqual([401, undefined, undefined]);
  });

  it("signs nobody in whose browser did not leave itself: a link with a ticket is no use to anybody", async () => {
    const { url } = await campus.leave();
    const back = cas.signIn(url, "attacker");
    const victim = await campus.leave();
    for (const cookie of ["", victim.cookie]) {
      const outcome = await campus.comeBack(pathOf(back), cookie);
      expect([outcome.session, outcome.link]).toEqual([undefined, undefined]);
    }
  });

  it("gives a new session secret and ends the one that the browser had: none is fixed beforehand", async () => {
    const name = await campus.aReader();
    await campus.link((await arrive("fixed1")).outcome.link ?? "", name);
    const planted = await campus.library.signedInAs("reader");
    const { url, cookie } = await campus.leave();
    const outcome = await campus.comeBack(pathOf(cas.signIn(url, "fixed1")), `${cookie}; ${planted["cookie"]}`);
    expect(outcome.session?.cookie).not.toBe(planted["cookie"]);
    expect([await isSignedIn(outcome.session), await isSignedIn({ cookie: planted["cookie"] ?? "" })]).toEqual([
      true,
      false,
    ]);
  });

  it("says that CAS cannot be reached, and leaves the library's own way in", async () => {
    await campus.setUp({ kind: "cas", server: "http://127.0.0.1:9", trustName: false });
    const name = await campus.aReader();
    const { cookie, url } = await campus.leave();
    const state = new URL(url.searchParams.get("service") ?? "").searchParams.get("state");
    const outcome = await campus.comeBack(`/sign-in/back/campus?state=${state}&ticket=ST-1`, cookie);
    expect(outcome.status).toBe(401);
    const local = await campus.library.request({
      method: "POST",
      url: "/api/v1/session",
      payload: { signInName: name, password: testPassword },
    });
    expect(local.statusCode).toBe(200);
  });
});

describe("the campus number", () => {
  it("links by itself where the library vouches for it: a reader's account, never one of staff", async () => {
    await campus.setUp({ kind: "cas", server: cas.url, trustName: true });
    await campus.aReader("20269001");
    await campus.aReader("20269002", ["reader", "circulation"]);
    expect(await isSignedIn((await arrive("20269001")).outcome.session)).toBe(true);
    const staff = (await arrive("20269002")).outcome;
    expect([staff.session, staff.link !== undefined]).toEqual([undefined, true]);
  });

  it("that belongs to one account is not linked to another", async () => {
    const [one, other] = [await campus.aReader(), await campus.aReader()];
    const first = (await arrive("shared1")).outcome.link ?? "";
    const second = (await arrive("shared1")).outcome.link ?? "";
    expect((await campus.link(first, one)).session).toBeDefined();
    expect((await campus.link(second, other)).session).toBeUndefined();
    expect((await campus.link(second, other)).status).toBe(409);
  });

  it("is linked from inside by who signed in recently", async () => {
    const session = await campus.library.signedInAs("reader");
    const { url, cookie } = await campus.leave({ link: "1", returnTo: "/en/account" }, session);
    const outcome = await campus.comeBack(pathOf(cas.signIn(url, "inside1")), `${cookie}; ${session["cookie"]}`);
    expect([outcome.location, outcome.session]).toEqual(["/en/account", undefined]);
    expect(await isSignedIn((await arrive("inside1")).outcome.session)).toBe(true);
  });
});

describe("an answer of CAS", () => {
  it("names its user, with entities", () => {
    expect(readUser(success("o&apos;brien&#x4e00;"))).toBe("o'brien一");
  });

  it.each([
    [
      "a failure",
      '<cas:serviceResponse xmlns:cas="x"><cas:authenticationFailure code="INVALID_TICKET">no</cas:authenticationFailure></cas:serviceResponse>',
    ],
    ["two users", success("a</cas:user><cas:user>b")],
    ["nobody", success(" ")],
    [
      "a success inside a failure",
      `<cas:serviceResponse xmlns:cas="x"><cas:authenticationFailure code="X">${success("a")}</cas:authenticationFailure></cas:serviceResponse>`,
    ],
    ["a comment in the user", success("admin<!-- -->x")],
    ["a document type", `<!DOCTYPE x [<!ENTITY a "b">]>${success("&a;")}`],
    ["something else", "<html>Sign in</html>"],
  ])("with %s is refused", (_, xml) => {
    expect(() => readUser(xml)).toThrow(/CAS/);
  });
});
