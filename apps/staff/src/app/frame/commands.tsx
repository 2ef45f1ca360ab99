import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { findTitles } from "../../features/catalogue/api/find-titles.ts";
import { useApi } from "../../lib/api/api.tsx";
import type { Command } from "../../lib/command/command.ts";
import { CommandBar } from "../../lib/command/command-bar.tsx";
import { useLanguage, useTexts } from "../../lib/i18n/language.tsx";
import { useMay } from "../../lib/session/session.ts";
import { useTheme } from "../../lib/theme/theme.ts";
import { appMessages } from "../messages.ts";
import type { Place } from "../places.ts";
import { useSignOut } from "./use-sign-out.ts";

interface CommandsProps {
  readonly places: readonly Place[];
  onClose(): void;
  onKeys(): void;
}

/** The command bar with everything this person can do: pages, actions, and the catalogue as it is typed. */
export default function Commands({ places, onClose, onKeys }: CommandsProps) {
  const texts = useTexts(appMessages);
  const { language } = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const actions = useActions(onKeys);
  const pages = places.map(
    ({ to, text, icon, keys, words }): Command => ({
      id: `go${to}`,
      title: texts[text],
      icon,
      keys,
      words,
      run: () => void navigate({ to }),
    }),
  );
  const sources = useMemo(
    () => [
      {
        id: `catalogue-${language}`,
        name: texts.titles,
        find: (text: string, signal: AbortSignal) =>
          findTitles(
            { api, language, text, signal, seeAll: texts.searchAll(text) },
            (search) => void navigate({ to: "/catalogue", search }),
          ),
      },
    ],
    [api, language, texts, navigate],
  );
  return (
    <CommandBar
      groups={[
        { name: texts.pages, commands: pages },
        { name: texts.actions, commands: actions },
      ]}
      sources={sources}
      onClose={onClose}
    />
  );
}

function useActions(onKeys: () => void): readonly Command[] {
  const texts = useTexts(appMessages);
  const { language, choose } = useLanguage();
  const [theme, setTheme] = useTheme();
  const may = useMay();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const other = language === "zh" ? "en" : "zh";
  const dark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  return [
    ...(may("catalogue.record.edit")
      ? [
          command("new-record", texts.newRecord, {
            icon: "plus",
            words: "create record cataloguing xinjian shumu bianmu bm 编目 新建记录",
            run: () => void navigate({ to: "/records/new" }),
          }),
        ]
      : []),
    ...(may("identity.account.create")
      ? [
          command("new-account", texts.newAccount, {
            icon: "plus",
            words: "create account xinjian zhanghao xjzh 新建账号",
            run: () => void navigate({ to: "/accounts/new" }),
          }),
        ]
      : []),
    ...(may("identity.token.create")
      ? [
          command("new-token", texts.newToken, {
            icon: "plus",
            words: "create token xinjian lingpai xjlp 新建令牌",
            run: () => void navigate({ to: "/tokens/new" }),
          }),
        ]
      : []),
    command("language", other === "en" ? "English" : "中文", {
      icon: "globe",
      words: "language yuyan english zhongwen 语言",
      run: () => choose(other),
    }),
    command("theme", `${texts.theme}：${dark ? texts.light : texts.dark}`, {
      icon: dark ? "sun" : "moon",
      words: "theme light dark mingan 夜 日 night",
      run: () => setTheme(dark ? "light" : "dark"),
    }),
    command("keys", texts.keys, {
      icon: "info",
      words: "keyboard shortcuts kuaijiejian kjj 快捷键",
      keys: "?",
      run: onKeys,
    }),
    command("sign-out", texts.signOut, { icon: "out", words: "sign out tuichu tc 退出", run: signOut }),
  ];
}

function command(id: string, title: string, rest: Omit<Command, "id" | "title">): Command {
  return { id, title, ...rest };
}
