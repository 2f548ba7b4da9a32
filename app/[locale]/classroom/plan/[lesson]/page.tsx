import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { checkDoors } from "@/classroom/checks/class-check";
import { timed } from "@/classroom/paper/lesson-plan";
import { pageLocale } from "@/i18n/page-locale";
import { contactsFor } from "@/library/contacts";
import type { Lesson } from "@/library/library";
import { lessonsOf, loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { CheckedOn } from "@/ui/checked-on";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { LessonWords } from "./lesson-words";
import { StepView } from "./step-view";

interface PlanPageProps {
  readonly params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  checkDoors.flatMap((door) => lessonsOf(loadLibrary(), door).map(({ id }) => ({ lesson: id })));

async function pageLesson(params: PlanPageProps["params"]): Promise<Lesson> {
  const { lesson } = await params;
  return loadLibrary().lessons.find(({ id }) => id === lesson) ?? notFound();
}

export async function generateMetadata({ params }: PlanPageProps): Promise<Metadata> {
  const [locale, lesson] = [await pageLocale(params), await pageLesson(params)];
  const t = await getTranslations({ locale, namespace: "plan" });
  return pageMetadata({
    locale,
    path: paths.plan(lesson.id),
    title: t("title", { lesson: lesson.texts[locale].title }),
    description: t("description"),
  });
}

/** A lesson for a class: plans of 10, 25 and 45 minutes, then the words they need, on screen and on paper. */
export default async function PlanPage({ params }: PlanPageProps) {
  const [locale, lesson] = [await pageLocale(params), await pageLesson(params)];
  const t = await getTranslations({ locale });
  const library = loadLibrary();
  const { plans, rules, contacts, algorithm } = library;
  const text = lesson.texts[locale];
  const numbers = contactsFor(contacts, "everyone");
  const needs = [
    ...plans.needs.map((need) => need[locale]),
    t("plan.board", { numbers: numbers.map(({ number }) => number).join(" · ") }),
  ];
  const lists = [
    ["objective", rules.filter(({ id }) => lesson.facts.rules.includes(id)).map((r) => r[locale])],
    ["needs", needs],
    ["before", plans.before.map((line) => line[locale])],
    ["everyone", plans.everyone.map((line) => line[locale])],
    ["avoid", plans.avoid.map((line) => line[locale])],
  ] as const;
  return (
    <PageShell locale={locale} path={paths.plan(lesson.id)}>
      <article className="plan column">
        <p className="no-print">
          <a className="tap" href={href(locale, paths.classroom)}>
            {t("classroom.title")}
          </a>{" "}
          · {t(`doors.${lesson.facts.door}.name`)}
        </p>
        <h1>{t("plan.title", { lesson: text.title })}</h1>
        <p>{text.summary}</p>
        <div className="no-print">
          <ul className="row">
            <li>
              <a className="button button-quiet" href={href(locale, paths.lesson(lesson.id))}>
                {t("plan.lesson")}
              </a>
            </li>
            <li>
              <a className="button button-quiet" href={href(locale, paths.show(lesson.id))}>
                {t("show.link")}
              </a>
            </li>
            {plans.plans.map(({ minutes }) => (
              <li key={minutes}>
                <a className="button button-quiet" href={`#plan-${minutes}`}>
                  {t("plan.planOf", { minutes })}
                </a>
              </li>
            ))}
          </ul>
        </div>
        {lists.map(([name, lines]) => (
          <section key={name} aria-labelledby={name}>
            <h2 id={name}>{t(`plan.${name}`)}</h2>
            <ul className="plan-list">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <div className="plan-all grid gap-5">
          {plans.plans.map(({ minutes, steps }) => (
            <section key={minutes} className="plan-minutes" aria-labelledby={`plan-${minutes}`}>
              <h2 id={`plan-${minutes}`}>{t("plan.planOf", { minutes })}</h2>
              <ol className="plan-steps">
                {timed(library, steps).map((step) => (
                  <StepView key={step.from} step={step} lesson={lesson} locale={locale} />
                ))}
              </ol>
            </section>
          ))}
        </div>
        <LessonWords lesson={lesson} locale={locale} />
        <CheckedOn locale={locale} sourced={algorithm[locale]} />
      </article>
    </PageShell>
  );
}
