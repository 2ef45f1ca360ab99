import { Button } from "../page/button.tsx";
import { ErrorSummary } from "../page/error-summary.tsx";
import { CheckField, Field, SelectField, TextAreaField } from "../page/field.tsx";
import { SearchBox } from "../page/search-box.tsx";
import type { SpecimenProps } from "./specimen.ts";

export function SearchBoxes({ say }: SpecimenProps) {
  const label = say("检索馆藏", "Search the library");
  const button = say("检索", "Search");
  const scopes = [
    { value: "all", label: say("全部", "Everything") },
    { value: "book", label: say("图书", "Books") },
    { value: "journal", label: say("期刊", "Journals") },
    { value: "article", label: say("论文", "Articles") },
    { value: "course", label: say("课程教参", "Course reading") },
    { value: "db", label: say("数据库", "Databases") },
  ];
  return (
    <div className="stackv">
      <SearchBox
        id="g-q1"
        action="#search"
        {...{ label, button }}
        placeholder={say("书名、作者、主题、索书号", "Title, author, subject, call number")}
        scopes={{ legend: say("在哪里找", "Where to search"), name: "in", value: "all", scopes }}
      />
      <SearchBox id="g-q2" action="#search" label={say("再检索", "Search again")} button={button} value="红楼梦" slim />
    </div>
  );
}

export function Fields({ say }: SpecimenProps) {
  const wrongDate = say("9月31日没有这一天", "There is no 31 September");
  return (
    <form className="stackv dlg" action="#fields">
      <ErrorSummary
        title={say("有一处要改", "One thing needs another look")}
        errors={[{ field: "g-date", message: wrongDate }]}
      />
      <Field
        id="g-number"
        name="number"
        label={say("学号", "Student number")}
        hint={say("10 位数字", "10 digits")}
        value="2023110472"
        inputMode="numeric"
        autoComplete="username"
        code
      />
      <Field
        id="g-date"
        name="date"
        label={say("还书日", "Return by")}
        error={wrongDate}
        value={say("9月31日", "31 September")}
      />
      <Field
        id="g-password"
        name="password"
        type="password"
        label={say("密码", "Password")}
        autoComplete="current-password"
      />
      <SelectField
        id="g-branch"
        name="branch"
        label={say("在哪里取", "Pick up at")}
        choices={[
          { value: "main", label: say("主馆总服务台", "Main Library desk") },
          { value: "med", label: say("医学分馆", "Medical Library") },
        ]}
      />
      <TextAreaField id="g-note" name="note" label={say("给馆员的话", "A word to the librarian")} rows={3} />
      <CheckField
        id="g-keep"
        name="keep"
        label={say("还书后留下借阅记录", "Keep my borrowing history after I return a book")}
        hint={say("随时可以改，也可以全部删除。", "You can change this at any time, or delete everything.")}
        checked
      />
      <p className="row">
        <Button kind="main">{say("保存", "Save")}</Button>
        <Button kind="bare" type="reset">
          {say("还原", "Reset")}
        </Button>
      </p>
    </form>
  );
}
