import { describe, expect, test } from 'vitest';
import { feed, found, told } from './found';
import { bees, chess, inCapitals, withWords } from './posts';

function foundOf(post: readonly string[], copy: readonly string[]): readonly string[] {
  return found(feed(post, bees, copy, chess));
}

describe('in Russian', () => {
  const mill = [
    '🌊 Приливная мельница снова мелет',
    'Колесо повернулось впервые за девятнадцать лет, когда утром перед небольшой толпой подняли заслонку старого шлюза.',
    'Два плотника из деревни провели всю зиму в подвале и заменили каждую лопасть, которую источили корабельные черви.',
    'Мука первого дня досталась школьной кухне, а отруби — курам, что живут за церковной стеной у самой воды.',
  ];

  test('a copy with another word is a near one', () => {
    const value = feed(mill, bees, withWords(mill, { плотника: 'столяра' }), chess);
    expect(told(value)).toEqual(['4 lines resemble lines 1–4, 98 % alike: 1 word differs (‘плотника’ → ‘столяра’).']);
  });

  test('a copy with “ё” written as “е” and in capitals has the same words', () => {
    const post = withWords(mill, { каждую: 'всё ещё каждую' });
    expect(foundOf(post, inCapitals(withWords(post, { ё: 'е' })))).toEqual(['near 10-13 <- 1-4 1']);
  });

  test('a copy cut in the middle of a word is a shortened one', () => {
    expect(foundOf(mill, [...mill.slice(0, 2), 'Два плотника из деревни провели всю зи…'])).toEqual([
      'truncated 10-12 <- 1-3 0.69',
    ]);
  });

  test('an update, with another day, month and number, is left alone', () => {
    const week = [
      '🗓 В понедельник, 3 марта, паромы ходят по зимнему расписанию, и на каждом рейсе не больше 40 пассажиров и 6 машин.',
      'Кассы открыты с 8 до 17 часов, а билеты на ночной рейс продаёт дежурный у причала, если погода не изменится.',
    ];
    const next = withWords(week, { понедельник: 'пятницу', '3 марта': '7 апреля', '40': '55', '17': '19' });
    expect(foundOf(week, next)).toEqual([]);
  });
});

describe('in Chinese', () => {
  const mill = [
    '🌊 沙维克潮汐磨坊重新开始磨面',
    '星光下的老水车在十九年来第一次转动，村民们站在堤岸上，看着闸门被慢慢提起，孩子们高声欢呼，老磨坊主却悄悄擦去眼泪。',
    '村里的两位木匠在地窖里忙了整整一个冬天，把被虫蛀坏的每一块桨板都换成了新的橡木板，又给主轴重新上了油。',
    '头一天磨出的面粉送给了学校的厨房，麸皮则喂了教堂墙后面养着的那些母鸡，大家都说味道和从前一样好，连最挑剔的面包师也点了点头，答应秋天以前不再从对岸买面粉。',
  ];

  test('a copy with another word is a near one', () => {
    expect(told(feed(mill, bees, withWords(mill, { 橡木: '松木' }), chess))).toEqual([
      '4 lines resemble lines 1–4, 99 % alike: 1 word differs (‘橡’ → ‘松’).',
    ]);
  });

  test('a copy cut short is a shortened one', () => {
    const preview = `${mill.join(' ').slice(0, 100)}…`;
    expect(foundOf(mill, [preview])).toEqual(['truncated 10-10 <- 1-3 0.77']);
  });

  test('a copy without a paragraph is a shortened one', () => {
    expect(foundOf(mill, mill.toSpliced(2, 1))).toEqual(['truncated 10-12 <- 1-4 0.74']);
  });
});

describe('in Arabic and Persian', () => {
  const arabic = [
    '🌊 طاحونة المد تعود إلى العمل',
    'دارت العجلة لأول مرة منذ تسعة عشر عاماً حين رُفعت البوابة صباح السبت أمام جمع صغير من سكان القرية المجاورة للميناء.',
    'أمضى نجاران من القرية الشتاء كله في القبو حيث استبدلا كل مجداف أتلفته الديدان بألواح جديدة من خشب البلوط القديم.',
    'ذهب طحين اليوم الأول إلى مطبخ المدرسة أما النخالة فكانت من نصيب الدجاج الذي يعيش خلف جدار الكنيسة القديمة.',
  ];
  const persian = [
    '🌊 آسیاب جزر و مد دوباره به کار افتاد',
    'چرخ برای نخستین بار در نوزده سال گذشته چرخید وقتی دریچه صبح شنبه در برابر جمع کوچکی از اهالی روستا بالا رفت.',
    'دو نجار از روستا همه زمستان را در زیرزمین گذراندند و هر پاروی فرسوده را با تخته‌های تازه بلوط عوض کردند.',
    'آرد روز اول به آشپزخانه مدرسه رسید و سبوس آن به مرغ‌هایی که پشت دیوار کلیسا زندگی می‌کنند و همیشه گرسنه‌اند.',
  ];

  test.each([
    ['Arabic', arabic, { نجاران: 'عاملان' }, '‘نجاران’ → ‘عاملان’'],
    ['Persian', persian, { نجار: 'کارگر' }, '‘نجار’ → ‘کارگر’'],
  ])('a copy in %s with another word is a near one', (_, post, words, difference) => {
    expect(told(feed(post, bees, withWords(post, words), chess))).toEqual([
      `4 lines resemble lines 1–4, 98 % alike: 1 word differs (${difference}).`,
    ]);
  });

  test.each([
    ['Arabic', arabic, 0.69],
    ['Persian', persian, 0.7],
  ])('a copy in %s without a paragraph is a shortened one', (_, post, share) => {
    expect(foundOf(post, post.toSpliced(2, 1))).toEqual([`truncated 10-12 <- 1-4 ${share}`]);
  });

  test('an update with other digits, in whichever script, is left alone', () => {
    const line =
      'أعلن مكتب الميناء أن ٤٢ قارباً و١٧ عبّارة أبحرت صباح اليوم من الرصيف الشمالي رغم الضباب الكثيف والرياح القوية في المضيق.';
    const next = withWords([line], { '٤٢': '٥٣', '١٧': '١٩' });
    expect(foundOf([line], next)).toEqual([]);
    expect(foundOf([line], withWords([line], { '٤٢': '42', '١٧': '17' }))).toEqual(['near 7-7 <- 1-1 1']);
  });
});
