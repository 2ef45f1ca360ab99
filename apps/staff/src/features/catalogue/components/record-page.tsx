import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Icon } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { recordQuery, type StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import { useRecordActions } from "../hooks/use-record-actions.ts";
import { catalogueMessages } from "../messages.ts";
import { recordMessages } from "../record-messages.ts";
import { CoverPanel } from "./cover-panel.tsx";
import { ItemsTable } from "./items-table.tsx";
import { NamedMarc } from "./named-marc.tsx";
import { RecordActionBar } from "./record-action-bar.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { RecordHoldings } from "./record-holdings.tsx";
import styles from "./record-page.module.css";
import { VersionList } from "./version-list.tsx";
import { WorkEditions } from "./work-editions.tsx";

const route = getRouteApi("/frame/records/$id");

/** One record as staff see it: what it describes, its items, its MARC, and what became of it. */
export function RecordPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(recordQuery(useApi(), id));
  usePageTitle(data?.title ?? id);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <RecordView record={data} /> : <Bones lines={12} />;
}

function RecordView({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const catalogue = useTexts(catalogueMessages);
  const actions = useRecordActions();
  const may = useMay();
  const mayReadItems = may("catalogue.item.read");
  const mayReadMarc = may("catalogue.record.read-marc");
  const { id, title, profile, version } = record;
  return (
    <>
      <header className={styles.head}>
        <Link className="more back" to="/catalogue">
          {texts.back}
        </Link>
        <h1 lang={langOf(title)}>{title === "" ? catalogue.untitled : title}</h1>
        <p className="quiet">
          {profile.toUpperCase()} · {texts.version(version)} · <span className="cn">{id}</span>
        </p>
        <RecordActionBar record={record} actions={actions} />
      </header>
      <StateNotes record={record} />
      <div className={styles.page}>
        <div className={styles.main}>
          <RecordFacts record={record} />
          {mayReadItems && <ItemsTable record={record} />}
          {mayReadItems && <RecordHoldings record={record} />}
          <WorkEditions record={record} />
          <NamedMarc record={record} />
        </div>
        <div>
          {mayReadMarc && <CoverPanel record={record} />}
          <VersionList record={record} onUndo={(to) => actions.undoTo(record, to)} />
        </div>
      </div>
    </>
  );
}

/** What readers do not see, and where the record went. */
function StateNotes({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const { language } = useLanguage();
  const { suppressed, deletedAt, mergedInto } = record;
  if (mergedInto !== undefined)
    return (
      <div className="note">
        <Icon name="info" />
        <p>
          <strong>{texts.mergedInto}</strong>{" "}
          <Link to="/records/$id" params={{ id: mergedInto }}>
            {texts.toMerged(mergedInto)}
          </Link>
        </p>
      </div>
    );
  if (deletedAt !== undefined)
    return (
      <div className="note no">
        <Icon name="no" />
        <p>
          <strong>{texts.deleted(momentInWords(new Date(deletedAt), language))}</strong>
          {texts.deletedMore}
        </p>
      </div>
    );
  if (!suppressed) return null;
  return (
    <div className="note">
      <Icon name="eye" />
      <p>
        <strong>{texts.suppressed}</strong>
      </p>
    </div>
  );
}
