import cascadeLayers from "@csstools/postcss-cascade-layers";
import { browserslistToTargets, transform } from "lightningcss";
import postcss, { type Root } from "postcss";
import { floor } from "./browsers";

/** Writes a style sheet so that the floor's browsers read it: no layers, and newer words by older ones. */

const targets = browserslistToTargets([
  `chrome ${floor.chrome}`,
  `safari ${floor.safari}`,
  `ios_saf ${floor.safari_ios}`,
  `firefox ${floor.firefox}`,
]);

/**
 * Sides by their older names, which all know and which are shorter: every language here is written from left
 * to right. Lightning CSS alone would write a rule for every language of the world.
 */
const sides: Readonly<Record<string, readonly string[]>> = {
  "-inline": ["-left", "-right"],
  "-block": ["-top", "-bottom"],
  "-inline-start": ["-left"],
  "-inline-end": ["-right"],
  "-block-start": ["-top"],
  "-block-end": ["-bottom"],
  "": ["-top", "-right", "-bottom", "-left"],
};

/** Of one to four values, as for a margin, the one for a side by its place in `sides`. */
const valueFor = (values: readonly string[], place: number) =>
  values[place] ?? values[place - 2] ?? values[0] ?? "";

function writeSides(root: Root): void {
  root.walkDecls(/^((margin|padding)-(inline|block)|inset)/, (declaration) => {
    const [, name = "", side = ""] = /^(margin|padding|inset)(.*)$/.exec(declaration.prop) ?? [];
    const values = postcss.list.space(declaration.value);
    const written = (sides[side] ?? []).map((end, place) =>
      declaration.clone({
        prop: name === "inset" ? end.slice(1) : name + end,
        value: valueFor(values, place),
      }),
    );
    declaration.replaceWith(written);
  });
}

/**
 * Takes out the custom properties that Tailwind sets for classes which nobody uses here, and the layer it
 * gives them: as the first it would make every rule of the others one step heavier. What is read stays, with
 * its `@property`, which the floor lacks: style.ts refuses it.
 */
function dropTailwinds(root: Root): void {
  const read = new Set(root.toString().match(/(?<=var\()--tw-[\w-]+/g));
  const unread = (name: string) => name.startsWith("--tw-") && !read.has(name);
  root.walkAtRules("property", (rule) => {
    if (unread(rule.params)) rule.remove();
  });
  root.walkDecls(/^--tw-/, (declaration) => {
    if (unread(declaration.prop)) declaration.remove();
  });
  root.walkAtRules("layer", (layer) => {
    if (layer.params === "properties" && read.size === 0) layer.remove();
  });
}

/**
 * Lowers a style sheet to the floor.
 * @param css with or without layers
 * @returns minified; what cannot be lowered stays, see style.ts
 */
export function lowerStyle(css: string): string {
  const root = postcss.parse(css);
  dropTailwinds(root);
  writeSides(root);
  const flat = postcss([cascadeLayers()]).process(root, { from: undefined }).css;
  const { code } = transform({
    filename: "style.css",
    code: Buffer.from(flat),
    minify: true,
    targets,
  });
  return code.toString();
}
