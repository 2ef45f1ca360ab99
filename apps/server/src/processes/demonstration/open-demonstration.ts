import { countRecords } from "../../capabilities/catalogue/index.ts";
import { countFiguresNow } from "../../capabilities/circulation/index.ts";
import { administratorExists } from "../../capabilities/identity/index.ts";
import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Kernel } from "../../kernel/module.ts";
import type { Settings } from "../../kernel/settings/read-settings.ts";
import { loadDemonstration } from "./load-demonstration.ts";
import { loadingOf } from "./loading-of.ts";

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

/** Whether a start loads the demonstration: into empty data only, and by itself only where nobody else can reach it. */
export async function wantsDemonstration(
  db: Database,
  { demonstration, host }: Pick<Settings, "demonstration" | "host">,
): Promise<boolean> {
  if (demonstration === "off" || (demonstration === "auto" && !loopback.has(host))) return false;
  const { demonstration: begun } = await readLibrary(db);
  // One that was broken off goes on: the administrator comes last.
  if (begun === true) return !(await administratorExists(db));
  return (await countRecords(db)) === 0 && !(await administratorExists(db));
}

/** From here on the works can be found, and where their copies stand; people and loans follow. */
const onShelves = 0.4;

/** Loads it while the library is open already, and says on the console how far it is. */
export async function openDemonstration({ db, clock, settings, log }: Kernel, stopped: AbortSignal): Promise<void> {
  const begun = performance.now();
  let shownAt = 0;
  let findable = false;
  const loading = loadingOf(db);
  try {
    const loaded = await loadDemonstration(db, { now: clock.now(), zone: settings.timeZone }, ({ done, step }) => {
      stopped.throwIfAborted();
      loading.share = done;
      if (done >= onShelves && !findable) {
        findable = true;
        console.log(`  ${Math.round((performance.now() - begun) / 1000)} s  可以检索了 · Ready to search`);
      }
      if (done < 1 && done - shownAt < 0.1) return;
      shownAt = done;
      console.log(`  ${String(Math.round(done * 100)).padStart(3)} %  ${step.zh} · ${step.en}`);
    });
    log.info(loaded, "the demonstration library is loaded");
    loading.share = undefined;
    // What a library counts each night, made up for at once: figures have three years to show from the first day on.
    await countFiguresNow(db, { zone: settings.timeZone, now: clock.now(), signal: stopped });
  } catch (error) {
    if (stopped.aborted) return;
    log.error(error, "the demonstration library could not be loaded; it goes on with the next start");
  } finally {
    loading.share = undefined;
  }
}
