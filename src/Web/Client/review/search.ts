// Finds words in the document regardless of letter case, accents and the kind of blanks between them.

export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The folded text with the place that each of its characters came from. */
export class FoldedText {
  private readonly folded: string;
  private readonly origin: Uint32Array;

  constructor(text: string) {
    const parts: string[] = [];
    const origin: number[] = [];
    let wasBlank = false;
    for (let index = 0; index < text.length; index++) {
      const piece = fold(text[index] ?? "");
      const isBlank = piece === " ";
      if (piece !== "" && !(isBlank && wasBlank)) {
        for (let part = 0; part < piece.length; part++) {
          origin.push(index);
        }

        parts.push(piece);
      }

      wasBlank = isBlank || (piece === "" && wasBlank);
    }

    this.folded = parts.join("");
    origin.push(text.length);
    this.origin = Uint32Array.from(origin);
  }

  /** All places of `words`, at most `most`; none for fewer than two characters. */
  find(words: string, most = 1000): readonly Hit[] {
    const wanted = [...words].map(fold).join("").replace(/ +/g, " ").trim();
    const hits: Hit[] = [];
    if (wanted.length < 2) {
      return hits;
    }

    for (let at = this.folded.indexOf(wanted); at >= 0 && hits.length < most; at = this.folded.indexOf(wanted, at + wanted.length)) {
      hits.push({ start: this.origin[at] ?? 0, end: (this.origin[at + wanted.length - 1] ?? 0) + 1 });
    }

    return hits;
  }

  /** Places of `words` that are not part of a longer word or number. */
  findWhole(text: string, words: string): readonly Hit[] {
    return this.find(words).filter((hit) => !isWordCharacter(text[hit.start - 1]) && !isWordCharacter(text[hit.end]));
  }
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function fold(character: string): string {
  return /\s/.test(character) ? " " : character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
