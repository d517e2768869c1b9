/** A citation shows its reference in place. Esc or a click elsewhere closes it; with a modifier key the link is a link. */
export function citations(page) {
  if (!("popover" in HTMLElement.prototype)) return;

  page.addEventListener("click", (event) => {
    const link = event.target.closest?.(".vp-citation a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;

    const reference = page.getElementById(decodeURIComponent(link.hash.slice(1)))?.querySelector("[data-vp-reference]");
    if (!reference) return;

    event.preventDefault();
    show(page, link, reference);
  });
}

function show(page, link, reference) {
  const box = page.createElement("div");
  box.className = "vp-reference-pop";
  box.popover = "auto";
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", link.getAttribute("aria-label") ?? link.textContent);
  box.append(...reference.cloneNode(true).childNodes);

  const all = page.createElement("p");
  const more = page.createElement("a");
  more.href = link.hash;
  more.textContent = "Till referenslistan";
  more.addEventListener("click", () => box.hidePopover());
  all.append(more);
  box.append(all);

  // Right after the citation, so that Tab goes on from where the reader was.
  link.closest(".vp-citation").after(box);
  box.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    const had = box.contains(page.activeElement) || page.activeElement === page.body;
    box.remove();
    if (had) link.focus();
  });
  box.showPopover();
  place(box, link.getBoundingClientRect());
  box.focus();
}

function place(box, at) {
  const below = at.bottom + 8 + box.offsetHeight < innerHeight;
  box.style.left = `${Math.max(16, Math.min(at.left, innerWidth - box.offsetWidth - 16))}px`;
  box.style.top = `${below ? at.bottom + 8 : Math.max(8, at.top - 8 - box.offsetHeight)}px`;
  // It is placed in the window, so it goes away when the text under it moves.
  addEventListener("scroll", () => box.isConnected && box.hidePopover(), { passive: true, once: true });
}
