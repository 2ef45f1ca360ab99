import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PolicySet } from "@wenyuan/lending-rules";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Spoken } from "../../../lib/i18n/messages.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { compareWith, type Difference, type Policies, policiesKey, savePolicies } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import styles from "./policies.module.css";

interface ChangePanelProps {
  readonly policies: Policies;
  readonly draft: PolicySet;
  done(): void;
}

/** A change that is not saved: what it would mean, why it is made, and the button that makes it a version. */
export function ChangePanel({ policies, draft, done }: ChangePanelProps) {
  const texts = useTexts(policyMessages);
  const api = useApi();
  const compare = useMutation({ mutationFn: () => compareWith(api, draft) });
  return (
    <section className={styles.change} aria-labelledby="change-title">
      <div className="row">
        <h2 id="change-title">{texts.changed}</h2>
        <button
          type="button"
          className="btn"
          onClick={() => compare.mutate()}
          aria-disabled={compare.isPending || undefined}
        >
          {compare.isPending ? texts.comparing : texts.compare}
        </button>
        <button type="button" className="btn bare end" onClick={done}>
          {texts.discard}
        </button>
      </div>
      {compare.error && <Failed error={compare.error} onRetry={() => compare.mutate()} />}
      {compare.data && <DifferenceView policies={policies} difference={compare.data} />}
      {compare.data && compare.data.faults.length === 0 && <SaveForm {...{ policies, draft, done }} />}
    </section>
  );
}

function DifferenceView({ policies, difference }: { readonly policies: Policies; readonly difference: Difference }) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const { changes, touched, casesCompared } = difference;
  const names = new Map(policies.aspects.map((one) => [one.aspect, one.name[language]]));
  return (
    <section className="stackv" aria-live="polite" aria-label={texts.difference}>
      <h3>{texts.difference}</h3>
      <p>
        {changes.length === 0 ? texts.noDifference : reachInWords(touched, texts)}{" "}
        <span className="quiet">{texts.compared(casesCompared)}</span>
      </p>
      {touched.aspects.length > 0 && (
        <ul className="chips">
          {touched.aspects.map(({ aspect, loans }) => (
            <li key={aspect}>{texts.touchedBy(names.get(aspect) ?? aspect, loans)}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <table className="table stack">
          <caption className="hide">{texts.difference}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.aspect}</th>
              <th scope="col">{texts.whom}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ aspect, whom, before, after, ruleBefore, ruleAfter }) => (
              <tr key={`${aspect} ${ruleBefore} ${ruleAfter} ${whom.en} ${after?.en}`}>
                <th scope="row">{names.get(aspect)}</th>
                <td data-label={texts.whom}>{whom[language]}</td>
                <td data-label={texts.before}>
                  <del className={styles.was}>{before?.[language] ?? texts.unsettled}</del>
                </td>
                <td data-label={texts.after}>
                  <ins className={styles.is}>{after?.[language] ?? texts.unsettled}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Which open loans are reached; a new limit or a new fine reaches none. */
function reachInWords(
  { loans, readers, openLoans }: Difference["touched"],
  texts: Pick<Spoken<typeof policyMessages>, "touched" | "touchesNone">,
): string {
  return loans === 0 ? texts.touchesNone(openLoans) : texts.touched(loans, readers, openLoans);
}

function SaveForm({ policies, draft, done }: ChangePanelProps) {
  const texts = useTexts(policyMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    check: (values) => (textOf(values, "reason") === "" ? { reason: texts.reasonMissing } : {}),
    send(values) {
      const change = { base: policies.version, draft, reason: textOf(values, "reason") };
      return savePolicies(api, change, keyFor(change));
    },
    done({ version }) {
      toasts.add({ kind: "done", text: version === undefined ? texts.proposed : texts.saved(version) });
      void queries.invalidateQueries({ queryKey: policiesKey });
      done();
    },
  });
  const two = policies.policies["fourEyes"] === true;
  return (
    <Form label={texts.save} sending={sending} submit={two ? texts.propose : texts.save} busy={texts.saving}>
      <Field
        id="reason"
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={500}
        autoComplete="off"
        error={sending.faults.fields["reason"]}
      />
    </Form>
  );
}
