import { Segmenter } from "@wenyuan/chinese";

let made: Segmenter | undefined;

/** The one dictionary of Chinese words of this thread. */
export function segmenter(): Segmenter {
  made ??= Segmenter.create();
  return made;
}
