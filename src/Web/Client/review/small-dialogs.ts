import { Dialog } from "./dialog.js";
import { button, html } from "./dom.js";
import { keyLines } from "./keys.js";
import { ReasonForm, type Explained, type ReasonQuestion } from "./reason-form.js";
import { text } from "./texts.js";

/** Asks for reason and category in a window: for new findings and for many at once. */
export function askForReason(title: string, shown: string, question: ReasonQuestion, done: (explained: Explained) => void): void {
  const form = new ReasonForm(question, (explained) => { dialog.close(); done(explained); }, () => dialog.close());
  const dialog = new Dialog(title, [html("p", { class: "review-dialog__shown" }, shown), form.element]);
  dialog.open();
  form.focus();
}

/** A question to the data-protection officer about one finding. */
export function askOfficer(value: string, done: (question: string) => void): void {
  const area = html("textarea", { id: "question-text", class: "review-input", rows: 5, maxlength: 2000, "aria-describedby": "question-error" });
  const error = html("p", { class: "review-error", id: "question-error" });
  const form = html("form", { novalidate: true },
    html("div", { class: "review-field" }, html("label", { for: "question-text" }, text("client.question-label")), error, area),
    html("div", { class: "reason__buttons" }, html("button", { type: "submit", class: "button" }, text("client.send-question")),
      button(text("client.cancel"), () => dialog.close(), "review-quiet")));
  const dialog = new Dialog(text("client.ask"), [html("p", { class: "review-dialog__shown" }, value), form]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = area.value.trim();
    if (question === "") {
      error.textContent = text("client.question-needed");
      area.focus();
      return;
    }

    dialog.close();
    done(question);
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      form.requestSubmit();
    }
  });
  dialog.open(area);
}

/** The keys that are valid here, and the switch for single letters. */
export function showKeys(hasSingleKeys: boolean, changed: (isOn: boolean) => void): void {
  const box = html("input", { type: "checkbox", id: "single-keys" });
  box.checked = hasSingleKeys;
  box.addEventListener("change", () => changed(box.checked));
  const rows = keyLines.map((line) => html("tr", {}, html("th", { scope: "row" }, html("kbd", {}, line.keys)),
    html("td", {}, text(`client.key.${line.command}`))));
  const table = html("table", { class: "keys" }, html("caption", {}, text("client.keys-caption")),
    html("thead", {}, html("tr", {}, html("th", { scope: "col" }, text("client.key")), html("th", { scope: "col" }, text("client.key-action")))),
    html("tbody", {}, ...rows));
  new Dialog(text("client.keys"), [table, html("p", {}, box, " ", html("label", { for: "single-keys" }, text("client.single-keys")))])
    .open(box);
}
