import type { Analyses } from './analyses';
import type { BulletinFiles } from './bulletinFiles';
import type { Elsewhere } from './elsewhere';
import type { Guard } from './guard';
import type { IgnoreLists } from './ignoreLists';
import type { Settings } from './settings';

/** What every feature is given. */
export interface House {
  readonly guard: Guard;
  readonly settings: Settings;
  readonly analyses: Analyses;
  readonly ignores: IgnoreLists;
  readonly files: BulletinFiles;
  readonly elsewhere: Elsewhere;
}
