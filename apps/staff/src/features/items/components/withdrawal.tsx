import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { reinstateItem, withdrawItem } from "../api/items.ts";
import type { Item } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";
import styles from "./items-page.module.css";

interface WithdrawalProps {
  readonly item: Item;
  done(item: Item): void;
}

/** Withdraws an item with its reason, or takes that back. */
export function Withdrawal({ item, done }: WithdrawalProps) {
  const texts = useTexts(itemMessages);
  const api = useApi();
  const queries = useQueryClient();
  const sending = useSend({
    check: (values) => (textOf(values, "reason") === "" ? { reason: texts.reasonMissing } : {}),
    send: (values) => (item.withdrawn ? reinstateItem : withdrawItem)(api, item, textOf(values, "reason")),
    done(changed, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: ["item-versions", item.id] });
      done(changed);
    },
  });
  const words = item.withdrawn ? texts.reinstate : texts.withdraw;
  return (
    <details className={styles.more}>
      <summary>{words}</summary>
      <Form label={words} sending={sending} submit={words} busy={texts.saving}>
        <Field
          id="withdrawal-reason"
          name="reason"
          label={texts.reason}
          error={sending.faults.fields["reason"]}
          maxLength={500}
          autoComplete="off"
        />
      </Form>
    </details>
  );
}
