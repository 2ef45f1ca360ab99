export type { CheckOutFacts, ItemFacts, LoanCounts, ReaderFacts } from "./check-out/check-out-facts.ts";
export { ageOn } from "./check-out/check-reader.ts";
export { type BorrowingDecision, type BorrowingFacts, decideBorrowing } from "./check-out/decide-borrowing.ts";
export { type CheckOutDecision, decideCheckOut } from "./check-out/decide-check-out.ts";
export { YUNZE_POLICIES, YUNZE_SUSPENSION_ONLY } from "./demonstration/yunze-policies.ts";
export { type SeverityChanges, severityOf, standingFindings } from "./findings/collect-findings.ts";
export { DEFAULT_SEVERITIES, FIXED_FINDINGS } from "./findings/default-severities.ts";
export type { Finding, FindingCode, FindingFacts } from "./findings/finding.ts";
export { SEVERITIES, type Severity } from "./findings/severity.ts";
export { chooseHold, type HoldChoice, type HoldLogEntry } from "./holds/choose-hold.ts";
export { decideHold, type HoldDecision } from "./holds/decide-hold.ts";
export {
  type CopyOutlook,
  estimateHold,
  type HoldEstimate,
  type HoldQuestion,
  type Turnaround,
} from "./holds/estimate-hold.ts";
export { type Copy, FAIR_QUEUE, type Hold, type HoldTarget, type NoTransfer, type QueuePolicy } from "./holds/hold.ts";
export type { HoldFacts } from "./holds/hold-facts.ts";
export { keepUntil } from "./holds/keep-until.ts";
export { isHopeless, type Mismatch, mayTravel, whyNotFill } from "./holds/may-fill.ts";
export { type RenewalDemand, weighRenewal } from "./holds/others-suffice.ts";
export { inQueueOrder, nextPosition, positionsOf, type Resting, restingOn } from "./holds/queue.ts";
export { ITEM_STATUSES, type ItemStatus } from "./items/item-status.ts";
export { type RequestKind, requestKindsFor } from "./items/request-kinds.ts";
export type { DueDate, DueQuestion, DueStep, DueStepCode } from "./loans/due-date.ts";
export {
  changeLoan,
  LOAN_STATES,
  type LoanAction,
  type LoanChange,
  type LoanRefusal,
  type LoanState,
} from "./loans/loan-state.ts";
export { workOutDueDate } from "./loans/work-out-due-date.ts";
export { type LostCharge, type LostItem, type LostLine, priceDamage, priceLost } from "./lost/lost-price.ts";
export { type FoundItem, type FoundRefund, refundFound } from "./lost/refund-found.ts";
export { type PlannedNotice, planNotices } from "./notices/plan-notices.ts";
export type { CountedUnit, Fine, FineLine, FineQuestion } from "./overdue/fine.ts";
export { fineLineInWords } from "./overdue/fine-line-words.ts";
export { daysLate, type Lateness, minutesLate, openDaysLate, openMinutesLate } from "./overdue/overdue-time.ts";
export { type Suspension, workOutSuspension } from "./overdue/suspension.ts";
export { workOutFine } from "./overdue/work-out-fine.ts";
export { type Explanation, explainAspect, type LossReason } from "./policies/explain-aspect.ts";
export { findDoubts } from "./policies/find-doubts.ts";
export type { LendingCase, TeachingPosition } from "./policies/lending-case.ts";
export {
  type Conditions,
  type Groups,
  type Match,
  type PolicySet,
  type Rule,
  type Season,
  VALUE_DIMENSIONS,
  type ValueDimension,
} from "./policies/policy-set.ts";
export { positionInYear } from "./policies/position-in-year.ts";
export { PRECEDENCE, type PrecedenceDimension } from "./policies/precedence.ts";
export { readPolicySet } from "./policies/read-policy-set.ts";
export { resolveAspect, resolveTerms, type Settled } from "./policies/resolve-terms.ts";
export { isCurrent, RECALL_STATES, type RecallState } from "./recalls/recall-state.ts";
export { type RecallDue, type RecallQuestion, workOutRecall } from "./recalls/work-out-recall.ts";
export { decideRenewal, type RenewalDecision } from "./renewals/decide-renewal.ts";
export type { RenewalFacts } from "./renewals/renewal-facts.ts";
export { type ReturnQuestion, type ReturnRoute, routeReturn } from "./returns/route-return.ts";
export { ANY_OTHER, type CaseGrid, casesOf, gridOver, valuesNamed } from "./simulation/case-grid.ts";
export {
  comparePolicies,
  type FieldChange,
  type PolicyChange,
  type PolicyDifference,
} from "./simulation/compare-policies.ts";
export { daysToCompare } from "./simulation/days-to-compare.ts";
export {
  daysPlayed,
  type PlayedDay,
  type PlayedDue,
  type PlayedLateness,
  type PlayedLoan,
  type PlayedQuestion,
  playLoan,
} from "./simulation/play-loan.ts";
export { type SimulatedCase, simulate } from "./simulation/simulate.ts";
export type { BlockTerms } from "./terms/block-terms.ts";
export type { Fined, FineTerms, FineTime, FineUnit, Grace, RecalledFine } from "./terms/fine-terms.ts";
export type { HoldTerms } from "./terms/hold-terms.ts";
export type { LimitTerms } from "./terms/limit-terms.ts";
export type { FixedDue, Lent, LoanTerms, NotLent, ShortLoan } from "./terms/loan-terms.ts";
export type { DamageLevel, DamageTerms, LostTerms, PriceRule } from "./terms/lost-terms.ts";
export type { NoticeTerms, Reminder } from "./terms/notice-terms.ts";
export type { Period, PeriodUnit } from "./terms/period.ts";
export type { RecallTerms } from "./terms/recall-terms.ts";
export type { AutomaticRenewal, RenewalTerms } from "./terms/renewal-terms.ts";
export type { SuspensionTerms } from "./terms/suspension-terms.ts";
export { ASPECTS, type Aspect, READER_ASPECTS, type Terms } from "./terms/terms.ts";
export { conditionsInWords, type ValueNames } from "./words/condition-words.ts";
export { dueStepsInWords } from "./words/due-step-words.ts";
export { DIMENSION_WORDS, lossInWords } from "./words/explanation-words.ts";
export type { FindingWords } from "./words/finding-texts.ts";
export { findingInWords } from "./words/finding-words.ts";
export { HOLD_LOG_WORDS } from "./words/hold-log-words.ts";
export { holdPlaceInWords } from "./words/hold-place-words.ts";
export { ITEM_STATUS_WORDS } from "./words/item-status-words.ts";
export type { Telling } from "./words/telling.ts";
export { ASPECT_WORDS, termsInWords } from "./words/terms/term-words.ts";
