import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { type BrowsedHeading, headingsQuery, type WholeAuthority } from "../../../lib/catalogue/headings.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { authorityMergeMessages } from "../merge-messages.ts";
import { authorityMessages } from "../messages.ts";
import styles from "./authorities.module.css";

/** Headings around the place, of which the authorities are shown. */
const looked = 40;

/** The authorities near a heading, to choose the one that goes: what is one twice mostly stands side by side. */
export function OtherAuthority({
  authority: { id, kind, heading },
}: {
  readonly authority: WholeAuthority["authority"];
}) {
  const texts = useTexts(authorityMergeMessages);
  const [anchor, setAnchor] = useState(heading);
  const [at, setAt] = useState<{ readonly at: string; readonly direction: "forward" | "back" }>();
  const asked = { kind, limit: looked, ...(at ?? { anchor, direction: "around" as const }) };
  const { data, error, refetch } = useQuery({ ...headingsQuery(useApi(), asked), placeholderData: keepPreviousData });
  const type = (text: string) => {
    setAnchor(text);
    setAt(undefined);
  };
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones lines={6} />;
  const { previous, next } = data;
  return (
    <div className="stackv">
      <div className={styles.ask}>
        <div className="field">
          <label htmlFor="other">{texts.other}</label>
          <input
            id="other"
            className="input"
            type="search"
            autoComplete="off"
            aria-describedby="other-hint"
            value={anchor}
            onChange={({ target }) => type(target.value)}
          />
          <p id="other-hint" className="hint">
            {texts.otherHint}
          </p>
        </div>
      </div>
      <Near headings={data.items.filter((one) => one.role === "preferred" && one.authorityId !== id)} id={id} />
      <div className="row">
        {previous !== undefined && (
          <button type="button" className="btn small" onClick={() => setAt({ at: previous, direction: "back" })}>
            ← {texts.earlier}
          </button>
        )}
        {next !== undefined && (
          <button type="button" className="btn small" onClick={() => setAt({ at: next, direction: "forward" })}>
            {texts.later} →
          </button>
        )}
      </div>
    </div>
  );
}

function Near({ headings, id }: { readonly headings: readonly BrowsedHeading[]; readonly id: string }) {
  const texts = useTexts(authorityMergeMessages);
  const columns = useTexts(authorityMessages);
  if (headings.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <table className="table stack">
      <caption className="hide">{texts.near}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.heading}</th>
          <th scope="col">{columns.records}</th>
        </tr>
      </thead>
      <tbody>
        {headings.map(({ text, records, authorityId = "" }) => (
          <tr key={authorityId}>
            <th scope="row" lang={langOf(text)}>
              <Link to="/authorities/$id/merge" params={{ id }} search={{ with: authorityId }}>
                {text}
              </Link>
            </th>
            <td data-label={columns.records}>{records}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
