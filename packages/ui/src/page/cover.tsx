import { clcTint } from "../clc.ts";
import { joinClasses } from "./join-classes.ts";

export interface CoverProps {
  /** A picture or a drawn cover; the 5:7 box is reserved before it arrives. */
  readonly src: string;
  readonly clc?: string | undefined;
  /** Empty when the title stands beside it, which is nearly always. */
  readonly alt?: string | undefined;
  /** Above the fold: fetched at once, and painted with the words beside it. */
  readonly eager?: boolean | undefined;
}

export function Cover({ src, clc, alt = "", eager }: CoverProps) {
  return (
    <span className={joinClasses("cover", clcTint(clc))}>
      {eager ? (
        // React asks for a bare picture at the head of the page, before the style sheet that everything waits for; not for one in <picture>.
        <picture>
          <img src={src} alt={alt} {...size} decoding="sync" />
        </picture>
      ) : (
        <img src={src} alt={alt} {...size} loading="lazy" decoding="async" />
      )}
    </span>
  );
}

const size = { width: 250, height: 350 };
