import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../root.ts";
import { foreignSchemas } from "./check-code.ts";
import { foreignReach } from "./check-migration.ts";

/** Sources and migrations at least; fewer means that looking for them is broken. */
const least = { sources: 150, migrations: 4 };

/** Reads the SQL of the whole server. @returns what is wrong, in lines; nothing when every room keeps to its own schema */
export function checkSchemas(): string[] {
  const sources = globSync("apps/server/src/**/*.{ts,tsx}", { cwd: root }).filter(
    (path) => !/\.test\.tsx?$|\/testing\//.test(path),
  );
  const migrations = globSync("apps/server/src/**/migrations/*.sql", { cwd: root });
  console.log(`${sources.length} sources and ${migrations.length} migrations read for schemas`);
  return [
    ...(sources.length < least.sources ? [`only ${sources.length} sources found`] : []),
    ...(migrations.length < least.migrations ? [`only ${migrations.length} migrations found`] : []),
    ...sources.flatMap((path) => foreignSchemas(path, readFileSync(join(root, path), "utf8"))),
    ...migrations.flatMap((path) => foreignReach(path, readFileSync(join(root, path), "utf8"))),
  ];
}
