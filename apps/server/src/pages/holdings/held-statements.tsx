import { type Fact, Facts, Section } from "@wenyuan/ui";
import { patternsOf, type RecordHoldings, type StatedHoldings } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { availabilityMessages } from "./availability.messages.ts";
import type { PlaceNames } from "./holdings.loader.ts";

export interface HeldStatementsProps {
  readonly held: RecordHoldings;
  /** What the record's own fields say. */
  readonly stated: readonly StatedHoldings[];
  readonly places: PlaceNames;
  readonly language: Language;
  readonly now: Date;
}

/** Which volumes and issues the library has, in words: of a set what is missing, of a journal what stands where. Nothing for a title in one piece. */
export function HeldStatements({ held, stated, places, language, now }: HeldStatementsProps) {
  const t = speak(availabilityMessages, language);
  const facts = [
    ...ownFacts({ held, places, language, now }),
    ...stated.map((one) => statedFact(one, t.inRecord, language)),
  ];
  const summary = held.volumes.length > 0 ? held.statement?.[language] : undefined;
  if (facts.length === 0 && summary === undefined) return null;
  return (
    <Section id="holdings" title={t.holdings}>
      {summary !== undefined && <p className="prose">{summary}</p>}
      {facts.length > 0 && <Facts facts={facts} />}
    </Section>
  );
}

function ownFacts({ held, places: { locations }, language, now }: Omit<HeldStatementsProps, "stated">): Fact[] {
  return held.holdings.flatMap(({ location, callNumber, statement, marc }) => {
    if (statement === undefined) return [];
    const patterns = marc === undefined ? [] : patternsOf(marc, now).map((pattern) => pattern[language]);
    const name = locations.get(location)?.name[language] ?? location;
    return [{ name, value: <Lines lines={[statement, ...patterns, callNumber]} /> }];
  });
}

function statedFact(
  { institution, location, callNumber, statements, patterns, note }: StatedHoldings,
  unnamed: string,
  language: Language,
): Fact {
  const name = [institution, location].filter(Boolean).join(" · ");
  const lines = [...statements, ...patterns.map((pattern) => pattern[language]), callNumber, note];
  return { name: name || unnamed, value: <Lines lines={lines} /> };
}

function Lines({ lines }: { readonly lines: readonly (string | undefined)[] }) {
  const said = [...new Set(lines.filter((line) => line !== undefined))];
  return said.map((line, index) => (
    <span key={line}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
}
