// The demo's invitation dialog, in two steps, as the profile page opens it on Connect.
{
  globalThis.sent = 0;
  const NAME = "Ilse Brandt-Okafor";
  const root = document.getElementById("interop-outlet").attachShadow({ mode: "open" });
  const look = `<style>
    .send-invite { position: fixed; inset: 90px 0 auto; margin: auto; width: 520px; background: #fff;
      border-radius: 10px; box-shadow: 0 8px 40px #0006; padding: 18px 22px; font: 15px system-ui, sans-serif; }
    h2 { margin: 0 0 10px; font-size: 20px } textarea { width: 100%; box-sizing: border-box; height: 120px; font: inherit }
    .artdeco-modal__actionbar { display: flex; justify-content: flex-end; gap: 8px; margin-top: 14px }
    button { font: inherit; border-radius: 20px; padding: 6px 16px; border: 1px solid #175e57; background: #fff }
    .artdeco-button--primary { background: #175e57; color: #fff } button:disabled { opacity: .45 }
    .artdeco-modal__dismiss { float: right; border: 0 }
  </style>`;
  const frame = (heading, content, actions) => `${look}
    <div role="dialog" data-test-modal="" tabindex="-1" size="medium" aria-labelledby="send-invite-modal"
      class="artdeco-modal artdeco-modal--layer-default send-invite">
      <button aria-label="Dismiss" data-test-modal-close-btn class="artdeco-modal__dismiss">✕</button>
      <div class="artdeco-modal__header"><h2 id="send-invite-modal">${heading}</h2></div>
      <div class="artdeco-modal__content">${content}</div>
      <div class="artdeco-modal__actionbar">${actions}</div>
    </div>`;
  const on = (selector, act) => root.querySelector(selector).addEventListener("click", act);
  const close = () => (root.innerHTML = "");
  const send = () => { globalThis.sent += 1; close(); };

  const noteStep = () => {
    root.innerHTML = frame(
      "Add a note to your invitation",
      `<p>Personalize your invitation to <strong>${NAME}</strong>.</p>
       <p>3 personalized invitations remaining for this month.</p>
       <label for="custom-message">Please limit personal note to 200 characters.</label>
       <textarea id="custom-message" name="message" maxlength="200"></textarea><span>0/200</span>`,
      `<button aria-label="Cancel adding a note" class="artdeco-button--secondary">Cancel</button>
       <button aria-label="Send invitation" class="artdeco-button--primary" disabled>Send</button>`,
    );
    const box = root.querySelector("textarea");
    box.addEventListener("input", () => {
      root.querySelector("textarea + span").textContent = `${box.value.length}/200`;
      root.querySelector(".artdeco-button--primary").disabled = box.value.trim() === "";
    });
    on("[data-test-modal-close-btn]", close);
    on(".artdeco-button--secondary", close);
    on(".artdeco-button--primary", send);
  };

  const firstStep = (event) => {
    event.preventDefault();
    root.innerHTML = frame(
      "Add a note to your invitation?",
      `<p><span class="flex-1">Personalize your invitation to <strong>${NAME}</strong> by adding a note.
        LinkedIn members are more likely to accept invitations that include a note.</span></p>`,
      `<button aria-label="Add a note" class="artdeco-button--secondary mr1">Add a note</button>
       <button aria-label="Send without a note" class="artdeco-button--primary ml1">Send without a note</button>`,
    );
    on("[data-test-modal-close-btn]", close);
    on(".artdeco-button--secondary", noteStep);
    on(".artdeco-button--primary", send);
  };

  for (const link of document.querySelectorAll('a[href^="/preload/custom-invite/"]'))
    link.addEventListener("click", firstStep);
}
