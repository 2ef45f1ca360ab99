import { type CardKind, cardCodeKey } from "../cards/card-code.ts";
import { changedFacts, type Facts } from "../people/facts.ts";
import type { Card, Reader, ReaderName } from "../people/reader.ts";
import { factsOfReader, type ReaderFields } from "../people/reader-fields.ts";
import type { FeedFault, FeedPerson, PlannedRow } from "./feed.ts";

/** A reader whom the library knows, with all cards ever. */
export interface KnownReader {
  readonly reader: Reader;
  readonly cards: readonly Card[];
}

/** What a card of a row comes to. */
export interface CardStep {
  readonly kind: CardKind;
  readonly code: string;
  /** Active cards of the same kind that end with it. */
  readonly replaces: readonly string[];
}

/** What is done with a row. */
export interface RowPlan extends Omit<PlannedRow, "line"> {
  readonly fields: ReaderFields;
  readonly cards: readonly CardStep[];
  /** The cards as history keeps them. */
  readonly also?: { readonly before: Facts; readonly after: Facts };
}

/** The plan as it is kept with the feed, without what only doing it needs. */
export function plannedRow(line: number, plan: RowPlan): PlannedRow {
  const { outcome, kind, readerId, person, before, after, faults } = plan;
  return {
    line,
    outcome,
    faults,
    ...(kind === undefined ? {} : { kind }),
    ...(readerId === undefined ? {} : { readerId }),
    ...(person === undefined ? {} : { person }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** The cards that a row names, as the library keeps them. */
export function cardsOfPerson({ number, barcode, chip }: FeedPerson): { kind: CardKind; code: string; key: string }[] {
  const given: [CardKind, string | undefined][] = [
    ["campus-number", number],
    ["barcode", barcode],
    ["nfc", chip],
  ];
  return given.flatMap(([kind, code]) => {
    const key = code === undefined ? undefined : cardCodeKey(kind, code);
    return code === undefined || key === undefined ? [] : [{ kind, code, key }];
  });
}

/**
 * What a row comes to: a new reader, changes of a known one, or nothing. What the row leaves empty stays.
 * @param holders whose active card each key is
 */
export function planRow(
  person: FeedPerson,
  known: KnownReader | undefined,
  { today, holders }: { readonly today: string; readonly holders: ReadonlyMap<string, string> },
): RowPlan {
  const taken = cardsOfPerson(person).filter(({ key }) => {
    const holder = holders.get(key);
    return holder !== undefined && holder !== known?.reader.id;
  });
  const nothing = { fields: {}, cards: [] };
  if (taken.length > 0) return { outcome: "refused", person, faults: taken.map(takenFault), ...nothing };
  const fields = fieldsOf(person, known?.reader, today);
  const cards = cardSteps(person, known?.cards ?? []);
  if (!known) return { outcome: "new", kind: "created", person, faults: [], fields, cards };
  const { reader } = known;
  const also = cardFacts(cards, known.cards);
  const before = factsOfReader(reader);
  const changed = changedFacts(before, { ...before, ...factsOfReader(fields) });
  if (!changed && cards.length === 0)
    return { outcome: "unchanged", readerId: reader.id, person, faults: [], ...nothing };
  const renumbered =
    known.cards.some(({ kind, status }) => kind === "campus-number" && status === "active") &&
    cards.some(({ kind }) => kind === "campus-number");
  return {
    outcome: "changed",
    kind: kindOf(changed, renumbered),
    readerId: reader.id,
    person,
    before: { ...changed?.before, ...also?.before },
    after: { ...changed?.after, ...also?.after },
    ...(also ? { also } : {}),
    faults: [],
    fields,
    cards,
  };
}

/** What happened in the person's life, as far as the facts tell. */
function kindOf(changed: { before: Facts; after: Facts } | undefined, renumbered: boolean): string {
  const { after = {}, before = {} } = changed ?? {};
  if (after["status"] === "deceased" || after["status"] === "left") return after["status"];
  if (after["status"] === "on-leave") return "leave";
  if (before["status"] === "on-leave" && after["status"] === "active") return "return";
  if (renumbered) return "category" in after ? "promotion" : "renumbered";
  if ("programme" in after || "department" in after) return "transfer";
  if (String(after["expiresOn"] ?? "") > String(before["expiresOn"] ?? "9")) return "extension";
  return "changed";
}

function fieldsOf(person: FeedPerson, reader: Reader | undefined, today: string): ReaderFields {
  const { department, programme, entryYear, activeFrom, expiresOn, birthDate, email, phone, homeBranch, language } =
    person;
  const gone = person.status === "left" || person.status === "deceased";
  const back = person.status === "active" && reader?.leftOn !== undefined;
  const given = {
    category: person.category,
    department,
    programme,
    entryYear,
    status: person.status,
    activeFrom,
    expiresOn,
    birthDate,
    email,
    phone,
    homeBranch,
    language,
    ...(gone && reader?.leftOn === undefined ? { leftOn: today } : {}),
    ...(back ? { leftOn: null } : {}),
    names: namesOf(person, reader),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ReaderFields;
}

/** The names of the row first; one that was used until now stays as a former name. */
function namesOf({ name, passportName }: FeedPerson, reader: Reader | undefined): ReaderName[] {
  const kept = (reader?.names ?? []).filter(
    ({ kind, text }) => text !== name && !(kind === "passport" && passportName !== undefined),
  );
  return [
    { kind: "usual", text: name },
    ...(passportName === undefined ? [] : [{ kind: "passport" as const, text: passportName }]),
    ...kept.map((one) => (one.kind === "usual" ? { ...one, kind: "former" as const } : one)),
  ];
}

/** The cards that a row adds. A card that was reported lost stays lost, whatever the campus says. */
function cardSteps(person: FeedPerson, own: readonly Card[]): CardStep[] {
  return cardsOfPerson(person).flatMap(({ kind, code, key }) => {
    const has = own.some(
      (card) => card.kind === kind && card.status !== "replaced" && cardCodeKey(kind, card.code) === key,
    );
    if (has) return [];
    const replaces = own.filter((card) => card.kind === kind && card.status === "active").map(({ id }) => id);
    return [{ kind, code, replaces }];
  });
}

function cardFacts(steps: readonly CardStep[], own: readonly Card[]): { before: Facts; after: Facts } | undefined {
  if (steps.length === 0) return undefined;
  const ended = own.filter(({ id }) => steps.some(({ replaces }) => replaces.includes(id)));
  return {
    before: { cards: ended.map(({ kind, code }) => `${kind}:${code}`) },
    after: { cards: steps.map(({ kind, code }) => `${kind}:${code}`) },
  };
}

function takenFault({ kind, code }: { kind: CardKind; code: string }): FeedFault {
  const column = { "campus-number": "学号", barcode: "借书证号", nfc: "卡号", virtual: "卡号" }[kind];
  return {
    column,
    why: {
      zh: `“${code}”是另一位读者的有效证号。如果是同一人，请先合并两条记录；否则请核对号码。`,
      en: `“${code}” is another reader's active number. If both are one person, merge the two records first; otherwise check the number.`,
    },
  };
}
