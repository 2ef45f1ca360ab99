import type { Language } from "../../../kernel/i18n/language.ts";

/** What somebody writes who wants to become a reader. */
export interface RegistrationWish {
  readonly category: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  /** The library's calendar day, `YYYY-MM-DD`. */
  readonly birthDate?: string;
  /** Who one is: class of graduation, employer. */
  readonly about?: string;
  readonly language: Language;
}

/** Hours for which the link in the letter works. */
export const confirmHours = 48;
/** Days for which a confirmed wish waits for staff before it is forgotten. */
export const waitDays = 60;

/** Letters to one address an hour: somebody who looks for a letter asks again; more would be a flood. */
export const mostLettersAnHour = 3;
/** From one network address an hour: a campus shares one. */
export const mostFromAddress = 30;

/** What is wrong with a wish, by field; nothing when it can be taken. */
export function faultsOfWish(
  wish: Pick<RegistrationWish, "name" | "phone" | "birthDate">,
  today: string,
): ("name" | "phone" | "birthDate")[] {
  const { name, phone, birthDate } = wish;
  return [
    ...(/\p{L}/u.test(name) && name.length <= 200 ? [] : (["name"] as const)),
    ...(phone === undefined || /^[+0-9() -]{3,30}$/.test(phone) ? [] : (["phone"] as const)),
    ...(birthDate === undefined || isPastDay(birthDate, today) ? [] : (["birthDate"] as const)),
  ];
}

function isPastDay(day: string, today: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(time || 0).toISOString().startsWith(day);
  return real && day > "1900" && day <= today;
}
