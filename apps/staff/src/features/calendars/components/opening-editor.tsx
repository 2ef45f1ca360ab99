import type { Exception, OpeningCalendar, VacationPeriod, WeekHours, WeeklyPeriod, YearlyDay } from "@wenyuan/calendar";
import type { ReactNode } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";
import { EditedList, endedBefore } from "./edited-list.tsx";
import { Choice, HoursField, TextField } from "./hours-field.tsx";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

interface OpeningEditorProps {
  readonly calendar: OpeningCalendar;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly mayEdit: boolean;
  change(calendar: OpeningCalendar): void;
}

/** When a building, a desk or the staff are there: weeks, vacations, yearly days, public holidays, exceptions. */
export function OpeningEditor({ calendar, today, mayEdit, change }: OpeningEditorProps) {
  const texts = useTexts(calendarMessages);
  const set = (part: Partial<OpeningCalendar>) => change({ ...calendar, ...part });
  const { weeks, vacations = [], yearly = [], exceptions = [] } = calendar;
  return (
    <fieldset className={styles.editor} disabled={!mayEdit}>
      <legend className="hide">{calendar.name.zh}</legend>
      <div className={styles.fields}>
        <TextField
          label={texts.nameZh}
          lang="zh-CN"
          shown={calendar.name.zh}
          take={(zh) => set({ name: { ...calendar.name, zh } })}
        />
        <TextField
          label={texts.nameEn}
          lang="en"
          shown={calendar.name.en}
          take={(en) => set({ name: { ...calendar.name, en } })}
        />
        <TextField label={texts.zone} shown={calendar.zone} take={(zone) => set({ zone })} />
      </div>
      <EditedList<WeeklyPeriod>
        title={texts.week}
        hint={texts.weekHint}
        add={texts.addPeriod}
        items={weeks}
        first={{ from: "", to: "", hours: weeks[0]?.hours ?? closedWeek }}
        change={(next) => set({ weeks: next })}
        keep={1}
      >
        {(period, put) => (
          <>
            {weeks.length > 1 && <Range range={period} put={put} />}
            <WeekFields hours={period.hours} change={(hours) => put({ ...period, hours })} />
          </>
        )}
      </EditedList>
      <EditedList<Exception>
        title={texts.exceptions}
        hint={texts.exceptionsHint}
        add={texts.addException}
        items={exceptions}
        isOver={endedBefore(today)}
        first={{ from: "", to: "", change: "closed", reason: { zh: "", en: "" } }}
        change={(next) => set({ exceptions: next })}
      >
        {(exception, put) => <ExceptionFields exception={exception} put={put} />}
      </EditedList>
      <EditedList<VacationPeriod>
        title={texts.vacations}
        add={texts.addVacation}
        items={vacations}
        isOver={endedBefore(today)}
        first={{ name: { zh: "", en: "" }, from: "", to: "", hours: closedWeek }}
        change={(next) => set({ vacations: next })}
      >
        {(vacation, put) => (
          <>
            <Named name={vacation.name} put={(name) => put({ ...vacation, name })} />
            <Range range={vacation} put={(range) => put({ ...vacation, ...range })} />
            <WeekFields hours={vacation.hours} change={(hours) => put({ ...vacation, hours })} />
          </>
        )}
      </EditedList>
      <OfficialFields calendar={calendar} change={change} />
      <EditedList<YearlyDay>
        title={texts.yearly}
        add={texts.addYearly}
        items={yearly}
        first={{ on: "05-04", hours: [], reason: { zh: "", en: "" } }}
        change={(next) => set({ yearly: next })}
      >
        {(day, put) => (
          <>
            <TextField label={texts.on} shown={day.on} take={(on) => put({ ...day, on })} />
            <HoursField label={texts.hours} hours={day.hours} change={(hours) => put({ ...day, hours })} />
            <Reason reason={day.reason} put={(reason) => put({ ...day, reason })} />
          </>
        )}
      </EditedList>
    </fieldset>
  );
}

const closedWeek: WeekHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

function WeekFields({ hours, change }: { readonly hours: WeekHours; change(hours: WeekHours): void }) {
  const texts = useTexts(calendarMessages);
  return weekdays.map((day) => (
    <HoursField key={day} label={texts[day]} hours={hours[day]} change={(own) => change({ ...hours, [day]: own })} />
  ));
}

/** Two dates; an end that is left empty is open. */
export function Range<R extends { readonly from?: string; readonly to?: string }>({
  range,
  put,
}: {
  readonly range: R;
  put(range: R): void;
}) {
  const texts = useTexts(calendarMessages);
  return (["from", "to"] as const).map((end) => (
    <TextField
      key={end}
      label={texts[end]}
      type="date"
      shown={range[end] ?? ""}
      take={(date) => {
        const { [end]: _, ...rest } = range;
        put((date === "" ? rest : { ...range, [end]: date }) as R);
      }}
    />
  ));
}

type Bilingual = Exception["reason"];

export function Named({ name, put }: { readonly name: Bilingual; put(name: Bilingual): void }) {
  const texts = useTexts(calendarMessages);
  return (
    <>
      <TextField label={texts.nameZh} lang="zh-CN" shown={name.zh} take={(zh) => put({ ...name, zh })} />
      <TextField label={texts.nameEn} lang="en" shown={name.en} take={(en) => put({ ...name, en })} />
    </>
  );
}

function Reason({ reason, put }: { readonly reason: Bilingual; put(reason: Bilingual): void }): ReactNode {
  const texts = useTexts(calendarMessages);
  return (
    <>
      <TextField label={texts.reasonZh} lang="zh-CN" shown={reason.zh} take={(zh) => put({ ...reason, zh })} />
      <TextField label={texts.reasonEn} lang="en" shown={reason.en} take={(en) => put({ ...reason, en })} />
    </>
  );
}

function ExceptionFields({ exception, put }: { readonly exception: Exception; put(exception: Exception): void }) {
  const texts = useTexts(calendarMessages);
  const { hours: _, ...bare } = exception;
  return (
    <>
      <Range range={exception} put={put} />
      <Choice
        label={texts.change}
        value={exception.change}
        choices={[
          ["closed", texts.closed],
          ["open", texts.open],
        ]}
        choose={(change) =>
          put(change === "open" ? { hours: [], ...exception, change } : { ...bare, change: "closed" })
        }
      />
      <HoursField
        label={texts.hours}
        hours={exception.hours ?? []}
        change={(hours) => put(hours.length === 0 && exception.change === "closed" ? bare : { ...exception, hours })}
      />
      <Reason reason={exception.reason} put={(reason) => put({ ...exception, reason })} />
    </>
  );
}

/** What public holidays do, in three words. */
function OfficialFields({ calendar, change }: Omit<OpeningEditorProps, "mayEdit" | "today">) {
  const texts = useTexts(calendarMessages);
  const { official, ...bare } = calendar;
  const kind =
    official === undefined || official.daysOff === "as-usual"
      ? "usual"
      : official.daysOff.length === 0
        ? "closed"
        : "short";
  const region = official?.region ?? "CN";
  const choose = (next: string) => {
    if (next === "usual") change(bare);
    else if (next === "closed") change({ ...calendar, official: { region, daysOff: [], makeUp: "mon" } });
    else change({ ...calendar, official: { region, daysOff: [["09:00", "17:00"]], makeUp: "as-usual" } });
  };
  return (
    <section className={styles.part}>
      <h2>{texts.officialRule}</h2>
      <div className={styles.fields}>
        <Choice
          label={texts.officialRule}
          value={kind}
          choices={[
            ["usual", texts.ignoreOfficial],
            ["closed", texts.closedOfficial],
            ["short", texts.shortOfficial],
          ]}
          choose={choose}
        />
        {official && official.daysOff !== "as-usual" && official.daysOff.length > 0 && (
          <HoursField
            label={texts.officialHours}
            hours={official.daysOff}
            change={(daysOff) => change({ ...calendar, official: { ...official, daysOff } })}
          />
        )}
        {official && (
          <Choice
            label={texts.makeUp}
            value={official.makeUp}
            choices={[["as-usual", texts.usual], ...weekdays.map((day) => [day, texts[day]] as const)]}
            choose={(makeUp) => change({ ...calendar, official: { ...official, makeUp: makeUp as "mon" } })}
          />
        )}
      </div>
    </section>
  );
}
