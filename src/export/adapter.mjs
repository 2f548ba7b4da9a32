import { register } from "tsx/esm/api";

/** Next's own hook, started by it as JavaScript: reads TypeScript from here on. What it does: finish-build.ts. */
register();
const { finishBuild } = await import(new URL("finish-build.ts", import.meta.url).href);

export default { name: "safe-step", onBuildComplete: finishBuild };
