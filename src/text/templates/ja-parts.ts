/** Quoted as a title, whole. */
export const TITLE = '{{#内容}}「{{内容}}」を{{/内容}}';
/** As a thing. */
export const OF_WORK = '{{#品名}}「{{品名}}」の{{/品名}}';
export const HANDED_ON = '{{#仮納品日}}{{仮納品日}}に{{/仮納品日}}{{^仮納品日}}先日{{/仮納品日}}';
export const SHOWN_ON = '{{#途中経過日}}{{途中経過日}}に{{/途中経過日}}{{^途中経過日}}先日{{/途中経過日}}';
/** A session that was held, with its day. */
export const SESSION = '{{#仮納品日}}{{仮納品日}}{{/仮納品日}}{{^仮納品日}}先日{{/仮納品日}}の{{相談}}';
/** Where the buyer writes, before a verb. */
export const AT_PLACE = '{{#場所}}{{場所}}[で|にて]{{/場所}}';
export const IN_PLACE = '{{#場所}}この{{場所}}に{{/場所}}';
/** The day the buyer gets something, and of a session its day. */
export const HANDING_DAY = '{{#相談}}日にち{{/相談}}{{^相談}}お渡しの日{{/相談}}';

/** Why a message comes again: no word of the buyer's silence. */
export const AGAIN =
  'お知らせが届いていない[こともあるかと思い、あらためてご連絡|可能性もあるかと存じ、改めてご連絡いた]しました。';

/** What was asked and is still open. */
export const questions = (lead: string): string => `{{#質問一覧}}
${lead}
{{質問一覧}}
{{/質問一覧}}`;

/** The same in a further message. */
export const OPEN = questions('お伺いしたい[の|こと]は、次の{{質問の数}}点です。');

export const DEADLINE = 'お返事の期限：{{期限}}';

/** What the buyer does about a formal delivery, and what happens otherwise. */
export const CHOICE = `・[このままでよろし|問題がな]ければ、{{#ボタン}}「{{承諾}}」を押してください{{/ボタン}}{{^ボタン}}{{承諾}}をお願い[|いた]します{{/ボタン}}。
・[直したいところがあれば|修正のご希望がございましたら]、{{#自動完了}}{{自動完了}}以内に{{/自動完了}}{{#ボタン}}「{{差し戻し}}」を押して、内容をお[聞か|知ら]せください{{/ボタン}}{{^ボタン}}{{差し戻し}}をお願い[|いた]します{{/ボタン}}。
{{#自動完了}}

{{自動完了}}のあいだに[どちら|いずれ]の操作もない場合は、ご承諾いただいたものとして、{{完了のしかた}}。
{{/自動完了}}`;
/** After a session there is nothing to mend. */
export const SESSION_CHOICE = `[よろし|問題がな]ければ{{承諾}}を、[まだ気になることがあれば|ご不明な点が残っておりましたら]お知らせをお願い[|いた]します。
{{#自動完了}}
{{承諾}}がないまま{{自動完了}}が[たつ|過ぎます]と、{{完了のしかた}}。
{{/自動完了}}`;

/** After the formal delivery nothing is lost: what the buyer can still do, and what follows. */
export const AFTERWARDS = `{{#差し戻し期間}}
『{{正式な納品}}』のあとも、{{差し戻し期間}}は{{承諾}}か{{差し戻し}}をお選びいただけます。[どちら|いずれ]も選ばれないまま{{差し戻し期間}}が[たつ|過ぎます]と、{{完了のしかた}}。
{{/差し戻し期間}}`;
/** Where to write when all is over. */
export const LATER =
  '取引[が完了したあと|の完了後]も、{{#連絡方法}}{{連絡方法}}[から|より]ご連絡いただけます。{{/連絡方法}}{{^連絡方法}}[お困りのことがあれば|ご不明な点がございましたら]ご連絡ください。{{/連絡方法}}';
