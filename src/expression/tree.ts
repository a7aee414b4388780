/** The parts of the library's syntax tree that are read here: it says no types for them itself. */
export interface Tree {
  readonly op: string;
  readonly args: unknown;
  /** Offsets in the expression, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly checkedType?: { readonly name: string };
  readonly meta: { readonly alternate?: Tree; readonly macro?: { readonly args: readonly Tree[] } };
}

/** A loop over a list, as `all`, `exists`, `map` and `filter` become one. */
export interface Loop {
  readonly errorsAreFatal: boolean;
  readonly iterable: Tree;
  readonly iterVarName: string;
  readonly init: Tree;
  readonly step: Tree;
  readonly condition?: (gathered: unknown) => boolean;
  readonly result: (gathered: unknown) => unknown;
}

/** Several trees, of an operator or a list. */
export function treesOf(args: unknown): readonly Tree[] {
  return args as readonly Tree[];
}

/** A type without the mark that the library puts before those of variables. */
export function typeOf(tree: Tree): string {
  return (tree.checkedType?.name ?? "").replace(/\$/g, "");
}
