import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { fill } from "@/base/fill";
import { checkDoors } from "@/classroom/class-check";
import { namedLetters } from "@/classroom/typed-code";
import { type DoorPageProps, pageDoor } from "@/i18n/page-door";
import { href, paths } from "@/i18n/paths";
import { loadLibrary } from "@/library/load";
import { stringsFor } from "@/question-types/authoring";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../_islands/island";
import { lessonRules, pairedQuestions } from "../../classroom/class-doors";
import { quizStringsFor } from "../../quiz-strings";

export const dynamicParams = false;

export const generateStaticParams = () => checkDoors.map((door) => ({ door }));

export async function generateMetadata({ params }: DoorPageProps): Promise<Metadata> {
  const [locale, door] = await pageDoor(params, checkDoors);
  const t = await getTranslations({ locale });
  return pageMetadata({
    locale,
    path: paths.pupilCheck(door),
    title: t("pupilCheck.title", { door: t(`doors.${door}.name`) }),
    description: t("pupilCheck.description"),
  });
}

/** Where pupils answer a class check: a code from the board, a number, the questions, a code to show. */
export default async function CheckPage({ params }: DoorPageProps) {
  const [locale, door] = await pageDoor(params, checkDoors);
  const t = await getTranslations({ locale });
  const library = loadLibrary();
  const bank = pairedQuestions(library, door).map(({ paired, from }) => ({
    ...paired,
    // No lesson stands on this page: there is no part of one to read again.
    question: { ...from.questions[locale], see: "" },
  }));
  const own = (name: string) => t.raw(`pupilCheck.${name}`) as string;
  const strings = {
    codeLabel: own("codeLabel"),
    codeHint: fill(own("codeHint"), namedLetters),
    numberLabel: own("numberLabel"),
    numberHint: own("numberHint"),
    begin: own("begin"),
    code: own("code"),
    number: own("number"),
    "other-door": own("other-door"),
    otherDoorLink: own("otherDoorLink"),
    version: own("version"),
    finished: own("finished"),
    show: own("show"),
    picture: own("picture"),
    typed: own("typed"),
    yourNumber: own("yourNumber"),
    nextPupil: own("nextPupil"),
    answers: own("answers"),
    answersWhen: own("answersWhen"),
    answersTitle: own("answersTitle"),
    backToCode: own("backToCode"),
    anotherCheck: own("anotherCheck"),
    counted: own("counted"),
    countedYes: own("countedYes"),
    countedNo: own("countedNo"),
    notFinished: own("notFinished"),
    goOn: own("goOn"),
    beginNew: own("beginNew"),
    stays: own("stays"),
    showAgain: own("showAgain"),
  };
  const other = checkDoors.find((one) => one !== door) ?? door;
  return (
    <PageShell locale={locale} path={paths.pupilCheck(door)}>
      <div className={`column door-${door} ${door === "child" ? "text-[1.125em]" : ""}`}>
        <h1 className="door-name mb-2">
          {t("pupilCheck.title", { door: t(`doors.${door}.name`) })}
        </h1>
        <p className="mb-4">{t("pupilCheck.intro")}</p>
        <Island
          name="pupil-check"
          whole
          props={{
            door,
            bank,
            strings,
            href: href(locale, paths.pupilCheck(other)),
            lessonRules: lessonRules(library, door),
            quizStrings: await quizStringsFor(locale, "informal"),
            typeStrings: stringsFor(
              bank.map(({ question }) => question),
              locale,
            ),
          }}
        >
          <p>{t("pupilCheck.noScript")}</p>
        </Island>
      </div>
    </PageShell>
  );
}
