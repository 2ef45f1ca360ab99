import { libraryDay } from "../../lib/library/library-time.ts";
import { type EditedField, newField } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import { headingInTemplate } from "./heading-in-template.ts";
import { type AuthorityKind, authorityKinds, type TemplateKind } from "./template-kinds.ts";

/** Today, where a record says when it was made: CNMARC 100/0–7, MARC 21 008/00–05. */
interface Today {
  readonly long: string;
  readonly short: string;
}

export interface TemplateOptions {
  readonly profile: string;
  readonly kind: TemplateKind | AuthorityKind;
  /** Of an authority: what it is the authority of, where that is known. */
  readonly heading?: string | undefined;
}

/** The fields that a new record is begun with. */
export function templateFields({ profile, kind, heading }: TemplateOptions, now: Date): EditedField[] {
  const long = libraryDay(now).replaceAll("-", "");
  const today = { long, short: long.slice(2) };
  const lines = profile === "marc21" ? marc21Lines(kind, today) : cnmarcLines(kind, today);
  const filled = heading === undefined ? lines : withHeading(lines, heading);
  return readLines(filled.trim()).map(newField);
}

/** The heading stands in the first of 1XX and 2XX that is no coded data. */
function withHeading(lines: string, heading: string): string {
  const at = /^(?:100|110|150|200|210|250) .. \$a(?=\$|$).*$/m;
  return lines.replace(at, (line) => headingInTemplate(line, heading));
}

/** CNMARC (GB/T 33286-2016): leader/6–7 am text, as serial; 100 $a of 36 characters, in Chinese script (`ea`). */
function cnmarcLines(kind: TemplateKind | AuthorityKind, { long }: Today): string {
  if (isAuthority(kind)) return cnmarcAuthorityLines(kind, long);
  const leader = `LDR    00000n${kind === "serial" ? "as" : "am"}0 2200000   450 `;
  const number = kind === "serial" ? "011 ## $a$dCNY\n" : kind === "thesis" ? "" : "010 ## $a$dCNY\n";
  const coded = kind === "serial" ? "110 ## $aa" : `105 ## $ay   ${kind === "thesis" ? "m" : "z"}   000yy`;
  return `${leader}
${number}100 ## $a${long}d        em y0chiy50      ea
101 0# $achi
102 ## $aCN$b
${coded}
200 1# $a$9$f
210 ## $a$c$d
215 ## $a$d
${kind === "thesis" ? "328 ## $a\n" : ""}330 ## $a
606 0# $a
690 ## $a$v5
701 #0 $a$9$4${kind === "thesis" ? "著" : "著"}
801 #0 $aCN$b$c${long}`;
}

/** CNMARC authority: 200 person, 210 organisation, 250 topic; leader/6 x; 100 $a of 24 characters, the last the script's direction. */
function cnmarcAuthorityLines(kind: AuthorityKind, long: string): string {
  const heading = { person: "200 #0 $a$9$f", organisation: "210 02 $a$9", topic: "250 ## $a" }[kind];
  const variant = { person: "400 #0 $a", organisation: "410 02 $a", topic: "450 ## $a" }[kind];
  return `LDR    00000nx  a2200000   45  
100 ## $a${long}achiy50      ea0
152 ## $aCSAR
${heading}
${variant}
801 #0 $aCN$b$c${long}
810 ## $a`;
}

/** MARC 21: leader/06–07 am, as; 008 with the country xxu left open (`xx `); RDA 264 and 33X. */
function marc21Lines(kind: TemplateKind | AuthorityKind, { short }: Today): string {
  if (isAuthority(kind)) return marc21AuthorityLines(kind, short);
  const serial = kind === "serial";
  const fixed = serial ? `${short}c    9999xx  r p       0   a0eng d` : `${short}s        xx            000 0 eng d`;
  return `LDR    00000n${serial ? "as" : "am"} a2200000 i 4500
008    ${fixed}
${serial ? "022 ## $a" : "020 ## $a"}
040 ## $a$beng$erda$c
${serial ? "" : "100 1# $a$eauthor.\n"}245 10 $a$b$c
264 #1 $a$b$c
300 ## $a$b$c
336 ## $atext$btxt$2rdacontent
337 ## $aunmediated$bn$2rdamedia
338 ## $avolume$bnc$2rdacarrier
${kind === "thesis" ? "502 ## $a\n" : ""}650 #0 $a`;
}

function marc21AuthorityLines(kind: AuthorityKind, short: string): string {
  const heading = { person: "100 1# $a$d", organisation: "110 2# $a", topic: "150 ## $a" }[kind];
  const variant = { person: "400 1# $a", organisation: "410 2# $a", topic: "450 ## $a" }[kind];
  return `LDR    00000nz  a2200000n  4500
008    ${short}|n azannaabn          |a aaa     c
040 ## $a$beng$erda$c
${heading}
${variant}
670 ## $a`;
}

function isAuthority(kind: TemplateKind | AuthorityKind): kind is AuthorityKind {
  return (authorityKinds as readonly string[]).includes(kind);
}
