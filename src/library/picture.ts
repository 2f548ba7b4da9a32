import { createHash } from "node:crypto";
import type { Image } from "mdast";
import type { Picture } from "@/question-types/contract";
import type { ContentFiles } from "./files";
import type { Complain } from "./problem";

/** A picture file of a lesson, as it is put on the web: its name carries a hash of what is in it. */
export interface PictureFile {
  readonly lesson: string;
  /** As in the lesson's folder. */
  readonly name: string;
  /** `name.hash.svg` */
  readonly servedAs: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Describes a picture file; null when it has no `viewBox`, from which its size is read. */
export function describePicture(lesson: string, name: string, svg: string): PictureFile | null {
  const box = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg);
  if (!box) return null;
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8);
  const servedAs = name.replace(/\.svg$/, `.${hash}.svg`);
  return { lesson, name, servedAs, svg, width: Number(box[1]), height: Number(box[2]) };
}

const forbidden =
  /<script|<foreignObject|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#)|@import|url\(\s*["']?(?!#)/i;

/** All pictures of a lesson's folder; a broken or unsafe one is reported. */
export function readPictures(
  lesson: string,
  files: ContentFiles,
  complainAt: (file: string) => Complain,
): ReadonlyMap<string, PictureFile> {
  const folder = `content/lessons/${lesson}/`;
  const pictures = new Map<string, PictureFile>();
  for (const [file, svg] of files) {
    if (!file.startsWith(folder) || !file.endsWith(".svg")) continue;
    const name = file.slice(folder.length);
    const described = describePicture(lesson, name, svg);
    if (!described)
      complainAt(file)(1, "the picture has no viewBox", 'Begin it at 0: viewBox="0 0 400 300".');
    else if (forbidden.test(svg)) {
      complainAt(file)(
        1,
        "the picture holds a script or points outside itself",
        "Draw it without.",
      );
    } else pictures.set(name, described);
  }
  return pictures;
}

/** The picture a Markdown image names; null when it was reported. */
export function resolvePicture(
  image: Image,
  pictures: ReadonlyMap<string, PictureFile>,
  within: string | null,
  complain: Complain,
): Picture | null {
  const line = image.position?.start.line ?? 1;
  const alt = (image.alt ?? "").trim();
  if (alt === "") {
    complain(
      line,
      `the picture “${image.url}” has no description`,
      "Write what it shows between the square brackets.",
      within,
    );
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(image.url)) {
    complain(
      line,
      `the picture “${image.url}” is on another site`,
      "Put the drawing into the lesson's folder.",
      within,
    );
    return null;
  }
  const file = pictures.get(image.url);
  if (!file) {
    complain(
      line,
      `there is no picture “${image.url}” in the lesson's folder`,
      "Mend the name or add the drawing.",
      within,
    );
    return null;
  }
  return {
    src: `/pictures/${file.lesson}/${file.servedAs}`,
    alt,
    width: file.width,
    height: file.height,
  };
}
