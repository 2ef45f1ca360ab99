import { readOpenCC } from "./read-opencc.ts";
import { type Unihan, variantsOf } from "./read-unihan.ts";
import { type Pair, VariantClasses } from "./variant-classes.ts";

/** `pairs` is character, folded character, character, folded character …: one key for 繁, 简, 異體 and shinjitai. */
export interface FoldTable {
  readonly source: string;
  readonly pairs: string;
}

/**
 * 異體 that the sources below lack, the standard form first; some are two standard characters (通用规范汉字表, kTGH) that
 * 繁体 and 简体 spelling, or the same word, use for one another.
 */
const ownVariants = `
了瞭 复覆 炼链 夫伕 仇雠 借藉 熏薰 苏甦 具俱倶 象像 枪鎗 里哩 澄澂 背揹 坐座 沉沈 画划 只衹祇 帐账 迭叠 锻煅
宁甯寕寜 峰峯 仿彷 欣忻 姬姫 屏屛 尚尙 捻撚 廉亷 熙煕熈 佩珮 焰焔燄 纵縦緃 颓頽穨 效傚俲 镰鎌劆 麻蔴 医毉 堕墯
岩嵒 碇椗 氛雰 珏玨 眷睠 确碻 蒂蔕 蔼譪 亩畒 体骵 凤鳯 块凷 听聼 喻喩 嚏嚔 回囘廽 彝彜彛 春萅 松枀枩 柿柹枾
郁鬰欝 渎涜 滟灎 焕烉 粽糭 翱翶 耇耈耉 迥逈 颊頬 饪餁 髯髥 鳖龞 鸻鵆 齄齇 发彂 丘丠 卯戼 卸缷 岫峀 帮幚 算祘
夐敻 榆楡 槜檇 骫骪 溆潊 衄衂䘐 旗籏簱 告吿叝 栏欗 笻筇 堇菫 崎﨑 岭岺 吉𠮷 孳孶 迤迆 尪尫 嵇嵆 锨杴 炱炲
`;

export function generateFolds(unihan: Unihan): FoldTable {
  const standard = unihan.get("kTGH") ?? new Map<string, string>();
  const classes = new VariantClasses((character) => rank(standard.get(character)));
  for (const pair of [...simplifications(), ...shinjitai(), ...listed()]) classes.join(pair);
  for (const pair of unihanPairs(unihan)) if (!classes.bothStandard(pair)) classes.join(pair);

  const pairs = classes.folded().map(([character, form]) => character + form);
  return { source: "OpenCC (Apache-2.0), Unihan (Unicode-3.0)", pairs: pairs.join("") };
}

/** kTGH is `2013:155`: the place in the list, the commonest characters first. */
function rank(place: string | undefined): number {
  return place === undefined ? Number.POSITIVE_INFINITY : Number(place.split(":")[1]);
}

/** 繁 → 简: every simplified form that OpenCC knows for a character, its first choice first. */
function simplifications(): Pair[] {
  const pairs: Pair[] = [];
  for (const [traditional, forms] of readOpenCC("TSCharacters"))
    for (const form of forms) pairs.push([traditional, form]);
  for (const [simplified, forms] of readOpenCC("STCharacters"))
    for (const form of forms) pairs.push([form, simplified]);
  for (const name of ["TWVariants", "HKVariants"])
    for (const [standard, forms] of readOpenCC(name)) for (const form of forms) pairs.push([form, standard]);
  return pairs.filter(oneCharacter);
}

/** 新字体 → 旧字体; the second form then folds on to the simplified one. */
function shinjitai(): Pair[] {
  return readOpenCC("JPShinjitaiCharacters")
    .flatMap(([old, forms]) => forms.map((form): Pair => [form, old]))
    .filter(oneCharacter);
}

function listed(): Pair[] {
  return ownVariants
    .trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [standard, ...variants] = group;
      return variants.map((variant): Pair => [variant, standard!]);
    });
}

function oneCharacter([from, to]: Pair): boolean {
  return [...from].length === 1 && [...to].length === 1;
}

/** Variants from the surest property to the loosest. */
function unihanPairs(unihan: Unihan): Pair[] {
  const of = (property: string): Pair[] =>
    variantsOf(unihan, property).flatMap(([from, forms]) => forms.map((to): Pair => [from, to]));
  return [
    ...of("kSimplifiedVariant"),
    ...of("kTraditionalVariant").map(([a, b]): Pair => [b, a]),
    ...of("kCompatibilityVariant"),
    ...of("kZVariant"),
    ...layeredVariants(unihan, "kEACC"),
    ...layeredVariants(unihan, "kCCCII"),
    ...of("kSemanticVariant"),
  ];
}

/**
 * CCCII and its child EACC (ANSI Z39.64, the Chinese of MARC-8) put a character's variants at the same row and cell of
 * planes six apart: plane 0x21 + 6 k is the k-th variant. https://www.loc.gov/marc/specifications/speccharmarc8.html
 */
function layeredVariants(unihan: Unihan, property: string): Pair[] {
  const places = new Map<string, { layer: number; character: string }[]>();
  for (const [character, value] of unihan.get(property) ?? []) {
    const code = value.split(" ")[0]!;
    const plane = Number.parseInt(code.slice(0, 2), 16) - 0x21;
    if (plane < 0) continue;
    const place = `${plane % 6} ${code.slice(2)}`;
    const there = places.get(place) ?? [];
    there.push({ layer: Math.floor(plane / 6), character });
    places.set(place, there);
  }
  return [...places.values()].flatMap((there) => {
    const [first, ...variants] = there.toSorted((a, b) => a.layer - b.layer);
    return variants.map((variant): Pair => [variant.character, first!.character]);
  });
}
