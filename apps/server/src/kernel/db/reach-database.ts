import type { Database } from "./database.ts";
import { poolOf } from "./inside.ts";

/** PostgreSQL 15, as `server_version_num` says it. */
const oldestVersion = 150_000;

/** The operator's own database cannot be used; says why and how to mend it. Never holds the address: a password may be in it. */
export class DatabaseUnusable extends Error {
  constructor(reason: { readonly zh: string; readonly en: string }) {
    super(`DATABASE_URL：${reason.zh}\nDATABASE_URL: ${reason.en}`);
    this.name = "DatabaseUnusable";
  }
}

/** Asks the database once. @throws DatabaseUnusable when it cannot be reached or is too old */
export async function reachDatabase(db: Database): Promise<void> {
  const version = await askVersion(db);
  if (version >= oldestVersion) return;
  const found = Math.floor(version / 10_000);
  throw new DatabaseUnusable({
    zh: `那里是 PostgreSQL ${found}，需要 15 或更新的版本。`,
    en: `it has PostgreSQL ${found}; version 15 or later is needed.`,
  });
}

async function askVersion(db: Database): Promise<number> {
  try {
    const { rows } = await poolOf(db).query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    return rows[0]?.version ?? 0;
  } catch (error) {
    throw new DatabaseUnusable(reasonOf(error));
  }
}

/** Codes of the operating system and of PostgreSQL (appendix A). */
const reasons: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ECONNREFUSED: {
    zh: "那个地址和端口上没有 PostgreSQL 在听。请检查地址，或先启动它。",
    en: "no PostgreSQL listens at that address and port. Check the address, or start it first.",
  },
  ENOTFOUND: { zh: "找不到那台主机。请检查主机名。", en: "there is no such host. Check the host's name." },
  ENOENT: { zh: "没有那个套接字。请检查目录。", en: "there is no such socket. Check its directory." },
  "28P01": { zh: "用户名或密码不对。", en: "the user or the password is wrong." },
  "28000": {
    zh: "不许这个用户从这里登录。请检查 pg_hba.conf。",
    en: "the user may not sign in from here. Check pg_hba.conf.",
  },
  "3D000": {
    zh: "没有那个数据库。请先用 createdb 建好。",
    en: "there is no such database. Make it first, with createdb.",
  },
  "53300": {
    zh: "连接已满。请调大 max_connections。",
    en: "it has too many connections already. Raise max_connections.",
  },
  "57P03": { zh: "它正在启动或关闭，请稍后再试。", en: "it is starting up or shutting down; try again in a moment." },
};

function reasonOf(error: unknown): { zh: string; en: string } {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : "";
  return reasons[code] ?? { zh: `连不上：${code} ${message}。`, en: `it cannot be reached: ${code} ${message}.` };
}
