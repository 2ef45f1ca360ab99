import { Run } from "@wenyuan/ui";
import type { FacetName } from "../../capabilities/discovery/index.ts";
import { ReadName } from "../person-name.tsx";
import { textLanguage } from "../work-view.ts";
import type { ResultParts } from "./search.page.tsx";

export interface FacetValueNameProps extends Pick<ResultParts, "nameOf" | "romanised"> {
  readonly name: FacetName;
  readonly value: string;
}

/** A facet's value as people read it: a name with how it is read, anything else in words, each in its own language. */
export function FacetValueName({ name, value, nameOf, romanised }: FacetValueNameProps) {
  if (name === "author") return <ReadName text={value} romanised={romanised.get(value)} />;
  return <Run lang={facetValueLanguage(name, value)}>{nameOf(name, value)}</Run>;
}

/** Names, subjects and places are in their own language; the names of kinds and classes in the page's. */
function facetValueLanguage(name: FacetName, value: string): string | undefined {
  return name === "author" || name === "subject" || name === "place" ? textLanguage(value, undefined) : undefined;
}
