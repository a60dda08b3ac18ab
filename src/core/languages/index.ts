import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';
import { russian } from './ru';
import { chinese } from './zh';

export type { Language, Vocabulary } from './language';

/** Every language that the format's readers know. A new one is a table beside these and an entry here. */
export const LANGUAGES: readonly Language[] = [english, russian, spanish, french, german, arabic, chinese];
