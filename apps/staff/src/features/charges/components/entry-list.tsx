import { useQuery } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { amountInWords } from "../../../lib/money/amount-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import { type Entry, entriesQuery, reverseEntry } from "../api/charges.ts";
import { chargeMessages, entryMessages } from "../messages.ts";

/** What was booked of late, and the undoing of a mistake. */
export function EntryList({ readerId, changed }: { readonly readerId: string; changed(): void }) {
  const texts = useTexts(chargeMessages);
  const { data } = useQuery(entriesQuery(useApi(), readerId));
  if (!data || data.items.length === 0) return null;
  return (
    <details>
      <summary>{texts.entries}</summary>
      <ul>
        {data.items.map((entry) => (
          <OneEntry key={entry.id} entry={entry} changed={changed} />
        ))}
      </ul>
    </details>
  );
}

function OneEntry({ entry, changed }: { readonly entry: Entry; changed(): void }) {
  const texts = useTexts(chargeMessages);
  const kinds = useTexts(entryMessages);
  const { language } = useLanguage();
  const may = useMay()("circulation.charge.refund");
  const [undoing, setUndoing] = useState(false);
  const kind = (kinds as Readonly<Record<string, string>>)[entry.kind] ?? entry.kind;
  const undoable = may && !entry.reversed && entry.kind !== "reversal" && entry.kind !== "charge";
  return (
    <li>
      {momentInWords(new Date(entry.at), language)} · {kind} {amountInWords(entry.amount, language)}
      {entry.reason !== undefined && <span className="quiet"> “{entry.reason}”</span>}
      {entry.reversed && <span className="quiet"> · {texts.reversed}</span>}{" "}
      {undoable && (
        <button type="button" className="btn small" aria-expanded={undoing} onClick={() => setUndoing(!undoing)}>
          {texts.reverse}
          <span className="hide"> {kind}</span>
        </button>
      )}
      {undoing && <Undo entry={entry} done={changed} />}
    </li>
  );
}

function Undo({ entry, done }: { readonly entry: Entry; done(): void }) {
  const texts = useTexts(chargeMessages);
  const api = useApi();
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    check: (values): Record<string, string> => (textOf(values, "reason") === "" ? { reason: texts.reasonMissing } : {}),
    async send(values) {
      const reason = textOf(values, "reason");
      await reverseEntry(api, { id: entry.id, key: keyFor(reason) }, reason);
    },
    done: () => done(),
  });
  return (
    <Form label={texts.reverse} sending={sending} submit={texts.reverse} busy={texts.doing} first>
      <Field
        id={`undo-${entry.id}`}
        name="reason"
        label={texts.reason}
        maxLength={500}
        error={sending.faults.fields["reason"]}
      />
    </Form>
  );
}
