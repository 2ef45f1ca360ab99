import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { roleMessages } from "../../../lib/session/role-names.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { createToken, tokensKey } from "../api/tokens.ts";
import { tokenMessages } from "../messages.ts";
import { FreshSecret, type MakingProps } from "./fresh-secret.tsx";

const roles = ["device", "circulation", "cataloguer", "administrator"] as const;

/** Makes a token, then shows its secret. */
export function NewTokenPage() {
  return <FreshSecret form={TokenForm} />;
}

function TokenForm({ done }: MakingProps) {
  const texts = useTexts(tokenMessages);
  const names = useTexts(roleMessages);
  const api = useApi();
  const queries = useQueryClient();
  const sending = useSend({
    fieldOf: { "identity.unknown-role": "role" },
    check: (values) => ({
      ...(textOf(values, "name") === "" ? { name: texts.nameMissing } : {}),
      ...(values.get("role") === null ? { role: texts.roleMissing } : {}),
      ...(textOf(values, "reason").length === 1 ? { reason: texts.reasonMissing } : {}),
    }),
    async send(values) {
      const name = textOf(values, "name");
      const reason = textOf(values, "reason");
      const token = { name, role: textOf(values, "role"), ...(reason === "" ? {} : { reason }) };
      return { name, ...(await createToken(api, token)) };
    },
    done(token) {
      void queries.invalidateQueries({ queryKey: tokensKey });
      done(token);
    },
  });
  const { fields } = sending.faults;
  const meanings = {
    device: texts.deviceMeans,
    circulation: texts.circulationMeans,
    cataloguer: texts.cataloguerMeans,
    administrator: texts.administratorMeans,
  };
  return (
    <>
      <PageHead title={texts.create}>{texts.newIntro}</PageHead>
      <Form
        label={texts.create}
        first
        sending={sending}
        submit={texts.submit}
        busy={texts.busy}
        aside={
          <Link className="btn bare" to="/tokens">
            {texts.cancel}
          </Link>
        }
      >
        <Field
          id="name"
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          error={fields.name}
          maxLength={200}
          autoComplete="off"
        />
        <ChoiceList
          id="role"
          name="role"
          kind="one"
          legend={texts.roleLegend}
          chosen={["device"]}
          error={fields.role}
          choices={roles.map((role) => ({ value: role, label: names[role], meaning: meanings[role] }))}
        />
        <Field id="reason" name="reason" label={texts.reasonOptional} error={fields.reason} maxLength={500} />
      </Form>
    </>
  );
}
