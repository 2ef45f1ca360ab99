import { type Logger, type LoggerOptions, pino } from "pino";
import type { Settings } from "../settings/read-settings.ts";
import { describeError } from "./describe-error.ts";
import { plainLines } from "./plain-lines.ts";

/**
 * The log. It holds no personal data: routes by their pattern and never the URL (a search is a reader's business), no names, no
 * addresses, no cookies. Whoever logs an object logs ids of things and counts.
 */
export type Log = Logger;

export function openLog(settings: Pick<Settings, "logLevel" | "logFormat">): Log {
  const plain = settings.logFormat === "plain" || (settings.logFormat === "auto" && process.stdout.isTTY);
  const options = logOptions(settings);
  return plain ? pino(options, plainLines(process.stdout)) : pino(options);
}

export function logOptions({ logLevel }: Pick<Settings, "logLevel">): LoggerOptions {
  return {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  };
}
