/** The widget's looks: a page changes them by the variables and the parts. A constructed sheet needs no permission of a page's policy. */
export const WIDGET_STYLES = `
:host {
  --baton-accent: #0f6b5c; --baton-accent-ink: #fff; --baton-surface: #fff; --baton-ink: #17211d;
  --baton-soft: #4b5852; --baton-line: #858f88; --baton-danger: #b3261e; --baton-radius: 14px; --baton-offset: 20px;
  font: 15px/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: var(--baton-ink);
}
@media (prefers-color-scheme: dark) {
  :host { --baton-accent: #4fc4ac; --baton-accent-ink: #06231d; --baton-surface: #191f26; --baton-ink: #eaf0ee; --baton-soft: #a9b6b4; --baton-line: #70808e; --baton-danger: #ff8d84; }
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.frame { display: grid; justify-items: end; gap: 12px; }
:host([mode="inline"]) .frame { justify-items: stretch; }
.floating { position: fixed; right: var(--baton-offset); bottom: var(--baton-offset); z-index: 2147483000; }
button { font: inherit; font-weight: 600; border-radius: 999px; border: 1px solid var(--baton-line); background: var(--baton-surface); color: inherit; padding: 8px 16px; cursor: pointer; }
button:focus-visible, input:focus-visible { outline: 2px solid var(--baton-accent); outline-offset: 2px; }
button:disabled { opacity: .5; cursor: not-allowed; }
.primary { background: var(--baton-accent); border-color: transparent; color: var(--baton-accent-ink); }
.end { background: #b3261e; border-color: transparent; color: #fff; }
.panel { display: grid; gap: 12px; width: min(340px, calc(100vw - 2 * var(--baton-offset))); padding: 18px; border-radius: var(--baton-radius); background: var(--baton-surface); box-shadow: 0 8px 40px rgb(0 0 0 / .25); }
:host([mode="inline"]) .panel { width: 100%; box-shadow: none; border: 1px solid var(--baton-line); }
.head, .row { display: flex; gap: 8px; align-items: center; justify-content: space-between; flex-wrap: wrap; }
h2 { margin: 0; font-size: 17px; }
.state { margin: 0; color: var(--baton-soft); }
.trouble { margin: 0; color: var(--baton-danger); }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; max-height: 180px; overflow-y: auto; overflow-wrap: anywhere; }
form { display: flex; gap: 8px; }
input { font: inherit; flex: 1; min-width: 0; border: 1px solid var(--baton-line); border-radius: 999px; padding: 8px 14px; background: transparent; color: inherit; }
.proposal { display: grid; gap: 8px; margin: 0; padding: 10px 14px; border: 1px solid var(--baton-line); border-radius: var(--baton-radius); overflow-wrap: anywhere; }
.proposal p { margin: 0; }
.who { font-weight: 600; margin-right: 6px; }
`;
