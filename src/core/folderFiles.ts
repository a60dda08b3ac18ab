// In a file of their own: the extension watches for these files before it reads the core.

/** The name of the file in which a folder says what holds for its bulletins, in the editor and on the command line alike. */
export const CONFIG_FILE = '.bulletin.json';

/** The name of the file in which a folder keeps what is ignored in its bulletins. */
export const IGNORE_FILE = '.bulletin-ignore.json';
