import type { ForAdults } from "@/library/for-adults";

interface ForAdultsViewProps {
  readonly parts: ForAdults;
  readonly words: { readonly talk: string; readonly rolePlay: string };
}

/** What a lesson says to the adult beside the learner: what to talk about, and a situation to play. */
export function ForAdultsView({ parts: { talk, rolePlay }, words }: ForAdultsViewProps) {
  return (
    <section id="talk" className="card message talk">
      <h2>{words.talk}</h2>
      <p>{talk}</p>
      {rolePlay && (
        <details id="role-play">
          <summary>{words.rolePlay}</summary>
          <div className="prose">
            <p>{rolePlay.situation}</p>
            <ol>
              {rolePlay.shows.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
            <p>{rolePlay.after}</p>
          </div>
        </details>
      )}
    </section>
  );
}
