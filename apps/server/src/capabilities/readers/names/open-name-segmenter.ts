import { Segmenter } from "@wenyuan/chinese";

let opened: Segmenter | undefined;

/** The segmenter that names are read with, made at the first use (0.3 s) and kept. */
export function openNameSegmenter(): Segmenter {
  opened ??= Segmenter.create();
  return opened;
}
