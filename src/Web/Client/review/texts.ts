// Czech texts come with the data from the server's resources; none stands in this code.

let table: Readonly<Record<string, string>> = {};

/** Takes over the texts that the server sent. */
export function setTexts(texts: Readonly<Record<string, string>>): void {
  table = texts;
}

/** The text called `key`, with {0}, {1} … filled in; the key itself where the server sent none. */
export function text(key: string, ...values: readonly (string | number)[]): string {
  const pattern = table[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
}

/** The text that fits a number: `key.one`, `key.few` (2 to 4) or `key.many`. */
export function counted(key: string, count: number, ...values: readonly (string | number)[]): string {
  const form = count === 1 ? "one" : count >= 2 && count <= 4 ? "few" : "many";
  return text(`${key}.${form}`, count, ...values);
}
