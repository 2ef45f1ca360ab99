import { Availability, Section, Table } from "@wenyuan/ui";
import { type Item, placeNow } from "../../capabilities/catalogue/index.ts";
import { itemStatus } from "../../capabilities/circulation/index.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { availabilityMessages } from "./availability.messages.ts";
import type { Here } from "./availability-view.ts";
import { copyLine } from "./copy-line.ts";
import { compareEnumerations, heldYears, type YearSpan } from "./held-years.ts";
import type { TitleHoldings } from "./holdings.loader.ts";

export interface CopiesProps {
  readonly holdings: TitleHoldings;
  readonly here: Here;
}

type AllProps = CopiesProps & {
  /** A journal shows its latest issues first, and which years there are. */
  readonly serial?: boolean;
};

/** Copies shown before the rest is folded; a journal has hundreds. A few more are not worth a fold. */
const shownAtOnce = 12;
const unfolded = 15;

/** Every copy: where it stands, under which number, and whether it can be had. */
export function Copies({ holdings, here, serial = false }: AllProps) {
  const { items } = holdings;
  if (items.length === 0) return null;
  const t = speak(availabilityMessages, here.language);
  const ordered = items.toSorted((a, b) =>
    serial
      ? compareEnumerations(b.enumeration, a.enumeration)
      : compareEnumerations(a.enumeration, b.enumeration) || Number(isIn(holdings, b)) - Number(isIn(holdings, a)),
  );
  const shown = ordered.length <= unfolded ? unfolded : shownAtOnce;
  const rest = ordered.slice(shown);
  const oneShelf = standTogether(items, here.now);
  const [first] = items;
  return (
    <Section id="copies" title={t.copies} note={t.copiesNote(items.length)}>
      {oneShelf && first !== undefined && (
        <p className="prose">
          <strong>
            <Place item={first} {...{ holdings, here, t }} />
          </strong>{" "}
          <span className="cn">{first.callNumber}</span>
        </p>
      )}
      {serial && <Years {...{ items, here, t }} />}
      <CopyTable items={ordered.slice(0, shown)} {...{ holdings, here, t, oneShelf }} />
      {rest.length > 0 && (
        <details className="vers">
          <summary>{t.otherCopies(rest.length)}</summary>
          <CopyTable items={rest} {...{ holdings, here, t, oneShelf }} />
        </details>
      )}
    </Section>
  );
}

/** Which years of a journal are here, and which between them are not. */
function Years({ items, here, t }: Omit<Parts, "holdings">) {
  const years = heldYears(items.flatMap(({ enumeration }) => enumeration ?? []));
  if (years === undefined) return null;
  const inWords = (spans: readonly YearSpan[]) =>
    spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(here.language === "zh" ? "、" : ", ");
  return (
    <p className="prose">
      {t.heldYears(inWords(years.held))}
      {years.missing.length > 0 && t.missingYears(inWords(years.missing))}
    </p>
  );
}

type Parts = CopiesProps & { readonly items: readonly Item[]; readonly t: Spoken<typeof availabilityMessages> };

function CopyTable({ items, holdings, here, t, oneShelf }: Parts & { readonly oneShelf: boolean }) {
  const volumes = items.some((item) => item.enumeration !== undefined);
  return (
    <Table
      caption={t.copies}
      stack
      columns={[
        ...(oneShelf
          ? []
          : [
              { id: "place", head: t.place, rowHead: true },
              { id: "number", head: t.callNumber },
            ]),
        ...(volumes ? [{ id: "volume", head: t.volume, rowHead: oneShelf }] : []),
        { id: "status", head: t.status },
        { id: "barcode", head: t.barcode },
      ]}
      rows={items.map((item) => ({
        id: item.id,
        cells: {
          place: <Place {...{ item, holdings, here, t }} />,
          number: <span className="cn">{item.callNumber}</span>,
          volume: item.enumeration,
          status: <Availability {...copyLine(item, holdings.now.get(item.id), here)} />,
          barcode: <span className="cn quiet">{item.barcode}</span>,
        },
      }))}
    />
  );
}

/** Whether all volumes stand together under one number: then that is said once, not with each of hundreds. */
function standTogether(items: readonly Item[], now: Date): boolean {
  const [first] = items;
  if (first === undefined || items.length < 3) return false;
  const place = placeNow(first, now);
  return items.every(
    (item) => item.enumeration !== undefined && item.callNumber === first.callNumber && placeNow(item, now) === place,
  );
}

function Place({ item, holdings, here, t }: Omit<Parts, "items"> & { readonly item: Item }) {
  const location = holdings.locations.get(placeNow(item, here.now));
  const branch = location && holdings.branches.get(location.branch);
  const names = [branch?.name[here.language], location?.floor, location?.name[here.language]].filter(Boolean);
  return (
    <>
      {names.join(here.language === "zh" ? " " : ", ")}
      {location?.closed && <small className="quiet"> {t.closedStacks}</small>}
    </>
  );
}

function isIn({ now }: TitleHoldings, item: Item): boolean {
  const state = now.get(item.id);
  return state === undefined || itemStatus(state) === "available";
}
