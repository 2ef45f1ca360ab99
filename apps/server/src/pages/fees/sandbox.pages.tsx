import { moneyInWords } from "@wenyuan/ledger";
import { Button, Note, PageTitle } from "@wenyuan/ui";
import { circulationProblems, type PaymentProviders } from "../../capabilities/circulation/index.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition } from "../page.ts";
import { feesMessages } from "./fees.messages.ts";

const path = "/payment-sandbox/:id";

/** The sandbox provider's own page: the payer pays, pays while the notice is lost, or gives up. */
export function sandboxPages(
  { clock, log }: Pick<Kernel, "clock" | "log">,
  { sandbox }: PaymentProviders,
): PageDefinition[] {
  if (!sandbox) return [];
  return [
    {
      path,
      access: "signed-in",
      async answer({ request, language }) {
        const order = await sandbox.find(idOf(request));
        if (!order) return circulationProblems.paymentUnknown();
        const t = speak(feesMessages, language);
        const body = (
          <form method="post" className="sign-in" action={`/${language}/payment-sandbox/${order.id}`}>
            <PageTitle note={order.subject}>{t.sandboxTitle}</PageTitle>
            <Note kind="ask" title={t.sandboxLead} />
            {order.state === "open" ? (
              <p className="row">
                <Button kind="main" name="how" value="pay">
                  {t.sandboxPay(moneyInWords(order.amount))}
                </Button>
                <Button name="how" value="lose">
                  {t.sandboxLose}
                </Button>
                <Button kind="bare" name="how" value="cancel">
                  {t.sandboxCancel}
                </Button>
              </p>
            ) : (
              <p>{t.sandboxOver}</p>
            )}
          </form>
        );
        return { title: t.sandboxTitle, unlisted: true, body };
      },
    },
    {
      method: "POST",
      path,
      access: "signed-in",
      async answer(call) {
        const id = idOf(call.request);
        const order = await sandbox.find(id);
        if (!order) return circulationProblems.paymentUnknown();
        const how = formValue(call, "how");
        const settled = await sandbox.settle(id, how === "cancel" ? "cancel" : "pay", clock.now());
        if (settled && how === "pay" && !(await sandbox.notify(id, clock.now())))
          log.info({ part: "payments" }, "the sandbox's notice did not arrive; the payment will be asked for");
        return { redirect: order.returnUrl };
      },
    },
  ];
}

function idOf({ params }: { readonly params: unknown }): string {
  return (params as { id: string }).id.slice(0, 64);
}
