import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where this user's data of this program lies, by the habit of each system: `XDG_DATA_HOME` (XDG Base Directory
 * Specification 0.8) or `~/.local/share`, `~/Library/Application Support` on macOS, `%LOCALAPPDATA%` on Windows.
 * Nothing is made by asking.
 */
export function dataFolder(part: string): string {
  return join(base(), 'secondsource', part);
}

function base(): string {
  const home = homedir();
  const { XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  // The specification: a path that is not absolute is to be ignored.
  return XDG_DATA_HOME?.startsWith('/') ? XDG_DATA_HOME : join(home, '.local', 'share');
}
