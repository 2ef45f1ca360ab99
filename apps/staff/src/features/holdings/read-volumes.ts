/** No set has more; a slip of the keys should not make thousands. */
const mostInSpan = 200;

/**
 * The volumes that somebody typed: a line each, and `第1册-第12册` or `v.1-v.12` for a run of them. Spaces around are nothing, and no volume is
 * named twice.
 */
export function readVolumes(text: string): string[] {
  const lines = text.split(/[\n;；]/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== "").flatMap(readLine))];
}

function readLine(line: string): string[] {
  const run = /^(\D*)(\d{1,4})(\D*?)\s*[-–—~～至]\s*(\D*)(\d{1,4})(\D*)$/u.exec(line);
  if (!run) return [line];
  const [, before = "", from = "", behind = "", beforeLast = "", to = "", behindLast = ""] = run;
  const first = Number(from);
  const count = Number(to) - first + 1;
  // 2019年-2021年 is a run; 1998-1999 without more may be one bound volume, and 第1册-v.3 is neither.
  const alike = (beforeLast === "" || beforeLast === before) && (behind === "" || behind === behindLast);
  const bare = before + behind + behindLast === "";
  if (!alike || count < 2 || count > mostInSpan || (bare && first > 1000)) return [line];
  return Array.from({ length: count }, (_, n) => `${before}${first + n}${behindLast}`);
}
