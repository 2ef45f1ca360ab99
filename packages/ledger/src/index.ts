export { digitsOf, isCurrency } from "./money/currency.ts";
export { fromDecimal, toDecimal } from "./money/decimal.ts";
export { type Money, minus, money, negated, percentOf, plus, shared, smaller, sumOf, times } from "./money/money.ts";
export { moneyInWords } from "./money/money-words.ts";
