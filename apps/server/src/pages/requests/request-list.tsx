import { Blank, Button, LinkButton, Loan, LoanGroup, Note, PageTitle, type StampProps } from "@wenyuan/ui";
import type { Branch, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { BringRequest, EndedRequest } from "../../capabilities/circulation/index.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { dayWords } from "../holds/hold-words.ts";
import { shownWork } from "../loans/shown-work.ts";
import { stampAt } from "../loans/stamp-at.ts";
import { momentWords } from "./moment-words.ts";
import type { requestsMessages } from "./requests.messages.ts";

export interface RequestListProps {
  readonly open: readonly BringRequest[];
  readonly ended: readonly EndedRequest[];
  readonly summaries: ReadonlyMap<string, RecordSummary>;
  readonly branches: readonly Branch[];
  /** What was just done, from the address. */
  readonly done: string;
  readonly here: Here;
  readonly t: Spoken<typeof requestsMessages>;
}

/** What is being brought to a reader, step by step, and what lately was. */
export function RequestList(props: RequestListProps) {
  const { open, ended, here, t } = props;
  return (
    <>
      <PageTitle note={t.count(open.length)}>{t.title}</PageTitle>
      <Done {...props} />
      {open.length === 0 && (
        <Blank art="shelf" level={2} title={t.empty}>
          <p>{t.emptyHelp}</p>
        </Blank>
      )}
      {open.length > 0 && (
        <LoanGroup title={t.open} count={t.count(open.length)}>
          {open.map((request) => (
            <OneRequest key={request.id} {...props} request={request} />
          ))}
        </LoanGroup>
      )}
      {ended.length > 0 && (
        <LoanGroup title={t.ended} count={t.count(ended.length)}>
          {ended.map((request) => (
            <OneEnded key={request.id} {...props} request={request} />
          ))}
        </LoanGroup>
      )}
      <p className="row">
        <LinkButton href={`/${here.language}/holds`}>{t.toHolds}</LinkButton>
        <LinkButton kind="bare" href={`/${here.language}/loans`}>
          {t.toLoans}
        </LinkButton>
      </p>
    </>
  );
}

function Done({ done, t }: RequestListProps) {
  if (done === "placed")
    return (
      <Note kind="ok" announce title={t.done}>
        <p>{t.doneHelp}</p>
      </Note>
    );
  if (done === "cancelled") return <Note kind="ok" announce title={t.cancelled} />;
  return done === "gone" ? <Note kind="ask" announce title={t.gone} /> : null;
}

function OneRequest({ request, branches, here, t, ...lists }: RequestListProps & { readonly request: BringRequest }) {
  const { language } = here;
  const branch = branches.find(({ code }) => code === request.pickup)?.name[language] ?? request.pickup;
  const words = stepWords(request, branch, t);
  const when =
    request.state === "ready" && request.keepUntil
      ? t.keptUntil(dayWords(request.keepUntil, here))
      : t.expected(branch, momentWords(request.expectedAt, here));
  const said = [words, when, ...(request.use === "reading-room" ? [t.readingRoom] : [])];
  const due = said.join(language === "zh" ? "，" : ", ");
  return (
    <Loan
      {...shownWork(request.recordId, lists.summaries, here)}
      stamp={stampOf(request.state === "ready" ? dayOf(request.keepUntil) : request.expectedAt, request, here)}
      due={request.state === "ready" ? { kind: "in", children: due } : due}
      action={
        <form method="post" action={`/${language}/requests/${request.id}/cancel`}>
          <Button>{t.cancel}</Button>
        </form>
      }
    />
  );
}

function OneEnded({ request, summaries, here, t }: RequestListProps & { readonly request: EndedRequest }) {
  const words = request.state === "cancelled" ? t.wasCancelled : t[request.state];
  return (
    <Loan
      {...shownWork(request.recordId, summaries, here)}
      stamp={stampOf(request.endedAt, undefined, here)}
      due={request.state === "not-found" ? { kind: "late", children: words } : words}
    />
  );
}

const stacksSteps = ["requested", "picking", "found", "ready"] as const;
const branchSteps = ["requested", "picking", "in-transit", "ready"] as const;

/** Which step of how many, and what happens just now. */
function stepWords({ service, state }: BringRequest, branch: string, t: RequestListProps["t"]): string {
  const steps: readonly string[] = service === "branch" ? branchSteps : stacksSteps;
  const at = state === "found" ? 3 : steps.indexOf(state) + 1;
  return t.step(Math.max(at, 1), steps.length, state === "ready" ? t.ready(branch) : t[state]);
}

function dayOf(keepUntil: string | undefined): Date {
  return keepUntil === undefined ? new Date(0) : new Date(`${keepUntil}T04:00:00Z`);
}

function stampOf(at: Date, request: BringRequest | undefined, here: Here): StampProps {
  return { ...stampAt(at, here.zone, here), ...(request?.state === "ready" ? { state: "soon" as const } : {}) };
}
