import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InjectOptions, Response } from "light-my-request";
import { pino } from "pino";
import { afterAll } from "vitest";
import { type App, buildApp } from "../app.ts";
import { openLocalSearchEngine, type SearchEngine } from "../capabilities/discovery/index.ts";
import { createAccount, createToken, openSession } from "../capabilities/identity/index.ts";
import type { RoleName } from "../kernel/auth/role.ts";
import { standingClock } from "../kernel/clock/clock.ts";
import type { Database } from "../kernel/db/database.ts";
import { testDatabase } from "../kernel/db/testing/test-database.ts";
import { transact } from "../kernel/db/transact.ts";
import { idempotencyStore } from "../kernel/http/idempotency/answers.store.ts";
import { openMailer } from "../kernel/mail/open-mailer.ts";
import type { Kernel } from "../kernel/module.ts";
import { type Environment, readSettings } from "../kernel/settings/read-settings.ts";
import { localStorage } from "../kernel/storage/local-storage.ts";
import { logOptions } from "../kernel/telemetry/log.ts";
import { openMetrics } from "../kernel/telemetry/metrics.ts";

export const testPassword = "seven green bays";

/** The whole program without its sockets: on a database of its own, an index in memory and a clock that stands still. */
export interface TestApp {
  readonly app: App;
  readonly kernel: Kernel;
  readonly engine: SearchEngine;
  readonly clock: ReturnType<typeof standingClock>;
  /** What was logged so far, as JSON lines. */
  logged(): string;
  /** A request as a browser of this site sends it. */
  request(options: InjectOptions): Promise<Response>;
  /** Headers of somebody signed in with the roles; of a new account each time. */
  signedInAs(...roles: RoleName[]): Promise<Record<string, string>>;
  /** Headers of an API client with a token. */
  tokenFor(role: RoleName): Promise<Record<string, string>>;
}

const host = "library.test";
/** So that no test writes a key beside the data of whoever runs it. */
const testKey = Buffer.alloc(32, 1).toString("base64");

export async function testApp(environment: Environment = {}, database?: Database): Promise<TestApp> {
  const files = await mkdtemp(join(tmpdir(), "wenyuan-files-"));
  const lines: string[] = [];
  const log = pino(logOptions({ logLevel: "debug" }), { write: (line: string) => void lines.push(line) });
  const db = database ?? (await testDatabase());
  const clock = standingClock("2026-11-21T02:00:00Z");
  const settings = readSettings({ WENYUAN_SECRET_KEY: testKey, ...environment });
  const kernel: Kernel = {
    settings,
    db,
    log,
    clock,
    metrics: openMetrics(),
    storage: localStorage(files),
    mailer: openMailer(settings, db),
    idempotency: idempotencyStore(db),
  };
  const engine = await openLocalSearchEngine();
  const app = await buildApp(kernel, engine);
  afterAll(async () => {
    await app.stop();
    await rm(files, { recursive: true, force: true });
  });
  let people = 0;
  return {
    app,
    kernel,
    engine,
    clock,
    logged: () => lines.join(""),
    request: (options) =>
      app.server.inject({
        ...options,
        headers: { host, origin: `http://${host}`, "accept-language": "en", ...options.headers },
      }),
    async signedInAs(...roles) {
      const signInName = `person${++people}`;
      // Without a password, which costs a whole core some tens of milliseconds each time.
      const token = await transact(db, async (tx) => {
        const created = await createAccount(tx, { signInName, displayName: `Person ${people}`, roles });
        if (!("id" in created)) throw new Error(created.code);
        return await openSession(tx, { accountId: created.id, way: "test", now: clock.now() });
      });
      return { cookie: `wenyuan_session=${token}` };
    },
    async tokenFor(role) {
      const created = await transact(db, (tx) => createToken(tx, { name: `test ${role}`, role, at: clock.now() }));
      if (!("secret" in created)) throw new Error(created.code);
      return { authorization: `Bearer ${created.secret}` };
    },
  };
}
