import { choiceFor } from "../seeded-choice.ts";
import { personName } from "./person-names.ts";

/** A role that the library made itself, of permissions of the rooms. */
export interface DemoRole {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly permissions: readonly string[];
}

const looks = ["catalogue.record.read-marc", "catalogue.item.read"];

/** What the built-in roles are too wide or too narrow for. */
export const demoRoles: readonly DemoRole[] = [
  role("desk-assistant", { zh: "学生助理", en: "Student assistant" }, [
    "catalogue.item.read",
    "circulation.loan.lend",
    "circulation.request.manage",
    "circulation.inventory.take",
  ]),
  role("reference", { zh: "参考咨询馆员", en: "Reference librarian" }, [
    ...looks,
    "circulation.policy.read",
    "circulation.calendar.read",
    "portal.notice.keep",
  ]),
  role("subject", { zh: "学科馆员", en: "Subject librarian" }, [
    ...looks,
    "catalogue.authority.read",
    "circulation.figure.read",
    "circulation.reserve.manage",
    "discovery.query-log.read",
  ]),
  role("systems", { zh: "技术部馆员", en: "Systems librarian" }, [
    ...looks,
    "identity.account.read",
    "identity.role.read",
    "identity.sign-in-way.read",
    "identity.webhook.read",
    "identity.audit.read",
    "discovery.synonym.edit",
    "discovery.query-log.read",
  ]),
  role("special-collections", { zh: "特藏馆员", en: "Special collections librarian" }, [
    ...looks,
    "catalogue.holdings.edit",
    "circulation.loan.lend",
    "circulation.loan.read",
    "circulation.request.manage",
  ]),
  role("office", { zh: "馆办公室", en: "Library office" }, [
    "circulation.figure.read",
    "circulation.policy.read",
    "circulation.calendar.read",
    "circulation.calendar.edit",
    "portal.notice.keep",
    "portal.library.edit",
  ]),
];

function role(code: string, name: DemoRole["name"], permissions: readonly string[]): DemoRole {
  return { code, name, permissions };
}

/** Somebody who works in the demonstration library. Nobody of these exists, and nobody can sign in as them: they have no password. */
export interface DemoColleague {
  /** 工号 of staff; of a student assistant, one of the library's own. */
  readonly signInName: string;
  /** With the department, and that it is made up. */
  readonly displayName: string;
  readonly department: string;
  readonly role: string;
  /** For one branch; for all when not given. */
  readonly branch?: string;
  /** A student assistant works until the end of the term. */
  readonly isAssistant?: true;
}

interface Post {
  readonly department: string;
  readonly role: string;
  readonly count: number;
  readonly branch?: string;
  readonly isAssistant?: true;
}

/** 26 of staff by department, then 12 student assistants where many come. */
const posts: readonly Post[] = [
  { department: "流通部", role: "circulation", count: 4, branch: "main" },
  { department: "流通部", role: "circulation", count: 2, branch: "science" },
  { department: "流通部", role: "circulation", count: 1, branch: "medicine" },
  { department: "流通部", role: "circulation", count: 1, branch: "law" },
  { department: "采编部", role: "cataloguer", count: 6 },
  { department: "参考咨询部", role: "reference", count: 3 },
  { department: "学科服务部", role: "subject", count: 4 },
  { department: "技术部", role: "systems", count: 2 },
  { department: "特藏部", role: "special-collections", count: 1 },
  { department: "办公室", role: "office", count: 2 },
  { department: "流通部", role: "desk-assistant", count: 8, branch: "main", isAssistant: true },
  { department: "流通部", role: "desk-assistant", count: 3, branch: "science", isAssistant: true },
  { department: "流通部", role: "desk-assistant", count: 1, branch: "medicine", isAssistant: true },
];

/** Beside the accounts that can be signed in as. */
export const demoStaff: readonly DemoColleague[] = posts
  .flatMap(({ count, ...post }) => Array.from({ length: count }, () => post))
  .map((post, n) => colleague(post, n + 1));

function colleague({ department, isAssistant, ...post }: Omit<Post, "count">, n: number): DemoColleague {
  const name = personName(choiceFor(`colleague ${n}`), false).usual;
  const what = isAssistant ? `${department}学生助理` : department;
  return {
    ...post,
    department,
    ...(isAssistant ? { isAssistant } : {}),
    signInName: isAssistant ? `zl${String(n).padStart(3, "0")}` : `09${String(n).padStart(4, "0")}`,
    displayName: `${name}（${what}，演示）`,
  };
}
