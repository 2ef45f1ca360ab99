import type { AvailabilityProps, CallNumberProps } from "@wenyuan/ui";
import { speak } from "../../kernel/i18n/messages.ts";
import { availabilityMessages } from "./availability.messages.ts";
import { availabilityLine, type Here } from "./availability-view.ts";
import type { ListHoldings } from "./holdings.loader.ts";

/** What a line of a list says of a title's copies. */
export interface HitHoldings {
  readonly availability: readonly AvailabilityProps[];
  /** Branches with copies on the shelf: `Main 2 · Science 1`; or where it stands. */
  readonly where?: string;
  readonly callNumber?: CallNumberProps;
}

export function hitHoldings(recordId: string, holdings: ListHoldings, here: Here): HitHoldings {
  const title = holdings.availability.get(recordId);
  const mark = holdings.marks.get(recordId);
  const t = speak(availabilityMessages, here.language);
  const where = whereOf(recordId, holdings, here);
  return {
    availability: title ? [availabilityLine(title, here)] : [],
    ...(where === undefined ? {} : { where }),
    ...(mark === undefined || mark.callNumber === null
      ? {}
      : { callNumber: { value: mark.callNumber, label: t.callNumber } }),
  };
}

function whereOf(recordId: string, { availability, marks, branches, locations }: ListHoldings, { language }: Here) {
  const t = speak(availabilityMessages, language);
  const there = (availability.get(recordId)?.branches ?? []).filter(({ available }) => available > 0);
  if (there.length > 1)
    return there
      .map(({ branch, available }) => t.at(branches.get(branch)?.name[language] ?? branch, available))
      .join(language === "zh" ? "，" : " · ");
  const location = locations.get(marks.get(recordId)?.location ?? "");
  const branch = location && branches.get(there[0]?.branch ?? location.branch);
  if (!location || !branch) return undefined;
  // The first copy may stand elsewhere than the one that is in.
  if (there[0] && there[0].branch !== location.branch) return branch.name[language];
  return [branch.name[language], location.floor, location.name[language]]
    .filter(Boolean)
    .join(language === "zh" ? " " : " · ");
}
