import { Button, CheckField, ErrorSummary, Field, SelectField, TextAreaField } from "@wenyuan/ui";
import { type Branch } from "../../capabilities/catalogue/index.ts";
import { longestText, longestTitle } from "../../capabilities/portal/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { NoticeField, ReadNotice, TypedNotice } from "./notice-fields.ts";
import { noticesMessages } from "./notices.messages.ts";

export interface NoticeFormProps {
  readonly typed: TypedNotice;
  readonly wrong?: ReadNotice["wrong"] | undefined;
  readonly branches: readonly Branch[];
  readonly language: Language;
  /** A notice that is there can be withdrawn. */
  readonly withdraws?: boolean;
}

/** A notice, as staff write it. */
export function NoticeForm({ typed, wrong, branches, language, withdraws }: NoticeFormProps) {
  const t = speak(noticesMessages, language);
  const field = (name: NoticeField) => {
    return { id: name, name, label: t[labels[name]], value: typed[name], error: wrong?.get(name)?.[language] };
  };
  const errors = [...(wrong ?? [])].map(([name, message]) => ({ field: name, message: message[language] }));
  return (
    <>
      <ErrorSummary title={t.wrong} errors={errors} />
      <form method="post" className="stackv wide">
        <div className="two">
          <Field {...field("titleZh")} lang="zh-CN" required maxLength={longestTitle} />
          <Field {...field("titleEn")} lang="en" required maxLength={longestTitle} />
          <TextAreaField {...field("textZh")} lang="zh-CN" required maxLength={longestText} hint={t.textHint} />
          <TextAreaField {...field("textEn")} lang="en" required maxLength={longestText} />
          <Field {...field("from")} type="date" required />
          <Field {...field("until")} type="date" hint={t.lastDayHint} />
        </div>
        <SelectField
          {...field("branch")}
          choices={[
            { value: "", label: t.wholeLibrary },
            ...branches.map(({ code, name }) => ({ value: code, label: name[language] })),
          ]}
        />
        <CheckField {...field("urgent")} value="yes" checked={typed.urgent === "yes"} />
        <p className="row">
          <Button kind="main">{withdraws ? t.save : t.publish}</Button>
          {withdraws && (
            <Button name="do" value="withdraw">
              {t.withdraw}
            </Button>
          )}
        </p>
      </form>
    </>
  );
}

const labels = {
  titleZh: "titleZh",
  titleEn: "titleEn",
  textZh: "textZh",
  textEn: "textEn",
  branch: "branch",
  from: "firstDay",
  until: "lastDay",
  urgent: "isUrgent",
} as const satisfies Record<NoticeField, keyof typeof noticesMessages>;
