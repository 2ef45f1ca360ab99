import { coins, nameForMachines, type Reference, referenceOf } from "@wenyuan/citation";
import { type BibDescription, languageTag, toSchemaOrg } from "@wenyuan/marc";
import type { TitleHoldings } from "../holdings/holdings.loader.ts";

export interface RecordHeadProps {
  readonly id: string;
  readonly bib: BibDescription;
  readonly holdings: TitleHoldings;
  readonly origin: string;
  readonly language: string;
}

/** What machines read of a record: schema.org, citation data, and where its other forms are. */
export function RecordHead(props: RecordHeadProps) {
  const { id, origin } = props;
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdOf(props) }} />
      {citationMetas(referenceOf(props.bib)).map(([name, content]) => (
        <meta key={name + content} name={name} content={content} />
      ))}
      <link rel="unapi-server" type="application/xml" title={unapi} href={`${origin}/unapi`} />
      {otherForms.map(({ name, type, ending }) => (
        <link key={name} rel="alternate" type={type} title={name} href={`${origin}/records/${id}.${ending}`} />
      ))}
    </>
  );
}

/** A format is called by its own name in every language. */
const otherForms = [
  { name: "RIS", type: "application/x-research-info-systems", ending: "ris" },
  { name: "BibTeX", type: "application/x-bibtex", ending: "bib" },
  { name: "MARCXML", type: "application/marcxml+xml", ending: "marc.xml" },
] as const;

/** What the specification calls itself; clients find the server by this link (unAPI 1, §4). */
const unapi = "unAPI";

/** A ContextObject in SPAN: an empty span, seen by reference managers only. */
export function Coins({ reference }: { readonly reference: Reference }) {
  return <span className="Z3988" title={coins(reference, { source: "wenyuan" })} />;
}

const schema = "https://schema.org/";

/** `<` must not end the script element (HTML §4.12.1.3); JSON may write it as an escape. */
function jsonLdOf(props: RecordHeadProps): string {
  const { id, bib, origin, language } = props;
  const url = `${origin}/${language}/records/${id}`;
  const { url: onLine, ...described } = toSchemaOrg(bib);
  const offers = offersOf(props, url);
  const page = {
    ...described,
    "@id": url,
    url,
    image: `${origin}/covers/${id}.svg`,
    ...(onLine === undefined ? {} : { associatedMedia: mediaOf(onLine) }),
    ...(offers.length === 0 ? {} : { offers }),
  };
  return JSON.stringify(page).replaceAll("<", "\\u003c");
}

function mediaOf(urls: unknown): object[] {
  return [urls].flat().map((contentUrl) => ({ "@type": "MediaObject", contentUrl }));
}

/** One offer a branch: libraries lend for nothing (schema.org, "Library" pattern of the W3C bibliographic extension group). */
function offersOf({ holdings }: RecordHeadProps, url: string): object[] {
  return (holdings.availability?.branches ?? []).map(({ branch, available, lendable }) => {
    const place = holdings.branches.get(branch);
    return {
      "@type": "Offer",
      url: `${url}#copies`,
      businessFunction: "http://purl.org/goodrelations/v1#LeaseOut",
      price: 0,
      priceCurrency: "CNY",
      availability: schema + (available > 0 ? "InStock" : lendable > 0 ? "OutOfStock" : "InStoreOnly"),
      inventoryLevel: { "@type": "QuantitativeValue", value: available },
      availableAtOrFrom: { "@type": "Library", name: place?.name.zh ?? branch, alternateName: place?.name.en },
    };
  });
}

/** Highwire Press tags, as Zotero, Google Scholar and others read them. */
function citationMetas(reference: Reference): [name: string, content: string][] {
  const { type, title, publisher, issued, volume, issue, page, language } = reference;
  const [from, to] = page?.split("-") ?? [];
  const pairs: [string, string | undefined][] = [
    ["citation_title", title],
    ...(reference.author ?? []).map((name): [string, string] => ["citation_author", nameForMachines(name)]),
    ["citation_publication_date", issued?.["date-parts"][0]?.[0]?.toString()],
    [type === "thesis" ? "citation_dissertation_institution" : "citation_publisher", publisher],
    ["citation_journal_title", reference["container-title"] ?? (type === "periodical" ? title : undefined)],
    ["citation_volume", volume],
    ["citation_issue", issue],
    ["citation_firstpage", from],
    ["citation_lastpage", to],
    ["citation_isbn", reference.ISBN],
    ["citation_issn", reference.ISSN],
    ["citation_doi", reference.DOI],
    ["citation_language", language === undefined ? undefined : languageTag(language)],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}
