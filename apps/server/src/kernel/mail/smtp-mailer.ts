import { createTransport } from "nodemailer";
import type { Settings } from "../settings/read-settings.ts";
import { type Mailer, MailRefused } from "./mail.ts";

/** How long the mail server may take to answer, in milliseconds. */
const patience = 20_000;

/**
 * Sends by a mail server (SMTP, RFC 5321). `smtps:` is encrypted from the start (RFC 8314); `smtp:` turns encryption on where the server
 * offers it, and insists on it when it is to be told a password, except on this machine.
 */
export function smtpMailer({
  smtpUrl,
  mailFrom,
  publicUrl,
}: Pick<Settings, "smtpUrl" | "mailFrom" | "publicUrl">): Mailer {
  if (smtpUrl === undefined) throw new Error("no mail server is set");
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const host = hostname.replace(/^\[|\]$/g, "");
  const transport = createTransport({
    host,
    ...(port === "" ? {} : { port: Number(port) }),
    secure: protocol === "smtps:",
    requireTLS: username !== "" && !isThisMachine(host),
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter's text comes from us alone; nothing is fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const from = mailFrom || `library@${publicUrl === undefined ? "localhost" : new URL(publicUrl).hostname}`;
  return {
    kind: "smtp",
    async send({ to, subject, text }) {
      // Auto-Submitted: out-of-office programs do not answer it (RFC 3834 §5).
      const headers = { "Auto-Submitted": "auto-generated" };
      try {
        await transport.sendMail({ from, to: { name: "", address: to }, subject, text, headers });
      } catch (error) {
        throw refusalOf(error);
      }
    },
    listKept: () => Promise.resolve([]),
  };
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function refusalOf(error: unknown): MailRefused {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const reply = typeof responseCode === "number" ? responseCode : undefined;
  return new MailRefused({
    reply: `${typeof code === "string" ? code : "unknown"}${reply === undefined ? "" : ` ${reply}`}`,
    // A wrong password (535) is mended by an operator: the letter waits.
    forGood: reply !== undefined && reply >= 500 && code !== "EAUTH",
  });
}
