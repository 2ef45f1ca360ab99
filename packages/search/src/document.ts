/** An identifier kept with each hit: a whole number from 0 to 2^53 - 1, as a number or in decimal digits. */
export type DocumentId = number | string;

/** One thing to be found. Fields that the schema does not name are refused, so that a misspelt name is noticed. */
export interface SearchDocument {
  readonly id: DocumentId;
  /** Text fields: one value or several. */
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
  /** Facet values. */
  readonly facets?: Readonly<Record<string, string | readonly string[]>>;
  /** Sort keys: a number, or bytes compared from the left (a string stands for its UTF-8 bytes); cut at 255 bytes. */
  readonly sorts?: Readonly<Record<string, number | string | Uint8Array>>;
}

/** What a document is made from, in a form of the program's own: by the thread that indexes it, with `makeDocument`. */
export interface DocumentSource {
  readonly id: DocumentId;
  readonly text: string;
}

/** Makes the document of a source; its id has to be the source's. Pure: it runs in other threads. */
export type DocumentMaker = (text: string) => SearchDocument;

export type Change =
  | { readonly put: SearchDocument; readonly make?: undefined; readonly delete?: undefined }
  | { readonly make: DocumentSource; readonly put?: undefined; readonly delete?: undefined }
  | { readonly delete: DocumentId; readonly put?: undefined; readonly make?: undefined };

/** The number of the document that a change is about. */
export function changedId({ put, make, delete: gone }: Change): number {
  return toIdNumber(put === undefined ? (make === undefined ? gone : make.id) : put.id);
}

/** The numeric form of an id; throws a RangeError that names the id when it is not one. */
export function toIdNumber(id: DocumentId): number {
  const number = typeof id === "number" ? id : /^\d{1,16}$/.test(id) ? Number(id) : Number.NaN;
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new RangeError(`document id ${JSON.stringify(id)} is not a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`);
}

/** One or several values as a list, without empty ones. */
export function valuesOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value.filter((each) => each !== "");
}
