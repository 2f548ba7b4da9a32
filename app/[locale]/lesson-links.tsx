import type { Door } from "@/base/doors";
import type { Locale } from "@/i18n/locales";
import { lessonsOf, loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";

/** A door's lessons as links: what stands where an island's own way to them would, without scripts. */
export function LessonLinks({ door, locale }: { readonly door: Door; readonly locale: Locale }) {
  return (
    <ul>
      {lessonsOf(loadLibrary(), door).map(({ id, texts }) => (
        <li key={id}>
          <a className="tap" href={href(locale, paths.lesson(id))}>
            {texts[locale].title}
          </a>
        </li>
      ))}
    </ul>
  );
}
