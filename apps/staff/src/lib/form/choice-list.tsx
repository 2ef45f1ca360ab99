import type { ReactNode } from "react";
import styles from "./form.module.css";

export interface ListedChoice {
  readonly value: string;
  readonly label: ReactNode;
  /** What choosing it means. */
  readonly meaning?: ReactNode;
}

export interface ChoiceListProps {
  readonly id: string;
  readonly name: string;
  readonly legend: ReactNode;
  readonly choices: readonly ListedChoice[];
  /** One of them, or any number. */
  readonly kind: "one" | "any";
  readonly chosen?: readonly string[];
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  /** Told at once of what is chosen, where the rest of the page depends on it. */
  onChoose?(value: string): void;
}

const none: readonly string[] = [];

/** Choices with their meaning, all to be seen at once. */
export function ChoiceList(props: ChoiceListProps) {
  const { id, name, legend, choices, kind, chosen = none, error, hint, onChoose } = props;
  return (
    <fieldset
      className={`field ${error === undefined ? "" : "wrong"}`}
      aria-describedby={error === undefined ? undefined : `${id}-why`}
    >
      <legend className="label">{legend}</legend>
      {error !== undefined && (
        <p className="why" id={`${id}-why`}>
          {error}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map(({ value, label, meaning }, i) => (
          <label key={value}>
            <input
              type={kind === "one" ? "radio" : "checkbox"}
              defaultChecked={chosen.includes(value)}
              onChange={onChoose && (() => onChoose(value))}
              aria-invalid={error !== undefined && i === 0 ? true : undefined}
              {...{ name, value }}
            />
            <span>{label}</span>
            {meaning !== undefined && <small>{meaning}</small>}
          </label>
        ))}
      </div>
      {hint !== undefined && <p className="hint">{hint}</p>}
    </fieldset>
  );
}
