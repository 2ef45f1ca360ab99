import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { BranchSelect } from "../../../lib/form/branch-select.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { endOfDay, startOfDay } from "../../../lib/library/library-time.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type Delegable, delegableQuery, delegate, delegationsKey } from "../api/delegations.ts";
import { delegationMessages } from "../messages.ts";
import { ColleagueField } from "./colleague-field.tsx";

/** Which field each refusal is about. */
const fieldOf = {
  "identity.unusable-end": "until",
  "identity.not-yours": "role",
  "identity.not-delegable": "role",
  "identity.not-a-colleague": "to",
  "identity.account-not-found": "to",
} as const;

/** Lends one's own role to a colleague until a day. */
export function DelegateForm() {
  const texts = useTexts(delegationMessages);
  const { data: roles } = useQuery(delegableQuery(useApi()));
  return (
    <section className="stackv" aria-labelledby="delegate">
      <h2 id="delegate">{texts.begin}</h2>
      {roles?.length === 0 && <p className="quiet">{texts.nothing}</p>}
      {roles !== undefined && roles.length > 0 && <Fields roles={roles} />}
    </section>
  );
}

/** A role is held at several branches in several lines: which one is meant. */
function keyOf({ role, branch }: Delegable): string {
  return branch === undefined ? role : `${role} ${branch}`;
}

function Fields({ roles }: { readonly roles: readonly Delegable[] }) {
  const texts = useTexts(delegationMessages);
  const [chosen, setChosen] = useState(roles.length === 1 && roles[0] ? keyOf(roles[0]) : "");
  const [branch, setBranch] = useState("");
  const held = roles.find((role) => keyOf(role) === chosen);
  const sending = useDelegating(held, held?.branch ?? branch);
  const { fields } = sending.faults;
  return (
    <Form label={texts.begin} sending={sending} submit={texts.submit} busy={texts.busy}>
      <ChoiceList
        id="role"
        name="role"
        kind="one"
        legend={texts.what}
        hint={texts.whatHint}
        chosen={[chosen]}
        choices={useChoices(roles)}
        error={fields["role"]}
        onChoose={setChosen}
      />
      {held?.branch === undefined && (
        <BranchSelect label={texts.branch} all={texts.everywhere} value={branch} onChange={setBranch} />
      )}
      <ColleagueField error={fields["to"]} />
      <Field
        id="until"
        name="until"
        type="date"
        label={texts.lastDay}
        hint={texts.lastDayHint}
        error={fields["until"]}
      />
      <Field id="why" name="reason" label={texts.why} error={fields["reason"]} maxLength={500} />
    </Form>
  );
}

function useChoices(roles: readonly Delegable[]) {
  const texts = useTexts(delegationMessages);
  const { language } = useLanguage();
  const { branchName } = usePlaceNames();
  return roles.map((role) => ({
    value: keyOf(role),
    label: role.roleName[language],
    meaning: [
      ...(role.branch === undefined ? [] : [texts.onlyAt(branchName(role.branch))]),
      ...(role.until === undefined ? [] : [texts.onlyUntil(dayInWords(new Date(role.until), language))]),
      texts.allows(role.allows.length),
    ].join(" · "),
  }));
}

function useDelegating(held: Delegable | undefined, branch: string) {
  const texts = useTexts(delegationMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useSend({
    fieldOf,
    check: (values) => ({
      ...(held === undefined ? { role: texts.chooseRole } : {}),
      ...(textOf(values, "to") === "" ? { to: texts.chooseColleague } : {}),
      ...(textOf(values, "until") === "" ? { until: texts.missing } : {}),
      ...(textOf(values, "reason").length < 2 ? { reason: texts.missing } : {}),
    }),
    send: (values) =>
      delegate(api, {
        to: textOf(values, "to"),
        role: held?.role ?? "",
        ...(branch === "" ? {} : { branch }),
        until: endOf(textOf(values, "until"), held?.until),
        reason: textOf(values, "reason"),
      }),
    done(_, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: delegationsKey });
      toasts.add({ kind: "done", text: texts.done });
    },
  });
}

/** The last second of the day; no later than the role itself, when it ends on that day. */
function endOf(day: string, own: string | undefined): string {
  const end = endOfDay(day);
  const same = own !== undefined && new Date(own) < end && new Date(own) > startOfDay(day);
  return same ? own : end.toISOString();
}
