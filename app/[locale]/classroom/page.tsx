import { getTranslations } from "next-intl/server";
import { checkDoors } from "@/classroom/checks/class-check";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { contactsFor } from "@/library/contacts";
import { lessonsOf, loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";

export const generateMetadata = metadataOf("classroom", paths.classroom);

/** The steps to a first lesson, in order; the words of each are in the messages. */
const first = ["choose", "print", "begin", "follow", "told"] as const;

/** Where a teacher begins: how to give a first lesson tomorrow, then every plan and tool. */
export default async function ClassroomPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  const library = loadLibrary();
  const shown = contactsFor(library.contacts, "everyone");
  // Not by Intl, which has another word for "or" in Azerbaijani than the lessons.
  const numbers = shown.map(({ number }) => number).join(` ${t("classroom.or")} `);
  const tools = [
    [paths.printRoom, t("printRoom.title")],
    [paths.classChecks, t("checks.title")],
    ...lessonsOf(library, "teacher").map(
      ({ id, texts }) => [paths.lesson(id), texts[locale].title] as const,
    ),
  ] as const;
  return (
    <PageShell locale={locale} path={paths.classroom}>
      <div className="column grid gap-6">
        <section className="prose">
          <h1>{t("classroom.title")}</h1>
          <h2 className="text-[1.2em]">{t("classroom.tomorrow")}</h2>
          <ol>
            {first.map((step) => (
              <li key={step}>{t(`classroom.${step}`, { numbers })}</li>
            ))}
          </ol>
        </section>
        <ul className="row">
          {tools.map(([path, words]) => (
            <li key={path}>
              <a className="button button-quiet" href={href(locale, path)}>
                {words}
              </a>
            </li>
          ))}
        </ul>
        {checkDoors.map((door) => (
          <section key={door} aria-labelledby={door} className={`door-${door}`}>
            <h2 id={door} className="door-name text-[1.2em]">
              {t("classroom.plans", { door: t(`doors.${door}.name`) })}
            </h2>
            <ol>
              {lessonsOf(library, door).map(({ id, facts, texts }) => (
                <li key={id} className="line">
                  <a className="tap" href={href(locale, paths.plan(id))}>
                    {facts.order}. {texts[locale].title}
                  </a>{" "}
                  <a
                    className="tap"
                    href={href(locale, paths.show(id))}
                    aria-label={`${t("plan.show")}: ${texts[locale].title}`}
                  >
                    {t("plan.show")}
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </PageShell>
  );
}
