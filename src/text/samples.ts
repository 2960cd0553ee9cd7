// Sample orders, offered to look around with. Made-up buyers; the mark is added by the catalogue.
import type { Language } from './language';

interface SampleWords {
  readonly buyers: readonly string[];
  readonly titles: readonly string[];
  readonly question: string;
}

export const SAMPLE_WORDS: Readonly<Record<Language, SampleWords>> = {
  ja: {
    buyers: ['みかん', 'そら', 'こむぎ', 'あおい', 'ゆず', 'はる'],
    titles: [
      'SNS用アイコン制作',
      'ブログ記事3本',
      '動画編集（10分）',
      '似顔絵イラスト',
      'ロゴデザイン',
      '名刺デザイン',
    ],
    question: '画像サイズ',
  },
  en: {
    buyers: ['Mikan', 'Sora', 'Komugi', 'Aoi', 'Yuzu', 'Haru'],
    titles: [
      'Icon for social media',
      'Three blog articles',
      'Video editing (10 min)',
      'Portrait',
      'Logo design',
      'Business card',
    ],
    question: 'image size',
  },
};
