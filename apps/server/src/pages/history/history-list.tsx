import { Blank, Button, LinkButton, Note, PageTitle } from "@wenyuan/ui";
import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { PastLoan } from "../../capabilities/circulation/index.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { dayOf } from "../holdings/availability-view.ts";
import { fullTitleOf, textLanguage } from "../work-view.ts";
import type { historyMessages } from "./history.messages.ts";

export interface HistoryListProps {
  readonly loans: readonly PastLoan[];
  readonly summaries: ReadonlyMap<string, RecordSummary>;
  readonly total: number;
  /** Whether history is kept: the reader's word, or the library's preset. */
  readonly kept: boolean;
  /** The id after which the next page begins. */
  readonly next: string | undefined;
  readonly done: string;
  readonly here: Here;
  readonly t: Spoken<typeof historyMessages>;
}

/** What a reader borrowed before, if it is kept, and how to let go of it. */
export function HistoryList(props: HistoryListProps) {
  const { loans, total, next, here, t } = props;
  const base = `/${here.language}/history`;
  return (
    <div className="own">
      <PageTitle note={total > 0 ? t.count(total) : undefined}>{t.title}</PageTitle>
      <Done {...props} />
      <Choice {...props} base={base} />
      {loans.length === 0 && <Blank art="shelf" level={2} title={t.empty} />}
      <ul className="fees">
        {loans.map((loan) => (
          <OneLoan key={loan.id} {...props} base={base} loan={loan} />
        ))}
      </ul>
      <p className="row">
        {next !== undefined && <LinkButton href={`${base}?before=${next}`}>{t.older}</LinkButton>}
        <LinkButton kind="bare" href={`/${here.language}/my-data`}>
          {t.toData}
        </LinkButton>
      </p>
    </div>
  );
}

function Done({ done, t }: HistoryListProps) {
  if (done === "kept") return <Note kind="ok" title={t.started} announce />;
  if (done === "stopped") return <Note kind="ok" title={t.stopped} announce />;
  if (!/^\d{1,6}$/.test(done)) return null;
  const count = Number(done);
  return <Note kind={count > 0 ? "ok" : "ask"} title={count > 0 ? t.cleared(count) : t.noneCleared} announce />;
}

type Based = HistoryListProps & { readonly base: string };

function Choice({ kept, total, base, t }: Based) {
  return (
    <Note title={kept ? t.kept : t.notKept}>
      <p>{kept ? t.keptHelp : t.notKeptHelp}</p>
      <form method="post" action={`${base}/choice`} className="row">
        {kept ? (
          <Button name="keep" value="no">
            {t.stop}
          </Button>
        ) : (
          <Button name="keep" value="yes">
            {t.keep}
          </Button>
        )}
        {total > 0 && (
          <Button kind="bare" formAction={`${base}/clear`}>
            {t.clearAll}
          </Button>
        )}
      </form>
    </Note>
  );
}

function OneLoan({ loan, summaries, base, here, t }: Based & { readonly loan: PastLoan }) {
  const { language } = here;
  const summary = summaries.get(loan.recordId);
  const title = summary ? fullTitleOf(summary, language) : loan.recordId;
  const how = loan.ended === "lost" ? t.lost : loan.ended === "replaced" ? t.replaced : undefined;
  const span = t.span(dayOf(loan.lentAt, here), dayOf(loan.returnedAt, here));
  return (
    <li className="fee">
      <div className="what">
        <h3>
          <a href={`/${language}/records/${loan.recordId}`} lang={textLanguage(title, summary?.language)}>
            {title}
          </a>
        </h3>
        <p className="by">{how === undefined ? span : `${span} · ${how}`}</p>
      </div>
      <form method="post" action={`${base}/clear`} className="sum">
        <input type="hidden" name="loan" value={loan.id} />
        <button type="submit" className="btn bare small" aria-label={t.clearOneOf(title)}>
          {t.clearOne}
        </button>
      </form>
    </li>
  );
}
