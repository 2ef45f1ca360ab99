import { resolve } from "node:path";
import { diagnoseEmbeddedPostgres } from "../kernel/db/embedded/diagnose-embedded-postgres.ts";
import { readSettings, SettingsError } from "../kernel/settings/read-settings.ts";
import type { Command } from "./command.ts";

export const doctorCommand: Command = {
  name: "doctor",
  usage: "",
  meaning: {
    zh: "检查安装，说明哪里坏了、怎么修",
    en: "Examine the installation, say what is broken and how to mend it",
  },
  async run() {
    try {
      const settings = readSettings(process.env);
      const findings =
        settings.databaseUrl === undefined
          ? await diagnoseEmbeddedPostgres({ dataDirectory: resolve(settings.dataDirectory) })
          : [];
      console.log(`Node ${process.version}, ${process.platform}-${process.arch}`);
      for (const { severity, code, text, mend } of findings) {
        console.log(`\n[${severity}] ${code}\n  ${text.zh}\n  ${mend?.zh ?? ""}\n  ${text.en}\n  ${mend?.en ?? ""}`);
      }
      return findings.some((finding) => finding.severity === "error") ? 1 : 0;
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      console.log(error.message);
      return 1;
    }
  },
};
