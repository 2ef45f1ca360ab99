import { useQuery } from "@tanstack/react-query";
import type { PolicySet } from "@wenyuan/lending-rules";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { FaultList } from "../../../lib/view/fault-list.tsx";
import { type Aspect, checkQuery, type Policies, type SaidRule } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import { withNewRule } from "../policy-draft.ts";
import styles from "./policies.module.css";
import { RuleEditor } from "./rule-editor.tsx";

interface RuleListProps {
  readonly policies: Policies;
  readonly draft: PolicySet;
  readonly changed: boolean;
  readonly mayEdit: boolean;
  change(draft: PolicySet): void;
}

/** The rules as a table one can read out, each edited where it stands. */
export function RuleList({ policies, draft, changed, mayEdit, change }: RuleListProps) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const [aspect, setAspect] = useState<Aspect | "">("");
  const [open, setOpen] = useState<string>();
  const checked = useQuery(checkQuery(useApi(), draft, changed));
  const said = changed && checked.data ? checked.data : { rules: policies.rules, doubts: policies.doubts, faults: [] };
  // While a draft has faults, its rules are not in words: those that were said last are shown.
  const words = new Map([...policies.rules, ...said.rules].map((rule) => [rule.id, rule]));
  return (
    <section className="stackv" aria-label={texts.rules}>
      <div className={styles.bar}>
        <Labelled text={texts.show}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={aspect}
              onChange={({ target }) =>
                setAspect(policies.aspects.find((one) => one.aspect === target.value)?.aspect ?? "")
              }
            >
              <option value="">{texts.allAspects}</option>
              {policies.aspects.map((one) => (
                <option key={one.aspect} value={one.aspect}>
                  {one.name[language]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {mayEdit && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              const made = withNewRule(draft, { zh: policyMessages.newRule.zh, en: policyMessages.newRule.en });
              change(made.set);
              setOpen(made.id);
            }}
          >
            {texts.addRule}
          </button>
        )}
      </div>
      {checked.error && <Failed error={checked.error} />}
      <FaultList title={texts.faults} faults={said.faults} kind="no" />
      <FaultList title={texts.doubts} faults={said.doubts} kind="ask" />
      <table className={`table stack ${styles.rules}`}>
        <caption className="hide">{texts.rules}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.rule}</th>
            <th scope="col">{texts.says}</th>
            {mayEdit && (
              <th scope="col">
                <span className="hide">{texts.edit}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {draft.rules
            .filter((rule) => aspect === "" || rule.terms[aspect] !== undefined || rule.id === open)
            .map((rule) => (
              <RuleRow
                key={rule.id}
                {...{ rule, draft, policies, aspect, change, mayEdit }}
                said={words.get(rule.id)}
                open={open === rule.id}
                toggle={() => setOpen(open === rule.id ? undefined : rule.id)}
              />
            ))}
        </tbody>
      </table>
      <details className={styles.order}>
        <summary>{texts.order}</summary>
        <p>{texts.orderMore}</p>
      </details>
    </section>
  );
}

interface RuleRowProps extends Omit<RuleListProps, "changed"> {
  readonly rule: PolicySet["rules"][number];
  readonly said: SaidRule | undefined;
  readonly aspect: Aspect | "";
  readonly open: boolean;
  toggle(): void;
}

function RuleRow({ rule, said, aspect, open, toggle, draft, policies, mayEdit, change }: RuleRowProps) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const names = new Map(policies.aspects.map((one) => [one.aspect, one.name[language]]));
  const lines = said?.says.filter((line) => aspect === "" || line.aspect === aspect) ?? [];
  return (
    <>
      <tr className={open ? "now" : undefined}>
        <th scope="row">
          <strong>{rule.name[language]}</strong>
          <small>{said?.when[language]}</small>
        </th>
        <td data-label={texts.says}>
          {lines.length === 0 && <span className="quiet">{texts.nothing}</span>}
          <dl className={styles.says}>
            {lines.map((line) => (
              <div key={line.aspect}>
                <dt>{names.get(line.aspect)}</dt>
                <dd>{line.text[language]}</dd>
              </div>
            ))}
          </dl>
        </td>
        {mayEdit && (
          <td className="do">
            <button type="button" className="btn small" aria-expanded={open} onClick={toggle}>
              {open ? texts.close : texts.edit}
              <span className="hide">: {rule.name[language]}</span>
            </button>
          </td>
        )}
      </tr>
      {open && (
        <tr>
          <td colSpan={3}>
            <RuleEditor {...{ rule, draft, policies, change }} close={toggle} />
          </td>
        </tr>
      )}
    </>
  );
}
