// What every page of the site does: the navigation in the reader's language, and the search in guides, reference, API and explorer. It works
// from a folder too; nothing is sent.
(() => {
  const header = document.querySelector(".site-header");
  if (header === null) return;
  const root = header.dataset.root;
  const page = document.documentElement;
  /** A page in one language says it; one that is in English only, such as the API, keeps the language in which the reader came. */
  const remembered = () => {
    try {
      return sessionStorage.getItem("espa-lang");
    } catch {
      return null;
    }
  };
  const choose = (lang, keep = true) => {
    page.dataset.nav = lang;
    try {
      if (keep) sessionStorage.setItem("espa-lang", lang);
    } catch {
      // A browser that keeps nothing shows the language of the page.
    }
    const field = header.querySelector("#site-search");
    field.placeholder = lang === "ja" ? "検索" : "Search";
    field.setAttribute("aria-label", lang === "ja" ? "案内、資料、APIを検索" : "Search guides, reference and API");
  };
  window.espaSite = choose;
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "ja" || asked === "en") choose(asked);
  else if (header.dataset.own === "") choose(remembered() ?? "en", false);
  else choose(header.dataset.own);

  const field = header.querySelector("#site-search");
  const found = header.querySelector("#site-found");
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  let index;
  let loading;
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root}search.js`;
      script.onload = () => {
        index = window.espaIndex.map((one) => ({ ...one, title: plain(one.t), text: plain(one.x) }));
        resolve();
      };
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  };
  const scoreOf = (one, words) => {
    let score = one.l === page.dataset.nav ? 4 : one.l === "" ? 2 : 0;
    for (const word of words) {
      const inTitle = one.title.indexOf(word);
      if (inTitle >= 0) score += inTitle === 0 ? 20 : 12;
      else if (one.text.includes(word)) score += 3;
      else return 0;
    }
    return score;
  };
  const search = async () => {
    const words = plain(field.value)
      .trim()
      .split(/\s+/)
      .filter((one) => one !== "");
    if (words.length === 0) return found.classList.remove("open");
    await load();
    const hits = index
      .map((one) => ({ one, score: scoreOf(one, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 30);
    const ja = page.dataset.nav === "ja";
    const kinds = {
      guide: ["案内", "Guide"],
      reference: ["資料", "Reference"],
      api: ["API", "API"],
      rule: ["試す", "Explorer"],
    };
    found.replaceChildren(
      ...hits.map(({ one }) => {
        const link = document.createElement("a");
        link.href = root + one.u;
        link.textContent = one.t;
        link.lang = one.l === "" ? "en" : one.l;
        const more = document.createElement("small");
        const at = Math.max(0, one.text.indexOf(words[0]) - 24);
        more.textContent = `${kinds[one.k][ja ? 0 : 1]}: ${at > 0 ? "…" : ""}${one.x.slice(at, at + 90)}`;
        link.append(more);
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
    if (hits.length === 0) {
      const none = document.createElement("li");
      none.className = "none";
      none.textContent = ja ? "見つかりませんでした。" : "Nothing was found.";
      found.append(none);
    }
    found.classList.add("open");
  };
  field.addEventListener("input", search);
  field.addEventListener("focus", () => field.value !== "" && search());
  header.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      found.classList.remove("open");
      field.focus();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...found.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[(at + (event.key === "ArrowDown" ? 1 : stops.length - 1)) % stops.length].focus();
  });
  document.addEventListener("click", (event) => {
    if (!header.contains(event.target)) found.classList.remove("open");
  });
  // Enter leads to the first hit.
  header.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    found.querySelector("a")?.click();
  });
})();
