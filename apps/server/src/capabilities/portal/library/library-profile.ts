import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** What the library says of itself. */
export interface LibraryProfile {
  readonly name: Bilingual;
  readonly address?: Bilingual | undefined;
  readonly about?: Bilingual | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** People and what they do here are made up; every page says so. */
  readonly demonstration?: boolean | undefined;
}

/** Before the library has named itself. */
export const unnamedLibrary: LibraryProfile = { name: { zh: "图书馆", en: "Library" } };
