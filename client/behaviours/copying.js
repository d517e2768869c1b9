/** Copies a heading's address or a ready text, and says so. */
export function copying(page) {
  if (!navigator.clipboard) return;

  page.querySelectorAll("[data-vp-copy]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(page.getElementById(button.dataset.vpCopy).textContent.trim());
      say(button, "Kopierat");
    });
  });

  page.querySelectorAll("a[data-vp-copy-link]").forEach((link) => {
    link.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(null, "", link.hash);
      await navigator.clipboard.writeText(link.href);
      say(link, "Länken är kopierad");
    });
  });
}

function say(element, words) {
  const before = [...element.childNodes];
  element.dataset.copied = "";
  element.setAttribute("role", "status");
  element.replaceChildren(words);
  setTimeout(() => {
    delete element.dataset.copied;
    element.removeAttribute("role");
    element.replaceChildren(...before);
  }, 2000);
}
