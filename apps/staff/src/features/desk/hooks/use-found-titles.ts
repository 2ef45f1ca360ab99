import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { authorsLine, publishedLine, titleLine } from "../../../lib/catalogue/hit-lines.ts";
import { searchCatalogue } from "../../../lib/catalogue/search-catalogue.ts";
import { useLanguage } from "../../../lib/i18n/language.tsx";
import { lookUpItem } from "../api/desk.ts";

/** A title that may be what the reader wants; of a copy that was scanned, which one. */
export interface FoundTitle {
  readonly recordId: string;
  readonly title: string;
  readonly more: string;
  readonly itemId?: string;
}

const shown = 8;

/** Titles by words or a number; a barcode finds its copy. */
export function useFoundTitles() {
  const api = useApi();
  const { language } = useLanguage();
  const [found, setFound] = useState<readonly FoundTitle[]>();
  const [failure, setFailure] = useState<unknown>();
  const search = async (text: string) => {
    setFailure(undefined);
    const copy = /^[A-Za-z]{0,4}[0-9]{4,}$/.test(text) ? await lookUpItem(api, text).catch(() => undefined) : undefined;
    if (copy) {
      const { id, recordId, title, callNumber = "", barcode = "" } = copy.item;
      setFound([{ recordId, title, more: `${callNumber} ${barcode}`, itemId: id }]);
      return;
    }
    const { hits } = await searchCatalogue(api, { text, language, limit: shown }, new AbortController().signal);
    setFound(
      hits.map((hit) => ({
        recordId: hit.id,
        title: titleLine(hit),
        more: [authorsLine(hit), publishedLine(hit)].filter(Boolean).join(" · "),
      })),
    );
  };
  return { found, failure, search: (text: string) => void search(text).catch(setFailure) };
}
