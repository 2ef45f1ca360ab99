import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type CoursesLoaded, loadCourses } from "../api/feeds.ts";
import { fileOf } from "../file-of.ts";
import { feedMessages } from "../messages.ts";

/** Who takes and teaches which course: looked at first, then kept. */
export function CourseUpload() {
  const texts = useTexts(feedMessages);
  const api = useApi();
  const toasts = useToasts();
  const [seen, setSeen] = useState<{ readonly file: File; readonly report: CoursesLoaded }>();
  const sending = useSend({
    check: (values): Record<string, string> => (fileOf(values) ? {} : { file: texts.fileMissing }),
    async send(values) {
      const file = fileOf(values)!;
      return { file, report: await loadCourses(api, file, false) };
    },
    done: setSeen,
  });
  const apply = async (file: File) => {
    const { added, removed } = await loadCourses(api, file, true);
    toasts.add({ kind: "done", text: texts.coursesKept(added, removed) });
    setSeen(undefined);
  };
  const fault = sending.faults.fields["file"];
  return (
    <details>
      <summary>{texts.courses}</summary>
      <p className="quiet">{texts.coursesHint}</p>
      <Form label={texts.courses} sending={sending} submit={texts.coursesLook} busy={texts.uploading}>
        <div className={fault === undefined ? "field" : "field wrong"}>
          <label htmlFor="course-file">{texts.file}</label>
          {fault !== undefined && <p className="why">{fault}</p>}
          <input id="course-file" className="input" type="file" name="file" accept=".xlsx,.csv,.txt,.tsv" />
        </div>
      </Form>
      {seen && <Report report={seen.report} apply={() => void apply(seen.file)} />}
    </details>
  );
}

function Report({ report, apply }: { readonly report: CoursesLoaded; apply(): void }) {
  const texts = useTexts(feedMessages);
  const { language } = useLanguage();
  const { courses, added, removed, refused, refusedCount } = report;
  return (
    <div className="stackv">
      <output>{texts.coursesSeen({ courses, added, removed, refused: refusedCount })}</output>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ line, number, faults }) => (
            <li key={line}>
              {texts.line} {line} · <span className="cn">{number}</span>{" "}
              {faults.map(({ column, why }) => `${column} ${why[language]}`).join(" ")}
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="btn main" onClick={apply}>
          {texts.apply}
        </button>
      </p>
    </div>
  );
}
