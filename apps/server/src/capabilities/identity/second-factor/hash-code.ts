import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import { stepOf, window } from "./totp-code.ts";

const digits = 6;

/** The code of a step: HOTP (RFC 4226 §5.3) over the step number. */
export function codeAt(secret: Buffer, step: number, length = digits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** length).padStart(length, "0");
}

/** The step whose code was typed, if it is one around now and later than the last that was used. */
export function matchingStep(
  secret: Buffer,
  typed: string,
  { now, last }: { now: Date; last: number },
): number | undefined {
  const code = Buffer.from(typed.replace(/\D/g, "").padEnd(digits).slice(0, digits));
  const current = stepOf(now);
  for (let step = current - window; step <= current + window; step++) {
    if (timingSafeEqual(Buffer.from(codeAt(secret, step)), code) && step > last) return step;
  }
  return undefined;
}

/** Letters and digits that nobody mistakes for another when typing them over. */
const alphabet = "23456789abcdefghjkmnpqrstvwxyz";

/** A fresh set of recovery codes, each of 49 bits: `x7kq2-m4p9d`. */
export function makeRecoveryCodes(count = 10): string[] {
  return Array.from({ length: count }, () => {
    const code = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join("");
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });
}

export function hashRecoveryCode(accountId: string, typed: string): Buffer {
  return hashToken(`${accountId}:${typed.toLowerCase().replace(/[^0-9a-z]/g, "")}`);
}
