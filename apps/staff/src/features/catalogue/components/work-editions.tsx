import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { editionsQuery } from "../api/records.ts";
import { recordMessages } from "../record-messages.ts";

/** The other editions of the record's work; nothing while it stands alone. */
export function WorkEditions({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const { data } = useQuery(editionsQuery(useApi(), record.workId));
  const others = (data?.items ?? []).filter(({ id }) => id !== record.id);
  if (others.length === 0) return null;
  return (
    <section className="stackv" aria-labelledby="record-editions">
      <h2 id="record-editions">{texts.editions}</h2>
      <ul className="log todo">
        {others.map(({ id, title, edition, publisher, date }) => (
          <li key={id}>
            <span>
              <Link to="/records/$id" params={{ id }} lang={langOf(title)}>
                {title || id}
              </Link>{" "}
              <span className="quiet">{[edition, publisher, date].filter(Boolean).join(" · ")}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
