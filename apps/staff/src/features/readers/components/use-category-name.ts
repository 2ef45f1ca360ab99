import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage } from "../../../lib/i18n/language.tsx";
import { categoriesQuery } from "../api/readers.ts";

/** What a kind of reader is called; a code that is not known stands for itself. */
export function useCategoryName(): (code: string) => string {
  const { language } = useLanguage();
  const categories = useQuery(categoriesQuery(useApi())).data?.items;
  return useCallback(
    (code) => categories?.find((category) => category.code === code)?.name[language] ?? code,
    [categories, language],
  );
}
