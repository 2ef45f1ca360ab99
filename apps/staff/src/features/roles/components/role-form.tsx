import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { roomName } from "../../../lib/session/room-names.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Permission, permissionsQuery, type Role, rolesKey, saveRole } from "../api/roles.ts";
import { roleMessages } from "../messages.ts";

export interface RoleFormProps {
  /** A new one when not given. */
  readonly role: Role | undefined;
  done(): void;
}

/** Makes a role of permissions, by room. */
export function RoleForm({ role, done }: RoleFormProps) {
  const texts = useTexts(roleMessages);
  const { language } = useLanguage();
  const api = useApi();
  const { data: permissions = none } = useQuery(permissionsQuery(api));
  const sending = useSaving(role, done);
  const { fields } = sending.faults;
  return (
    <>
      <PageHead title={role ? role.name[language] : texts.create}>{texts.intro}</PageHead>
      <Form
        label={texts.create}
        first
        sending={sending}
        submit={texts.save}
        busy={texts.saving}
        aside={
          <button type="button" className="btn bare" onClick={done}>
            {texts.cancel}
          </button>
        }
      >
        {!role && (
          <Field
            id="code"
            name="code"
            label={texts.code}
            hint={texts.codeHint}
            error={fields.code}
            code
            maxLength={40}
          />
        )}
        <Field id="zh" name="zh" label={texts.nameZh} value={role?.name.zh} error={fields.zh} maxLength={80} />
        <Field id="en" name="en" label={texts.nameEn} value={role?.name.en} error={fields.en} maxLength={80} />
        {roomsOf(permissions).map((room) => (
          <ChoiceList
            key={room}
            id={room}
            name="permissions"
            kind="any"
            legend={roomName(room, language)}
            chosen={role?.permissions ?? noCodes}
            choices={permissions
              .filter((permission) => permission.room === room)
              .map((permission) => choiceOf(permission, permission.meaning[language], texts.grave))}
          />
        ))}
        <Field id="reason" name="reason" label={texts.reason} error={fields.reason} maxLength={500} />
      </Form>
    </>
  );
}

const none: readonly Permission[] = [];
const noCodes: readonly string[] = [];

function roomsOf(permissions: readonly Permission[]): string[] {
  return [...new Set(permissions.map(({ room }) => room))];
}

function choiceOf({ code, grave }: Permission, meaning: string, warning: string) {
  return { value: code, label: meaning, meaning: grave ? `${code} · ${warning}` : code };
}

function useSaving(role: Role | undefined, done: () => void) {
  const texts = useTexts(roleMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const needed = role ? (["zh", "en", "reason"] as const) : (["code", "zh", "en", "reason"] as const);
  return useSend({
    fieldOf: { "identity.built-in-role": "code" },
    check: (values) =>
      Object.fromEntries(needed.filter((name) => textOf(values, name) === "").map((name) => [name, texts.missing])),
    async send(values) {
      const name = { zh: textOf(values, "zh"), en: textOf(values, "en") };
      const permissions = values.getAll("permissions").filter((code) => typeof code === "string");
      const code = role?.code ?? textOf(values, "code");
      const waits = await saveRole(api, code, { name, permissions, reason: textOf(values, "reason") });
      return { name: name.zh, waits };
    },
    done({ name, waits }) {
      void queries.invalidateQueries({ queryKey: rolesKey });
      toasts.add({ kind: "done", text: waits ? texts.waiting(name) : texts.saved(name) });
      done();
    },
  });
}
