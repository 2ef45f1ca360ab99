import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Simulation } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import { monthsOf } from "../months.ts";
import styles from "./policies.module.css";

interface PlayedLoanProps {
  readonly simulation: Simulation;
}

/** A loan from its first day on: due days with their reasons, what lateness costs, and all of it on a calendar. */
export function PlayedLoan({ simulation }: PlayedLoanProps) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const { first, renewals, notices } = simulation;
  if (!first) return <p className="note">{texts.notLent}</p>;
  return (
    <div className={styles.played}>
      <div className="stackv">
        <dl className="facts">
          <dt>{texts.due}</dt>
          <dd>
            <strong>{first.words[language]}</strong>
            <Steps steps={first.steps} />
          </dd>
          {renewals.map((renewal, index) => (
            <Renewed key={renewal.at} number={index + 1} renewal={renewal} />
          ))}
          <dt>{texts.notices}</dt>
          <dd>
            {notices.length === 0 && texts.none}
            <ul className={styles.plain}>
              {notices.map(({ kind, on, words }) => (
                <li key={`${kind} ${on}`}>
                  {words[language]} {texts[kind as "overdue"]}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
        <Lateness late={simulation.late} />
      </div>
      <Months simulation={simulation} />
    </div>
  );
}

function Renewed({ number, renewal }: { readonly number: number; readonly renewal: Simulation["renewals"][number] }) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  return (
    <>
      <dt>{texts.renewal(number)}</dt>
      <dd>
        <strong>{renewal.words[language]}</strong>
        <Steps steps={renewal.steps} />
      </dd>
    </>
  );
}

function Steps({ steps }: { readonly steps: Simulation["renewals"][number]["steps"] }) {
  const { language } = useLanguage();
  return <small className={styles.steps}>{steps.map((step) => step[language]).join(" › ")}</small>;
}

function Lateness({ late }: { readonly late: Simulation["late"] }) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  return (
    <table className="table stack">
      <caption className={styles.caption}>{texts.lateness}</caption>
      <thead>
        <tr>
          <th scope="col" className="fig">
            {texts.daysLate}
          </th>
          <th scope="col" className="fig">
            {texts.cost}
          </th>
          <th scope="col">{texts.suspendedUntil}</th>
          <th scope="col">{texts.why}</th>
        </tr>
      </thead>
      <tbody>
        {late.map(({ days, amount, lines, suspendedUntil }) => (
          <tr key={days}>
            <th scope="row" className="fig">
              {days}
            </th>
            <td className="fig" data-label={texts.cost}>
              {amount?.words ?? "—"}
            </td>
            <td data-label={texts.suspendedUntil}>{suspendedUntil ?? "—"}</td>
            <td data-label={texts.why}>
              <small>{lines.map((line) => line[language]).join(" · ")}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Months({ simulation }: PlayedLoanProps) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const { first, renewals, days, notices } = simulation;
  const marks = new Map<string, string>([
    ...notices.map(({ on }) => [on, "·"] as const),
    ...renewals.slice(0, -1).map(({ on }) => [on, texts.renewedDay] as const),
    ...(first ? [[first.on, renewals.length === 0 ? texts.dueDay : texts.renewedDay] as const] : []),
    ...renewals.slice(-1).map(({ on }) => [on, texts.dueDay] as const),
    ...(days[0] ? [[days[0].date, texts.lentDay] as const] : []),
  ]);
  return (
    <section aria-label={texts.calendar} className={styles.months}>
      {monthsOf(days).map(({ month, weeks, title }) => (
        <table key={month} className={styles.month}>
          <caption>{title[language]}</caption>
          <thead>
            <tr>
              {[...texts.weekdays].map((letter, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- the weekday
                <th key={index} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.find((day) => day)?.date}>
                {week.map((day, index) => (
                  <td
                    // oxlint-disable-next-line react/no-array-index-key -- the weekday
                    key={index}
                    className={
                      day && !day.open ? styles.closed : day && marks.has(day.date) ? styles.marked : undefined
                    }
                  >
                    {day && Number(day.date.slice(8))}
                    {day && !day.open && <span className="hide"> {day.reason?.[language] ?? texts.closedDay}</span>}
                    {day && <small>{marks.get(day.date)}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
