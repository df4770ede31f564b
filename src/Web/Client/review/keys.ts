import { isTyping } from "./dom.js";

/** What keys can ask for. */
export type Command =
  | "next" | "previous" | "redact" | "keep" | "redact-same" | "keep-same" | "category" | "question" | "search" | "result" | "draw"
  | "from-text" | "undo" | "redo" | "finish" | "help" | "next-page" | "previous-page" | "first-page" | "last-page" | "back";

/** A line of the key list: how the key is written, and what it does. */
export interface KeyLine {
  readonly keys: string;
  readonly command: Command;
  readonly isSingle: boolean;
}

/** All keys, in the order of the list that Shift+? shows. */
export const keyLines: readonly KeyLine[] = [
  { keys: "J, ↓", command: "next", isSingle: true },
  { keys: "K, ↑", command: "previous", isSingle: true },
  { keys: "A", command: "redact", isSingle: true },
  { keys: "D", command: "keep", isSingle: true },
  { keys: "Shift+A", command: "redact-same", isSingle: true },
  { keys: "Shift+D", command: "keep-same", isSingle: true },
  { keys: "E", command: "category", isSingle: true },
  { keys: "N", command: "question", isSingle: true },
  { keys: "B", command: "draw", isSingle: true },
  { keys: "T", command: "from-text", isSingle: true },
  { keys: "V", command: "result", isSingle: true },
  { keys: "/", command: "search", isSingle: true },
  { keys: "PgDn", command: "next-page", isSingle: false },
  { keys: "PgUp", command: "previous-page", isSingle: false },
  { keys: "Home", command: "first-page", isSingle: false },
  { keys: "End", command: "last-page", isSingle: false },
  { keys: "Ctrl+Z", command: "undo", isSingle: false },
  { keys: "Ctrl+Shift+Z, Ctrl+Y", command: "redo", isSingle: false },
  { keys: "Ctrl+Enter", command: "finish", isSingle: false },
  { keys: "Esc", command: "back", isSingle: false },
  { keys: "Shift+?", command: "help", isSingle: true },
];

const letters: Readonly<Record<string, Command | undefined>> = {
  j: "next", k: "previous", a: "redact", d: "keep", e: "category", n: "question", b: "draw", t: "from-text", v: "result", "/": "search",
  "?": "help",
};

const named: Readonly<Record<string, Command | undefined>> = {
  PageDown: "next-page", PageUp: "previous-page", Home: "first-page", End: "last-page", Escape: "back",
};

/** The command of a key press; null where it is none, or where it belongs to a text field or an open window. */
export function commandOf(event: KeyboardEvent, hasSingleKeys: boolean): Command | null {
  if (event.defaultPrevented || event.altKey || event.isComposing || document.querySelector("dialog[open]") !== null) {
    return null;
  }

  if (event.ctrlKey || event.metaKey) {
    return isTyping(event.target) && event.key !== "Enter" ? null : withControl(event);
  }

  if (isTyping(event.target)) {
    return null;
  }

  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const isInList = event.target instanceof Element && event.target.closest(".findings") !== null;
    return isInList ? event.key === "ArrowDown" ? "next" : "previous" : null;
  }

  if (named[event.key] !== undefined) {
    return named[event.key] ?? null;
  }

  const command = hasSingleKeys ? letters[event.key.toLowerCase()] ?? null : null;
  return event.shiftKey ? shifted(command, event.key) : command;
}

function shifted(command: Command | null, key: string): Command | null {
  return command === "redact" ? "redact-same" : command === "keep" ? "keep-same" : key === "?" || key === "/" ? command : null;
}

function withControl(event: KeyboardEvent): Command | null {
  switch (event.key.toLowerCase()) {
    case "z": return event.shiftKey ? "redo" : "undo";
    case "y": return "redo";
    case "enter": return "finish";
    default: return null;
  }
}
