/** A real journal, with facts that are certain; what is not certain is left out. */
export interface Journal {
  readonly title: string;
  /** Pinyin with tones for Chinese titles. */
  readonly pinyin?: string;
  /** With its check digit (ISO 3297), which a test computes anew. */
  readonly issn: string;
  /** Year of the first issue. */
  readonly since?: number;
  readonly publisher?: string;
  readonly place?: string;
  readonly language: "chi" | "eng";
  readonly clc: string;
  readonly subject: { readonly zh: string; readonly en: string };
  /** Issues a year as the library receives them. */
  readonly issues: number;
}
