import { parseArgs } from "node:util";
import { isProblem } from "@wenyuan/problem";
import { createAccount } from "../capabilities/identity/index.ts";
import { transact } from "../kernel/db/transact.ts";
import { type Command, UsageError } from "./command.ts";
import { readSecret } from "./read-secret.ts";
import { withDatabase } from "./with-database.ts";

export const userCommand: Command = {
  name: "user",
  usage: "create SIGN-IN-NAME --name DISPLAY-NAME [--role ROLE]…",
  meaning: {
    zh: "新建账号；密码从终端或标准输入读",
    en: "Create an account; the password is read from the terminal or standard input",
  },
  async run([verb, ...rest]) {
    if (verb !== "create") throw new UsageError({ zh: "请写 user create。", en: "Write user create." });
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { name: { type: "string" }, role: { type: "string", multiple: true, default: [] } },
    });
    const [signInName] = positionals;
    if (signInName === undefined) throw new UsageError({ zh: "请写出账号名。", en: "Name the account." });
    const password = await readSecret("密码 Password: ");
    const request = { signInName, displayName: values.name ?? signInName, password, roles: values.role };
    const created = await withDatabase((db) => transact(db, (tx) => createAccount(tx, request)));
    if (isProblem(created)) {
      console.error(`${created.detail.zh}\n${created.detail.en}`);
      return 1;
    }
    console.log(`${signInName} (${created.id})`);
    return 0;
  },
};
