import { type Door, isAdult } from "@/base/doors";
import type { Locale } from "@/i18n/locales";
import { checkAttributes } from "./attributes";
import type { Canonical } from "./canonical";
import { lineOf, type Section } from "./markdown";
import { plainText } from "./plain-text";
import type { Complain } from "./problem";

/** The two sections of a fixed form that speak to the adult beside the learner. */

/** A situation that an adult reads aloud and a child answers by showing what to do. */
export interface RolePlay {
  readonly situation: string;
  /** What the child shows, one line a step. */
  readonly shows: readonly string[];
  /** What to look for, or to say kindly. */
  readonly after: string;
}

/** What a lesson says to the adult. */
export interface ForAdults {
  /** What to ask or do together. */
  readonly talk: string;
  /** Only at the children's doors. */
  readonly rolePlay: RolePlay | null;
}

/** The headings of both, word for word: they are the same in every lesson. */
export const forAdultsWords: Readonly<
  Record<"talk" | "role-play", Readonly<Record<Locale, string>>>
> = {
  talk: { az: "Söhbət", en: "Talk about it", ru: "Поговорим" },
  "role-play": { az: "Rol oyunu", en: "Role-play", ru: "Сценка" },
};

const isKind = (id: string | null | undefined): id is keyof typeof forAdultsWords =>
  id === "talk" || id === "role-play";

/** Whether a section is one of the two: their ids are theirs in every lesson. */
export const isForAdults = (section: Section) => isKind(section.attributes?.id);

interface Reading {
  readonly locale: Locale;
  readonly canonical: Canonical;
  readonly complain: Complain;
}

function readTalk(section: Section, { canonical, complain }: Reading): string {
  const paragraphs = section.body.filter((node) => node.type === "paragraph");
  if (section.body.length !== 1 || paragraphs.length !== 1)
    complain(
      section.line,
      "this part holds one paragraph",
      "Write one or two sentences to the adult.",
      "talk",
    );
  return paragraphs.map((node) => plainText(node, canonical, "talk", complain)).join(" ");
}

function readRolePlay(section: Section, { canonical, complain }: Reading): RolePlay | null {
  const [situation, list, after, more] = section.body;
  const steps = list?.type === "list" && list.ordered ? list.children : [];
  if (
    situation?.type !== "paragraph" ||
    steps.length < 2 ||
    steps.length > 4 ||
    after?.type !== "paragraph" ||
    more
  ) {
    const line = more ? lineOf(more) : section.line;
    complain(
      line,
      "a role-play holds the situation, a numbered list of 2 to 4 steps and one paragraph for after",
      "Write them in this order and nothing else.",
      "role-play",
    );
    return null;
  }
  const text = (node: Parameters<typeof plainText>[0]) =>
    plainText(node, canonical, "role-play", complain);
  const shows = steps.map((item) => item.children.map((child) => text(child)).join(" "));
  return { situation: text(situation), shows, after: text(after) };
}

/** Reads the sections for the adult. Every lesson has a talk, every lesson for children a role-play. */
export function readForAdults(
  sections: readonly Section[],
  door: Door,
  reading: Reading,
): ForAdults {
  const { locale, complain } = reading;
  const find = (kind: keyof typeof forAdultsWords) =>
    sections.find((section) => section.attributes?.id === kind);
  for (const section of sections) {
    const kind = section.attributes?.id;
    if (!isKind(kind)) continue;
    checkAttributes(
      section.attributes,
      { values: [], flags: [] },
      `Write {#${kind}}.`,
      (wrong, toDo) => complain(section.line, wrong, toDo, kind),
    );
    if (section.words === forAdultsWords[kind][locale]) continue;
    complain(
      section.line,
      `its heading is “${section.words}”`,
      `Write “${forAdultsWords[kind][locale]}”.`,
      kind,
    );
  }
  const [talk, rolePlay] = [find("talk"), find("role-play")];
  const child = !isAdult(door);
  const missing = (kind: keyof typeof forAdultsWords) =>
    complain(
      1,
      `the part “${forAdultsWords[kind][locale]}” is missing`,
      `Add “## ${forAdultsWords[kind][locale]} {#${kind}}” before the questions.`,
    );
  if (!talk) missing("talk");
  if (!rolePlay && child) missing("role-play");
  if (rolePlay && !child)
    complain(
      rolePlay.line,
      "a role-play stands in a lesson for adults",
      "Take it out.",
      "role-play",
    );
  return {
    talk: talk ? readTalk(talk, reading) : "",
    rolePlay: rolePlay ? readRolePlay(rolePlay, reading) : null,
  };
}
