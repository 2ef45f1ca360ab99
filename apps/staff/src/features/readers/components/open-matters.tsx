import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { leaversQuery } from "../api/clearance.ts";
import { readerMessages } from "../messages.ts";

/** What the reader has on loan, owes and waits for, in a line each. */
export function OpenMatters({ id }: { readonly id: string }) {
  const texts = useTexts(readerMessages);
  const { language } = useLanguage();
  const state = useQuery(leaversQuery(useApi(), { reader: id })).data?.[0];
  if (state === undefined) return null;
  return (
    <section aria-label={texts.open}>
      <h2>{texts.open}</h2>
      {state.open.length === 0 ? (
        <p>{texts.openNone}</p>
      ) : (
        <ul>
          {state.open.map(({ what }) => (
            <li key={what.en}>{what[language]}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
