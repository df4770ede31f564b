import { Dialog } from "./dialog.js";
import { button, choice, html } from "./dom.js";
import { FoldedText, type Hit } from "./search.js";
import { counted, text } from "./texts.js";
import type { Named } from "./wire.js";

const most = 100;

export interface SearchQuestion {
  readonly content: string;
  readonly types: readonly Named[];
  readonly isRemoved: (hit: Hit) => boolean;
  readonly pageOf: (place: number) => number;
  readonly redact: (hits: readonly Hit[], type: string) => void;
  readonly go: (hit: Hit) => void;
}

/** Searches the document and blacks out what it finds: one place, or all of them with their count on the button. */
export class SearchDialog {
  private readonly folded: FoldedText;
  private readonly input = html("input", { id: "search-words", class: "review-input", type: "search", autocomplete: "off" });
  private readonly type: HTMLSelectElement;
  private readonly summary = html("p", { role: "status" });
  private readonly all = html("div");
  private readonly results = html("ol", { class: "search__results" });
  private readonly dialog: Dialog;

  constructor(private readonly question: SearchQuestion) {
    this.folded = new FoldedText(question.content);
    const [typeField, type] = choice(text("client.category"), "search-type", question.types, "other-id");
    this.type = type;
    const form = html("form", { class: "search", novalidate: true, role: "search" },
      html("div", { class: "review-field" }, html("label", { for: "search-words" }, text("client.search-label")), this.input),
      typeField);
    form.addEventListener("submit", (event) => event.preventDefault());
    this.input.addEventListener("input", () => this.search());
    this.dialog = new Dialog(text("client.search"), [form, this.summary, this.all, this.results]);
  }

  open(): void {
    this.dialog.open(this.input);
  }

  private search(): void {
    const hits = this.folded.find(this.input.value);
    const open = hits.filter((hit) => !this.question.isRemoved(hit));
    this.summary.textContent = this.input.value.trim().length < 2 ? "" : counted("client.hits", hits.length, open.length);
    this.all.replaceChildren(...(open.length === 0 ? [] : [
      button(counted("client.redact-hits", open.length), () => this.redact(open), "button")]));
    this.results.replaceChildren(...hits.slice(0, most).map((hit) => this.result(hit)));
  }

  private result(hit: Hit): HTMLElement {
    const { content } = this.question;
    const around = (start: number, end: number) => content.slice(Math.max(start, 0), end).replace(/\s+/g, " ");
    const isRemoved = this.question.isRemoved(hit);
    return html("li", {},
      html("span", {}, text("client.page", this.question.pageOf(hit.start)), ": …", around(hit.start - 30, hit.start),
        html("b", {}, around(hit.start, hit.end)), around(hit.end, hit.end + 30), "… "),
      isRemoved ? html("i", {}, text("client.already-removed"))
        : button(text("client.decision.redact"), () => this.redact([hit]), "review-decision"),
      " ", button(text("client.go"), () => { this.dialog.close(); this.question.go(hit); }, "review-quiet"));
  }

  private redact(hits: readonly Hit[]): void {
    this.dialog.close();
    this.question.redact(hits, this.type.value);
  }
}
