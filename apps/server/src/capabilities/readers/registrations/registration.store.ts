import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import { on } from "../tables.ts";
import type { RegistrationWish } from "./registration.ts";

/** A wish as it is kept until it is decided. */
export interface Registration extends RegistrationWish {
  readonly id: string;
  readonly state: "mailed" | "waiting";
  readonly askedAt: Date;
  readonly confirmedAt?: Date;
}

export interface NewRegistration extends RegistrationWish {
  /** In the letter; only its hash is kept. */
  readonly key: string;
  /** Network address of the sender; only its hash is kept. */
  readonly address: string;
  readonly askedAt: Date;
}

const addressHash = (address: string) => hashToken(`registration-from:${address}`);

export async function insertRegistration(tx: Tx, wish: NewRegistration): Promise<void> {
  await on(tx)
    .insertInto("registration")
    .values({
      key_hash: hashToken(wish.key),
      address_hash: addressHash(wish.address),
      category: wish.category,
      name: wish.name,
      email: wish.email,
      phone: wish.phone ?? null,
      birth_date: wish.birthDate ?? null,
      about: wish.about ?? null,
      language: wish.language,
      asked_at: wish.askedAt,
    })
    .execute();
}

/** How many wishes came since a moment for an address of mail, and from a network address. */
export async function countWishes(
  at: Database | Tx,
  { email, address, since }: { readonly email: string; readonly address: string; readonly since: Date },
): Promise<{ toEmail: number; fromAddress: number }> {
  const { rows } = await sql<{ toEmail: number; fromAddress: number }>`
    select
      (select count(*)::int from readers.registration where lower(email) = lower(${email}) and asked_at > ${since}) as "toEmail",
      (select count(*)::int from readers.registration where address_hash = ${addressHash(address)} and asked_at > ${since})
        as "fromAddress"`.execute(on(at));
  return rows[0] ?? { toEmail: 0, fromAddress: 0 };
}

/** The wish of a letter that is still of use, locked. */
export async function lockByKey(tx: Tx, key: string, askedAfter: Date): Promise<Registration | undefined> {
  const row = await on(tx)
    .selectFrom("registration")
    .selectAll()
    .where("key_hash", "=", hashToken(key))
    .where("asked_at", ">", askedAfter)
    .forUpdate()
    .executeTakeFirst();
  return row && registrationOf(row);
}

/** A wish that waits for staff, locked. */
export async function lockWaiting(tx: Tx, id: string): Promise<Registration | undefined> {
  const row = await on(tx)
    .selectFrom("registration")
    .selectAll()
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .forUpdate()
    .executeTakeFirst();
  return row && registrationOf(row);
}

/** Wishes that wait for staff, oldest first. */
export async function listWaiting(
  at: Database | Tx,
  page: { readonly after: string; readonly limit: number },
): Promise<Registration[]> {
  const rows = await on(at)
    .selectFrom("registration")
    .selectAll()
    .where("state", "=", "waiting")
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
  return rows.map(registrationOf);
}

/** The address is confirmed: staff see the wish now. Others of the same address are forgotten. */
export async function markWaiting(tx: Tx, { id, email }: Registration, now: Date): Promise<void> {
  await on(tx)
    .deleteFrom("registration")
    .where((eb) => eb(eb.fn<string>("lower", ["email"]), "=", email.toLowerCase()))
    .where("id", "<>", id)
    .execute();
  await on(tx).updateTable("registration").set({ state: "waiting", confirmed_at: now }).where("id", "=", id).execute();
}

export async function deleteRegistration(tx: Tx, id: string): Promise<void> {
  await on(tx).deleteFrom("registration").where("id", "=", id).execute();
}

/** Before which moments a wish is too old: one whose letter was not answered, and one that nobody decided. */
interface Before {
  readonly mailed: Date;
  readonly waiting: Date;
}

const tooOld = ({ mailed, waiting }: Before) =>
  sql<boolean>`(state = 'mailed' and asked_at < ${mailed} or state = 'waiting' and confirmed_at < ${waiting})`;

export async function countOldRegistrations(at: Database, before: Before): Promise<number> {
  const row = await on(at)
    .selectFrom("registration")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where(tooOld(before))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** @returns how many */
export async function forgetRegistrations(at: Database, before: Before): Promise<number> {
  const { numDeletedRows } = await on(at).deleteFrom("registration").where(tooOld(before)).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What of a wish is looked for among the readers. */
export interface SharedFacts {
  readonly email: string;
  readonly nameKey: string;
  /** Digits alone. */
  readonly phone?: string;
  readonly birthDate?: string;
}

/** Readers who share a strong fact with each wish, twenty at most, in the wishes' order; whether they are the same person is weighed afterwards. */
export async function sharingReaders(at: Database | Tx, wishes: readonly SharedFacts[]): Promise<string[][]> {
  const { rows } = await sql<{ ids: string[] }>`
    select coalesce((
      select (array_agg(r.id::text))[1:20] from readers.reader r
      where r.merged_into is null and r.status <> 'erased' and r.id in (
        select id from readers.reader where lower(email) = lower(wish.email)
        union all select id from readers.reader where wish.phone <> '' and regexp_replace(phone, '\\D', '', 'g') = wish.phone
        union all select b.id from readers.reader b join readers.name n on n.reader_id = b.id
          where b.birth_date = wish.birth and n.match_key = wish.name_key
      )
    ), '{}') as ids
    from unnest(
      ${wishes.map(({ email }) => email)}::text[], ${wishes.map(({ phone = "" }) => phone)}::text[],
      ${wishes.map(({ birthDate = null }) => birthDate)}::date[], ${wishes.map(({ nameKey }) => nameKey)}::text[]
    ) with ordinality as wish (email, phone, birth, name_key, n)
    order by wish.n`.execute(on(at));
  return rows.map(({ ids }) => ids);
}

/** A number for somebody who has none of the campus: R0000001 … */
export async function nextNumber(tx: Tx): Promise<string> {
  const { rows } = await sql<{ next: string }>`select nextval('readers.registered_number') as next`.execute(on(tx));
  return `R${(rows[0]?.next ?? "0").padStart(7, "0")}`;
}

function registrationOf(row: {
  id: string;
  state: string;
  category: string;
  name: string;
  email: string;
  phone: string | null;
  birth_date: string | null;
  about: string | null;
  language: string;
  asked_at: Date;
  confirmed_at: Date | null;
}): Registration {
  const { id, category, name, email } = row;
  return {
    id,
    category,
    name,
    email,
    state: row.state as Registration["state"],
    language: row.language as Language,
    askedAt: row.asked_at,
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(row.birth_date === null ? {} : { birthDate: row.birth_date }),
    ...(row.about === null ? {} : { about: row.about }),
    ...(row.confirmed_at === null ? {} : { confirmedAt: row.confirmed_at }),
  };
}
