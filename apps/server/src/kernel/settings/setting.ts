import type { Bilingual } from "../i18n/language.ts";

/** One setting: the environment variable that carries it, what it means, and how its text becomes a value. */
export interface Setting<T> {
  readonly variable: string;
  readonly meaning: Bilingual;
  /** What holds when the variable is unset, as the operator would write it; empty when there is none. */
  readonly fallback: string;
  /** Returns the value, or throws `UnreadableSetting` that says what would be right. */
  read(text: string): T;
}

/** A value that cannot be read; `mend` says what would be right. */
export class UnreadableSetting extends Error {
  readonly mend: Bilingual;
  constructor(mend: Bilingual) {
    super(mend.en);
    this.mend = mend;
  }
}

type Described<T> = Omit<Setting<T>, "read">;

export function textSetting(described: Described<string>): Setting<string> {
  return { ...described, read: (text) => text };
}

/** A TCP port, 0 to 65535. 0 means "off", or "any free port" for the main listener. */
export function portSetting(described: Described<number>): Setting<number> {
  return {
    ...described,
    read(text) {
      const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
      if (port >= 0 && port <= 65_535) return port;
      throw new UnreadableSetting({ zh: "请写 0 到 65535 之间的端口号", en: "write a port number from 0 to 65535" });
    },
  };
}

/** A whole number from 1 to `most`. */
export function countSetting(described: Described<number> & { readonly most: number }): Setting<number> {
  return {
    ...described,
    read(text) {
      const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (count >= 1 && count <= described.most) return count;
      throw new UnreadableSetting({
        zh: `请写 1 到 ${described.most} 之间的整数`,
        en: `write a whole number from 1 to ${described.most}`,
      });
    },
  };
}

export function choiceSetting<const C extends string>(described: Described<C> & { choices: readonly C[] }): Setting<C> {
  return {
    ...described,
    read(text) {
      const choice = described.choices.find((known) => known === text);
      if (choice !== undefined) return choice;
      const list = described.choices.join(", ");
      throw new UnreadableSetting({ zh: `请从这些里选一个：${list}`, en: `choose one of: ${list}` });
    },
  };
}

/** A comma-separated list of choices, at least one. */
export function choicesSetting<const C extends string>(
  described: Described<readonly C[]> & { choices: readonly C[] },
): Setting<readonly C[]> {
  const one = choiceSetting<C>({ ...described, choices: described.choices });
  return { ...described, read: (text) => text.split(",").map((part) => one.read(part.trim())) };
}

/** An http(s) origin without a path, such as `https://library.example.edu`, or nothing. */
export function originSetting(described: Described<string | undefined>): Setting<string | undefined> {
  return {
    ...described,
    read(text) {
      if (text === "") return undefined;
      const url = URL.canParse(text) ? new URL(text) : undefined;
      if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "") return url.origin;
      throw new UnreadableSetting({
        zh: "请写不带路径的网址，如 https://library.example.edu",
        en: "write an address without a path, such as https://library.example.edu",
      });
    },
  };
}

/** A PostgreSQL connection URL, or nothing (then the embedded database is used). */
export function databaseUrlSetting(described: Described<string | undefined>): Setting<string | undefined> {
  return {
    ...described,
    read(text) {
      if (text === "") return undefined;
      if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
      throw new UnreadableSetting({
        zh: "请写 postgres://用户@主机:端口/数据库 这样的地址，密码放在 PGPASSWORD 或 ~/.pgpass 里",
        en: "write an address such as postgres://user@host:port/database, with the password in PGPASSWORD or ~/.pgpass",
      });
    },
  };
}

/** Address of a mail server, `smtp://` or `smtps://`, with or without name and password; or nothing. */
export function mailServerSetting(described: Described<string | undefined>): Setting<string | undefined> {
  return {
    ...described,
    read(text) {
      if (text === "") return undefined;
      const url = /^smtps?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
      if (url && url.hostname !== "" && /^\/?$/.test(url.pathname)) return text;
      throw new UnreadableSetting({
        zh: "请写 smtps://用户:密码@主机:465 或 smtp://主机:25 这样的地址；密码里的特殊字符要写成 %XX",
        en: "write an address such as smtps://user:password@host:465 or smtp://host:25, with special characters of the password as %XX",
      });
    },
  };
}
