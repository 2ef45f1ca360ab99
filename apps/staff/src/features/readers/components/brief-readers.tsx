import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { LookAlike } from "../api/merges.ts";
import { categoriesQuery, type FoundReader } from "../api/readers.ts";
import { readerMessages } from "../messages.ts";
import { statusWords } from "../status-words.ts";
import styles from "./merge.module.css";

type Brief = LookAlike["readers"][number];

/** Readers by name, each with what tells them apart. */
export function BriefReaders({ readers }: { readonly readers: readonly Brief[] }) {
  return (
    <span className={styles.two}>
      {readers.map((reader) => (
        <BriefReader key={reader.id} reader={reader} />
      ))}
    </span>
  );
}

function BriefReader({ reader }: { readonly reader: Brief }) {
  const texts = useTexts(readerMessages);
  const { language } = useLanguage();
  const categories = useQuery(categoriesQuery(useApi())).data?.items;
  const { id, displayName, department, entryYear, status } = reader;
  const category = categories?.find(({ code }) => code === reader.category)?.name[language] ?? reader.category;
  const word = texts[statusWords[status as FoundReader["status"]]];
  return (
    <span>
      <Link to="/readers/$id" params={{ id }}>
        {displayName}
      </Link>
      <small>{[category, department, entryYear, word].filter((one) => one !== undefined).join(" · ")}</small>
    </span>
  );
}
