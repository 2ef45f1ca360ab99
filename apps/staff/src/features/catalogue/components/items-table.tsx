import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { CallNumber } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { type Item, itemsQuery } from "../api/records.ts";
import { recordMessages } from "../record-messages.ts";
import styles from "./record-page.module.css";

/** The record's items, with their places by name. */
export function ItemsTable({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const api = useApi();
  const { data, error, refetch } = useQuery(itemsQuery(api, record.id));
  const names = usePlaceNames();
  const navigate = useNavigate();
  const manage = () => void navigate({ to: "/records/$id/items", params: { id: record.id } });
  useKey("i", { label: texts.manageItems, group: texts.keys }, manage);
  return (
    <section className="stackv" aria-labelledby="record-items">
      <h2 id="record-items">
        {texts.items} {data && data.items.length > 0 && <span className="quiet">{data.items.length}</span>}
      </h2>
      <p>
        <Link className="btn small" to="/records/$id/items" params={{ id: record.id }}>
          {texts.manageItems} <Keys combo="i" />
        </Link>
      </p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Bones lines={2} />}
      {data?.items.length === 0 && <p className="quiet">{texts.noItems}</p>}
      {data && data.items.length > 0 && (
        <div className="scroller">
          <table className={`table stack ${styles.items}`}>
            <caption className="hide">{texts.items}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.barcode}</th>
                <th scope="col">{texts.callNumber}</th>
                <th scope="col">{texts.volume}</th>
                <th scope="col">{texts.location}</th>
                <th scope="col">{texts.itemKind}</th>
                <th scope="col">{texts.itemState}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((item) => (
                <ItemRow key={item.id} item={item} names={names} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface ItemRowProps {
  readonly item: Item;
  readonly names: ReturnType<typeof usePlaceNames>;
}

function ItemRow({ item, names }: ItemRowProps) {
  const texts = useTexts(recordMessages);
  const { language } = useLanguage();
  const { barcode, callNumber, enumeration, location, kind, temporary, withdrawn, suppressed } = item;
  return (
    <tr>
      <th scope="row" data-label={texts.barcode} className="cn">
        {barcode ?? item.id}
      </th>
      <td data-label={texts.callNumber}>
        {callNumber !== undefined && <CallNumber value={callNumber} label={texts.callNumber} />}
      </td>
      <td data-label={texts.volume}>{enumeration}</td>
      <td data-label={texts.location}>
        {names.locationName(temporary?.location ?? location)}
        {temporary && (
          <small className="quiet"> {texts.temporary(momentInWords(new Date(temporary.until), language))}</small>
        )}
      </td>
      <td data-label={texts.itemKind}>{names.kindName(temporary?.kind ?? kind)}</td>
      <td data-label={texts.itemState}>{withdrawn ? texts.withdrawn : suppressed ? texts.hidden : texts.inUse}</td>
    </tr>
  );
}
