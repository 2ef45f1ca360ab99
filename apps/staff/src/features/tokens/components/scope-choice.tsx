import { useState } from "react";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { roomName } from "../../../lib/session/room-names.ts";
import type { Scope } from "../api/clients.ts";
import { tokenMessages } from "../messages.ts";

const none: readonly string[] = [];

/** The permissions a client can be given, by room; a text narrows them, and what is ticked stays in the form. */
export function ScopeChoice({
  scopes,
  chosen = none,
  error,
}: {
  readonly scopes: readonly Scope[];
  /** Codes that are ticked to begin with. */
  readonly chosen?: readonly string[];
  readonly error: string | undefined;
}) {
  const texts = useTexts(tokenMessages);
  const { language } = useLanguage();
  const [text, setText] = useState("");
  const isWanted = ({ code, meaning }: Scope) =>
    `${code} ${meaning.zh} ${meaning.en}`.toLowerCase().includes(text.trim().toLowerCase());
  const rooms = [...new Set(scopes.map(roomOf))];
  return (
    <>
      <Labelled text={texts.filterScopes}>
        {(id) => (
          <input
            id={id}
            className="input"
            type="search"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Labelled>
      {rooms.map((room, i) => {
        const inRoom = scopes.filter((scope) => roomOf(scope) === room);
        return (
          <div key={room} hidden={!inRoom.some(isWanted)}>
            <ChoiceList
              id={`scopes-${room}`}
              name="scopes"
              kind="any"
              legend={roomName(room, language)}
              chosen={chosen}
              error={i === 0 ? error : undefined}
              choices={inRoom.map(({ code, meaning, grave }) => ({
                value: code,
                label: meaning[language],
                meaning: grave ? `${code} · ${texts.graveScope}` : code,
              }))}
            />
          </div>
        );
      })}
    </>
  );
}

/** What was ticked. */
export function scopesOf(values: FormData): string[] {
  return values.getAll("scopes").filter((scope) => typeof scope === "string");
}

function roomOf({ code }: Scope): string {
  return code.slice(0, code.indexOf("."));
}
