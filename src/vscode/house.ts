import type { Analyses } from './analyses';
import type { Guard } from './guard';
import type { IgnoreLists } from './ignoreLists';
import type { Settings } from './settings';

/** What every feature is given. */
export interface House {
  readonly guard: Guard;
  readonly settings: Settings;
  readonly analyses: Analyses;
  readonly ignores: IgnoreLists;
}
