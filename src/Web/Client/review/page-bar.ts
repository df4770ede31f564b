import { button, html } from "./dom.js";
import { text } from "./texts.js";

export interface PageBarActions {
  go(page: number): void;
  result(): void;
  draw(): void;
  fromText(): void;
  zoom(step: number): void;
}

/** The line above the picture: which page, its size, the look of the result, new boxes. */
export class PageBar {
  readonly element: HTMLElement;
  private readonly select = html("select", { class: "review-select", "aria-label": text("client.page-choice") });
  private readonly result: HTMLButtonElement;
  private readonly drawing: HTMLButtonElement;
  private page = 1;

  constructor(pages: number, hasPages: boolean, actions: PageBarActions) {
    this.select.append(...Array.from({ length: pages }, (_, index) =>
      html("option", { value: index + 1 }, text("client.page-of", index + 1, pages))));
    this.select.addEventListener("change", () => actions.go(Number(this.select.value)));
    this.result = button(text("client.result"), () => actions.result(), "review-quiet", { "aria-pressed": "false", "aria-keyshortcuts": "V" });
    this.drawing = button(text("client.draw"), () => actions.draw(), "review-quiet", { "aria-pressed": "false", "aria-keyshortcuts": "B" });
    const turning = [
      button(text("client.previous-page"), () => actions.go(this.page - 1), "review-quiet", { "aria-keyshortcuts": "PageUp" }),
      this.select,
      button(text("client.next-page"), () => actions.go(this.page + 1), "review-quiet", { "aria-keyshortcuts": "PageDown" })];
    const sizes = [
      button("−", () => actions.zoom(-1), "review-quiet", { "aria-label": text("client.smaller") }),
      button("+", () => actions.zoom(1), "review-quiet", { "aria-label": text("client.larger") })];
    this.element = html("div", { class: "page-bar" }, ...(pages > 1 ? turning : []), ...(hasPages ? sizes : []), this.result,
      hasPages && this.drawing, button(text("client.from-text-button"), () => actions.fromText(), "review-quiet", { "aria-keyshortcuts": "T" }));
  }

  setPage(page: number): void {
    this.page = page;
    this.select.value = String(page);
  }

  setResult(isOn: boolean): void {
    this.result.setAttribute("aria-pressed", String(isOn));
  }

  setDrawing(isOn: boolean): void {
    this.drawing.setAttribute("aria-pressed", String(isOn));
  }
}
