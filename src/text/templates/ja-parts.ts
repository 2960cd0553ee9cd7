// いくつもの文例に出てくる部分。
import type { Tones } from './letter';

/** Quoted as a title, whole. */
export const TITLE = '{{#内容}}「{{内容}}」を{{/内容}}';
/** As a thing. */
export const OF_WORK = '{{#品名}}「{{品名}}」の{{/品名}}';
export const HANDED_ON = '{{#仮納品日}}{{仮納品日}}に{{/仮納品日}}{{^仮納品日}}先日{{/仮納品日}}';
export const SHOWN_ON = '{{#途中経過日}}{{途中経過日}}に{{/途中経過日}}{{^途中経過日}}先日{{/途中経過日}}';
/** A session that was held, with its day. */
export const SESSION = '{{#仮納品日}}{{仮納品日}}{{/仮納品日}}{{^仮納品日}}先日{{/仮納品日}}の{{相談}}';
/** Where the buyer writes, before a verb. */
export const AT_PLACE: Tones = { soft: '{{#場所}}{{場所}}で{{/場所}}', formal: '{{#場所}}{{場所}}にて{{/場所}}' };
export const IN_PLACE = '{{#場所}}この{{場所}}に{{/場所}}';

/** What was asked and is still open. */
export const questions = (lead: string): string => `{{#質問一覧}}
${lead}
{{質問一覧}}
{{/質問一覧}}`;

/** The same in a further message. */
export const OPEN: Tones = {
  soft: questions('お聞きしているのは、次のことです。'),
  formal: questions('お伺いしたい点は、次のとおりです。'),
};

export const DEADLINE = 'お返事の期限：{{期限}}';

/** What the buyer does about a formal delivery, and what happens otherwise. */
export const CHOICE: Tones = {
  soft: `ご確認のうえ、よろしければ{{承諾}}を、直したいところがあれば{{差し戻し}}をお願いします。
{{#自動完了}}
どちらもないまま{{自動完了}}がたつと、{{完了のしかた}}。
{{/自動完了}}`,
  formal: `ご確認のうえ、問題がなければ{{承諾}}を、修正のご希望がございましたら{{差し戻し}}をお願いいたします。
{{#自動完了}}
どちらもないまま{{自動完了}}が過ぎますと、{{完了のしかた}}。
{{/自動完了}}`,
};
/** After a session there is nothing to mend. */
export const SESSION_CHOICE: Tones = {
  soft: `よろしければ{{承諾}}を、まだ気になることがあればお知らせをお願いします。
{{#自動完了}}
{{承諾}}がないまま{{自動完了}}がたつと、{{完了のしかた}}。
{{/自動完了}}`,
  formal: `問題がなければ{{承諾}}を、ご不明な点が残っておりましたらお知らせをお願いいたします。
{{#自動完了}}
{{承諾}}がないまま{{自動完了}}が過ぎますと、{{完了のしかた}}。
{{/自動完了}}`,
};

/** After the formal delivery nothing is lost: what the buyer can still do, what follows, and where to write later. */
export const AFTERWARDS: Tones = {
  soft: `{{#差し戻し期間}}
『{{正式な納品}}』のあとも、すぐに取引が終わるわけではありません。そこから{{差し戻し期間}}は、{{承諾}}か{{差し戻し}}をお選びいただけます。どちらもないまま{{差し戻し期間}}がたつと、{{完了のしかた}}。
{{/差し戻し期間}}
{{#連絡方法}}
完了（クローズ）したあとも、{{連絡方法}}からご連絡いただけます。
{{/連絡方法}}
{{^連絡方法}}
完了したあとも、お困りのことがあればご連絡ください。
{{/連絡方法}}`,
  formal: `{{#差し戻し期間}}
『{{正式な納品}}』のあとも、ただちに取引が終わるものではございません。その後{{差し戻し期間}}は、{{承諾}}か{{差し戻し}}をお選びいただけます。どちらもないまま{{差し戻し期間}}が過ぎますと、{{完了のしかた}}。
{{/差し戻し期間}}
{{#連絡方法}}
完了（クローズ）後も、{{連絡方法}}よりご連絡いただけます。
{{/連絡方法}}
{{^連絡方法}}
完了後も、ご不明な点がございましたらご連絡ください。
{{/連絡方法}}`,
};
