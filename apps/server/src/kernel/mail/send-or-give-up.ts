import type { Log } from "../telemetry/log.ts";
import { type Mail, type Mailer, MailRefused } from "./mail.ts";

/** Sends a letter from a job. One that is refused for good is given up and logged, without its address; any other fault lets the job try again. */
export async function sendOrGiveUp(mailer: Mailer, mail: Mail, log: Log): Promise<void> {
  try {
    await mailer.send(mail);
  } catch (error) {
    if (!(error instanceof MailRefused && error.forGood)) throw error;
    log.warn({ part: "mail" }, error.message);
  }
}
