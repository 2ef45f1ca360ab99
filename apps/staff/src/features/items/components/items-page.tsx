import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { holdingsQuery } from "../../../lib/catalogue/record-holdings.ts";
import { recordQuery } from "../../../lib/catalogue/staff-record.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { itemsKey, itemsQuery } from "../api/items.ts";
import { draftOf, freshDraft, type Item, type ItemDraft } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";
import { ItemForm } from "./item-form.tsx";
import { ItemHistory } from "./item-history.tsx";
import { ItemsList } from "./items-list.tsx";
import styles from "./items-page.module.css";
import { MoveForm } from "./move-form.tsx";
import { Withdrawal } from "./withdrawal.tsx";

const route = getRouteApi("/frame/records/$id/items");

/** The items of a record: seen, added by scanner, changed, withdrawn. */
export function ItemsPage() {
  const { id } = route.useParams();
  const texts = useTexts(itemMessages);
  const api = useApi();
  const may = useMay();
  const mayEdit = may("catalogue.item.edit");
  const { data: record } = useQuery(recordQuery(api, id));
  const items = useQuery(itemsQuery(api, id));
  const [open, setOpen] = useState<Item>();
  const [saved, setSaved] = useState<readonly Item[]>([]);
  const all = items.data?.items ?? [];
  return (
    <>
      <p>
        <Link className="more back" to="/records/$id" params={{ id }}>
          {texts.back}
        </Link>
      </p>
      <PageHead
        title={record ? texts.of(record.title) : texts.title}
        action={
          all.length > 0 && (
            <Link className="btn" to="/labels" search={{ ids: all.map((item) => item.id).join(",") }}>
              {texts.printAll}
            </Link>
          )
        }
      >
        <HoldingsLine recordId={id} />
      </PageHead>
      <div className={styles.page}>
        <section className={styles.list}>
          <ItemsList
            items={items.data?.items}
            error={items.error}
            retry={() => void items.refetch()}
            open={open?.id}
            onOpen={setOpen}
          />
        </section>
        {mayEdit && (
          <section className={styles.side}>
            {saved.length > 0 && <SavedNote items={saved} />}
            <Editing recordId={id} open={open} setOpen={setOpen} setSaved={setSaved} others={all} />
          </section>
        )}
      </div>
    </>
  );
}

interface EditingProps {
  readonly recordId: string;
  readonly open: Item | undefined;
  readonly others: readonly Item[];
  setOpen(item: Item | undefined): void;
  setSaved(items: readonly Item[]): void;
}

/** The form of the item that is open, or of new ones; what a delivery shares stays from the last saved. */
function Editing({ recordId, open, others, setOpen, setSaved }: EditingProps) {
  const queries = useQueryClient();
  const mayWithdraw = useMay()("catalogue.item.withdraw");
  const [last, setLast] = useState<ItemDraft>();
  const [made, setMade] = useState(0);
  const template = others.at(-1);
  const draft = open ? draftOf(open) : freshDraft(last ?? (template && sharedOf(template)));
  const changed = (item: Item) => {
    void queries.invalidateQueries({ queryKey: itemsKey(recordId) });
    setOpen(item);
  };
  return (
    <>
      <ItemForm
        key={open ? `${open.id}.${open.version}` : `new.${made}.${template === undefined}`}
        recordId={recordId}
        item={open}
        draft={draft}
        done={(items, sent) => {
          setSaved(items);
          if (!open) setLast(sent);
          setOpen(undefined);
          setMade(made + 1);
        }}
        {...(open ? { cancel: () => setOpen(undefined) } : {})}
      />
      {open && <MoveForm key={`move.${open.id}`} item={open} all={others} done={() => setOpen(undefined)} />}
      {open && mayWithdraw && <Withdrawal item={open} done={changed} />}
      {open && <ItemHistory item={open} onUndone={changed} />}
    </>
  );
}

/** What another copy shares with one that is there: everything but its own numbers. */
function sharedOf(item: Item): Partial<ItemDraft> {
  const { callNumber, location, kind, price, currency } = draftOf(item);
  return { callNumber, location, kind, price, currency };
}

function SavedNote({ items }: { readonly items: readonly Item[] }) {
  const texts = useTexts(itemMessages);
  const navigate = useNavigate();
  const search = { ids: items.map(({ id }) => id).join(",") };
  useKey("l", { label: texts.printLabels, group: texts.keys }, () => void navigate({ to: "/labels", search }));
  return (
    <output className="note">
      <span>
        {texts.saved(items.length)}{" "}
        <Link className="btn small" to="/labels" search={search}>
          {texts.printLabels} <Keys combo="l" />
        </Link>
      </span>
    </output>
  );
}

/** What the items come to, and which volume is missing. */
function HoldingsLine({ recordId }: { readonly recordId: string }) {
  const { language } = useLanguage();
  const { data } = useQuery(holdingsQuery(useApi(), recordId));
  return data?.statement ? <>{data.statement[language]}</> : null;
}
