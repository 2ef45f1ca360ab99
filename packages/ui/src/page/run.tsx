import type { ReactNode } from "react";

export interface RunProps {
  /** BCP 47, as `zh-CN`, `en`, `zh-Latn`. Left out: the run is in the page's language. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A run of text in its own language: fonts, quotation marks, line breaking and a screen reader's voice follow `lang`. */
export function Run({ lang, children }: RunProps) {
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}

/** A text and the language it is in, as it comes from a record. */
export interface TextRun {
  readonly text: string;
  readonly lang?: string | undefined;
}

export interface ParallelProps {
  readonly original: TextRun;
  /** Pinyin or another romanisation of the original, as `Hóng lóu mèng`. */
  readonly romanised?: TextRun | undefined;
  readonly translation?: TextRun | undefined;
}

/** The original script first, its romanisation beneath, a translation last. */
export function Parallel({ original, romanised, translation }: ParallelProps) {
  return (
    <>
      <Run lang={original.lang}>{original.text}</Run>
      {romanised && (
        <span className="rom" lang={romanised.lang ?? "zh-Latn"}>
          {romanised.text}
        </span>
      )}
      {translation && (
        <span className="rom" lang={translation.lang}>
          {translation.text}
        </span>
      )}
    </>
  );
}
