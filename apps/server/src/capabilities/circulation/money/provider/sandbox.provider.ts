import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { openSecretBox } from "../../../../kernel/auth/secret-box.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../../kernel/db/transact-or-refuse.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { circulationProblems } from "../../problems.ts";
import type { PaymentProvider, RawNotice } from "./payment-provider.port.ts";
import {
  endOrder,
  findOrder,
  insertOrder,
  insertPaymentKey,
  insertSandboxRefund,
  readPaymentKey,
  type SandboxOrder,
} from "./sandbox.store.ts";
import {
  longestAge,
  readNotice,
  type SandboxNotice,
  signatureHeader,
  signedText,
  timestampHeader,
} from "./sandbox-notice.ts";

const code = "sandbox";

/** The sandbox's own side: what a payer does there, and the notices that it sends. No money moves. */
export interface Sandbox extends PaymentProvider {
  find(orderId: string): Promise<SandboxOrder | undefined>;
  /** The payer pays, or gives up. @returns whether the order was open */
  settle(orderId: string, how: "pay" | "cancel", now: Date): Promise<boolean>;
  /** A notice as it is sent, signed. */
  sign(notice: SandboxNotice, now: Date): Promise<{ headers: Record<string, string>; body: string }>;
  /** Sends the notice of an order as it stands; a real provider tries for days, this one once. */
  notify(orderId: string, now: Date): Promise<boolean>;
}

/** A provider without money that is as awkward as the real ones: signed notices that come early, late, twice or never, and its own books. */
export function openSandbox({ db, settings }: Pick<Kernel, "db" | "settings">): Sandbox {
  const box = openSecretBox(settings);
  const sandbox: Sandbox = {
    code,
    name: { zh: "支付演示（不动真钱）", en: "Payment sandbox (no real money)" },
    answers: {
      accepted: { status: 200, type: "application/json", body: '{"code":"SUCCESS"}' },
      refused: { status: 401, type: "application/json", body: '{"code":"FAIL"}' },
    },
    async begin(order) {
      await transact(db, (tx) => insertOrder(tx, order));
      return { kind: "redirect", url: `/${order.language}/payment-sandbox/${order.id}` };
    },
    async collect(order, payerCode, now) {
      await transact(db, (tx) => insertOrder(tx, { ...order, returnUrl: "", notifyUrl: "" }));
      const how = howPayerActs(payerCode);
      if (how !== "confirms") await sandbox.settle(order.id, how, now);
    },
    async read(notice, now) {
      if (!(await isSigned(notice))) return { ok: false, why: "forged" };
      const age = now.getTime() - Number(notice.headers[timestampHeader]);
      if (!(Math.abs(age) <= longestAge)) return { ok: false, why: "stale" };
      const said = readNotice(notice.body.toString("utf8"));
      if (!said) return { ok: false, why: "unreadable" };
      const { orderId, transactionId, amount } = said;
      return transactionId === undefined || !amount
        ? { ok: true, orderId, order: { state: "closed" } }
        : { ok: true, orderId, order: { state: "paid", transactionId, amount } };
    },
    async ask(orderId, now) {
      const order = await findOrder(db, orderId);
      if (order?.state === "paid" && order.transactionId !== null)
        return { state: "paid", transactionId: order.transactionId, amount: order.amount };
      return order?.state === "open" && order.expiresAt > now ? { state: "open" } : { state: "closed" };
    },
    async refund({ id, orderId, amount }, now) {
      const order = await findOrder(db, orderId);
      if (order?.state !== "paid") return "refused";
      const paidBack = await transactOrRefuse(db, async (tx) => {
        const sum = await insertSandboxRefund(tx, { id, orderId, amountMinor: amount.minor, at: now });
        return sum > order.amount.minor ? circulationProblems.paymentUnknown() : sum;
      });
      return typeof paidBack === "number" ? "done" : "refused";
    },
    find: (orderId) => findOrder(db, orderId),
    async settle(orderId, how, now) {
      const order = await findOrder(db, orderId);
      if (!order || order.expiresAt <= now) return false;
      const transactionId = `SB${randomBytes(10).toString("hex")}`;
      const end =
        how === "pay" ? ({ state: "paid", transactionId, at: now } as const) : ({ state: "cancelled" } as const);
      return await transact(db, (tx) => endOrder(tx, orderId, end));
    },
    async sign(notice, now) {
      const [timestamp, body] = [String(now.getTime()), JSON.stringify(notice)];
      const signature = signatureOf(await key(), signedText(timestamp, body));
      const headers = { [timestampHeader]: timestamp, [signatureHeader]: signature.toString("base64") };
      return { headers: { "content-type": "application/json", ...headers }, body };
    },
    async notify(orderId, now) {
      const order = await findOrder(db, orderId);
      if (order?.transactionId === null || order?.transactionId === undefined) return false;
      const { amount, transactionId } = order;
      const signed = await sandbox.sign({ orderId, state: "paid", transactionId, amount }, now);
      const answer = await fetch(order.notifyUrl, { method: "POST", ...signed }).catch(() => undefined);
      return answer?.ok ?? false;
    },
  };
  return sandbox;

  async function key(): Promise<string> {
    const kept = await readPaymentKey(db, code);
    if (kept) return box.open(kept, code);
    const made = box.seal(randomBytes(32).toString("base64"), code);
    await transact(db, (tx) => insertPaymentKey(tx, code, made));
    return await key();
  }

  async function isSigned({ headers, body }: RawNotice): Promise<boolean> {
    const [given, timestamp] = [headers[signatureHeader], headers[timestampHeader]];
    if (given === undefined || timestamp === undefined) return false;
    const right = signatureOf(await key(), signedText(timestamp, body.toString("utf8")));
    const said = Buffer.from(given, "base64");
    return said.length === right.length && timingSafeEqual(said, right);
  }
}

/** What the phone behind a code does: …9 has no money on it, …0 asks its owner to confirm first, and all others pay at once. */
function howPayerActs(payerCode: string): "pay" | "cancel" | "confirms" {
  if (payerCode.endsWith("9")) return "cancel";
  return payerCode.endsWith("0") ? "confirms" : "pay";
}

function signatureOf(key: string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
