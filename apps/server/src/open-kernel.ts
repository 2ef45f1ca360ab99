import { join, resolve } from "node:path";
import { systemClock } from "./kernel/clock/clock.ts";
import type { Database } from "./kernel/db/database.ts";
import { idempotencyStore } from "./kernel/http/idempotency/answers.store.ts";
import { openMailer } from "./kernel/mail/open-mailer.ts";
import type { Kernel } from "./kernel/module.ts";
import type { Settings } from "./kernel/settings/read-settings.ts";
import { localStorage } from "./kernel/storage/local-storage.ts";
import type { Log } from "./kernel/telemetry/log.ts";
import { openMetrics } from "./kernel/telemetry/metrics.ts";

/** The shared ground for the rooms, from the settings and an open database. */
export function openKernel(settings: Settings, db: Database, log: Log): Kernel {
  return {
    settings,
    db,
    log,
    clock: systemClock,
    metrics: openMetrics(),
    storage: localStorage(join(resolve(settings.dataDirectory), "files")),
    mailer: openMailer(settings, db),
    idempotency: idempotencyStore(db),
  };
}
