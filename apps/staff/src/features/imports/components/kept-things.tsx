import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { keptQuery } from "../api/imports.ts";
import { importMessages } from "../messages.ts";

/** What an import that was taken back has left alone, by name. */
export function KeptThings({ id }: { readonly id: string }) {
  const texts = useTexts(importMessages);
  const { data } = useQuery(keptQuery(useApi(), id));
  if (!data || data.records.length + data.items.length === 0) return null;
  return (
    <section className="stackv" aria-labelledby="kept">
      <h2 id="kept">{texts.kept}</h2>
      <p>{texts.keptMore}</p>
      <ul>
        {data.records.map((record) => (
          <li key={`record ${record.id}`}>
            #{record.number} {record.title || texts.untitled}
          </li>
        ))}
        {data.items.map((item) => (
          <li key={`item ${item.id}`}>{texts.keptItem(item.barcode ?? item.id)}</li>
        ))}
      </ul>
    </section>
  );
}
