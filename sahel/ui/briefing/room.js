// The keys of the room. Every step is drawn already: a key only says which one is seen, so the next is there at once,
// and the step is written into the address, so that a reload or the link opens the same one.
// What it needs to know stands in the attributes of the controls; it talks to nobody but the page, and ends with the room.

(() => {
const PAUSE = 250; // milliseconds between two looks at the clock of the automatic advance
const OVER = ["roomFold", "roomHelp", "roomBlank", "roomPeek"]; // what may lie over a step, the topmost first

const seen = () => document.documentElement.dataset;
const within = (step, steps) => Math.min(Math.max(step, 1), steps);

function asked(name) {
  return Number.parseInt(new URL(window.location.href).searchParams.get(name) ?? "", 10);
}

function write(name, value) {
  const address = new URL(window.location.href);
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, String(value));
  window.history.replaceState(window.history.state, "", address);
}

// What the keys act on: which step is seen, what lies over it, and the clock of the automatic advance.
class Room {
  constructor(controls) {
    this.take(controls);
    this.pace = asked("pace") || Number(controls.dataset.pace);
    this.due = asked("pace") ? Date.now() + this.pace * 1000 : null;
    this.onKey = (event) => this.key(event);
    document.addEventListener("keydown", this.onKey, true);
    this.clock = window.setInterval(() => this.tick(), PAUSE);
    this.onGoto = (event) => {
      const listed = event.target.closest?.(".st-key-room .goto");
      if (listed) this.show(Number(listed.dataset.step));
    };
    document.addEventListener("click", this.onGoto);
    this.show(asked("step") || 1);
  }

  take(controls) {
    this.controls = controls;
    this.steps = Number(controls.dataset.steps);
    this.press(".back", () => this.show(this.step - 1));
    this.press(".next", () => this.show(this.step + 1));
    this.press(".keys", () => this.flip("roomHelp"));
    this.press(".desk", () => this.desk());
  }

  // Whether the room is still there: the page may have drawn its controls anew, in other colours.
  stands() {
    if (this.controls.isConnected) return true;
    const anew = document.querySelector(".room-controls");
    if (!anew) {
      this.close();
      return false;
    }
    this.take(anew);
    this.mark();
    return true;
  }

  press(button, act) {
    this.controls.querySelector(button).onclick = act;
  }

  show(step) {
    this.step = within(step, this.steps);
    seen().roomStep = String(this.step);
    for (const over of OVER) delete seen()[over];
    if (asked("step") !== this.step) write("step", this.step);
    if (this.due !== null) this.due = Date.now() + this.pace * 1000;
    this.mark();
    this.say();
    this.tick();
  }

  mark() {
    this.controls.querySelector(".back").disabled = this.step === 1;
    this.controls.querySelector(".next").disabled = this.step === this.steps;
  }

  say() {
    const title = document.querySelector(`.st-key-step-${this.step} :is(h1, h2)`)?.textContent ?? "";
    this.controls.querySelector(".live").textContent = `${this.step} / ${this.steps}. ${title}`;
  }

  flip(over) {
    if (over in seen()) delete seen()[over];
    else seen()[over] = "";
  }

  advance() {
    this.due = this.due === null ? Date.now() + this.pace * 1000 : null;
    write("pace", this.due === null ? null : this.pace);
    this.tick();
  }

  faster(seconds) {
    this.pace = Math.min(Math.max(this.pace + seconds, 5), 600);
    if (this.due === null) return;
    write("pace", this.pace);
    this.due = Date.now() + this.pace * 1000;
    this.tick();
  }

  tick() {
    if (!this.stands()) return;
    const place = this.controls.querySelector(".pace");
    const last = this.step === this.steps;
    if (this.due === null || last) {
      place.textContent = "";
      return;
    }
    const left = Math.ceil((this.due - Date.now()) / 1000);
    if (left <= 0 && !("roomFold" in seen())) this.show(this.step + 1);
    else place.textContent = this.controls.dataset.nextIn.replace("{n}", String(Math.max(left, 0)));
  }

  screen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen().catch(() => {});
  }

  leave() {
    const over = OVER.find((one) => one in seen());
    if (over) delete seen()[over];
    else this.desk();
  }

  desk() {
    document.querySelector(`.st-key-leave-room-${this.step} button`)?.click();
  }

  scroll(pixels) {
    const fold = document.querySelector(`.st-key-step-${this.step} .fold`);
    if (!("roomFold" in seen()) || !fold) return false;
    fold.scrollBy({ top: pixels });
    return true;
  }

  act(event) {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const [here, last] = [this.step, this.steps];
    const acts = {
      ArrowRight: () => this.show(here + 1),
      ArrowLeft: () => this.show(here - 1),
      ArrowDown: () => this.scroll(120) || this.show(here + 1),
      ArrowUp: () => this.scroll(-120) || this.show(here - 1),
      PageDown: () => this.show(here + 1),
      PageUp: () => this.show(here - 1),
      " ": () => this.show(event.shiftKey ? here - 1 : here + 1),
      Home: () => this.show(1),
      End: () => this.show(last),
      e: () => this.flip("roomFold"),
      m: () => this.flip("roomPeek"),
      f: () => this.screen(),
      b: () => this.flip("roomBlank"),
      ".": () => this.flip("roomBlank"),
      a: () => this.advance(),
      "+": () => this.faster(5),
      "-": () => this.faster(-5),
      h: () => this.flip("roomHelp"),
      "?": () => this.flip("roomHelp"),
      Escape: () => this.leave(),
    };
    return acts[key];
  }

  key(event) {
    if (!this.stands()) return;
    const busy = event.ctrlKey || event.metaKey || event.altKey;
    const pressed = event.composedPath()[0];
    const own = pressed instanceof Element && pressed.closest("button, a, input, textarea, select, summary");
    if (busy || (own && (event.key === " " || event.key === "Enter"))) return;
    const act = this.act(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  close() {
    document.removeEventListener("keydown", this.onKey, true);
    document.removeEventListener("click", this.onGoto);
    window.clearInterval(this.clock);
    for (const mark of ["roomStep", ...OVER]) delete seen()[mark];
    if (document.fullscreenElement) document.exitFullscreen();
  }
}

window.sahelRoom?.close();
const controls = document.querySelector(".room-controls");
window.sahelRoom = controls ? new Room(controls) : null;
})();
