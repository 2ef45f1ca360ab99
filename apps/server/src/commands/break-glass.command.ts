import { parseArgs } from "node:util";
import { isProblem, type Problem } from "@wenyuan/problem";
import { endBreakGlass, listBreakGlass, openBreakGlass } from "../capabilities/identity/index.ts";
import { systemClock } from "../kernel/clock/clock.ts";
import type { Database } from "../kernel/db/database.ts";
import { transactOrRefuse } from "../kernel/db/transact-or-refuse.ts";
import { readSettings } from "../kernel/settings/read-settings.ts";
import { type Command, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

/** For the day when the campus sign-in is down (docs/operate/break-glass.md). */
export const breakGlassCommand: Command = {
  name: "break-glass",
  usage: "open SIGN-IN-NAME --role ROLE --reason WHY [--hours 8] [--name NAME] | close SIGN-IN-NAME | list",
  meaning: {
    zh: "统一身份认证瘫痪时的应急账号：限时、审计、通知管理员",
    en: "A local staff account while the campus sign-in is down: for a time, audited, told to the administrators",
  },
  async run([verb, ...rest]) {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        role: { type: "string" },
        reason: { type: "string" },
        hours: { type: "string", default: "8" },
        name: { type: "string" },
      },
    });
    const [signInName] = positionals;
    if (verb === "list") return await withDatabase(list);
    if (signInName === undefined || (verb !== "open" && verb !== "close"))
      throw new UsageError({
        zh: "请写 open 或 close 和账号名，或 list。",
        en: "Write open or close and a name, or list.",
      });
    if (verb === "close") return await withDatabase((db) => close(db, signInName));
    const { role, reason, hours, name = signInName } = values;
    if (role === undefined || reason === undefined)
      throw new UsageError({ zh: "请写 --role 角色 和 --reason 理由。", en: "State --role ROLE and --reason WHY." });
    return await withDatabase((db) => open(db, { signInName, displayName: name, role, reason, hours: Number(hours) }));
  },
};

const sources = () => ({ clock: systemClock, settings: readSettings(process.env) });

async function open(db: Database, request: Parameters<typeof openBreakGlass>[2]): Promise<number> {
  const opened = await transactOrRefuse(db, (tx) => openBreakGlass(tx, sources(), request));
  if (isProblem(opened)) return refused(opened);
  console.log(opened.password);
  console.error(`${request.signInName}: 到 ${opened.until.toISOString()} 自动关闭 · closes by itself then`);
  return 0;
}

async function close(db: Database, signInName: string): Promise<number> {
  const fault = await transactOrRefuse(db, (tx) => endBreakGlass(tx, sources(), signInName));
  if (fault) return refused(fault);
  console.log(`${signInName}: 已关闭 · closed`);
  return 0;
}

async function list(db: Database): Promise<number> {
  for (const { signInName, until } of await listBreakGlass(db)) console.log(`${signInName}\t${until.toISOString()}`);
  return 0;
}

function refused({ detail }: Problem): number {
  console.error(`${detail.zh}\n${detail.en}`);
  return 1;
}
