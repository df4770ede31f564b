import { button, choice, html } from "./dom.js";
import { text } from "./texts.js";
import type { Named } from "./wire.js";

export interface Explained {
  readonly type: string | null;
  readonly reason: string;
  readonly note: string;
}

/** What a reason form asks. */
export interface ReasonQuestion {
  readonly legend: string;
  readonly submit: string;
  readonly reasons: readonly Named[];
  readonly reason: string;
  readonly types?: readonly Named[];
  readonly type?: string;
}

/**
 * Asks why, from the closed list, with room for a note; „other“ needs one. Enter in any field stores it, Esc gives up.
 */
export class ReasonForm {
  readonly element: HTMLFormElement;
  private readonly reason: HTMLSelectElement;
  private readonly type: HTMLSelectElement | null = null;
  private readonly note = html("input", { id: "reason-note", class: "review-input", maxlength: 1000, autocomplete: "off" });
  private readonly error = html("p", { class: "review-error", id: "reason-error", hidden: true });

  constructor(question: ReasonQuestion, private readonly done: (explained: Explained) => void, private readonly cancel: () => void) {
    const [reasonField, reason] = choice(text("client.reason"), "reason-choice", question.reasons, question.reason);
    this.reason = reason;
    const fields: Node[] = [];
    if (question.types !== undefined) {
      const [typeField, type] = choice(text("client.category"), "reason-type", question.types, question.type);
      this.type = type;
      fields.push(typeField);
    }

    fields.push(reasonField, html("div", { class: "review-field" }, html("label", { for: "reason-note" }, text("client.note-optional")),
      this.error, this.note));
    this.element = html("form", { class: "reason", novalidate: true },
      html("fieldset", {}, html("legend", {}, question.legend), ...fields,
        html("div", { class: "reason__buttons" }, html("button", { type: "submit", class: "button" }, question.submit),
          button(text("client.cancel"), cancel, "review-quiet"))));
    this.element.addEventListener("submit", (event) => this.submitted(event));
    this.element.addEventListener("keydown", (event) => this.pressed(event));
  }

  focus(): void {
    this.reason.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.ctrlKey && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      event.stopPropagation();
      this.element.requestSubmit();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.cancel();
    }
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const note = this.note.value.trim();
    if (this.reason.value === "other" && note === "") {
      this.error.textContent = text("client.note-needed");
      this.error.hidden = false;
      this.note.setAttribute("aria-describedby", "reason-error");
      this.note.setAttribute("aria-invalid", "true");
      this.note.focus();
      return;
    }

    this.done({ type: this.type?.value ?? null, reason: this.reason.value, note });
  }
}
