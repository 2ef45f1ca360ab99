// Runs before anything is painted: the chosen theme and language. Neither is personal; the theme's cookie is shared with the readers' pages.
{
  const theme = /(?:^|; )theme=(light|dark)(?:;|$)/.exec(document.cookie)?.[1];
  if (theme !== undefined) document.documentElement.dataset.theme = theme;
  try {
    const language = localStorage.getItem("wenyuan.language") ?? navigator.language;
    document.documentElement.lang = language.startsWith("zh") ? "zh-CN" : "en";
  } catch {
    // Storage is switched off: the page starts in Chinese.
  }
}
