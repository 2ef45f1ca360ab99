import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The installation: the folder with `apps/` and `node_modules/`, wherever this code runs from (sources or bundle). */
export const installationDirectory = findInstallation(import.meta.dirname);

/** What `npm run build` and `npm start` make. */
export const buildDirectory = join(installationDirectory, "dist");

function findInstallation(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "apps", "server", "package.json"))) return folder;
    if (folder === dirname(folder)) throw new Error(`no Wenyuan installation above ${start}`);
  }
}
