const digits = "〇一二三四五六七八九";
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const volumes: Readonly<Record<string, string>> = { 上: "1", 中: "2", 下: "3" };

/** Chinese numerals and the volume words 上 中 下 of an enumeration as digits: 第十二册 → 第12册, 上 → 1. For filing only. */
export function readNumerals(text: string): string {
  const numbered = text.replace(/[〇零一二三四五六七八九十百千]+/g, (numeral) =>
    String(valueOf(numeral.replaceAll("零", "〇"))),
  );
  return numbered.replace(/(?<![\p{L}])[上中下](?=[册卷集部编篇]|[^\p{L}]|$)/gu, (volume) => volumes[volume]!);
}

function valueOf(numeral: string): number {
  if (!/[十百千]/.test(numeral)) return Number(Array.from(numeral, (sign) => digits.indexOf(sign)).join(""));
  let total = 0;
  let digit = 0;
  for (const sign of numeral) {
    const unit = units[sign];
    if (unit === undefined) digit = digits.indexOf(sign);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
