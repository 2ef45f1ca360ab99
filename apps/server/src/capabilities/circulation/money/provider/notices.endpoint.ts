import { transact } from "../../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { finishPayment } from "./finish-payment.ts";
import type { PaymentProviders } from "./open-providers.ts";
import { markUnpaid } from "./payment.store.ts";
import type { NoticeAnswer } from "./payment-provider.port.ts";

const longestNotice = 64 * 1024;

/** Where providers send their signed notices. What is not signed changes nothing; what is known is accepted again, so that it stops coming. */
export function noticesEndpoint({ db, clock, log }: Kernel, providers: PaymentProviders): Endpoint {
  return {
    method: "POST",
    path: "/payment-notices/:provider",
    access: "public",
    kind: "api",
    crossSite: true,
    rawBody: true,
    bodyLimit: longestNotice,
    async handle({ request, reply }) {
      const { provider: code } = request.params as { provider: string };
      const provider = providers.find(code);
      if (!provider) return await reply.status(404).send();
      const say = ({ status, type, body }: NoticeAnswer) => reply.status(status).type(type).send(body);
      const now = clock.now();
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, [value].flat()[0]]),
      );
      const read = await provider.read({ headers, body }, now);
      if (!read.ok) {
        log.warn({ part: "payments", provider: code, why: read.why }, "a notice of a payment was not believed");
        return await say(provider.answers.refused);
      }
      const { orderId, order } = read;
      if (order.state === "closed") await transact(db, (tx) => markUnpaid(tx, orderId, "failed"));
      if (order.state === "paid") {
        const { transactionId, amount } = order;
        const paid = { orderId, provider: code, transactionId, amount };
        const finished = await transact(db, (tx) => finishPayment(tx, paid, now));
        if (finished === "wrong-amount" || finished === "unknown") {
          // Signed, and yet not what we asked for: somebody has to look. Sending it again would not mend it.
          log.error(
            { part: "payments", provider: code, payment: orderId, finished },
            "a payment does not fit its order",
          );
        }
      }
      return await say(provider.answers.accepted);
    },
  };
}
