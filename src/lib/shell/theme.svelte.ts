import { getContext, setContext } from 'svelte';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type ThemeName = 'light' | 'dark';

/** Shared with static/theme.js, which reads it before the first paint. */
const KEY = 'mingshu.theme';

function toChoice(stored: unknown): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
}

/** The reader's choice of theme, and what it comes to on this screen: charts redraw on `name`. */
export class Theme {
  #choice: ThemeChoice = $state('system');
  #systemDark = $state(false);
  name: ThemeName = $derived(
    this.#choice === 'dark' || (this.#choice === 'system' && this.#systemDark) ? 'dark' : 'light'
  );

  get choice(): ThemeChoice {
    return this.#choice;
  }

  set choice(choice: ThemeChoice) {
    this.#choice = choice;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Storage may be blocked; the choice then lasts as long as the page.
    }
  }

  /** Starts following storage, the system and other tabs; gives back how to stop. Browser only. */
  follow(): () => void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const readSystem = () => (this.#systemDark = dark.matches);
    const readStorage = () => {
      try {
        this.#choice = toChoice(localStorage.getItem(KEY));
      } catch {
        this.#choice = 'system';
      }
    };
    readSystem();
    readStorage();
    dark.addEventListener('change', readSystem);
    addEventListener('storage', readStorage);
    return () => {
      dark.removeEventListener('change', readSystem);
      removeEventListener('storage', readStorage);
    };
  }
}

const THEME = Symbol('theme');
export const provideTheme = (): Theme => setContext(THEME, new Theme());
export const useTheme = (): Theme => getContext<Theme>(THEME);
