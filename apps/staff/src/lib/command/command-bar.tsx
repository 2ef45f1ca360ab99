/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a combobox with groups and icons (ARIA APG) has no tags of its own */
import { Icon } from "@wenyuan/ui";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Dialog } from "../dialog/dialog.tsx";
import { useTexts } from "../i18n/language.tsx";
import { Keys } from "../keyboard/keyboard.tsx";
import { type Command, type CommandGroup, type CommandSource, rankCommands } from "./command.ts";
import styles from "./command-bar.module.css";
import { commandMessages } from "./messages.ts";
import { useSources } from "./use-sources.ts";

export interface CommandBarProps {
  /** What is always there: pages and actions. */
  readonly groups: readonly CommandGroup[];
  readonly sources: readonly CommandSource[];
  onClose(): void;
}

/**
 * Go to a page, find in the catalogue, do something: all from the keyboard (combobox with list, ARIA APG). While an input method
 * composes, nothing is searched and Enter belongs to it.
 */
export function CommandBar({ groups, sources, onClose }: CommandBarProps) {
  const texts = useTexts(commandMessages);
  const id = useId();
  const [text, setText] = useState("");
  const [settled, setSettled] = useState("");
  const live = useSources(sources, settled);
  const found = [
    ...groups.map((group) => ({ ...group, commands: rankCommands(group.commands, settled) })),
    ...live.groups,
  ].filter((group) => group.commands.length > 0);
  const commands = found.flatMap((group) => group.commands);
  const { active, setActive, move } = useActive(commands.length, settled);
  const chosen = commands[active];
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") run(chosen);
    else if (!move(event.key)) return;
    event.preventDefault();
  };
  return (
    <Dialog label={texts.label} onClose={onClose}>
      <div className={styles.bar}>
        <div className={styles.ask}>
          <Icon name="search" />
          <input
            role="combobox"
            aria-label={texts.ask}
            aria-expanded={commands.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={chosen ? optionId(id, chosen) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder={texts.ask}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              if (!(event.nativeEvent as InputEvent).isComposing) setSettled(event.target.value);
            }}
            onCompositionEnd={(event) => setSettled(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <CommandList
          {...{ id, found, chosen }}
          onPoint={(command) => setActive(commands.indexOf(command))}
          onRun={run}
        />
        <output className={styles.state}>
          {live.failed.map((name) => texts.failed(name)).join(" ") ||
            (live.searching ? texts.searching : commands.length === 0 ? texts.nothing : texts.found(commands.length))}
        </output>
        <p className={styles.foot}>
          <span>
            <Keys combo="ArrowUp" /> <Keys combo="ArrowDown" /> {texts.choose}
          </span>
          <span>
            <Keys combo="Enter" /> {texts.go}
          </span>
          <span>
            <Keys combo="Escape" /> {texts.close}
          </span>
        </p>
      </div>
    </Dialog>
  );
}

interface CommandListProps {
  readonly id: string;
  readonly found: readonly CommandGroup[];
  readonly chosen: Command | undefined;
  onPoint(command: Command): void;
  onRun(command: Command): void;
}

function CommandList({ id, found, chosen, onPoint, onRun }: CommandListProps) {
  const texts = useTexts(commandMessages);
  useEffect(() => {
    if (chosen) document.getElementById(optionId(id, chosen))?.scrollIntoView({ block: "nearest" });
  }, [id, chosen]);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={texts.label} className={styles.list} tabIndex={-1}>
      {found.map((group, at) => (
        <div key={group.name} role="group" aria-labelledby={`${id}-group-${at}`}>
          <p id={`${id}-group-${at}`} className={styles.group}>
            {group.name}
          </p>
          {group.commands.map((command) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the combobox has the focus and the keys
            <div
              key={command.id}
              id={optionId(id, command)}
              role="option"
              aria-selected={command === chosen}
              className={styles.option}
              onPointerMove={() => onPoint(command)}
              onClick={() => onRun(command)}
            >
              <Icon name={command.icon} />
              <span className={styles.title}>
                <b lang={command.titleLang}>{command.title}</b>
                {command.hint !== undefined && <small>{command.hint}</small>}
              </span>
              {command.keys !== undefined && (
                <span className={styles.keys}>
                  <Keys combo={command.keys} />
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Which command is chosen; a new text chooses the first again. */
function useActive(count: number, text: string) {
  const [{ active, of }, setState] = useState({ active: 0, of: text });
  const current = of === text ? Math.min(active, Math.max(0, count - 1)) : 0;
  const setActive = (next: number) => setState({ active: next, of: text });
  const move = (key: string): boolean => {
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + 6, PageUp: current - 6 }[key];
    if (to === undefined || count === 0) return false;
    const around = Math.abs(to - current) === 1 ? (to + count) % count : Math.min(Math.max(to, 0), count - 1);
    setActive(around);
    return true;
  };
  return { active: current, setActive, move };
}

function optionId(id: string, command: Command): string {
  return `${id}-${command.id.replace(/[^\w-]/g, "-")}`;
}
