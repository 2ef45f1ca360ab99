import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { transact } from "../../../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../../../testing/test-app.ts";
import { createAccount } from "../../accounts/create-account.ts";
import { openSession } from "../../sessions/open-session.ts";
import type { WaySettings } from "../way.ts";

/** A library with one campus sign-in, and a browser that goes there and comes back. */
export interface CampusLibrary {
  readonly library: TestApp;
  /** Sets the way up over the API, as the staff page does. */
  setUp(settings: WaySettings, secret?: string): Promise<void>;
  /** Headers of the only administrator. */
  administrator(): Promise<{ cookie: string }>;
  /** Leaves for the campus. @returns where to, and the browser's cookie */
  leave(more?: Record<string, string>, headers?: Record<string, string>): Promise<{ url: URL; cookie: string }>;
  /** Comes back. */
  comeBack(path: string, cookie: string): Promise<Outcome>;
  /** A reader's account with the test's password. @returns its sign-in name */
  aReader(signInName?: string, roles?: string[]): Promise<string>;
  /** Proves a library account to link the identity that came. */
  link(secret: string, signInName: string, password?: string): Promise<Outcome>;
}

export interface Outcome {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
  /** Headers of the session that was opened, if one was. */
  readonly session: { cookie: string } | undefined;
  /** What links an account, if the campus identity is new here. */
  readonly link: string | undefined;
}

export const origin = "http://library.test";

export async function campusLibrary(): Promise<CampusLibrary> {
  const library = await testApp();
  let people = 0;
  const administrator = await anAdministrator(library);
  return {
    library,
    administrator,
    async setUp(settings, secret) {
      const headers = await administrator();
      const name = { zh: "统一身份认证", en: "Campus sign-in" };
      const payload = { name, enabled: true, settings, reason: "test", ...(secret === undefined ? {} : { secret }) };
      const answer = await library.request({ method: "PUT", url: "/api/v1/sign-in-ways/campus", headers, payload });
      if (answer.statusCode !== 200) throw new Error(answer.body);
    },
    async leave(more = {}, headers = {}) {
      const url = `/en/sign-in/with/campus?${new URLSearchParams(more)}`;
      const answer = await library.request({ url, headers });
      if (answer.statusCode !== 303) throw new Error(`${answer.statusCode} ${library.logged().split("\n").at(-2)}`);
      const [cookie] = answer.cookies;
      return { url: new URL(answer.headers.location ?? ""), cookie: `${cookie?.name}=${cookie?.value}` };
    },
    comeBack: async (path, cookie) => outcomeOf(await library.request({ url: path, headers: { cookie } })),
    async aReader(signInName = `campus${++people}`, roles = ["reader"]) {
      const account = { signInName, displayName: "Lin Yue", password: testPassword, roles };
      await transact(library.kernel.db, (tx) => createAccount(tx, account));
      return signInName;
    },
    link: async (secret, signInName, password = testPassword) =>
      outcomeOf(
        await library.request({
          method: "POST",
          url: "/en/sign-in/link",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          payload: new URLSearchParams({ link: secret, name: signInName, password }).toString(),
        }),
      ),
  };
}

/** One and the same person, newly signed in each time: who opens a door alone is the only administrator. */
async function anAdministrator({ kernel: { db }, clock }: TestApp): Promise<() => Promise<{ cookie: string }>> {
  const account = { signInName: "campus-administrator", displayName: "Synthetic administrator" };
  const created = await transact(db, (tx) => createAccount(tx, { ...account, roles: ["administrator"] }));
  if (!("id" in created)) throw new Error(created.code);
  const signIn = { accountId: created.id, way: "test" };
  return async () => ({
    cookie: `wenyuan_session=${await transact(db, (tx) => openSession(tx, { ...signIn, now: clock.now() }))}`,
  });
}

function outcomeOf(answer: Awaited<ReturnType<TestApp["request"]>>): Outcome {
  const opened = answer.cookies.find(({ name, value }) => name === "wenyuan_session" && value !== "");
  return {
    status: answer.statusCode,
    location: answer.headers.location,
    body: answer.body,
    session: opened && { cookie: `${opened.name}=${opened.value}` },
    link: /name="link" value="([^"]+)"/.exec(answer.body)?.[1],
  };
}

/** A server of the test's own on a free port of this machine. @returns its address */
export async function serveHere(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
