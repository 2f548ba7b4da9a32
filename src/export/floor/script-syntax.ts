import { type AnyNode, type Expression, type Pattern, type Program, parse } from "acorn";

/** Syntax that the floor's browsers cannot read, or read wrongly. */

/** The edition of the language that all of them read: the parser stops at anything newer. */
const edition = 2019;

/** A script that was read, or what of it is not read, and where. */
type ReadScript =
  | { readonly tree: Program; readonly fault?: undefined }
  | { readonly tree?: undefined; readonly fault: string };

/** Reads a classic script as the floor does. */
export function parseScript(code: string): ReadScript {
  try {
    return { tree: parse(code, { ecmaVersion: edition }) };
  } catch (error) {
    // What the parser throws says where: https://github.com/acornjs/acorn
    const { pos } = error as SyntaxError & { readonly pos: number };
    const near = code.slice(Math.max(0, pos - 20), pos + 20);
    return { fault: `syntax newer than ES${edition} at “${near}”` };
  }
}

/** Parts of patterns and flags that came after the edition, or to one of the browsers after the floor. */
const newPattern = /\(\?<[=!]/;
const newFlags = /[dv]/;

/** `const [a, ...b] = [1, 2]`: Safari before 14.1 gives b wrong values. */
const isRestOfList = (pattern: Pattern, value: Expression | null | undefined): boolean =>
  pattern.type === "ArrayPattern" &&
  value?.type === "ArrayExpression" &&
  pattern.elements.some((element) => element?.type === "RestElement");

/** What is wrong with the syntax of one node. */
export function syntaxFault(node: AnyNode): string | null {
  if (node.type === "TaggedTemplateExpression")
    return "a tagged template (Safari before 13 makes a new list of its pieces each time)";
  if (node.type === "VariableDeclarator" && isRestOfList(node.id, node.init))
    return "the rest of a written list (Safari before 14.1 reads it wrongly)";
  if (node.type === "AssignmentExpression" && isRestOfList(node.left, node.right))
    return "the rest of a written list (Safari before 14.1 reads it wrongly)";
  if (node.type !== "Literal" || !node.regex) return null;
  const { pattern, flags } = node.regex;
  if (newPattern.test(pattern)) return `looking behind in /${pattern}/ (Safari before 16.4)`;
  if (newFlags.test(flags)) return `the flags of /${pattern}/${flags}`;
  return null;
}
