import { Blank, Button, LinkButton, Loan, LoanGroup, Note, PageTitle, type StampProps } from "@wenyuan/ui";
import type { Branch, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { EndedHold, HoldWithOutlook } from "../../capabilities/circulation/index.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { shownWork } from "../loans/shown-work.ts";
import { stampAt } from "../loans/stamp-at.ts";
import { holdWords, reasonWords } from "./hold-words.ts";
import type { holdsMessages } from "./holds.messages.ts";

export interface HoldListProps {
  readonly holds: readonly HoldWithOutlook[];
  /** Lately, without a copy. */
  readonly ended: readonly EndedHold[];
  readonly summaries: ReadonlyMap<string, RecordSummary>;
  readonly branches: readonly Branch[];
  /** What was just done, from the address. */
  readonly done: string;
  readonly here: Here;
  readonly t: Spoken<typeof holdsMessages>;
}

/** A reader's holds: what can be fetched first, then what comes, then the queues. */
export function HoldList(props: HoldListProps) {
  const { holds, ended, here, t } = props;
  const groups = Object.groupBy(holds, ({ state }) => groupOf[state]);
  return (
    <>
      <PageTitle note={t.count(holds.length)}>{t.title}</PageTitle>
      <Done {...props} />
      {holds.length === 0 && (
        <Blank art="shelf" level={2} title={t.empty}>
          <p>{t.emptyHelp}</p>
        </Blank>
      )}
      {(["readyGroup", "comingGroup", "waitingGroup"] as const).map((group) => (
        <Group key={group} {...props} title={t[group]} holds={groups[group] ?? []} />
      ))}
      {ended.length > 0 && (
        <LoanGroup title={t.ended} count={t.count(ended.length)}>
          {ended.map((hold) => (
            <OneEnded key={hold.id} {...props} hold={hold} />
          ))}
        </LoanGroup>
      )}
      <p className="row">
        <LinkButton href={`/${here.language}/requests`}>{t.toRequests}</LinkButton>
        <LinkButton kind="bare" href={`/${here.language}/loans`}>
          {t.toLoans}
        </LinkButton>
      </p>
    </>
  );
}

const groupOf = {
  ready: "readyGroup",
  "in-transit": "comingGroup",
  pulling: "comingGroup",
  waiting: "waitingGroup",
} as const;

function Done({ done, t }: HoldListProps) {
  if (done === "placed") return <Note kind="ok" announce title={t.placed} />;
  if (done === "recalled")
    return (
      <Note kind="ok" announce title={t.placed}>
        <p>{t.recalled}</p>
      </Note>
    );
  if (done === "not-recalled")
    return (
      <Note kind="ok" announce title={t.placed}>
        <p>{t.notRecalled}</p>
      </Note>
    );
  if (done === "cancelled") return <Note kind="ok" announce title={t.cancelled} />;
  if (done === "changed") return <Note kind="ok" announce title={t.changed} />;
  return done === "gone" ? <Note kind="ask" announce title={t.gone} /> : null;
}

function Group({ title, holds, ...props }: HoldListProps & { readonly title: string }) {
  if (holds.length === 0) return null;
  return (
    <LoanGroup title={title} count={props.t.count(holds.length)}>
      {holds.map((hold) => (
        <OneHold key={hold.id} {...props} holds={holds} hold={hold} />
      ))}
    </LoanGroup>
  );
}

function OneHold({ hold, summaries, branches, here, t }: HoldListProps & { readonly hold: HoldWithOutlook }) {
  const { language } = here;
  const branch = branches.find(({ code }) => code === hold.pickup)?.name[language] ?? hold.pickup;
  const words = holdWords(hold, { branch, here, t });
  return (
    <Loan
      {...shownWork(hold.recordId, summaries, here)}
      stamp={stampOf(hold, here)}
      due={hold.state === "ready" ? { kind: "in", children: words } : words}
      action={<Acts {...{ hold, here, t }} />}
      note={noteOf(hold, here, t)}
    />
  );
}

function OneEnded({ hold, summaries, here, t }: HoldListProps & { readonly hold: EndedHold }) {
  const words = hold.state === "cancelled" ? t.endedByStaff : t[hold.state];
  return (
    <Loan
      {...shownWork(hold.recordId, summaries, here)}
      stamp={stampAt(hold.endedAt, here.zone, here)}
      due={words}
      note={hold.reason === null ? undefined : { title: t.endedReason, children: hold.reason }}
    />
  );
}

type OfOneHold = Pick<HoldListProps, "here" | "t"> & { readonly hold: HoldWithOutlook };

function Acts({ hold, here, t }: OfOneHold) {
  const { language } = here;
  return (
    <>
      {hold.hopeless && hold.itemId !== null && (
        <form method="post" action={`/${language}/holds/${hold.id}/any-copy`} className="row">
          <Button>{t.anyCopy}</Button>
        </form>
      )}
      <ChangeOrCancel {...{ hold, here, t }} />
    </>
  );
}

function ChangeOrCancel({ hold, here: { language }, t }: OfOneHold) {
  return (
    <form method="post" action={`/${language}/holds/${hold.id}/cancel`} className="row">
      <LinkButton href={`/${language}/holds/${hold.id}`}>{t.change}</LinkButton>
      <Button kind="bare">{hold.state === "ready" ? t.notWanted : t.cancel}</Button>
    </form>
  );
}

function noteOf(hold: HoldWithOutlook, here: Here, t: HoldListProps["t"]) {
  if (hold.hopeless) return { kind: "ask" as const, title: t.hopeless, children: t.hopelessWay };
  const reason = reasonWords(hold, here);
  return reason === undefined ? undefined : { title: t.whyNot, children: reason };
}

/** The day it is kept until; for one that waits, the day on which its turn may come, else the day it was placed. */
function stampOf(hold: HoldWithOutlook, here: Here): StampProps {
  const day = hold.keepUntil ?? hold.estimate?.likely;
  const stamp =
    day === undefined ? stampAt(hold.placedAt, here.zone, here) : stampAt(new Date(`${day}T12:00:00Z`), "UTC", here);
  return { ...stamp, ...(hold.state === "ready" ? { state: "soon" as const } : {}) };
}
