import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CheckField, Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { FaultList } from "../../../lib/view/fault-list.tsx";
import { calendarsKey, type Preview, previewQuery, saveCalendars } from "../api/calendars.ts";
import type { CalendarSet } from "../calendar-set.ts";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";

interface ChangePanelProps {
  readonly base: number;
  readonly draft: CalendarSet;
  done(): void;
}

/** A change that is not saved: which days differ, whom it would move, and why it is made. */
export function ChangePanel({ base, draft, done }: ChangePanelProps) {
  const texts = useTexts(calendarMessages);
  const { data, error } = useQuery(previewQuery(useApi(), draft, true));
  return (
    <section className={styles.changes} aria-labelledby="change-title">
      <div className="row">
        <h2 id="change-title">{texts.changed}</h2>
        <button type="button" className="btn bare end" onClick={done}>
          {texts.discard}
        </button>
      </div>
      {error && <Failed error={error} />}
      {data && <FaultList title={texts.faults} faults={data.faults} kind="no" />}
      {data && data.faults.length === 0 && (
        <>
          <p>{texts.daysChanged(data.changed)}</p>
          <DuesInWords dues={data.dues} />
          <ChangedDays preview={data} />
          <SaveForm {...{ base, draft, done }} moves={data.dues.loans > 0} />
        </>
      )}
    </section>
  );
}

/** Whom a change would move, in words. */
export function DuesInWords({ dues }: Pick<Preview, "dues">) {
  const texts = useTexts(calendarMessages);
  const { loans, readers, holds, stuck } = dues;
  return (
    <output>
      {loans + holds === 0 ? texts.noMoves : texts.moves(loans, readers, holds)}
      {stuck > 0 && ` ${texts.stuck(stuck)}`}
    </output>
  );
}

const daysShown = 12;

function ChangedDays({ preview }: { readonly preview: Preview }) {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  if (preview.days.length === 0) return null;
  return (
    <table className="table stack">
      <caption className="hide">{texts.daysChanged(preview.changed)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.day}</th>
          <th scope="col">{texts.calendar}</th>
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
        </tr>
      </thead>
      <tbody>
        {preview.days.slice(0, daysShown).map(({ key, date, day, name, before, after }) => (
          <tr key={`${key} ${date}`}>
            <th scope="row">{day[language]}</th>
            <td data-label={texts.calendar}>{name[language]}</td>
            <td data-label={texts.before}>{before[language]}</td>
            <td data-label={texts.after}>
              <strong>{after[language]}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SaveForm({ base, draft, done, moves }: ChangePanelProps & { readonly moves: boolean }) {
  const texts = useTexts(calendarMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    check: (values) => (textOf(values, "reason") === "" ? { reason: texts.missing } : {}),
    send(values) {
      const change = { base, draft, reason: textOf(values, "reason"), moveDues: values.get("moveDues") !== null };
      return saveCalendars(api, change, keyFor(change));
    },
    done({ version }) {
      toasts.add({ kind: "done", text: texts.saved(version) });
      void queries.invalidateQueries({ queryKey: calendarsKey });
      void queries.invalidateQueries({ queryKey: ["due-moves"] });
      done();
    },
  });
  return (
    <Form label={texts.save} sending={sending} submit={texts.save} busy={texts.saving}>
      {moves && <CheckField id="moveDues" name="moveDues" label={texts.moveDues} checked />}
      <Field
        id="reason"
        name="reason"
        label={texts.reason}
        maxLength={500}
        autoComplete="off"
        error={sending.faults.fields["reason"]}
      />
    </Form>
  );
}
