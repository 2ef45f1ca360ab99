import { type Hours, hoursInWords } from "@wenyuan/calendar";
import { Fragment } from "react";
import type { Language } from "../../kernel/i18n/language.ts";

/** The hours of a day; a line breaks between two spans, never within one. */
export function DayHours({ hours, language }: { readonly hours: readonly Hours[]; readonly language: Language }) {
  if (hours.length === 0) return hoursInWords(hours, language);
  return hours.map((span, index) => (
    <Fragment key={span.join()}>
      {index > 0 && (language === "zh" ? "，" : ", ")}
      <span className="nowrap">{hoursInWords([span], language)}</span>
    </Fragment>
  ));
}
