import { clcTint } from "../clc.ts";
import { Cover, type CoverProps } from "./cover.tsx";
import { joinClasses } from "./join-classes.ts";

export interface SpineProps {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly callNumber: string;
  /** "Call number", read out before it. */
  readonly callLabel: string;
  readonly clc?: string | undefined;
  /** It is not there, and this says so: "on loan". Its gap stays. */
  readonly gone?: string | undefined;
  /** This one faces out. */
  readonly cover?: CoverProps | undefined;
}

export interface StackProps {
  /** "This stretch of the shelf", read out. */
  readonly label: string;
  readonly spines: readonly SpineProps[];
}

/** Spines in call-number order, side by side; it scrolls inside itself. */
export function Stack({ label, spines }: StackProps) {
  return (
    // The stretch is wider than a phone: the arrow keys move it (WCAG 2.2, 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol tabIndex={0} aria-label={label}>
      {spines.map((spine) => (
        <li key={spine.id} className={spine.cover && "face"}>
          {spine.cover ? <Face {...spine} cover={spine.cover} /> : <Spine {...spine} />}
        </li>
      ))}
    </ol>
  );
}

function Spine({ href, title, lang, callNumber, callLabel, clc, gone }: SpineProps) {
  const book = callNumber.slice(callNumber.indexOf("/") + 1);
  return (
    <a className={joinClasses("spine", clcTint(clc), ...bindingOf(title), gone !== undefined && "gap")} href={href}>
      <b lang={lang}>{title}</b>
      {gone !== undefined && <span className="hide">, {gone}</span>}
      <span className="call">
        <span>
          <span className="hide">
            {callLabel} {callNumber.slice(0, callNumber.length - book.length)}
          </span>
          {book}
        </span>
      </span>
    </a>
  );
}

function Face({ href, title, lang, callNumber, callLabel, cover }: SpineProps & { readonly cover: CoverProps }) {
  return (
    <a href={href}>
      <Cover {...cover} />
      <span className="hide" lang={lang}>
        {title}, {callLabel} {callNumber}
      </span>
    </a>
  );
}

const heights = ["h1", "h2", undefined, "h4"] as const;
const widths = ["w1", undefined, "w3", "w1"] as const;
const cloths = [undefined, "dark", undefined, "warm", "pale", undefined, "warm"] as const;

/** Books differ in size and cloth; the same book, and all volumes of a set, always have the same. */
function bindingOf(title: string): readonly (string | undefined)[] {
  let hash = 7;
  for (const char of title) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return [heights[hash % 4], widths[(hash >> 3) % 4], cloths[(hash >> 5) % 7]];
}
