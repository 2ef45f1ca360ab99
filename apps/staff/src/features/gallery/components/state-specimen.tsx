import { ConnectionLost } from "@wenyuan/api-client";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { galleryMessages } from "../messages.ts";

const lost = new ConnectionLost(new TypeError("specimen"));

/** Waiting, nothing there, failed. */
export function StateSpecimen() {
  const texts = useTexts(galleryMessages);
  return (
    <div className="stackv">
      <Bones lines={3} />
      <Empty title={texts.nothing}>
        <p>{texts.nothingMore}</p>
      </Empty>
      <Failed error={lost} onRetry={() => undefined} />
    </div>
  );
}
