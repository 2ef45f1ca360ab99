import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { BranchSelect } from "../../../lib/form/branch-select.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { endOfDay, libraryDay } from "../../../lib/library/library-time.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { accountPageMessages } from "../account-page-messages.ts";
import { type AccountPage, type Assignment, rolesQuery, saveRoles } from "../api/account.ts";
import { accountsKey } from "../api/accounts.ts";

interface RolesProps {
  readonly account: AccountPage;
  readonly editable: boolean;
}

/** The roles, where and until when; changed as a whole, with a reason. */
export function AccountRoles({ account, editable }: RolesProps) {
  const texts = useTexts(accountPageMessages);
  const [editing, setEditing] = useState(false);
  return (
    <section aria-labelledby="account-roles" className="stackv">
      <h2 id="account-roles">{texts.roles}</h2>
      {editing ? (
        <RolesForm account={account} done={() => setEditing(false)} />
      ) : (
        <>
          <RoleList assignments={account.assignments} />
          {editable && (
            <p>
              <button type="button" className="btn" onClick={() => setEditing(true)}>
                {texts.changeRoles}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function useRoleName(): (code: string) => string {
  const { language } = useLanguage();
  const roles = useQuery(rolesQuery(useApi())).data;
  return (code) => roles?.find((role) => role.code === code)?.name[language] ?? code;
}

function RoleList({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const texts = useTexts(accountPageMessages);
  const { language } = useLanguage();
  const roleName = useRoleName();
  const { branchName } = usePlaceNames();
  if (assignments.length === 0) return <p className="quiet">{texts.noRole}</p>;
  return (
    <ul>
      {assignments.map(({ role, branch, until }) => (
        <li key={`${role} ${branch ?? ""}`}>
          <strong>{roleName(role)}</strong>{" "}
          <span className="quiet">
            {[
              branch === undefined ? texts.everywhere : branchName(branch),
              until === undefined ? texts.forGood : texts.until(dayInWords(new Date(until), language)),
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function RolesForm({ account, done }: { readonly account: AccountPage; done(): void }) {
  const texts = useTexts(accountPageMessages);
  const [draft, setDraft] = useState<readonly Assignment[]>(account.assignments);
  const sending = useSavingRoles(account.id, draft, done);
  const change = (at: number, one: Assignment) => setDraft(draft.map((had, i) => (i === at ? one : had)));
  return (
    <Form
      label={texts.changeRoles}
      sending={sending}
      submit={texts.saveRoles}
      busy={texts.busy}
      aside={
        <button type="button" className="btn bare" onClick={done}>
          {texts.cancel}
        </button>
      }
    >
      {draft.map((assignment, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no other identity while they are edited
        <div className="row" key={at}>
          <AssignmentFields assignment={assignment} onChange={(one) => change(at, one)} />
          <button type="button" className="btn small" onClick={() => setDraft(draft.filter((_, i) => i !== at))}>
            {texts.takeAway} <span className="hide">{assignment.role}</span>
          </button>
        </div>
      ))}
      <p>
        <button type="button" className="btn" onClick={() => setDraft([...draft, { role: "circulation" }])}>
          {texts.addRole}
        </button>
      </p>
      <Field
        id="roles-reason"
        name="reason"
        label={texts.reason}
        error={sending.faults.fields.reason}
        maxLength={500}
      />
    </Form>
  );
}

interface FieldsProps {
  readonly assignment: Assignment;
  onChange(assignment: Assignment): void;
}

function AssignmentFields({ assignment, onChange }: FieldsProps) {
  const texts = useTexts(accountPageMessages);
  const { language } = useLanguage();
  const { data: roles = [] } = useQuery(rolesQuery(useApi()));
  const { role, branch = "", until = "" } = assignment;
  const changed = (more: { role?: string; branch?: string; until?: string }) => {
    const next = { role, branch, until, ...more };
    onChange({
      role: next.role,
      ...(next.branch === "" ? {} : { branch: next.branch }),
      ...(next.until === "" ? {} : { until: next.until }),
    });
  };
  return (
    <>
      <Labelled text={texts.role}>
        {(id) => (
          <select id={id} className="input" value={role} onChange={(event) => changed({ role: event.target.value })}>
            {roles.map(({ code, name, grave }) => (
              <option key={code} value={code}>
                {grave ? texts.graveRole(name[language]) : name[language]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <BranchSelect
        label={texts.branch}
        all={texts.everywhere}
        value={branch}
        onChange={(code) => changed({ branch: code })}
      />
      <Labelled text={texts.lastDay}>
        {(id) => (
          <input
            id={id}
            className="input"
            type="date"
            value={until === "" ? "" : libraryDay(new Date(until))}
            onChange={(event) => changed({ until: lastMomentOf(event.target.value) })}
          />
        )}
      </Labelled>
    </>
  );
}

/** As an instant; nothing for no day. */
function lastMomentOf(day: string): string {
  return day === "" ? "" : endOfDay(day).toISOString();
}

function useSavingRoles(id: string, draft: readonly Assignment[], done: () => void) {
  const texts = useTexts(accountPageMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useSend({
    check: (values) => (textOf(values, "reason").length < 2 ? { reason: texts.reasonMissing } : {}),
    send: (values) => saveRoles(api, id, { assignments: [...draft], reason: textOf(values, "reason") }),
    done(waits) {
      void queries.invalidateQueries({ queryKey: accountsKey });
      toasts.add({ kind: "done", text: waits ? texts.waiting : texts.saved });
      done();
    },
  });
}
