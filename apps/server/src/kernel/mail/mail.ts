/** A letter to one person, in plain text: what the library sends is read in every mail program, and holds no tracking picture. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A letter that stayed here. */
export interface KeptMail extends Mail {
  readonly id: string;
  readonly at: Date;
}

/** The mail server did not take a letter. Says neither to whom it was nor what the server answered, which may hold the address. */
export class MailRefused extends Error {
  /** It will not take it later either (a reply 5yz, RFC 5321 §4.2.1). */
  readonly forGood: boolean;
  constructor({ reply, forGood }: { readonly reply: string; readonly forGood: boolean }) {
    super(`the mail server did not take a letter (${reply})`);
    this.name = "MailRefused";
    this.forGood = forGood;
  }
}

/** The way out for letters. */
export interface Mailer {
  /** Whether letters leave the house, or are kept in the outbox for an administrator to read. */
  readonly kind: "smtp" | "outbox";
  /** @throws MailRefused when the mail server cannot be reached or refuses; whoever sends tries again later (a job does) */
  send(mail: Mail): Promise<void>;
  /** Letters that stayed here, newest first; none where they leave the house. */
  listKept(page: { readonly before?: string; readonly limit: number }): Promise<KeptMail[]>;
}

/**
 * Whether this can be written to: one address, as HTML's `input type=email` takes it, in at most 254 characters (RFC 5321 §4.5.3.1).
 * No list, no display name, no line break: nothing that would add a receiver or a header.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(
      text,
    )
  );
}
