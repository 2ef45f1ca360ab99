import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage } from "../../../lib/i18n/language.tsx";
import { placesQuery } from "../../../lib/library/places.ts";

interface PlaceChoice {
  readonly value: string;
  readonly label: string;
}

export interface PlaceChoices {
  /** Known by now. */
  readonly ready: boolean;
  readonly locations: readonly PlaceChoice[];
  readonly kinds: readonly PlaceChoice[];
  nameOf(kind: "locations" | "kinds", code: string): string;
}

/** Locations, with their branch where there are several, and kinds, by name. */
export function usePlaceChoices(): PlaceChoices {
  const { data } = useQuery(placesQuery(useApi()));
  const { language } = useLanguage();
  const branches = new Map(data?.branches.map(({ code, name }) => [code, name[language]]));
  const locations = (data?.locations ?? []).map(({ code, branch, name }) => ({
    value: code,
    label: branches.size > 1 ? `${branches.get(branch) ?? branch} · ${name[language]}` : name[language],
  }));
  const kinds = (data?.kinds ?? []).map(({ code, name }) => ({ value: code, label: name[language] }));
  const all = { locations, kinds };
  return {
    ...all,
    ready: data !== undefined,
    nameOf: (kind, code) => all[kind].find(({ value }) => value === code)?.label ?? code,
  };
}
