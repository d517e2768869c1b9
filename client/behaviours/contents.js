const plain = (text) => text.toLocaleLowerCase("sv");

/** The section one reads is marked in the contents; words typed there narrow it down; the sheet closes when one has chosen. */
export function contents(page) {
  const nav = page.querySelector("[data-vp-contents]");
  if (!nav) return;

  const links = [...nav.querySelectorAll(".vp-page-contents-list a")];
  follow(page, links);
  find(page, nav, links);
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a[href^='#']") && nav.matches(":popover-open")) nav.hidePopover();
  });
}

function follow(page, links) {
  const headings = links.map((link) => page.getElementById(decodeURIComponent(link.hash.slice(1))));
  let waiting = false;

  const mark = () => {
    waiting = false;
    // The section one reads is the last whose heading has passed the upper part of the window.
    const at = headings.reduce((last, heading, i) => (heading && heading.getBoundingClientRect().top < innerHeight * 0.3 ? i : last), -1);
    links.forEach((link, i) => (i === at ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
  };

  addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(mark);
    }
  }, { passive: true });
  mark();
}

function find(page, nav, links) {
  const field = nav.querySelector("[data-vp-find]");
  if (!field) return;

  const count = nav.querySelector("[data-vp-find-count]");
  const texts = links.map((link) => plain(sectionText(page, link, links)));
  let wait;

  field.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      const hit = texts.map((text) => words.every((word) => text.includes(word)));
      links.forEach((link, i) => {
        // A section stays when one of its sub-sections does.
        const kept = hit[i] || links.some((other, j) => hit[j] && other !== link && link.parentElement.contains(other));
        link.parentElement.hidden = !kept;
      });
      const number = hit.filter(Boolean).length;
      count.textContent = words.length === 0 ? "" : number === 0 ? "Finns inte på sidan" : number === 1 ? "I 1 avsnitt" : `I ${number} avsnitt`;
    }, 120);
  });
}

/** What stands between a heading and the next one in the contents. */
function sectionText(page, link, links) {
  const from = page.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!from) return link.textContent;

  const range = page.createRange();
  range.setStartBefore(from);
  const next = links.slice(links.indexOf(link) + 1)
    .map((other) => page.getElementById(decodeURIComponent(other.hash.slice(1))))
    .find((heading) => heading && from.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(page.querySelector("main").lastElementChild);
  return range.toString();
}
