/** One button hides or shows every supplement. */
export function supplements(page) {
  const button = page.querySelector("[data-vp-supplements]");
  const panels = [...page.querySelectorAll("[data-vp-supplement]")];
  if (!button || panels.length === 0) return;

  const anyOpen = () => panels.some((panel) => panel.open);
  const name = () => (button.textContent = `${anyOpen() ? "Dölj" : "Visa"} alla tillägg (${panels.length})`);

  button.hidden = false;
  button.addEventListener("click", () => {
    const open = !anyOpen();
    panels.forEach((panel) => (panel.open = open));
  });
  panels.forEach((panel) => panel.addEventListener("toggle", name));
  name();
}
