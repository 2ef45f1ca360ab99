import { dateAt, type LocalText, nearDateInWords, Temporal } from "@wenyuan/calendar";
import type { HoldEstimate } from "../holds/estimate-hold.ts";
import type { Telling } from "./telling.ts";

/** One plain sentence for the reader: 第2位，大约9月26日（下周六）轮到. Without an estimate nothing is promised. */
export function holdPlaceInWords(position: number, estimate: HoldEstimate | undefined, telling: Telling): LocalText {
  const place = { zh: `第${position}位`, en: `Number ${position} in the queue` };
  if (estimate === undefined) {
    return { zh: `${place.zh}，说不准什么时候轮到`, en: `${place.en}; no day can be promised` };
  }
  const today = dateAt(telling.now, telling.zone);
  const likely = Temporal.PlainDate.from(estimate.likely);
  return {
    zh: `${place.zh}，大约${nearDateInWords(likely, "zh", today)}轮到`,
    en: `${place.en}, about ${nearDateInWords(likely, "en", today)}`,
  };
}
