/** Which place in the list is followed is counted by day, never who followed it. */
export function clicks(page) {
  const count = (event) => {
    const link = event.target.closest("a[data-position]");
    if (!link || (event.type === "auxclick" && event.button !== 1)) return;
    const query = link.closest("[data-query]").dataset.query;
    navigator.sendBeacon("/sok/klick", new URLSearchParams({ q: query, position: link.dataset.position, region: page.dataset.region }));
  };
  page.addEventListener("click", count);
  page.addEventListener("auxclick", count);
}
