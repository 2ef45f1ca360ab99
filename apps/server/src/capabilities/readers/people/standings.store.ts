import type { Database } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { CardKind, CardStatus } from "../cards/card-code.ts";
import type { Restriction } from "../restrictions/restriction.ts";
import { present } from "./present.ts";
import type { ReaderStatus } from "./reader.ts";
import type { ReaderStanding } from "./standing.ts";

/** A reader's standing with all cards, for lists that judge everybody. */
export interface StandingWithCards extends ReaderStanding {
  readonly cards: readonly { readonly kind: CardKind; readonly code: string; readonly status: CardStatus }[];
}

interface Row {
  readonly id: string;
  readonly category: string;
  readonly department: string | null;
  readonly status: ReaderStatus;
  readonly activeFrom: string | null;
  readonly expiresOn: string | null;
  readonly leftOn: string | null;
  readonly birthDate: string | null;
  readonly homeBranch: string | null;
  readonly cards: StandingWithCards["cards"];
  readonly restrictions: Restriction[];
}

const standings = statement<[after: string, limit: number], Row>(
  "readers.standings",
  `select r.id, r.category, r.department, r.status, r.active_from as "activeFrom", r.expires_on as "expiresOn", r.left_on as "leftOn",
     r.birth_date as "birthDate", r.home_branch as "homeBranch",
     coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'code', c.code, 'status', c.status) order by c.id)
       from readers.card c where c.reader_id = r.id), '[]') as cards,
     coalesce((select jsonb_agg(jsonb_build_object('id', t.id::text, 'kind', t.kind, 'reason', t.reason, 'origin', t.origin,
         'startsOn', t.starts_on, 'endsOn', t.ends_on) order by t.id)
       from readers.restriction t where t.reader_id = r.id and t.lifted_at is null), '[]') as restrictions
   from readers.reader r where r.id > $1 and r.merged_into is null and r.status <> 'erased' order by r.id limit $2`,
);

/** The standings of all readers, so many at a time in the order of their ids. Nothing is locked: it is for lists, not for lending. */
export async function standingsAfter(db: Database, after: string, limit: number): Promise<StandingWithCards[]> {
  const rows = await standings.rows(db, after, limit);
  return rows.map((row): StandingWithCards => present({ ...row, card: "active" as const }));
}
