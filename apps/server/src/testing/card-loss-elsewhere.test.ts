import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildServer } from "../../../../tools/build/build-server.ts";
import { type LendingDesk, openLendingDesk } from "../capabilities/circulation/testing/lending-desk.ts";
import { createAccount } from "../capabilities/identity/index.ts";
import { issueVirtualCard } from "../capabilities/readers/cards/issue-virtual-card.ts";
import { signCode } from "../capabilities/readers/cards/sign-code.ts";
import { findReaderByBarcode } from "../capabilities/readers/index.ts";
import { signingKeys } from "../capabilities/readers/keys/signing-key.store.ts";
import { inside } from "../kernel/db/inside.ts";
import { addressOf, type TestAddress } from "../kernel/db/testing/test-server.ts";
import { transact } from "../kernel/db/transact.ts";
import { randomToken } from "../kernel/ids/random-token.ts";
import { buildDirectory } from "../kernel/paths.ts";
import { testPassword } from "./test-app.ts";

/**
 * 挂失 takes effect everywhere within five seconds. Shown here as more than that: another process on the same database refuses the very next
 * request, since none keeps a card, an account or a session in its memory.
 */
let here: LendingDesk;
let elsewhere: string;
let device: Record<string, string>;
let clerk: Record<string, string>;
const files = await mkdtemp(join(tmpdir(), "wenyuan-elsewhere-"));

beforeAll(async () => {
  await buildServer();
  here = await openLendingDesk();
  const { rows } = await inside(here.library.kernel.db).client.query<{ name: string }>(
    "select current_database() as name",
  );
  elsewhere = await startElsewhere(urlOf(inject("testDatabase").address, rows[0]?.name ?? ""));
  device = await here.library.tokenFor("device");
  clerk = await here.library.tokenFor("circulation");
});

let running: ChildProcess | undefined;
// Before the database goes: the hook that was set first is run last.
afterAll(async () => {
  const ended = running && once(running, "exit");
  running?.kill("SIGKILL");
  await ended;
  await rm(files, { recursive: true, force: true });
});

/** The real program in a process of its own, on this test's database. @returns where it listens */
async function startElsewhere(databaseUrl: string): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(WENYUAN_|DATABASE_URL$|VITEST)/.test(name));
  const child = spawn(process.execPath, [join(buildDirectory, "server", "main.js")], {
    env: {
      ...Object.fromEntries(own),
      DATABASE_URL: databaseUrl,
      WENYUAN_DATA_DIR: files,
      WENYUAN_PORT: "0",
      WENYUAN_DEMO: "off",
      WENYUAN_LOG_FORMAT: "json",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running = child;
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\/\/[\w.[\]:]+/.exec(line) ?? [];
    if (address) {
      child.stdout.resume();
      return address;
    }
  }
  throw new Error("the other process ended before it listened");
}

function urlOf(address: TestAddress, database: string): string {
  const { host = "", port = 5432, user = "", password = "", connectionString } = addressOf(address, database);
  if (connectionString !== undefined) return connectionString;
  const who = password === "" ? user : `${user}:${encodeURIComponent(String(password))}`;
  return `postgres://${who}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

async function askElsewhere(path: string, headers: Record<string, string>, payload?: object) {
  const answer = await fetch(new URL(path, elsewhere), {
    headers: {
      "content-type": "application/json",
      "idempotency-key": randomToken(),
      origin: new URL(elsewhere).origin,
      ...headers,
    },
    ...(payload ? { method: "POST", body: JSON.stringify(payload) } : {}),
  });
  const body = (await answer.json()) as { readonly signedIn?: boolean };
  return { status: answer.status, body, cookie: sessionIn(answer.headers.getSetCookie()) };
}

const sessionIn = (cookies: readonly string[]) =>
  cookies.flatMap((cookie) => /^wenyuan_session=[^;]+/.exec(cookie)?.[0] ?? [])[0];

const enter = (shown: string) => askElsewhere("/api/v1/card-checks", device, { shown, once: false });
const borrow = (readerBarcode: string, itemBarcode: string) =>
  askElsewhere("/api/v1/check-outs", clerk, { readerBarcode, itemBarcode });

async function aHolder() {
  const barcode = await here.reader();
  const { db } = here.library.kernel;
  const readerId = (await findReaderByBarcode(db, barcode))!.readerId;
  const card = await transact(db, (tx) => issueVirtualCard(tx, readerId, new Date()));
  const [key] = await signingKeys(db, "card-code");
  // The other process keeps real time.
  return { barcode, readerId, code: () => signCode(key, card, new Date()) };
}

const findCards = async (readerId: string) =>
  (
    await inside(here.library.kernel.db).client.query<{ id: string; kind: string }>(
      "select id::text, kind from readers.card where reader_id = $1",
      [readerId],
    )
  ).rows;

describe("what is reported lost in one process", () => {
  it("opens no gate and borrows nothing in another: the card of plastic", async () => {
    const { barcode, readerId } = await aHolder();
    const { barcodes } = await here.title(2);
    expect((await enter(barcode)).body).toEqual({ allowed: true });
    expect((await borrow(barcode, barcodes[0] ?? "")).status).toBe(201);
    expect((await here.post(`/api/v1/readers/${readerId}/card-losses`, { why: "在食堂丢失" })).status).toBe(200);
    expect((await enter(barcode)).body).toEqual({ allowed: false, reason: "card-lost" });
    expect((await borrow(barcode, barcodes[1] ?? "")).status).toBe(409);
  });

  it("opens no gate in another: the turning code on a lost phone, and the card of plastic goes on", async () => {
    const { barcode, readerId, code } = await aHolder();
    expect((await enter(code())).body).toEqual({ allowed: true });
    const phone = (await findCards(readerId)).find(({ kind }) => kind === "virtual");
    await here.post(`/api/v1/readers/${readerId}/card-losses`, { cardIds: [phone?.id] });
    expect((await enter(code())).body).toEqual({ allowed: false, reason: "card-lost" });
    expect((await enter(barcode)).body).toEqual({ allowed: true });
  });
});

describe("an account that is disabled in one process", () => {
  it("is signed out in another with its next request, and not let in again", async () => {
    const { db } = here.library.kernel;
    const account = { signInName: "locked", displayName: "Synthetic", password: testPassword, roles: ["reader"] };
    const made = await transact(db, (tx) => createAccount(tx, account));
    if (!("id" in made)) throw new Error(made.code);
    const secret = { signInName: "locked", password: testPassword };
    const { cookie = "" } = await askElsewhere("/api/v1/session", {}, secret);
    expect((await askElsewhere("/api/v1/session", { cookie })).body.signedIn).toBe(true);
    const headers = await here.library.signedInAs("administrator");
    const state = { method: "PUT", url: `/api/v1/accounts/${made.id}/state`, headers } as const;
    await here.library.request({ ...state, payload: { disabled: true, reason: "手机被盗" } });
    expect((await askElsewhere("/api/v1/session", { cookie })).body.signedIn).toBe(false);
    expect((await askElsewhere("/api/v1/session", {}, secret)).status).toBe(401);
  });
});
