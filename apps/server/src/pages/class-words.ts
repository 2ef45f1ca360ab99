import type { RecordSummary } from "../capabilities/catalogue/index.ts";
import { type ClassInWords, classInWords, classPath } from "../capabilities/discovery/index.ts";

/** The class of a work in words; none when it has no class that the facet knows. */
export function classOf(summary: RecordSummary): ClassInWords | undefined {
  const path = classPath(summary);
  return path === undefined ? undefined : classInWords(path);
}

export interface CountedClass extends ClassInWords {
  readonly count: number;
}

/** The main classes among values of the class facet, in the order given; `lcc` itself is no class. */
export function mainClasses(values: readonly { readonly value: string; readonly count: number }[]): CountedClass[] {
  return values
    .filter(({ value }) => (value.startsWith("lcc") ? value.split("/").length === 2 : !value.includes("/")))
    .map(({ value, count }) => ({ ...classInWords(value), count }));
}
