/**
 * The layers of the house, lowest first; imports go down only, and neighbours on one floor do not
 * know each other. One rule a layer is made from this list.
 */
const floors = [
  ["base"],
  ["i18n"],
  ["site"],
  ["ui", "language"],
  ["progress"],
  ["question-types"],
  ["library"],
  ["lessons", "quiz"],
  ["classroom", "offline"],
  ["export"],
];

const layerRules = floors.flatMap((floor, index) =>
  floor.map((layer) => {
    const above = floors.slice(index + 1).flat();
    const beside = floor.filter((other) => other !== layer);
    const forbidden = [...above, ...beside];
    return {
      name: `${layer}-looks-down-only`,
      comment:
        `src/${layer} may import only the layers below it (${floors.slice(0, index).flat().join(", ") || "none"}). ` +
        "Take what you need as an argument or a prop, and let app/ introduce the two.",
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: forbidden.length ? `^(src/(${forbidden.join("|")})|app)/` : "^app/" },
    };
  }),
);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "rules-are-pure",
      comment:
        "A question type's rules, data and authoring are plain logic: no React, no screens. Move what draws to view.tsx.",
      severity: "error",
      from: {
        path: "^src/question-types/.*(rules|question|authoring|strings|options|option-list)\\.ts$",
      },
      to: { path: "(\\.tsx$|node_modules/(react|react-dom|next)/)" },
    },
    {
      name: "authoring-stays-at-build-time",
      comment:
        "Screens may not import authoring code: it would ship the Markdown parser to phones. Pass the checked question as a prop.",
      severity: "error",
      from: {
        path: "(^src/question-types/.*\\.tsx$|^src/(quiz|progress)/|\\.island\\.tsx$)",
      },
      to: {
        path: "(authoring\\.ts$|option-list\\.ts$|^src/library/|node_modules/(unified|remark-|rehype-|zod|yaml))",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "one-file-opens-files",
      comment:
        "Only src/library/files.ts reads content from the disk. Take the files as an argument.",
      severity: "error",
      from: {
        path: "^(src|app)/",
        pathNot: ["^src/library/files\\.ts$", "\\.test\\.tsx?$", "^src/export/"],
      },
      to: { path: "^(node:)?fs" },
    },
    {
      name: "no-circles",
      comment:
        "Two files that import each other are one thing; merge them or move the shared part down.",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
