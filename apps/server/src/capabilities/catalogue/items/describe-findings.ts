import type { Problem } from "@wenyuan/problem";
import { catalogueProblems } from "../problems.ts";
import type { Editing } from "./item-editing.ts";
import { findingIn, type ItemFinding, standing } from "./item-finding.ts";

interface FindingsOptions {
  readonly confirmed: readonly string[];
  readonly editing: Pick<Editing, "language">;
  /** The request holds a list of items, and findings say which. */
  readonly batch?: boolean;
}

/** The problem that findings make; undefined when nothing stands in the way. */
export function describeFindings(
  findings: readonly (readonly ItemFinding[])[],
  { confirmed, editing, batch = false }: FindingsOptions,
): Problem | undefined {
  const said = findings.flatMap((ofItem, n) =>
    standing(ofItem, confirmed).map((finding) =>
      findingIn(finding, editing.language, batch ? `/body/items/${n}` : "/body"),
    ),
  );
  if (said.length === 0) return undefined;
  const errors = said.map(({ pointer, text, mended }) => ({
    pointer,
    detail: text,
    ...(mended === undefined ? {} : { mended }),
  }));
  const onlyConfirm = said.every(({ severity }) => severity === "confirm");
  const kind = onlyConfirm ? catalogueProblems.itemToConfirm : catalogueProblems.itemFaulty;
  return kind({ count: said.length }, { findings: said, errors });
}
