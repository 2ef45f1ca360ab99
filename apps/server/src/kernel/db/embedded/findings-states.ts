import type { Finding } from "./finding.ts";

/** States of the embedded database that are worth telling. A start mends each of them by itself. */

const nothing = { zh: "不用做什么。", en: "Nothing needs to be done." };

export function running(directory: string, holder: string): Finding {
  return {
    code: "running",
    severity: "info",
    text: {
      zh: `内置数据库正在运行：${directory}（${holder}）。`,
      en: `The embedded database is running: ${directory} (${holder}).`,
    },
    mend: nothing,
  };
}

export function stopped(directory: string, version: string): Finding {
  return {
    code: "stopped",
    severity: "info",
    text: {
      zh: `内置数据库（PostgreSQL ${version}）没有在运行：${directory}。`,
      en: `The embedded database (PostgreSQL ${version}) is not running: ${directory}.`,
    },
    mend: { zh: "启动文渊时会一起启动。", en: "It starts together with Wenyuan." },
  };
}

export function notReady(directory: string, status: string): Finding {
  return {
    code: "not-ready",
    severity: "warning",
    text: {
      zh: `文渊已启动，但数据库还不能连接（${status}）：${directory}。可能正在恢复上次的中断。`,
      en: `Wenyuan is running, but its database does not accept connections yet (${status}): ${directory}. It may be recovering from an interruption.`,
    },
    mend: {
      zh: "请等一两分钟再看；一直如此，请看服务器的日志。",
      en: "Look again in a minute or two; if it stays like this, read the server's log.",
    },
  };
}

export function notMadeYet(directory: string): Finding {
  return {
    code: "not-made-yet",
    severity: "info",
    text: {
      zh: `数据库还没有建立，第一次启动时会建在 ${directory}。`,
      en: `There is no database yet; the first start will make it in ${directory}.`,
    },
    mend: nothing,
  };
}

export function orphansLeft(processes: readonly number[]): Finding {
  return {
    code: "orphans",
    severity: "info",
    text: {
      zh: `上一个文渊留下了数据库进程（${processes.join("、")}）；下次启动会先结束它们。`,
      en: `An earlier Wenyuan left database processes behind (${processes.join(", ")}); the next start will end them first.`,
    },
    mend: nothing,
  };
}

export function unfinishedLeft(directory: string): Finding {
  return {
    code: "unfinished",
    severity: "info",
    text: {
      zh: `上一次建库没有完成（${directory}）；下次启动会重新建。`,
      en: `Making the database was interrupted (${directory}); the next start will make it again.`,
    },
    mend: nothing,
  };
}

export function namespacesRefused(user: string, directory: string): Finding {
  return {
    code: "namespaces-refused",
    severity: "info",
    text: {
      zh: `这里不允许用户命名空间：以 root 启动时，数据库会以用户 ${user} 运行；它进不了数据目录时，数据放在 ${directory}。`,
      en: `User namespaces are refused here: when started by root, the database runs as the user ${user}, and is kept in ${directory} if that user cannot reach the data directory.`,
    },
    mend: {
      zh: "在容器里请把数据目录放在卷上，并让它的上层目录可以经过；或以普通用户运行文渊。",
      en: "In a container, keep the data directory on a volume whose parent directories can be passed through, or run Wenyuan as an ordinary user.",
    },
  };
}

export function noWatchByKernel(): Finding {
  return {
    code: "no-setpriv",
    severity: "info",
    text: {
      zh: "这里没有能用的 setpriv（macOS 就没有）；服务器意外死亡时，由一个小的看守进程结束数据库。",
      en: "There is no usable setpriv here (macOS has none); a small watchdog process ends the database when the server dies unexpectedly.",
    },
    mend: nothing,
  };
}
