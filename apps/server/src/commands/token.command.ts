import { parseArgs } from "node:util";
import { isProblem } from "@wenyuan/problem";
import { createToken } from "../capabilities/identity/index.ts";
import { transact } from "../kernel/db/transact.ts";
import { type Command, UsageError } from "./command.ts";
import { withDatabase } from "./with-database.ts";

export const tokenCommand: Command = {
  name: "token",
  usage: "create --role ROLE [--name NAME]",
  meaning: { zh: "新建 API 令牌，只显示这一次", en: "Create an API token, shown this once" },
  async run([verb, ...rest]) {
    if (verb !== "create") throw new UsageError({ zh: "请写 token create。", en: "Write token create." });
    const { values } = parseArgs({
      args: rest,
      options: { role: { type: "string" }, name: { type: "string", default: "command line" } },
    });
    const { role, name } = values;
    if (role === undefined) throw new UsageError({ zh: "请写 --role 角色。", en: "State --role ROLE." });
    const created = await withDatabase((db) => transact(db, (tx) => createToken(tx, { name, role })));
    if (isProblem(created)) {
      console.error(`${created.detail.zh}\n${created.detail.en}`);
      return 1;
    }
    console.log(created.secret);
    return 0;
  },
};
