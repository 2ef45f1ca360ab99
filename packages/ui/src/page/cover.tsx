import { clcTint } from "../clc.ts";
import { joinClasses } from "./join-classes.ts";

export interface CoverProps {
  /** A picture or a drawn cover; the 5:7 box is reserved before it arrives. */
  readonly src: string;
  readonly clc?: string | undefined;
  /** Empty when the title stands beside it, which is nearly always. */
  readonly alt?: string | undefined;
  /** Above the fold: fetched at once. */
  readonly eager?: boolean | undefined;
}

export function Cover({ src, clc, alt = "", eager }: CoverProps) {
  return (
    <span className={joinClasses("cover", clcTint(clc))}>
      <img src={src} width={250} height={350} alt={alt} loading={eager ? "eager" : "lazy"} decoding="async" />
    </span>
  );
}
