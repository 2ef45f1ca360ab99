import type { ReactNode } from "react";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  readonly lang?: string | undefined;
  /** An identifier: set in the mono face. */
  readonly code?: boolean | undefined;
}

/** Names and values of a record. Facts without a value are left out before they get here. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <FactRow key={fact.name} {...fact} />
      ))}
    </dl>
  );
}

function FactRow({ name, value, lang, code }: Fact) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={code ? "cn" : undefined} lang={lang}>
        {value}
      </dd>
    </>
  );
}
