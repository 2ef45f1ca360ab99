import { describeFault } from "@wenyuan/call-number";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { bookNumberOf } from "../call-numbers/book-number.ts";
import { readCallNumberRules } from "../call-numbers/series.store.ts";
import { type CallNumberRules, checkedCallNumber, readCallNumber } from "../call-numbers/series.ts";
import { listItemKinds, listLocations } from "../places/place.store.ts";
import { findSummaries } from "../records/record.store.ts";
import { itemMessages } from "./item.messages.ts";
import { findItems, findNumberHolders } from "./item.store.ts";
import type { ItemFacts } from "./item.ts";
import {
  findAccessionHolders,
  findNumberOwners,
  recordsOfHoldings,
  recordsOfVolumes,
  worksOfRecords,
} from "./item-check.store.ts";
import type { ItemFinding } from "./item-finding.ts";

/** An item as it is to be; `id` when it is there already. */
export interface CandidateItem {
  readonly id?: string;
  readonly recordId: string;
  readonly facts: ItemFacts;
}

/** What the library knows that items can conflict with; read once for a batch. */
interface Known {
  readonly locations: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly rules: CallNumberRules;
  readonly barcodes: ReadonlyMap<string, string>;
  readonly rfidUids: ReadonlyMap<string, string>;
  readonly accessions: ReadonlyMap<string, readonly { id: string; recordId: string }[]>;
  readonly volumes: ReadonlyMap<string, string>;
  readonly holdings: ReadonlyMap<string, string>;
  /** Titles of the items that have a number, by item. */
  readonly titles: ReadonlyMap<string, Bilingual>;
  readonly now: Date;
}

/**
 * Every fault of some items at once, and what a person has to confirm: numbers that are taken (and by which item), places and kinds that
 * are not there, call numbers that the grammar doubts, with the mend it offers.
 * @returns the findings of each item, in their order
 */
export async function checkItems(
  at: Database | Tx,
  items: readonly CandidateItem[],
  now: Date,
): Promise<readonly ItemFinding[][]> {
  const known = await readKnown(at, items, now);
  const numbers = await bookNumberFindings(at, known.rules, items);
  return items.map((item, n) => [
    ...placeFindings(item, known),
    ...numberFindings(item, { known, before: items.slice(0, n) }),
    ...callNumberFindings(item, known.rules),
    ...(numbers[n] ?? []),
    ...belongingFindings(item, known),
    ...factFindings(item),
  ]);
}

async function readKnown(at: Database | Tx, items: readonly CandidateItem[], now: Date): Promise<Known> {
  const all = items.map(({ facts }) => facts);
  const holders = await findNumberHolders(at, {
    barcodes: all.flatMap(({ barcode }) => barcode ?? []),
    rfidUids: all.flatMap(({ rfidUid }) => rfidUid ?? []),
  });
  const accessions = await findAccessionHolders(
    at,
    all.flatMap(({ accessionNumber }) => accessionNumber ?? []),
  );
  const named = [...holders.barcodes.values(), ...holders.rfidUids.values()];
  return {
    locations: new Set((await listLocations(at)).map(({ code }) => code)),
    kinds: new Set((await listItemKinds(at)).map(({ code }) => code)),
    rules: await readCallNumberRules(at),
    barcodes: holders.barcodes,
    rfidUids: holders.rfidUids,
    accessions,
    volumes: await recordsOfVolumes(
      at,
      all.flatMap(({ volumeId }) => volumeId ?? []),
    ),
    holdings: await recordsOfHoldings(
      at,
      all.flatMap(({ holdingsId }) => holdingsId ?? []),
    ),
    titles: await titlesOfItems(at, [...named, ...[...accessions.values()].flat().map(({ id }) => id)]),
    now,
  };
}

async function titlesOfItems(at: Database | Tx, ids: readonly string[]): Promise<Map<string, Bilingual>> {
  const items = await findItems(at, ids);
  const titles = await titlesOfRecords(
    at,
    items.map(({ recordId }) => recordId),
  );
  return new Map(items.map(({ id, recordId }) => [id, titles.get(recordId) ?? itemMessages.untitled]));
}

async function titlesOfRecords(at: Database | Tx, ids: readonly string[]): Promise<Map<string, Bilingual>> {
  const summaries = await findSummaries(at, ids);
  return new Map(
    [...summaries].map(([id, { title }]) => [
      id,
      title.text === "" ? itemMessages.untitled : { zh: title.text, en: title.text },
    ]),
  );
}

function placeFindings({ facts }: CandidateItem, { locations, kinds, now }: Known): ItemFinding[] {
  const { location, kind, temporary } = facts;
  const findings: ItemFinding[] = [];
  if (!locations.has(location))
    findings.push(impossible("location-unknown", "/location", said(itemMessages.locationUnknown, location)));
  if (!kinds.has(kind)) findings.push(impossible("kind-unknown", "/kind", said(itemMessages.kindUnknown, kind)));
  if (!temporary) return findings;
  if (!locations.has(temporary.location))
    findings.push(
      impossible("location-unknown", "/temporary/location", said(itemMessages.locationUnknown, temporary.location)),
    );
  if (temporary.kind !== undefined && !kinds.has(temporary.kind))
    findings.push(impossible("kind-unknown", "/temporary/kind", said(itemMessages.kindUnknown, temporary.kind)));
  if (temporary.location === location)
    findings.push(impossible("temporary-same", "/temporary/location", itemMessages.temporarySame));
  if (temporary.until <= now)
    findings.push(impossible("temporary-over", "/temporary/until", itemMessages.temporaryOver));
  return findings;
}

/** Barcodes, tags and accession numbers that others have: items of the library, or earlier ones of the batch. */
function numberFindings(
  { id, facts }: CandidateItem,
  { known, before }: { known: Known; before: readonly CandidateItem[] },
): ItemFinding[] {
  const { barcode, rfidUid, accessionNumber } = facts;
  const findings: ItemFinding[] = [];
  const title = (itemId: string) => known.titles.get(itemId) ?? itemMessages.untitled;
  const barcodeHolder = barcode === undefined ? undefined : known.barcodes.get(barcode);
  if (barcode !== undefined && barcodeHolder !== undefined && barcodeHolder !== id) {
    const text = said2(itemMessages.barcodeTaken, barcode, title(barcodeHolder));
    findings.push({ ...impossible("barcode-taken", "/barcode", text), itemId: barcodeHolder });
  } else if (barcode !== undefined && before.some((one) => one.facts.barcode === barcode)) {
    findings.push(impossible("barcode-taken", "/barcode", said(itemMessages.barcodeTwice, barcode)));
  }
  const tagHolder = rfidUid === undefined ? undefined : known.rfidUids.get(rfidUid);
  if (tagHolder !== undefined && tagHolder !== id) {
    const holder = title(tagHolder);
    const text = { zh: itemMessages.rfidTaken.zh(holder.zh), en: itemMessages.rfidTaken.en(holder.en) };
    findings.push({ ...impossible("rfid-taken", "/rfidUid", text), itemId: tagHolder });
  } else if (rfidUid !== undefined && before.some((one) => one.facts.rfidUid === rfidUid)) {
    findings.push(impossible("rfid-taken", "/rfidUid", itemMessages.rfidTwice));
  }
  const accession = known.accessions.get(accessionNumber ?? "")?.find((holder) => holder.id !== id);
  if (accessionNumber !== undefined && accession) {
    const text = said2(itemMessages.accessionRepeated, accessionNumber, title(accession.id));
    findings.push({ ...toConfirm("accession-repeated", "/accessionNumber", text), itemId: accession.id });
  }
  return findings;
}

/** What the grammar doubts, each with its mend. What it reads all the same, and what it cannot read, are both to be confirmed. */
function callNumberFindings({ facts }: CandidateItem, rules: CallNumberRules): ItemFinding[] {
  if (facts.callNumber === undefined) return [];
  return checkedCallNumber(rules, facts.callNumber, facts.location).faults.map((fault) => ({
    ...toConfirm("call-number-doubtful", "/callNumber", {
      zh: describeFault(fault, "zh"),
      en: describeFault(fault, "en"),
    }),
    ...(fault.mended === undefined ? {} : { mended: fault.mended }),
  }));
}

/** A 种次号 that another title has; editions of one work share theirs. */
async function bookNumberFindings(
  at: Database | Tx,
  rules: CallNumberRules,
  items: readonly CandidateItem[],
): Promise<ItemFinding[][]> {
  const uses = items.map(({ facts }) => {
    const read = facts.callNumber === undefined ? undefined : readCallNumber(rules, facts.callNumber, facts.location);
    return read && bookNumberOf(read);
  });
  const owners = await findNumberOwners(
    at,
    uses.filter((use) => use !== undefined),
  );
  const works = await worksOfRecords(
    at,
    items.map(({ recordId }) => recordId),
  );
  const titles = await titlesOfRecords(
    at,
    owners.map(({ recordId }) => recordId),
  );
  return items.map(({ recordId }, n) => {
    const use = uses[n];
    const owner = owners.find(
      (one) => one.series === use?.series && one.classNumber === use.classNumber && one.number === use.number,
    );
    if (!owner || owner.recordId === recordId) return [];
    if (owner.workId !== undefined && owner.workId === works.get(recordId)) return [];
    const title = titles.get(owner.recordId) ?? itemMessages.untitled;
    const text = { zh: itemMessages.bookNumberTaken.zh(title.zh), en: itemMessages.bookNumberTaken.en(title.en) };
    return [{ ...toConfirm("book-number-taken", "/callNumber", text), recordId: owner.recordId }];
  });
}

function belongingFindings({ recordId, facts }: CandidateItem, { volumes, holdings }: Known): ItemFinding[] {
  const findings: ItemFinding[] = [];
  if (facts.volumeId !== undefined && volumes.get(facts.volumeId) !== recordId)
    findings.push(impossible("volume-foreign", "/volumeId", itemMessages.volumeForeign));
  if (facts.holdingsId !== undefined && holdings.get(facts.holdingsId) !== recordId)
    findings.push(impossible("holdings-foreign", "/holdingsId", itemMessages.holdingsForeign));
  return findings;
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

function factFindings({ facts }: CandidateItem): ItemFinding[] {
  const { price, acquiredOn, kind, enumeration, volumeId } = facts;
  const findings: ItemFinding[] = [];
  if (price && !currencies.has(price.currency))
    findings.push(
      impossible("currency-unknown", "/price/currency", said(itemMessages.currencyUnknown, price.currency)),
    );
  if (acquiredOn !== undefined && !isDay(acquiredOn))
    findings.push(impossible("date-unreal", "/acquiredOn", said(itemMessages.dateUnreal, acquiredOn)));
  if (kind === "bound-journal" && enumeration === undefined && volumeId === undefined)
    findings.push(toConfirm("enumeration-missing", "/enumeration", itemMessages.enumerationMissing));
  return findings;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function impossible(code: string, pointer: string, text: Bilingual): ItemFinding {
  return { code, severity: "impossible", pointer, text };
}

function toConfirm(code: string, pointer: string, text: Bilingual): ItemFinding {
  return { code, severity: "confirm", pointer, text };
}

interface Saying<F extends readonly string[]> {
  zh(...facts: F): string;
  en(...facts: F): string;
}

function said(saying: Saying<[string]>, fact: string): Bilingual {
  return { zh: saying.zh(fact), en: saying.en(fact) };
}

function said2(saying: Saying<[string, string]>, fact: string, title: Bilingual): Bilingual {
  return { zh: saying.zh(fact, title.zh), en: saying.en(fact, title.en) };
}
