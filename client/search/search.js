// Loaded on the search page only. Without it filters are a form, chips and orders are links, and the page says the same.
import { clearing } from "./clearing.js";
import { clicks } from "./clicks.js";
import { filtering } from "./filtering.js";

const page = document.querySelector("[data-vp-search]");
if (page) {
  clearing(page);
  filtering(page);
  clicks(page);
}
