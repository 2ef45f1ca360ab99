import { queryOptions, useQuery } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import { useApi } from "../api/api.tsx";
import { useLanguage } from "../i18n/language.tsx";

function placesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["places"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/places", { signal })),
    staleTime: 300_000,
  });
}

/** Branches and locations by name; a code that is not known any more stands for itself. */
export function usePlaceNames() {
  const { language } = useLanguage();
  const places = useQuery(placesQuery(useApi())).data;
  const nameIn = (list: readonly { code: string; name: { zh: string; en: string } }[] | undefined, code: string) =>
    list?.find((one) => one.code === code)?.name[language] ?? code;
  return {
    branches: places?.branches.map(({ code, name }) => ({ code, name: name[language] })) ?? [],
    branchName: (code: string) => nameIn(places?.branches, code),
    locationName: (code: string) => nameIn(places?.locations, code),
  };
}
