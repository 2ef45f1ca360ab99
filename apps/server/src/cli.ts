import { auditCommand } from "./commands/audit.command.ts";
import { authoritiesCommand } from "./commands/authorities.command.ts";
import { breakGlassCommand } from "./commands/break-glass.command.ts";
import { classesCommand } from "./commands/classes.command.ts";
import { type Command, UsageError } from "./commands/command.ts";
import { demoCommand } from "./commands/demo.command.ts";
import { doctorCommand } from "./commands/doctor.command.ts";
import { exportCommand } from "./commands/export.command.ts";
import { holdingsCommand } from "./commands/holdings.command.ts";
import { importCommand } from "./commands/import.command.ts";
import { openApiCommand } from "./commands/openapi.command.ts";
import { readersCommand } from "./commands/readers.command.ts";
import { tokenCommand } from "./commands/token.command.ts";
import { userCommand } from "./commands/user.command.ts";
import { runProgram } from "./program.ts";

const commands: readonly Command[] = [
  importCommand,
  exportCommand,
  authoritiesCommand,
  holdingsCommand,
  classesCommand,
  demoCommand,
  userCommand,
  readersCommand,
  tokenCommand,
  breakGlassCommand,
  auditCommand,
  doctorCommand,
  openApiCommand,
];

// The command line: `npm run wenyuan -- <verb>`.
await runProgram(async () => {
  const [verb, ...args] = process.argv.slice(2);
  const command = commands.find((one) => one.name === verb);
  if (!command) return help(verb);
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n  npm run wenyuan -- ${command.name} ${command.usage}`);
    return 2;
  }
});

function help(verb: string | undefined): number {
  const asked = verb === undefined || verb === "help" || verb === "--help";
  const lines = commands.map(
    ({ name, usage, meaning }) => `  ${name} ${usage}\n      ${meaning.zh}\n      ${meaning.en}`,
  );
  const title = asked ? "npm run wenyuan -- VERB" : `没有 ${verb} 这个命令。There is no verb ${verb}.`;
  (asked ? console.log : console.error)(`${title}\n\n${lines.join("\n")}`);
  return asked ? 0 : 2;
}
