/**
 * The code that a phone shows in place of a card: `WY1.<card>.<step>.<signature>`. It changes every 30 seconds, as RFC 6238's time steps do.
 * The phone holds a key that is good for one day and for its card only, so the code turns without a network too; who photographs a code
 * has it for a minute, who steals a phone's key until the card is reported lost.
 */
const codeMark = "WY1";
export const stepSeconds = 30;
/** Steps by which a phone's clock may differ. RFC 6238 §5.2 advises one. */
const stepsOfSkew = 1;
/** Bytes of the signature: guessing one takes 2^79 tries, within a minute. */
export const signatureBytes = 10;
/** Days ahead for which a phone gets keys: a weekend without a network. */
export const daysAhead = 3;

export interface RotatingCode {
  readonly card: string;
  readonly step: number;
  readonly signature: string;
}

const form = /^WY1\.([A-Z0-9]{8,32})\.(\d{1,12})\.([A-Za-z0-9_-]{14})$/;

export function readRotatingCode(text: string): RotatingCode | undefined {
  const [, card, step, signature] = form.exec(text.trim()) ?? [];
  return card && step && signature ? { card, step: Number(step), signature } : undefined;
}

export function writeRotatingCode({ card, step, signature }: RotatingCode): string {
  return `${codeMark}.${card}.${step}.${signature}`;
}

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds);
}

/** The day in UTC that a step is in: days have keys of their own. */
export function dayOfStep(step: number): string {
  return new Date(step * stepSeconds * 1000).toISOString().slice(0, 10);
}

/** Whether a code of this step is taken at this moment. */
export function isTimely(step: number, now: Date): boolean {
  return Math.abs(stepAt(now) - step) <= stepsOfSkew;
}
