/**
 * Renews the list of the latest requests every three seconds. It starts with a button that pauses it (WCAG 2.2.2), and
 * leaves the list alone while somebody is in it with the keyboard. Without it the page has a link that loads it again.
 */
export const liveScript: string = `
const list = document.getElementById("latest");
const bar = document.querySelector("[data-live]");
const button = document.createElement("button");
button.type = "button";
button.className = "nhsuk-button nhsuk-button--secondary nhsuk-button--small";
const told = document.createElement("p");
told.className = "console-live__state";
bar.replaceChildren(button, told);

let paused = matchMedia("(prefers-reduced-motion: reduce)").matches;
const show = (sentence) => {
  button.textContent = paused ? "Renew by itself" : "Pause";
  told.textContent = paused ? "Paused" : sentence;
};
const renew = async () => {
  if (paused || document.hidden || list.contains(document.activeElement)) return;
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const renewed = page.getElementById("latest");
    if (paused || !answer.ok || !renewed) return;
    if (renewed.innerHTML !== list.innerHTML) list.replaceChildren(...renewed.childNodes);
    show("Renewed at " + new Date().toLocaleTimeString("en-GB"));
  } catch {
    show("The provider does not answer");
  }
};
button.addEventListener("click", () => {
  paused = !paused;
  show("Renews every three seconds");
  renew();
});
show("Renews every three seconds");
setInterval(renew, 3000);
`;
