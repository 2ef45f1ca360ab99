import { Field } from "@wenyuan/ui";
import type { FormEvent } from "react";
import { textOf } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { AuditSearch } from "../api/audit.ts";
import { auditMessages } from "../messages.ts";

const dayMs = 86_400_000;

/** What to look for; empty fields do not matter. */
export function AuditSearchForm({ onSearch }: { onSearch(search: AuditSearch): void }) {
  const texts = useTexts(auditMessages);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(searchOf(new FormData(event.currentTarget)));
  };
  return (
    <search>
      <form className="row" aria-label={texts.find} onSubmit={submit}>
        <Field id="action" name="action" label={texts.action} hint={texts.actionHint} maxLength={100} code />
        <Field id="subjectId" name="subjectId" label={texts.subject} maxLength={200} code />
        <Field id="text" name="text" label={texts.text} maxLength={200} />
        <Field id="from" name="from" type="date" label={texts.from} />
        <Field id="to" name="to" type="date" label={texts.to} />
        <button type="submit" className="btn main">
          {texts.search}
        </button>
      </form>
    </search>
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
    ...(from === "" ? {} : { from: startOf(from).toISOString() }),
    ...(to === "" ? {} : { to: new Date(startOf(to).getTime() + dayMs).toISOString() }),
  };
}

/** Midnight where the desk is. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00`);
}
