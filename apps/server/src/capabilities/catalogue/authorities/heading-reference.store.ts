import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { headingKey } from "./heading-key.ts";
import type { HeadingKind } from "./heading-kind.ts";

/** Where authority records send from a heading. */
export interface HeadingReferral {
  readonly heading: string;
  /** The forms that are used in its stead, when it is none itself. */
  readonly see: readonly string[];
  readonly seeAlso: readonly string[];
}

const refer = statement<[string], HeadingReferral>(
  "catalogue.heading-referrals",
  `with given as (
     select heading, key, kind from jsonb_to_recordset($1::jsonb) as given (heading text, key text, kind text)
   ), led as (
     select distinct given.heading, form.role, target.text
     from given
     join catalogue.authority_form as form on form.match_key = given.key and form.kind = given.kind
     join catalogue.authority_form as target on target.authority_id = form.authority_id
       and ((form.role = 'variant' and target.position = 0) or (form.role = 'preferred' and target.role = 'related'))
     where form.role <> 'related' and target.match_key <> given.key
   )
   select heading, coalesce(array_agg(text order by text) filter (where role = 'variant'), '{}') as see,
     coalesce(array_agg(text order by text) filter (where role = 'preferred'), '{}') as "seeAlso"
   from led group by heading order by heading`,
);

/** See and see also of headings that may be of any of these kinds; those that lead nowhere are left out. */
export async function referralsOf(
  at: Database | Tx,
  headings: readonly string[],
  kinds: readonly HeadingKind[],
): Promise<HeadingReferral[]> {
  const given = headings.flatMap((heading) =>
    kinds.map((kind) => ({ heading, kind, key: headingKey(heading, kind) })).filter(({ key }) => key !== ""),
  );
  return given.length === 0 ? [] : await refer.rows(at, JSON.stringify(given));
}

/** A form that is not used, with the one that is. */
export interface VariantForm {
  readonly variant: string;
  readonly preferred: string;
}

const begin = statement<[readonly HeadingKind[], string, string, number], VariantForm>(
  "catalogue.variants-beginning",
  `select form.text as variant, preferred.text as preferred
   from catalogue.authority_form as form
   join catalogue.authority_form as preferred on preferred.authority_id = form.authority_id and preferred.position = 0
   where form.role = 'variant' and form.kind = any($1) and form.match_key >= $2 and form.match_key < $3
   order by form.match_key, form.authority_id limit $4`,
);

/** Sorts after every key that begins so: keys are compared byte by byte, and no text has this character. */
const behindAll = "\u{10ffff}";

/** Forms that lead elsewhere and begin so, in whatever spelling; shortest keys first among those alike. */
export async function variantsBeginning(
  at: Database | Tx,
  beginning: string,
  { kinds, limit }: { readonly kinds: readonly HeadingKind[]; readonly limit: number },
): Promise<VariantForm[]> {
  const [kind] = kinds;
  const key = kind === undefined ? "" : headingKey(beginning, kind);
  return key === "" ? [] : await begin.rows(at, kinds, key, key + behindAll, limit);
}
