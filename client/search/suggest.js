const pause = 80;
const kinds = { title: "", code: "Kod", symptom: "Symtom", question: "Fråga" };

/** Makes a search box a combobox: what one may be about to write, to be chosen with the arrows or the mouse. */
export function suggest(field) {
  if (field.getAttribute("role") === "combobox") return;

  const id = `${field.id}-forslag`;
  const list = element("ul", { id, role: "listbox", "aria-label": "Förslag", className: "vp-suggestions", hidden: true });
  const said = element("p", { role: "status", className: "vp-hidden" });
  // As wide as field and button together: half a phone's width is too little.
  (field.closest("form > div") ?? field.form).append(list);
  field.form.append(said);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id })) {
    field.setAttribute(name, value);
  }

  let shown = [];
  let at = -1;
  let written = field.value;
  let wait;
  let asking;

  const isOpen = () => !list.hidden;

  const close = () => {
    clearTimeout(wait);
    asking?.abort();
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const mark = (next) => {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = next;
    const option = list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
    field.value = option ? shown[at].text : written;
  };

  const follow = (suggestion) => {
    close();
    field.value = suggestion.text;
    if (suggestion.url) location.href = suggestion.url;
    else field.form.requestSubmit();
  };

  const show = (suggestions) => {
    shown = suggestions;
    at = -1;
    field.removeAttribute("aria-activedescendant");
    list.replaceChildren(...suggestions.map((suggestion, i) => option(suggestion, `${id}-${i}`)));
    list.hidden = suggestions.length === 0;
    field.setAttribute("aria-expanded", String(isOpen()));
    said.textContent = suggestions.length === 0 ? "Inga förslag" : suggestions.length === 1 ? "1 förslag" : `${suggestions.length} förslag`;
  };

  const ask = async () => {
    written = field.value;
    const words = written.trim();
    asking?.abort();
    if (words.length < 2 || words.length > 200) return close();

    asking = new AbortController();
    const query = new URLSearchParams({ q: words });
    if (field.dataset.vpSuggest) query.set("region", field.dataset.vpSuggest);
    try {
      const answer = await fetch(`/api/v1/suggest?${query}`, { signal: asking.signal });
      const found = answer.ok ? (await answer.json()).suggestions : [];
      if (document.activeElement === field) show(found);
    } catch {
      // A newer question has been asked, or the net is away: what is shown already stays.
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(ask, pause);
  });

  field.addEventListener("keydown", (event) => {
    const last = shown.length - 1;
    const to = {
      ArrowDown: at === last ? -1 : at + 1,
      ArrowUp: at === -1 ? last : at - 1,
      // In the text until one has gone into the list: there they are its first and last.
      Home: at > -1 ? 0 : undefined,
      End: at > -1 ? last : undefined,
    }[event.key];
    if (event.isComposing) return;
    if (event.key === "Escape" && isOpen()) {
      event.preventDefault();
      field.value = written;
      close();
    } else if (event.key === "Enter" && isOpen() && at > -1) {
      event.preventDefault();
      follow(shown[at]);
    } else if (event.key === "ArrowDown" && !isOpen()) {
      event.preventDefault();
      ask();
    } else if (to !== undefined && isOpen()) {
      event.preventDefault();
      mark(to);
    }
  });

  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const chosen = event.target.closest("[role=option]");
    if (chosen) follow(shown[[...list.children].indexOf(chosen)]);
  });
  field.addEventListener("blur", close);
  field.form.addEventListener("submit", close);

  // One may have begun to write while this file was on its way.
  if (document.activeElement === field && field.value !== field.defaultValue) ask();
}

function option({ text, kind, note, mark }, id) {
  const [from, to] = mark ?? [0, 0];
  const words = element("span", {});
  words.append(text.slice(0, from), element("b", { textContent: text.slice(from, to) }), text.slice(to));
  const line = element("li", { id, role: "option", "aria-selected": "false" });
  line.append(words);
  const more = note || kinds[kind];
  if (more) line.append(" ", element("small", { textContent: more }));
  return line;
}

function element(name, properties) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }

  return made;
}
