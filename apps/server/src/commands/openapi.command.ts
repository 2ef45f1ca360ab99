import { rooms } from "../app.ts";
import { openLocalSearchEngine } from "../capabilities/discovery/index.ts";
import { openDatabase } from "../kernel/db/open-database.ts";
import { openApiDocument } from "../kernel/http/openapi.ts";
import { readSettings } from "../kernel/settings/read-settings.ts";
import { openLog } from "../kernel/telemetry/log.ts";
import { openKernel } from "../open-kernel.ts";
import type { Command } from "./command.ts";

export const openApiCommand: Command = {
  name: "openapi",
  usage: "",
  meaning: { zh: "打印接口说明（OpenAPI 3.1）", en: "Print the API's description (OpenAPI 3.1)" },
  async run() {
    const settings = readSettings({});
    // Routes are described without being called, so nothing ever connects here.
    const db = openDatabase({ address: { host: "", port: 0, user: "", database: "" } });
    const kernel = openKernel(settings, db, openLog({ ...settings, logLevel: "silent" }));
    const engine = await openLocalSearchEngine();
    const endpoints = rooms(kernel, engine).flatMap((module) => module.endpoints ?? []);
    console.log(JSON.stringify(openApiDocument(endpoints), undefined, 2));
    return 0;
  },
};
