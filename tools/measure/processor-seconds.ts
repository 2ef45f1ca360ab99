import { readdirSync, readFileSync } from "node:fs";

/**
 * Processor time in seconds that a process and all its descendants have used so far, those that ended included. On a machine that others use,
 * too, it tells what work costs when the clock cannot. Linux only (proc(5)).
 */
export function processorSeconds(root: number): number {
  const all = readdirSync("/proc").flatMap((entry) => (/^\d+$/.test(entry) ? (readStat(entry) ?? []) : []));
  const family = new Set([String(root)]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { seconds }) => sum + seconds, 0);
}

interface Stat {
  readonly pid: string;
  readonly parent: string;
  readonly seconds: number;
}

function readStat(pid: string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    // utime, stime and those of children that ended, in clock ticks of 1/100 s.
    const ticks = [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0);
    return { pid, parent: fields[1]!, seconds: ticks / 100 };
  } catch {
    return undefined;
  }
}
