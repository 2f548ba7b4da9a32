import { getTranslations } from "next-intl/server";
import { checkDoors } from "@/classroom/checks/class-check";
import { optionLetters } from "@/classroom/checks/letters";
import { wordsFor } from "@/i18n/messages";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { lessonsOf, loadLibrary } from "@/library/load";
import { stringsFor } from "@/question-types/authoring";
import { href, paths } from "@/site/address";
import { doorMetadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../../island";
import { LessonLinks } from "../../../lesson-links";
import { pairedQuestions } from "../../class-doors";

export const dynamicParams = false;

export const generateStaticParams = () => checkDoors.map((door) => ({ door }));

export const generateMetadata = doorMetadataOf("worksheets", checkDoors, paths.worksheets);

/** A class check on paper: sheets of form A or B in variants, and their keys. */
export default async function WorksheetsPage({ params }: DoorPageProps) {
  const [locale, door] = await pageDoor(params, checkDoors);
  const t = await getTranslations({ locale });
  const library = loadLibrary();
  const bank = pairedQuestions(library, door).map(({ paired, from }) => ({
    ...paired,
    question: { ...from.questions[locale], see: "" },
  }));
  const lessons = lessonsOf(library, door);
  const strings = await wordsFor(locale, "worksheets");
  return (
    <PageShell locale={locale} path={paths.worksheets(door)}>
      <div className="column">
        <div className="prose no-print mb-4">
          <p>
            <a className="tap" href={href(locale, paths.printRoom)}>
              {t("printRoom.title")}
            </a>
          </p>
          <h1>{t("worksheets.title", { door: t(`doors.${door}.name`) })}</h1>
          <p>{t("worksheets.intro")}</p>
        </div>
        <Island
          name="worksheets"
          whole
          props={{
            door,
            bank,
            lessons: lessons.map(({ facts, texts }) => ({
              place: facts.order,
              title: texts[locale].title,
              rules: facts.rules,
            })),
            typeStrings: stringsFor(
              bank.map(({ question }) => question),
              locale,
            ),
            words: {
              safe: t("quiz.player.safe"),
              safer: t("quiz.player.safer"),
              letters: optionLetters[locale],
            },
            strings,
          }}
        >
          <p>{t("worksheets.noScript")}</p>
          <LessonLinks door={door} locale={locale} />
        </Island>
      </div>
    </PageShell>
  );
}
