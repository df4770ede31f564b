// Builds elements without markup strings: Trusted Types forbid them, and values stay values.

type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void)>>;

const svgSpace = "http://www.w3.org/2000/svg";

/** An HTML element; functions become listeners, `true` an empty attribute, `false` none. */
export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly Child[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgSpace, tag);
  fill(element, attributes, children);
  return element;
}

/** A push button of the given look. */
export function button(label: string, press: () => void, look = "button", more: Attributes = {}): HTMLButtonElement {
  return html("button", { type: "button", class: look, ...more, click: () => press() }, label);
}

/** A labelled choice of one; the first option is chosen unless `chosen` names another. */
export function choice(
  label: string, id: string, options: readonly { id: string; name: string }[], chosen?: string): [HTMLElement, HTMLSelectElement] {
  const select = html("select", { id, class: "review-select" },
    ...options.map((option) => html("option", { value: option.id, selected: option.id === chosen }, option.name)));
  return [html("div", { class: "review-field" }, html("label", { for: id }, label), select), select];
}

/** Whether keys typed into the target are text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    || (target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit"].includes(target.type));
}

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }

  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
}
