import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { headingKindMessages } from "../../../lib/catalogue/heading-messages.ts";
import { type BrowsedHeading, headingKinds, headingsQuery } from "../../../lib/catalogue/headings.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import type { AuthoritiesParams } from "../authorities-params.ts";
import { authorityMessages } from "../messages.ts";
import styles from "./authorities.module.css";

const route = getRouteApi("/frame/authorities");
const pageSize = 50;

/** Headings in their order, opened where one types; controlled ones lead to their authority. */
export function AuthoritiesPage() {
  const texts = useTexts(authorityMessages);
  const kinds = useTexts(headingKindMessages);
  const params: AuthoritiesParams = route.useSearch();
  const navigate = route.useNavigate();
  const { kind = "person", anchor = "", at, direction = "forward" } = params;
  const { data, error, refetch } = useQuery({
    ...headingsQuery(useApi(), { kind, anchor, direction, limit: pageSize, ...(at === undefined ? {} : { at }) }),
    placeholderData: keepPreviousData,
  });
  const turn = (to: string, back: boolean) =>
    void navigate({ search: { kind, at: to, ...(back ? { direction: "back" as const } : {}) } });
  const mayEdit = useMay()("catalogue.authority.edit");
  const begin = mayEdit && (
    <Link className="btn" to="/authorities/new">
      {texts.new}
    </Link>
  );
  return (
    <>
      <PageHead title={texts.title} action={begin}>
        {texts.intro}
      </PageHead>
      <div className={styles.ask}>
        <fieldset className="seg">
          <legend className="hide">{texts.kind}</legend>
          {headingKinds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="kind"
                checked={kind === one}
                onChange={() => void navigate({ search: { kind: one } })}
              />
              {kinds[one]}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="anchor">{texts.find}</label>
          <input
            id="anchor"
            className="input"
            type="search"
            autoComplete="off"
            value={anchor}
            onChange={({ target }) =>
              void navigate({
                search: { kind, ...(target.value === "" ? {} : { anchor: target.value }) },
                replace: true,
              })
            }
          />
        </div>
      </div>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Bones lines={10} />}
      {data?.items.length === 0 && <p className="quiet">{texts.empty}</p>}
      {data && data.items.length > 0 && (
        <>
          <HeadingTable headings={data.items} kind={kind} mayEdit={mayEdit} />
          <div className="row">
            {data.previous !== undefined && (
              <button type="button" className="btn small" onClick={() => turn(data.previous ?? "", true)}>
                ← {texts.previous}
              </button>
            )}
            {data.next !== undefined && (
              <button type="button" className="btn small" onClick={() => turn(data.next ?? "", false)}>
                {texts.next} →
              </button>
            )}
          </div>
        </>
      )}
    </>
  );
}

interface HeadingTableProps {
  readonly headings: readonly BrowsedHeading[];
  readonly kind: (typeof headingKinds)[number];
  readonly mayEdit: boolean;
}

/** Kinds of headings that there is a template of an authority for. */
const templates: Partial<Record<HeadingTableProps["kind"], "person" | "organisation" | "topic">> = {
  person: "person",
  organisation: "organisation",
  topic: "topic",
};

function HeadingTable({ headings, kind, mayEdit }: HeadingTableProps) {
  const template = mayEdit ? templates[kind] : undefined;
  const texts = useTexts(authorityMessages);
  return (
    <table className="table stack">
      <caption className="hide">{texts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.heading}</th>
          <th scope="col">{texts.relation}</th>
          <th scope="col">{texts.records}</th>
        </tr>
      </thead>
      <tbody>
        {headings.map(({ text, records, authorityId, role, see }) => (
          <tr key={`${authorityId} ${role} ${text}`}>
            <th scope="row" lang={langOf(text)}>
              {authorityId === undefined ? (
                text
              ) : (
                <Link to="/authorities/$id" params={{ id: authorityId }}>
                  {text}
                </Link>
              )}
            </th>
            <td data-label={texts.relation}>
              {authorityId === undefined ? (
                <Uncontrolled heading={text} template={template} />
              ) : see.length > 0 ? (
                `${role === "variant" ? texts.see : texts.seeAlso} ${see.join("；")}`
              ) : (
                texts.controlled
              )}
            </td>
            <td data-label={texts.records}>{records}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface UncontrolledProps {
  readonly heading: string;
  readonly template: "person" | "organisation" | "topic" | undefined;
}

/** A heading of records only; an authority for it is one step away. */
function Uncontrolled({ heading, template }: UncontrolledProps) {
  const texts = useTexts(authorityMessages);
  const profile = /\p{Script=Han}/u.test(heading) ? "cnmarc" : "marc21";
  return (
    <>
      <span className="quiet">{texts.uncontrolled}</span>{" "}
      {template && (
        <Link to="/authorities/new" search={{ profile, kind: template, heading }} aria-label={texts.makeFor(heading)}>
          {texts.make}
        </Link>
      )}
    </>
  );
}
