/** A work as other formats than MARC describe it, on its way to MARC 21. */
export interface BibDraft {
  readonly controlNumber?: string | undefined;
  /** Leader/06 and 07: `am` a book, `ab` an article in a serial, `as` a serial. */
  readonly type: string;
  /** The title proper first. */
  readonly titles: readonly DraftTitle[];
  /** The main author first. */
  readonly names: readonly DraftName[];
  readonly edition?: string | undefined;
  readonly place?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly extent?: string | undefined;
  /** MARC language codes. */
  readonly languages?: readonly string[];
  readonly summaries?: readonly string[];
  readonly contents?: readonly string[];
  readonly notes?: readonly string[];
  readonly rights?: readonly string[];
  readonly audience?: readonly string[];
  readonly thesis?: string | undefined;
  readonly subjects?: readonly DraftSubject[];
  readonly genres?: readonly string[];
  readonly classes?: readonly { readonly scheme: string; readonly number: string }[];
  readonly series?: readonly {
    readonly text: string;
    readonly volume?: string | undefined;
    readonly issn?: string | undefined;
  }[];
  /** Other works: `preceding` is 780, `succeeding` 785; what is only related is 787. */
  readonly related?: readonly DraftLink[];
  readonly identifiers?: readonly DraftIdentifier[];
  readonly urls?: readonly { readonly url: string; readonly label?: string | undefined }[];
}

export interface DraftTitle {
  readonly kind: "proper" | "variant" | "abbreviated" | "uniform";
  readonly text: string;
  readonly subtitle?: string | undefined;
  readonly partNumber?: string | undefined;
  readonly partName?: string | undefined;
  /** An article that stands before the title and does not count when it is filed. */
  readonly article?: string | undefined;
}

export interface DraftName {
  readonly kind: "person" | "body" | "meeting";
  readonly text: string;
  readonly dates?: string | undefined;
  readonly role?: string | undefined;
  /** MARC relator code. */
  readonly code?: string | undefined;
}

export interface DraftSubject {
  readonly kind: "topic" | "place" | "time" | "person" | "body" | "title" | "keyword";
  readonly terms: readonly string[];
  /** `lcsh`, `mesh`, or the scheme's code. */
  readonly scheme?: string | undefined;
}

export interface DraftLink {
  readonly kind:
    | "host"
    | "preceding"
    | "succeeding"
    | "other-edition"
    | "other-form"
    | "original"
    | "constituent"
    | "related";
  readonly title: string;
  readonly author?: string | undefined;
  readonly part?: string | undefined;
  readonly issn?: string | undefined;
  readonly isbn?: string | undefined;
}

export interface DraftIdentifier {
  readonly type: "isbn" | "issn" | "doi" | "lccn" | "oclc" | "other";
  readonly value: string;
  /** What an `other` one is: `hdl`, `arxiv`. */
  readonly source?: string | undefined;
  readonly invalid?: boolean;
}
