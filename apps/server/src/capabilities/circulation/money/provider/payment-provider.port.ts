import type { Money } from "@wenyuan/ledger";
import type { Bilingual, Language } from "../../../../kernel/i18n/language.ts";

/** What a provider is asked to collect. */
export interface PaymentOrder {
  /** Our number of the order: random, and the key by which asking twice is asking once. */
  readonly id: string;
  readonly amount: Money;
  /** What the payer reads at the provider's. Says nothing of what was borrowed. */
  readonly subject: string;
  readonly language: Language;
  /** Where the payer's browser comes back to, paid or not. It proves nothing. */
  readonly returnUrl: string;
  /** Where the provider sends its signed notices. */
  readonly notifyUrl: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

/** What is collected face to face: nobody's browser comes back, and the provider is asked. */
export type CounterOrder = Pick<PaymentOrder, "id" | "amount" | "subject" | "madeAt" | "expiresAt">;

/** What the payer does next. */
export type PaymentStep =
  /** Alipay (page, WAP), Stripe Checkout, a campus payment platform: the browser goes there. */
  | { readonly kind: "redirect"; readonly url: string }
  /** WeChat Pay Native, Alipay face to face: a code to scan with the phone. */
  | { readonly kind: "qr"; readonly content: string }
  /** WeChat Pay JSAPI: a page inside the app hands these to its script. */
  | { readonly kind: "in-app"; readonly parameters: Readonly<Record<string, string>> };

/** Where an order stands at the provider's. */
export type OrderState =
  | { readonly state: "open" }
  /** Paid by nobody, and nobody can any more. */
  | { readonly state: "closed" }
  | { readonly state: "paid"; readonly transactionId: string; readonly amount: Money };

/** A notice as it came over the wire: signatures are made over the very bytes. */
export interface RawNotice {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export type NoticeReading =
  | { readonly ok: true; readonly orderId: string; readonly order: OrderState }
  /** Its signature is not the provider's, it is too old to be believed, or it says nothing that we know. */
  | { readonly ok: false; readonly why: "forged" | "stale" | "unreadable" };

export interface ProviderRefund {
  /** Our number of the refund: asked twice with the same, the provider pays back once. */
  readonly id: string;
  readonly orderId: string;
  readonly transactionId: string;
  readonly amount: Money;
  /** What was paid in all: some providers check it. */
  readonly paid: Money;
}

/** Done, under way (ask again), or refused for good. */
export type RefundState = "done" | "asked" | "refused";

/** What a provider wants to read in answer to a notice. Anything else makes it send the notice again. */
export interface NoticeAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * A way to pay over the network. What it says counts only when it is signed (`read`) or when we asked it ourselves (`ask`); the browser's
 * return counts for nothing. Every call may fail or be lost: each can be made again with the same numbers. See docs/adr on payments.
 */
export interface PaymentProvider {
  /** Names its till in the ledger: `sandbox`, `wechat-pay`. */
  readonly code: string;
  readonly name: Bilingual;
  /** @throws when it cannot be reached; nothing has been charged then */
  begin(order: PaymentOrder): Promise<PaymentStep>;
  /**
   * 付款码 (WeChat Pay micropay, Alipay face to face, a campus card's code): takes the money by the code that the payer's phone shows. Its
   * outcome is asked for with `ask`: the payer may have to confirm it. Not every provider has it.
   * @throws when it cannot be reached; asked again with the same order it takes once
   */
  collect?(order: CounterOrder, payerCode: string, now: Date): Promise<void>;
  /** Proves and reads a notice. */
  read(notice: RawNotice, now: Date): Promise<NoticeReading>;
  /** @throws when it cannot be reached */
  ask(orderId: string, now: Date): Promise<OrderState>;
  /** @throws when it cannot be reached */
  refund(refund: ProviderRefund, now: Date): Promise<RefundState>;
  readonly answers: { readonly accepted: NoticeAnswer; readonly refused: NoticeAnswer };
}
