// The pages behind the shipped rules, by the keys of facts/marketplaces.md 7. Pages found later carry a name instead.

const COCONALA_HELP = 'https://coconala-support.zendesk.com/hc/ja/articles';
export const C1 = `${COCONALA_HELP}/218721047`;
export const C2 = `${COCONALA_HELP}/218179858`;
export const C3 = `${COCONALA_HELP}/360020926253`;
export const C4 = 'https://mag.coconala.com/articles/knowhow-prevent-48hcancel';
export const C6 = 'https://mag.coconala.com/articles/knowhow-prevent-noresponse-cancel';
export const C8 = 'https://mag.coconala.com/articles/knowhow-key-to-prevent-cancellations';
export const C9 = 'https://coconala.com/news/276';
export const C10 = `${COCONALA_HELP}/5894870734745`;
export const C16 = `${COCONALA_HELP}/9517266871193`;
export const B4 = 'https://mytecho.jp/?p=955';
export const B7 = 'https://coconala.com/blogs/212813/79966';
export const B11 = 'https://happysunnyroom.com/315/';
export const COCONALA_FEES = 'https://lifestyle.assist-all.co.jp/coconala-fee-2025-calculation-comparison';

const CROWDWORKS_HELP = 'https://crowdworks.my.salesforce-sites.com/faq/articles/FAQ';
export const M1 = `${CROWDWORKS_HELP}/10329/`;
export const M2 = `${CROWDWORKS_HELP}/10549?l=ja&url=10549`;
export const CROWDWORKS_CONTACT = `${CROWDWORKS_HELP}/10562?l=ja&url=10562`;
export const M3 = 'https://mama-kurashi.com/totyu-cw';
export const M29 = 'https://umiko-mamawriter.com/?p=1758';
export const CROWDWORKS_FEES = 'https://crowd-worker.jp/crowdcost/';

export const M5 = 'https://www.lancers.jp/faq/l1035/163';
export const M6 = 'https://www.lancers.jp/faq/A1018/338';
export const M8 = 'https://info.lancers.jp/32787';
export const M9 = 'https://www.lancers.jp/timecharge/guide/client/2';
export const LANCERS_FEES = 'https://info.lancers.jp/28688';
export const LANCERS_GUIDE = 'http://www.lancers.jp/help/guide/lancer/project/6';

export const M10 = 'https://tsunagu-community.com/cancel';
export const M11 = 'https://tsunagu-community.com/guides/seller-guides/trouble';
export const M13 = 'https://note.com/tnerico_0511/n/n156576489c9e';
export const M14 = 'https://mamecolog.com/skima_sales-proceeds/';
export const SKIMA_ABOUT = 'https://skima.jp/description/whatis';
export const M16 = 'https://support.street-academy.com/hc/ja/articles/360000011950';
export const M17 = 'https://support.street-academy.com/hc/ja/articles/360011598199';
export const STREET_ACADEMY_FEES = 'https://drama.co.jp/news/column/4160';
export const M27 = 'https://guide.requ.ameba.jp/posts/3618436?categoryIds=1898382';
export const M28 = 'https://www.skill-crowd.com/faq/50/';
export const SKILL_CROWD_FEES = 'https://money-happy777.com/fee-skillcrowd/';

const FIVERR_HELP = 'https://help.fiverr.com/hc/en-us/articles';
export const F1 = `${FIVERR_HELP}/37552517993105`;
export const F2 = `${FIVERR_HELP}/360010108157`;
export const F3 = `${FIVERR_HELP}/360010639617`;
export const F4 = `${FIVERR_HELP}/12864193979793`;
export const F6 = 'https://forum.fiverr.com/t/order-completion-by-the-seller/268450';
export const FIVERR_FEES = 'https://digilabcom.hatenablog.jp/entry/2022/10/05/164823';

const UPWORK_HELP = 'https://support.upwork.com/hc/en-us/articles';
export const F7 = `${UPWORK_HELP}/211063748`;
export const F8 = `${UPWORK_HELP}/211068308-Unresponsive-clients`;
export const F9 = `${UPWORK_HELP}/360000990208`;
export const UPWORK_FEES = 'https://golance.com/de/blogs/upwork-fees-explained-2026';

export const L22 = 'https://swlaw.jp/ipo-library/4867';
