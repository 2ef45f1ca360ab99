import type { SerialPattern } from "../holdings/caption.ts";
import type { NextIssue } from "../holdings/next-issue.ts";
import type { Profile } from "../profile.ts";

/**
 * What a bibliographic record says, without the format in which it says it: one model for MARC 21, UNIMARC and CNMARC.
 * Text is freed of ISBD punctuation; the original script stands first, a romanisation beside it.
 */
export interface BibDescription {
  readonly profile: Profile;
  /** 001. */
  readonly controlNumber?: string;
  /** 003 (MARC 21): whose number 001 is. */
  readonly controlSource?: string;
  readonly kind: ResourceKind;
  readonly issuance: Issuance;
  /** The title proper first; never empty unless the record has no title at all. */
  readonly titles: readonly Title[];
  /** The volumes of a set (多卷书) that the record lists. */
  readonly volumes: readonly Volume[];
  readonly contributors: readonly Contributor[];
  readonly editions: readonly ScriptText[];
  readonly publications: readonly Publication[];
  readonly physical: readonly Physical[];
  readonly series: readonly Series[];
  readonly subjects: readonly Subject[];
  readonly classifications: readonly Classification[];
  readonly identifiers: readonly Identifier[];
  readonly languages: Languages;
  /** Tables of contents, one entry a note. */
  readonly contents: readonly string[];
  readonly summaries: readonly string[];
  readonly notes: readonly Note[];
  /** Other works and records: host item, preceding title, other edition … */
  readonly links: readonly Link[];
  /** 856: what is on line. */
  readonly electronic: readonly ElectronicAccess[];
  readonly holdings: readonly Holding[];
  /** 008/00–05 (MARC 21) or 100$a/00–07: when the record was made, as ISO date. */
  readonly created?: string;
  /** 005 as ISO local time. */
  readonly changed?: string;
}

export type ResourceKind =
  | "book"
  | "serial"
  | "article"
  | "thesis"
  | "manuscript"
  | "map"
  | "score"
  | "sound"
  | "music"
  | "video"
  | "image"
  | "software"
  | "object"
  | "kit"
  | "mixed";

export type Issuance = "single" | "multipart" | "serial" | "integrating" | "component" | "collection";

/** A text with its romanisation, when the record has both. */
export interface ScriptText {
  readonly text: string;
  readonly romanized?: string;
}

export type TitleKind =
  | "proper"
  | "parallel"
  | "uniform"
  | "variant"
  | "former"
  | "key"
  | "abbreviated"
  | "cover"
  | "spine"
  | "running"
  | "added-title-page"
  | "caption"
  | "translated"
  | "collective"
  | "same-volume";

export interface Title extends ScriptText {
  readonly kind: TitleKind;
  readonly subtitle?: string;
  /** Romanisation of the subtitle, where `romanized` is that of the title. */
  readonly romanizedSubtitle?: string;
  /** Romanisation of number and name of the part. */
  readonly romanizedPart?: string;
  readonly partNumber?: string;
  readonly partName?: string;
  readonly responsibility?: string;
  /** Characters to skip when the title is filed (MARC 21 indicator). */
  readonly nonFiling?: number;
  /** BCP 47 or MARC code as given by the record. */
  readonly language?: string;
}

export interface Volume extends ScriptText {
  /** As written: `第一卷`, `v. 2`. */
  readonly number?: string;
  /** The number as a number, when it can be read (`第十二册` = 12). */
  readonly order?: number;
  readonly isbn?: string;
}

export interface Contributor extends ScriptText {
  readonly kind: "person" | "family" | "body" | "meeting";
  readonly roles: readonly Role[];
  /** The main entry: 1XX, 70X with 700/701 in CNMARC. */
  readonly primary: boolean;
  /** `1881-1936`. */
  readonly dates?: string;
  /** Numeration, title, dynasty or country as the record adds it: `清`, `III, Pope`. */
  readonly qualifier?: string;
  /** Authority record or identifier ($0, $1, $3). */
  readonly authority?: string;
  /** The name belongs to a work that is named with it (name/title added entry). */
  readonly work?: string;
}

export interface Role {
  /** MARC relator code (`aut`, `trl`). */
  readonly code?: string;
  /** As written: `著`, `editor`. */
  readonly term?: string;
}

export interface Publication {
  readonly kind: "publication" | "production" | "distribution" | "manufacture" | "copyright";
  readonly places: readonly ScriptText[];
  readonly publishers: readonly ScriptText[];
  /** As written. */
  readonly date?: string;
  readonly years?: YearSpan;
}

export interface YearSpan {
  readonly from: number;
  /** Missing while it goes on. */
  readonly to?: number;
  readonly certain: boolean;
}

export interface Physical {
  readonly extent?: string;
  readonly details?: string;
  readonly dimensions?: string;
  readonly accompanying?: string;
}

export interface Series extends ScriptText {
  readonly volume?: string;
  readonly issn?: string;
  readonly subseries?: string;
  readonly responsibility?: string;
}

export interface Subject {
  readonly kind: "topic" | "person" | "family" | "body" | "meeting" | "place" | "time" | "title" | "genre" | "keyword";
  /** Heading and subdivisions in order. */
  readonly terms: readonly string[];
  readonly romanized?: string;
  /** `lcsh`, `mesh`, `cct` (中国分类主题词表), `fast` … */
  readonly scheme?: string;
  readonly authority?: string;
}

export interface Classification {
  /** clc 中图法, las 科图法, ddc, lcc, udc, nlm, or the scheme's own code. */
  readonly scheme: string;
  readonly number: string;
  /** Book number (著者号, 种次号). */
  readonly item?: string;
  readonly edition?: string;
}

export interface Identifier {
  readonly type:
    | "isbn"
    | "issn"
    | "ismn"
    | "isrc"
    | "doi"
    | "lccn"
    | "oclc"
    | "csbn"
    | "order"
    | "cn"
    | "urn"
    | "local"
    | "other";
  /** Normalised: ISBN as 13 digits, ISSN as NNNN-NNNX. The raw text when it is not valid. */
  readonly value: string;
  /** As written. */
  readonly raw: string;
  readonly valid: boolean;
  /** $z: cancelled or wrong, as the record says. */
  readonly cancelled: boolean;
  /** `精装`, `pbk.`, `v. 1`. */
  readonly qualifier?: string;
  /** `CNY59.70`. */
  readonly price?: string;
  /** Whose number it is, for local and other numbers. */
  readonly source?: string;
}

export interface Languages {
  /** ISO 639-2 codes of the text. */
  readonly text: readonly string[];
  /** Of the work this is a translation of. */
  readonly original: readonly string[];
  readonly intermediate: readonly string[];
  readonly summary: readonly string[];
  readonly translation: boolean;
}

export interface Note {
  readonly kind:
    | "general"
    | "bibliography"
    | "thesis"
    | "audience"
    | "language"
    | "edition-history"
    | "reproduction"
    | "system"
    | "award"
    | "provenance"
    | "responsibility"
    | "local"
    | "other";
  readonly text: string;
}

export type LinkKind =
  | "host"
  | "constituent"
  | "series"
  | "subseries"
  | "supplement"
  | "parent"
  | "preceding"
  | "succeeding"
  | "translation-of"
  | "translated-as"
  | "other-edition"
  | "other-form"
  | "issued-with"
  | "reproduction-of"
  | "related";

export interface Link extends ScriptText {
  readonly kind: LinkKind;
  readonly author?: string;
  /** Volume, issue, pages. */
  readonly part?: string;
  readonly issn?: string;
  readonly isbn?: string;
  /** Record numbers ($w, 001 in an embedded field). */
  readonly recordNumbers: readonly string[];
}

export interface ElectronicAccess {
  readonly url: string;
  readonly label?: string;
  readonly relation: "resource" | "version" | "related" | "unknown";
}

export interface Holding {
  readonly institution?: string;
  /** Shelving location (馆藏地). */
  readonly location?: string;
  readonly callNumber?: string;
  readonly barcodes: readonly string[];
  readonly copies?: number;
  /** What is held, in words: `v.1-v.5 (1990-1994)`. */
  readonly statements: readonly string[];
  /** How the serial appears, where the holdings say so (853–855). */
  readonly patterns?: readonly SerialPattern[];
  /** The issue after the last one held. */
  readonly next?: readonly NextIssue[];
  readonly note?: string;
}
