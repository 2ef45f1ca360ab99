import { dateAt, daysUntil, dueInWords, Temporal } from "@wenyuan/calendar";
import { money, moneyInWords } from "@wenyuan/ledger";
import { Blank, Button, LinkButton, Loan, LoanGroup, Note, PageTitle, type StampProps } from "@wenyuan/ui";
import type { RenewalOutlook } from "../../capabilities/circulation/index.ts";
import { type Language, languageTag } from "../../kernel/i18n/language.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { authorsOf, coverOf, fullTitleOf, textLanguage } from "../work-view.ts";
import type { LoansData } from "./loans.loader.ts";
import type { loansMessages } from "./loans.messages.ts";
import { StandingNote } from "./standing-note.tsx";

export interface LoanListProps {
  readonly data: LoansData;
  /** What the reader just did, from the address. */
  readonly done: { readonly renewed: string; readonly refused: string };
  readonly here: Here;
  readonly t: Spoken<typeof loansMessages>;
}

type Nearness = "late" | "soon" | "later";

export function LoanList(props: LoanListProps) {
  const { data, here, t } = props;
  const groups = Object.groupBy(data.loans, (one) => nearnessOf(one, here));
  return (
    <div className="own">
      <PageTitle note={t.count(data.loans.length)}>{t.title}</PageTitle>
      <Done {...props} />
      {data.standing && <StandingNote standing={data.standing} here="/loans" language={here.language} />}
      <Owed {...props} />
      {data.loans.length === 0 && (
        <Blank
          art="shelf"
          level={2}
          title={t.empty}
          actions={<LinkButton href={`/${here.language}/search`}>{t.find}</LinkButton>}
        >
          <p>{t.emptyHelp}</p>
        </Blank>
      )}
      {data.loans.some(({ dueAt }) => dueAt !== undefined) && (
        <form method="post" action={`/${here.language}/loans/renew`} className="row">
          <Button kind="main">{t.renewAll}</Button>
        </form>
      )}
      {(["late", "soon", "later"] as const).map((nearness) => (
        <Group key={nearness} {...props} nearness={nearness} loans={groups[nearness] ?? []} />
      ))}
      <RenewsItself {...props} />
      <Ways {...props} />
      <p className="by">{t.keptAt(partOf(here.now, { dateStyle: "long", timeStyle: "short" }, here))}</p>
    </div>
  );
}

/** A debt that does not block yet: what it is, and where it is paid. */
function Owed({ data: { standing }, here, t }: LoanListProps) {
  if (!standing?.allowed || standing.counts.owes <= 0) return null;
  return (
    <Note kind="ask" title={t.owes(moneyInWords(money(standing.counts.owes, standing.currency)))}>
      <p>
        {t.owesHelp} <a href={`/${here.language}/fees`}>{t.toFees}</a>
      </p>
    </Note>
  );
}

/** 自动续借, where the library's rules know it: how it stands, and the other way. */
function RenewsItself({ data: { renewsItself }, here, t }: LoanListProps) {
  if (renewsItself === undefined) return null;
  return (
    <form method="post" action={`/${here.language}/loans/automatic-renewal`} className="row">
      <p>{renewsItself ? t.renewsItself : t.renewsByHand}</p>
      <Button name="wanted" value={renewsItself ? "no" : "yes"}>
        {renewsItself ? t.renewByHand : t.renewItself}
      </Button>
    </form>
  );
}

/** Other pages of what is mine. */
function Ways({ here, t }: LoanListProps) {
  const ways = [
    ["/holds", t.toHolds],
    ["/fees", t.myFees],
    ["/history", t.toHistory],
    ["/calendar-feed", t.toCalendar],
  ] as const;
  return (
    <p className="row ways-on">
      {ways.map(([path, label]) => (
        <LinkButton key={path} href={`/${here.language}${path}`}>
          {label}
        </LinkButton>
      ))}
    </p>
  );
}

function Done({ done, t }: LoanListProps) {
  if (done.renewed === "") return null;
  const renewed = Number(done.renewed) || 0;
  const refused = Number(done.refused) || 0;
  if (renewed === 0) return <Note kind="no" title={t.noneRenewed} announce />;
  return (
    <Note kind="ok" title={t.renewed(renewed)} announce>
      {refused > 0 && <p>{t.othersNot(refused)}</p>}
    </Note>
  );
}

interface GroupProps extends LoanListProps {
  readonly nearness: Nearness;
  readonly loans: readonly RenewalOutlook[];
}

function Group({ nearness, loans, ...props }: GroupProps) {
  if (loans.length === 0) return null;
  const { t } = props;
  return (
    <LoanGroup title={t[nearness]} count={t.count(loans.length)}>
      {loans.map((one) => (
        <OneLoan key={one.loan.id} {...props} one={one} />
      ))}
    </LoanGroup>
  );
}

function OneLoan({ one, data, here, t }: LoanListProps & { readonly one: RenewalOutlook }) {
  const { loan, dueAt, findings } = one;
  const { language } = here;
  const summary = data.summaries.get(loan.recordId);
  const title = summary ? fullTitleOf(summary, language) : loan.recordId;
  const nearness = nearnessOf(one, here);
  const words = [wordsOf(one, here), ...(loan.renewals > 0 ? [t.renewedTimes(loan.renewals)] : [])];
  const due = words.join(language === "zh" ? "，" : ", ");
  const why = `why-${loan.id}`;
  return (
    <Loan
      stamp={stampOf(loan.dueAt, nearness, here)}
      cover={summary ? coverOf(loan.recordId, summary) : { src: "", clc: undefined }}
      href={`/${language}/records/${loan.recordId}`}
      title={title}
      titleLang={textLanguage(title, summary?.language)}
      by={summary && authorsOf(summary, language)}
      due={nearness === "later" ? due : { kind: nearness, children: due }}
      action={
        dueAt ? (
          <form method="post" action={`/${language}/loans/${loan.id}/renew`}>
            <Button>{t.renewUntil(shortDay(dueAt, here))}</Button>
          </form>
        ) : (
          <Button refusedBy={why}>{t.notRenewed}</Button>
        )
      }
      note={
        dueAt
          ? undefined
          : { kind: "ask", id: why, title: findings[0]?.text[language], children: furtherWords(one, language) }
      }
    />
  );
}

/** What can be done about the first reason, and the other reasons: nobody is sent away twice. */
function furtherWords({ findings: [first, ...others] }: RenewalOutlook, language: Language): string | undefined {
  const parts = [first?.way, ...others.map(({ text }) => text)].flatMap((one) => one?.[language] ?? []);
  return parts.length === 0 ? undefined : parts.join(language === "zh" ? "；" : "; ");
}

function instant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

function wordsOf({ loan }: RenewalOutlook, { now, zone, language }: Here): string {
  return dueInWords({ at: instant(loan.dueAt), by: loan.dueBy }, { now: instant(now), zone, language });
}

const soonDays = 3;

function nearnessOf({ loan }: RenewalOutlook, { now, zone, language }: Here): Nearness {
  if (loan.dueAt < now) return "late";
  const due = { at: instant(loan.dueAt), by: loan.dueBy };
  return daysUntil(due, { now: instant(now), zone, language }) <= soonDays ? "soon" : "later";
}

function stampOf(due: Date, nearness: Nearness, { zone, language }: Here): StampProps {
  const day = dateAt(instant(due), zone);
  return {
    month: language === "zh" ? `${day.month}月` : partOf(due, { month: "short" }, { zone, language }),
    day: String(day.day),
    weekday: partOf(due, { weekday: "short" }, { zone, language }),
    ...(nearness === "later" ? {} : { state: nearness }),
  };
}

/** `1月2日`, `2 January`: on a button there is no room for more. */
function shortDay(date: Date, { zone, language }: Here): string {
  return partOf(date, { month: "long", day: "numeric" }, { zone, language });
}

function partOf(
  date: Date,
  part: Intl.DateTimeFormatOptions,
  { zone, language }: { readonly zone: string; readonly language: Language },
): string {
  return new Intl.DateTimeFormat(languageTag[language], { ...part, timeZone: zone }).format(date);
}
