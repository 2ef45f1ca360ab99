import { EmbeddedPostgresError } from "./kernel/db/embedded/finding.ts";
import { MigrationRefused } from "./kernel/db/migrate.ts";
import { DatabaseUnusable } from "./kernel/db/reach-database.ts";
import { SettingsError } from "./kernel/settings/read-settings.ts";

/** Errors that already say what, where and how to mend it: shown without a stack. */
function isExplained(error: unknown): boolean {
  return (
    error instanceof SettingsError ||
    error instanceof MigrationRefused ||
    error instanceof DatabaseUnusable ||
    error instanceof EmbeddedPostgresError ||
    isPortTaken(error)
  );
}

function isPortTaken(error: unknown): error is Error & { readonly port: number } {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "EADDRINUSE" || error.code === "EACCES") &&
    "port" in error
  );
}

/** Runs a program's main function; ends with 1 and an explanation when it fails. */
export async function runProgram(main: () => Promise<number | void>): Promise<void> {
  try {
    const code = await main();
    if (typeof code === "number") process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error && isExplained(error) ? explain(error) : error);
    process.exit(1);
  }
}

function explain(error: Error): string {
  if (!isPortTaken(error)) return error.message;
  const { port } = error;
  return [
    `端口 ${port} 用不了：别的程序占着，或者没有权限。换一个：WENYUAN_PORT=8081 npm start`,
    `Port ${port} cannot be used: another program has it, or it is not permitted. Choose another: WENYUAN_PORT=8081 npm start`,
  ].join("\n");
}
