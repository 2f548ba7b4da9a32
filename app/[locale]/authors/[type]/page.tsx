import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/i18n/page-locale";
import { loadLibrary } from "@/library/load";
import { exampleSee, loadExamples, type TypeExample } from "@/library/type-examples";
import { stringsFor } from "@/question-types/authoring";
import { OpenQuiz } from "@/quiz/open-quiz";
import { href, paths } from "@/site/address";
import { pageMetadata } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../island";
import { quizStringsFor } from "../../quiz-strings";

interface TypePageProps {
  readonly params: Promise<{ locale: string; type: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadExamples().map(({ type }) => ({ type }));
}

async function pageExample(params: TypePageProps["params"]): Promise<TypeExample> {
  const { type } = await params;
  return loadExamples().find((example) => example.type === type) ?? notFound();
}

export async function generateMetadata({ params }: TypePageProps): Promise<Metadata> {
  const [locale, example] = [await pageLocale(params), await pageExample(params)];
  const { name, purpose } = example.about[locale];
  return pageMetadata({
    locale,
    path: paths.authorsType(example.type),
    title: name,
    description: purpose,
  });
}

/** Markdown as it stands in a file. */
function Source({ lang, children }: { readonly lang: string; readonly children: string }) {
  return (
    <pre className="card p-4 text-[0.9em] whitespace-pre-wrap" lang={lang}>
      {children}
    </pre>
  );
}

/** A type of question: its example as written and at work, and the mistakes it reports. */
export default async function TypePage({ params }: TypePageProps) {
  const [locale, example] = [await pageLocale(params), await pageExample(params)];
  const t = await getTranslations({ locale, namespace: "authors" });
  const lesson = await getTranslations({ locale, namespace: "lesson" });
  const { markdown, question } = example.texts[locale];
  const rule = loadLibrary().rules.find(({ id }) => id === question.rule)?.[locale] ?? "";
  // The examples speak to children; only the button that begins anew speaks to who reads this page.
  const quizStrings = { ...(await quizStringsFor(locale, "informal")), finish: t("again") };
  const typeStrings = stringsFor([question], locale);
  return (
    <PageShell locale={locale} path={paths.authorsType(example.type)}>
      <div className="column-wide">
        <p>
          <a className="tap" href={href(locale, paths.authors)}>
            {t("back")}
          </a>
        </p>
        <h1>{example.about[locale].name}</h1>
        <p className="mt-2">{example.about[locale].purpose}</p>
        <p className="mt-2" id={exampleSee}>
          {t("rule", { rule })}
        </p>
        <div className="mt-6 grid gap-6 min-[60rem]:grid-cols-2">
          <section className="min-w-0" aria-labelledby="written">
            <h2 id="written" className="mb-3 text-[1.3em]">
              {t("written")}
            </h2>
            <Source lang={locale}>{markdown}</Source>
          </section>
          <section className="min-w-0" aria-labelledby="works">
            <h2 id="works" className="mb-3 text-[1.3em]">
              {t("works")}
            </h2>
            <Island name="sample-question" props={{ question, typeStrings, quizStrings }}>
              <noscript>
                <p className="mb-6">{t("noScript")}</p>
              </noscript>
              <OpenQuiz
                questions={[question]}
                typeStrings={typeStrings}
                answer={lesson("answer")}
                words={quizStrings}
              />
            </Island>
          </section>
        </div>
        <section className="mt-10" aria-labelledby="mistakes">
          <h2 id="mistakes" className="text-[1.3em]">
            {t("mistakesTitle")}
          </h2>
          <p className="mt-2">{t("mistakesIntro")}</p>
          <ul className="mt-4 grid gap-8" lang="en">
            {example.mistakes.map(({ title, markdown: wrong, told }) => (
              <li key={title} className="grid gap-2">
                <h3>{title}</h3>
                {wrong !== "" && <Source lang="en">{wrong}</Source>}
                {told.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PageShell>
  );
}
