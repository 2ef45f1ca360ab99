import { queryOptions, useQuery } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import { useApi } from "../api/api.tsx";
import { useLanguage } from "../i18n/language.tsx";

export type Places = paths["/api/v1/places"]["get"]["responses"][200]["content"]["application/json"];

export const placesKey = ["places"] as const;

/** Branches, locations and kinds of items. */
export function placesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: placesKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/places", { signal })),
    staleTime: 300_000,
  });
}

/** Branches, locations and kinds by name; a code that is not known any more stands for itself. */
export function usePlaceNames() {
  const { language } = useLanguage();
  const places = useQuery(placesQuery(useApi())).data;
  const nameIn = (list: readonly { code: string; name: { zh: string; en: string } }[] | undefined, code: string) =>
    list?.find((one) => one.code === code)?.name[language] ?? code;
  return {
    branches: places?.branches.map(({ code, name }) => ({ code, name: name[language] })) ?? [],
    branchName: (code: string) => nameIn(places?.branches, code),
    locationName: (code: string) => nameIn(places?.locations, code),
    /** Where a location is: 医学分馆 3F 生物与医学. Names of locations are not unique over branches. */
    placeName(code: string) {
      const location = places?.locations.find((one) => one.code === code);
      if (!location) return code;
      return [nameIn(places?.branches, location.branch), location.floor, location.name[language]]
        .filter(Boolean)
        .join(" ");
    },
    kindName: (code: string) => nameIn(places?.kinds, code),
  };
}
