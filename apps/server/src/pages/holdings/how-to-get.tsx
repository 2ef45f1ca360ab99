import { Availability, CallNumber, LinkButton } from "@wenyuan/ui";
import { type Item, placeNow } from "../../capabilities/catalogue/index.ts";
import { itemStatus } from "../../capabilities/circulation/index.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { availabilityMessages } from "./availability.messages.ts";
import { availabilityLine } from "./availability-view.ts";
import type { CopiesProps } from "./copies.tsx";

/** The card that answers “how do I get it”: can I have it, under which number, and where to go. */
export function HowToGet({ holdings, here, clc }: CopiesProps & { readonly clc: string | undefined }) {
  const { availability, items } = holdings;
  if (!availability || items.length === 0) return null;
  const t = speak(availabilityMessages, here.language);
  const copy = nearest(holdings.items, holdings, here.now);
  const number = (copy ?? items[0])?.callNumber;
  return (
    <section className="get" aria-labelledby="get-title">
      <div className="top">
        <div>
          <h2 id="get-title">{t.howToGet}</h2>
          <p>
            <Availability {...availabilityLine(availability, here)} />
          </p>
        </div>
        {number !== undefined && <CallNumber value={number} label={t.callNumber} clc={clc} />}
      </div>
      {copy && <p>{wayTo(copy, { holdings, here })}</p>}
      {copy && <Bring {...{ holdings, here }} />}
      {availability.available === 0 && availability.lendable > 0 && (
        <p>
          <LinkButton kind="main" wide href={`/${here.language}/records/${items[0]?.recordId}/hold`}>
            {t.hold}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

/** Staff fetch it: out of closed stacks to the desk, or to another branch. */
function Bring({ holdings, here }: CopiesProps) {
  const [first] = holdings.items;
  if (!first || (holdings.branches.size < 2 && [...holdings.locations.values()].every(({ closed }) => !closed)))
    return null;
  const t = speak(availabilityMessages, here.language);
  return (
    <p>
      <LinkButton wide href={`/${here.language}/records/${first.recordId}/request`}>
        {t.bring}
      </LinkButton>
    </p>
  );
}

/** A copy on an open shelf before one in closed stacks. */
function nearest(items: readonly Item[], { now, locations }: CopiesProps["holdings"], at: Date): Item | undefined {
  const there = items.filter((item) => {
    const state = now.get(item.id);
    return state === undefined || itemStatus(state) === "available";
  });
  return there.find((item) => locations.get(placeNow(item, at))?.closed === false) ?? there[0];
}

function wayTo(item: Item, { holdings, here }: CopiesProps): string | undefined {
  const { language } = here;
  const t = speak(availabilityMessages, language);
  const location = holdings.locations.get(placeNow(item, here.now));
  const branch = location && holdings.branches.get(location.branch);
  if (!location || !branch) return undefined;
  if (location.closed) return t.askDesk(branch.name[language]);
  return t.goTo(branch.name[language], location.floor ?? "", location.name[language]);
}
