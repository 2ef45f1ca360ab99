import { useQueryClient } from "@tanstack/react-query";
import { CheckField, TextAreaField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { deleteNote, type ReaderFile, readerKey, writeNote } from "../api/readers.ts";
import { readerMessages } from "../messages.ts";

/** What the desk should know, urgent things first. The reader can see it, and the page says so. */
export function NoteList({ id, notes }: { readonly id: string; readonly notes: ReaderFile["notes"] }) {
  const texts = useTexts(readerMessages);
  const may = useMay()("readers.note.write");
  const api = useApi();
  const queries = useQueryClient();
  const remove = async (noteId: string) => {
    await deleteNote(api, noteId);
    await queries.invalidateQueries({ queryKey: readerKey(id) });
  };
  if (notes.length === 0 && !may) return null;
  return (
    <section aria-label={texts.notes}>
      <h2>{texts.notes}</h2>
      <p className="quiet">{texts.notesHint}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {note.urgent && <strong>{texts.urgent} · </strong>}
            {note.text}{" "}
            {may && (
              <button type="button" className="btn small" onClick={() => void remove(note.id)}>
                {texts.noteDelete}
                <span className="hide"> {note.text.slice(0, 30)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {may && <NoteForm id={id} />}
    </section>
  );
}

function NoteForm({ id }: { readonly id: string }) {
  const texts = useTexts(readerMessages);
  const api = useApi();
  const queries = useQueryClient();
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    check: (values): Record<string, string> => (textOf(values, "text") === "" ? { text: texts.noteMissing } : {}),
    async send(values) {
      const note = { text: textOf(values, "text"), urgent: values.get("urgent") !== null };
      await writeNote(api, { id, key: keyFor(note), ...note });
    },
    done(_, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: readerKey(id) });
    },
  });
  return (
    <details>
      <summary>{texts.noteText}</summary>
      <Form label={texts.noteText} sending={sending} submit={texts.noteAdd} busy={texts.noteAdding}>
        <TextAreaField
          id="note-text"
          name="text"
          label={texts.noteText}
          rows={2}
          error={sending.faults.fields["text"]}
        />
        <CheckField id="note-urgent" name="urgent" label={texts.noteUrgent} />
      </Form>
    </details>
  );
}
