/** A person or body with a part in a work, as the title page has it. */
export interface Maker {
  readonly name: string;
  /** The name in pinyin, or as the original script has it: `Cáo Xuěqín`, `Лев Толстой`. */
  readonly alsoWritten?: string;
  /** The Latin name begins with the surname though it is no pinyin: `Tsao Hsueh-chin`, but not `Eileen Chang`. */
  readonly surnameFirst?: true;
  /** What they did: author when not given. */
  readonly role?: "author" | "editor" | "translator" | "compiler" | "illustrator" | "annotator" | "body";
  /** Dynasty or country that a Chinese catalogue puts before the name: `清`, `美`, `英`. */
  readonly from?: string;
  /** Years of birth and death, only when certain: `1881-1936`, `1949-`. */
  readonly dates?: string;
}

/**
 * A real work for the demonstration library, with facts that are certain; what is not certain is left out. No ISBN, no publisher and no
 * year is ever guessed. Summaries are our own words.
 */
export interface Work {
  /** As its title page has it, in its own script; simplified Chinese for works in Chinese unless the edition is traditional. */
  readonly title: string;
  readonly subtitle?: string;
  /** Pinyin with tones for Chinese titles: `Hónglóu mèng`. */
  readonly pinyin?: string;
  /** Of a translation: the title and language (ISO 639-2) of the original. */
  readonly original?: { readonly title?: string; readonly language: string };
  /** Another title by which readers know it, in either language. */
  readonly alsoKnownAs?: readonly string[];
  readonly makers: readonly Maker[];
  /** ISO 639-2/B code of the text: `chi`, `eng`. */
  readonly language: string;
  /** Year in which the work was first published; for works before printing, left out. */
  readonly year?: number;
  /** Publisher of the first or best known edition, only when certain. */
  readonly publisher?: string;
  readonly place?: string;
  readonly edition?: string;
  readonly series?: string;
  /** Number of volumes of a set. */
  readonly volumes?: number;
  /** Chinese Library Classification number, 5th edition, as deep as is certain. */
  readonly clc: string;
  /** Subjects in Chinese and in English, in pairs. */
  readonly subjects: readonly { readonly zh: string; readonly en: string }[];
  /** One or two sentences in our own words, in both languages. */
  readonly summary: { readonly zh: string; readonly en: string };
  /** How the facts are known, in a few words: `common knowledge of literary history`, `title page of the 1st edition`. */
  readonly provenance: string;
}
