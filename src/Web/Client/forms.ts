// Server-rendered forms: Ctrl+Enter sends the one that says so, from anywhere on the page.

document.addEventListener("keydown", (event) => {
  const form = document.querySelector<HTMLFormElement>('form[data-submit-key="Control+Enter"]');
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form !== null && !event.defaultPrevented) {
    event.preventDefault();
    form.requestSubmit();
  }
});
