import type { CoverWork } from "../covers/binding.ts";

export type GalleryLang = "zh" | "en";

/** Says a thing in the gallery's language. */
export type Say = (zh: string, en: string) => string;

/** What every specimen is drawn with. */
export interface SpecimenProps {
  readonly say: Say;
  readonly lang: GalleryLang;
  /** Where a drawn cover comes from. */
  readonly coverSrc: (work: CoverWork) => string;
}
