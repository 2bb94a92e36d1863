// Reads a question aloud, once somebody asks for it.

const synth = window.speechSynthesis;

// The answers of a pair and the options of a ranking are said once.
const PARTS =
  ".qs-question__title > [lang], .qs-hints p, legend:not(.qs-question__title), .qs-mark__ends, :not(fieldset + fieldset) > .qs-answers label > span, li:first-child option:not([value=''])";

let reading;
let words;

const still = () => {
  if (!reading) return;
  reading.firstChild.data = words.aloud;
  reading = undefined;
  synth.cancel();
};

const say = (part, voice) => {
  const copy = part.cloneNode(true);
  copy.querySelector(".qs-visually-hidden")?.remove();
  const said = new SpeechSynthesisUtterance(copy.textContent.trim());
  said.voice = voice;
  said.lang = part.closest("[lang]").lang;
  return said;
};

/** Begins or stops, with the words of the button for both, and a voice for each part if there is one. */
export const toggle = (question, button, labels, voiceOf) => {
  const isOn = reading === button;
  words = labels;
  still();
  if (isOn) return;
  reading = button;
  button.firstChild.data = labels.hush;
  const all = [...question.querySelectorAll(PARTS)].filter(voiceOf).map((part) => say(part, voiceOf(part)));
  all.at(-1).onend = () => reading === button && still();
  for (const said of all) synth.speak(said);
};

window.addEventListener("hashchange", still);
window.addEventListener("pagehide", still);
