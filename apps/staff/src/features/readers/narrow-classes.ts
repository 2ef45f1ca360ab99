import type { ClearanceClass } from "./api/clearance.ts";

/** The classes in which every word that was typed occurs: a year, part of a department's, programme's or category's name, in any order. */
export function narrowClasses(
  classes: readonly ClearanceClass[] | undefined,
  typed: string,
  categoryName: (code: string) => string,
): readonly ClearanceClass[] | undefined {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return classes?.filter(({ entryYear, department = "", programme = "", category }) => {
    const said = plain([entryYear, department, programme, categoryName(category)].join(" "));
    return words.every((word) => said.includes(word.replace(/级$/, "")));
  });
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
