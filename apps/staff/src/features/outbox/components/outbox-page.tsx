import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Letter, lettersQuery } from "../api/letters.ts";
import { outboxMessages } from "../messages.ts";
import styles from "./outbox-page.module.css";

/** The letters of a library that has no mail server. */
export function OutboxPage() {
  const texts = useTexts(outboxMessages);
  const letters = pagedRows(useInfiniteQuery(lettersQuery(useApi())));
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <Table
        caption={texts.caption}
        columns={useColumns()}
        rowKey={(letter) => letter.id}
        empty={<Empty title={texts.none} />}
        {...letters}
      />
    </>
  );
}

function useColumns(): readonly Column<Letter>[] {
  const texts = useTexts(outboxMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      {
        id: "at",
        head: texts.at,
        rowHead: true,
        cell: (row) => <time dateTime={row.at}>{momentInWords(new Date(row.at), language)}</time>,
      },
      { id: "to", head: texts.to, cell: (row) => <span className="cn">{row.to}</span> },
      {
        id: "letter",
        head: texts.letter,
        cell: (row) =>
          row.subject === "" ? (
            <span className="quiet">{texts.unreadable}</span>
          ) : (
            <details>
              <summary>
                {row.subject} <span className="hide">{texts.read}</span>
              </summary>
              <p className={styles.letter}>{row.text}</p>
            </details>
          ),
      },
    ],
    [texts, language],
  );
}
