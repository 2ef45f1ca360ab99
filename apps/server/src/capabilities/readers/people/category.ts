import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** How somebody may become a reader of a category over the network: not at all, when staff agree, or at once. */
export const registrationRules = ["none", "approval", "automatic"] as const;
export type RegistrationRule = (typeof registrationRules)[number];

/** 押金: what has to be deposited before anything is lent. */
export interface Deposit {
  readonly minor: number;
  readonly currency: string;
}

/** A kind of reader; lending policies name it by its code. */
export interface Category {
  readonly code: string;
  readonly name: Bilingual;
  readonly registration: RegistrationRule;
  readonly deposit: Deposit | null;
}
