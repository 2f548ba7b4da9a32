import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import type { ContentFiles } from "./files";
import { localized } from "./localized";
import { type PictureFile, readPictures } from "./picture";
import { complainAbout, type Problem } from "./problem";
import { sourced } from "./sourced";
import { lineWith } from "./yaml-file";

/** The kinds of marks, in the order the gallery shows them. */
export const signKinds = ["official", "barrier", "improvised"] as const;

/** content/signs.yml: what warning signs can look like; the drawing of each is content/signs/<id>.svg. */
export const signsSchema = z.strictObject({
  ...sourced,
  signs: z
    .array(
      z.strictObject({
        id: z.string().regex(idPattern, idMistake),
        kind: z.enum(signKinds),
        name: localized,
        /** What the drawing shows, for who does not see it. */
        alt: localized,
        /** What it means. */
        meaning: localized,
        /** What to do there, besides the steps of the algorithms that stand above the gallery. */
        toDo: localized,
      }),
    )
    .min(1)
    .superRefine(distinct("id")),
});

type SignsFile = z.infer<typeof signsSchema>;

/** A sign of the gallery with its drawing. */
export type Sign = SignsFile["signs"][number] & { readonly picture: PictureFile };

/** The gallery, checked. */
export interface Signs extends Omit<SignsFile, "signs"> {
  readonly signs: readonly Sign[];
}

const file = "content/signs.yml";

/** Gives each sign its drawing; a sign without one, and a drawing without a sign, are reported. */
export function withPictures(read: SignsFile, files: ContentFiles, problems: Problem[]): Signs {
  const pictures = readPictures(
    "signs",
    files,
    (name) => complainAbout(name, problems),
    "content/signs/",
  );
  const signs = read.signs.flatMap((sign) => {
    const picture = pictures.get(`${sign.id}.svg`);
    if (picture) return { ...sign, picture };
    // A drawing that is there but cannot be shown was reported already.
    if (picture === undefined)
      complainAbout(file, problems)(
        lineWith(sign.id, files.get(file) ?? ""),
        `there is no picture content/signs/${sign.id}.svg`,
        `Draw it: pictures/scenes/signs/${sign.id}.mjs, then npm run pictures.`,
        sign.id,
      );
    return [];
  });
  for (const name of pictures.keys()) {
    if (read.signs.some(({ id }) => `${id}.svg` === name)) continue;
    complainAbout(`content/signs/${name}`, problems)(
      1,
      "no sign of content/signs.yml has this picture",
      "Describe the sign there, or remove the picture.",
    );
  }
  return { ...read, signs };
}
