// The whole life of which `npm run keep-sheet` keeps the sheet, lived with the present bundle.
import { keep } from '../../../tools/keepSheet/keep';
import { liveShop } from '../../../tools/keepSheet/life/live';
import { DIST } from '../../app/shop';
import { gridOf, tabNamed } from '../../upgrade/grid';

test('the life that is kept still works out with the present bundle: thirty orders in every stage', () => {
  const kept = keep(liveShop(DIST), { version: 'now', commit: null });
  const orders = gridOf(tabNamed(kept, '注文'), '購入者');
  expect(orders.rows).toHaveLength(30);
  const stages = [...new Set(orders.rows.map((row) => orders.text(row, '状態')))].sort();
  expect(stages).toEqual(
    [
      ...['OK済み', 'キャンセルを頼まれている', 'キャンセル申請中', 'キャンセル済み', '予約済み', '仮納品の確認待ち'],
      ...['修正中', '最初の連絡がまだ', '期間終了', '正式な納品済み', '確認が必要', '差し戻し対応中', '返事待ち'],
      ...['返信が必要', '途中経過の返事待ち', '進行中', '完了'],
    ].sort(),
  );
  const notices = gridOf(tabNamed(kept, '連絡文'), '記録番号');
  const states = new Set(
    notices.rows.map((row) => `${notices.text(row, '状態')} ${notices.text(row, '注意').slice(0, 4)}`),
  );
  expect([...states].sort()).toEqual([' ', '下書き ', '取りやめ ', '取りやめ （自動）', '送信済み '].sort());
}, 300_000);
