import { Field, SelectField } from "@wenyuan/ui";
import { SearchRow } from "../../../lib/form/search-row.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { AccountSearch } from "../api/accounts.ts";
import { accountMessages } from "../messages.ts";

/** Which accounts to show. */
export function AccountSearchForm({ onSearch }: { onSearch(search: AccountSearch): void }) {
  const texts = useTexts(accountMessages);
  const who = [
    { value: "", label: texts.everybody },
    { value: "staff", label: texts.staff },
    { value: "readers", label: texts.readers },
  ];
  const state = [
    { value: "", label: texts.anyState },
    { value: "active", label: texts.active },
    { value: "disabled", label: texts.disabled },
    { value: "break-glass", label: texts.breakGlass },
  ];
  return (
    <SearchRow label={texts.find} submit={texts.search} onSearch={(values) => onSearch(searchOf(values))}>
      <Field id="account-text" name="q" type="search" label={texts.findBy} maxLength={100} />
      <SelectField id="account-who" name="who" label={texts.who} choices={who} />
      <SelectField id="account-state" name="state" label={texts.state} choices={state} />
    </SearchRow>
  );
}

function searchOf(values: FormData): AccountSearch {
  const [q, who, state] = [textOf(values, "q"), textOf(values, "who"), textOf(values, "state")];
  return {
    ...(q === "" ? {} : { q }),
    ...(who === "staff" || who === "readers" ? { who } : {}),
    ...(state === "active" || state === "disabled" || state === "break-glass" ? { state } : {}),
  };
}
