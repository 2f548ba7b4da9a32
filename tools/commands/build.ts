/**
 * `npm run build`: checks the content while it builds the site into out/, and lays a compressed copy beside every
 * file that is text. `npm run build -- --checked` leaves the content to who has checked it already.
 */
import { join } from "node:path";
import { compressedFolder, forgetUnused, keepingCompressor } from "../../src/export/compressed";
import { runCommand } from "../bootstrap/plain-error.mjs";
import { requireFolder } from "../bootstrap/require-folder.mjs";
import { root } from "../bootstrap/root.mjs";
import { ownCommand, run, showing, toolCommand } from "../bootstrap/run.mjs";
import { formatBytes, say } from "../bootstrap/say.mjs";
import { compressFolder } from "../build/compress";
import { forgetBuild, rememberBuild } from "../build/ensure-built";
import { hashSources } from "../build/source-hash";

async function compress(): Promise<void> {
  const kept = compressedFolder(root);
  const compressor = keepingCompressor(kept);
  const { files, bytes, brotliBytes } = await compressFolder(join(root, "out"), compressor);
  // The last of a build: what neither weighing nor this has asked for is of an older one.
  forgetUnused(kept);
  say(`Compressed ${files} files: ${formatBytes(bytes)} became ${formatBytes(brotliBytes)}.`);
}

/** What the check of the content came to, and what it said. */
type Checked = Pick<Awaited<ReturnType<typeof run>>, "code" | "output">;

function checkContent(): Promise<Checked> {
  const { command, args, shell } = ownCommand("content");
  return run(command, args, { cwd: root, shell });
}

/**
 * Builds, and checks the content at the same time: a mistake in it stops the build. What the check says comes
 * last, so that the lines of both are not mixed.
 * @returns the code to end with
 */
async function checkAndBuild(): Promise<number> {
  const next = toolCommand(root, "next", "next", ["build"]);
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  if (process.argv.includes("--checked")) return showing(next, root, { env });
  const mistaken = new AbortController();
  const checking = checkContent().then((checked) => {
    if (checked.code !== 0) mistaken.abort();
    return checked;
  });
  const built = await showing(next, root, { env, signal: mistaken.signal });
  const { code, output } = await checking;
  say(output.trimEnd());
  return code || built;
}

await runCommand(async () => {
  requireFolder(root);
  const hash = hashSources(root);
  // Broken off or failed, it leaves a part of a site that nobody may take for a whole one.
  forgetBuild(root);
  const code = await checkAndBuild();
  if (code === 0) {
    await compress();
    rememberBuild(root, hash);
  } else process.exitCode = code;
});
