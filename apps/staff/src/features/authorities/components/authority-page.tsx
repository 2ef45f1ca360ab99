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
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { linkedRecordsQuery } from "../api/linked-records.ts";
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
  const mayEdit = useMay()("catalogue.authority.edit");
  const navigate = route.useNavigate();
  const { id, heading, kind, profile, version, marc } = authority;
  useKey(
    "e",
    { label: texts.edit, group: texts.title, on: mayEdit },
    () => void navigate({ to: "/authorities/$id/edit", params: { id } }),
  );
  return (
    <div className={styles.page}>
      <PageHead
        title={heading}
        action={
          mayEdit && (
            <Link className="btn main" to="/authorities/$id/edit" params={{ id }}>
              {texts.edit} <Keys combo="e" />
            </Link>
          )
        }
      >
        {kinds[kind]} · {profile.toUpperCase()} · {texts.version(version)}
      </PageHead>
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
      <LinkedRecords id={id} count={records} />
      <section className="stackv" aria-labelledby="authority-marc">
        <h2 id="authority-marc">{texts.marc}</h2>
        <pre className={styles.marc} lang="zh-CN">
          {editedFields(fromMarcJson(marc)).map(lineOf).join("\n")}
        </pre>
      </section>
    </div>
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
