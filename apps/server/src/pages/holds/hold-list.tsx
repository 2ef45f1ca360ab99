import { Temporal } from "@wenyuan/calendar";
import { Blank, Button, LinkButton, Loan, LoanGroup, Note, PageTitle, type StampProps } from "@wenyuan/ui";
import type { Branch, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { PlacedHold } from "../../capabilities/circulation/index.ts";
import { languageTag } from "../../kernel/i18n/language.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { authorsOf, coverOf, fullTitleOf, textLanguage } from "../work-view.ts";
import type { holdsMessages } from "./holds.messages.ts";

export interface HoldListProps {
  readonly holds: readonly PlacedHold[];
  readonly summaries: ReadonlyMap<string, RecordSummary>;
  readonly branches: readonly Branch[];
  /** What was just done, from the address. */
  readonly done: string;
  readonly here: Here;
  readonly t: Spoken<typeof holdsMessages>;
}

export function HoldList(props: HoldListProps) {
  const { holds, done, here, t } = props;
  return (
    <>
      <PageTitle note={t.count(holds.length)}>{t.title}</PageTitle>
      {done === "placed" && <Note kind="ok" announce title={t.done} />}
      {done === "cancelled" && <Note kind="ok" announce title={t.cancelled} />}
      {holds.length === 0 ? (
        <Blank art="shelf" level={2} title={t.empty}>
          <p>{t.emptyHelp}</p>
        </Blank>
      ) : (
        <LoanGroup title={t.title} count={t.count(holds.length)}>
          {holds.map((hold) => (
            <OneHold key={hold.id} {...props} hold={hold} />
          ))}
        </LoanGroup>
      )}
      <p className="row">
        <LinkButton href={`/${here.language}/loans`}>{t.toLoans}</LinkButton>
      </p>
    </>
  );
}

function OneHold({ hold, summaries, branches, here, t }: HoldListProps & { readonly hold: PlacedHold }) {
  const { language } = here;
  const summary = summaries.get(hold.recordId);
  const title = summary ? fullTitleOf(summary, language) : hold.recordId;
  const branch = branches.find(({ code }) => code === hold.pickup)?.name[language] ?? hold.pickup;
  return (
    <Loan
      stamp={stampOf(hold, here)}
      cover={summary ? coverOf(hold.recordId, summary) : { src: "", clc: undefined }}
      href={`/${language}/records/${hold.recordId}`}
      title={title}
      titleLang={textLanguage(title, summary?.language)}
      by={summary && authorsOf(summary, language)}
      due={
        hold.state === "ready"
          ? { kind: "in", children: wordsOf(hold, { branch, here, t }) }
          : wordsOf(hold, { branch, here, t })
      }
      action={
        <form method="post" action={`/${language}/holds/${hold.id}/cancel`}>
          <Button>{t.cancel}</Button>
        </form>
      }
    />
  );
}

function wordsOf(
  hold: PlacedHold,
  { branch, here, t }: { readonly branch: string } & Pick<HoldListProps, "here" | "t">,
): string {
  const comma = here.language === "zh" ? "，" : ", ";
  if (hold.state === "ready")
    return [t.ready(branch), ...(hold.keepUntil === null ? [] : [t.until(dayWords(hold.keepUntil, here))])].join(comma);
  if (hold.state === "in-transit") return t.onItsWay(branch);
  return [hold.position === 1 ? t.first : t.position(hold.position), t.at(branch)].join(comma);
}

/** `1月2日`, `2 January`. */
function dayWords(day: string, { language }: Here): string {
  const { month, day: number } = Temporal.PlainDate.from(day);
  const date = new Date(Date.UTC(2000, month - 1, number));
  return new Intl.DateTimeFormat(languageTag[language], { month: "long", day: "numeric", timeZone: "UTC" }).format(
    date,
  );
}

/** The day it is kept until; for one that waits, the day it was placed. */
function stampOf(hold: PlacedHold, { zone, language }: Here): StampProps {
  const shown = hold.keepUntil === null ? hold.placedAt : new Date(`${hold.keepUntil}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageTag[language], {
      ...options,
      timeZone: hold.keepUntil === null ? zone : "UTC",
    }).format(shown);
  const day = part({ day: "numeric" }).replace(/\D/g, "");
  const month = part({ month: "short" });
  return {
    month,
    day,
    weekday: part({ weekday: "short" }),
    ...(hold.state === "ready" ? { state: "soon" as const } : {}),
  };
}
