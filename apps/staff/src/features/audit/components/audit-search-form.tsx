import { Field } from "@wenyuan/ui";
import { SearchRow } from "../../../lib/form/search-row.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { startOfDay } from "../../../lib/library/library-time.ts";
import type { AuditSearch } from "../api/audit.ts";
import { auditMessages } from "../messages.ts";

/** What to look for; empty fields do not matter. */
export function AuditSearchForm({ onSearch }: { onSearch(search: AuditSearch): void }) {
  const texts = useTexts(auditMessages);
  return (
    <SearchRow label={texts.find} submit={texts.search} onSearch={(values) => onSearch(searchOf(values))}>
      <Field id="action" name="action" label={texts.action} maxLength={100} code />
      <Field id="subjectId" name="subjectId" label={texts.subject} maxLength={200} code />
      <Field id="text" name="text" label={texts.text} maxLength={200} />
      <Field id="from" name="from" type="date" label={texts.from} />
      <Field id="to" name="to" type="date" label={texts.to} />
    </SearchRow>
  );
}

function searchOf(values: FormData): AuditSearch {
  const given = (name: "action" | "subjectId" | "text") => {
    const text = textOf(values, name);
    return text === "" ? {} : { [name]: text };
  };
  const [from, to] = [textOf(values, "from"), textOf(values, "to")];
  return {
    ...given("action"),
    ...given("subjectId"),
    ...given("text"),
    ...(from === "" ? {} : { from: startOfDay(from).toISOString() }),
    ...(to === "" ? {} : { to: startOfDay(dayAfter(to)).toISOString() }),
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
