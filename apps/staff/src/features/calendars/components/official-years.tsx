import type { OfficialYear } from "@wenyuan/calendar";
import { useId } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";

interface OfficialYearsProps {
  readonly years: readonly OfficialYear[];
  readonly mayEdit: boolean;
  change(years: OfficialYear[]): void;
}

/** 法定节假日和调休, year by year, as they were announced. */
export function OfficialYears({ years, mayEdit, change }: OfficialYearsProps) {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  const toasts = useToasts();
  const id = useId();
  const take = async (file: File) => {
    const year = readYear(await file.text());
    if (year) {
      const others = years.filter((one) => one.region !== year.region || one.year !== year.year);
      change([...others, year].toSorted((a, b) => a.year - b.year));
    }
    toasts.add(year ? { kind: "done", text: texts.yearLoaded } : { kind: "failed", text: texts.notJson });
  };
  return (
    <div className="stackv">
      {mayEdit && (
        <p>
          <label className="btn" htmlFor={id}>
            {texts.loadYear}
          </label>
          <input
            id={id}
            className="hide"
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void take(file);
              target.value = "";
            }}
          />
        </p>
      )}
      {years.map(({ region, year, source, holidays }) => (
        <section key={`${region} ${year}`} className={styles.part}>
          <h2>
            {texts.year(year, holidays.length)} <small className="quiet">{region}</small>
          </h2>
          <p className="quiet">
            {texts.source}: {source[language]}
          </p>
          <table className="table stack">
            <caption className="hide">{year}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.holiday}</th>
                <th scope="col">{texts.daysOff}</th>
                <th scope="col">{texts.makeUpDays}</th>
              </tr>
            </thead>
            <tbody>
              {holidays.map(({ name, from, to, makeUp = [] }) => (
                <tr key={from}>
                  <th scope="row">{name[language]}</th>
                  <td data-label={texts.daysOff}>
                    {from} – {to}
                  </td>
                  <td data-label={texts.makeUpDays}>{makeUp.join(", ") || "—"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

/** A year out of a file, if it has the shape of one; its faults are told by the server's reading of it. */
function readYear(text: string): OfficialYear | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const whole = typeof value === "object" && value !== null && "year" in value && "holidays" in value;
    return whole ? (value as OfficialYear) : undefined;
  } catch {
    return undefined;
  }
}
