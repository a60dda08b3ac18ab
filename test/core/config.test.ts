import { describe, expect, test } from 'vitest';
import { analyze, type ConfigKey, fixAll, optionsOf, readConfig } from '../../src/core/index';
import { defaultOf, type SettingValue } from '../../src/core/options';
import { readRules } from '../../src/core/ruleOptions';
import { anyText } from '../support/bulletins';
import { property } from '../support/property';

/** The value of a config file, or the default. */
function settingsOf(json: string) {
  const { values } = readConfig(json);
  return <K extends ConfigKey>(key: K): SettingValue<K> => values[key] ?? defaultOf(key);
}

describe('a config file', () => {
  test('decides what is found', () => {
    const options = optionsOf(
      settingsOf(`{
        "$schema": "anything",
        "rules": { "duplicate-block": "error", "scraper-litter": { "lines": ["Subscribe  NOW"] } },
        "duplicates.minLines": 3,
        "boilerplate": [" With best  regards "],
        "outline.titles": ["harbourmistress"]
      }`),
    );
    expect(options.rules.severities['duplicate-block']).toBe('error');
    expect(options.rules.litterLines).toEqual(['subscribe now']);
    expect(options.duplicates).toEqual({ minLines: 3, minCharacters: 80, scope: 'file' });
    expect(options.boilerplate).toEqual(['with best regards']);
    expect(options.outline).toEqual({ titles: ['harbourmistress'], verbs: [] });
  });

  test.each([
    ['what is no setting', '{ "colour": "red" }', ['colour']],
    ['what only an editor knows', '{ "run": "manual" }', ['run']],
    ['a wrong type', '{ "duplicates.minLines": "many", "boilerplate": [1] }', ['duplicates.minLines', 'boilerplate']],
    ['a rule that there is not', '{ "rules": { "no-rule": "off" } }', ['rules.no-rule']],
    [
      'parts of a rule',
      '{ "rules": { "hidden-character": { "allow": ["zero"], "x": 1 } } }',
      ['rules.hidden-character.allow', 'rules.hidden-character.x'],
    ],
    ['a severity that there is not', '{ "rules": { "empty-speaker": "loud" } }', ['rules.empty-speaker']],
    ['what is no object', '[]', ['.bulletin.json']],
    ['what is no JSON', '{ "rules": ', ['.bulletin.json']],
  ])('is refused %s, and all else is obeyed', (_, json, refused) => {
    expect(readConfig(json).refused).toEqual(refused);
    expect(() => optionsOf(settingsOf(json))).not.toThrow();
  });

  property('never fails', { quick: 500, long: 20_000 }, anyText, (json) => {
    expect(readConfig(json).refused.length).toBeGreaterThanOrEqual(0);
    expect(readRules(json).options.litterLines).toEqual([]);
  });
});

describe('lines that repeat rightly', () => {
  const body = [
    'The harbour office wishes all crews a quiet winter, and asks them to keep the quay free of ice.',
    'Whoever needs a berth for the night comes to the office by six o’clock in the evening, please.',
  ];
  const text = ['🎙 Statement by Mayor Ann Reed', ...body, ...body].join('\n');

  test('make a duplicate block as long as nobody says so', () => {
    expect(fixAll(analyze(text)).lines).toBe(2);
  });

  test('make none where one of them is boilerplate, and too little is left', () => {
    const options = optionsOf(settingsOf(JSON.stringify({ boilerplate: [body[0]?.toUpperCase()] })));
    expect(analyze(text, options).findings).toEqual([]);
  });
});
