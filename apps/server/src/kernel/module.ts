import type { FastifyBaseLogger } from "fastify";
import type { Permission } from "./auth/permission.ts";
import type { Clock } from "./clock/clock.ts";
import type { Database } from "./db/database.ts";
import type { Consumer } from "./events/consumer.ts";
import type { Follower } from "./events/follower.ts";
import type { Endpoint } from "./http/endpoint.ts";
import type { Readiness } from "./http/health.endpoint.ts";
import type { IdempotencyStore } from "./http/idempotency/answer-once.ts";
import type { Job } from "./jobs/job.ts";
import type { Mailer } from "./mail/mail.ts";
import type { RetentionRule } from "./retention/retention-rule.ts";
import type { Settings } from "./settings/read-settings.ts";
import type { Storage } from "./storage/storage.ts";
import type { Log } from "./telemetry/log.ts";
import type { Metrics } from "./telemetry/metrics.ts";
import type { WebhookTopic } from "./webhooks/webhook.ts";

/** The shared ground that every room stands on. */
export interface Kernel {
  readonly settings: Settings;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log & FastifyBaseLogger;
  readonly metrics: Metrics;
  readonly storage: Storage;
  readonly mailer: Mailer;
  readonly idempotency: IdempotencyStore;
}

/** What a room adds to the program: its endpoints, permissions, consumers, jobs, and what it starts. */
export interface Module {
  readonly name: string;
  readonly permissions?: readonly Permission[];
  readonly endpoints?: readonly Endpoint[];
  readonly consumers?: readonly Consumer[];
  readonly followers?: readonly Follower[];
  readonly jobs?: readonly Job<never>[];
  /** What other systems can be told of. */
  readonly webhookTopics?: readonly WebhookTopic[];
  /** What it keeps for a time and no longer. */
  readonly retention?: readonly RetentionRule[];
  /** Named parts of `/readyz`. */
  readonly readiness?: Readonly<Record<string, Readiness>>;
  start?(): Promise<void>;
  stop?(): Promise<void>;
}
