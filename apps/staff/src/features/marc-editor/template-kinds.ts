/** What a new record is of; each has the fields that such a record is begun with. */
export const templateKinds = ["book", "serial", "thesis"] as const;
export type TemplateKind = (typeof templateKinds)[number];
export const authorityKinds = ["person", "organisation", "topic"] as const;
export type AuthorityKind = (typeof authorityKinds)[number];
