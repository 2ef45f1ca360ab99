import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type Batch, entriesQuery, type Outcome } from "../api/batches.ts";
import { batchMessages } from "../messages.ts";
import styles from "./batch.module.css";

interface EntryListProps {
  readonly id: string;
  readonly target: Batch["target"];
  readonly outcome: Outcome;
  readonly title: string;
}

/** Records or items that the batch left as they are, each with the reason. */
export function EntryList({ id, target, outcome, title }: EntryListProps) {
  const texts = useTexts(batchMessages);
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(entriesQuery(useApi(), id, outcome));
  const entries = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.sample} aria-label={title}>
      <h2>{title}</h2>
      <ul className="log todo">
        {entries.map(({ id: entry, targetId, name, finding }) => (
          <li key={entry}>
            <span>
              {target === "records" ? (
                <Link to="/records/$id" params={{ id: targetId }} lang={langOf(name)}>
                  {name || targetId}
                </Link>
              ) : (
                <span className="cn">{name || targetId}</span>
              )}{" "}
              <span className="quiet">{finding}</span>
            </span>
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
