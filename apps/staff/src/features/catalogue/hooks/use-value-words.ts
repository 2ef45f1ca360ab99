import type { FacetName } from "../../../lib/catalogue/search-catalogue.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { languageTag } from "../../../lib/i18n/messages.ts";
import { kindMessages } from "../kind-messages.ts";

/** Codes of the bibliographic standard that differ from the terminological ones (ISO 639-2 B to T). */
const bibliographic: Record<string, string> = {
  chi: "zh",
  ger: "de",
  fre: "fr",
  cze: "cs",
  dut: "nl",
  gre: "el",
  per: "fa",
  tib: "bo",
  may: "ms",
};

/** How a facet's value is said: codes become words. */
export function useValueWords(): (name: FacetName, value: string, label?: string) => string {
  const { language } = useLanguage();
  const kinds: Record<string, string> = useTexts(kindMessages);
  const names = new Intl.DisplayNames(languageTag[language], { type: "language", fallback: "none" });
  return (name, value, label = value) => {
    if (name === "kind") return kinds[value] ?? label;
    if (name === "language") return nameOf(names, bibliographic[value] ?? value) ?? label;
    return label;
  };
}

function nameOf(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return names.of(code);
  } catch {
    // Not a language code at all: records are written by people.
    return undefined;
  }
}
