import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { holdingsQuery } from "../../../lib/catalogue/record-holdings.ts";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { StatedHoldings } from "../../../lib/catalogue/stated-holdings.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { recordMessages } from "../record-messages.ts";

/** Which volumes and issues there are, in words, and the way to where they are kept. */
export function RecordHoldings({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const { language } = useLanguage();
  const { data } = useQuery(holdingsQuery(useApi(), record.id));
  const { locationName } = usePlaceNames();
  const navigate = useNavigate();
  const params = { id: record.id };
  useKey(
    "v",
    { label: texts.manageHoldings, group: texts.keys },
    () => void navigate({ to: "/records/$id/holdings", params }),
  );
  const stating = data?.holdings.filter(({ statement }) => statement !== undefined) ?? [];
  return (
    <section className="stackv" aria-labelledby="record-holdings">
      <h2 id="record-holdings">{texts.holdings}</h2>
      {data?.statement && <p>{data.statement[language]}</p>}
      {stating.length > 0 && (
        <ul className="log todo">
          {stating.map(({ id, location, statement, callNumber }) => (
            <li key={id}>
              <span>
                <strong>{locationName(location)}</strong> {statement} <span className="quiet cn">{callNumber}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {data && data.stated.length > 0 && <StatedHoldings stated={data.stated} />}
      <p>
        <Link className="btn small" to="/records/$id/holdings" params={params}>
          {texts.manageHoldings} <Keys combo="v" />
        </Link>
      </p>
    </section>
  );
}
