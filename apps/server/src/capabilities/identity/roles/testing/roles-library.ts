import { transact } from "../../../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../../../testing/test-app.ts";
import { createAccount } from "../../accounts/create-account.ts";
import { signIn } from "../../sessions/sign-in.ts";

export interface Person {
  readonly id: string;
  readonly headers: Record<string, string>;
}

/** A library whose staff ask it for things. */
export interface RolesLibrary {
  readonly library: TestApp;
  /** A new account with the roles, signed in. */
  aPerson(...roles: string[]): Promise<Person>;
  send(
    who: Person,
    method: "GET" | "PUT" | "POST" | "DELETE",
    url: string,
    payload?: object,
    // oxlint-disable-next-line typescript/no-explicit-any -- any answer's body
  ): Promise<{ status: number; body: any }>;
  /** What somebody may do now. */
  permissionsOf(who: Person): Promise<string[]>;
  /** The entries of the audit for an action, newest first. */
  auditOf(who: Person, action: string): Promise<Record<string, unknown>[]>;
}

let people = 0;

export async function rolesLibrary(): Promise<RolesLibrary> {
  const library = await testApp();
  const { db } = library.kernel;
  const send: RolesLibrary["send"] = async (who, method, url, payload) => {
    const asked = { method, url: `/api/v1${url}`, headers: who.headers, ...(payload ? { payload } : {}) };
    const answer = await library.request(asked);
    return { status: answer.statusCode, body: answer.json() };
  };
  return {
    library,
    send,
    async aPerson(...roles) {
      const signInName = `colleague${++people}`;
      const request = { signInName, displayName: `Colleague ${people}`, password: testPassword, roles };
      const created = await transact(db, (tx) => createAccount(tx, request));
      const signedIn = await signIn(db, library.clock, { signInName, password: testPassword, address: "192.0.2.1" });
      if (!("id" in created) || !("token" in signedIn)) throw new Error("no person");
      return { id: created.id, headers: { cookie: `wenyuan_session=${signedIn.token}` } };
    },
    permissionsOf: async (who) => (await send(who, "GET", "/session")).body.permissions,
    auditOf: async (who, action) => (await send(who, "GET", `/audit?action=${action}`)).body.items,
  };
}
