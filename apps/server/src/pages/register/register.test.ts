import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { describeLibrary } from "../../capabilities/portal/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { runJobs } from "../../kernel/jobs/run-jobs.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
let stop: () => Promise<void>;
beforeAll(async () => {
  library = await testApp();
  const { db, log } = library.kernel;
  const runner = await runJobs(db, library.app.jobs, log);
  stop = () => runner.stop();
});
afterAll(() => stop());

const show = async (url: string) => (await library.request({ url })).body;

async function send(url: string, form: Record<string, string>) {
  const answer = await library.request({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(form).toString(),
  });
  return { status: answer.statusCode, body: answer.body, location: answer.headers.location };
}

async function linkTo(email: string): Promise<string> {
  return await vi.waitFor(async () => {
    const kept = await library.kernel.mailer.listKept({ limit: 50 });
    const link = /https?:\S+/.exec(kept.find(({ to }) => to === email)?.text ?? "")?.[0];
    if (link === undefined) throw new Error("no letter yet");
    return new URL(link).pathname + new URL(link).search;
  });
}

const visitor = { name: "Ana Synthetic", email: "ana@example.edu", category: "public", phone: "" };

describe("becoming a reader without scripts", () => {
  it("is done at the desk where no letter can be sent", async () => {
    expect(await show("/en/register")).toContain("identity document");
  });

  it("goes from a form by a letter to staff, and a link is used by a button, not by being opened", async () => {
    const profile = { name: { zh: "演示馆", en: "Demo Library" }, demonstration: true };
    await transact(library.kernel.db, (tx) => describeLibrary(tx, profile));
    expect(await show("/en/sign-in")).toContain('href="/en/register"');
    expect(await send("/en/register", visitor)).toMatchObject({ status: 303, location: "/en/register/sent" });
    const link = await linkTo(visitor.email);
    expect(await show(link)).toContain("One press confirms");
    const desk = await library.signedInAs("circulation");
    const waiting = async () => (await library.request({ url: "/api/v1/reader-registrations", headers: desk })).json();
    expect((await waiting()).items).toEqual([]);
    const key = new URLSearchParams(link.split("?")[1]).get("key") ?? "";
    expect((await send("/en/register/confirm", { key })).body).toContain("Staff will look at it");
    expect((await waiting()).items).toMatchObject([{ name: "Ana Synthetic" }]);
  });

  it("marks what cannot be taken, and keeps what was typed", async () => {
    const { status, body } = await send("/en/register", { ...visitor, email: "ana", phone: "call me" });
    expect(status).toBe(422);
    expect(body).toMatch(/href="#reg-email"[\s\S]*href="#reg-phone"/);
    expect(body).toMatch(/id="reg-email"[^>]*aria-invalid="true"[^>]*value="ana"|value="ana"[^>]*aria-invalid="true"/);
    expect(body).toContain('value="Ana Synthetic"');
  });

  it("says how to go on when the link is over", async () => {
    const { status, body } = await send("/zh/register/confirm", { key: "made-up" });
    expect([status, body.includes("重新登记")]).toEqual([404, true]);
  });
});
