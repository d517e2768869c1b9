/** The cross empties the box and leaves one in it, ready to write. */
export function clearing(page) {
  const link = page.querySelector("[data-vp-clear]");
  if (!link) return;

  const field = link.parentElement.querySelector("input");
  const show = () => (link.hidden = field.value === "");
  field.addEventListener("input", show);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    field.value = "";
    show();
    field.focus();
  });
}
