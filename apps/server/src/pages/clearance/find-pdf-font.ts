import { access } from "node:fs/promises";

/** A font file, and the face in it when it holds several. */
export interface PdfFont {
  readonly path: string;
  readonly face?: string;
}

/** Where systems keep a font with all Chinese signs; serif before sans, as a certificate is set. */
const usual: readonly PdfFont[] = [
  { path: "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", face: "NotoSerifCJKsc-Regular" },
  { path: "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc", face: "NotoSerifCJKsc-Regular" },
  { path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", face: "NotoSansCJKsc-Regular" },
  { path: "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc", face: "NotoSansCJKsc-Regular" },
  { path: "/System/Library/Fonts/Supplemental/Songti.ttc", face: "STSongti-SC-Regular" },
];

/** The font that the library has set, `path` or `path#face`, else the first that the machine has; none when there is none. */
export async function findPdfFont(set: string): Promise<PdfFont | undefined> {
  const [path = "", face] = set.split("#");
  const given = path === "" ? usual : [face === undefined ? { path } : { path, face }];
  for (const font of given) if (await isThere(font.path)) return font;
  return undefined;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
