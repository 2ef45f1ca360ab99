import type { Problem } from "@wenyuan/problem";
import { Button, Field, LinkButton, Note, PageTitle, Section } from "@wenyuan/ui";
import type { Branch, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { HoldWithOutlook } from "../../capabilities/circulation/index.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { fullTitleOf, textLanguage } from "../work-view.ts";
import { DateFields, PickupField } from "./hold-form.tsx";
import { holdWords } from "./hold-words.ts";
import type { holdsMessages } from "./holds.messages.ts";

export interface HoldChangeProps {
  readonly hold: HoldWithOutlook;
  readonly summary: RecordSummary | undefined;
  readonly branches: readonly Branch[];
  readonly refusal: Problem | undefined;
  readonly here: Here;
  readonly t: Spoken<typeof holdsMessages>;
}

/** One hold: where it stands, where and when it is wanted, whether it rests, and the way out. */
export function HoldChange(props: HoldChangeProps) {
  const { hold, summary, branches, refusal, here, t } = props;
  const { language } = here;
  const title = summary ? fullTitleOf(summary, language) : hold.recordId;
  const branch = branches.find(({ code }) => code === hold.pickup)?.name[language] ?? hold.pickup;
  return (
    <div className="gate">
      <div>
        <PageTitle>{t.changeTitle}</PageTitle>
        <p className="h2" lang={textLanguage(title, summary?.language)}>
          <a href={`/${language}/records/${hold.recordId}`}>{title}</a>
        </p>
        <p>{holdWords(hold, { branch, here, t })}</p>
        {refusal && <Note kind="no" announce title={refusal.detail[language]} />}
        <Wishes {...props} />
        {hold.state === "waiting" || hold.state === "pulling" ? <Rest {...props} /> : null}
        <form method="post" action={`/${language}/holds/${hold.id}/cancel`} className="row">
          <Button>{hold.state === "ready" ? t.notWanted : t.cancel}</Button>
          <LinkButton kind="bare" href={`/${language}/holds`}>
            {t.toHolds}
          </LinkButton>
        </form>
      </div>
    </div>
  );
}

function Wishes({ hold, branches, here, t }: HoldChangeProps) {
  const waits = hold.state === "waiting" || hold.state === "pulling";
  return (
    <form method="post" action={`/${here.language}/holds/${hold.id}`} className="stackv">
      <input type="hidden" name="act" value="change" />
      <PickupField {...{ branches, here, t }} value={hold.pickup} />
      {waits && <DateFields fields={{ from: hold.from ?? "", until: hold.until ?? "" }} t={t} />}
      <p>
        <Button kind="main">{t.save}</Button>
      </p>
    </form>
  );
}

function Rest({ hold, here, t }: HoldChangeProps) {
  return (
    <Section id="rest" title={t.suspendTitle}>
      <form method="post" action={`/${here.language}/holds/${hold.id}`} className="stackv">
        <p className="quiet">{t.suspendHelp}</p>
        {hold.suspended ? (
          <p>
            <Button name="act" value="resume">
              {t.resume}
            </Button>
          </p>
        ) : (
          <>
            <Field id="suspendUntil" name="suspendUntil" type="date" label={t.suspendUntil} hint={t.suspendHint} />
            <p>
              <Button name="act" value="suspend">
                {t.suspend}
              </Button>
            </p>
          </>
        )}
      </form>
    </Section>
  );
}
