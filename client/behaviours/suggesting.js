/** Suggestions while one writes are fetched, script and all, first when somebody is about to write. */
export function suggesting(page) {
  page.addEventListener("focusin", async ({ target }) => {
    if (!target.matches?.("input[data-vp-suggest]") || target.getAttribute("role") === "combobox") return;
    const { suggest } = await import("../search/suggest.js");
    suggest(target);
  });
}
