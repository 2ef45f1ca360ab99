import { Icon } from "@wenyuan/ui";
import { useTexts } from "../i18n/language.tsx";
import { describeFailure } from "./describe-failure.ts";
import { viewMessages } from "./messages.ts";

export interface FailedProps {
  readonly error: unknown;
  /** Left out where trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, what was not lost, and the way on; in place of what could not be shown. */
export function Failed({ error, onRetry }: FailedProps) {
  const texts = useTexts(viewMessages);
  const { title, more, requestId } = describeFailure(error, texts);
  return (
    <div className="note no" role="alert" tabIndex={-1}>
      <Icon name="no" />
      <div className="stackv">
        <p>
          <strong>{title}</strong>
          {more}
          {requestId !== undefined && <small> {texts.requestId(requestId)}</small>}
        </p>
        {onRetry && (
          <p>
            <button type="button" className="btn small" onClick={onRetry}>
              {texts.again}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
