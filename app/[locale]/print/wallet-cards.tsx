import type { ReactNode } from "react";
import type { Situation } from "@/library/algorithm";

interface WalletCardsProps {
  /** The two situations: one on each side of the fold. */
  readonly sides: readonly Situation[];
  readonly numbers: readonly string[];
  /** When it was checked, who confirmed it: a card is read without its sheet. */
  readonly note: ReactNode;
  readonly name: string;
}

/** As many as a sheet holds. On the screen, and to a screen reader, there is one. */
const copies = [1, 2, 3, 4];

/** Cards of 85 × 55 mm once folded, with both situations and the numbers. */
export function WalletCards({ sides, numbers, note, name }: WalletCardsProps) {
  return (
    <div className="wallet">
      {copies.map((copy) => (
        <div key={copy} className="wallet-card" aria-hidden={copy > 1 ? true : undefined}>
          {sides.map(({ situation, rules }, index) => (
            <section key={situation} className="wallet-side">
              <h2 className="wallet-title">{situation}</h2>
              <ol>
                {rules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ol>
              <p className="wallet-numbers">{numbers.join(" · ")}</p>
              {index === 0 ? (
                <p className="wallet-note">{name}</p>
              ) : (
                <div className="wallet-note">{note}</div>
              )}
            </section>
          ))}
        </div>
      ))}
    </div>
  );
}
