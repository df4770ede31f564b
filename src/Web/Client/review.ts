import { html } from "./review/dom.js";
import { ReviewDesk } from "./review/review-desk.js";
import { ReviewServer } from "./review/server.js";
import { setTexts } from "./review/texts.js";

/**
 * `<clona-review>`: the review of one document. Its attributes name the addresses and the antiforgery token; what stands inside
 * is shown until the data have come, and where they do not come.
 */
class ReviewElement extends HTMLElement {
  private desk: ReviewDesk | null = null;
  private readonly pressed = (event: KeyboardEvent) => this.desk?.pressed(event);
  private readonly leaving = (event: BeforeUnloadEvent) => {
    if (this.desk?.isBusy === true) {
      event.preventDefault();
    }
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.pressed);
    addEventListener("beforeunload", this.leaving);
    void this.open();
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.pressed);
    removeEventListener("beforeunload", this.leaving);
  }

  private async open(): Promise<void> {
    const document = this.getAttribute("document") ?? "";
    const server = new ReviewServer(`${document}/kontrola`, this.getAttribute("token") ?? "");
    try {
      const data = await server.load();
      setTexts(data.texts);
      this.replaceChildren();
      this.desk = new ReviewDesk(data, server, { page: (page) => `${document}/strany/${page}.jpg`, summary: `${document}/kontrola/souhrn` });
      this.append(this.desk.element);
      this.dataset.ready = "";
    } catch {
      this.replaceChildren(html("p", { role: "alert" }, this.getAttribute("failed") ?? ""));
    }
  }
}

customElements.define("clona-review", ReviewElement);
