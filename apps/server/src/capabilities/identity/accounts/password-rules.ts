import type { Bilingual } from "../../../kernel/i18n/language.ts";

const shortest = 10;
const longest = 128;

/** Beginnings that attackers try first; matched in lower case, without separators. */
const commonStarts = [
  "password",
  "passw0rd",
  "12345678",
  "87654321",
  "11111111",
  "00000000",
  "88888888",
  "qwertyui",
  "1q2w3e4r",
  "abcdefgh",
  "abc12345",
  "a1234567",
  "iloveyou",
  "woaini",
  "administrator",
  "wenyuan",
  "library",
  "welcome1",
  "letmein",
];

/** Rows that fingers run along. */
const runs = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/**
 * Why a password is refused, or undefined when it is good. Length is what counts (NIST SP 800-63B §5.1.1.2): no demand for capitals
 * or signs, but nothing that is guessed first.
 */
export function passwordFault(password: string, signInName: string): Bilingual | undefined {
  const length = [...password].length;
  if (length < shortest)
    return {
      zh: `密码至少 ${shortest} 个字符，现在 ${length} 个。几个不相干的词连起来就很好。`,
      en: `A password needs at least ${shortest} characters, this has ${length}. A few unrelated words do well.`,
    };
  if (length > longest)
    return { zh: `密码至多 ${longest} 个字符。`, en: `A password may have ${longest} characters at most.` };
  const plain = password.toLowerCase().replace(/[\s._-]/g, "");
  const name = signInName.toLowerCase().replace(/[\s._-]/g, "");
  if (name.length >= 3 && plain.includes(name))
    return { zh: "密码里不要含账号名。", en: "A password may not contain the sign-in name." };
  if (new Set(plain).size < 4)
    return {
      zh: "密码只是几个字符在重复，很容易猜。",
      en: "This password repeats a few characters; it is easily guessed.",
    };
  if (commonStarts.some((start) => plain.startsWith(start)) || isRun(plain))
    return {
      zh: "这是最先被猜的密码之一，请换一个。",
      en: "This is one of the first passwords that are guessed; please choose another.",
    };
  return undefined;
}

/** Whether the whole of it runs along a row of keys or letters, forwards or backwards. */
function isRun(text: string): boolean {
  return runs.some((row) => {
    const twice = row + row;
    return twice.includes(text) || [...twice].toReversed().join("").includes(text);
  });
}
