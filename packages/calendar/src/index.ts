export { type YunzeCalendars, yunzeCalendars } from "./demonstration/yunze-calendars.ts";
export { closeUnexpectedly, type EmergencyClosing, readEmergencyClosing } from "./due/close-unexpectedly.ts";
export { moveOffClosedDay, moveOutOfVacation } from "./due/move-due-day.ts";
export { type Due, type MovedDue, moveDues } from "./due/move-dues.ts";
export {
  CLOSED_DAY_RULES,
  type ClosedDayRule,
  type MovedDay,
  SECOND_WEEK_FRIDAY,
  type VacationRule,
} from "./due/move-rule.ts";
export type { Checked, Fault } from "./faults/fault.ts";
export { inspectClock, inspectDate, inspectMonthDay, inspectRange, inspectZone } from "./faults/inspect-time.ts";
export { type Complaint, Inspector, shouldBe } from "./faults/inspector.ts";
export type { Language, LocalText } from "./faults/local-text.ts";
export { CHINA_2026 } from "./official/china-2026.ts";
export { findMissingYears } from "./official/find-missing-years.ts";
export type { OfficialHoliday, OfficialYear } from "./official/official-year.ts";
export { readOfficialYear } from "./official/read-official-year.ts";
export type { DayHours, Layer } from "./opening/day-hours.ts";
export { closingAfter, isOpenAt, lastOpenMoment, nextOpening } from "./opening/find-opening.ts";
export {
  addOpenDays,
  isOpenDay,
  nextOpenDay,
  nextOpenSameWeekday,
  openDaysBetween,
  previousOpenDay,
} from "./opening/open-days.ts";
export { addOpenMinutes, openMinutesBetween } from "./opening/open-minutes.ts";
export { type Opening, openingFrom, type Stretch } from "./opening/opening.ts";
export type {
  Exception,
  Hours,
  OfficialDays,
  OpeningCalendar,
  VacationPeriod,
  WeekHours,
  WeeklyPeriod,
  YearlyDay,
} from "./opening/opening-calendar.ts";
export { readOpeningCalendar } from "./opening/read-opening-calendar.ts";
export { readTeachingCalendar } from "./teaching/read-teaching-calendar.ts";
export type { TeachingCalendar, Term, Vacation } from "./teaching/teaching-calendar.ts";
export {
  dateInTerm,
  nextTerm,
  type TeachingDay,
  teachingDayOf,
  termOf,
  timetableDayOf,
  weeksIn,
} from "./teaching/teaching-week.ts";
export { dateOfNumber, dayNumber, daysFrom } from "./time/day-number.ts";
export { dateAt, earlierInstant, instantOf, laterDate, laterInstant, onDate } from "./time/local-time.ts";
export { Temporal } from "./time/temporal.ts";
export { mondayOf, WEEKDAYS, type Weekday, weekdayNumber, weekdayOf } from "./time/weekday.ts";
export { countInWords, minutesInWords, type TimeUnit } from "./words/count-words.ts";
export { dateInWords, dayInWords, nearDateInWords, nearDayInWords, rangeInWords } from "./words/date-words.ts";
export { type DueMoment, daysUntil, dueInWords, type Here, overdueInWords } from "./words/due-words.ts";
export { clockInWords, hoursInWords, openNowInWords, weekInWords } from "./words/opening-words.ts";
export { nearWeekdayInWords, weekdayInWords } from "./words/weekday-words.ts";
