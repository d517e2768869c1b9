/** The menu closes with Esc, and when one goes elsewhere. */
export function menu(page) {
  const details = page.querySelector("[data-vp-menu]");
  if (!details) return;

  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
  page.addEventListener("click", (event) => {
    if (details.open && !details.contains(event.target)) details.open = false;
  });
}
