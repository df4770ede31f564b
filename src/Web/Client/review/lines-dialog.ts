import { Dialog } from "./dialog.js";
import { button, choice, html } from "./dom.js";
import { counted, text } from "./texts.js";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface LinesQuestion {
  readonly page: number;
  readonly content: string;
  /** Offset of the page's first character in the document. */
  readonly start: number;
  readonly hasPage: boolean;
  readonly take: (start: number, end: number) => void;
  readonly takePage: () => void;
}

/** Adds a blackout without a pointer: a line of the page's text, some of its words, or the whole page. */
export class LinesDialog {
  private readonly lines: readonly Span[];
  private readonly line: HTMLSelectElement;
  private readonly words = html("div");
  private readonly dialog: Dialog;

  constructor(private readonly question: LinesQuestion) {
    this.lines = spans(question.content, /[^\n\r]*\S[^\n\r]*/g, question.start);
    const [field, line] = choice(counted("client.line-label", this.lines.length), "line-choice",
      this.lines.map((span, index) => ({ id: String(index), name: span.words })));
    this.line = line;
    line.size = Math.min(Math.max(this.lines.length, 2), 12);
    line.selectedIndex = 0;
    line.addEventListener("change", () => this.showWords());
    const submit = html("button", { type: "submit", class: "button" }, text("client.add-words"));
    const form = html("form", { novalidate: true }, field, this.words,
      html("div", { class: "reason__buttons" }, submit,
        question.hasPage && button(text("client.whole-page", question.page), () => this.done(question.takePage), "review-quiet")));
    form.addEventListener("submit", (event) => this.submitted(event));
    line.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    this.dialog = new Dialog(text("client.from-text", question.page), [form]);
    this.showWords();
  }

  open(): void {
    this.dialog.open(this.line);
  }

  private get wordsOfLine(): readonly Span[] {
    const span = this.lines[this.line.selectedIndex];
    return span === undefined ? [] : spans(this.question.content.slice(span.start - this.question.start, span.end - this.question.start), /\S+/g,
      span.start);
  }

  private showWords(): void {
    const options = this.wordsOfLine.map((word, index) => ({ id: String(index), name: word.words }));
    const [from] = choice(text("client.from-word"), "word-from", options, "0");
    const [to] = choice(text("client.to-word"), "word-to", options, String(options.length - 1));
    this.words.replaceChildren(...(options.length === 0 ? [] : [from, to]));
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const place = (id: string) => Number(this.words.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? 0);
    const words = this.wordsOfLine;
    const [from, to] = [Math.min(place("word-from"), place("word-to")), Math.max(place("word-from"), place("word-to"))];
    const [first, last] = [words[from], words[to]];
    if (first !== undefined && last !== undefined) {
      this.done(() => this.question.take(first.start, last.end));
    }
  }

  private done(take: () => void): void {
    this.dialog.close();
    take();
  }
}

function spans(content: string, pattern: RegExp, offset: number): readonly Span[] {
  return [...content.matchAll(pattern)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    const start = offset + match.index + lead;
    return { start, end: start + words.length, words };
  });
}
