import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { rawTextOf, textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Spoken } from "../../../lib/i18n/messages.ts";
import { roleMessages, roleNames } from "../../../lib/session/role-names.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { accountsKey, createAccount, type NewAccount } from "../api/accounts.ts";
import { accountMessages } from "../messages.ts";
import { FirstPassword } from "./first-password.tsx";

/** Which field each refusal is about. */
const fieldOf = {
  "identity.name-taken": "signInName",
  "identity.unusable-name": "signInName",
  "identity.weak-password": "password",
  "identity.unknown-role": "roles",
} as const;

/** Makes an account. Refusals stand beside the field they are about, in the server's words. */
export function NewAccountPage() {
  const texts = useTexts(accountMessages);
  const sending = useCreation();
  const { fields } = sending.faults;
  return (
    <>
      <p>
        <Link className="more back" to="/accounts">
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.create}>{texts.newIntro}</PageHead>
      <Form
        label={texts.create}
        first
        sending={sending}
        submit={texts.submit}
        busy={texts.busy}
        aside={
          <Link className="btn bare" to="/accounts">
            {texts.cancel}
          </Link>
        }
      >
        <Field
          id="name"
          name="displayName"
          label={texts.displayName}
          hint={texts.displayNameHint}
          error={fields.displayName}
          autoComplete="off"
        />
        <Field
          id="sign-in"
          name="signInName"
          label={texts.signInName}
          hint={texts.signInHint}
          error={fields.signInName}
          autoComplete="off"
          code
        />
        <FirstPassword id="password" label={texts.password} hint={texts.passwordHint} error={fields.password} />
        <RoleChoice error={fields.roles} />
      </Form>
    </>
  );
}

function RoleChoice({ error }: { readonly error: string | undefined }) {
  const texts = useTexts(accountMessages);
  const names = useTexts(roleMessages);
  const meanings = {
    administrator: texts.administratorMeans,
    cataloguer: texts.cataloguerMeans,
    circulation: texts.circulationMeans,
    device: texts.deviceMeans,
    reader: texts.readerMeans,
  };
  // Machines sign in by a token, not by a password.
  const choices = roleNames
    .filter((role) => role !== "device")
    .map((role) => ({ value: role, label: names[role], meaning: meanings[role] }));
  return (
    <ChoiceList
      id="roles"
      name="roles"
      kind="any"
      legend={texts.rolesLegend}
      hint={texts.rolesHint}
      choices={choices}
      error={error}
    />
  );
}

function useCreation() {
  const api = useApi();
  const texts = useTexts(accountMessages);
  const queries = useQueryClient();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [keyFor] = useState(() => createKeyFor());
  return useSend({
    fieldOf,
    check: (values) => missing(accountOf(values), texts),
    async send(values) {
      const account = accountOf(values);
      await createAccount(api, account, keyFor(account));
      return account;
    },
    done(account) {
      toasts.add({ kind: "done", text: texts.created(account.displayName) });
      void queries.invalidateQueries({ queryKey: accountsKey });
      void navigate({ to: "/accounts" });
    },
  });
}

function accountOf(values: FormData): NewAccount {
  return {
    displayName: textOf(values, "displayName"),
    signInName: textOf(values, "signInName"),
    password: rawTextOf(values, "password"),
    roles: values.getAll("roles").filter((role) => typeof role === "string"),
  };
}

function missing(account: NewAccount, texts: Spoken<typeof accountMessages>): Record<string, string> {
  return {
    ...(account.displayName === "" ? { displayName: texts.displayNameMissing } : {}),
    ...(account.signInName === "" ? { signInName: texts.signInMissing } : {}),
    ...(account.password === "" ? { password: texts.passwordMissing } : {}),
  };
}
