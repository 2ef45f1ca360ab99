import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type TestApp, testApp } from "../../testing/test-app.ts";
import { openSecretBox } from "../auth/secret-box.ts";
import { inside } from "../db/inside.ts";
import { transact } from "../db/transact.ts";
import { deliverWebhookJob } from "./deliver-webhook.job.ts";
import { publishWebhook } from "./publish-webhook.ts";
import { makeSigningSecret, signWebhook } from "./sign-webhook.ts";
import { insertWebhook, listDeliveries } from "./webhook.store.ts";
import { isTellable, nextTry, secretPurpose } from "./webhook.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Another system, until the test is over. @param statuses what it answers, the last from then on */
async function receiver(...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, answer) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      answer
        .writeHead(statuses[Math.min(received.length, statuses.length) - 1] ?? 204, { location: "/elsewhere" })
        .end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

let topics = 0;

/** A webhook of a topic of its own, and something told. @returns the delivery's id, and how to try it */
async function tell(url: string, data: object = { number: "20250001" }) {
  const { db, settings, clock } = library.kernel;
  const code = `test.topic-${++topics}`;
  const secret = makeSigningSecret();
  await transact(db, async (tx) => {
    const sealed = openSecretBox(settings).seal(secret, secretPurpose);
    const webhook = { url, topics: [code], secret: sealed, now: clock.now() };
    await insertWebhook(tx, webhook);
    await publishWebhook(tx, settings, { topic: { code }, data, now: clock.now() });
  });
  const [delivery] = await listDeliveries(db, { limit: 1 });
  const id = delivery?.id ?? "";
  const job = deliverWebhookJob(library.kernel);
  return {
    secret,
    try: () => job.run({ id }, { log: library.kernel.log }),
    look: async () => (await listDeliveries(db, { limit: 100 })).find((one) => one.id === id),
  };
}

async function payloadsLeft(): Promise<number> {
  const { rows } = await inside(library.kernel.db).client.query(
    "select 1 from kernel.webhook_delivery where payload is not null",
  );
  return rows.length;
}

describe("the signature", () => {
  it("is that of the specification's example", () => {
    const body = '{"event_type":"ping","data":{"success":true}}';
    const content = {
      secret: "whsec_plJ3nmyCDGBKInavdOK15jsl",
      messageId: "msg_loFOjxBNrRLzqYUf",
      timestamp: 1731705121,
    };
    expect(signWebhook({ ...content, body })).toBe("v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=");
  });

  it("is what openssl computes over what arrived", async () => {
    const { url, received } = await receiver(204);
    const telling = await tell(url);
    await telling.try();
    const { headers, body } = received[0] ?? { headers: {}, body: "" };
    const key = Buffer.from(telling.secret.slice("whsec_".length), "base64").toString("hex");
    const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
    const options = ["dgst", "-sha256", "-mac", "HMAC", "-macopt", `hexkey:${key}`, "-binary"];
    const mac = execFileSync("/usr/bin/openssl", options, { input: signed }).toString("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${mac}`);
  });
});

describe("a webhook", () => {
  it("says what happened, and nothing of it stays once it has arrived", async () => {
    const { url, received } = await receiver(200);
    const telling = await tell(url);
    await telling.try();
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({
      type: expect.stringMatching(/^test\.topic-/),
      timestamp: library.clock.now().toISOString(),
      data: { number: "20250001" },
    });
    expect([await telling.look(), await payloadsLeft()]).toMatchObject([{ state: "delivered", lastStatus: 200 }, 0]);
  });

  it("is tried again later with the same id and a new signature, and is not told twice once it arrived", async () => {
    const { url, received } = await receiver(503, 200);
    const telling = await tell(url);
    await telling.try();
    expect(await telling.look()).toMatchObject({
      state: "waiting",
      tries: 1,
      lastStatus: 503,
      nextAt: expect.any(Date),
    });
    library.clock.move(5000);
    await telling.try();
    await telling.try();
    const [first, second] = received.map(({ headers }) => headers);
    expect([received.length, second?.["webhook-id"]]).toEqual([2, first?.["webhook-id"]]);
    expect(second?.["webhook-signature"]).not.toBe(first?.["webhook-signature"]);
  });

  it("is a dead letter after some three days of trying, which a person can send again", async () => {
    const { url } = await receiver(...Array.from({ length: 10 }, () => 500), 200);
    const telling = await tell(url);
    for (let n = 0; n < 10; n++) await telling.try();
    const dead = await telling.look();
    expect(dead).toMatchObject({ state: "dead", tries: 10 });
    const headers = await library.signedInAs("administrator");
    const listed = await library.request({ url: "/api/v1/webhook-deliveries?dead=true", headers });
    expect(listed.json().items).toMatchObject([{ id: dead?.id, state: "dead" }]);
    const again = await library.request({
      method: "POST",
      url: `/api/v1/webhook-deliveries/${dead?.id}/retries`,
      headers,
    });
    expect(again.statusCode).toBe(200);
    await telling.try();
    expect(await telling.look()).toMatchObject({ state: "delivered" });
  });

  it("is told what fell due while it was off, once it is on again", async () => {
    const { url, received } = await receiver(200);
    const telling = await tell(url);
    const headers = await library.signedInAs("administrator");
    const path = `/api/v1/webhooks/${(await telling.look())?.webhookId}/enabled`;
    const put = (enabled: boolean) => library.request({ method: "PUT", url: path, headers, payload: { enabled } });
    const { client } = inside(library.kernel.db);
    const queued = "select count(*)::int as jobs from graphile_worker._private_jobs where payload ->> 'id' = $1";
    const jobs = async () => (await client.query<{ jobs: number }>(queued, [(await telling.look())?.id])).rows[0]?.jobs;
    await put(false);
    await telling.try();
    expect([received.length, await telling.look(), await jobs()]).toMatchObject([0, { state: "waiting" }, 1]);
    // The worker has done the job, in vain.
    await client.query("delete from graphile_worker._private_jobs where payload ->> 'id' = $1", [
      (await telling.look())?.id,
    ]);
    expect((await put(true)).statusCode).toBe(200);
    expect(await jobs()).toBe(1);
    await telling.try();
    expect([received.length, await telling.look()]).toMatchObject([1, { state: "delivered" }]);
  });

  it("is switched off by 410 Gone", async () => {
    const { url, received } = await receiver(410);
    const telling = await tell(url);
    await telling.try();
    await telling.try();
    expect([received.length, (await telling.look())?.state]).toEqual([1, "dead"]);
  });

  it("follows no redirect, and waits for nobody who cannot be reached", async () => {
    const { url, received } = await receiver(302);
    const telling = await tell(url);
    await telling.try();
    expect([received.length, await telling.look()]).toMatchObject([1, { state: "waiting", lastStatus: 302 }]);
    const away = await tell("http://127.0.0.1:9/hook");
    await away.try();
    expect(await away.look()).toMatchObject({ state: "waiting", lastFault: expect.any(String) });
  });

  it("leaves nothing personal in the log, nor in the database in plain", async () => {
    await tell("http://127.0.0.1:9/hook", { number: "very-personal-7" });
    const { rows } = await inside(library.kernel.db).client.query<{ all: string }>(
      "select string_agg(d::text, '') || (select coalesce(string_agg(j::text, ''), '') from graphile_worker._private_jobs j) as all from kernel.webhook_delivery d",
    );
    expect(rows[0]?.all).toContain("test.topic-");
    expect(rows[0]?.all + library.logged()).not.toContain("very-personal-7");
  });
});

describe("the schedule", () => {
  it("is that of Standard Webhooks, moved by a tenth at most, and ends", () => {
    const now = new Date("2026-11-21T00:00:00Z");
    const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (tries) => ((nextTry(tries, now, 0)?.getTime() ?? 0) - now.getTime()) / 1000,
    );
    expect(seconds).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(nextTry(1, now, 1)?.getTime()).toBe(now.getTime() + 5500);
    expect(nextTry(10, now, 0)).toBeUndefined();
  });
});

describe("setting one up", () => {
  it.each([
    ["https://campus.test/hook", true],
    ["http://127.0.0.1:8080/hook", true],
    ["http://campus.test/hook", false],
    ["https://name:password@campus.test/", false],
    ["ftp://campus.test", false],
    ["nothing", false],
  ])("takes %s: %s", (url, usable) => {
    expect(isTellable(url)).toBe(usable);
  });

  it("shows its secret once, is audited, and is refused for a topic that nobody has", async () => {
    const headers = await library.signedInAs("administrator");
    const make = (payload: object) => library.request({ method: "POST", url: "/api/v1/webhooks", headers, payload });
    const made = await make({ url: "https://campus.test/hook", topics: ["identity.break-glass-used"] });
    expect([made.statusCode, made.json().secret]).toEqual([201, expect.stringMatching(/^whsec_/)]);
    const listed = await library.request({ url: "/api/v1/webhooks", headers });
    expect(listed.body).not.toContain(made.json().secret);
    const audit = await library.request({ url: "/api/v1/audit?action=identity.webhook.set", headers });
    expect(audit.json().items[0]).toMatchObject({ subject: { kind: "webhook", id: made.json().id } });
    expect((await make({ url: "https://campus.test/hook", topics: ["no.such"] })).json()).toMatchObject({
      code: "identity.unusable-webhook",
    });
  });
});
