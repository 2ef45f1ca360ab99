import { createHmac, timingSafeEqual } from "node:crypto";
import {
  dayOfStep,
  daysAhead,
  type RotatingCode,
  signatureBytes,
  stepAt,
  stepSeconds,
  writeRotatingCode,
} from "./rotating-code.ts";

/** The key that a phone holds for one day. */
export interface DayKey {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly key: string;
}

/** The code that is valid now, as the server writes it for a page without scripts. */
export function signCode(key: Buffer, card: string, now: Date): string {
  const step = stepAt(now);
  return writeRotatingCode({ card, step, signature: signatureOf(dayKey(key, card, dayOfStep(step)), step) });
}

/** Keys for a phone, from today on. */
export function dayKeys(key: Buffer, card: string, now: Date): DayKey[] {
  const dayMs = 86_400_000;
  return Array.from({ length: daysAhead }, (_, at) => {
    const day = dayOfStep(stepAt(new Date(now.getTime() + at * dayMs)));
    return { day, key: dayKey(key, card, day).toString("base64url") };
  });
}

/** Whether one of the library's keys signed this code. Takes as long for a wrong code as for a right one. */
export function isSigned(keys: readonly Buffer[], { card, step, signature }: RotatingCode): boolean {
  const given = Buffer.from(signature, "base64url");
  const verdicts = keys.map((key) => {
    const right = Buffer.from(signatureOf(dayKey(key, card, dayOfStep(step)), step), "base64url");
    return right.length === given.length && timingSafeEqual(right, given);
  });
  return verdicts.includes(true);
}

/** When the code that is shown now changes. */
export function nextStepAt(now: Date): Date {
  return new Date((stepAt(now) + 1) * stepSeconds * 1000);
}

function dayKey(key: Buffer, card: string, day: string): Buffer {
  return createHmac("sha256", key).update(`${card}\n${day}`).digest();
}

function signatureOf(key: Buffer, step: number): string {
  return createHmac("sha256", key).update(String(step)).digest().subarray(0, signatureBytes).toString("base64url");
}
