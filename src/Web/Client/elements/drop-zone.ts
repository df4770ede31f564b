// A place to drop files. The file field inside does the work and stays the only thing that is sent; without script it stands alone.
interface Words {
  readonly remove: string;
  readonly tooBig: string;
  readonly empty: string;
  readonly chosen: string;
}

class DropZone extends HTMLElement {
  private readonly chosen = new DataTransfer();

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>("input[type=file]");
    const area = this.querySelector<HTMLElement>(".drop-area");
    if (field === null || area === null) {
      return;
    }

    field.addEventListener("change", () => this.add(field, field.files));
    for (const type of ["dragenter", "dragover"]) {
      area.addEventListener(type, event => {
        event.preventDefault();
        area.classList.add("over");
      });
    }

    for (const type of ["dragleave", "drop"]) {
      area.addEventListener(type, () => area.classList.remove("over"));
    }

    area.addEventListener("drop", event => {
      event.preventDefault();
      this.add(field, event.dataTransfer?.files ?? null);
    });
  }

  private get words(): Words {
    const { remove = "", tooBig = "", empty = "", chosen = "" } = this.dataset;
    return { remove, tooBig, empty, chosen };
  }

  private add(field: HTMLInputElement, files: FileList | null): void {
    for (const file of Array.from(files ?? [])) {
      if (!Array.from(this.chosen.files).some(known => known.name === file.name && known.size === file.size)) {
        this.chosen.items.add(file);
      }
    }

    this.show(field);
  }

  private show(field: HTMLInputElement): void {
    field.files = this.chosen.files;
    const list = this.querySelector<HTMLElement>(".file-list");
    list?.replaceChildren(...Array.from(this.chosen.files, (file, index) => this.row(field, file, index)));
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (status !== null) {
      status.textContent = this.words.chosen.replace("{0}", String(this.chosen.files.length));
    }
  }

  private row(field: HTMLInputElement, file: File, index: number): HTMLLIElement {
    const row = document.createElement("li");
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = file.name;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "button plain";
    remove.textContent = this.words.remove;
    remove.setAttribute("aria-label", `${this.words.remove}: ${file.name}`);
    remove.addEventListener("click", () => {
      this.chosen.items.remove(index);
      this.show(field);
      field.focus();
    });
    row.append(name, ...this.complaint(file), remove);
    return row;
  }

  private complaint(file: File): HTMLElement[] {
    const limit = Number(this.dataset["limit"] ?? "0");
    const text = file.size === 0 ? this.words.empty : limit > 0 && file.size > limit ? this.words.tooBig : "";
    if (text === "") {
      return [];
    }

    const complaint = document.createElement("span");
    complaint.className = "error-text";
    complaint.textContent = text;
    return [complaint];
  }
}

customElements.define("drop-zone", DropZone);

export {};
