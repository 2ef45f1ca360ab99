import { dateInWords, Temporal } from "@wenyuan/calendar";
import { Note } from "@wenyuan/ui";
import type { Notice } from "../../capabilities/portal/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { noticesMessages } from "./notices.messages.ts";

export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly language: Language;
  /** By which a day's year is left out or written, `YYYY-MM-DD`. */
  readonly today: string;
  /** Names of branches by their codes. */
  readonly branchName?: ((code: string) => string) | undefined;
}

/** Notices by their first day, each a way to its text. */
export function NoticeList({ notices, language, today, branchName }: NoticesProps) {
  const { urgent } = speak(noticesMessages, language);
  return (
    <ul className="news dated">
      {notices.map((notice) => (
        <li key={notice.id}>
          <Day day={notice.from} {...{ language, today }} />
          <span>
            <a href={`/${language}/notices/${notice.id}`}>{notice.title[language]}</a>
            {notice.urgent && <small className="quiet"> · {urgent}</small>}
            {notice.branch !== undefined && branchName && (
              <small className="quiet"> · {branchName(notice.branch)}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Urgent notices on top of a page that they concern. */
export function UrgentNotices({ notices, language }: Pick<NoticesProps, "notices" | "language">) {
  const { more } = speak(noticesMessages, language);
  return notices.map(({ id, title }) => (
    <Note key={id} kind="ask" title={title[language]}>
      <p>
        <a href={`/${language}/notices/${id}`}>
          {more}
          <span className="hide">{language === "zh" ? `：${title.zh}` : `: ${title.en}`}</span>
        </a>
      </p>
    </Note>
  ));
}

export interface DayProps extends Pick<NoticesProps, "language" | "today"> {
  readonly day: string;
}

export function Day(props: DayProps) {
  return <time dateTime={props.day}>{dayInWords(props)}</time>;
}

export function dayInWords({ day, language, today }: DayProps): string {
  return dateInWords(Temporal.PlainDate.from(day), language, Temporal.PlainDate.from(today));
}
