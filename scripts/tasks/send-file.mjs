import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { acceptedEncodings } from "./accepted-encodings.mjs";
import { partOf, statusFor } from "./conditions.mjs";
import { contentType, headersFor } from "./headers.mjs";

const ENDINGS = { br: ".br", gzip: ".gz" };

/** What makes a file not there: it has no such name, or was taken away by a build meanwhile. */
const GONE = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EISDIR"];

/** Opens a file; undefined where there is none. */
async function openFile(path) {
  let handle;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, stats };
  } catch (error) {
    if (!GONE.includes(error.code)) throw error;
  }
  await handle?.close();
  return undefined;
}

/** Opens the first form of a file that the reader takes: a compressed one, or the file as it is. */
async function openForm(path, accepted) {
  for (const encoding of accepted) {
    const opened = await openFile(`${path}${ENDINGS[encoding]}`);
    if (opened) return { ...opened, encoding };
  }
  return await openFile(path);
}

/** The head of an answer, and which bytes follow it: none where `bytes` is not there. */
function answerFor(request, { stats, encoding = "" }, headers) {
  const { size, mtime } = stats;
  const etag = `"${size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}${encoding}"`;
  const state = { etag, modified: mtime, size };
  const known = { ...headers, ETag: etag, "Last-Modified": mtime.toUTCString() };
  const status = statusFor(request.headers, state);
  if (status !== 200) return { status, headers: known };
  const part = request.method === "GET" ? partOf(request.headers, state) : undefined;
  if (part === null) {
    return { status: 416, headers: { ...known, "Content-Range": `bytes */${size}` } };
  }
  const whole = { ...known, ...contentOf(stats, encoding), "Accept-Ranges": "bytes" };
  if (!part) return { status: 200, headers: whole, bytes: {} };
  const { start, end } = part;
  const piece = { "Content-Range": `bytes ${start}-${end}/${size}` };
  const length = { "Content-Length": end - start + 1 };
  return { status: 206, headers: { ...whole, ...piece, ...length }, bytes: part };
}

const contentOf = ({ size }, encoding) => ({
  "Content-Length": size,
  ...(encoding && { "Content-Encoding": encoding }),
});

async function send(request, response, handle, { status, headers, bytes }) {
  response.writeHead(status, headers);
  if (request.method === "HEAD" || !bytes) {
    response.end();
    return handle.close();
  }
  try {
    await pipeline(handle.createReadStream(bytes), response);
  } catch (error) {
    // A reader who goes away in the middle is no mistake.
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

/**
 * Sends a file of a folder, compressed where its compressed copy lies beside it and the reader takes it,
 * or the part of it that was asked for.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ file: string, path: string, missing?: boolean }} what file: where it lies · path: its address ·
 *   missing: it is the page for an address that there is not: whole, with status 404
 * @returns {Promise<boolean>} false when the file is not there (any more), and nothing was sent
 */
export async function sendFile(request, response, { file, path, missing = false }) {
  const opened = await openForm(file, acceptedEncodings(request.headers["accept-encoding"]));
  if (!opened) return false;
  const headers = { ...headersFor(path), "Content-Type": contentType(path) };
  const page = { ...headers, ...contentOf(opened.stats, opened.encoding) };
  const answer = missing
    ? { status: 404, headers: page, bytes: {} }
    : answerFor(request, opened, headers);
  await send(request, response, opened.handle, answer);
  return true;
}
