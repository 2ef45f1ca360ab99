import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import {
  type Holdings,
  holdingsQuery,
  type RecordHoldings,
  type Volume,
} from "../../../lib/catalogue/record-holdings.ts";
import { recordQuery } from "../../../lib/catalogue/staff-record.ts";
import { StatedHoldings } from "../../../lib/catalogue/stated-holdings.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Language, Spoken } from "../../../lib/i18n/messages.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import styles from "../../../lib/view/form-beside.module.css";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { holdingsMessages } from "../messages.ts";
import { PartHistory } from "./part-history.tsx";
import { StatementForm } from "./statement-form.tsx";
import { NewVolumes, VolumeForm } from "./volume-form.tsx";

const route = getRouteApi("/frame/records/$id/holdings");

/** The volumes of a set, and what the library says it holds of a serial. */
export function HoldingsPage() {
  const { id } = route.useParams();
  const texts = useTexts(holdingsMessages);
  const { language } = useLanguage();
  const api = useApi();
  const { data: record } = useQuery(recordQuery(api, id));
  const { data, error, refetch } = useQuery(holdingsQuery(api, id));
  const reading = { recordId: id, data, error, retry: () => void refetch() };
  return (
    <>
      <p>
        <Link className="more back" to="/records/$id" params={{ id }}>
          {texts.back}
        </Link>
      </p>
      <PageHead
        title={record ? texts.of(record.title) : texts.title}
        action={
          <Link className="btn" to="/records/$id/items" params={{ id }}>
            {texts.toItems}
          </Link>
        }
      >
        {data?.statement?.[language]}
      </PageHead>
      <VolumeSection {...reading} />
      <StatementSection {...reading} />
      {data && data.stated.length > 0 && (
        <section className="stackv" aria-labelledby="stated-title">
          <h2 id="stated-title">{texts.stated}</h2>
          <p className="quiet">{texts.statedMore}</p>
          <StatedHoldings stated={data.stated} />
        </section>
      )}
      <PartHistory recordId={id} />
    </>
  );
}

interface SectionProps {
  readonly recordId: string;
  readonly data: RecordHoldings | undefined;
  readonly error: unknown;
  retry(): void;
}

function VolumeSection({ recordId, data, error, retry }: SectionProps) {
  const texts = useTexts(holdingsMessages);
  const mayEdit = useMay()("catalogue.holdings.edit");
  const [open, setOpen] = useState<Volume>();
  return (
    <section className={styles.section} aria-labelledby="volumes-title">
      <h2 id="volumes-title">{texts.volumes}</h2>
      <div className={styles.table}>
        <Table<Volume>
          caption={texts.volumes}
          columns={volumeColumns(texts)}
          rows={data?.volumes}
          rowKey={({ id }) => id}
          error={error}
          retry={retry}
          {...(mayEdit ? { open: setOpen } : {})}
          isMarked={({ id }) => id === open?.id}
          empty={<p className="quiet">{texts.noVolumesMore}</p>}
        />
      </div>
      {mayEdit &&
        (open ? (
          <VolumeForm key={open.id} recordId={recordId} volume={open} done={() => setOpen(undefined)} />
        ) : (
          <NewVolumes recordId={recordId} />
        ))}
    </section>
  );
}

function StatementSection({ recordId, data, error, retry }: SectionProps) {
  const texts = useTexts(holdingsMessages);
  const mayEdit = useMay()("catalogue.holdings.edit");
  const { language } = useLanguage();
  const { locationName } = usePlaceNames();
  const [open, setOpen] = useState<Holdings>();
  return (
    <section className={styles.section} aria-labelledby="statements-title">
      <h2 id="statements-title">{texts.statements}</h2>
      <div className={styles.table}>
        <Table<Holdings>
          caption={texts.statements}
          columns={statementColumns(texts, { nameOf: locationName, language })}
          rows={data?.holdings}
          rowKey={({ id }) => id}
          error={error}
          retry={retry}
          {...(mayEdit ? { open: setOpen } : {})}
          isMarked={({ id }) => id === open?.id}
          empty={<p className="quiet">{texts.noStatementsMore}</p>}
        />
      </div>
      {mayEdit && (
        <StatementForm
          key={open ? `${open.id}.${open.version}` : "new"}
          recordId={recordId}
          holdings={open}
          done={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

type Texts = Spoken<typeof holdingsMessages>;

function volumeColumns(texts: Texts): readonly Column<Volume>[] {
  return [
    { id: "enumeration", head: texts.enumeration, rowHead: true, cell: ({ enumeration }) => enumeration },
    { id: "title", head: texts.volumeTitle, cell: ({ title }) => title },
    { id: "isbn", head: texts.isbn, cell: ({ isbn }) => <span className="cn">{isbn}</span> },
    { id: "copies", head: texts.copies, cell: ({ copies }) => (copies === 0 ? texts.none : copies) },
  ];
}

interface Naming {
  nameOf(code: string): string;
  readonly language: Language;
}

function statementColumns(texts: Texts, { nameOf, language }: Naming): readonly Column<Holdings>[] {
  return [
    { id: "location", head: texts.location, rowHead: true, cell: ({ location }) => nameOf(location) },
    {
      id: "statement",
      head: texts.statement,
      cell: ({ statement, patterns = [] }) => (
        <>
          {statement}
          {patterns.map((pattern) => (
            <small key={pattern.en} className="quiet">
              {" "}
              {pattern[language]}
            </small>
          ))}
        </>
      ),
    },
    { id: "call-number", head: texts.callNumber, cell: ({ callNumber }) => <span className="cn">{callNumber}</span> },
  ];
}
