import { currencyDigits, currencyOf } from "./currencies";

/** An amount in the currency's smallest unit (cents; yen have none), always an integer. */
export interface Money {
  minor: number;
  currency: string;
}

/**
 * `500 CAD`, `1250.50 EUR`: digits, a point and at most as many decimals as the currency has, one space,
 * an ISO 4217 code in capitals. Undefined for every other form, and for amounts that a number cannot hold exactly.
 */
export function parseMoney(text: string): Money | undefined {
  const end = text.length - 4;
  if (end < 1 || text.charCodeAt(end) !== 32) return undefined;
  const currency = currencyOf(text, end + 1);
  if (currency === undefined) return undefined;
  let minor = 0;
  let point = -1;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      minor = minor * 10 + code - 48;
    } else if (code === 46 && point < 0 && at > 0 && at < end - 1) {
      point = at;
    } else {
      return undefined;
    }
  }
  const digits = currencyDigits(currency);
  const decimals = point < 0 ? 0 : end - point - 1;
  if (decimals > digits) return undefined;
  for (let at = decimals; at < digits; at++) minor *= 10;
  return minor <= Number.MAX_SAFE_INTEGER ? { minor, currency } : undefined;
}

/** As files write it: `500 CAD`, `1250.50 EUR`; decimals only where they are not all zero. */
export function formatMoney(money: Money): string {
  const { sign, whole, fraction } = splitMoney(money);
  return `${sign < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`} ${money.currency}`;
}

/** Sign, whole units and decimals of an amount; `fraction` is empty when it is zero. */
export function splitMoney(money: Money): { sign: -1 | 1; whole: string; fraction: string } {
  const digits = currencyDigits(money.currency);
  const scale = 10 ** digits;
  const size = Math.abs(money.minor);
  const rest = size % scale;
  return {
    sign: money.minor < 0 ? -1 : 1,
    whole: String(Math.floor(size / scale)),
    fraction: rest === 0 ? "" : String(rest).padStart(digits, "0"),
  };
}
