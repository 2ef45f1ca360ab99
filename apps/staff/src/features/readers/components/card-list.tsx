import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type ReaderFile, readerKey, reportLoss, restoreCard } from "../api/readers.ts";
import { readerMessages } from "../messages.ts";
import { cardStatusWords, cardWords } from "../status-words.ts";
import { CardForm } from "./card-form.tsx";

/** A reader's cards, and 挂失: one touch, since a lost card cannot wait; taken back by 解挂. */
export function CardList({ id, cards }: { readonly id: string; readonly cards: ReaderFile["cards"] }) {
  const texts = useTexts(readerMessages);
  const may = useMay()("readers.card.issue");
  const act = useCardActs(id);
  const blockable = cards.some(({ kind, status }) => status === "active" && (kind === "barcode" || kind === "nfc"));
  return (
    <section aria-label={texts.cards}>
      <h2>{texts.cards}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            {texts[cardWords[card.kind]]} <span className="cn">{card.code}</span> ·{" "}
            {texts[cardStatusWords[card.status]]}{" "}
            {may && card.status === "lost" && (
              <button type="button" className="btn small" onClick={() => void act.restore(card.id)}>
                {texts.restore}
                <span className="hide"> {card.code}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {may && blockable && (
        <p>
          <button type="button" className="btn" onClick={() => void act.lose()}>
            {texts.loss}
          </button>
        </p>
      )}
      {may && <CardForm id={id} cards={cards} />}
    </section>
  );
}

function useCardActs(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(readerMessages);
  const run = async (act: () => Promise<string>) => {
    try {
      toasts.add({ kind: "done", text: await act() });
    } catch {
      toasts.add({ kind: "failed", text: texts.failed });
    }
    await queries.invalidateQueries({ queryKey: readerKey(id) });
  };
  return {
    lose: () => run(async () => texts.lossDone(await reportLoss(api, id))),
    restore: (cardId: string) =>
      run(async () => {
        await restoreCard(api, cardId);
        return texts.restored;
      }),
  };
}
