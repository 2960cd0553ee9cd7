// The wording check held against labelled sentences; half of each set is innocent but tempting.
//
// First run of the fresh reader's 407 sentences, before any rule knew of them: precision 0.692, recall 0.521.
//   Right by class: messenger 27 of 61, contact 13 of 19, link 10 of 13, file share 8 of 17, search 0 of 10, around 8 of 22,
//   payment 9 of 20, rating 9 of 15, threat 11 of 16, placeholder 15 of 18, innocent 147 of 196.
//   Right by form: plain 92 of 111, zero-width 1 of 15, apart 1 of 18, mask 1 of 14, look-alike 14 of 25, kana 6 of 16,
//   euphemism 3 of 14, split 5 of 11; innocent: homograph 69 of 79, title 14 of 43, buyer 4 of 12, number 15 of 15,
//   file name 6 of 7, symbol 11 of 12, own market's link 2 of 2, direct client 13 of 13.
// The new rules, written before the fresh reader's sentences were looked at: precision 0.959, recall 0.886.
// First runs of our own, each part written after the rules had learnt from the one before: 328 sentences with precision 0.954 and
// recall 0.944, 128 with 0.881 and 0.825, 140 with 0.917 and 0.868, 167 with 0.966 and 0.860, and, on what the
// second fresh writer's misses have in common, 259 with 0.716 and 0.412, 217 with 0.962 and 0.795,
// 202 with 0.966 and 0.743, 62 in plainer words with 0.975 and 0.867,
// 40 innocent questions and plans with 6 false alarms.
// First run of a second fresh writer's 320 sentences, before any rule knew of them: precision 0.915, recall 0.813.
// First run of a third fresh writer's 240 sentences, before any rule knew of them: precision 0.957, recall 0.933.
import fresh from './sentences.fresh.json';
import own from './sentences.own.json';
import second from './sentences.second.json';
import third from './sentences.third.json';
import { figures, judge, report, type Sentence } from './support/judge';

it.each([
  ['fresh', fresh],
  ['own', own],
  ['second', second],
  ['third', third],
])('%s sentences', (name, sentences) => {
  const judged = (sentences as Sentence[]).map(judge);
  process.stdout.write(report(name, judged));
  const { precision, recall } = figures(judged);
  expect(judged.length).toBeGreaterThanOrEqual(240);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
