import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

export const hasMailServer = spawnSync("/usr/bin/python3", ["-c", "import aiosmtpd"]).status === 0;
if (!hasMailServer)
  console.warn("SKIPPED: Python's aiosmtpd is not here; sending mail is not tested against a mail server");

/** A letter as Python's e-mail package reads it. */
export interface Letter {
  readonly envelope: readonly [string, readonly string[]];
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly auto: string;
  readonly text: string;
}

/** A mail server until the test is over. @param mode `auth`: takes only who knows the password `p@ss:word` */
export async function mailServer(...mode: "auth"[]): Promise<{ port: string; next(): Promise<Letter> }> {
  const child = spawn("/usr/bin/python3", [join(import.meta.dirname, "smtp-peer.py"), ...mode], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  onTestFinished(() => void child.stdin.end());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => String((await lines.next()).value);
  return { port: await line(), next: async () => JSON.parse(await line()) as Letter };
}
