/** Someone who can sign in. */
export interface Account {
  readonly id: string;
  readonly signInName: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly createdAt: Date;
}

const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u;

/** The form in which sign-in names are compared: `ZhaoMin` and full-width `ｚｈａｏｍｉｎ` are the same account. */
export function signInKey(name: string): string {
  return name.trim().normalize("NFKC").toLowerCase();
}

export function isUsableSignInName(name: string): boolean {
  return namePattern.test(name.trim().normalize("NFKC"));
}
