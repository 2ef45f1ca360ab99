import { useId } from "react";
import { usePlaceNames } from "../library/places.ts";

export interface BranchSelectProps {
  readonly label: string;
  /** The words for no choice. */
  readonly all: string;
  readonly value: string;
  onChange(branch: string): void;
}

/** Which branch a list is about. */
export function BranchSelect({ label, all, value, onChange }: BranchSelectProps) {
  const id = useId();
  const { branches } = usePlaceNames();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{all}</option>
        {branches.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
