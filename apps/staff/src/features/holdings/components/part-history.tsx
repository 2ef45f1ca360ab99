import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { holdingsKey } from "../../../lib/catalogue/record-holdings.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { type PartChange, partChangesQuery, undoPartChange } from "../api/part-changes.ts";
import { holdingsMessages } from "../messages.ts";
import styles from "./part-history.module.css";

/** What became of a record's volumes and statements: who, when, before and after; each change can be taken back. */
export function PartHistory({ recordId }: { readonly recordId: string }) {
  const texts = useTexts(holdingsMessages);
  const mayEdit = useMay()("catalogue.holdings.edit");
  const undo = useUndo(recordId);
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(partChangesQuery(useApi(), recordId));
  const changes = data?.pages.flatMap((page) => page.items) ?? [];
  if (changes.length === 0) return null;
  return (
    <section className={styles.history} aria-labelledby="part-history">
      <h2 id="part-history">{texts.history}</h2>
      <ol>
        {changes.map((change) => (
          <li key={change.id}>
            <Change change={change} />
            {mayEdit && (
              <button type="button" className="btn small" onClick={() => void undo(change.id)}>
                {texts.takeBack}
              </button>
            )}
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" className="btn small" onClick={() => void fetchNextPage()}>
          {texts.older}
        </button>
      )}
    </section>
  );
}

function useUndo(recordId: string): (id: string) => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(holdingsMessages);
  const tellFailure = useFailure();
  return async (id) => {
    try {
      await undoPartChange(api, id);
      toasts.add({ kind: "done", text: texts.takenBack });
    } catch (error) {
      tellFailure(error);
    }
    await queries.invalidateQueries({ queryKey: holdingsKey(recordId) });
  };
}

function Change({ change: { kind, act, changedAt, changedBy, changes } }: { readonly change: PartChange }) {
  const texts = useTexts(holdingsMessages);
  const { language } = useLanguage();
  return (
    <div>
      <p>
        <b>{texts[kind]}</b> {texts[act]}
        <small className="quiet">
          {" "}
          · <Actor by={changedBy} /> · <time dateTime={changedAt}>{momentInWords(new Date(changedAt), language)}</time>
        </small>
      </p>
      <ul>
        {changes.map((one) => (
          <Fact key={one.fact} {...one} />
        ))}
      </ul>
    </div>
  );
}

const labels = {
  enumeration: "enumeration",
  title: "volumeTitle",
  isbn: "isbn",
  location: "location",
  callNumber: "callNumber",
  statement: "statement",
} as const;

function Fact({ fact, before, after }: PartChange["changes"][number]) {
  const texts = useTexts(holdingsMessages);
  const { locationName } = usePlaceNames();
  const said = (value: string) => (fact === "location" ? locationName(value) : value);
  return (
    <li>
      {texts[labels[fact as keyof typeof labels]]}
      {texts.colon}
      {before !== undefined && <del>{said(before)}</del>}
      {before !== undefined && after !== undefined && " → "}
      {after !== undefined && <ins>{said(after)}</ins>}
    </li>
  );
}
