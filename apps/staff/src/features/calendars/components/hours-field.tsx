import type { Hours } from "@wenyuan/calendar";
import type { ReactNode } from "react";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { hoursText, readHours } from "../hours-text.ts";

interface HoursFieldProps {
  readonly label: ReactNode;
  readonly hours: readonly Hours[];
  change(hours: Hours[]): void;
}

/** Hours of one day as text; taken when the field is left. */
export function HoursField({ label, hours, change }: HoursFieldProps) {
  const shown = hoursText(hours);
  return <TextField label={label} shown={shown} take={(typed) => change(readHours(typed))} />;
}

interface TextFieldProps {
  readonly label: ReactNode;
  readonly shown: string;
  readonly type?: "text" | "date" | "datetime-local";
  readonly lang?: string | undefined;
  take(typed: string): void;
}

/** A text that is taken when the field is left. */
export function TextField({ label, shown, type = "text", lang, take }: TextFieldProps) {
  return (
    <Labelled text={label}>
      {(id) => (
        <input
          key={shown}
          id={id}
          className="input"
          type={type}
          lang={lang}
          defaultValue={shown}
          onBlur={({ target }) => {
            if (target.value !== shown) take(target.value);
          }}
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  choose(value: string): void;
}

export function Choice({ label, value, choices, choose }: ChoiceProps) {
  return (
    <Labelled text={label}>
      {(id) => (
        <select id={id} className="input" value={value} onChange={({ target }) => choose(target.value)}>
          {choices.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
