import { button, html } from "./dom.js";
import type { ReviewModel } from "./model.js";
import { counted, text } from "./texts.js";

export interface HeadActions {
  undo(): void;
  redo(): void;
  finish(): void;
  help(): void;
  search(): void;
}

/** The line above list and picture: how far the review is, whether all is stored, undo and redo. */
export class ReviewHead {
  readonly element: HTMLElement;
  private readonly decided = html("span", { class: "head__decided" });
  private readonly pages = html("span", { class: "head__pages" });
  private readonly saved = html("span", { class: "head__saved" });
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;

  constructor(private readonly model: ReviewModel, actions: HeadActions) {
    this.undo = button(text("client.undo"), () => actions.undo(), "review-quiet", { "aria-keyshortcuts": "Control+Z" });
    this.redo = button(text("client.redo"), () => actions.redo(), "review-quiet", { "aria-keyshortcuts": "Control+Shift+Z" });
    this.element = html("div", { class: "review__head" },
      html("p", { class: "head__progress" }, this.decided, this.pages, this.saved),
      html("div", { class: "head__actions" }, this.undo, this.redo,
        button(text("client.search"), () => actions.search(), "review-quiet", { "aria-keyshortcuts": "/" }),
        button(text("client.keys"), () => actions.help(), "review-quiet", { "aria-keyshortcuts": "Shift+?" }),
        button(text("client.finish"), () => actions.finish(), "button", { "aria-keyshortcuts": "Control+Enter" })));
    this.saved.textContent = text("client.saved");
  }

  update(seen: number, pages: number): void {
    const { model } = this;
    this.decided.textContent = text("client.decided", model.decided, model.findings.length);
    this.pages.textContent = pages > 1 ? text("client.seen", seen, pages) : "";
    const { last, canUndo, canRedo } = model.overlay;
    this.undo.setAttribute("aria-disabled", String(!canUndo));
    this.redo.setAttribute("aria-disabled", String(!canRedo));
    this.undo.title = last !== null && canUndo
      ? counted("client.undo-what", last.count, last.after === null ? text("client.removed") : text(`client.decision.${last.after}`)) : "";
  }

  setSaved(isSaved: boolean): void {
    this.saved.textContent = text(isSaved ? "client.saved" : "client.saving");
  }
}
