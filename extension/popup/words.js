/**
 * The words of the frame: of buttons, of the engine's start, of what can go wrong around it.
 *
 * Nothing here is about a person or a verdict: those sentences come from Python with the view.
 */

export const STAGES = {
  loading: "Getting ready…",
  starting: "Working out the advice…",
  checking: "From your last visit, being checked…",
  ready: "",
};

export const BUTTONS = {
  fill: "Put it in the box",
  copy: "Copy",
  copied: "Copied",
  another: "Suggest another",
  own: "Back to your words",
  anyway: "I'll send it anyway",
  sent: "I've sent it",
  stop: "Stop waiting",
  mail: "Open in email",
  remove: "Remove",
  retry: "Try again",
  reread: "Read the page again",
  yes: "Yes, it is",
  back: "Back to this page",
};

export const TITLES = {
  facts: "What you told",
  note: "Your note",
  reasons: "Why",
  alternatives: "What to do instead",
  besides: "What to do besides",
  steps: "Next steps",
  questions: "This could change it",
  guide: "The guide says",
  outside: "Elsewhere",
  places: "Invitations",
};

export const WAITING =
  "Waiting on the page, for ten minutes at most: press Connect there, then Add a note. " +
  "The note is written into the box; you read it and press Send.";
export const STOPPED = "Stopped waiting.";
export const NOT_COPIED = "Copying isn't possible here. Mark the text and copy it yourself.";
export const NOT_STORED =
  "The browser wouldn't store this. Copy what you need before you close this window.";
export const ERASED = "Everything is erased.";
export const EXPORTED = "The file is among your downloads.";
export const REPORT_COPIED = "Copied: how the page is built, without a word of anyone's content.";
