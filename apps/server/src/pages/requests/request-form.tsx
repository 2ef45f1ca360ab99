import type { Problem } from "@wenyuan/problem";
import { Blank, Button, LinkButton, Note, SelectField } from "@wenyuan/ui";
import type { Branch, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { RequestProspect } from "../../capabilities/circulation/index.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { TitleForm } from "../holds/title-form.tsx";
import { momentWords } from "./moment-words.ts";
import type { requestsMessages } from "./requests.messages.ts";

export interface RequestFormProps {
  readonly recordId: string;
  readonly summary: RecordSummary;
  readonly branches: readonly Branch[];
  /** Where a copy could be brought, and when it would be there. */
  readonly prospects: readonly RequestProspect[];
  /** The branch that is chosen at first. */
  readonly pickup: string;
  readonly refusal: Problem | undefined;
  readonly here: Here;
  readonly t: Spoken<typeof requestsMessages>;
}

/** Where a copy is to be brought, and by when it is there; one choice and one button. */
export function RequestForm(props: RequestFormProps) {
  const { recordId, summary, prospects, refusal, here, t } = props;
  return (
    <TitleForm heading={t.placeTitle} {...{ recordId, summary, refusal, language: here.language }}>
      {prospects.length === 0 ? <Nothing {...props} /> : <Choice {...props} />}
    </TitleForm>
  );
}

function Nothing({ recordId, here: { language }, t }: RequestFormProps) {
  return (
    <Blank
      art="shelf"
      level={2}
      title={t.none}
      actions={
        <>
          <LinkButton href={`/${language}/records/${recordId}/hold`}>{t.toHold}</LinkButton>
          <LinkButton kind="bare" href={`/${language}/records/${recordId}`}>
            {t.toRecord}
          </LinkButton>
        </>
      }
    >
      <p>{t.noneHelp}</p>
    </Blank>
  );
}

function Choice({ recordId, branches, prospects, pickup, here, t }: RequestFormProps) {
  const { language } = here;
  const [first] = prospects;
  const services = new Set(prospects.map(({ service }) => service));
  const nameOf = (code: string) => branches.find((branch) => branch.code === code)?.name[language] ?? code;
  const choices = prospects.map((one) => ({
    value: one.pickup,
    label: t.choice(nameOf(one.pickup), momentWords(one.expectedAt, here)),
  }));
  const round = prospects.map(({ roundAt }) => roundAt).toSorted((a, b) => a.getTime() - b.getTime())[0];
  return (
    <>
      {services.has("stacks") && <p className="quiet">{t.stacksHelp}</p>}
      {services.has("branch") && <p className="quiet">{t.branchHelp}</p>}
      {first?.use === "reading-room" && <Note kind="ask" title={t.readHere} />}
      <form method="post" action={`/${language}/records/${recordId}/request`} className="stackv">
        <SelectField
          id="pickup"
          name="pickup"
          label={t.pickup}
          value={pickup}
          choices={choices}
          hint={round && t.round(momentWords(round, here))}
        />
        <p className="row">
          <Button kind="main">{t.submit}</Button>
          <LinkButton kind="bare" href={`/${language}/records/${recordId}`}>
            {t.toRecord}
          </LinkButton>
        </p>
      </form>
    </>
  );
}
