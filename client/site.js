// Comfort only: every page works without. Each behaviour finds its own elements and leaves a page without them alone.
import { citations } from "./behaviours/citations.js";
import { contents } from "./behaviours/contents.js";
import { copying } from "./behaviours/copying.js";
import { menu } from "./behaviours/menu.js";
import { printing } from "./behaviours/printing.js";
import { suggesting } from "./behaviours/suggesting.js";
import { supplements } from "./behaviours/supplements.js";

for (const start of [contents, supplements, citations, copying, menu, printing, suggesting]) {
  start(document);
}
