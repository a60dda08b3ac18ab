import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

describe('A meeting in another language than English', () => {
  test('may be told of by a verb of meeting, with the day and the place in front of a title', () => {
    expect(meetingsIn('Kanzlerin Nora Otto begrüßte am 3. Mai Präsident Paul Quandt im Kanzleramt.')).toEqual([
      '1: begrüßte am 3. Mai Präsident Paul Quandt | --05-03 | Kanzleramt',
    ]);
    expect(meetingsIn('Der Ausschuss unter Vorsitz von Tom Ulrich tagt am 3. Mai in Ulmhafen.')).toEqual([
      '1: tagt | --05-03 | Ulmhafen',
    ]);
    expect(
      meetingsIn('La ministra Elena Prado se reunirá el 3 de mayo en Olmedo con representantes del sector.'),
    ).toEqual(['1: reunirá el 3 de mayo en Olmedo con representantes | --05-03 | Olmedo']);
    expect(meetingsIn('Los cancilleres Hugo Ríos y Luis Soto dialogaron por teléfono.')).toEqual([
      '1: dialogaron por teléfono |  | ',
    ]);
    expect(meetingsIn('Der Generalsekretär telefonierte am Freitag mit Außenminister Ivo Jung.')).toEqual([
      '1: telefonierte am Freitag mit Außenminister Ivo Jung |  | ',
    ]);
    expect(meetingsIn('Il a remis ses lettres de créance au président Yves Carré le 3 mai.')).toEqual([
      '1: créance | --05-03 | ',
    ]);
  });

  test('has a place in front of the verb, and where an official visit leads', () => {
    expect(
      meetingsIn('Bei der Eröffnung am 3. Mai in Ulmhafen sprachen Bürgermeisterin Eva Kern und Jens Holm.'),
    ).toEqual(['1: Eröffnung | --05-03 | Ulmhafen']);
    expect(meetingsIn('Die Union hat ihre Vorsitzende beim Kongress am 3. Mai in Ulmhafen wiedergewählt.')).toEqual([
      '1: Kongress | --05-03 | Ulmhafen',
    ]);
    expect(meetingsIn('El comisario Juan Ruiz realizará una visita oficial a Norlandia el 3 de mayo.')).toEqual([
      '1: visita oficial | --05-03 | Norlandia',
    ]);
    expect(participantsIn('Le préfet Éric Colin a visité l’usine Orme Textile à Ormeville le 3 mai.')).toEqual([
      '1: Éric Colin | préfet',
    ]);
  });
});

describe('A phrase in another language than English', () => {
  test('ends before a participle of holding, and makes no guest of an event', () => {
    expect(meetingsIn('Acta de la sesión ordinaria celebrada por el Pleno el 3 de mayo de 2031')).toEqual([
      '1: sesión ordinaria | 2031-05-03 | ',
    ]);
    expect(meetingsIn('Ormeville accueille le 3 mai le premier Forum de la Mer')).toEqual([
      '1: premier Forum de la Mer | --05-03 | ',
    ]);
  });

  test('names a house behind an article, and people behind titles that are cut', () => {
    expect(participantsIn('Am 3. Mai besuchte Landrätin Eva Kern die Grundschule Ulmenau.')).toEqual([
      '1: Eva Kern | Landrätin',
    ]);
    expect(participantsIn('Asistentes:', 'Dña. Ana Ruiz, alcaldesa', 'Sr. Juan Soto')).toEqual([
      '2: Ana Ruiz | alcaldesa',
      '3: Juan Soto | ',
    ]);
  });
});

describe('A month', () => {
  test('may be written small behind what leads to a date', () => {
    expect(meetingsIn('El congreso se celebrará en Norlandia en octubre de 2031.')).toEqual([
      '1: congreso | 2031-10 | Norlandia',
    ]);
    expect(meetingsIn('Le sommet se tiendra en Norlande en octobre 2031.')).toEqual(['1: sommet | 2031-10 | Norlande']);
  });
});
