/** The part of Node's assertions that the tests use, for hosts that have no Node. */
interface Assert {
  equal(actual: unknown, expected: unknown, message?: string): void;
  deepEqual(actual: unknown, expected: unknown, message?: string): void;
  match(actual: string, expected: RegExp, message?: string): void;
  ok(value: unknown, message?: string): asserts value;
}

const assert: Assert = {
  equal(actual, expected, message) {
    if (!Object.is(actual, expected)) fail(message, actual, expected);
  },
  deepEqual(actual, expected, message) {
    if (written(actual) !== written(expected)) fail(message, actual, expected);
  },
  match(actual, expected, message) {
    if (!expected.test(actual)) fail(message, actual, String(expected));
  },
  ok(value, message) {
    if (!value) fail(message, value, true);
  },
};

export default assert;

function written(value: unknown): string {
  return JSON.stringify(value, undefined, 1) ?? "undefined";
}

function fail(message: string | undefined, actual: unknown, expected: unknown): never {
  throw new Error(`${message ?? "Not the same"}: ${written(actual)} instead of ${written(expected)}`);
}
