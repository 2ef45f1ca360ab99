import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { fromMarcJson } from "@wenyuan/marc";
import { useApi } from "../../../lib/api/api.tsx";
import { headingKindMessages } from "../../../lib/catalogue/heading-messages.ts";
import { authorityQuery, type WholeAuthority } from "../../../lib/catalogue/headings.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { editedFields, lineOf } from "../../../lib/marc/edited-field.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { useAuthorityMerge } from "../hooks/use-authority-merge.ts";
import { authorityMergeMessages } from "../merge-messages.ts";
import { authorityMessages } from "../messages.ts";
import styles from "./authorities.module.css";
import { OtherAuthority } from "./other-authority.tsx";

const route = getRouteApi("/frame/authorities/$id/merge");

/** Two authorities become one: the other is found among its neighbours, both are set side by side, and what happens to records is said first. */
export function MergeAuthoritiesPage() {
  const texts = useTexts(authorityMergeMessages);
  const { id } = route.useParams();
  const { with: other } = route.useSearch();
  const { data, error, refetch } = useQuery(authorityQuery(useApi(), id));
  return (
    <>
      <p>
        <Link className="more back" to="/authorities/$id" params={{ id }}>
          {texts.toAuthority}
        </Link>
      </p>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Bones lines={8} />}
      {data &&
        (other === undefined ? (
          <OtherAuthority authority={data.authority} />
        ) : (
          <Both key={`${id} ${other}`} winner={data} loserId={other} />
        ))}
    </>
  );
}

function Both({ winner, loserId }: { readonly winner: WholeAuthority; readonly loserId: string }) {
  const { data: loser, error, refetch } = useQuery(authorityQuery(useApi(), loserId));
  if (error && !loser) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!loser) return <Bones lines={8} />;
  return <SideBySide winner={winner} loser={loser} />;
}

interface Pair {
  readonly winner: WholeAuthority;
  readonly loser: WholeAuthority;
}

function SideBySide({ winner, loser }: Pair) {
  const texts = useTexts(authorityMergeMessages);
  const navigate = route.useNavigate();
  const { merge, merging } = useAuthorityMerge();
  const obstacle = useObstacle({ winner, loser });
  const [from, to] = [loser.authority.heading, winner.authority.heading];
  const swap = () => void navigate({ params: { id: loser.authority.id }, search: { with: winner.authority.id } });
  return (
    <div className={styles.page}>
      <div className={styles.both}>
        <Side whole={winner} role={texts.stays} />
        <Side whole={loser} role={texts.goes} />
      </div>
      {obstacle === undefined ? (
        <p className="note">{loser.records > 0 ? texts.effect(from, to, loser.records) : texts.noEffect}</p>
      ) : (
        <p className="note no">
          <strong>{obstacle}</strong>
        </p>
      )}
      <div className="row">
        {obstacle === undefined && (
          <button
            type="button"
            className="btn main"
            aria-disabled={merging || undefined}
            onClick={() => merge(winner.authority, loser.authority)}
          >
            {merging ? texts.merging : texts.merge}
          </button>
        )}
        <button type="button" className="btn" onClick={swap}>
          ⇄ {texts.swap}
        </button>
        <Link className="btn" to="/authorities/$id/merge" params={{ id: winner.authority.id }} search={{}}>
          {texts.chooseAgain}
        </Link>
      </div>
    </div>
  );
}

/** Why two cannot be merged. */
function useObstacle({ winner: { authority: one }, loser: { authority: other } }: Pair): string | undefined {
  const texts = useTexts(authorityMergeMessages);
  if (one.id === other.id) return texts.itself;
  if (one.kind !== other.kind || one.profile !== other.profile) return texts.unlike;
  return one.deletedAt !== undefined || other.deletedAt !== undefined ? texts.ended : undefined;
}

function Side({
  whole: { authority, forms, records },
  role,
}: {
  readonly whole: WholeAuthority;
  readonly role: string;
}) {
  const texts = useTexts(authorityMessages);
  const kinds = useTexts(headingKindMessages);
  const { id, heading, kind, profile, marc } = authority;
  const variants = forms.filter((form) => form.role === "variant");
  return (
    <section aria-labelledby={`side-${id}`}>
      <small className="quiet">{role}</small>
      <h2 id={`side-${id}`} lang={langOf(heading)}>
        <Link to="/authorities/$id" params={{ id }}>
          {heading}
        </Link>
      </h2>
      <p className="quiet">
        {kinds[kind]} · {profile.toUpperCase()} · {texts.linked(records)}
      </p>
      {variants.length > 0 && (
        <dl className="facts">
          <dt>{texts.variant}</dt>
          <dd>
            {variants.map(({ text }) => (
              <div key={text} lang={langOf(text)}>
                {text}
              </div>
            ))}
          </dd>
        </dl>
      )}
      <pre className={styles.marc} lang="zh-CN">
        {editedFields(fromMarcJson(marc)).map(lineOf).join("\n")}
      </pre>
    </section>
  );
}
