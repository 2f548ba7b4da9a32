import type { AnyNode, MemberExpression } from "acorn";
import { full } from "acorn-walk";
import { askedFirst } from "./asked-first";
import { type Name, names } from "./compat";
import { parseScript, syntaxFault } from "./script-syntax";

/**
 * Looks for what the floor's browsers lack in a script as it is sent. Of a method only its name is known
 * there: it is refused where no interface of the floor has one by that name. Those that some interface
 * has (`text()` of a file, of an answer) are found by the browser tests, which take all of them away.
 */

const lacking = new Map<string, Name>();
const present = new Set<string>();
const key = ({ kind, path }: Name) =>
  kind === "static" ? path.join(".") : `${kind} ${path.at(-1)}`;

/**
 * Whether the floor's browsers make things of that interface: one that they do not know is reached through a
 * name that is refused itself. Elements are made by HTML.
 */
const isMade = ({ path: [name] }: Name) =>
  !lacking.has(`global ${name}`) || /^HTML\w*Element$/.test(name);

for (const name of names) {
  if (name.lackedBy.length === 0) present.add(key(name)).add(`member ${name.path.at(-1)}`);
  else if ((name.kind === "global" || isMade(name)) && !lacking.has(key(name)))
    lacking.set(key(name), name);
}

/** The feature by that key, if every one of that name is lacking somewhere and nobody asks for it first. */
function lackingName(kind: Name["kind"], text: string): Name | undefined {
  const found = kind === "static" ? text : `${kind} ${text}`;
  return present.has(found) || askedFirst.has(text) ? undefined : lacking.get(found);
}

function nameOf({ computed, property }: MemberExpression): string {
  if (computed) return property.type === "Literal" ? String(property.value) : "";
  return property.type === "Identifier" ? property.name : "";
}

const named = ({ path, kind, lackedBy }: Name) =>
  `“${path.join(".")}${kind === "member" ? "()" : ""}”, which ${lackedBy.join(", ")} lack${lackedBy.length === 1 ? "s" : ""}`;

/** Features that stand in a tree of code. */
function* featuresIn(node: AnyNode): Generator<Name | undefined> {
  if (node.type === "MemberExpression") {
    const name = nameOf(node);
    if (node.object.type === "Identifier") {
      yield lackingName("static", `${node.object.name}.${name}`);
      if (["self", "window", "globalThis"].includes(node.object.name))
        yield lackingName("global", name);
    }
  }
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return;
  if (node.callee.type === "MemberExpression") yield lackingName("member", nameOf(node.callee));
  if (node.callee.type === "Identifier") yield lackingName("global", node.callee.name);
}

/**
 * What in a script breaks the floor.
 * @param name of the script, for the sentences
 * @returns a sentence each, the feature and the browsers named
 */
export function scriptFaults(name: string, code: string): readonly string[] {
  const read = parseScript(code);
  if (read.fault !== undefined) return [`${name}: ${read.fault}.`];
  const found = new Set<string>();
  full(read.tree, (walked) => {
    const node = walked as AnyNode;
    const fault = syntaxFault(node);
    if (fault) found.add(fault);
    for (const feature of featuresIn(node)) if (feature) found.add(named(feature));
  });
  return [...found].map((what) => `${name}: ${what}.`);
}

/** Scripts that break the floor. */
export class BelowFloor extends Error {
  /** @param faults a sentence each */
  constructor(faults: readonly string[]) {
    super(
      `The oldest browsers this site is promised to (src/export/floor/browsers.ts) cannot run it:\n${faults.join("\n")}\nWrite it in their words, or ask first and name it in src/export/floor/asked-first.ts.`,
    );
    this.name = "BelowFloor";
  }
}

/** The data of a page's islands: JSON behind a name. */
const isProps = (path: string) => /-props\.[0-9a-f]+\.js$/.test(path);

/** Stops the build at a script that breaks the floor. */
export function keepScriptsToFloor(
  scripts: Iterable<readonly [name: string, code: string | Buffer]>,
): void {
  const faults = [...scripts]
    .filter(([name]) => !isProps(name))
    .flatMap(([name, code]) => scriptFaults(name, String(code)));
  if (faults.length > 0) throw new BelowFloor(faults);
}
