import type { Language } from "../../../kernel/i18n/language.ts";
import type { Places } from "../../catalogue/index.ts";

/** Names of the location facet's values: `main` is the branch's, `main/main-3` the location's with its floor. */
export function locationLabels(
  { branches, locations }: Pick<Places, "branches" | "locations">,
  language: Language,
): (path: string) => string | undefined {
  const names = new Map([
    ...branches.map(({ code, name }) => [code, name[language]] as const),
    ...locations.map(
      ({ code, branch, name, floor }) =>
        [`${branch}/${code}`, [floor, name[language]].filter(Boolean).join(" ")] as const,
    ),
  ]);
  return (path) => names.get(path);
}
