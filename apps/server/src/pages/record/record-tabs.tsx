import { Tabs } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { recordMessages } from "./record.messages.ts";

export interface RecordTabsProps {
  readonly id: string;
  readonly language: Language;
  readonly copies: number;
  readonly editions: number;
  readonly hasContents: boolean;
  readonly hasRelated: boolean;
}

/** The ways within the page of a work, and to its record as cataloguers see it. */
export function RecordTabs({ id, language, copies, editions, hasContents, hasRelated }: RecordTabsProps) {
  const t = speak(recordMessages, language);
  return (
    <Tabs
      label={t.onThisPage}
      tabs={[
        ...(copies > 0 ? [{ href: "#copies", label: t.copies, count: String(copies) }] : []),
        ...(hasContents ? [{ href: "#about", label: t.about }] : []),
        ...(editions > 0 ? [{ href: "#editions", label: t.edition, count: String(editions) }] : []),
        ...(hasRelated ? [{ href: "#related", label: t.relatedShort }] : []),
        { href: "#cite", label: t.cite },
        { href: `/${language}/records/${id}/marc`, label: t.marc },
      ]}
    />
  );
}
