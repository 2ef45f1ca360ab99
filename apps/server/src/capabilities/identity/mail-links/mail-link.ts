/** So long a link and its code work. */
export const mailLinkSeconds = 15 * 60;

/** What a browser waits for while its owner looks into their mail. */
export interface MailLink {
  /** SHA-256 of the key in the link and of the code, in hex: who reads the database has neither. */
  readonly keyHash: string;
  readonly codeHash: string;
  readonly returnTo: string;
  readonly device: string;
  readonly shared: boolean;
}

export const codeDigits = 8;

/** A number as a code to be typed: eight digits. */
export function codeOf(number: number): string {
  return String(number).padStart(codeDigits, "0");
}

/** A code as somebody typed it, with spaces or in full width. */
export function typedCode(text: string): string {
  return text.normalize("NFKC").replace(/[^0-9]/g, "");
}
