import { parseArgs } from "node:util";
import { type ChainFault, type ChainHead, type Verification, verifyChain } from "../capabilities/identity/index.ts";
import type { Bilingual } from "../kernel/i18n/language.ts";
import { type Command, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

/** What each fault means, for whoever has to explain it. */
const faults: Readonly<Record<ChainFault, Bilingual>> = {
  missing: { zh: "缺了一条", en: "an entry is missing" },
  "facts-changed": { zh: "何人、何时、何事或次序被改过", en: "who, when, what or the order was changed" },
  "payload-changed": { zh: "内容被改过", en: "the payload was changed" },
  "cut-off": { zh: "后面的被删掉了", en: "the end was cut off" },
  "other-chain": { zh: "与抄存的链尾不是同一条链", en: "this is not the chain whose end was written down" },
};

/** The same as in the staff app, but where a timer or an auditor without an account can run it: 1 when anything was changed. */
export const auditCommand: Command = {
  name: "audit",
  usage: "verify [--known POSITION:HASH]",
  meaning: {
    zh: "校验审计记录有没有被改动，并给出链尾；--known 与以前抄存的链尾核对",
    en: "Verify that the audit was not changed, and state the chain’s end; --known compares with an end written down earlier",
  },
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { known: { type: "string" } } });
    if (positionals[0] !== "verify") throw new UsageError({ zh: "请写 verify。", en: "Write verify." });
    const known = values.known === undefined ? undefined : headOf(values.known);
    return showVerification(await withDatabase((db) => verifyChain(db, known)));
  },
};

/** An end of the chain as `showVerification` writes it: its position, a colon, and a SHA-256 in hexadecimal. */
export function headOf(text: string): ChainHead {
  const [, position, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (position === undefined || hash === undefined)
    throw new UsageError({
      zh: "--known 要写成“位置:哈希”，和上次校验给出的一样。",
      en: "--known is POSITION:HASH, as an earlier verification stated it.",
    });
  return { position, hash };
}

/** The chain's end on standard output, to be kept elsewhere; words about it on the other. Answers the exit code. */
export function showVerification({ entries, blanked, head, fault }: Verification): number {
  if (fault) {
    const { zh, en } = faults[fault.kind];
    console.error(`第 ${fault.position} 条起对不上：${zh}。\nIt does not fit from entry ${fault.position} on: ${en}.`);
    return 1;
  }
  console.error(`完好：${entries} 条，其中 ${blanked} 条内容已到期清除。`);
  console.error(`Whole: ${entries} entries, ${blanked} of them blanked in time.`);
  console.log(`${head.position}:${head.hash}`);
  return 0;
}
