import type { Bilingual } from "../i18n/language.ts";

/** Something that other systems can be told of. Rooms say which they have (`Module.webhookTopics`). */
export interface WebhookTopic {
  /** `<room>.<what happened>`, stable: receivers know it. */
  readonly code: string;
  readonly meaning: Bilingual;
}

export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly createdAt: Date;
  readonly disabledAt?: Date;
}

/** A telling, as an administrator sees it: never with what it said. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly topic: string;
  readonly madeAt: Date;
  readonly tries: number;
  readonly state: "waiting" | "delivered" | "dead";
  readonly lastStatus?: number;
  readonly lastFault?: string;
  readonly nextAt?: Date;
}

/** The job that makes one try of one delivery. */
export const deliverWebhookName = "kernel.deliver-webhook";
/** What is encrypted for what (`kernel/auth/secret-box.ts`). */
export const secretPurpose = "webhook-secret";
export const payloadPurpose = "webhook-payload";

/** Pauses before each further try, in seconds: the schedule that Standard Webhooks 1.0 recommends, some three days in all. */
const pauses = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600];

/** When to try again after so many tries, or undefined when it is given up. Moved by up to a tenth, so that many do not come at once. */
export function nextTry(tries: number, now: Date, chance: number): Date | undefined {
  const pause = pauses[tries - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause * 1000 * (1 + 0.1 * chance));
}

/** How long a delivery is remembered after it was made, in days. */
export const deliveryDays = 30;

/** Whether an address may be told: encrypted, since facts of people go there; plain only on this machine. No name and password in it. */
export function isTellable(url: string): boolean {
  if (url.length > 2000 || !URL.canParse(url)) return false;
  const { protocol, hostname, username, password, hash } = new URL(url);
  if (username !== "" || password !== "" || hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname));
}
