import { type CitationStyle, citationStyles, cite, plainText } from "@wenyuan/citation";
import { Blank, Button, Copyable, Hits, LinkButton, Note, SelectField } from "@wenyuan/ui";
import type { ReactNode } from "react";
import type { StoredRecord } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { citationMessages } from "../citation/citation.messages.ts";
import { CitationText } from "../citation/citation-section.tsx";
import type { Here } from "../holdings/availability-view.ts";
import { WorkHit } from "../search/work-hit.tsx";
import { fullTitleOf, textLanguage } from "../work-view.ts";
import { holdWorksMessages } from "./hold-works.messages.ts";
import { writeWorks } from "./list-link.ts";
import { listMessages } from "./lists.messages.ts";
import { type LoadedList, referenceOfRecord } from "./loaded-list.ts";

export interface ListViewProps {
  readonly list: LoadedList;
  readonly here: Here;
  /** Where buttons beside works are sent; a list that cannot be changed has none. */
  readonly action?: string | undefined;
  /** Path of this page, for the form that chooses a style. */
  readonly path: string;
  /** What else the address of this page says. */
  readonly keep: Readonly<Record<string, string>>;
  readonly style: CitationStyle;
  readonly today: string;
}

type Texts = Spoken<typeof listMessages>;

/** The works of a list, in its order, and ways to take them away. */
export function ListView(props: ListViewProps) {
  const { list, here, action } = props;
  const { language } = here;
  const t = speak(listMessages, language);
  return (
    <>
      {list.gone > 0 && <Note title={t.gone(list.gone)} />}
      <h2 className="hide">{t.works(list.records.length)}</h2>
      <p className="row no-print">
        <LinkButton href={`/${language}/list/holds?works=${writeWorks(list.records.map(({ id }) => id))}`}>
          {speak(holdWorksMessages, language).title}
        </LinkButton>
      </p>
      <Hits>
        {list.records.map(({ id, summary }, index) => (
          <WorkHit
            key={id}
            hit={{ id, summary }}
            holdings={list.holdings}
            here={here}
            actions={
              action && (
                <Moves
                  id={id}
                  title={fullTitleOf(summary, language)}
                  first={index === 0}
                  last={index === list.records.length - 1}
                  {...{ action, t }}
                />
              )
            }
          />
        ))}
      </Hits>
      <Exports records={list.records} t={t} language={language} />
      <Citations {...props} t={t} />
    </>
  );
}

interface MovesProps {
  readonly id: string;
  readonly title: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly action: string;
  readonly t: Texts;
}

function Moves({ id, title, first, last, action, t }: MovesProps) {
  const moves = [
    ...(first ? [] : [["up", t.up(title), t.upShort] as const]),
    ...(last ? [] : [["down", t.down(title), t.downShort] as const]),
    ["remove", t.removeOne(title), t.removeShort] as const,
  ];
  return (
    <form method="post" action={action} className="row">
      <input type="hidden" name="record" value={id} />
      {moves.map(([value, label, short]) => (
        <Button key={value} kind="bare" small name="action" value={value}>
          <span aria-hidden="true">{short}</span>
          <span className="hide">{label}</span>
        </Button>
      ))}
    </form>
  );
}

const files = [
  ["ris", "file-ris"],
  ["enw", "file-enw"],
  ["bib", "file-bib"],
  ["csl.json", "file-csl.json"],
  ["mrc", "file-mrc"],
] as const;

function Exports({ records, t, language }: { records: readonly StoredRecord[]; t: Texts; language: Language }) {
  const works = writeWorks(records.map(({ id }) => id));
  const names = speak(citationMessages, language);
  const links = [["csv", t.csv] as const, ...files.map(([ending, name]) => [ending, names[name]] as const)];
  return (
    <section className="sect no-print" aria-labelledby="exports">
      <h2 id="exports">{t.exports}</h2>
      <ul className="chips">
        {links.map(([ending, label]) => (
          <li key={ending}>
            <a className="chip" href={`/${language}/list-file/${ending}?works=${works}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All works as a bibliography in one style, numbered as the list is. */
function Citations({ list, here, path, keep, style, today, t }: ListViewProps & { readonly t: Texts }) {
  const { language } = here;
  const names = speak(citationMessages, language);
  const citations = list.records.map((record) => cite(referenceOfRecord(record), style, { accessed: today }));
  const all = citations.map((one, index) => `[${index + 1}] ${plainText(one)}`).join("\n");
  return (
    <section className="sect cites" aria-labelledby="citations" id="citations-part">
      <h2 id="citations">{t.citations}</h2>
      <form className="row no-print" action={`${path}#citations-part`}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          id="style"
          name="style"
          label={t.style}
          value={style}
          choices={citationStyles.map((value) => ({ value, label: names[`style-${value}`] }))}
        />
        <Button>{t.show}</Button>
      </form>
      <ol className="bibliography">
        {list.records.map(({ id, summary }, index) => (
          <li key={id} lang={textLanguage(summary.title.text, summary.language)}>
            <CitationText citation={citations[index] ?? []} />
          </li>
        ))}
      </ol>
      <Copyable text={all} labels={{ copy: t.copyAll, done: t.copied, failed: t.notCopied }}>
        <span className="quiet s">{t.copyAll}</span>
      </Copyable>
    </section>
  );
}

export function EmptyList({ language, children }: { readonly language: Language; readonly children?: ReactNode }) {
  const t = speak(listMessages, language);
  return (
    <Blank
      art="shelf"
      level={2}
      title={t.empty}
      actions={
        <>
          <LinkButton kind="main" href={`/${language}/search`}>
            {t.toSearch}
          </LinkButton>
          {children}
        </>
      }
    >
      <p>{t.emptyHelp}</p>
    </Blank>
  );
}
