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

const consentNumber = /^S-[0-9]{4}-[0-9]{1,6}$/;

/**
 * Asks why, from the closed list, with room for a note; „other“ needs one. A consent needs the number of its record, which stands
 * first in the note. Enter in any field stores it, Esc gives up.
 */
export class ReasonForm {
  readonly element: HTMLFormElement;
  private readonly reason: HTMLSelectElement;
  private readonly type: HTMLSelectElement | null = null;
  private readonly note = html("input", { id: "reason-note", class: "review-input", maxlength: 1000, autocomplete: "off" });
  private readonly consent = html("input", {
    id: "reason-consent", class: "review-input", maxlength: 14, autocomplete: "off", "aria-describedby": "reason-consent-hint",
  });
  private readonly consentField = html("div", { class: "review-field", hidden: true },
    html("label", { for: "reason-consent" }, text("client.consent-number")),
    html("p", { class: "hint", id: "reason-consent-hint" }, text("client.consent-hint")), this.consent);
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

    fields.push(reasonField, this.consentField, html("div", { class: "review-field" }, html("label", { for: "reason-note" }, text("client.note-optional")),
      this.error, this.note));
    this.element = html("form", { class: "reason", novalidate: true },
      html("fieldset", {}, html("legend", {}, question.legend), ...fields,
        html("div", { class: "reason__buttons" }, html("button", { type: "submit", class: "button" }, question.submit),
          button(text("client.cancel"), cancel, "review-quiet"))));
    this.reason.addEventListener("change", () => this.showConsent());
    this.showConsent();
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

  private showConsent(): void {
    this.consentField.hidden = this.reason.value !== "consent";
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const note = this.note.value.trim();
    const number = this.reason.value === "consent" ? this.consent.value.trim().toUpperCase() : "";
    if (this.reason.value === "other" && note === "") {
      this.refuse(this.note, "client.note-needed");
    } else if (this.reason.value === "consent" && !consentNumber.test(number)) {
      this.refuse(this.consent, "client.consent-needed");
    } else {
      this.done({ type: this.type?.value ?? null, reason: this.reason.value, note: [number, note].filter((part) => part !== "").join(" ") });
    }
  }

  private refuse(field: HTMLInputElement, message: string): void {
    this.error.textContent = text(message);
    this.error.hidden = false;
    field.setAttribute("aria-describedby", "reason-error");
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }
}
