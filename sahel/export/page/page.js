// The figures of the page, and the keys that lead through it. Nothing here asks for anything.
"use strict";
(() => {
  const held = JSON.parse(document.getElementById("plots").textContent);
  const steps = [...document.querySelectorAll(".step")];
  const plots = [...document.querySelectorAll(".plot")];
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const PRINTED_PX = 703;  // 186 mm, what the margins leave of an A4 sheet
  const MAP_SHAPE = 0.53;  // height by width of a map on paper
  const STAGE_PX = 24;  // what 1rem is on the stage that figures are drawn for
  const NARROW_PX = 700;
  const LEAST_SCALE = 0.45;
  let onPaper = false;

  document.documentElement.classList.add("js");
  Plotly.register({ moduleType: "locale", name: held.lang, dictionary: {}, format: held.calendar });
  const config = { displayModeBar: false, scrollZoom: false, doubleClick: "reset", locale: held.lang };

  function coloured(figure) {
    const copy = structuredClone({ data: figure.data, layout: figure.layout });
    if (onPaper || !dark.matches) return copy;
    for (const [path, value] of figure.dark) {
      const last = path.at(-1);
      path.slice(0, -1).reduce((part, key) => part[key], copy)[last] = value;
    }
    return copy;
  }

  // A map has the type of the stage, or less where its place is narrow, and fills it. Any other figure is as large as its
  // place allows, but never so small that it could not be read: on a phone one moves it sideways.
  function onScreen(plot, figure) {
    const box = plot.parentElement.getBoundingClientRect();
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / STAGE_PX;
    if (!figure.height) {
      const scale = Math.max(Math.min(rem, box.width / figure.paper), LEAST_SCALE);
      return { scale, width: box.width / scale, height: box.height / scale };
    }
    const scale = Math.max(Math.min(box.height / figure.height, box.width / figure.paper), LEAST_SCALE);
    return { scale, width: Math.max(box.width / scale, figure.paper), height: figure.height };
  }

  function forPaper(figure) {
    const scale = PRINTED_PX / figure.paper;
    return { scale, width: figure.paper, height: figure.height || figure.paper * MAP_SHAPE };
  }

  function draw(plot) {
    const figure = held.plots[plot.dataset.plot];
    const size = onPaper ? forPaper(figure) : onScreen(plot, figure);
    const { data, layout } = coloured(figure);
    Object.assign(layout, { width: size.width, height: size.height, autosize: false });
    plot.style.transform = `scale(${size.scale})`;
    plot.style.width = `${size.width}px`;
    const own = onPaper || (figure.height && innerWidth <= NARROW_PX);
    plot.parentElement.style.height = own ? `${size.height * size.scale}px` : "";
    plot.dataset.drawn = "yes";
    Plotly.react(plot, data, layout, config);
  }

  const drawAgain = () => plots.filter((plot) => plot.dataset.drawn).forEach(draw);

  const soon = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) if (isIntersecting && !target.dataset.drawn) draw(target);
  }, { rootMargin: "150%" });
  plots.forEach((plot) => soon.observe(plot));

  let waiting;
  addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(drawAgain, 120); });
  dark.addEventListener("change", drawAgain);
  addEventListener("beforeprint", () => { onPaper = true; plots.forEach(draw); });
  addEventListener("afterprint", () => { onPaper = false; drawAgain(); });

  function current() {
    const middle = innerHeight / 2;
    const at = steps.findIndex((step) => step.getBoundingClientRect().bottom > middle);
    return at < 0 ? steps.length - 1 : at;
  }

  const goTo = (step) => step && step.scrollIntoView({ behavior: "instant", block: "start" });
  const after = () => goTo(steps[current() + 1] || document.getElementById("about"));
  const before = () => goTo(steps[Math.max(current() - 1, 0)]);

  function openFold(step) {
    const isOpen = step.classList.toggle("opened");
    step.querySelector(".open")?.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) step.querySelector(".fold").scrollIntoView({ behavior: "instant", block: "nearest" });
    else goTo(step);
  }

  function closer(button) {
    const plot = button.closest(".drawn").querySelector(".plot");
    const factor = { in: 1 / 1.5, out: 1.5 }[button.dataset.zoom];
    const whole = held.plots[plot.dataset.plot].layout;
    const range = ([low, high]) => [(low + high) / 2 - (high - low) / 2 * factor, (low + high) / 2 + (high - low) / 2 * factor];
    const asked = (axis) => factor ? range(plot.layout[axis].range) : [...whole[axis].range];
    Plotly.relayout(plot, { "xaxis.range": asked("xaxis"), "yaxis.range": asked("yaxis") });
  }

  document.querySelectorAll(".open").forEach((button) => {
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => openFold(button.closest(".step")));
  });
  document.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => closer(button)));

  const KEYS = {
    ArrowRight: after, ArrowDown: after, PageDown: after, " ": after,
    ArrowLeft: before, ArrowUp: before, PageUp: before,
    Home: () => goTo(steps[0]), End: () => goTo(steps.at(-1)),
    e: () => openFold(steps[current()]),
    m: () => goTo(document.querySelector("[data-map]")),
    f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
  };

  addEventListener("keydown", (event) => {
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const typed = event.ctrlKey || event.metaKey || event.altKey;
    if (!act || typed || (event.key === " " && event.target.closest("button, a"))) return;
    event.preventDefault();
    act();
  });
})();
