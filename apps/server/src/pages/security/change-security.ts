import type { Problem } from "@wenyuan/problem";
import {
  beginEmailChange,
  beginTotp,
  changePassword,
  confirmTotp,
  endSessions,
  keyUri,
  removeEmail,
  removeLink,
  removePasskey,
  removeTotp,
  renewRecoveryCodes,
} from "../../capabilities/identity/index.ts";
import type { Principal } from "../../kernel/auth/principal.ts";
import { openSecretBox } from "../../kernel/auth/secret-box.ts";
import type { Tx } from "../../kernel/db/database.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Kernel } from "../../kernel/module.ts";

type Person = Extract<Principal, { kind: "account" }>;

/** What a form asked for: its act, and its fields. */
export interface SecurityForm {
  readonly act: string;
  value(name: string): string;
  /** For letters: the page that their link leads to, the library's name, their language. */
  readonly letter: Pick<EmailChange, "page" | "library" | "language">;
}

type EmailChange = Parameters<typeof beginEmailChange>[2];

/** Done; or something to show; or why not. */
export type SecurityAnswer =
  | undefined
  | Problem
  | { readonly secret: string; readonly uri: string }
  | { readonly mailedTo: string }
  | { readonly recoveryCodes: readonly string[] };

/** Does what one of the forms of the security page asked for, on the account of who sent it. */
export async function changeSecurity(kernel: Kernel, person: Person, form: SecurityForm): Promise<SecurityAnswer> {
  const act = acts[form.act];
  return act && (await transactOrRefuse(kernel.db, (tx) => act(tx, { kernel, person, form })));
}

interface Given {
  readonly kernel: Kernel;
  readonly person: Person;
  readonly form: SecurityForm;
}

const idOf = (form: SecurityForm) => (/^\d{1,18}$/.test(form.value("id")) ? form.value("id") : "0");

const acts: Readonly<Record<string, (tx: Tx, given: Given) => Promise<SecurityAnswer>>> = {
  "change-password": (tx, { person, form }) =>
    changePassword(tx, {
      accountId: person.accountId,
      sessionId: person.sessionId,
      current: form.value("current").slice(0, 512),
      wanted: form.value("wanted").slice(0, 512),
    }),
  async "change-email"(tx, { kernel, person, form }) {
    const email = form.value("email").slice(0, 300);
    const fault = await beginEmailChange(tx, kernel, { ...form.letter, accountId: person.accountId, email });
    return fault ?? { mailedTo: email.trim() };
  },
  "remove-email": (tx, { person }) => removeEmail(tx, person.accountId),
  async "begin-codes"(tx, { kernel, person }) {
    const begun = await beginTotp(tx, person.accountId, openSecretBox(kernel.settings));
    if (!("secret" in begun)) return begun;
    return { ...begun, uri: keyUri({ issuer: "Wenyuan", name: person.displayName, secret: begun.secret }) };
  },
  async "confirm-codes"(tx, { kernel, person, form }) {
    const { settings, clock } = kernel;
    const context = { code: form.value("code").slice(0, 40), now: clock.now(), box: openSecretBox(settings) };
    return await confirmTotp(tx, person.accountId, context);
  },
  "end-codes": (tx, { person }) => removeTotp(tx, person.accountId),
  "new-recovery-codes": async (tx, { person }) => ({ recoveryCodes: await renewRecoveryCodes(tx, person.accountId) }),
  "remove-passkey": (tx, { person, form }) => removePasskey(tx, person.accountId, idOf(form)),
  unlink: (tx, { person, form }) => removeLink(tx, person.accountId, idOf(form)),
  async "end-session"(tx, { person, form }) {
    await endSessions(tx, person.accountId, { id: idOf(form) });
    return undefined;
  },
  async "end-others"(tx, { person }) {
    await endSessions(tx, person.accountId, { keep: person.sessionId });
    return undefined;
  },
};
