import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Settings } from "../settings/read-settings.ts";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text; links stand in it whole. */
  readonly text: string;
}

/** Sends letters. Where none can be sent, what needs them is not offered. */
export interface Mail {
  readonly enabled: boolean;
  send(letter: Letter): Promise<void>;
}

/**
 * The mail of the setting `WENYUAN_MAIL_URL`: `smtp://…` or `smtps://…` gives letters to a server, `file:…` writes them into a folder for
 * trying out, nothing sends none.
 */
export function openMail({ mailUrl, mailFrom }: Pick<Settings, "mailUrl" | "mailFrom">): Mail {
  if (mailUrl === "") return { enabled: false, send: () => Promise.reject(new Error("no mail is set up")) };
  return mailUrl.startsWith("file:") ? fileMail(mailUrl.slice("file:".length)) : smtpMail(mailUrl, mailFrom);
}

function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url);
  return {
    enabled: true,
    send: async (letter) => void (await transport.sendMail({ from, ...letter })),
  };
}

function fileMail(folder: string): Mail {
  return {
    enabled: true,
    async send({ to, subject, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${randomUUID()}.txt`), `To: ${to}\nSubject: ${subject}\n\n${text}\n`);
    },
  };
}
