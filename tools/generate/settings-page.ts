import { definitions } from "../../apps/server/src/kernel/settings/definitions.ts";

/** `docs/operate/settings.md`: every setting, from the list that the server itself reads. */
export function settingsPage(): { path: string; content: string } {
  const rows = Object.values(definitions).map(
    ({ variable, fallback, meaning }) =>
      `| \`${variable}\` | ${fallback === "" ? "" : `\`${fallback}\``} | ${meaning.en} | ${meaning.zh} |`,
  );
  const content = [
    "# Settings 设置",
    "",
    "Generated from `apps/server/src/kernel/settings/definitions.ts` by `npm run generate`; do not edit.",
    "",
    "All settings are environment variables, read and checked at start. A wrong or unknown `WENYUAN_*` variable stops the start with a",
    "sentence that names it and says how to mend it; all faults are said at once. An empty variable counts as unset.",
    "",
    "设置都是环境变量，启动时读取并检查。写错或写了不存在的 `WENYUAN_*`，启动会停下，逐条说明哪个错了、怎么改。空值等于没设。",
    "",
    "| variable 变量 | default 默认 | meaning | 含义 |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "The password of an own database goes into `PGPASSWORD` or `~/.pgpass`, never into `DATABASE_URL`. 自备数据库的密码放在 `PGPASSWORD` 或",
    "`~/.pgpass`，不要写进 `DATABASE_URL`。",
    "",
  ].join("\n");
  return { path: "docs/operate/settings.md", content };
}
