// 正式な納品の予告、正式な納品に添える文面、完了のお礼。
import type { TemplateSpec } from '../../domain/notices/compose';
import { AFTERWARDS, CHOICE, DEADLINE, HANDED_ON, LATER, OF_WORK, SESSION, SESSION_CHOICE } from './ja-parts';
import { letters } from './letter';

const UNTIL = '{{#期限}}お知らせ[してい|いたしまし]た期限の{{期限}}を過ぎましたので、{{/期限}}';
const ENDS = '{{#自動完了}}\n{{承諾}}がないまま{{自動完了}}がたつと、{{完了のしかた}}。\n{{/自動完了}}';
const AFTER = '{{#連絡方法}}\n完了したあとも、{{連絡方法}}からご連絡いただけます。\n{{/連絡方法}}';
const THANKS = 'このたびは{{ご購入}}いただき、[|誠に]ありがとうございました。';

/** Of a thing that was made. */
const GLAD = '[気に入っていただけましたら、うれし|お気に召しましたら、幸]いです。';

const announced: readonly TemplateSpec[] = [
  ...letters(
    'ja',
    'N7',
    `
たびたび[失礼し|のご連絡となり、恐れ入り]ます。${HANDED_ON}お送り[|いたしま]した${OF_WORK}データにつ[い|きまし]て、これからの流れをお知らせ[|いた]します。

${DEADLINE}

期限までにお返事がない場合は、お渡ししている内容で『{{正式な納品}}』をさせていただきます。
${AFTERWARDS}

[直したいところがあるときや、もう少し|修正のご希望がある場合や、ご確認に]お時間が必要な[とき|場合]は、期限までに[ひとこと|]お知らせください。お返事の期限[を延ばすこともでき|の変更も承り]ます。
${LATER}`,
    { service: 'work', closing: 'crossed' },
  ),
  ...letters(
    'ja',
    'N7',
    `
たびたび[失礼し|のご連絡となり、恐れ入り]ます。${SESSION}では、[|誠に]ありがとうございました。
これからの流れをお知らせ[|いた]します。

${DEADLINE}

期限までにお返事がない場合は、ご提供が[終わっ|完了し]たものとして『{{正式な納品}}』をさせていただきます。
${AFTERWARDS}

[聞きたいことが残っているときや、もう少し|追加のご質問がある場合や、]お時間が必要な[とき|場合]は、期限までに[ひとこと|]お知らせください。お返事の期限[を延ばすこともでき|の変更も承り]ます。
${LATER}`,
    { closing: 'crossed' },
  ),
];

const delivered: readonly TemplateSpec[] = [
  ...letters(
    'ja',
    'N9',
    `
${THANKS}
${UNTIL}お渡ししている内容で『{{正式な納品}}』をさせていただきます。

${CHOICE}
${AFTER}

${GLAD}`,
    { service: 'work', situation: 'silence' },
  ),
  ...letters(
    'ja',
    'N9',
    `
${UNTIL}ご提供が[終わっ|完了し]たものとして『{{正式な納品}}』をさせていただきます。

${SESSION_CHOICE}
${AFTER}

{{相談}}をいただき、[|誠に]ありがとうございました。`,
    { situation: 'silence' },
  ),
  ...letters(
    'ja',
    'N9',
    `
ご確認いただき、[|誠に]ありがとうございます。
[それで|つきまして]は、${OF_WORK}『{{正式な納品}}』をさせていただきます。

お手[すきのときに|数ですが]、{{承諾}}をお願い[|いた]します。
${ENDS}
${AFTER}`,
    { situation: 'approved' },
  ),
  ...letters(
    'ja',
    'N9',
    `
{{#お渡し済みの日}}
{{お渡し済みの日}}にお渡し[|いたしま]した${OF_WORK}データにつ[い|きまし]て、『{{正式な納品}}』をさせていただきます。
{{/お渡し済みの日}}
{{^お渡し済みの日}}
お待たせ[|いた]しました。${OF_WORK}データをお送りし、あわせて『{{正式な納品}}』をさせていただきます。
{{/お渡し済みの日}}

${CHOICE}

${THANKS}${GLAD}`,
    { service: 'work', situation: 'at-hand-over' },
  ),
  ...letters(
    'ja',
    'N9',
    `
{{相談}}をいただき、[|誠に]ありがとうございました。
ご提供が[終わり|完了いたし]ましたので、『{{正式な納品}}』をさせていただきます。

${SESSION_CHOICE}`,
    { situation: 'at-hand-over' },
  ),
];

export const jaFormal: readonly TemplateSpec[] = [
  ...announced,
  ...delivered,
  ...letters(
    'ja',
    'N10',
    `
このたびは${OF_WORK}ご依頼をいただき、[本当|誠]にありがとうございました。

[あとから気になることが出てき|ご不明な点がございまし]たら、{{#連絡方法}}{{連絡方法}}[から{{/連絡方法}}いつでもお声がけ|より{{/連絡方法}}お知らせ]ください。
{{#取引サイト}}
評価[|のご入力]は任意ですので、どうぞお気[づかいなく|になさらないでください]。
{{/取引サイト}}

またご縁が[ありましたら、どう|ございましたら、何と]ぞよろしくお願い[|いた]します。`,
    { closing: 'own' },
  ),
];
