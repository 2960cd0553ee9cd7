// A drop-down of a few named values.
interface Props<Key extends string> {
  label: string;
  names: Readonly<Record<Key, string>>;
  value: Key;
  choose: (key: Key) => void;
}

export function Choice<Key extends string>({ label, names, value, choose }: Props<Key>) {
  return (
    <select class="field" aria-label={label} onChange={(event) => choose(event.currentTarget.value as Key)}>
      {(Object.keys(names) as Key[]).map((key) => (
        <option key={key} value={key} selected={key === value}>
          {names[key]}
        </option>
      ))}
    </select>
  );
}
