import { countOldAnswers, forgetAnswers } from "../http/idempotency/answers.store.ts";
import { countOldMail, countUnsentMail, forgetOldMail, forgetUnsentMail } from "../mail/outbox.store.ts";
import { countOldDeliveries, forgetDeliveries } from "../webhooks/webhook.store.ts";
import { deliveryDays } from "../webhooks/webhook.ts";
import type { RetentionRule } from "./retention-rule.ts";

/** What the shared ground keeps for a time: letters, answers, what other systems were told. */
export function listKernelRules(): RetentionRule[] {
  return [
    {
      code: "kernel.kept-mail",
      what: { zh: "发件箱里的信（没有邮件服务器时）", en: "Letters in the outbox (without a mail server)" },
      kept: { zh: "1 天，加密", en: "A day, encrypted" },
      countDue: countOldMail,
      forget: forgetOldMail,
    },
    {
      code: "kernel.unsent-mail",
      what: { zh: "发不出去的信", en: "Letters that could not be sent" },
      kept: { zh: "最后一次尝试后 7 天，加密", en: "7 days after the last try, encrypted" },
      countDue: countUnsentMail,
      forget: forgetUnsentMail,
    },
    {
      code: "kernel.answer",
      what: { zh: "为重试保留的应答", en: "Answers kept for retries" },
      kept: { zh: "24 小时", en: "24 hours" },
      countDue: countOldAnswers,
      forget: forgetAnswers,
    },
    {
      code: "kernel.webhook-delivery",
      what: { zh: "给其他系统的通知", en: "What other systems were told" },
      kept: { zh: `${deliveryDays} 天`, en: `${deliveryDays} days` },
      countDue: countOldDeliveries,
      forget: forgetDeliveries,
    },
  ];
}
