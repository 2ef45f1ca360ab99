import { WEEKDAYS, type Weekday, weekdayInWords } from "@wenyuan/calendar";
import type { Problem } from "@wenyuan/problem";
import { Button, ErrorSummary, Field, LinkButton, Note, PageTitle, SelectField, TextAreaField } from "@wenyuan/ui";
import type { ReactNode } from "react";
import { changedBy } from "../../capabilities/catalogue/index.ts";
import { portalPermissions } from "../../capabilities/portal/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Bilingual, Language } from "../../kernel/i18n/language.ts";
import type { Kernel } from "../../kernel/module.ts";
import { describeWithHours, readWithHours } from "../../processes/library-hours/describe-with-hours.ts";
import { type PageDefinition, queryValue, type View } from "../page.ts";
import { profileMessages as texts } from "./library-profile.messages.ts";
import { exceptionRows, formOf, readForm, type Typed, type Wrong } from "./profile-form.ts";

/** Where an administrator states the library's name, address and hours; a form that works without script. */
export function libraryProfilePages({
  db,
  settings,
  clock,
}: Pick<Kernel, "db" | "settings" | "clock">): PageDefinition[] {
  const path = "/library-profile";
  const access = portalPermissions["library.edit"];
  return [
    {
      path,
      access,
      async answer(call) {
        const profile = await transact(db, readWithHours);
        return profileView(call, {
          typed: formOf(profile),
          wrong: new Map(),
          mayKeep: profile.hours?.official !== undefined,
          saved: queryValue(call, "saved") === "1",
        });
      },
    },
    {
      method: "POST",
      path,
      access,
      async answer(call) {
        const typed = typedOf(call);
        const outcome = await transact(db, async (tx) => {
          const present = await readWithHours(tx);
          const { profile, wrong } = readForm(typed, present, settings.timeZone);
          const mayKeep = present.hours?.official !== undefined;
          if (wrong.size > 0) return { wrong, mayKeep };
          const act = { by: changedBy(call.principal), reason: texts.title.zh, now: clock.now() };
          const problem = await describeWithHours(tx, profile, act);
          return problem === undefined ? undefined : { wrong, mayKeep, problem };
        });
        if (outcome) return profileView(call, { typed, ...outcome });
        return { redirect: `/${call.language}${path}?saved=1` };
      },
    },
  ];
}

/** The form as it was sent, cut to what a field may hold. */
function typedOf({ request }: Call): Typed {
  const body = Object.entries((request.body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(body.map(([name, value]) => [name, typeof value === "string" ? value.slice(0, 5000) : ""]));
}

interface ProfileState {
  readonly typed: Typed;
  readonly wrong: Wrong;
  /** Whether there is an arrangement of official days that the form can leave as it is. */
  readonly mayKeep: boolean;
  readonly problem?: Problem;
  readonly saved?: boolean;
}

function profileView({ language }: Pick<Call, "language">, state: ProfileState): View {
  const failed = state.wrong.size > 0 || state.problem !== undefined;
  return {
    title: texts.title[language],
    status: failed ? 422 : 200,
    unlisted: true,
    current: "account",
    body: <ProfileForm {...state} language={language} />,
  };
}

type FormParts = ProfileState & { readonly language: Language };

function ProfileForm(parts: FormParts) {
  const { wrong, problem, saved, language } = parts;
  const errors = [...wrong].map(([field, message]) => ({ field, message: message[language] }));
  return (
    <div className="form-page">
      <PageTitle note={texts.lead[language]}>{texts.title[language]}</PageTitle>
      {saved && (
        <Note kind="ok" title={texts.saved[language]} announce>
          <p>
            {texts.savedHelp[language]} <a href={`/${language}/hours`}>{texts.see[language]}</a>
          </p>
        </Note>
      )}
      {problem && (
        <Note kind="no" title={problem.title[language]} announce>
          <p>{problem.detail[language]}</p>
        </Note>
      )}
      <ErrorSummary title={texts.wrong[language]} errors={errors} />
      <form method="post" className="stackv wide">
        <Identity {...parts} />
        <Week {...parts} />
        <Exceptions {...parts} />
        <p className="row">
          <Button kind="main">{texts.save[language]}</Button>
          <LinkButton href={`/${language}/account`}>{language === "zh" ? "返回" : "Back"}</LinkButton>
        </p>
      </form>
    </div>
  );
}

/** One field by its name; its label, value and error come from what the form knows. */
function One({
  name,
  label,
  parts: { typed, wrong, language },
  ...more
}: {
  readonly name: string;
  readonly label: Bilingual;
  readonly parts: FormParts;
  readonly type?: "email" | "tel" | "date";
  readonly lang?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
}) {
  return (
    <Field
      id={name}
      name={name}
      label={label[language]}
      value={typed[name] ?? ""}
      error={wrong.get(name)?.[language]}
      maxLength={200}
      autoComplete="off"
      {...more}
    />
  );
}

function Identity(parts: FormParts) {
  const { language, typed, wrong } = parts;
  return (
    <Part title={texts.names[language]}>
      <div className="two">
        <One name="nameZh" label={texts.nameZh} lang="zh-CN" required parts={parts} />
        <One name="nameEn" label={texts.nameEn} lang="en" required parts={parts} />
        <One name="addressZh" label={texts.addressZh} lang="zh-CN" maxLength={500} parts={parts} />
        <One name="addressEn" label={texts.addressEn} lang="en" maxLength={500} parts={parts} />
        <One name="phone" label={texts.phone} type="tel" maxLength={50} parts={parts} />
        <One name="email" label={texts.email} type="email" parts={parts} />
        {(["aboutZh", "aboutEn"] as const).map((name) => (
          <TextAreaField
            key={name}
            id={name}
            name={name}
            label={texts[name][language]}
            value={typed[name]}
            lang={name === "aboutZh" ? "zh-CN" : "en"}
            error={wrong.get(name)?.[language]}
            maxLength={5000}
          />
        ))}
      </div>
    </Part>
  );
}

function Week(parts: FormParts) {
  const { language, typed, mayKeep } = parts;
  const choices = [
    { value: "closed", label: texts.officialClosed[language] },
    { value: "as-usual", label: texts.officialUsual[language] },
    ...(mayKeep ? [{ value: "kept", label: texts.officialKept[language] }] : []),
  ];
  return (
    <Part title={texts.week[language]} note={texts.weekHelp[language]}>
      {WEEKDAYS.map((day) => (
        <Day key={day} day={day} {...parts} />
      ))}
      <SelectField
        id="official"
        name="official"
        label={texts.official[language]}
        value={typed["official"]}
        choices={choices}
      />
    </Part>
  );
}

function Day({ day, ...parts }: FormParts & { readonly day: Weekday }) {
  const fields = [
    { name: `${day}0From`, label: texts.from },
    { name: `${day}0To`, label: texts.to },
    { name: `${day}1From`, label: texts.again },
    { name: `${day}1To`, label: texts.thenTo },
  ];
  return (
    <fieldset className="spans">
      <legend>{weekdayInWords(day, parts.language)}</legend>
      {fields.map(({ name, label }) => (
        <One key={name} name={name} label={label} maxLength={8} parts={parts} />
      ))}
    </fieldset>
  );
}

function Exceptions(parts: FormParts) {
  const { language, typed } = parts;
  return (
    <Part title={texts.exceptions[language]} note={texts.exceptionsHelp[language]}>
      {Array.from({ length: exceptionRows(typed) }, (_, row) => `ex${row}`).map((row, index) => (
        <fieldset className="spans" key={row}>
          <legend>{index + 1}</legend>
          <One name={`${row}Date`} label={texts.date} type="date" parts={parts} />
          <One name={`${row}From`} label={texts.from} maxLength={8} parts={parts} />
          <One name={`${row}To`} label={texts.to} maxLength={8} parts={parts} />
          <One name={`${row}ReasonZh`} label={texts.reasonZh} lang="zh-CN" parts={parts} />
          <One name={`${row}ReasonEn`} label={texts.reasonEn} lang="en" parts={parts} />
        </fieldset>
      ))}
    </Part>
  );
}

function Part({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="stackv">
      <h2>{title}</h2>
      {note !== undefined && <p className="quiet s">{note}</p>}
      {children}
    </section>
  );
}
