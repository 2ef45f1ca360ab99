/** Signs as typed on Chinese keyboards and copied from print, each for one of the same length, so that places stay true. */
const signs: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "“": '"',
  "”": '"',
  "＂": '"',
  "：": ":",
  "∶": ":",
  "＝": "=",
  "＋": "+",
  "－": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "／": "/",
  "．": ".",
  "。": ".",
  "·": ".",
  "《": "〈",
  "》": "〉",
  "<": "〈",
  ">": "〉",
  "＜": "〈",
  "＞": "〉",
  "　": " ",
  "\t": " ",
  "\u00a0": " ",
};

/** Signs that stay, and Han. */
const plain = /^[ -;=?-~\u4e00-\u9fff]*$/;

/** Full-width forms and look-alike signs as the plain ones. Every UTF-16 unit stays in its place. */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text;
  return Array.from({ length: text.length }, (_, at) => plainSign(text[at]!)).join("");
}

function plainSign(sign: string): string {
  const known = signs[sign];
  if (known !== undefined) return known;
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
}
