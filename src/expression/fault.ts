/** What is wrong with an expression; rules put it in words. */
export type FaultCode =
  | "syntax"
  | "incomplete"
  | "single-sign"
  | "open-text"
  | "too-large"
  | "unknown-variable"
  | "unknown-field"
  | "unknown-function"
  | "wrong-values"
  | "wrong-operator"
  | "not-yes-or-no"
  | "pattern"
  | "literal"
  | "unsupported";

/** A fault with its place in the expression, half-open, in UTF-16 code units. */
export interface ExpressionFault {
  readonly code: FaultCode;
  readonly start: number;
  readonly end: number;
  /** What is named: words as they stand in the expression, and types as CEL names them. */
  readonly values: Readonly<Record<string, string>>;
}

/** Thrown while an expression is compiled; nobody outside sees it. */
export class Faulty extends Error {
  constructor(readonly fault: ExpressionFault) {
    super(fault.code);
  }
}

export function faultAt(
  at: { readonly start: number; readonly end: number },
  code: FaultCode,
  values: Readonly<Record<string, string>> = {},
): Faulty {
  return new Faulty({ code, start: at.start, end: at.end, values });
}
