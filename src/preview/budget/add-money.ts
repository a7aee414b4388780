import type { Money } from "../../values";

/** Adds amounts up, each currency for itself, in order of their codes. */
export function addMoney(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => ({ minor, currency }));
}

/** The amount of a currency; zero where there is none. */
export function amountIn(currency: string, amounts: readonly Money[]): Money {
  return amounts.find((it) => it.currency === currency) ?? { minor: 0, currency };
}
