import type { ReactNode } from "react";
import { Availability, type AvailabilityProps } from "./availability.tsx";
import { CallNumber, type CallNumberProps } from "./call-number.tsx";

export interface PickProps {
  /** "How to get it", the card's name. */
  readonly label: string;
  readonly availability: AvailabilityProps;
  /** How old the status is: "checked 10:42, just now". */
  readonly fresh?: ReactNode;
  readonly callNumber?: CallNumberProps | undefined;
  /** A map, never without the route in words. */
  readonly map?: ReactNode;
  readonly route?: readonly ReactNode[] | undefined;
  /** One `main` button, then what else can be done. */
  readonly children: ReactNode;
}

/** The one card that answers "how do I get it". */
export function Pick({ label, availability, fresh, callNumber, map, route, children }: PickProps) {
  return (
    <aside className="pick" aria-label={label}>
      <div className="top">
        <div>
          <p>
            <Availability {...availability} />
          </p>
          {fresh !== undefined && <p className="fresh">{fresh}</p>}
        </div>
        {callNumber && <CallNumber {...callNumber} />}
      </div>
      {map}
      {route && (
        <ol className="route">
          {route.map((step, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- steps are in order and written once
            <li key={i}>{step}</li>
          ))}
        </ol>
      )}
      <div className="stackv">{children}</div>
    </aside>
  );
}
