import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type Colleague, colleaguesQuery } from "../api/delegations.ts";
import { delegationMessages } from "../messages.ts";

/** A colleague, found by a part of the name and then chosen: names alone may be shared. The form has the account as `to`. */
export function ColleagueField({ error }: { readonly error: string | undefined }) {
  const texts = useTexts(delegationMessages);
  const [typed, setTyped] = useState("");
  const name = useDeferredValue(typed.trim());
  const { data: found = none, isSuccess } = useQuery(colleaguesQuery(useApi(), name));
  return (
    <>
      <Labelled text={texts.findColleague} hint={texts.findHint}>
        {(id) => (
          <input
            id={id}
            className="input"
            type="search"
            autoComplete="off"
            maxLength={100}
            aria-invalid={error !== undefined && found.length === 0 ? true : undefined}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <div aria-live="polite">
        {error !== undefined && found.length === 0 && <p className="why">{error}</p>}
        {isSuccess && found.length === 0 && <p className="hint">{texts.noneFound}</p>}
        {found.length > 0 && (
          <ChoiceList
            key={found.map(({ id }) => id).join(" ")}
            id="to"
            name="to"
            kind="one"
            legend={texts.found}
            error={error}
            chosen={found.length === 1 ? found.map(({ id }) => id) : noIds}
            choices={found.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          />
        )}
      </div>
    </>
  );
}

const none: readonly Colleague[] = [];
const noIds: readonly string[] = [];
