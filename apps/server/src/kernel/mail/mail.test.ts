import { pino } from "pino";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { inside } from "../db/inside.ts";
import { testDatabase } from "../db/testing/test-database.ts";
import { transact } from "../db/transact.ts";
import { runJobs } from "../jobs/run-jobs.ts";
import { readSettings } from "../settings/read-settings.ts";
import { isMailAddress, MailRefused } from "./mail.ts";
import { openMailer } from "./open-mailer.ts";
import { forgetOldMail } from "./outbox.store.ts";
import { queueMail, sendMailJob } from "./queue-mail.ts";
import { hasMailServer, mailServer } from "./testing/smtp-peer.ts";

const letter = {
  to: "lin@example.edu",
  subject: "预约的书到了：红楼梦（第三版）精装，上下两册，请在三天内到总服务台来取",
  text: "您好：\n\n.一行以点开头\n书在总服务台。\n\nHello.\n",
};

const WENYUAN_SECRET_KEY = Buffer.alloc(32, 1).toString("base64");
const mailerFor = async (smtpUrl: string) =>
  openMailer(readSettings({ WENYUAN_SECRET_KEY, WENYUAN_SMTP_URL: smtpUrl }), await testDatabase());

describe.skipIf(!hasMailServer)("a letter, at a mail server of Python's aiosmtpd", () => {
  it("arrives whole: long Chinese subjects, dots at the start of lines, one receiver, marked as sent by a program", async () => {
    const server = await mailServer();
    const mailer = await mailerFor(`smtp://127.0.0.1:${server.port}`);
    await mailer.send(letter);
    const got = await server.next();
    expect(got).toMatchObject({
      envelope: ["library@localhost", ["lin@example.edu"]],
      to: "lin@example.edu",
      subject: letter.subject,
      auto: "auto-generated",
    });
    expect(got.text.replaceAll("\r\n", "\n")).toBe(letter.text);
  });

  it("is sent with name and password, written in the address as %XX", async () => {
    const server = await mailServer("auth");
    await (await mailerFor(`smtp://library:p%40ss%3Aword@127.0.0.1:${server.port}`)).send(letter);
    expect((await server.next()).subject).toBe(letter.subject);
    const wrong = await mailerFor(`smtp://library:wrong@127.0.0.1:${server.port}`);
    await expect(wrong.send(letter)).rejects.toMatchObject({ forGood: false });
  });

  it("is not sent at all where the password would travel in plain to another machine", async () => {
    const server = await mailServer("auth");
    // 0.0.0.0 reaches this machine, and is not known as it.
    const mailer = await mailerFor(`smtp://library:p%40ss%3Aword@0.0.0.0:${server.port}`);
    await expect(mailer.send(letter)).rejects.toBeInstanceOf(MailRefused);
  });

  it("that the server refuses is told from one that may be tried again, and the address is in no message", async () => {
    const server = await mailServer();
    const mailer = await mailerFor(`smtp://127.0.0.1:${server.port}`);
    const refusal = await mailer.send({ ...letter, to: "nobody@example.edu" }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ forGood: true, message: "the mail server did not take a letter (EENVELOPE 550)" });
    const away = await mailerFor("smtp://127.0.0.1:9");
    await expect(away.send(letter)).rejects.toMatchObject({ forGood: false });
  });
});

describe("the outbox of a library without a mail server", () => {
  it("keeps letters, newest first, encrypted in the database", async () => {
    const db = await testDatabase();
    const mailer = openMailer(readSettings({ WENYUAN_SECRET_KEY }), db);
    await mailer.send(letter);
    await mailer.send({ ...letter, subject: "second" });
    const kept = await mailer.listKept({ limit: 10 });
    expect(kept.map(({ subject }) => subject)).toEqual(["second", letter.subject]);
    expect(await mailer.listKept({ limit: 10, before: kept[0]?.id ?? "" })).toHaveLength(1);
    const other = openMailer(readSettings({ WENYUAN_SECRET_KEY: Buffer.alloc(32, 2).toString("base64") }), db);
    expect((await other.listKept({ limit: 1 }))[0]).toMatchObject({ to: "", subject: "", text: "" });
  });
});

describe("a letter in the outbox after a day", () => {
  it("is shown to nobody, and is taken away though no other is written", async () => {
    const db = await testDatabase();
    const mailer = openMailer(readSettings({ WENYUAN_SECRET_KEY }), db);
    await mailer.send(letter);
    await mailer.send({ ...letter, subject: "of today" });
    await inside(db).client.query(
      "update kernel.mail_outbox set at = now() - interval '25 hours' where id = (select min(id) from kernel.mail_outbox)",
    );
    const subjects = async () => (await mailer.listKept({ limit: 10 })).map(({ subject }) => subject);
    const rows = async () => (await inside(db).client.query("select from kernel.mail_outbox")).rowCount;
    expect([await subjects(), await rows()]).toEqual([["of today"], 2]);
    expect(await forgetOldMail(db, new Date())).toBe(1);
    expect([await subjects(), await rows()]).toEqual([["of today"], 1]);
  });
});

describe("a queued letter", () => {
  it("is sent when its transaction commits, not when it is rolled back, and is not in the queue in plain", async () => {
    const db = await testDatabase();
    const settings = readSettings({ WENYUAN_SECRET_KEY });
    const mailer = openMailer(settings, db);
    await transact(db, async (tx) => {
      await queueMail(tx, settings, { ...letter, subject: "never" });
      throw new Error("rolled back");
    }).catch(() => undefined);
    await transact(db, (tx) => queueMail(tx, settings, letter));
    const seen: string[] = [];
    const job = sendMailJob(mailer, settings);
    const watched = {
      ...job,
      run: (payload: { sealed: string }, context: Parameters<typeof job.run>[1]) => {
        seen.push(JSON.stringify(payload));
        return job.run(payload, context);
      },
    };
    const runner = await runJobs(db, [watched], pino({ level: "silent" }));
    onTestFinished(() => runner.stop());
    await vi.waitFor(async () => expect(await mailer.listKept({ limit: 9 })).toHaveLength(1));
    expect((await mailer.listKept({ limit: 9 }))[0]).toMatchObject(letter);
    expect(seen.join("")).not.toContain("lin@example.edu");
  });
});

describe("an address", () => {
  it.each(["lin@example.edu", "l.i+n@mail.example.edu", "a@b"])("may be %s", (text) => {
    expect(isMailAddress(text)).toBe(true);
  });

  it.each([
    "",
    "lin",
    "lin@",
    "a@b, c@d",
    "Lin <lin@example.edu>",
    "lin@example.edu\nBcc: x@y.z",
    `${"a".repeat(65)}@b.c`,
  ])("is not %j", (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
