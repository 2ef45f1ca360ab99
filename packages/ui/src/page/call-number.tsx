import { clcTint } from "../clc.ts";
import { joinClasses } from "./join-classes.ts";

export interface CallNumberProps {
  /** As on the label, with `/` where the label breaks: `I242.4/17=3`. Never reformatted. */
  readonly value: string;
  /** "Call number", read out before it. */
  readonly label: string;
  readonly clc?: string | undefined;
  /** To the shelf. */
  readonly href?: string | undefined;
}

/** The call number, looking like the label on the spine. The slashes are kept for whoever copies or hears it. */
export function CallNumber({ value, label, clc = value, href }: CallNumberProps) {
  const lines = value.split("/").map((line, i, all) => (
    <span key={all.slice(0, i + 1).join("/")}>
      <span className="hide">{i === 0 ? `${label} ` : "/"}</span>
      {line}
    </span>
  ));
  const className = joinClasses("call", clcTint(clc));
  return href === undefined ? (
    <span className={className}>{lines}</span>
  ) : (
    <a className={className} href={href}>
      {lines}
    </a>
  );
}
