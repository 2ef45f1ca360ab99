import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../../lib/i18n/language.tsx";
import type { AuditEntry } from "../api/audit.ts";
import { subjectKind } from "../subject-words.ts";

/** What an act was about, in words; where it has a page of its own, the way there. */
export function Subject({ entry: { subject } }: { readonly entry: AuditEntry }) {
  const { language } = useLanguage();
  const { kind, id } = subject;
  const words = `${subjectKind(kind, language)} ${id ?? ""}`.trim();
  if (id !== undefined && /^\d+$/.test(id)) {
    if (kind === "reader")
      return (
        <Link to="/readers/$id" params={{ id }}>
          {words}
        </Link>
      );
    if (kind === "account")
      return (
        <Link to="/accounts/$id" params={{ id }}>
          {words}
        </Link>
      );
  }
  return words;
}
