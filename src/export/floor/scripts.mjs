import { full } from "acorn-walk";
import { askedFirst } from "./asked-first.mjs";
import { names } from "./compat.mjs";
import { parseScript, syntaxFault } from "./script-syntax.mjs";

/**
 * Looks for what the floor's browsers lack in a script as it is sent. Of a method only its name is known
 * there: it is refused where no interface of the floor has one by that name. Those that some interface
 * has (`text()` of a file, of an answer) are found by the browser tests, which take all of them away.
 */

const lacking = new Map();
const present = new Set();
const key = ({ kind, path }) => (kind === "static" ? path.join(".") : `${kind} ${path.at(-1)}`);

/**
 * Whether the floor's browsers make things of that interface: one that they do not know is reached through a
 * name that is refused itself. Elements are made by HTML.
 */
const isMade = ({ path: [name] }) =>
  !lacking.has(`global ${name}`) || /^HTML\w*Element$/.test(name);

for (const name of names) {
  if (name.lackedBy.length === 0) present.add(key(name)).add(`member ${name.path.at(-1)}`);
  else if ((name.kind === "global" || isMade(name)) && !lacking.has(key(name)))
    lacking.set(key(name), name);
}

/** The feature by that key, if every one of that name is lacking somewhere and nobody asks for it first. */
function lackingName(kind, text) {
  const found = kind === "static" ? text : `${kind} ${text}`;
  return present.has(found) || askedFirst.has(text) ? undefined : lacking.get(found);
}

const nameOf = ({ computed, property }) =>
  computed ? (property.type === "Literal" ? String(property.value) : "") : property.name;

const named = ({ path, kind, lackedBy }) =>
  `“${path.join(".")}${kind === "member" ? "()" : ""}”, which ${lackedBy.join(", ")} lack${lackedBy.length === 1 ? "s" : ""}`;

/** Features that stand in a tree of code. */
function* featuresIn(node) {
  if (node.type === "MemberExpression") {
    const name = nameOf(node);
    if (node.object.type === "Identifier") {
      yield lackingName("static", `${node.object.name}.${name}`);
      if (["self", "window", "globalThis"].includes(node.object.name))
        yield lackingName("global", name);
    }
  }
  const called = node.type === "CallExpression" || node.type === "NewExpression";
  if (called && node.callee.type === "MemberExpression")
    yield lackingName("member", nameOf(node.callee));
  if (called && node.callee.type === "Identifier") yield lackingName("global", node.callee.name);
}

/**
 * What in a script breaks the floor.
 * @param {string} name of the script, for the sentences
 * @param {string} code
 * @returns {string[]} a sentence each, the feature and the browsers named
 */
export function scriptFaults(name, code) {
  const read = parseScript(code);
  if (read.fault) return [`${name}: ${read.fault}.`];
  const found = new Set();
  full(read.tree, (node) => {
    const fault = syntaxFault(node);
    if (fault) found.add(fault);
    for (const feature of featuresIn(node)) if (feature) found.add(named(feature));
  });
  return [...found].map((what) => `${name}: ${what}.`);
}

/** Scripts that break the floor. */
export class BelowFloor extends Error {
  /** @param {readonly string[]} faults a sentence each */
  constructor(faults) {
    super(
      `The oldest browsers this site is promised to (src/export/floor/browsers.mjs) cannot run it:\n${faults.join("\n")}\nWrite it in their words, or ask first and name it in src/export/floor/asked-first.mjs.`,
    );
    this.name = "BelowFloor";
  }
}

/** The data of a page's islands: JSON behind a name. */
const isProps = (path) => /-props\.[0-9a-f]+\.js$/.test(path);

/**
 * Stops the build at a script that breaks the floor.
 * @param {Iterable<readonly [name: string, code: string | Buffer]>} scripts
 */
export function keepScriptsToFloor(scripts) {
  const faults = [...scripts]
    .filter(([name]) => !isProps(name))
    .flatMap(([name, code]) => scriptFaults(name, String(code)));
  if (faults.length > 0) throw new BelowFloor(faults);
}
