import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { fromMarcJson } from "@wenyuan/marc";
import { useApi } from "../../../lib/api/api.tsx";
import { headingKindMessages } from "../../../lib/catalogue/heading-messages.ts";
import { authorityQuery, type WholeAuthority } from "../../../lib/catalogue/headings.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { editedFields, lineOf } from "../../../lib/marc/edited-field.ts";
import { VersionHistory } from "../../../lib/marc/version-history.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { authorityVersionsQuery } from "../api/authority-versions.ts";
import { linkedRecordsQuery } from "../api/linked-records.ts";
import { type AuthorityActions, useAuthorityActions } from "../hooks/use-authority-actions.ts";
import { useAuthorityMerge } from "../hooks/use-authority-merge.ts";
import { authorityMessages } from "../messages.ts";
import styles from "./authorities.module.css";

const route = getRouteApi("/frame/authorities/$id");

/** One authority: its forms, the records that use it, its MARC. */
export function AuthorityPage() {
  const texts = useTexts(authorityMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(authorityQuery(useApi(), id));
  return (
    <>
      <p>
        <Link className="more back" to="/authorities">
          {texts.back}
        </Link>
      </p>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data ? <Authority whole={data} /> : !error && <Bones />}
    </>
  );
}

function Authority({ whole: { authority, forms, records } }: { readonly whole: WholeAuthority }) {
  const texts = useTexts(authorityMessages);
  const kinds = useTexts(headingKindMessages);
  const mayEdit = useMay()("catalogue.authority.edit") && authority.mergedInto === undefined;
  const alive = mayEdit && authority.deletedAt === undefined;
  const navigate = route.useNavigate();
  const actions = useAuthorityActions();
  const { id, heading, kind, profile, version, marc } = authority;
  useKey(
    "e",
    { label: texts.edit, group: texts.title, on: alive },
    () => void navigate({ to: "/authorities/$id/edit", params: { id } }),
  );
  return (
    <div className={styles.page}>
      <PageHead
        title={heading}
        action={
          alive && (
            <span className="row">
              <Link className="btn main" to="/authorities/$id/edit" params={{ id }}>
                {texts.edit} <Keys combo="e" />
              </Link>
              <Link className="btn" to="/authorities/$id/merge" params={{ id }} search={{}}>
                {texts.merge}
              </Link>
              {records === 0 && (
                <button type="button" className="btn" onClick={() => actions.remove(authority)}>
                  {texts.remove}
                </button>
              )}
            </span>
          )
        }
      >
        {kinds[kind]} · {profile.toUpperCase()} · {texts.version(version)}
      </PageHead>
      <Gone authority={authority} />
      {forms.length > 0 && (
        <section className="stackv" aria-labelledby="authority-forms">
          <h2 id="authority-forms">{texts.forms}</h2>
          <dl className="facts">
            {forms.map(({ role, text }) => (
              <div key={`${role} ${text}`} className={styles.form}>
                <dt>{texts[role]}</dt>
                <dd lang={langOf(text)}>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <LinkedRecords id={id} count={records} />
      <section className="stackv" aria-labelledby="authority-marc">
        <h2 id="authority-marc">{texts.marc}</h2>
        <pre className={styles.marc} lang="zh-CN">
          {editedFields(fromMarcJson(marc)).map(lineOf).join("\n")}
        </pre>
      </section>
      <Versions authority={authority} mayUndo={mayEdit} actions={actions} />
    </div>
  );
}

/** Says of one that was deleted, or merged into another, that it was. */
function Gone({ authority: { id, deletedAt, mergedInto } }: { readonly authority: WholeAuthority["authority"] }) {
  const texts = useTexts(authorityMessages);
  const mayEdit = useMay()("catalogue.authority.edit");
  const { undo } = useAuthorityMerge();
  if (mergedInto === undefined && deletedAt === undefined) return null;
  return (
    <p className="note">
      <strong>{mergedInto === undefined ? texts.gone : texts.mergedInto}</strong>{" "}
      {mergedInto === undefined ? (
        texts.goneMore
      ) : (
        <>
          <Link to="/authorities/$id" params={{ id: mergedInto }}>
            {texts.toMerged}
          </Link>
          {mayEdit && (
            <>
              {" "}
              <button type="button" className="btn small" onClick={() => undo(id)}>
                {texts.unmerge}
              </button>
            </>
          )}
        </>
      )}
    </p>
  );
}

interface VersionsProps {
  readonly authority: WholeAuthority["authority"];
  readonly mayUndo: boolean;
  readonly actions: AuthorityActions;
}

function Versions({ authority, mayUndo, actions }: VersionsProps) {
  const texts = useTexts(authorityMessages);
  const query = useInfiniteQuery(authorityVersionsQuery(useApi(), authority.id));
  const { asked, undoTo, forget } = actions;
  return (
    <>
      <VersionHistory
        lines={query.data?.pages.flatMap((page) => page.items)}
        now={authority.version}
        error={query.error}
        onRetry={() => void query.refetch()}
        onOlder={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        onUndo={mayUndo ? (version) => undoTo(authority, version) : undefined}
      />
      {asked && (
        <div className="note" role="alert">
          <p>{texts.rewrites(asked.records)}</p>
          <p className="row">
            <button type="button" className="btn main small" onClick={() => undoTo(authority, asked.to, true)}>
              {texts.rewriteNow}
            </button>
            <button type="button" className="btn small" onClick={forget}>
              {texts.leave}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

function LinkedRecords({ id, count }: { readonly id: string; readonly count: number }) {
  const texts = useTexts(authorityMessages);
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(linkedRecordsQuery(useApi(), id));
  const records = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="stackv" aria-labelledby="authority-records">
      <h2 id="authority-records">{texts.linked(count)}</h2>
      <ul className="log todo">
        {records.map((record) => (
          <li key={record.id}>
            <Link to="/records/$id" params={{ id: record.id }} lang={langOf(record.title)}>
              {record.title || record.id}
            </Link>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <p>
          <button type="button" className="btn small" onClick={() => void fetchNextPage()}>
            {texts.more}
          </button>
        </p>
      )}
    </section>
  );
}
