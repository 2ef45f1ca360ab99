import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Kernel } from "../../kernel/module.ts";

/** Whether a letter asked for here can be read somewhere: a mail server is set, or this is the demonstration, whose outbox anybody may try. */
export async function offersMail({ db, mailer }: Pick<Kernel, "db" | "mailer">): Promise<boolean> {
  return mailer.kind === "smtp" || (await readLibrary(db)).demonstration === true;
}
