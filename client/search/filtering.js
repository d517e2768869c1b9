const parts = "[data-vp-results]";
const inPlace = "[data-vp-results] :is(.vp-filter-chips, .vp-sort-links) a";

/** Filters, chips and order without a reload: the same address is fetched and its results put in place, in the history too. */
export function filtering(page) {
  if (!page.querySelector(parts)) return;

  const said = page.querySelector("[data-vp-search-said]");
  let asking;
  let shown = location.search;
  live(page);

  const go = async (address, { push = true, from = null } = {}) => {
    asking?.abort();
    asking = new AbortController();
    const old = page.querySelector(parts);
    old.setAttribute("aria-busy", "true");
    let next;
    try {
      const answer = await fetch(address, { signal: asking.signal });
      next = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch (fault) {
      if (fault.name !== "AbortError") location.href = address;
      return;
    }

    const results = next.querySelector(parts);
    if (!results) {
      location.href = address;
      return;
    }

    if (push) history.pushState(null, "", address);
    shown = location.search;
    document.title = next.title;
    put(page, old, results, next, from);
    said.textContent = page.querySelector(`${parts} h2`).textContent;
  };

  page.addEventListener("change", ({ target }) => {
    const form = target.closest("[data-vp-facets] form");
    if (form) go(addressOf(form), { from: target });
  });
  page.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-vp-facets] form");
    if (!form) return;
    event.preventDefault();
    form.parentElement.querySelector("details").open = false;
    toCount(page);
  });
  page.addEventListener("click", async (event) => {
    const link = event.target.closest(inPlace);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    const where = link.closest("ul").parentElement.className;
    await go(link.href);
    if (document.activeElement !== document.body) return;
    const again = where === "vp-sort-links" && page.querySelector(".vp-sort-links [aria-current]");
    if (again) again.focus({ preventScroll: true });
    else toCount(page, true);
  });
  addEventListener("popstate", () => {
    // A way within the page changes only what follows the #.
    if (location.search !== shown) go(location.href, { push: false });
  });
}

/** The button that sends the filters only closes them now. */
function live(page) {
  const filter = page.querySelector("[data-vp-facets]");
  if (filter) filter.dataset.live = "";
}

function addressOf(form) {
  const query = new URLSearchParams(new FormData(form));
  return `${form.action.split("?")[0]}?${query}`.replace(/\?$/, "");
}

function toCount(page, preventScroll = false) {
  page.querySelector(`${parts} h2`).focus({ preventScroll });
}

/** Puts the new results in the old ones' place. What one has opened stays open, and the group that one is in stays as it is: its counts do not depend on its own choices. */
function put(page, old, results, next, from) {
  const before = from?.getBoundingClientRect().top;
  const [was, is] = [old, results].map((part) => part.querySelector("[data-vp-facets]"));
  if (was && is) {
    is.querySelector("details").open = was.querySelector("details").open;
    for (const group of was.querySelectorAll("[data-facet]")) {
      const same = is.querySelector(`[data-facet="${group.dataset.facet}"]`);
      if (!same) continue;
      same.open = group.open;
      if (group.contains(from)) same.dataset.kept = "";
    }
  }

  const kept = from?.closest("[data-facet]");
  const place = results.querySelector("[data-kept]");
  if (kept && place) {
    // Moved out of the page and in again a box loses its focus, so everything around it is changed instead.
    around(old, results, kept, place);
  } else {
    old.replaceWith(results);
  }

  page.querySelector(parts).removeAttribute("aria-busy");
  live(page);
  keepChoices(page, next);
  if (before !== undefined) scrollBy({ top: from.getBoundingClientRect().top - before, behavior: "instant" });
}

/** Changes all of the old tree but the kept node, which both have in the same place. */
function around(old, results, kept, place) {
  const [towards, fresh] = [childHolding(old, kept), childHolding(results, place)];
  while (towards.previousSibling) towards.previousSibling.remove();
  while (towards.nextSibling) towards.nextSibling.remove();
  for (const { name, value } of results.attributes) old.setAttribute(name, value);
  towards.before(...before(fresh));
  towards.after(...after(fresh));
  if (towards !== kept) around(towards, fresh, kept, place);
}

const childHolding = (tree, node) => [...tree.children].find((child) => child.contains(node));
const before = (node) => [...node.parentNode.childNodes].slice(0, [...node.parentNode.childNodes].indexOf(node));
const after = (node) => [...node.parentNode.childNodes].slice([...node.parentNode.childNodes].indexOf(node) + 1);

/** Other words are looked for with the filters that are chosen now. */
function keepChoices(page, next) {
  const [mine, theirs] = [page, next].map((tree) => tree.querySelector("form[role=search]"));
  for (const field of mine.querySelectorAll("input[type=hidden]")) field.remove();
  mine.append(...theirs.querySelectorAll("input[type=hidden]"));
}
