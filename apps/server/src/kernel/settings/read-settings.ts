import type { Bilingual } from "../i18n/language.ts";
import { definitions } from "./definitions.ts";
import { nearestName } from "./nearest-name.ts";
import { type Setting, UnreadableSetting } from "./setting.ts";

export type Settings = { readonly [K in keyof typeof definitions]: ReturnType<(typeof definitions)[K]["read"]> };
export type Environment = Readonly<Record<string, string | undefined>>;

/** One wrong setting, as said to the operator. */
export interface SettingFault {
  readonly variable: string;
  readonly text: Bilingual;
}

/** All that is wrong with the environment at once, so that it is mended in one go. */
export class SettingsError extends Error {
  readonly faults: readonly SettingFault[];
  constructor(faults: readonly SettingFault[]) {
    super(faults.map((fault) => `${fault.text.zh}\n${fault.text.en}`).join("\n"));
    this.name = "SettingsError";
    this.faults = faults;
  }
}

/**
 * Reads every setting of the environment; an empty variable counts as unset.
 * @throws SettingsError that names each faulty or unknown variable and how to mend it
 */
export function readSettings(environment: Environment): Settings {
  const faults: SettingFault[] = [];
  const settings: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting<unknown>>(definitions)) {
    const text = environment[setting.variable] || setting.fallback;
    try {
      settings[name] = setting.read(text.trim());
    } catch (error) {
      if (!(error instanceof UnreadableSetting)) throw error;
      faults.push(unreadable(setting.variable, text, error.mend));
    }
  }
  faults.push(...unknownVariables(environment));
  if (faults.length > 0) throw new SettingsError(faults);
  return settings as Settings;
}

/** Variables that others read and that therefore are not settings of the server. */
const foreignVariables = new Set(["WENYUAN_TEST_DATA", "WENYUAN_TEST_DATABASE_URL", "WENYUAN_CHROMIUM"]);

function unknownVariables(environment: Environment): SettingFault[] {
  const known = Object.values<Setting<unknown>>(definitions).map((setting) => setting.variable);
  return Object.keys(environment)
    .filter((name) => name.startsWith("WENYUAN_") && !known.includes(name) && !foreignVariables.has(name))
    .map((variable) => {
      const meant = nearestName(variable, known);
      return {
        variable,
        text: {
          zh: `${variable}：没有这个设置。${meant ? `是不是 ${meant}？` : "见 docs/operate/settings.md。"}`,
          en: `${variable}: there is no such setting. ${meant ? `Did you mean ${meant}?` : "See docs/operate/settings.md."}`,
        },
      };
    });
}

function unreadable(variable: string, text: string, mend: Bilingual): SettingFault {
  // These may hold a password.
  const shown = ["DATABASE_URL", "WENYUAN_SMTP_URL"].includes(variable) ? "" : ` “${text}”`;
  return {
    variable,
    text: { zh: `${variable}${shown}：${mend.zh}。`, en: `${variable}${shown}: ${mend.en}.` },
  };
}
