import { Section } from "@wenyuan/ui";
import { textLanguage } from "../work-view.ts";
import { contentsLines } from "./contents-lines.ts";

export interface TextsProps {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
  /** The record's language. */
  readonly language: string | undefined;
}

/** Running texts of a record: what a work is about. */
export function Texts({ id, title, texts, language }: TextsProps) {
  if (texts.length === 0) return null;
  return (
    <Section id={id} title={title}>
      {texts.map((text) => (
        <p className="prose" key={text} lang={textLanguage(text, language)}>
          {text}
        </p>
      ))}
    </Section>
  );
}

/** Chapters shown before the rest is folded. */
const shownAtOnce = 24;

/** A table of contents, as a list where the record parts it. */
export function Contents({ more, ...props }: TextsProps & { more(n: number): string }) {
  const { id, title, texts, language } = props;
  const lines = texts.flatMap(contentsLines);
  if (lines.length < 2) return <Texts {...props} />;
  const rest = lines.slice(shownAtOnce);
  return (
    <Section id={id} title={title}>
      <Chapters lines={lines.slice(0, shownAtOnce)} language={language} />
      {rest.length > 0 && (
        <details className="vers">
          <summary>{more(rest.length)}</summary>
          <Chapters lines={rest} language={language} />
        </details>
      )}
    </Section>
  );
}

function Chapters({ lines, language }: { readonly lines: readonly string[]; readonly language: string | undefined }) {
  return (
    <ul className="chapters">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- chapters may have one name twice, and never move
        <li key={index} lang={textLanguage(line, language)}>
          {line}
        </li>
      ))}
    </ul>
  );
}
