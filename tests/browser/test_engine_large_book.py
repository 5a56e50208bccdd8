"""Of a large book the engine sends what changed, and answers as if it had sent everything."""

import json
from typing import Any, Final

from scripts.bench.book import records_of
from scripts.browser.chromium import chrome

ASK: Final = """async ([records, steps]) => {
  const workers = [];
  const lengths = [];
  globalThis.Worker = class extends Worker {
    constructor(...told) { super(...told); workers.push(this); }
    postMessage(told, ...more) {
      if (told.request) lengths.push(told.request.length);
      super.postMessage(told, ...more);
    }
  };
  const { startEngine } = await import("/engine/engine.js");
  const engine = startEngine(() => {});
  const answers = [];
  for (const { changes, anew, ...request } of steps) {
    for (const [key, record] of Object.entries(changes)) {
      if (record === null) delete records[key];
      else records[key] = record;
    }
    const other = { do: "people", today: "2027-03-10", records: {}, keep: "other" };
    if (anew) workers[0].postMessage({ id: -1, request: JSON.stringify(other) });
    const before = lengths.length;
    const asked = { ...request, today: "2027-03-10", records };
    const part = await engine.call(asked);
    const sent = lengths.slice(before).reduce((one, other) => one + other, 0);
    const fresh = startEngine(() => {});
    const whole = await fresh.call(asked);
    fresh.stop();
    answers.push([JSON.stringify(part), JSON.stringify(whole), sent]);
  }
  engine.stop();
  return answers;
}"""


def test_a_large_book_is_answered_by_what_changed() -> None:
    records = records_of(1_000)
    whole = len(json.dumps(records, separators=(",", ":")))
    name = {**records["person:invented-1"], "person": {"name": "Ünal Özgür", "part": "peer"}}
    steps: list[dict[str, Any]] = [
        {"do": "book", "changes": {}},
        {"do": "book", "changes": {}, "application": "a1"},
        {"do": "book", "changes": {"person:invented-1": name, "person:invented-7": None}},
        {"do": "book", "changes": {"person:invented-2": {"v": 1, "slug": 7}}, "query": "özgür"},
        {"do": "people", "changes": {}, "anew": True},
        {"do": "book", "changes": {"person:invented-2": records["person:invented-2"]}},
    ]
    with chrome({}) as browser:
        page = browser.context.new_page()
        page.goto(f"chrome-extension://{browser.extension_id}/manifest.json")
        answers = page.evaluate(ASK, [records, steps])
        page.close()
    for part, all_, _ in answers:
        assert json.loads(part)["ok"] == json.loads(all_)["ok"]
        assert part == all_
    sent = [length for _, _, length in answers]
    assert sent[0] > whole
    assert max(sent[1:4] + sent[5:]) < 2_000
    assert (
        0.95 * whole < sent[4] < 1.05 * whole
    )  # what changed was refused, and everything was sent
    assert "Özgür" in answers[3][0]
