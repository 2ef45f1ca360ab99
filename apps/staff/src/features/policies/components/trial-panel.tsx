import { useQuery } from "@tanstack/react-query";
import type { PolicySet } from "@wenyuan/lending-rules";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { explanationQuery, type Policies, simulationQuery, type Trial, type Values } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import { ExplanationList } from "./explanation-list.tsx";
import { PlayedLoan } from "./played-loan.tsx";
import styles from "./policies.module.css";

interface TrialPanelProps {
  readonly policies: Policies;
  /** Changes that are not saved, if there are any. */
  readonly draft: PolicySet | undefined;
}

/** A case, what becomes of it, and why. */
export function TrialPanel({ policies, draft }: TrialPanelProps) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const api = useApi();
  const { values } = policies;
  const [at, setAt] = useState<Trial["case"]>({
    readerCategory: values.readerCategory[0]?.value ?? "",
    itemType: values.itemType[0]?.value ?? "",
    branch: values.branch[0]?.value ?? "",
    courseReserve: false,
  });
  const [underDraft, setUnderDraft] = useState(true);
  const trial: Trial = { case: at, ...(draft && underDraft && { draft }) };
  const played = useQuery(simulationQuery(api, trial));
  const explained = useQuery(explanationQuery(api, trial));
  return (
    <div className="stackv">
      <form className={styles.case} aria-label={texts.case} onSubmit={(event) => event.preventDefault()}>
        {(["readerCategory", "itemType", "branch"] as const).map((dimension) => (
          <ValueSelect
            key={dimension}
            name={texts[dimension]}
            values={values[dimension]}
            value={at[dimension]}
            choose={(value) => setAt({ ...at, [dimension]: value })}
          />
        ))}
        <Labelled text={texts.department}>
          {(id) => (
            <>
              <input
                id={id}
                className="input"
                list={`${id}-known`}
                autoComplete="off"
                placeholder={texts.any}
                onBlur={({ target: { value } }) => {
                  const { department: _, ...rest } = at;
                  const named = value.trim();
                  setAt(named === "" ? rest : { ...rest, department: named });
                }}
              />
              <datalist id={`${id}-known`}>
                {values.department.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name[language]}
                  </option>
                ))}
              </datalist>
            </>
          )}
        </Labelled>
        <Labelled text={texts.onDay}>
          {(id) => (
            <input
              id={id}
              className="input"
              type="date"
              value={at.on ?? ""}
              onChange={({ target: { value } }) => {
                const { on: _, ...rest } = at;
                setAt(value === "" ? rest : { ...rest, on: value });
              }}
            />
          )}
        </Labelled>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={at.courseReserve}
            onChange={({ target }) => setAt({ ...at, courseReserve: target.checked })}
          />
          {texts.reserveItem}
        </label>
        {draft && (
          <label className={styles.check}>
            <input type="checkbox" checked={underDraft} onChange={({ target }) => setUnderDraft(target.checked)} />
            {texts.underDraft}
          </label>
        )}
      </form>
      {played.error && <Failed error={played.error} onRetry={() => void played.refetch()} />}
      {played.data ? <PlayedLoan simulation={played.data} /> : !played.error && <Bones lines={8} />}
      {explained.data && <ExplanationList explanation={explained.data} />}
    </div>
  );
}

interface ValueSelectProps {
  readonly name: string;
  readonly values: Values["branch"];
  readonly value: string;
  choose(value: string): void;
}

function ValueSelect({ name, values, value, choose }: ValueSelectProps) {
  const { language } = useLanguage();
  return (
    <Labelled text={name}>
      {(id) => (
        <select id={id} className="input" value={value} onChange={({ target }) => choose(target.value)}>
          {values
            .filter((one) => !one.value.startsWith("@"))
            .map((one) => (
              <option key={one.value} value={one.value}>
                {one.name[language]}
              </option>
            ))}
        </select>
      )}
    </Labelled>
  );
}
