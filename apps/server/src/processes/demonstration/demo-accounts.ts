import type { RoleName } from "../../kernel/auth/role.ts";
import type { Bilingual } from "../../kernel/i18n/language.ts";

/** Who may be signed in as in the demonstration. The passwords are public: on purpose, and said so. */
export interface DemoAccount {
  readonly signInName: string;
  readonly displayName: string;
  /** Where links to sign in are sent; the demonstration's outbox keeps them. A name that nobody can register (RFC 2606 §2). */
  readonly email: string;
  readonly roles: readonly RoleName[];
  readonly who: Bilingual;
}

export const demoPassword = "yunze open shelves";

export const demoAccounts = {
  reader: {
    signInName: "reader",
    email: "reader@yunze.example",
    roles: [],
    displayName: "林知远（演示）",
    who: { zh: "读者，计算机学院本科生", en: "a reader, undergraduate of computing" },
  },
  librarian: {
    signInName: "librarian",
    email: "librarian@yunze.example",
    roles: ["circulation", "cataloguer"],
    displayName: "苏若水（演示）",
    who: { zh: "馆员，流通和编目", en: "a librarian, circulation and cataloguing" },
  },
  admin: {
    signInName: "admin",
    email: "admin@yunze.example",
    roles: ["administrator"],
    displayName: "顾明（演示）",
    who: { zh: "系统管理员", en: "the administrator" },
  },
} as const satisfies Readonly<Record<string, DemoAccount>>;

/** The card of the reader who can be signed in as: a 学号. */
export const demoReaderCard = "20251130001";
