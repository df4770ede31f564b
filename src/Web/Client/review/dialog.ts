import { button, html } from "./dom.js";
import { text } from "./texts.js";

/** A modal window of the browser: it keeps the focus inside, Esc closes it, focus returns to where it was. */
export class Dialog {
  readonly element: HTMLDialogElement;
  private readonly before = document.activeElement;

  constructor(title: string, content: readonly Node[], private readonly closed: () => void = () => undefined) {
    const heading = html("h2", { id: "dialog-title", class: "review-dialog__title" }, title);
    this.element = html("dialog", { class: "review-dialog", "aria-labelledby": "dialog-title" },
      html("div", { class: "review-dialog__head" }, heading, button(text("client.close"), () => this.close(), "review-quiet")), ...content);
    this.element.addEventListener("close", () => this.gone());
  }

  /** Opens it and puts the focus on the first field, or on `first`. */
  open(first?: HTMLElement): void {
    document.body.append(this.element);
    this.element.showModal();
    first?.focus();
  }

  close(): void {
    this.element.close();
  }

  private gone(): void {
    this.element.remove();
    if (this.before instanceof HTMLElement && this.before.isConnected) {
      this.before.focus({ preventScroll: true });
    }

    this.closed();
  }
}
