import { useState } from "react";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { readTimes, type ServiceField } from "../service-fields.ts";
import { serviceMessages } from "../service-messages.ts";
import styles from "./policies.module.css";

interface ServiceFieldProps {
  readonly field: ServiceField;
  readonly value: unknown;
  readonly readOnly: boolean;
  change(value: unknown): void;
}

/** One thing that is stated, as what it is: a number, a yes, times, or one of a few. */
export function ServiceFieldInput({ field, value, readOnly, change }: ServiceFieldProps) {
  const texts = useTexts(serviceMessages);
  const said = (name: keyof typeof serviceMessages) => texts[name] as string;
  if (field.kind === "yes")
    return (
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === true}
          disabled={readOnly}
          onChange={({ target }) => change(target.checked)}
        />
        {said(field.name)}
      </label>
    );
  const hint = field.hint === undefined ? {} : { hint: said(field.hint) };
  return (
    <Labelled text={said(field.name)} {...hint}>
      {(id) => {
        if (field.kind === "choice")
          return (
            <select
              id={id}
              className="input"
              disabled={readOnly}
              value={typeof value === "string" ? value : ""}
              onChange={({ target }) => change(target.value === "" ? undefined : target.value)}
            >
              {field.choices.map(([choice, name]) => (
                <option key={choice} value={choice}>
                  {said(name)}
                </option>
              ))}
            </select>
          );
        if (field.kind === "times") return <Times {...{ id, value, readOnly, change }} />;
        const none = field.kind === "limit" ? null : 0;
        return (
          <input
            id={id}
            className="input short"
            type="number"
            min={0}
            max={field.most}
            readOnly={readOnly}
            value={typeof value === "number" ? value : ""}
            onChange={({ target }) => change(target.value === "" ? none : Number(target.value))}
          />
        );
      }}
    </Labelled>
  );
}

interface TimesProps extends Pick<ServiceFieldProps, "value" | "readOnly" | "change"> {
  readonly id: string;
}

function Times({ id, value, readOnly, change }: TimesProps) {
  const texts = useTexts(serviceMessages);
  const [typed, setTyped] = useState(Array.isArray(value) ? value.join(", ") : "");
  const wrong = readTimes(typed) === undefined;
  return (
    <>
      <input
        id={id}
        className="input"
        readOnly={readOnly}
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-why` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const times = readTimes(target.value);
          if (times) change(times);
        }}
      />
      {wrong && (
        <p className="why" id={`${id}-why`}>
          {texts.timesWrong}
        </p>
      )}
    </>
  );
}
