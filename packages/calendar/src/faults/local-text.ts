/** A text in both languages of the product. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof LocalText;
