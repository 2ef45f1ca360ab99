import type { TeachingCalendar } from "@wenyuan/calendar";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";
import { EditedList, endedBefore } from "./edited-list.tsx";
import { TextField } from "./hours-field.tsx";
import { Named, Range } from "./opening-editor.tsx";

type Term = TeachingCalendar["terms"][number];
type Vacation = NonNullable<TeachingCalendar["vacations"]>[number];

interface TeachingEditorProps {
  readonly calendar: TeachingCalendar;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly mayEdit: boolean;
  change(calendar: TeachingCalendar): void;
}

/** 校历: terms with their examination weeks, and vacations. */
export function TeachingEditor({ calendar, today, mayEdit, change }: TeachingEditorProps) {
  const texts = useTexts(calendarMessages);
  const { terms, vacations = [] } = calendar;
  const fresh = `${terms.length + vacations.length + 1}`;
  return (
    <fieldset className={styles.editor} disabled={!mayEdit}>
      <legend className="hide">{texts.teaching}</legend>
      <EditedList<Term>
        title={texts.terms}
        add={texts.addTerm}
        items={terms}
        isOver={endedBefore(today)}
        first={{ id: `term-${fresh}`, name: { zh: "", en: "" }, from: "", to: "", examWeeks: [19, 20] }}
        keep={1}
        change={(next) => change({ ...calendar, terms: next })}
      >
        {(term, put) => (
          <>
            <Named name={term.name} put={(name) => put({ ...term, name })} />
            <Range range={term} put={put} />
            <TextField
              label={texts.examWeeks}
              shown={(term.examWeeks ?? []).join(" ")}
              take={(typed) =>
                put({
                  ...term,
                  examWeeks: typed
                    .split(/[\s,，、]+/)
                    .filter(Boolean)
                    .map(Number),
                })
              }
            />
          </>
        )}
      </EditedList>
      <EditedList<Vacation>
        title={texts.schoolVacations}
        add={texts.addVacation}
        items={vacations}
        isOver={endedBefore(today)}
        first={{ id: `vacation-${fresh}`, name: { zh: "", en: "" }, from: "", to: "" }}
        change={(next) => change({ ...calendar, vacations: next })}
      >
        {(vacation, put) => (
          <>
            <Named name={vacation.name} put={(name) => put({ ...vacation, name })} />
            <Range range={vacation} put={put} />
          </>
        )}
      </EditedList>
    </fieldset>
  );
}
