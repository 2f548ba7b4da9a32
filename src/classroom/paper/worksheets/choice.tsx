interface ChoiceProps<V extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly kind: "radio" | "checkbox";
  readonly options: readonly { readonly value: V; readonly words: string }[];
  readonly chosen: readonly V[];
  readonly onChoose: (value: V) => void;
}

/** One thing to choose before printing. */
export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const { legend, name, kind, options, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      <div className="mt-1 grid gap-2 sm:grid-cols-2">
        {options.map(({ value, words }) => (
          <label key={value} className="option">
            <input
              type={kind}
              name={name}
              checked={chosen.includes(value)}
              onChange={() => onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
