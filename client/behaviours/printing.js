/** The print button, and everything folded unfolded on paper in browsers that cannot by style alone. */
export function printing(page) {
  const item = page.querySelector("[data-vp-print]");
  if (item) {
    item.hidden = false;
    item.querySelector("button").addEventListener("click", () => print());
  }

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...page.querySelectorAll("main details:not([open])")];
    folded.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));
}
