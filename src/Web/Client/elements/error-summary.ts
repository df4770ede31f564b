// Moves the focus to the list of errors, so that a screen reader reads it first and the keyboard continues from there.
class ErrorSummary extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>(".error-summary")?.focus();
  }
}

customElements.define("error-summary", ErrorSummary);

export {};
