import type { Problem } from "@wenyuan/problem";
import { Note, PageTitle } from "@wenyuan/ui";
import type { ReactNode } from "react";
import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { fullTitleOf, textLanguage } from "../work-view.ts";

export interface TitleFormProps {
  readonly heading: string;
  readonly recordId: string;
  readonly summary: RecordSummary;
  /** Why it was refused just now. */
  readonly refusal: Problem | undefined;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A form that asks for one title: what for, which title, why it was refused, and the form. */
export function TitleForm({ heading, recordId, summary, refusal, language, children }: TitleFormProps) {
  const title = fullTitleOf(summary, language);
  return (
    <div className="gate">
      <div>
        <PageTitle>{heading}</PageTitle>
        <p className="h2" lang={textLanguage(title, summary.language)}>
          <a href={`/${language}/records/${recordId}`}>{title}</a>
        </p>
        {refusal && <Note kind="no" announce title={refusal.detail[language]} />}
        {children}
      </div>
    </div>
  );
}
