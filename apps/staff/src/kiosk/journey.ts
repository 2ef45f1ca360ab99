import type { Hit } from "../lib/catalogue/search-catalogue.ts";

/** Where a person at the kiosk is. */
export type Journey =
  | { readonly screen: "idle" }
  | { readonly screen: "find"; readonly text: string; readonly shown: number }
  | { readonly screen: "record"; readonly text: string; readonly shown: number; readonly hit: Hit };

export type Step =
  | { readonly do: "start" }
  | { readonly do: "type"; readonly text: string }
  | { readonly do: "more" }
  | { readonly do: "open"; readonly hit: Hit }
  | { readonly do: "back" }
  | { readonly do: "over" };

export const idle: Journey = { screen: "idle" };

/** Hits shown at first, and by each "more". */
const few = 5;

/** The next place. Whatever a person did is gone with `over`; a step that does not fit changes nothing. */
export function go(journey: Journey, step: Step): Journey {
  if (step.do === "over") return idle;
  if (step.do === "start") return journey.screen === "idle" ? { screen: "find", text: "", shown: few } : journey;
  if (journey.screen === "idle") return journey;
  const { text, shown } = journey;
  if (step.do === "back") return { screen: "find", text, shown };
  if (journey.screen === "record") return journey;
  if (step.do === "type") return { screen: "find", text: step.text, shown: few };
  if (step.do === "more") return { screen: "find", text, shown: shown + few };
  return { screen: "record", text, shown, hit: step.hit };
}
