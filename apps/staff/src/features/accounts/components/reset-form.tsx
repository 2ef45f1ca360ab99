import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { rawTextOf, textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { accountPageMessages } from "../account-page-messages.ts";
import { type AccountPage, type Reset, resetWays } from "../api/account.ts";
import { accountsKey } from "../api/accounts.ts";
import { FirstPassword } from "./first-password.tsx";

const ways = ["codes", "passkeys", "links", "email"] as const;
type Way = (typeof ways)[number];

const fieldOf = { "identity.weak-password": "password", "identity.nothing-to-reset": "ways" } as const;

/** A lost phone, a forgotten password: ways in are taken away, or a first password is given again. */
export function ResetForm({ account }: { readonly account: AccountPage }) {
  const texts = useTexts(accountPageMessages);
  const sending = useReset(account.id);
  const { fields } = sending.faults;
  const held: Readonly<Record<Way, boolean>> = {
    codes: account.ways.codes,
    passkeys: account.ways.passkeys > 0,
    links: account.ways.links.length > 0,
    email: account.ways.email,
  };
  const choices = ways.filter((way) => held[way]).map((way) => ({ value: way, label: texts[way] }));
  if (account.grave && choices.length === 0) return null;
  return (
    <section aria-labelledby="reset" className="stackv">
      <h2 id="reset">{texts.reset}</h2>
      <p className="quiet">{account.grave ? texts.resetGraveMeans : texts.resetMeans}</p>
      <Form label={texts.reset} sending={sending} submit={texts.resetNow} busy={texts.busy}>
        {choices.length > 0 && (
          <ChoiceList
            id="ways-taken"
            name="ways"
            kind="any"
            legend={texts.takenAway}
            {...{ choices }}
            error={fields.ways}
          />
        )}
        {!account.grave && (
          <FirstPassword
            id="first-password"
            label={texts.firstPassword}
            hint={texts.firstPasswordHint}
            error={fields.password}
          />
        )}
        <Field id="reset-reason" name="reason" label={texts.reason} error={fields.reason} maxLength={500} />
      </Form>
    </section>
  );
}

function useReset(id: string) {
  const texts = useTexts(accountPageMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useSend({
    fieldOf,
    check: (values) => (textOf(values, "reason").length < 2 ? { reason: texts.reasonMissing } : {}),
    send: (values) => resetWays(api, id, resetOf(values)),
    done(waits, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: accountsKey });
      toasts.add({ kind: "done", text: waits ? texts.waiting : texts.resetDone });
    },
  });
}

function resetOf(values: FormData): Reset {
  const chosen = values.getAll("ways");
  const password = rawTextOf(values, "password");
  return {
    ways: ways.filter((way) => chosen.includes(way)),
    reason: textOf(values, "reason"),
    ...(password === "" ? {} : { password }),
  };
}
