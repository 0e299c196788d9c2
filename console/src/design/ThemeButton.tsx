import { Moon, Sun, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './Button';
import { applyTheme, chosenTheme, type Theme } from './theme';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: SunMoon, light: Sun, dark: Moon };

export function ThemeButton() {
  const [theme, setTheme] = useState(chosenTheme);
  const Icon = ICONS[theme];
  return (
    <IconButton
      name={`Colours: ${theme}`}
      onClick={() => {
        applyTheme(NEXT[theme]);
        setTheme(NEXT[theme]);
      }}
    >
      <Icon aria-hidden className="size-5" />
    </IconButton>
  );
}
