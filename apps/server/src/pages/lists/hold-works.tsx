import type { Problem } from "@wenyuan/problem";
import { Availability, Button, CheckField, LinkButton, Note, PageTitle, SelectField, Table } from "@wenyuan/ui";
import type { Branch, StoredRecord } from "../../capabilities/catalogue/index.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { availabilityLine, type Here } from "../holdings/availability-view.ts";
import { holdsMessages } from "../holds/holds.messages.ts";
import { fullTitleOf, textLanguage } from "../work-view.ts";
import { holdWorksMessages } from "./hold-works.messages.ts";
import { listHref, writeWorks } from "./list-link.ts";
import type { LoadedList } from "./loaded-list.ts";

interface HoldWorksFormProps {
  readonly list: LoadedList;
  /** The whole list, to which one comes back. */
  readonly works: readonly string[];
  readonly branches: readonly Branch[];
  /** How many are taken at a time, where the list has more. */
  readonly most: number | undefined;
  /** It was sent without a work. */
  readonly none: boolean;
  readonly here: Here;
}

/** Which works of a list, and where they are fetched. */
export function HoldWorksForm({ list, works, branches, most, none, here }: HoldWorksFormProps) {
  const { language } = here;
  const t = speak(holdWorksMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle>{t.title}</PageTitle>
        <p>{t.help}</p>
        {none && <Note kind="no" announce title={t.none} />}
        {most !== undefined && <Note title={t.most(most)} />}
        <form method="post" action={`/${language}/list/holds`} className="stackv">
          <input type="hidden" name="works" value={writeWorks(works)} />
          <fieldset className="stackv">
            <legend className="label">{t.works}</legend>
            {list.records.map((record) => (
              <CheckField
                key={record.id}
                id={`record-${record.id}`}
                name="record"
                value={record.id}
                checked
                label={<Title record={record} here={here} />}
                hint={<Now {...{ list, here }} recordId={record.id} />}
              />
            ))}
          </fieldset>
          <SelectField
            id="pickup"
            name="pickup"
            label={speak(holdsMessages, language).pickup}
            choices={branches.map(({ code, name }) => ({ value: code, label: name[language] }))}
          />
          <p className="row">
            <Button kind="main">{t.submit}</Button>
            <LinkButton kind="bare" href={listHref(language, works)}>
              {t.back}
            </LinkButton>
          </p>
        </form>
      </div>
    </div>
  );
}

/** What came of one work: held, or why not. */
export interface HeldWork {
  readonly recordId: string;
  readonly refusal?: Problem;
}

interface HoldWorksOutcomeProps extends Pick<HoldWorksFormProps, "list" | "works" | "here"> {
  readonly held: readonly HeldWork[];
}

/** What was placed, and for each other work the one sentence why not. */
export function HoldWorksOutcome({ held, list, works, here }: HoldWorksOutcomeProps) {
  const { language } = here;
  const t = speak(holdWorksMessages, language);
  const refused = held.filter(({ refusal }) => refusal !== undefined).length;
  const records = new Map(list.records.map((record) => [record.id, record]));
  const counts = [
    ...(held.length > refused ? [t.placed(held.length - refused)] : []),
    ...(refused > 0 ? [t.refused(refused)] : []),
  ];
  return (
    <div className="gate">
      <div>
        <PageTitle>{t.title}</PageTitle>
        <Note kind={refused === 0 ? "ok" : "ask"} announce title={counts.join(language === "zh" ? "，" : ", ")} />
        <Table
          stack
          caption={t.outcome}
          columns={[
            { id: "work", head: t.work, rowHead: true },
            { id: "outcome", head: t.outcome },
          ]}
          rows={held.map(({ recordId, refusal }) => ({
            id: recordId,
            cells: {
              work: <WorkLink record={records.get(recordId)} here={here} />,
              outcome: refusal ? (
                refusal.detail[language]
              ) : (
                <Availability small kind="in">
                  {t.isPlaced}
                </Availability>
              ),
            },
          }))}
        />
        <p className="row">
          <LinkButton kind="main" href={`/${language}/holds`}>
            {t.toHolds}
          </LinkButton>
          <LinkButton href={listHref(language, works)}>{t.back}</LinkButton>
        </p>
      </div>
    </div>
  );
}

interface OfRecord {
  readonly record: StoredRecord | undefined;
  readonly here: Here;
}

function WorkLink(props: OfRecord) {
  const { record, here } = props;
  return record ? (
    <a href={`/${here.language}/records/${record.id}`}>
      <Title {...props} />
    </a>
  ) : null;
}

function Title({ record, here: { language } }: OfRecord) {
  if (!record) return null;
  const title = fullTitleOf(record.summary, language);
  return <span lang={textLanguage(title, record.summary.language)}>{title}</span>;
}

function Now({ list, recordId, here }: Pick<HoldWorksFormProps, "list" | "here"> & { readonly recordId: string }) {
  const availability = list.holdings.availability.get(recordId);
  return availability ? <Availability small {...availabilityLine(availability, here)} /> : null;
}
