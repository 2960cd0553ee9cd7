// Words in tables that somebody else made, beside the headers (headerAliases).

/** What stands instead of a buyer or a number in a row that only adds others up. */
export const TOTALS: readonly string[] = ['合計', '小計', '総計', '計', 'total'];

/** The headers by which coconala's sales CSV is recognised (facts/marketplaces.md 1.6). */
export const SALES_HEADERS: readonly string[] = ['売上確定日', 'トークルームNo', '売上金額'];

/** Between what several rows of one room say. */
export const AND = '、';
