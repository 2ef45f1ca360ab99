import type { Writable } from "node:stream";

const levels: Readonly<Record<number, string>> = { 20: "debug", 30: "", 40: "warning", 50: "error", 60: "fatal" };
const shown = new Set(["level", "time", "msg", "err"]);

/** Turns pino's JSON lines into lines for a person at a terminal: time, level when it matters, message, facts. */
export function plainLines(output: Writable): { write(line: string): void } {
  return {
    write(line) {
      const { level, time, msg, err, ...facts } = JSON.parse(line) as Record<string, unknown> & {
        err?: { stack?: string };
      };
      const clock = String(time).slice(11, 19);
      const details = Object.entries(facts)
        .filter(([key]) => !shown.has(key))
        .map(([key, value]) => ` ${key}=${typeof value === "string" ? value : JSON.stringify(value)}`)
        .join("");
      const name = levels[Number(level)] ?? "";
      output.write(
        `${clock} ${name ? `${name}: ` : ""}${typeof msg === "string" ? msg : ""}${details}\n${err?.stack ? `${err.stack}\n` : ""}`,
      );
    },
  };
}
