// 正式な納品に添える文と、完了のお礼。
import type { TemplateSpec } from '../../domain/notices/compose';
import { CHOICE_FORMAL, CHOICE_SOFT, OF_TITLE, SESSION } from './ja-check';
import { letters } from './letter';

const UNTIL_SOFT =
  '{{#期限}}お知らせしていた{{期限}}を過ぎましたので、{{/期限}}{{^期限}}お返事をお待ちしていましたが、{{/期限}}';
const UNTIL_FORMAL =
  '{{#期限}}お知らせいたしました{{期限}}を過ぎましたので、{{/期限}}{{^期限}}お返事をお待ちしておりましたが、{{/期限}}';
const ENDS = '{{#自動完了}}\n{{自動完了}}お返事がない場合も、そのまま完了となります。\n{{/自動完了}}';
const AFTER = '{{#連絡方法}}\n完了したあとも、{{連絡方法}}からご連絡いただけます。\n{{/連絡方法}}';

const delivered: readonly TemplateSpec[] = [
  ...letters(
    'ja',
    'N9',
    {
      soft: `
${UNTIL_SOFT}お渡ししている内容で、{{正式な納品}}をさせていただきます。

${CHOICE_SOFT}
${AFTER}

このたびはご依頼いただき、ありがとうございました。`,
      formal: `
${UNTIL_FORMAL}お渡ししております内容で、{{正式な納品}}をさせていただきます。

${CHOICE_FORMAL}
${AFTER}

このたびはご依頼いただき、誠にありがとうございました。`,
    },
    { service: 'work', situation: 'silence' },
  ),
  ...letters(
    'ja',
    'N9',
    {
      soft: `
${UNTIL_SOFT}ご提供が終わったものとして、{{正式な納品}}をさせていただきます。

${CHOICE_SOFT}
${AFTER}

${SESSION}ご相談をいただき、ありがとうございました。`,
      formal: `
${UNTIL_FORMAL}ご提供が完了したものとして、{{正式な納品}}をさせていただきます。

${CHOICE_FORMAL}
${AFTER}

${SESSION}ご相談をいただき、誠にありがとうございました。`,
    },
    { situation: 'silence' },
  ),
  ...letters(
    'ja',
    'N9',
    {
      soft: `
ご確認いただき、ありがとうございます。
それでは、${OF_TITLE}{{正式な納品}}をさせていただきます。

お手すきのときに、{{承諾}}をお願いします。
${ENDS}
${AFTER}`,
      formal: `
ご確認いただき、誠にありがとうございます。
つきましては、${OF_TITLE}{{正式な納品}}をさせていただきます。

お手数ですが、{{承諾}}をお願いいたします。
${ENDS}
${AFTER}`,
    },
    { situation: 'approved' },
  ),
  ...letters(
    'ja',
    'N9',
    {
      soft: `
お待たせしました。${OF_TITLE}データをお送りし、あわせて{{正式な納品}}をさせていただきます。

${CHOICE_SOFT}

このたびはご依頼いただき、ありがとうございました。`,
      formal: `
お待たせいたしました。${OF_TITLE}データをお送りし、あわせて{{正式な納品}}をさせていただきます。

${CHOICE_FORMAL}

このたびはご依頼いただき、誠にありがとうございました。`,
    },
    { service: 'work', situation: 'at-hand-over' },
  ),
  ...letters(
    'ja',
    'N9',
    {
      soft: `
${SESSION}ご相談をいただき、ありがとうございました。
ご提供が終わりましたので、{{正式な納品}}をさせていただきます。

${CHOICE_SOFT}`,
      formal: `
${SESSION}ご相談をいただき、誠にありがとうございました。
ご提供が完了いたしましたので、{{正式な納品}}をさせていただきます。

${CHOICE_FORMAL}`,
    },
    { situation: 'at-hand-over' },
  ),
];

export const jaFormal: readonly TemplateSpec[] = [
  ...delivered,
  ...letters('ja', 'N10', {
    soft: `
このたびは${OF_TITLE}ご依頼をいただき、本当にありがとうございました。

{{#連絡方法}}
使い方などでわからないことがあれば、{{連絡方法}}からいつでもお声がけください。
{{/連絡方法}}
{{^連絡方法}}
わからないことがあれば、いつでもお声がけください。
{{/連絡方法}}
評価のご入力は任意です。どうぞお気づかいなく。

またご縁がありましたら、よろしくお願いいたします。`,
    formal: `
このたびは${OF_TITLE}ご依頼をいただき、誠にありがとうございました。

{{#連絡方法}}
ご不明な点がございましたら、{{連絡方法}}よりお問い合わせください。
{{/連絡方法}}
{{^連絡方法}}
ご不明な点がございましたら、お知らせください。
{{/連絡方法}}
評価のご入力は任意です。どうぞお気づかいのないようお願い申し上げます。

またの機会がございましたら、よろしくお願いいたします。`,
  }),
];
