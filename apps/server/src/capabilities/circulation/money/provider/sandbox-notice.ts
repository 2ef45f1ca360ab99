/** What the sandbox tells us of an order, as JSON. */
export interface SandboxNotice {
  readonly orderId: string;
  readonly state: "paid" | "closed";
  readonly transactionId?: string;
  readonly amount?: { readonly minor: number; readonly currency: string };
}

/** The headers that carry a notice's proof, as WeChat Pay's and Stripe's do. */
export const signatureHeader = "x-sandbox-signature";
export const timestampHeader = "x-sandbox-timestamp";

/** A notice older than this is not believed, so that one that leaked cannot be sent again years later. */
export const longestAge = 86_400_000;

/** What is signed: the time and the very bytes of the body. */
export function signedText(timestamp: string, body: string): string {
  return `${timestamp}\n${body}\n`;
}

/** The notice, or nothing when the text is none. */
export function readNotice(text: string): SandboxNotice | undefined {
  try {
    const value = JSON.parse(text) as Partial<SandboxNotice> | null;
    if (typeof value?.orderId !== "string") return undefined;
    if (value.state === "closed") return { orderId: value.orderId, state: "closed" };
    const { transactionId, amount } = value;
    const sound = typeof transactionId === "string" && Number.isSafeInteger(amount?.minor);
    if (value.state !== "paid" || !sound || typeof amount?.currency !== "string") return undefined;
    return { orderId: value.orderId, state: "paid", transactionId, amount };
  } catch {
    return undefined;
  }
}
