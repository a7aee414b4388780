/**
 * The active currencies of ISO 4217 (list one, as published by SIX for the maintenance agency, state of 2026),
 * without funds, metals and testing codes, by the number of their decimals.
 */
const BY_DIGITS: readonly (readonly [digits: number, codes: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [
    2,
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF " +
      "CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL " +
      "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT " +
      "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB " +
      "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH " +
      "USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG",
  ],
];

let digitsByCode: Map<string, number> | undefined;

function table(): Map<string, number> {
  if (digitsByCode === undefined) {
    digitsByCode = new Map();
    for (const [digits, codes] of BY_DIGITS) {
      for (const code of codes.split(" ")) digitsByCode.set(code, digits);
    }
  }
  return digitsByCode;
}

/** The currency code at `offset`, where exactly three characters are left; undefined when it is none. */
export function currencyOf(text: string, offset: number): string | undefined {
  // The usual ones come without a slice, which would also keep the whole file's text alive.
  const packed =
    (text.charCodeAt(offset) << 16) | (text.charCodeAt(offset + 1) << 8) | text.charCodeAt(offset + 2);
  if (packed === 0x434144) return "CAD";
  if (packed === 0x455552) return "EUR";
  if (packed === 0x555344) return "USD";
  const code = text.slice(offset);
  return table().has(code) ? code : undefined;
}

/** Whether this is the code of a currency in use, in capitals. */
export function isCurrency(code: string): boolean {
  return table().has(code);
}

/** How many decimals amounts of this currency have; 2 for a code that is unknown. */
export function currencyDigits(code: string): number {
  if (code === "CAD" || code === "EUR" || code === "USD") return 2;
  return table().get(code) ?? 2;
}

/** Every code, in alphabetical order. */
export function currencyCodes(): string[] {
  return [...table().keys()].sort();
}
