const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, "WeChat"],
  [/DingTalk/, "DingTalk"],
  [/Edg(A|iOS)?\//, "Edge"],
  [/(Firefox|FxiOS)\//, "Firefox"],
  [/(OPR|Opera)\//, "Opera"],
  [/(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad|iPod/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
];

/** Browser and system in a User-Agent header, as coarsely as its owner needs to know the device again: `Chrome · Windows`. */
export function deviceOf(userAgent: string | undefined): string {
  const text = userAgent ?? "";
  const find = (known: typeof browsers) => known.find(([sign]) => sign.test(text))?.[1];
  return [find(browsers), find(systems)].filter((part) => part !== undefined).join(" · ");
}
