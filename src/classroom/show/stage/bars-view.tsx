import { fill } from "@/base/fill";
import { barLengths, readHands, tooMany, type Votes } from "@/classroom/checks/votes";
import type { DecisionSlide } from "@/classroom/show/slide";
import { handsOn, raiseHand, setHands } from "@/classroom/show/walk";
import type { SlideViewProps } from "./slide-view-props";

interface BarsViewProps extends SlideViewProps {
  readonly slide: DecisionSlide;
  readonly rounds: 1 | 2;
}

/** A column for each option: its bars, and below them the count of this vote, to be put right. */
export function BarsView(props: BarsViewProps) {
  const { slide, slides, walk, onWalk, rounds, strings, pupils, onPupils } = props;
  const { first, second } = handsOn(walk, walk.slide);
  const none = slide.options.map(() => 0);
  const counted: Votes[] = rounds === 1 ? [first ?? none] : [first ?? none, second ?? none];
  const lengths = barLengths(counted);
  const votes = counted[rounds - 1] ?? none;
  const names = [strings.firstVote, strings.secondVote];
  return (
    <>
      <p className="stage-line">
        {rounds === 2 && (
          <>
            <span className="stage-key" data-round="0">
              {strings.firstVote}
            </span>
            <span className="stage-key" data-round="1">
              {strings.secondVote}
            </span>
          </>
        )}
        <label className="stage-pupils">
          {strings.pupils}
          <input
            className="stage-field"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            value={pupils ?? ""}
            onInput={(event) => onPupils(readHands(event.currentTarget.value))}
          />
        </label>
      </p>
      <p role="status" className="stage-warning">
        {tooMany(votes, pupils, slide.several) && strings.tooMany}
      </p>
      <ul className="stage-columns">
        {slide.options.map(({ text }, index) => {
          const letter = strings.letters[index] ?? "";
          return (
            <li key={letter}>
              <div className="stage-bars">
                {counted.map((round, place) => (
                  <div key={names[place]}>
                    <b>
                      <span className="visually-hidden">{names[place]}: </span>
                      {round[index]}
                    </b>
                    <svg
                      viewBox="0 0 10 100"
                      preserveAspectRatio="none"
                      aria-hidden="true"
                      data-round={place}
                    >
                      <rect
                        x="0.5"
                        width="9"
                        y={99.5 - 0.99 * (lengths[place]?.[index] ?? 0)}
                        height={0.99 * (lengths[place]?.[index] ?? 0)}
                      />
                      <line x1="0" x2="10" y1="99.5" y2="99.5" />
                    </svg>
                  </div>
                ))}
              </div>
              <b>
                <span translate="no">{letter}</span>
                <span className="visually-hidden">. {text}</span>
              </b>
              <div className="stage-edit">
                <button
                  type="button"
                  className="stage-change"
                  aria-label={fill(strings.oneLess, { option: letter })}
                  onClick={() => onWalk(raiseHand(slides, walk, index, -1))}
                >
                  –
                </button>
                <input
                  className="stage-field"
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={2}
                  aria-label={`${letter}. ${names[rounds - 1]}`}
                  value={votes[index]}
                  onFocus={(event) => event.currentTarget.select()}
                  onInput={(event) => {
                    const count = readHands(event.currentTarget.value);
                    onWalk(setHands(slides, walk, index, count ?? 0));
                  }}
                />
                <button
                  type="button"
                  className="stage-change"
                  aria-label={fill(strings.oneMore, { option: letter })}
                  onClick={() => onWalk(raiseHand(slides, walk, index, 1))}
                >
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
