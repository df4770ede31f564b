// Asks twice a second how far a document is, and loads the page anew once a person has something to do.
interface Status {
  readonly state: string;
  readonly stateText: string;
  readonly isWorking: boolean;
  readonly progress: { readonly page: number; readonly pages: number; readonly text: string } | null;
}

const interval = 500;
// A screen reader hears every change of the stage, and of the pages at most this often.
const spoken = 3000;

class DocumentProgress extends HTMLElement {
  private timer = 0;
  private said = 0;
  private stage = "";

  connectedCallback(): void {
    this.stage = this.dataset["state"] ?? "";
    this.plan(interval);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  private plan(delay: number): void {
    this.timer = window.setTimeout(() => void this.ask(), delay);
  }

  private async ask(): Promise<void> {
    const address = this.dataset["address"] ?? "";
    try {
      const answer = await fetch(address, { headers: { accept: "application/json" }, cache: "no-store" });
      if (answer.ok) {
        const status = (await answer.json()) as Status;
        if (!status.isWorking) {
          window.location.reload();
          return;
        }

        this.show(status);
        this.plan(interval);
        return;
      }
    } catch {
      // The server may be restarting; the next question tells.
    }

    this.plan(interval * 4);
  }

  private show(status: Status): void {
    const bar = this.querySelector("progress");
    const text = this.querySelector<HTMLElement>(".progress-text");
    if (bar !== null && status.progress !== null && status.progress.pages > 0) {
      bar.max = status.progress.pages;
      bar.value = status.progress.page;
    } else {
      bar?.removeAttribute("value");
    }

    const line = status.progress?.text ?? status.stateText;
    if (text !== null && text.textContent !== line) {
      text.textContent = line;
    }

    this.say(status, line);
  }

  private say(status: Status, line: string): void {
    const voice = this.querySelector<HTMLElement>("[role=status]");
    if (voice !== null && (status.state !== this.stage || performance.now() - this.said > spoken)) {
      this.stage = status.state;
      this.said = performance.now();
      voice.textContent = line;
    }
  }
}

customElements.define("document-progress", DocumentProgress);

export {};
