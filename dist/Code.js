// Henjimachi (返事まち). MIT licence. Built from src/ by `npm run build`: change it there.
// Contains @date-fns/utc 2.1.1 (MIT, © Sasha Koss <koss@nocorp.me>)
// Contains date-fns 4.4.0 (MIT)
// Contains japanese-holidays 1.0.10 (MIT, © Osamu Takeuchi <osamu@big.jp>)
// Contains mustache 4.2.0 (MIT, © mustache.js Authors <http://github.com/janl/mustache.js>)
// Contains valibot 1.5.0 (MIT, © Fabian Hiller)
"use strict";
var henjimachi = ((Array, Date, JSON, Map, Math, Number, Object, RegExp, Set, String) => {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
 try {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
 } catch (e) {
  throw mod = 0, e;
 }
};
var __export = (target, all) => {
 for (var name in all)
  __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from3, except, desc) => {
 if (from3 && typeof from3 === "object" || typeof from3 === "function") {
  for (let key of __getOwnPropNames(from3))
   if (!__hasOwnProp.call(to, key) && key !== except)
    __defProp(to, key, { get: () => from3[key], enumerable: !(desc = __getOwnPropDesc(from3, key)) || desc.enumerable });
 }
 return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
 // If the importer is in node compatibility mode or this is not an ESM
 // file that has been converted to a CommonJS file using a Babel-
 // compatible transform (i.e. "__esModule" has not been set), then set
 // "default" to the CommonJS "module.exports" for node compatibility.
 isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
 mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/japanese-holidays/lib/japanese-holidays.js
var require_japanese_holidays=__commonJS({"node_modules/japanese-holidays/lib/japanese-holidays.js"(G,w){(function(){"use strict";var C,b,j,d,J,y,A,I,D,m,T,O,v,U,s,W,q,h,x,k,S,F,e,o,p,Y;h=function(n,t,u,i,l,r,c,g){var a;return a=new Date(2e3,0,1),a.setTime(n.getTime()+((((i!=null?i:0)*24+(l!=null?l:0))*60+(r!=null?r:0))*60+(c!=null?c:0))*1e3+(g!=null?g:0)),a.setFullYear(a.getFullYear()+(t!=null?t:0)+Math.floor((a.getMonth()+(u!=null?u:0))/12)),a.setMonth(((a.getMonth()+(u!=null?u:0))%12+12)%12),a},p=function(n){return h(n,0,0,0,9)},U=function(n){return h(n,0,0,0,-9)},Y=function(n,t,u){return new Date(Date.UTC(n,t,u))},s=function(n,t,u){return U(Y(n,t,u))},J=function(n){return p(n).getUTCDay()},d=function(n){return p(n).getUTCDate()},D=function(n){return p(n).getUTCMonth()},y=function(n){return p(n).getUTCFullYear()},A=function(n){return p(n).getUTCHours()},I=function(n){return p(n).getUTCMinutes()},e=function(n,t){return function(u){return s(u,n-1,t)}},m=function(n,t){return function(u){var i,l;return l=1,i=s(u,n-1,1),h(i,0,0,(7-(J(i)-l))%7+(t-1)*7)}},F=function(n){return new Date(-6558667e5+31556940400*(n-1949))},S=function(n){var t;return t=F(n),s(n,D(t),d(t))},k=function(n){var t;return(t={1603:23,2074:23,2355:23,2384:22}[n])?s(n,8,t):new Date(-67131691e4+3155691e4*(n-1948))},x=function(n){var t;return t=k(n),s(n,D(t),d(t))},C=[["元日",e(1,1),1949],["成人の日",e(1,15),1949,1999],["成人の日",m(1,2),2e3],["建国記念の日",e(2,11),1967],["天皇誕生日",e(2,23),2020],["昭和天皇の大喪の礼",e(2,24),1989,1989],["春分の日",S,1949],["皇太子明仁親王の結婚の儀",e(4,10),1959,1959],["天皇誕生日",e(4,29),1949,1988],["みどりの日",e(4,29),1989,2006],["昭和の日",e(4,29),2007],["即位の日",e(5,1),2019,2019],["憲法記念日",e(5,3),1949],["みどりの日",e(5,4),2007],["こどもの日",e(5,5),1949],["皇太子徳仁親王の結婚の儀",e(6,9),1993,1993],["海の日",e(7,20),1996,2002],["海の日",m(7,3),2003,2019],["海の日",e(7,23),2020,2020],["海の日",e(7,22),2021,2021],["海の日",m(7,3),2022],["山の日",e(8,11),2016,2019],["山の日",e(8,10),2020,2020],["山の日",e(8,8),2021,2021],["山の日",e(8,11),2022],["敬老の日",e(9,15),1966,2002],["敬老の日",m(9,3),2003],["秋分の日",x,1948],["体育の日",e(10,10),1966,1999],["体育の日",m(10,2),2e3,2019],["スポーツの日",e(7,24),2020,2020],["スポーツの日",e(7,23),2021,2021],["スポーツの日",m(10,2),2022],["即位礼正殿の儀",e(10,22),2019,2019],["文化の日",e(11,3),1948],["即位礼正殿の儀",e(11,12),1990,1990],["勤労感謝の日",e(11,23),1948],["天皇誕生日",e(12,23),1989,2018]],b=function(n){var t,u;if(u=0,n<s(1973,3,29)||J(n)!==u)return null;if(t=h(n,0,0,1),!v(t,!1))return t;if(n<s(2007,0,1))return null;for(;;)if(t=h(t,0,0,1),!v(t,!1))return t},W=function(n){var t,u,i;return y(n)<1988||!v(h(n,0,0,2),!1)||(i=0,u=1,t=h(n,0,0,1),v(t,!1)||J(t)===i||J(t)===u)?null:t},T={true:{},false:{}},j=function(n,t){var u,i,l,r,c,g,a,z,B,M,f,E,_,H;if(t=!!(t==null||t),u=T[t][n],u!=null)return u;for(H={},c=0,z=C.length;c<z;c++)l=C[c],!(l[2]!=null&&n<l[2])&&(l[3]!=null&&l[3]<n||(r=l[1](n),r!=null&&(M=D(r)+1,i=d(r),H[[M,i]]=l[0])));T[!1][n]=H,a=[];for(f in H)f=f.split(","),r=W(s(n,f[0]-1,f[1])),r!=null&&(M=D(r)+1,i=d(r),a.push([M,i]));for(g=0,B=a.length;g<B;g++)r=a[g],H[r]="国民の休日";_={};for(f in H)E=H[f],_[f]=E,f=f.split(","),r=b(s(n,f[0]-1,f[1])),r!=null&&(M=D(r)+1,i=d(r),_[[M,i]]="振替休日");return T[!0][n]=_,T[t][n]},o=(q=typeof w!="undefined"&&w!==null?w.exports:void 0)!=null?q:this.JapaneseHolidays={},o.getHolidaysOf=function(n,t){var u,i,l,r;r=[],l=j(n,t);for(u in l)i=l[u],r.push({month:parseInt(u.split(",")[0]),date:parseInt(u.split(",")[1]),name:i});return r.sort(function(c,g){return c.month-g.month||c.date-g.date}),r},O=function(n,t){return j(n.getFullYear(),t)[[n.getMonth()+1,n.getDate()]]},v=function(n,t){return j(y(n),t)[[D(n)+1,d(n)]]},o.isHoliday=O,o.isHolidayAt=v,o.shiftDate=h,o.u2j=p,o.j2u=U,o.jDate=s,o.uDate=Y,o.getJDay=J,o.getJDate=d,o.getJMonth=D,o.getJFullYear=y,o.getJHours=A,o.getJMinutes=I,o.__forTest={shunbunWithTime:F,shubunWithTime:k}}).call(G)}});

// node_modules/japanese-holidays/index.js
var require_japanese_holidays2=__commonJS({"node_modules/japanese-holidays/index.js"(s,e){var a=require_japanese_holidays();e.exports=a}});

// src/entry.ts
var entry_exports = {};
__export(entry_exports, {
 customFunction_: () => customFunction,
 henjiAddSamples: () => henjiAddSamples,
 henjiCheckFromMenu: () => henjiCheckFromMenu,
 henjiCompose: () => henjiCompose,
 henjiExport: () => henjiExport,
 henjiFinished: () => henjiFinished,
 henjiFunctionExamples: () => henjiFunctionExamples,
 henjiHourly: () => henjiHourly,
 henjiOpenSidebar: () => henjiOpenSidebar,
 henjiOrder: () => henjiOrder,
 henjiRecord: () => henjiRecord,
 henjiRefresh: () => henjiRefresh,
 henjiResetRulesFromMenu: () => henjiResetRulesFromMenu,
 henjiSaveText: () => henjiSaveText,
 henjiSetUp: () => henjiSetUp,
 henjiSetUpFromMenu: () => henjiSetUpFromMenu,
 henjiState: () => henjiState,
 henjiTestMail: () => henjiTestMail,
 henjiUndo: () => henjiUndo,
 henjiUndoFromMenu: () => henjiUndoFromMenu,
 henjiUpdateNow: () => henjiUpdateNow,
 onEdit: () => onEdit,
 onInstall: () => onInstall,
 onOpen: () => onOpen
});

// src/google/clock.ts
function now() {
 return Math.floor(Date.now() / 1e3) * 1e3;
}

// src/google/session.ts
function userLanguage() {
 return Session.getActiveUserLocale().toLowerCase().startsWith("en") ? "en" : "ja";
}
function scriptZone() {
 return Session.getScriptTimeZone();
}
function ownAddress() {
 return Session.getEffectiveUser().getEmail();
}

// src/google/spreadsheet.ts
function activeSpreadsheet() {
 return SpreadsheetApp.getActiveSpreadsheet();
}
function flush() {
 SpreadsheetApp.flush();
}
function newValidation() {
 return SpreadsheetApp.newDataValidation();
}
function newFormatRule() {
 return SpreadsheetApp.newConditionalFormatRule();
}
function clipText() {
 return SpreadsheetApp.WrapStrategy.CLIP;
}
function wrapText() {
 return SpreadsheetApp.WrapStrategy.WRAP;
}
function recalculateHourly(spreadsheet) {
 spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR);
}
function localise(spreadsheet, zone, language) {
 if (spreadsheet.getSpreadsheetTimeZone() !== zone) spreadsheet.setSpreadsheetTimeZone(zone);
 if (!spreadsheet.getSpreadsheetLocale().startsWith(language)) spreadsheet.setSpreadsheetLocale(LOCALES[language]);
}
var LOCALES = { ja: "ja_JP", en: "en_US" };

// src/text/madeWhenAsked.ts
function madeWhenAsked(makers) {
 const whole2 = {};
 for (const key of Object.keys(makers)) {
  const get = () => {
   const value = makers[key]();
   Object.defineProperty(whole2, key, { value, enumerable: true });
   return value;
  };
  Object.defineProperty(whole2, key, { get, enumerable: true, configurable: true });
 }
 return whole2;
}

// src/text/en/check.ts
var check = () => ({
 tab: "Self-check",
 title: "Results of the self-check",
 scratchTab: "Self-check (temporary)",
 howToRead: "○ = as expected   △ = different (not always a problem)   － = not tried yet. Delete this tab whenever you like.",
 phoneInstruction: 'Try it on a phone: in the Sheets app on your phone, type anything into the yellow cell on the right, then choose "Self-check" once more on a computer.',
 clipboard: 'Try it by hand: open an order in the sidebar, press "Copy", and see whether you can paste the text elsewhere (this cannot be tried from here).',
 line: (mark3, name, expected, found) => `${mark3} ${name} | expected: ${expected} | found: ${found}`,
 points: {
  grid: {
   name: "Size of a new tab",
   expected: "1000 rows × 26 columns, used range A1, last row 5 after writing row 5"
  },
  safeText: { name: "Texts that look like formulas, dates or numbers", expected: "all read as written" },
  markedFormula: { name: '"=1+1" written with our mark into a plain-text cell', expected: "stays text" },
  bareFormula: { name: '"=1+1" written without a mark into a plain-text cell', expected: "becomes a formula" },
  refusedWrite: {
   name: "Error of a write that validation refuses",
   expected: "seen when written, or when flushed"
  },
  advisingList: { name: "A word outside a drop-down that only warns", expected: "can be written" },
  todayArgument: { name: "TODAY() as the argument of a function", expected: "a date and time comes back" },
  dateResult: {
   name: "How a date from a function looks in an unformatted cell",
   expected: "shows 2026/11/20 20:00:00"
  },
  midnight: { name: "Exactly 0:00, and a date alone", expected: "0:00 has a time, the date alone has none" },
  foreignZone: {
   name: "Clock of New York, summer and winter",
   expected: "2026-07-01T08:00:00-04:00, 2026-11-22T07:00:00-05:00"
  },
  columns: { name: "A hidden column and a folded group", expected: "both can be read back" },
  property: { name: "Length of a remembered value (9, 12 and 20 KB tried)", expected: "up to 9 KB" },
  lock: { name: "The lock that keeps runs apart", expected: "yes" },
  trigger: { name: "The hourly update is installed (Set up installs it)", expected: "yes" },
  quota: { name: "Mail can still be sent today", expected: "yes" },
  recalculation: { name: "Recalculation, for the notice that updates have stopped", expected: "every hour" },
  marks: {
   name: "The mark of a tab when the tab is copied",
   expected: "either (it only decides how copies are known)"
  },
  phone: { name: "What is typed on a phone is read at once", expected: "a time appears beside the yellow cell" }
 },
 found: {
  failed: (message3) => `error (${message3})`,
  yes: "yes",
  no: "no",
  grid: (rows, columns2, used, lastRow2) => `${rows} rows × ${columns2} columns, used range ${used}, last row ${lastRow2} after writing row 5`,
  allKept: (count3) => `all ${count3} as written`,
  changed: (texts) => `changed: ${texts}`,
  formula: "became a formula",
  text: "stayed text",
  atOnce: "seen when written",
  atFlush: "seen when flushed",
  taken: "written",
  refused: "refused",
  moment: "a date and time came back",
  shown: (text2) => `shows "${text2}"`,
  midnight: (first, second) => `0:00 ${first}, the date alone ${second}`,
  timed: "has a time",
  dateOnly: "has none",
  kilobytes: (count3) => `up to ${count3} KB`,
  busy: "another update was running; choose this once more",
  hourly: "every hour",
  copied: "the mark was copied",
  notCopied: "the mark was not copied",
  notTried: "not tried yet",
  stamped: "the time appeared",
  notStamped: "something was typed, but no time appeared. What you choose on a phone is read by the hourly update"
 },
 toast: (asExpected, different, open) => `As expected: ${asExpected}, different: ${different}, not tried: ${open}. See the tab "Self-check".`,
 tabTaken: (name) => `There is already a tab called "${name}". Rename it, then choose this again.`
});

// src/text/en/findings.ts
var findings = () => ({
 findings: {
  "mail-address": (quote) => `"${quote}" looks like a mail address. Contact data is not allowed here. You could write: "Please just reply here."`,
  "phone-number": (quote) => `"${quote}" looks like a phone number. Contact data is not allowed here. You could write: "Please just reply here."`,
  link: (quote) => `"${quote}" links to another site, which may show contact data. Please attach what you want to show on the order page.`,
  "file-share": (quote) => `"${quote}" is a file-sharing service, which may show names or contact data. Please attach the file on the order page and write: "I've attached the file here."`,
  messenger: (quote) => `"${quote}" looks like a way to talk outside the marketplace. If so, you could write instead: "Please just reply here."`,
  search: (quote) => `"${quote}" may read as a hint to look for you outside the marketplace. You could write: "You can see more on my profile here."`,
  "direct-deal": (quote) => `"${quote}" may read as an invitation to deal outside the marketplace. You could write: "I'd be glad to take your next order here."`,
  "bank-transfer": (quote) => `"${quote}" may read as payment outside the marketplace. You could write: "Please pay through the order page."`,
  refusal: (quote) => `You are turning "${quote}" down here, and that is fine. A scan may stop at the word alone, though; leaving it out is safer: "I can only talk in the messages here."`,
  rating: (quote) => `"${quote}" reads as asking for a rating, or pressing with one. Please remove it, or write that leaving a review is optional.`,
  threat: (quote) => `"${quote}" may be taken as a threat. A gentler wording would be: "I look forward to hearing from you."`,
  legal: (quote) => `"${quote}" is a legal word and sounds harsh. Please remove it, or say only what you will do next: "If I don't hear from you by November 27, I will send a cancellation request."`,
  placeholder: (quote) => `"${quote}" has not been filled in yet. Please write what it stands for.`,
  "deadline-past": (quote) => `The deadline (${quote}) has already passed. Please choose a later one.`,
  "deadline-closed-day": (quote) => `The deadline (${quote}) is on a closed day. Please choose a working day.`,
  "deadline-too-close": (quote) => `The deadline (${quote}) is less than 48 hours away. Please choose a later one.`,
  "deadline-other": (quote) => `"${quote}" is not the deadline that this message promises. Please make the date in the text and the deadline agree.`
 },
 withSource: (sentence2, source) => `${sentence2} (${source})`
});

// src/text/en/functions.ts
var functions = () => ({
 errors: {
  missing: () => "this value is needed.",
  "too-many": (found) => `there are too many values (${found}).`,
  "no-header-row": () => "pass a range that includes the header row (Buyer and so on).",
  "missing-header": (found) => `the header “${found}” is not in the range.`,
  "mixed-sizes": (found) => `the ranges differ in size (${found}). Pass ranges of one size, or single cells.`,
  "error-value": (found) => `the cell holds an error (${found}).`,
  "not-a-moment": (found) => `“${found}” cannot be read as a date. Write it like 2026/11/22 14:00.`,
  "not-a-number": (found) => `“${found}” cannot be read as a number.`,
  "not-an-hour": (found) => `“${found}” is not an hour from 0 to 24.`,
  "no-as-of": () => "there is no time yet. Pass the “Last update” cell of Settings, and choose “Update now” once.",
  "unknown-market": (found) => `the Rules tab knows no marketplace “${found}”.`,
  "unknown-clock": (found) => `there is no rule “${found}”. Use a name from the Rules tab.`,
  "clock-not-known": (found) => `nobody knows how long “${found}” is. Fill it in in the Rules tab and it can be counted.`,
  "unknown-kind": (found) => `there is no notice called “${found}”. Use its name, as in the Notices tab.`,
  "unknown-tone": (found) => `“${found}” is neither Friendly nor Formal.`,
  "no-order": () => "pass the header row and the order’s row: there is no order in the range.",
  "no-open-day": (found) => `there is no open day within ${found} days.`,
  "no-date": () => "this number makes no date."
 },
 whole: (name, parameter, sentence2, example) => `${name}${parameter ? `, ${parameter}` : ""}: ${sentence2} Example: ${example}`,
 inCell: (parameter, sentence2) => `⚠ ${parameter}: ${sentence2}`,
 clean: "Nothing to mend",
 examplesTab: "Function examples",
 examplesHeaders: ["What it tells", "Formula", "Result"]
});

// src/text/en/guidance.ts
var RESULTS = {
 paid: "the order completes automatically and the sale is booked",
 refunded: "the order is cancelled automatically and the buyer is fully refunded",
 "may-cancel": "the buyer may ask to cancel",
 none: "nothing happens automatically",
 "no-cancelling": "the marketplace’s system can no longer cancel it"
};
function origin({ certainty, source, asOf }) {
 return [certainty.toLowerCase(), asOf && `as of ${asOf}`, source].filter(Boolean).join(", ");
}
var lookUp = ({ stale }) => stale ? " Please check it on the official page." : "";
function clock(info) {
 const { rule: rule3, length, end, over, result } = info;
 const what = over ? `It ended at ${end}; by the rules, ${RESULTS[result]}` : `It ends at ${end}; then ${RESULTS[result]}`;
 const gone = over && result === "refunded" ? ' Please check whether the order is still open. If it was cancelled, choose the event "Cancelled".' : "";
 return `"${rule3}": ${length}. ${what} (${origin(info)}).${gone}${lookUp(info)}`;
}
function possibleFrom(info) {
 const { rule: rule3, length, from: from3, result } = info;
 const what = result === "none" ? `${length}. You can continue from ${from3}` : `you can use it from ${from3}. ${length} after that, ${RESULTS[result]}`;
 return `"${rule3}": ${what} (${origin(info)}).${lookUp(info)}`;
}
function afterwards({ terms, review, reviewCertainty }) {
 const what = `It does not end at once: the buyer can ${terms.accept} or ${terms.sendBack}`;
 return review ? `${what}. Without an answer within ${review}, it completes (${reviewCertainty.toLowerCase()}).` : `${what}.`;
}
var passed = ({ deadline: deadline2 }) => deadline2 ? `Has the deadline you gave (${deadline2}) passed?` : "Has the deadline you gave passed?";
var guidance = () => ({
 because: {
  "needs-fix": 'Something in the record needs a look. Correct what "Attention" says, and the next step appears.',
  cancelled: "The order is cancelled.",
  closed: "The order is complete.",
  ended: "The time the marketplace gives has run out. Check the order page and record how it ended.",
  "cancel-requested": "You asked to cancel and are waiting for the buyer's answer.",
  "formally-delivered": "You delivered formally and are waiting for the buyer's review.",
  "cancel-asked": "The buyer asked to cancel. A message alone is no answer: please answer with the button on the marketplace.",
  "sent-back": "The formal delivery was sent back, so it is your turn to change it and hand it over again.",
  "first-contact-due": "You have not written since the order was placed.",
  approved: "The buyer approved it, so you can deliver formally.",
  "reply-due": "You have not answered the buyer's message yet.",
  revising: "The buyer asked for changes.",
  "awaiting-check": "You handed it over and are waiting for the buyer's review.",
  "awaiting-feedback": "You showed a draft and are waiting for word on it.",
  scheduled: "The appointment is booked.",
  "awaiting-info": "You asked the buyer something and are waiting for the answer.",
  working: "It is your turn to work."
 },
 waitingSince: (days2) => `You have been waiting for an answer for ${days2} ${days2 === 1 ? "day" : "days"}.`,
 clock,
 possibleFrom,
 gap: ({ from: from3, days: days2, at, moved, check: check4 }) => {
  const when = `${days2} ${days2 === 1 ? "day" : "days"} after the last message (${from3})`;
  const count3 = check4 ? ` (${check4.nth} of ${check4.of})` : "";
  return moved ? `It goes out at ${at}, the first time to send ${when}${count3}.` : `It goes out at ${at}, ${when}${count3}.`;
 },
 promised: (deadline2) => `The deadline you gave is ${deadline2}.`,
 formalDelivery: {
  silence: (info) => ({
   complete: "Have you handed over everything that was ordered?",
   questions: [passed(info), "Is there really no reply from the buyer?"],
   facts: [afterwards(info)]
  }),
  approved: (info) => ({
   complete: "Have you handed over everything that was ordered?",
   questions: ["Has the buyer asked for no changes since approving?"],
   facts: [afterwards(info)]
  }),
  "at-hand-over": (info) => ({
   complete: "Have you handed over everything that was ordered?",
   questions: [],
   facts: [
    `This marketplace expects ${info.terms.formalDelivery} right at hand-over. No notice is needed first.`,
    afterwards(info)
   ]
  })
 },
 cancelRequest: (info) => ({
  complete: "",
  questions: [
   ...info.workShown ? ["The buyer has already seen your work. If you cancel, the sale is ¥0. Do you still want to?"] : [],
   passed(info),
   "Is there really no reply from the buyer?"
  ],
  facts: [
   ...info.notBefore ? [
    `Choose the reason that says the buyer cannot be reached. It can be chosen ${info.notBefore} after the buyer's last message (${info.notBeforeCertainty.toLowerCase()}).`
   ] : [],
   info.autoAgree ? `Without an answer within ${info.autoAgree}, it counts as agreed and the buyer is fully refunded (${info.autoAgreeCertainty.toLowerCase()}).` : "Once it is agreed, the buyer is refunded."
  ]
 }),
 lookUp: (rule3, asOf) => `What is known of "${rule3}" is ${asOf ? `as of ${asOf}` : "without a date"}. Please check it on the official page`,
 beforePressing: "Before you press",
 noDate: {
  none: "The text names no day and hour. Choose a date, and it is put into the text.",
  several: "The text names several dates, so it is not clear which one counts. Choose a date to compose it anew.",
  past: "The date in the text is over. Choose one that lies ahead to compose it anew."
 },
 reassurance: "This happens to everyone. Follow the steps and it will be all right."
});

// src/text/en/health.ts
var SET_UP = 'the menu "Henjimachi" > "Set up / repair"';
var health = () => ({
 wellText: "Fine",
 rowsInTrouble: (count3) => `${count3} ${count3 === 1 ? "order" : "orders"} could not be updated. See the Attention column in Orders.`,
 forgotten: "Some of what was kept behind the scenes could not be read any more, so just that was forgotten. Your orders and notices are as they were. A mail may come once more, and an earlier event may not be undone.",
 noMailsLeft: "This Google account may send no more mail today (other scripts count too), so no notice could be sent. It leaves as soon as mail can be sent again. Until then please see the tab Today.",
 unwritable: (tab, reason) => `The tab ${tab} cannot be written to (${reason}). Take the protection off the tab or its columns, or remove rows, columns and tabs that are not used.`,
 mailUnwritable: (reason) => `No mail could be prepared (${reason}). Please see the tab Today.`,
 storeFull: "What this sheet's scripts may keep (500 KB) is used up. If another script runs in this sheet, please remove some of what it stores. Until then a mail may come several times.",
 failing: (times, since, reason) => `Automatic updates have failed ${times} ${times === 1 ? "time" : "times"} in a row since ${since} (${reason}). They are tried again every hour.`,
 stopped: (advice) => `⚠ Automatic updates have stopped. ${advice}`,
 triggerGone: `The hourly update is gone. On a computer, choose ${SET_UP} to bring it back.`,
 copied: `This sheet is a copy. Nothing updates automatically here and no mail is sent; the original goes on as it was. To use this sheet too, choose ${SET_UP} on a computer.`,
 permissions: {
  sheet: "reading and writing this spreadsheet",
  sidebar: "showing the sidebar",
  trigger: "the hourly update",
  mail: "mail to yourself",
  address: "seeing your own address",
  other: "the extra features you chose"
 },
 permissionsMissing: (what) => `Some parts do not work, because Google has not been given permission for them yet: ${what.join(", ")}. On a computer, choose ${SET_UP} and tick every box that Google shows.`,
 permissionsAsked: (what, item) => `Google has not been given these permissions yet: ${what.join(", ")}.
Please tick every box on the screen that comes next, then choose the menu "Henjimachi" > "${item}" once more.`,
 runsAs: (owner) => `What was missing is back. Automatic updates and mail run under the account that set this sheet up: ${owner}.`,
 ownerStopped: (owner) => `Automatic updates ran under ${owner} and have stopped. Ask them to choose ${SET_UP}, or choose it yourself: your account then takes over, and the mail comes to you.`,
 otherZone: (sheet3, script) => `This sheet is in the time zone ${sheet3}, the script in ${script}. If that is not the clock you live by, set it on a computer under File > Settings > Time zone: records, deadlines and mails then keep the right time. If it is, choose the same zone under Extensions > Apps Script > Project Settings, and this note goes away.`,
 without: {
  today: "Meanwhile the list of Today is not updated, and choices made there are not taken.",
  notices: "Meanwhile no drafts are prepared and no next message is suggested. Urgent mails about deadlines come as always.",
  rules: "Meanwhile the rules count as they could last be read.",
  templates: "Meanwhile the texts that came with the add-on are used.",
  daysOff: "Meanwhile no day counts as a day off.",
  settings: "Meanwhile the settings are those of the beginning.",
  log: "Meanwhile nothing is logged."
 },
 tabLost: (tab, without2) => `The tab "${tab}" is missing. ${without2} Rename it back to "${tab}", or choose ${SET_UP} to make a new one.`,
 columnsLost: (tab, headers, without2) => `The tab "${tab}" lacks ${named(headers)}, so it is neither written nor used. ${without2} Rename the header back, or choose ${SET_UP} to add it.`,
 columnsBlank: (tab, headers) => `The tab "${tab}" has no ${named(headers)}: taken as blank. If you want it back, choose ${SET_UP}.`,
 columnDoubled: (tab, header, used, own) => `The tab "${tab}" has the header "${header}" twice. The left one (column ${used}) is used; column ${own} is left alone as your own.`
});
var named = (headers) => headers.map((header) => `"${header}"`).join(", ");

// src/text/en/lists.ts
var lists = () => ({
 services: { work: "Work", chat: "Advice by chat", video: "Video", phone: "Phone" },
 readMarks: { read: "Read", unread: "Unread" },
 noticeStates: { draft: "Draft", sent: "Sent", withdrawn: "Withdrawn" },
 certainties: { official: "Official", "third-party": "Third party", unconfirmed: "Unconfirmed" },
 tones: { soft: "Friendly", formal: "Formal" },
 sendingHours: { standard: "Standard", night: "Late evening" },
 languages: { ja: "Japanese", en: "English" },
 events: {
  replied: "Reply came",
  "replied-no-answer-needed": "Reply came (no answer needed)",
  stalled: 'Told "not yet"',
  reacted: "Only a reaction",
  unread: "Not read yet",
  "wrote-waiting": "I wrote (waiting for a reply)",
  wrote: "I wrote (no reply needed)",
  "sent-draft": "Sent the drafted message",
  "showed-progress": "Showed a draft of the work",
  "handed-over": "Handed over (or held the session)",
  "no-show": "Did not come to the session",
  approved: "Approved",
  "revision-asked": "Changes asked for",
  "formally-delivered": "Delivered formally",
  "sent-back": "Sent back",
  "asked-support": "Asked support",
  "cancel-requested": "I asked to cancel",
  "cancel-refused": "Cancellation refused",
  "cancel-asked": "Buyer asked to cancel",
  "cancel-answered": "Answered the cancel request (refused)",
  cancelled: "Cancelled",
  closed: "Order completed"
 },
 whens: {
  now: "Now",
  "this-morning": "This morning",
  yesterday: "Yesterday",
  "day-before-yesterday": "The day before yesterday"
 },
 notices: {
  N0: "Thanks and first questions",
  N1: "Checking on my questions",
  N2: "Checking on my questions again",
  N3: "Notice of cancellation",
  N4: "Cancellation message",
  N5: "Handing over the work",
  N6: "Checking on the delivery",
  N7: "Notice of formal delivery",
  N8: "Day-of-deadline note",
  N9: "Formal delivery",
  N10: "Thanks at completion",
  N11: "About the delivery date",
  N12: "Question to support",
  N13: "Days off",
  N14: 'Answer to "not yet"',
  N15: "Checking on the draft",
  N16: "Notice of continuing as shown",
  N17: "About the booking",
  N18: "Answer to a cancel request"
 },
 phases: { before: "before the work", progress: "after a draft", check: "after hand-over" },
 situations: { silence: "no reply", approved: "after approval", "at-hand-over": "at hand-over" },
 anyService: "All",
 yes: "Yes",
 no: "No",
 anyReply: "A reply",
 newAppointment: "A new appointment"
});

// src/text/en/log.ts
var log = () => ({
 kinds: {
  event: "Recorded",
  undo: "Taken back",
  refused: "Not recorded",
  draft: "Draft prepared",
  redraft: "Draft written anew",
  withdrawn: "Draft withdrawn (auto)",
  "notice-sent": "Marked as sent",
  digest: "Daily mail prepared",
  alert: "Urgent mail prepared",
  "id-assigned": "Order number assigned",
  pasted: "Pasted table read",
  replaced: "Own text in an automatic column replaced",
  "rules-reset": "Rules reset",
  forgotten: "Notes behind the scenes started anew"
 },
 pasted: (orders3, own, totals) => [
  `Orders: ${orders3}.`,
  totals.length > 0 ? ` Row ${totals.join(", ")} only adds up others, so it is no order.` : "",
  own.length > 0 ? ` Kept as columns of your own: ${own.join(", ")}.` : ""
 ].join(""),
 facts: {
  purchasedAt: "Purchase",
  dueAt: "Due",
  sellerAt: "I wrote",
  buyerAt: "Buyer wrote",
  noReplyNeededAt: "",
  stallAt: 'Told "not yet"',
  progressAt: "Draft shown",
  handedOverAt: "Handed over",
  okAt: "Approved",
  revisionAt: "Changes asked",
  formalAt: "Formal delivery",
  sentBackAt: "Sent back",
  supportAskedAt: "Support asked",
  cancelRequestedAt: "Cancel requested",
  cancelRefusedAt: "Cancel refused",
  buyerCancelAt: "Buyer asked to cancel",
  cancelAnsweredAt: "Cancel answered",
  closedAt: "Completed",
  cancelledAt: "Cancelled",
  appointmentAt: "Appointment",
  noShowAt: "Did not come to the session",
  snoozeUntil: "End of snooze",
  unansweredSince: "",
  owedSince: "",
  firstSeenAt: ""
 },
 timeline: {
  now: "Now",
  sent: (notice2) => `Sent "${notice2}"`,
  willSend: (notice2) => `Send "${notice2}"`,
  ends: (outcome3) => `Ends automatically${outcome3 && `: ${outcome3}`}`,
  deadline: "Promised deadline",
  paid: "Sale booked",
  refunded: "Full refund"
 }
});

// src/text/en/steps.ts
function wait({ stage, notice: notice2, next }) {
 if (stage === "cancel-requested") return "Wait for the cancellation";
 if (stage === "scheduled") return "Wait for the appointment";
 const what = stage === "formally-delivered" && !notice2 && !next ? "Wait for completion" : "Wait for a reply";
 if (next) return `${what} (next: ${next})`;
 return notice2 ? `${what} (next: ${notice2})` : what;
}
function deliver({ stage, service }) {
 if (stage === "revising" || stage === "sent-back") return "Make the changes and hand over";
 if (stage === "awaiting-feedback" || stage === "awaiting-info") return "Continue as announced";
 return service === "work" ? "Work and deliver" : "Provide the service";
}
var steps = () => ({
 turns: { seller: "Me", buyer: "Buyer", market: "Marketplace", nobody: "–" },
 stages: {
  "needs-fix": "Needs a look",
  cancelled: "Cancelled",
  closed: "Completed",
  ended: "Time is up",
  "cancel-requested": "Cancel requested",
  "formally-delivered": "Formally delivered",
  "cancel-asked": "Cancel request to answer",
  "sent-back": "Sent back",
  "first-contact-due": "First message due",
  approved: "Approved",
  "reply-due": "Reply due",
  revising: "Making changes",
  "awaiting-check": "Waiting for the review",
  "awaiting-feedback": "Waiting for feedback",
  scheduled: "Booked",
  "awaiting-info": "Waiting for a reply",
  working: "In progress"
 },
 sessionHeld: "Held, waiting for the reply",
 severities: { calm: "Fine", soon: "Soon", now: "Today", late: "Past due", danger: "Urgent" },
 steps: {
  none: () => "",
  fix: () => 'See "Attention" and correct it',
  wait,
  "first-message": () => "Send the first message",
  reply: () => "Reply",
  "answer-cancel": () => "Answer the cancel request",
  deliver,
  send: ({ notice: notice2 }) => `Send "${notice2}"`,
  "formal-delivery": ({ terms }) => terms.pressFormal || `Submit ${terms.formalDelivery}`,
  "cancel-request": ({ terms }) => `Send ${terms.cancelRequest}`,
  "ask-support": () => "Ask support",
  "platform-nudge": () => "Ask the marketplace to contact the buyer",
  "record-session": () => "Record the session",
  "record-closed": () => "Record the completion",
  "record-cancelled": () => "Record the cancellation"
 },
 until: {
  dayAndTime: (day, time) => `${day} ${time}`,
  wholeDay: (day) => day,
  today: "Today",
  tomorrow: "Tomorrow",
  overdue: (late, dateTime2) => `${late} (${dateTime2})`,
  ends: (dateTime2, outcome3) => `ends automatically ${dateTime2}${outcome3 && `: ${outcome3}`}`,
  and: " / ",
  anyTime: "Any time",
  anyTimeShort: "Any time",
  since: (day) => `From ${day}`
 },
 outcomes: { paid: "sale booked", refunded: "full refund (cancelled)" },
 answerFirstShort: "(reply come? record it first)",
 answerFirst: (event) => `Has a reply come? If so, first choose "${event}" under "What happened"`,
 waiting: (days2) => `waiting ${days2} ${days2 === 1 ? "day" : "days"}`,
 sent: (notice2) => `Sent "${notice2}"`,
 lastEvent: (when, event) => `${when} ${event}`
});

// src/text/en/mail.ts
function counted({ danger, late }) {
 const { severities } = steps();
 const parts2 = [
  [danger, severities.danger],
  [late, severities.late]
 ];
 const told2 = parts2.filter(([count3]) => count3 > 0).map(([count3, word]) => `${count3} ${word.toLowerCase()}`);
 return told2.length > 0 ? ` (${told2.join(", ")})` : "";
}
var mail = () => ({
 digestSubject: (today, counts) => `[Henjimachi] ${today} for today${counted(counts)}`,
 alertSubject: (hours2, ahead, over) => {
  const orders3 = (count3) => `${count3} ${count3 === 1 ? "order" : "orders"}`;
  const parts2 = [
   over > 0 && `${orders3(over)} past the deadline`,
   ahead > 0 && `${orders3(ahead)} due within ${hours2} hours`
  ];
  return `[Henjimachi: urgent] ${parts2.filter(Boolean).join(", ")}`;
 },
 digestIntro: "Here is how your orders stand today, the most urgent first.",
 alertIntro: "A marketplace's deadline is close or past for these orders. Please see to them first.",
 order: ({ buyer, title, step, until }) => `${buyer}${title ? ` (${title})` : ""}: ${step}${until ? ` [${until}]` : ""}`,
 alertLine: ({ buyer, clock: clock5, endsAt, over, result }) => over ? `${buyer}: "${clock5}" ended at ${endsAt}. By the rules, ${result}.` : `${buyer}: "${clock5}" ends at ${endsAt}. After that, ${result}.`,
 noticeHeading: (notice2) => `Message to send: "${notice2}"`,
 lookFirst: (place) => `Before you send it, check whether a reply has come${place && ` ${place}`}`,
 links: {
  row: "This order in the sheet",
  answered: "Record that a reply came (the tab Today)",
  room: "Open the order page",
  calendar: "Put the promised deadline into the calendar",
  sheet: "Open the sheet"
 },
 calendarTitle: (buyer) => `Reply deadline: ${buyer}`,
 troubleSubject: "[Henjimachi] Automatic updates are not working",
 troubleLines: (since, reason) => [
  `Since ${since} the sheet could not be brought up to date as it should.`,
  `What happens: ${reason}`,
  'Please open the sheet and look at this. If you know of nothing, choose the menu "Henjimachi" > "Set up / repair" on a computer: that mostly helps, and no order or notice is lost.',
  "Until then what the sheet shows may be old. Please look at urgent orders on the order page itself. It is tried again every hour; if it does not help, you will hear again tomorrow."
 ],
 sendableFrom: (when) => `This message can be sent from ${when} on.`,
 moreChecks: (count3) => `And ${count3} more ${count3 === 1 ? "check" : "checks"} that can wait until tomorrow: see the tab Today.`,
 more: (count3) => `And ${count3} more: see the tab Today.`,
 footer: [
  "Orders that are not in the sheet cannot be watched. Please add new orders to the Orders tab.",
  'To stop these mails, set "Daily mail" or "Urgent mail" to "No" in Settings.'
 ],
 test: {
  subject: "[Henjimachi: test] This is how your mails arrive",
  body: "This is a test. The daily mail and urgent mails come from the same sender to this address.\nIf your phone showed no notification, look at the notification settings of Gmail and into the spam folder.",
  sent: (address) => `A test mail is on its way to ${address}. See whether it arrives.`,
  noneLeft: "No more mail can be sent today (a daily limit of Google). Try again tomorrow.",
  failed: (reason) => `The test mail could not be sent (${reason}). Wait a moment, then try again.`
 }
});

// src/text/en/message.ts
var message = () => ({
 unnamedBuyer: "there",
 listItem: (text2) => `- ${text2}`,
 listSeparator: ", ",
 recordLine: (when, notice2, deadline2) => `- ${when}: ${notice2}${deadline2 && ` (reply requested by ${deadline2})`}`,
 calls: { video: "video call", phone: "phone call" },
 sessions: { chat: "session", video: "video call", phone: "phone call" },
 atHandOver: "together with the files",
 sampleAnswer: (question) => `"${question}: not decided yet" or `
});

// src/text/en/money.ts
function from({ certainty, asOf, source, stale }) {
 const parts2 = [certainty.toLowerCase(), asOf && `as of ${asOf}`, source].filter(Boolean).join(", ");
 return ` (${parts2}).${stale ? " Please check it on the official page." : ""}`;
}
var money = () => ({
 takeHome: (amount) => `${amount} after fees`,
 takeHomeUnknown: "After fees: not known (the fee is not confirmed)",
 feeSource: (share, source) => `What is left after a fee of ${share}${from(source)} Bank charges of the payout are not in it.`,
 payout: (on, requestBy, certainty) => requestBy ? `Paid out on ${on} if requested by ${requestBy} (${certainty.toLowerCase()})` : `Can be withdrawn from ${on} (${certainty.toLowerCase()})`,
 payoutSource: (source) => `The payout day follows the marketplace's rule${from(source)}`,
 sales: {
  heading: "Sales on their way",
  line: ({ amount, takeHome: takeHome2, orders: orders3, first }) => `Sales on their way: ${amount}${takeHome2 && ` (${takeHome2} after fees)`} from ${orders3} order(s), the first expected on ${first}.`,
  ifSilent: "Expected if nobody answers.",
  noPrice: "no price",
  withoutPrice: (orders3) => `${orders3} order(s) have no price and are not in the total.`,
  withoutFee: (orders3) => `The fee of ${orders3} order(s) is not known; they are not in the amount after fees.`
 },
 departure: {
  heading: (first, last, begun) => {
   if (begun) return `You are off (until ${last})`;
   return first === last ? `Before your day off (${first})` : `Before your days off (${first} to ${last})`;
  },
  nothing: "No clock that runs now ends, and no delivery is due, while you are away.",
  runsOut: ({ buyer, rule: rule3, end, begun }) => begun ? `${buyer}: "${rule3}" ends at ${end}. You are off, but please look at this one.` : `${buyer}: "${rule3}" ends at ${end}, while you are away. Best done before you leave.`,
  delivery: ({ buyer, day, notice: notice2, begun }) => begun ? `${buyer}: the delivery is due on ${day}. If you cannot make it, send "${notice2}".` : `${buyer}: the delivery is due on ${day}, while you are away. Hand it over beforehand, or send "${notice2}".`,
  couldRunOut: {
   firstContact: (market, length) => `${market}: if somebody buys while you are away, the first contact (${length}) is due before you are back.`,
   replyToBuyer: (market, length) => `${market}: if a message comes while you are away, the reply (${length}) is due before you are back.`,
   answerCancel: (market, length) => `${market}: a cancel request while you are away wants an answer within ${length}. Look once a day.`
  },
  considerPausing: (markets) => `${markets}: consider pausing your services while you are away.`,
  tell: (orders3, notice2) => `${orders3} order(s) are running. You can send "${notice2}".`
 }
});

// src/text/en/problems.ts
var SET_UP2 = 'the menu "Henjimachi" > "Set up / repair"';
var stops = (terms) => ({
 "formal-delivery": `Submitting ${terms.formalDelivery} before then stops it.`,
 "later-due-day": "Finishing before then, or a later due day that the buyer agrees to, stops it.",
 completion: "Completing the order before then stops it.",
 acceptance: "If it is not accepted yet, please ask support before then."
});
var problems = () => ({
 problems: {
  "unreadable-moment": ({ column, value }) => `"${value}" in "${column}" cannot be read as a date. Please write it like 2026/11/22 14:00 or 2026/11/22.`,
  "unreadable-amount": ({ column, value }) => `"${value}" in "${column}" cannot be read as an amount. Please use digits only.`,
  "unreadable-url": ({ column }) => `"${column}" has to start with https://, so it is not a link now.`,
  "unreadable-read": ({ column, value }) => `"${value}" in "${column}" cannot be read. Please choose read or unread, or leave it blank.`,
  "unreadable-service": ({ column, value }) => `"${value}" in "${column}" is not a choice. Pick one, or leave it blank for work.`,
  "unreadable-text": ({ column, value }) => `"${column}" shows ${value}. Text that begins with +, - or = is taken for a formula: type it again with an apostrophe (') in front.`,
  "in-the-future": ({ column, value }) => `"${value}" in "${column}" lies after today. Please enter when it really happened.`,
  "ended-before-purchase": ({ column }) => `"${column}" is before the purchase. Please correct one of the two.`,
  "closed-and-cancelled": ({ column }) => `The order is both completed and cancelled. Please clear the wrong one, for example "${column}".`,
  "duplicate-id": ({ column, value }) => `"${value}" in "${column}" is in two or more rows. Please give each row its own number.`,
  "unknown-market": ({ column, value }) => `"${value}" in "${column}" is not in the Rules tab. Please correct the name or add its rules.`,
  "no-purchase-date": ({ column }) => `"${column}" is blank, so the time this row was first seen counts instead.`,
  "no-day-to-send": ({ column }) => `There is no day to write on within 60 days. Please check the Days off tab and "${column}".`,
  failed: ({ value }) => `Something went wrong with this row (${value}). The next update tries it again.`,
  "set-aside": ({ value }) => `This row failed three times in a row and is set aside (${value}). Correct it, or choose the menu "Henjimachi" > "Update now", and it is tried again. All other orders go on as usual.`
 },
 concerns: {
  "ends-paid": ({ end, terms }) => `At ${end} ${terms.endsByItself}, and the sale is booked.`,
  "ends-refunded": ({ end, terms, stoppedBy }) => {
   var _a;
   return `At ${end} ${terms.endsByItself}, and the money goes back to the buyer (the sale is ¥0).${stoppedBy ? ` ${(_a = stops(terms)[stoppedBy]) != null ? _a : ""}` : ""}`;
  },
  "ends-open": ({ end, terms }) => `At ${end} ${terms.endsByItself}, and the order cannot go on.`,
  "cancel-limit": ({ end }) => `The marketplace's system can cancel it until ${end}. After that, its support has to be asked.`,
  "due-day": ({ end, over }) => `The due day ${over ? "was" : "is"} ${end}. If it is not done yet, talk about a new date (moving it needs the buyer's consent).`
 },
 refusals: {
  "no-such-order": (event) => `"${event}" was not recorded: there is no order with this number.`,
  "duplicate-id": (event) => `"${event}" was not recorded: this order number is in two or more rows. Please correct it and choose again.`,
  "changed-order": (event) => `"${event}" was not recorded: the row is another order by now than the one you saw. Check the buyer, then choose it again.`,
  "no-formal-delivery": (event) => `"${event}" was not recorded: no formal delivery is on record. Please choose "Delivered formally" first.`,
  "no-cancel-request": (event) => `"${event}" was not recorded: you have not asked to cancel yet. Please choose "I asked to cancel" first.`,
  "no-buyer-cancel": (event) => `"${event}" was not recorded: the buyer has not asked to cancel. Please choose "Buyer asked to cancel" first.`,
  "no-appointment": (event) => `"${event}" was not recorded: there is no appointment that has passed. Please check "Appointment".`,
  "closed-order": (event) => `"${event}" was not recorded: this order is over. If it goes on, clear its completion or cancellation date.`,
  "when-unreadable": (event) => `"${event}" was not recorded: "When" cannot be read. Please choose from the list or enter a date such as 11/22.`,
  "when-in-future": (event) => `"${event}" was not recorded: "When" lies in the future. Please enter when it really happened.`,
  "when-too-early": (event) => `"${event}" was not recorded: it is dated before what it follows (the purchase, the delivery). Please check the date.`,
  "nothing-to-undo": () => "There is nothing to undo.",
  "edited-since": () => "The row was edited by hand since then, so it cannot be put back. Please correct the dates there.",
  "no-column": (event) => `"${event}" was not recorded: there is no column for it. Choose ${SET_UP2} to add the column, then choose again.`,
  "unknown-event": (event) => `"${event}" is not one of the choices. Please choose from the list.`
 },
 eventNotes: {
  "no-draft-open": 'There was no draft, so this was recorded as "I wrote (waiting for a reply)".'
 },
 replaced: (cells) => `These columns fill themselves in, so this was replaced:${cells}. Keep it in "Note" or a column of your own.`,
 replacedCell: (header, text2) => ` ${header}: "${text2}"`,
 runErrors: {
  missingTab: (tab) => `The tab "${tab}" is missing. Rename it back to "${tab}", or choose ${SET_UP2}. Nothing was changed.`,
  missingHeader: (tab, headers) => `The tab "${tab}" lacks the header ${headers.map((header) => `"${header}"`).join(" and ")}. Rename it back, or choose ${SET_UP2} to add it. Nothing was changed.`,
  notSetUp: `This sheet is not set up yet. On a computer, choose ${SET_UP2}.`,
  busy: "Another update is running. Please wait a moment and try again.",
  unexpected: `The update stopped half-way. The next one tries again. If it keeps happening, choose ${SET_UP2}.`
 },
 unreadableDayOff: (tab, row, column, found) => `${tab}, row ${row}: "${found}" under ${column} cannot be read as a date. Please write it like 2026/12/28. The row does not count yet.`,
 totalsRow: "This row only adds up others, so it is no order.",
 noticeNotes: {
  autoMark: "(auto)",
  withdrawn: "(auto) No longer needed, so it was withdrawn.",
  noDeadlineInText: (deadline2) => `No single deadline could be read in the text, so it counts as ${deadline2}. If that is not right, please correct the promised deadline.`,
  noDayInText: "No single new delivery date could be read in the text. You can write it down as the promised deadline.",
  deadlineTooClose: (deadline2) => `The deadline (${deadline2}) is less than 48 hours away. Please move it, also in the text, before you send this.`,
  unknownField: (field) => `The mark {{${field}}} does not exist. Please correct the text before you send it.`,
  brokenTemplate: (kind) => `A mark in the template "${kind}" is not closed, so the original template was used.`,
  unknownKind: (value) => `"${value}" is not a kind of message. Please choose from the list.`,
  unreadableSent: (value) => `"${value}" cannot be read as the time of sending. Please write it like 2026/11/22 14:00.`,
  unknownOrder: (orderId) => `There is no order with the number "${orderId}".`
 }
});

// src/text/en/rules.ts
var count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
var rules = () => ({
 rules: {
  firstContact: "First message",
  replyToBuyer: "Reply to the buyer",
  answerCancel: "Answer to a cancel request",
  review: "Review of the formal delivery",
  cancelLimit: "Cancelling on the site possible until",
  autoAgree: "Automatic agreement to cancel",
  nudgeWait: "Wait before the marketplace's message",
  platformNudge: "Marketplace's own message",
  hardEnd: "End of the order",
  cancelNotBefore: '"Cannot be reached" selectable after',
  hardEndWarning: "Warning before the end (days)",
  hardEndFrom: "End counts from",
  formalStopsHardEnd: "A formal delivery stops the end",
  formalDelivery: "When to deliver formally",
  mailAllowed: "Mail to the buyer",
  readMarks: "Read marks",
  fee: "Fee",
  feeVideo: "Fee (video)",
  language: "Language of messages",
  "how:none": "How to: after the end",
  "how:fix": "How to: correct the record",
  "how:wait": "How to: wait for a reply",
  "how:first-message": "How to: first message",
  "how:reply": "How to: reply",
  "how:answer-cancel": "How to: answer a cancel request",
  "how:deliver": "How to: hand over",
  "how:send": "How to: send a message",
  "how:formal-delivery": "How to: deliver formally",
  "how:cancel-request": "How to: ask to cancel",
  "how:ask-support": "How to: ask support",
  "how:platform-nudge": "How to: have the marketplace write",
  "how:record-session": "How to: record a session",
  "how:record-closed": "How to: record the completion",
  "how:record-cancelled": "How to: record a cancellation"
 },
 clockMeanings: {
  firstContact: "From the purchase to my first message. Messages before the purchase do not count.",
  replyToBuyer: "From the buyer's message to my reply.",
  answerCancel: "From the buyer's cancel request to my answer.",
  review: "From the formal delivery until the buyer accepts it or sends it back.",
  cancelLimit: "From the start of the order until the marketplace’s system can no longer cancel it.",
  autoAgree: "From my cancel request to the buyer's answer.",
  nudgeWait: "From my last message until the marketplace can be asked to write.",
  platformNudge: "From the marketplace's message to the buyer until the buyer answers.",
  hardEnd: "From the start of the order until the marketplace ends it.",
  cancelNotBefore: `From the buyer's last message (or the purchase) until the reason "cannot be reached" can be chosen.`
 },
 results: {
  paid: "the sale is booked",
  refunded: "cancelled, the buyer is fully refunded",
  "may-cancel": "the buyer may ask to cancel",
  none: "nothing happens by itself"
 },
 lengths: {
  hours: (n) => count(n, "hour"),
  days: (n) => count(n, "day"),
  "business-days": (n) => count(n, "business day"),
  "end-of-day": (n) => `23:59 ${count(n, "day")} later`
 },
 formalDelivery: { "after-notice": "After a notice", "at-hand-over": "At hand-over" },
 hardEndFrom: { purchase: "Purchase", due: "Due day" },
 unknown: "Not found in any source so far. Fill it in once you know it."
});

// src/text/en/settings.ts
var settings = () => ({
 settings: {
  lastRun: { name: "Last update", explanation: "When the sheet last updated itself. Please leave it alone." },
  nextRun: { name: "Next update", explanation: "Expected about then. Please do not change it." },
  health: { name: "Update status", explanation: "Says why when something goes wrong. Please do not change it." },
  lastMail: {
   name: "Last mail",
   explanation: "When a daily, urgent or test mail last left. Please do not change it."
  },
  sendingHours: {
   name: "Sending hours",
   explanation: "Standard is 9 to 20, Late evening is 9 to 22. For hours of your own, fill in the next two rows."
  },
  windowStartHour: {
   name: "Messages from (hour)",
   explanation: "No message is planned before this hour. Blank: as Sending hours says."
  },
  windowEndHour: {
   name: "Messages until (hour)",
   explanation: "From this hour on, messages wait for the next morning. Blank: as Sending hours says."
  },
  checks: {
   name: "Number of checks",
   explanation: "How often the buyer is asked before a deadline is announced: 1 to 3."
  },
  gaps: {
   name: "Days between messages",
   explanation: "Days to wait before the first check, before each further check, and before the deadline is announced: 3・2・2."
  },
  deadlineDays: {
   name: "Promised deadline (days)",
   explanation: "Days from the notice to the deadline it gives. Weekends, holidays and days off move it to the next working day."
  },
  deadlineDaysAfterStall: {
   name: 'Promised deadline after "not yet" (days)',
   explanation: 'The longer deadline when the buyer has said "not yet".'
  },
  deadlineHour: { name: "Hour of the deadline", explanation: "The hour of the deadline given to the buyer." },
  replyHours: { name: "Time to reply (hours)", explanation: "How soon you want to answer a buyer's message." },
  revisionDays: { name: "Time for changes (days)", explanation: "Days to make changes once they are asked for." },
  supportDays: {
   name: "Wait after asking support (days)",
   explanation: "Days to wait for support before delivering formally."
  },
  unknownClockDays: {
   name: "Wait where the rule is unknown (days)",
   explanation: "Days to wait before asking support where the marketplace's rule is not known."
  },
  digestHour: {
   name: "Hour of the daily mail",
   explanation: "After this hour you get one mail, on days with something to do."
  },
  digestOn: { name: "Daily mail", explanation: '"No" stops the daily mail.' },
  alertOn: {
   name: "Urgent mail",
   explanation: 'Sent when a penalty such as an automatic cancellation is less than 24 hours away. "No" stops it.'
  },
  language: { name: "Language", explanation: "Language of the screens and mails: Japanese or English." },
  tone: { name: "Tone", explanation: "Tone of the messages: friendly or formal." },
  sellerName: { name: "My name", explanation: "Goes at the end of messages. Blank leaves it out." },
  yearEndClosed: { name: "Closed over New Year", explanation: "12/29 to 1/3 are never given as a deadline." },
  obonClosed: { name: "Closed over Obon", explanation: "8/13 to 8/16 are never given as a deadline." }
 },
 unreadableSetting: (name, value, usedInstead) => `The value "${value}" of "${name}" in Settings cannot be used, so "${usedInstead}" applies.`
});

// src/text/en/setup.ts
var setUp = () => ({
 menu: "Henjimachi",
 menuItems: {
  openSidebar: "Open the sidebar",
  updateNow: "Update now",
  setUp: "Set up / repair",
  addSamples: "Add sample orders",
  undo: "Undo",
  resetRules: "Reset rules of a marketplace",
  check: "Self-check",
  testMail: "Send a test mail",
  examples: "Function examples"
 },
 productName: "Henjimachi",
 toasts: {
  setUpDone: "Ready. Type a buyer’s name into Orders to begin.",
  setUpAgain: "What was missing is back. Everything you entered is untouched.",
  updated: (orders3) => `${orders3} ${orders3 === 1 ? "order" : "orders"} updated.`,
  samplesAdded: (count3) => `${count3} sample orders added. Delete them whenever you like.`,
  samplesExist: "The sample orders are already there.",
  textSaved: "The text is saved.",
  rulesReset: (market) => `The rules of ${market} are as they were shipped.`,
  chooseRule: (tab) => `Select a row of the marketplace in the tab "${tab}", then choose this again.`,
  nothingShipped: (market) => `"${market}" was added by you, so there is nothing to reset it to. Nothing was changed.`,
  undone: (buyer, event) => `Took back "${event}" for ${buyer}.`,
  recorded: (buyer, event) => `${buyer}: recorded "${event}".`,
  marked: (buyer, notice2) => `${buyer}: marked "${notice2}" as sent.`
 },
 firstRun: {
  what: '"Start" prepares the tabs and an update every hour.',
  data: "What you enter stays in this spreadsheet, and mail goes to your own address only. Nothing is ever sent to buyers or marketplaces automatically.",
  samples: "To look around first, add some sample orders."
 },
 stale: {
  cell: "⚠ Automatic updates have stopped",
  advice: 'Open this sheet on a computer and choose the menu "Henjimachi" > "Set up / repair" to get it going again.',
  seeToday: (today) => `The top of "${today}" says when this was last updated. Red here: automatic updates have stopped.`
 },
 confirmSetUp: "This prepares the tabs and the hourly update. Everything you have entered stays as it is. Begin?",
 confirmReset: (market) => `The rows of ${market} will be as they were shipped. Values you changed and rows you added for ${market} will be gone. Other marketplaces stay as they are.`,
 sampleMark: " (sample)"
});

// src/text/en/headerNotes.ts
var orders = {
 buyer: "The name the buyer shows. Filling this in is all it takes to start.",
 nextStep: "What to do next. Written for you.",
 until: "By when to do it. Written for you.",
 event: "Choose what just happened: the time is recorded and this cell empties itself.",
 eventAt: "Only if it did not happen just now: choose when, or enter a date.",
 turn: "Who has to act now. Written for you.",
 stage: "How far the order has come. Written for you.",
 lastEvent: 'The last thing recorded, which is also what "Undo" takes back.',
 outcome: "When and how the order ends if no answer ever comes. Written for you.",
 waitingDays: "How many days you have been waiting for the buyer's answer. Written for you.",
 attention: "Anything you should look at appears here.",
 market: "The marketplace of the order. Blank: the one you used last.",
 id: "A number that names the order. Blank: one is assigned.",
 title: "What was bought. It goes into messages.",
 amount: "The price of the order.",
 purchasedAt: "When the order was placed. Blank: when this row was first seen.",
 dueAt: "The delivery day you promised.",
 waitingFor: "What you need from the buyer before you can go on, such as the image size. It goes into the messages as it is. Blank: nothing.",
 read: "Whether your last message was read. Leave it blank if you do not know.",
 snoozeUntil: "No reminders about a missing answer until the end of this day. The marketplace’s own deadlines still show.",
 url: "The address of the order page, starting with https://.",
 note: "Yours to use as you like.",
 service: "The kind of service. Blank means work.",
 sellerAt: "When you last wrote to the buyer.",
 buyerAt: 'When the buyer last wrote something other than "not yet".',
 noReplyNeededAt: "When the buyer's last message was marked as needing no answer.",
 stallAt: 'When the buyer only said "not yet".',
 progressAt: "When you showed a draft and began to wait for word on it.",
 handedOverAt: "When the whole work was handed over, or the session held, before the formal delivery.",
 okAt: "When the buyer approved it.",
 revisionAt: "When the buyer asked for changes.",
 formalAt: "When you delivered formally.",
 sentBackAt: "When the buyer sent the formal delivery back.",
 supportAskedAt: "When you wrote to the marketplace's support.",
 cancelRequestedAt: "When you asked for the cancellation.",
 cancelRefusedAt: "When the buyer refused the cancellation.",
 buyerCancelAt: "When the buyer asked for a cancellation.",
 cancelAnsweredAt: "When you answered the buyer's request with the marketplace's button.",
 closedAt: "When the order was completed: the sale is booked.",
 cancelledAt: "When the order was cancelled.",
 appointmentAt: "The booked time of a video or phone session.",
 noShowAt: "When the buyer did not come to the booked session.",
 email: "A direct client's address, used only where the marketplace allows mail.",
 unansweredSince: "The first message you have not answered yet. Written for you.",
 owedSince: "When you first asked for the answer you are waiting for. Written for you.",
 recorded: "In which order dates without a time were recorded. Written for you.",
 firstSeenAt: "When this row was first seen. Written for you.",
 severity: "How urgent it is. Written for you.",
 undo: 'Kept for "Undo". Please leave it alone.'
};
var headerNotes = () => ({
 orders,
 today: {
  buyer: "The name the buyer shows.",
  nextStep: "What to do next, the most urgent first.",
  until: "By when to do it.",
  event: "Choose what just happened, and it is recorded for that order.",
  text: "Ready to copy. Changed here, the draft under Notices changes too. Before you send it, check whether a reply has come.",
  open: "Opens the order page.",
  id: "The number of the order.",
  severity: "How urgent it is. Written for you."
 },
 notices: {
  key: "The number of the record. Please leave it as it is.",
  orderId: "The order the message belongs to.",
  buyer: "The name the buyer shows.",
  kind: "The kind of message.",
  state: "Draft, sent or withdrawn.",
  text: "The message. Change it as you like: what you changed is never overwritten.",
  plannedAt: "It can be sent from this time on.",
  deadline: "The deadline that the message tells the buyer.",
  createdAt: "When the draft was made.",
  sentAt: 'When it was sent. Filled in when you tick "Sent".',
  sent: "Tick it once you have sent the message on the marketplace.",
  attention: "Anything you should look at appears here.",
  composed: "Kept to tell whether you changed the message."
 },
 rules: {
  market: 'The marketplace the rule belongs to. Select a row and choose "Reset rules of a marketplace" in the menu to bring its shipped rules back.',
  rule: "The name of the rule.",
  value: 'The length or choice. Blank means "not known". Change it when the marketplace changes its rules.',
  result: "What the marketplace does automatically when the time is up.",
  note: "Worth knowing.",
  source: "Where this was found.",
  asOf: "How old the information is.",
  certainty: "How sure it is: official, third party or unconfirmed."
 },
 templates: {
  kind: "The kind of message.",
  wording: "Where the same kind is sent more than once: which of the messages this is (1 to 3).",
  tone: "The tone. The one chosen in Settings is used.",
  language: "The language of the message.",
  service: 'Which services it is for. "All" fits every one.',
  text: "The message. Marks such as {{buyer}} are filled in from the order."
 },
 daysOff: {
  from: "The first day off.",
  to: "The last day off. Blank: one day only.",
  note: "Yours to use as you like."
 },
 settings: {
  setting: "The name of the setting.",
  value: "The value. Change it here.",
  explanation: "What the setting does."
 },
 log: {
  at: "When it was recorded.",
  orderId: "The order it is about.",
  buyer: "The name the buyer shows.",
  what: "What was recorded or done.",
  detail: "More about it."
 }
});

// src/text/en/sheet.ts
var sheet = () => ({
 tabs: {
  today: "Today",
  orders: "Orders",
  notices: "Notices",
  rules: "Rules",
  templates: "Templates",
  daysOff: "Days off",
  settings: "Settings",
  log: "Log"
 },
 headers: {
  today: {
   buyer: "Buyer",
   nextStep: "Next step",
   until: "By when",
   event: "What happened",
   text: "Message",
   open: "Open",
   id: "Order no.",
   severity: "Urgency"
  },
  orders: {
   buyer: "Buyer",
   nextStep: "Next step",
   until: "By when",
   event: "What happened",
   eventAt: "When",
   turn: "Whose turn",
   stage: "Stage",
   lastEvent: "Last event",
   outcome: "If no reply",
   waitingDays: "Days waiting",
   attention: "Attention",
   market: "Marketplace",
   id: "Order no.",
   title: "Title",
   amount: "Amount",
   purchasedAt: "Purchased at",
   dueAt: "Due",
   waitingFor: "Waiting for",
   read: "Read / unread",
   snoozeUntil: "Snooze until",
   url: "Order page",
   note: "Notes",
   service: "Service",
   sellerAt: "My last message",
   buyerAt: "Buyer's last message",
   noReplyNeededAt: "No answer needed at",
   stallAt: 'Told "not yet" at',
   progressAt: "Draft shown at",
   handedOverAt: "Handed over at",
   okAt: "Approved at",
   revisionAt: "Changes asked at",
   formalAt: "Formally delivered at",
   sentBackAt: "Sent back at",
   supportAskedAt: "Support asked at",
   cancelRequestedAt: "Cancel requested at",
   cancelRefusedAt: "Cancel refused at",
   buyerCancelAt: "Buyer asked to cancel at",
   cancelAnsweredAt: "Cancel answered at",
   closedAt: "Completed at",
   cancelledAt: "Cancelled at",
   appointmentAt: "Appointment",
   noShowAt: "No-show",
   email: "Email",
   unansweredSince: "Unanswered since",
   owedSince: "Answer owed since",
   recorded: "Order of recording",
   firstSeenAt: "First seen at",
   severity: "Urgency",
   undo: "For undo"
  },
  notices: {
   key: "Record no.",
   orderId: "Order no.",
   buyer: "Buyer",
   kind: "Kind",
   state: "State",
   text: "Text",
   plannedAt: "Send from",
   deadline: "Promised deadline",
   createdAt: "Created at",
   sentAt: "Sent at",
   sent: "Sent",
   attention: "Attention",
   composed: "Original text"
  },
  rules: {
   market: "Marketplace",
   rule: "Rule",
   value: "Value",
   result: "When time is up",
   note: "Note",
   source: "Source",
   asOf: "As of",
   certainty: "Certainty"
  },
  templates: {
   kind: "Kind",
   wording: "Which message",
   tone: "Tone",
   language: "Language",
   service: "Service",
   text: "Text"
  },
  daysOff: { from: "First day", to: "Last day", note: "Note" },
  settings: { setting: "Setting", value: "Value", explanation: "Explanation" },
  log: { at: "At", orderId: "Order no.", buyer: "Buyer", what: "What happened", detail: "Details" }
 },
 get headerNotes() {
  return headerNotes();
 },
 otherTabName: (name, count3) => `${name} (Henjimachi${count3 > 1 ? ` ${count3}` : ""})`,
 openLink: "Open",
 todayEmpty: "Nothing to do right now.",
 todayMore: (count3) => `${count3} more: see the Orders tab.`
});

// src/text/en/index.ts
var en = madeWhenAsked({
 language: () => "en",
 sheet,
 lists,
 steps,
 rules,
 settings,
 problems,
 setUp,
 mail,
 guidance,
 health,
 log,
 findings,
 functions,
 message,
 check,
 money
});

// src/text/ja/check.ts
var check2 = () => ({
 tab: "動作チェック",
 title: "動作チェックの結果",
 scratchTab: "動作チェック（一時）",
 howToRead: "○＝期待どおり　△＝期待とちがう（困るとはかぎりません）　－＝まだ試していない。このタブは、いつ消してもかまいません。",
 phoneInstruction: "スマホで試す：スマホのスプレッドシートのアプリで、右の黄色いセルに何か入力し、そのあとパソコンでもう一度「動作チェック」を選んでください。",
 clipboard: "手で試す：サイドバーで注文を開き、「コピー」を押して、別の場所に貼り付けられるか見てください（ここからは試せません）。",
 line: (mark3, name, expected, found) => `${mark3} ${name}｜期待：${expected}｜結果：${found}`,
 points: {
  grid: { name: "新しいタブの大きさ", expected: "1000行×26列、使われた範囲はA1、5行目に書くと最終行は5" },
  safeText: { name: "数式・日付・数字に見える文字", expected: "どれも書いたとおりに読める" },
  markedFormula: { name: "書式なしテキストのセルに、印を付けて書いた「=1+1」", expected: "文字のまま" },
  bareFormula: { name: "書式なしテキストのセルに、印なしで書いた「=1+1」", expected: "数式になる" },
  refusedWrite: {
   name: "入力規則が断る書き込みのエラー",
   expected: "書いたとき、または書き出し（flush）のときに分かる"
  },
  advisingList: { name: "警告だけのプルダウンに、一覧にない言葉", expected: "書ける" },
  todayArgument: { name: "関数の引数に TODAY()", expected: "日時が返る" },
  dateResult: { name: "関数が返した日時の、書式なしのセルでの見え方", expected: "2026/11/20 20:00:00 と見える" },
  midnight: { name: "0:00ちょうどの時刻と、日付だけのセル", expected: "0:00は時刻つき、日付だけは日付だけ" },
  foreignZone: {
   name: "ニューヨークの夏と冬の時刻",
   expected: "2026-07-01T08:00:00-04:00、2026-11-22T07:00:00-05:00"
  },
  columns: { name: "隠した列と、たたんだ列のまとまり", expected: "どちらも読み返せる" },
  property: { name: "記憶できる値の長さ（9・12・20KBを試す）", expected: "9KBまで" },
  lock: { name: "同時に動かないためのロック", expected: "はい" },
  trigger: { name: "1時間ごとの自動更新が入っている（なければセットアップで入ります）", expected: "はい" },
  quota: { name: "きょうのメールがまだ送れる", expected: "はい" },
  recalculation: { name: "自動更新が止まった知らせのための再計算", expected: "1時間ごと" },
  marks: { name: "タブをコピーしたときの、タブの目印", expected: "どちらでもよい（コピーの見分け方が変わるだけ）" },
  phone: { name: "スマホでの入力が、すぐに読み取られる", expected: "黄色いセルの右に時刻が入る" }
 },
 found: {
  failed: (message3) => `エラー（${message3}）`,
  yes: "はい",
  no: "いいえ",
  grid: (rows, columns2, used, lastRow2) => `${rows}行×${columns2}列、使われた範囲は${used}、5行目に書くと最終行は${lastRow2}`,
  allKept: (count3) => `${count3}個とも書いたとおり`,
  changed: (texts) => `変わった：${texts}`,
  formula: "数式になった",
  text: "文字のまま",
  atOnce: "書いたときに分かった",
  atFlush: "書き出しのときに分かった",
  taken: "書けた",
  refused: "断られた",
  moment: "日時が返った",
  shown: (text2) => `「${text2}」と見えた`,
  midnight: (first, second) => `0:00は${first}、日付だけは${second}`,
  timed: "時刻つき",
  dateOnly: "日付だけ",
  kilobytes: (count3) => `${count3}KBまで`,
  busy: "ほかの更新が動いていた。もう一度選んでください",
  hourly: "1時間ごと",
  copied: "目印もコピーされた",
  notCopied: "目印はコピーされなかった",
  notTried: "まだ試していない",
  stamped: "時刻が入った",
  notStamped: "入力はあるが、時刻が入らなかった。スマホで選んだできごとは、1時間ごとの自動更新で読み取られます"
 },
 toast: (asExpected, different, open) => `期待どおり${asExpected}・ちがう${different}・まだ${open}。くわしくはタブ「動作チェック」を見てください。`,
 tabTaken: (name) => `「${name}」という名前のタブがもうあります。そのタブの名前を変えてから、もう一度選んでください。`
});

// src/text/ja/findings.ts
var findings2 = () => ({
 findings: {
  "mail-address": (quote) => `「${quote}」はメールアドレスのようです。サイトの外の連絡先は書けません。「このままこちらにご返信ください」のように書きかえてください。`,
  "phone-number": (quote) => `「${quote}」は電話番号のようです。サイトの外の連絡先は書けません。「このままこちらにご返信ください」のように書きかえてください。`,
  link: (quote) => `「${quote}」は外のページへのリンクです。連絡先が載っていることがあるため書けません。見せたいものは、サイトのファイル添付で送ってください。`,
  "file-share": (quote) => `「${quote}」はファイル共有のサービスです。名前や連絡先が見えることがあります。「ファイルはこちらに添付いたします」のように書き、サイトのファイル添付を使ってください。`,
  messenger: (quote) => `「${quote}」はサイトの外の連絡手段のようです。やりとりに使う意味なら、「このままこちらにご返信ください」のように書きかえてください。`,
  search: (quote) => `「${quote}」は、サイトの外で探してもらう案内に見えることがあります。「プロフィールをご覧ください」のように、サイトの中で見られるものに書きかえてください。`,
  "direct-deal": (quote) => `「${quote}」は、サイトの外での取引のさそいに見えることがあります。「次回もこちらからご依頼ください」のように書きかえてください。`,
  "bank-transfer": (quote) => `「${quote}」は、サイトの外での支払いに見えることがあります。「お支払いはサイトの手続きからお願いいたします」のように書きかえてください。`,
  refusal: (quote) => `「${quote}」をお断りしている文のようで、内容に問題はありません。ただ、サイトが言葉だけで見分けることもあります。「こちらのメッセージだけでお願いしております」のように、名前を出さずに書くと安心です。`,
  rating: (quote) => `「${quote}」は、評価を求めたり、評価で迫ったりしているように読めます。消すか、「評価のご入力は任意です」としてください。`,
  threat: (quote) => `「${quote}」は、おどしのように読まれることがあります。「ご返信をお待ちしております」のように、おだやかな言い方に直してください。`,
  legal: (quote) => `「${quote}」は法律の言葉で、強く受け取られます。消すか、「11月27日までにご返信がない場合はキャンセルリクエストをお送りします」のように、このあとすることだけを書いてください。`,
  placeholder: (quote) => `「${quote}」がまだ埋まっていません。実際の内容に書きかえてください。`,
  "deadline-past": (quote) => `期限（${quote}）がもう過ぎています。期限を先の日にしてください。`,
  "deadline-closed-day": (quote) => `期限（${quote}）がお休みの日です。平日の期限に変えてください。`,
  "deadline-too-close": (quote) => `期限（${quote}）まで48時間ありません。もう少し先の期限にしてください。`,
  "deadline-other": (quote) => `「${quote}」は、この連絡で伝える期限とちがいます。文面の日時と「伝えた期限」をそろえてください。`
 },
 withSource: (sentence2, source) => `${sentence2}（${source}）`
});

// src/text/ja/functions.ts
var functions2 = () => ({
 errors: {
  missing: () => "この値が必要です。",
  "too-many": (found) => `値が多すぎます（${found}）。`,
  "no-header-row": () => "見出しの行（購入者 など）をふくむ範囲を指定してください。",
  "missing-header": (found) => `見出し「${found}」が範囲の中にありません。`,
  "mixed-sizes": (found) => `範囲の大きさがそろっていません（${found}）。同じ大きさの範囲か、1つのセルにしてください。`,
  "error-value": (found) => `セルがエラー（${found}）になっています。`,
  "not-a-moment": (found) => `「${found}」は日時として読めません。「2026/11/22 14:00」のように入れてください。`,
  "not-a-number": (found) => `「${found}」は数として読めません。`,
  "not-an-hour": (found) => `「${found}」は時刻（0〜24）ではありません。`,
  "no-as-of": () => "まだ日時が入っていません。「設定」の「最終更新」のセルを指定し、一度「いま更新する」を選んでください。",
  "unknown-market": (found) => `「${found}」というサイトは「サイトのルール」にありません。`,
  "unknown-clock": (found) => `「${found}」というルールはありません。「サイトのルール」にある名前を入れてください。`,
  "clock-not-known": (found) => `「${found}」の長さはわかっていません。「サイトのルール」に値を入れると数えられます。`,
  "unknown-kind": (found) => `「${found}」という連絡の種類はありません。「ご確認のお願い」のように名前を入れてください。`,
  "unknown-tone": (found) => `「${found}」は「やわらかい」でも「きっちり」でもありません。`,
  "no-order": () => "見出しの行と注文の行を指定してください。範囲の中に注文がありません。",
  "no-open-day": (found) => `${found}日先まで、お休みでない日が見つかりません。`,
  "no-date": () => "この数では日付になりません。"
 },
 whole: (name, parameter, sentence2, example) => `${name}${parameter ? `の ${parameter}` : ""}：${sentence2}例：${example}`,
 inCell: (parameter, sentence2) => `⚠ ${parameter}：${sentence2}`,
 clean: "気になる表現はありません",
 examplesTab: "関数の例",
 examplesHeaders: ["何がわかるか", "式", "結果"]
});

// src/text/ja/guidance.ts
var RESULTS2 = {
 paid: "自動的に完了し、売上が確定します",
 refunded: "自動的にキャンセルになり、購入者に全額返金されます",
 "may-cancel": "購入者がキャンセルを頼めるようになります",
 none: "自動では何も起きません",
 "no-cancelling": "サイトのシステムではキャンセルできなくなります"
};
function origin2({ certainty, source, asOf }) {
 return [certainty, asOf && `${asOf}時点`, source].filter(Boolean).join("、");
}
var lookUp2 = ({ stale }) => stale ? "公式ページで確認してください。" : "";
function clock2(info) {
 const { rule: rule3, length, end, over, result } = info;
 const what = over ? `${end}に過ぎました。ルールでは、${RESULTS2[result]}` : `${end}まで。過ぎると${RESULTS2[result]}`;
 const gone = over && result === "refunded" ? "取引ページで、まだ続いているか確かめてください。キャンセルになっていたら、できごとの「キャンセルが成立した」を選びます。" : "";
 return `「${rule3}」は${length}で、${what}（${origin2(info)}）。${gone}${lookUp2(info)}`;
}
function possibleFrom2(info) {
 const { rule: rule3, length, from: from3, result } = info;
 const what = result === "none" ? `は${length}なので、進めるのは${from3}からです` : `は${from3}から使えます。使って${length}たつと${RESULTS2[result]}`;
 return `「${rule3}」${what}（${origin2(info)}）。${lookUp2(info)}`;
}
function afterwards2({ terms, review, reviewCertainty }) {
 const what = `押してもすぐには終わりません。購入者は${terms.accept}か${terms.sendBack}を選べます`;
 return review ? `${what}。どちらもないまま${review}たつと完了します（${reviewCertainty}）` : what;
}
var passed2 = ({ deadline: deadline2 }) => deadline2 ? `伝えた期限（${deadline2}）を過ぎましたか` : "伝えた期限を過ぎましたか";
var guidance2 = () => ({
 because: {
  "needs-fix": "記録に確かめたいところがあります。「注意」の文を見て直すと、次にすることが出ます。",
  cancelled: "キャンセルが成立しています。",
  closed: "取引は完了しています。",
  ended: "サイトが決めた期間が終わっています。取引ページで完了を確かめて、記録してください。",
  "cancel-requested": "自分からキャンセルを頼み、購入者の答えを待っています。",
  "formally-delivered": "正式な納品をして、購入者の確認を待っています。",
  "cancel-asked": "購入者からキャンセルリクエストが来ています。メッセージだけでは答えたことになりません。サイトのボタンで答えてください。",
  "sent-back": "正式な納品が差し戻されたので、直してもう一度渡す番です。",
  "first-contact-due": "購入されてから、まだ最初のメッセージを送っていません。",
  approved: "購入者からOKをもらっているので、正式な納品に進めます。",
  "reply-due": "購入者のメッセージに、まだ返信していません。",
  revising: "購入者から修正を頼まれています。",
  "awaiting-check": "仮納品（または実施）をして、購入者の確認を待っています。",
  "awaiting-feedback": "途中経過を見せて、購入者の返事を待っています。",
  scheduled: "予約の日時を待っています。",
  "awaiting-info": "購入者に聞いたことの返事を待っています。",
  working: "自分の作業の番です。"
 },
 waitingSince: (days2) => `返事を待って${days2}日になります。`,
 clock: clock2,
 possibleFrom: possibleFrom2,
 gap: ({ from: from3, days: days2, at, moved, check: check4 }) => {
  const when = moved ? `${days2}日がたち、送れる時間になる${at}` : `${days2}日たった${at}`;
  const count3 = check4 ? `（${check4.of}回のうち${check4.nth}回目）` : "";
  return `最後のやりとり（${from3}）から${when}に送ります${count3}。`;
 },
 promised: (deadline2) => `伝えた期限は${deadline2}です。`,
 formalDelivery: {
  silence: (info) => ({
   complete: "完成品を、すべて渡しましたか",
   questions: [passed2(info), "購入者から返事は来ていませんか"],
   facts: [afterwards2(info)]
  }),
  approved: (info) => ({
   complete: "完成品を、すべて渡しましたか",
   questions: ["OKのあとに、修正の希望は来ていませんか"],
   facts: [afterwards2(info)]
  }),
  "at-hand-over": (info) => ({
   complete: "完成品を、すべて渡しましたか",
   questions: [],
   facts: [
    `このサイトでは、渡したらすぐ『${info.terms.formalDelivery}』に進みます。先に予告はいりません`,
    afterwards2(info)
   ]
  })
 },
 cancelRequest: (info) => ({
  complete: "",
  questions: [
   ...info.workShown ? ["すでに作品を見せています。キャンセルすると売上は0円になります。それでも進めますか"] : [],
   passed2(info),
   "購入者から返事は来ていませんか"
  ],
  facts: [
   ...info.notBefore ? [
    `理由は、連絡がつかないことを表すものを選びます。最後のメッセージから${info.notBefore}で選べます（${info.notBeforeCertainty}）`
   ] : [],
   info.autoAgree ? `${info.autoAgree}返事がなければ合意とみなされ、購入者に全額返金されます（${info.autoAgreeCertainty}）` : "合意になると、購入者に返金されます"
  ]
 }),
 lookUp: (rule3, asOf) => {
  const when = asOf ? `${asOf}時点のものです` : "いつのものかわかりません";
  return `「${rule3}」は${when}。公式ページで確認してください`;
 },
 beforePressing: "押す前に",
 noDate: {
  none: "文面に期限の日と時刻が見つかりません。期限を選ぶと、文面に入ります。",
  several: "文面に日にちがいくつかあり、どれが期限か読み取れません。期限を選ぶと、文面をつくり直します。",
  past: "文面の日にちは、もう過ぎています。これからの日を選ぶと、文面をつくり直します。"
 },
 reassurance: "よくあることです。手順どおり進めれば大丈夫です。"
});

// src/text/ja/health.ts
var SET_UP3 = "メニュー「返事まち」→「セットアップ / やり直す」";
var health2 = () => ({
 wellText: "正常です",
 rowsInTrouble: (count3) => `${count3}件の注文だけ、うまく処理できていません。「注文」の注意をごらんください。`,
 forgotten: "裏で覚えていたことの一部が読めなくなっていたので、そこだけ忘れて続けています。注文や連絡文はそのままです。同じメールがもう一度届くことや、前のできごとを取り消せないことがあります。",
 noMailsLeft: "このGoogleアカウントできょう送れるメールの数を使い切っているため、お知らせを送れていません（ほかのスクリプトの分も数えられます）。送れるようになったら送ります。それまでは「きょう」のタブをごらんください。",
 unwritable: (tab, reason) => `「${tab}」タブに書きこめません（${reason}）。タブや列の保護を外すか、使っていない行・列・タブを減らすと直ります。`,
 mailUnwritable: (reason) => `お知らせメールを用意できません（${reason}）。「きょう」のタブをごらんください。`,
 storeFull: "このシートのスクリプトが覚えておける量（500KB）が、いっぱいです。同じシートでほかのスクリプトを使っていれば、その保存データを減らしてください。それまでは、同じメールが何度か届くことがあります。",
 failing: (times, since, reason) => `自動更新が${since}から${times}回つづけて失敗しています（${reason}）。1時間ごとにやり直しています。`,
 stopped: (advice) => `⚠ 自動更新が止まっています。${advice}`,
 triggerGone: `1時間ごとの自動更新が、なくなっています。パソコンで${SET_UP3}を選ぶと、また動きだします。`,
 copied: `このシートはコピーです。自動更新もメールも、まだ動いていません（もとのシートはそのままです）。このシートでも使うときは、パソコンで${SET_UP3}を選んでください。`,
 permissions: {
  sheet: "このスプレッドシートの読み書き",
  sidebar: "サイドバーの表示",
  trigger: "1時間ごとの自動更新",
  mail: "自分あてのメール",
  address: "自分のメールアドレスの確認",
  other: "追加で選んだ機能"
 },
 permissionsMissing: (what) => `Googleの許可が足りないため、動いていない機能があります（${what.join("、")}）。パソコンで${SET_UP3}を選び、出てくる画面で、すべての項目にチェックを入れて許可してください。`,
 permissionsAsked: (what, item) => `Googleの許可が足りません（${what.join("、")}）。
このあと出てくる画面で、すべての項目にチェックを入れて許可してください。許可したら、もう一度メニュー「返事まち」→「${item}」を選ぶと、つづきができます。`,
 runsAs: (owner) => `足りないところを整えました。自動更新とメールは、はじめに準備した${owner}のアカウントで動いています。`,
 ownerStopped: (owner) => `自動更新は${owner}のアカウントで動いていましたが、止まっています。その方に${SET_UP3}を選んでもらうか、ご自分で選ぶと、あなたのアカウントで引き継ぎます（メールもあなたに届きます）。`,
 otherZone: (sheet3, script) => `このシートのタイムゾーンは「${sheet3}」で、自動更新の「${script}」とちがいます。お使いの時計とちがうときは、パソコンの「ファイル」→「設定」→「タイムゾーン」を直してください。記録の時刻、締切、メールの時刻がそろいます。いまのままでよければ、「拡張機能」→「Apps Script」→「プロジェクトの設定」で同じタイムゾーンを選ぶと、このお知らせは消えます。`,
 without: {
  today: "そのあいだ、きょうの一覧は更新せず、そこで選んだできごとも受け取りません。",
  notices: "そのあいだ、下書きの用意と次の連絡の案内を休みます。締切の至急メールは、いつもどおり届きます。",
  rules: "そのあいだ、最後に読めたルールで動きます。",
  templates: "そのあいだ、はじめに入っていた文例を使います。",
  daysOff: "そのあいだ、お休みはないものとして数えます。",
  settings: "そのあいだ、はじめの設定で動きます。",
  log: "そのあいだ、履歴は残りません。"
 },
 tabLost: (tab, without2) => `「${tab}」のタブが見つかりません。${without2}名前が変わっていれば「${tab}」に戻すか、${SET_UP3}で作り直してください。`,
 columnsLost: (tab, headers, without2) => `「${tab}」のタブに${named2(headers)}の列が見つからないので、このタブには書き込まず、中身も使っていません。${without2}見出しの名前を戻すか、${SET_UP3}で列を足してください。`,
 columnsBlank: (tab, headers) => `「${tab}」のタブに${named2(headers)}の列がないので、空欄として動いています。要るときは、${SET_UP3}で足せます。`,
 columnDoubled: (tab, header, used, own) => `「${tab}」のタブに見出し「${header}」が2つあります。左の${used}列を使い、${own}列はご自分の列として、そのままにしています。`
});
var named2 = (headers) => headers.map((header) => `「${header}」`).join("");

// src/text/ja/lists.ts
var lists2 = () => ({
 services: { work: "制作", chat: "相談・チャット", video: "ビデオ", phone: "電話" },
 readMarks: { read: "既読", unread: "未読" },
 noticeStates: { draft: "下書き", sent: "送信済み", withdrawn: "取りやめ" },
 certainties: { official: "公式", "third-party": "第三者情報", unconfirmed: "未確認" },
 tones: { soft: "やわらかい", formal: "きっちり" },
 sendingHours: { standard: "標準", night: "夜型" },
 languages: { ja: "日本語", en: "英語" },
 events: {
  replied: "返事が来た",
  "replied-no-answer-needed": "返事が来た（返信不要）",
  stalled: "「まだ」と言われた",
  reacted: "反応だけあった",
  unread: "まだ読まれていない",
  "wrote-waiting": "連絡した（返事待ち）",
  wrote: "連絡した（返事は不要）",
  "sent-draft": "下書きの文を送った",
  "showed-progress": "途中経過を送った",
  "handed-over": "仮納品した（実施した）",
  "no-show": "予約の時間に来なかった",
  approved: "OKをもらった",
  "revision-asked": "修正を頼まれた",
  "formally-delivered": "正式な納品をした",
  "sent-back": "差し戻された",
  "asked-support": "運営に問い合わせた",
  "cancel-requested": "キャンセルを頼んだ",
  "cancel-refused": "キャンセルを断られた",
  "cancel-asked": "キャンセルを頼まれた",
  "cancel-answered": "キャンセルに答えた（断った）",
  cancelled: "キャンセルが成立した",
  closed: "取引が完了した"
 },
 whens: {
  now: "いま",
  "this-morning": "きょうの朝",
  yesterday: "きのう",
  "day-before-yesterday": "おととい"
 },
 notices: {
  N0: "購入のお礼とヒアリング",
  N1: "ご質問の確認",
  N2: "ご質問の再確認",
  N3: "キャンセルの予告",
  N4: "キャンセルのご連絡",
  N5: "仮納品のご連絡",
  N6: "ご確認のお願い",
  N7: "正式な納品の予告",
  N8: "期限当日のお知らせ",
  N9: "正式な納品",
  N10: "完了のお礼",
  N11: "納期のご相談",
  N12: "運営への問い合わせ",
  N13: "お休みのお知らせ",
  N14: "「まだ」へのお返事",
  N15: "途中経過の確認",
  N16: "このまま進める予告",
  N17: "ご予約時間のご連絡",
  N18: "キャンセルリクエストへのお返事"
 },
 phases: { before: "作業の前", progress: "途中経過のあと", check: "仮納品のあと" },
 situations: { silence: "お返事がないとき", approved: "OKのあと", "at-hand-over": "お渡しと同時" },
 anyService: "すべて",
 yes: "はい",
 no: "いいえ",
 anyReply: "返事",
 newAppointment: "予約の取り直し"
});

// src/text/ja/log.ts
var log2 = () => ({
 kinds: {
  event: "記録した",
  undo: "取り消した",
  refused: "記録しなかった",
  draft: "下書きを用意した",
  redraft: "下書きを作り直した",
  withdrawn: "下書きを取りやめた（自動）",
  "notice-sent": "送信済みにした",
  digest: "お知らせメールを用意した",
  alert: "至急メールを用意した",
  "id-assigned": "注文番号を付けた",
  pasted: "貼り付けた表を読んだ",
  replaced: "自動で入る列を書きかえた",
  "rules-reset": "ルールを初期値に戻した",
  forgotten: "覚え書きを作り直した"
 },
 pasted: (orders3, own, totals) => [
  `${orders3}件。`,
  totals.length > 0 ? `${totals.join("、")}行目は合計の行なので、注文として数えません。` : "",
  own.length > 0 ? `自分用の列として残したもの：${own.join("、")}` : ""
 ].join(""),
 facts: {
  purchasedAt: "購入",
  dueAt: "納品予定日",
  sellerAt: "自分から連絡",
  buyerAt: "購入者から連絡",
  noReplyNeededAt: "",
  stallAt: "「まだ」の返事",
  progressAt: "途中経過を送付",
  handedOverAt: "仮納品・実施",
  okAt: "OK",
  revisionAt: "修正の依頼",
  formalAt: "正式な納品",
  sentBackAt: "差し戻し",
  supportAskedAt: "運営に問い合わせ",
  cancelRequestedAt: "キャンセルリクエスト",
  cancelRefusedAt: "キャンセルの不成立",
  buyerCancelAt: "購入者からのキャンセルリクエスト",
  cancelAnsweredAt: "キャンセルに回答",
  closedAt: "完了",
  cancelledAt: "キャンセル成立",
  appointmentAt: "予約",
  noShowAt: "予約の時間に来なかった",
  snoozeUntil: "保留の終わり",
  unansweredSince: "",
  owedSince: "",
  firstSeenAt: ""
 },
 timeline: {
  now: "いま",
  sent: (notice2) => `『${notice2}』を送付`,
  willSend: (notice2) => `『${notice2}』を送る`,
  ends: (outcome3) => `自動で終了${outcome3 && `、${outcome3}`}`,
  deadline: "伝えた期限",
  paid: "売上確定",
  refunded: "全額返金"
 }
});

// src/text/buyerName.ts
var oneLine = (text2) => text2.replace(/\s+/g, " ").trim();
var PLAIN = /\s*(?:様|さま|サマ|さん|サン|殿)$/;
var STANDING = /\s*(?:先生|御中)$/;
var ENGLISH = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s+(?=\S)/i;
function without(name, ...endings) {
 for (const ending of endings) {
  const rest = name.replace(ending, "");
  if (rest !== name && rest !== "") return without(rest, ...endings);
 }
 return name;
}
function bareName(buyer, language) {
 const bare = without(oneLine(buyer), PLAIN, STANDING);
 return language === "ja" ? bare.replace(ENGLISH, "") : bare;
}
function addressed(buyer, unnamed, language) {
 const typed = without(oneLine(buyer), PLAIN);
 if (language === "en") return bareName(buyer, language) || unnamed;
 if (STANDING.test(typed) && typed.replace(STANDING, "") !== "") return typed;
 return `${typed.replace(ENGLISH, "") || unnamed}様`;
}
function called(buyer) {
 const typed = without(oneLine(buyer), PLAIN);
 return /\S先生$/.test(typed) ? typed : `${bareName(buyer, "ja")}さん`;
}

// src/text/ja/steps.ts
function wait2({ stage, notice: notice2, next }) {
 if (stage === "cancel-requested") return "キャンセルの成立を待つ";
 if (stage === "scheduled") return "予約の時刻を待つ";
 const what = stage === "formally-delivered" && !notice2 && !next ? "完了を待つ" : "返事を待つ";
 if (next) return `${what}（次：${next}）`;
 return notice2 ? `${what}（次：${notice2}）` : what;
}
function deliver2({ stage, service }) {
 if (stage === "revising" || stage === "sent-back") return "修正して渡す";
 if (stage === "awaiting-feedback" || stage === "awaiting-info") return "伝えたとおり作業を進める";
 return service === "work" ? "作業して納品する" : "サービスを提供する";
}
var steps2 = () => ({
 turns: { seller: "自分", buyer: "購入者", market: "サイト", nobody: "―" },
 stages: {
  "needs-fix": "確認が必要",
  cancelled: "キャンセル済み",
  closed: "完了",
  ended: "期間終了",
  "cancel-requested": "キャンセル申請中",
  "formally-delivered": "正式な納品済み",
  "cancel-asked": "キャンセルを頼まれている",
  "sent-back": "差し戻し対応中",
  "first-contact-due": "最初の連絡がまだ",
  approved: "OK済み",
  "reply-due": "返信が必要",
  revising: "修正中",
  "awaiting-check": "仮納品の確認待ち",
  "awaiting-feedback": "途中経過の返事待ち",
  scheduled: "予約済み",
  "awaiting-info": "返事待ち",
  working: "進行中"
 },
 sessionHeld: "実施後の確認待ち",
 severities: { calm: "大丈夫", soon: "もうすぐ", now: "きょうやる", late: "期限切れ", danger: "至急" },
 steps: {
  none: () => "",
  fix: () => "「注意」を見て直す",
  wait: wait2,
  "first-message": () => "最初のメッセージを送る",
  reply: () => "返信する",
  "answer-cancel": () => "キャンセルリクエストに答える",
  deliver: deliver2,
  send: ({ notice: notice2 }) => `『${notice2}』を送る`,
  "formal-delivery": ({ terms }) => terms.pressFormal || `『${terms.formalDelivery}』を押す`,
  "cancel-request": ({ terms }) => `『${terms.cancelRequest}』を送る`,
  "ask-support": () => "運営に問い合わせる",
  "platform-nudge": () => "サイトから連絡してもらう",
  "record-session": () => "実施したことを記録する",
  "record-closed": () => "完了を記録する",
  "record-cancelled": () => "キャンセル成立を記録する"
 },
 until: {
  dayAndTime: (day, time) => `${day} ${time}`,
  wholeDay: (day) => `${day}中`,
  today: "きょう",
  tomorrow: "あす",
  overdue: (late, dateTime2) => `${late}（${dateTime2}）`,
  ends: (dateTime2, outcome3) => `${dateTime2} に自動で終了${outcome3 && `、${outcome3}`}`,
  and: "／",
  anyTime: "お手すきのときに",
  anyTimeShort: "いつでも",
  since: (day) => `${day}から`
 },
 outcomes: { paid: "売上確定", refunded: "全額返金（キャンセル）" },
 answerFirstShort: "（返事が来ていたら先に記録）",
 answerFirst: (event) => `返事は来ていませんか？ 来ていたら、先に「できごと」で「${event}」を選んでください`,
 waiting: (days2) => `返事待ち${days2}日`,
 sent: (notice2) => `『${notice2}』を送った`,
 lastEvent: (when, event) => `${when} ${event}`
});

// src/text/ja/mail.ts
function counted2({ danger, late }) {
 const { severities } = steps2();
 const parts2 = [
  [severities.danger, danger],
  [severities.late, late]
 ];
 const told2 = parts2.filter(([, count3]) => count3 > 0).map(([word, count3]) => `${word}${count3}件`);
 return told2.length > 0 ? `（うち${told2.join("・")}）` : "";
}
var mail2 = () => ({
 digestSubject: (today, counts) => `【返事まち】きょう${today}件${counted2(counts)}`,
 alertSubject: (hours2, ahead, over) => {
  const parts2 = [
   over > 0 && `締切を過ぎた注文が${over}件`,
   ahead > 0 && `締切まで${hours2}時間を切った注文が${ahead}件`
  ];
  return `【返事まち・至急】${parts2.filter(Boolean).join("、")}あります`;
 },
 digestIntro: "きょうの注文のようすをお知らせします。急ぐものから順に並んでいます。",
 alertIntro: "サイトのルールで、締切が近いか過ぎた注文があります。先にこちらをお願いします。",
 order: ({ buyer, title, step, until }) => `${called(buyer)}${title ? `（${title}）` : ""}：${step}${until ? `［${until}］` : ""}`,
 alertLine: ({ buyer, clock: clock5, endsAt, over, result }) => over ? `${called(buyer)}：「${clock5}」の締切は${endsAt}でした。ルールでは、${result}ことがあります。` : `${called(buyer)}：「${clock5}」の締切は${endsAt}です。過ぎると、${result}ことがあります。`,
 noticeHeading: (notice2) => `送る文面『${notice2}』`,
 lookFirst: (place) => `送る前に、${place && `${place}に`}返事が来ていないか見てください`,
 links: {
  row: "シートでこの注文を見る",
  answered: "返事が来たことを記録する（「きょう」のタブ）",
  room: "取引ページを開く",
  calendar: "伝えた期限をカレンダーに入れる",
  sheet: "シートを開く"
 },
 calendarTitle: (buyer) => `お返事の期限：${called(buyer)}`,
 troubleSubject: "【返事まち】自動更新がうまくいっていません",
 troubleLines: (since, reason) => [
  `${since}から、シートの自動更新がうまくいっていません。`,
  `いま起きていること：${reason}`,
  "シートを開いて上のことを確かめてください。心あたりがないときは、パソコンでメニュー「返事まち」→「セットアップ / やり直す」を選ぶと、たいてい直ります。注文や連絡文は消えません。",
  "直るまでは、シートの表示が古いことがあります。急ぐ注文は、取引ページでじかに確かめてください。1時間ごとにやり直しています。直らなければ、あす、もう一度お知らせします。"
 ],
 sendableFrom: (when) => `この文面は ${when} から送れます。`,
 moreChecks: (count3) => `ほか${count3}件の確認は、あすでも大丈夫です。「きょう」のタブで見られます。`,
 more: (count3) => `ほかに${count3}件あります。「きょう」のタブで見られます。`,
 footer: [
  "シートに入っていない注文は見守れません。新しい注文は「注文」のタブに入れてください。",
  "このメールを止めるには、「設定」の「お知らせメール」または「至急メール」を「いいえ」にします。"
 ],
 test: {
  subject: "【返事まち・テスト】お知らせはこのように届きます",
  body: "これはテストメールです。お知らせメールと至急メールも、同じ差出人からこのアドレスに届きます。\nスマートフォンで通知が出なかったときは、Gmailの通知の設定と、迷惑メールのフォルダをごらんください。",
  sent: (address) => `${address} にテストメールを送りました。届いているかごらんください。`,
  noneLeft: "きょうはもうメールを送れません（Googleの1日の上限です）。あす、もう一度お試しください。",
  failed: (reason) => `テストメールを送れませんでした（${reason}）。少し待ってから、もう一度お試しください。`
 }
});

// src/text/ja/message.ts
var message2 = () => ({
 unnamedBuyer: "ご購入者",
 listItem: (text2) => `・${text2}`,
 listSeparator: "、",
 recordLine: (when, notice2, deadline2) => `・${when}　${notice2}${deadline2 && `（お返事の期限：${deadline2}）`}`,
 calls: { video: "ビデオ通話", phone: "お電話" },
 sessions: { chat: "ご相談", video: "ビデオ通話でのご相談", phone: "お電話でのご相談" },
 atHandOver: "お渡しとあわせて",
 sampleAnswer: (question) => `「${question}は、まだ決めていません」`
});

// src/text/ja/money.ts
function from2({ certainty, asOf, source, stale }) {
 const parts2 = [certainty, asOf && `${asOf}時点`, source].filter(Boolean).join("、");
 return `（${parts2}）。${stale ? "公式ページで確認してください。" : ""}`;
}
var money2 = () => ({
 takeHome: (amount) => `手取り ${amount}`,
 takeHomeUnknown: "手取りはわかりません（手数料が未確認です）",
 feeSource: (share, source) => `手取りは、手数料${share}を引いた金額です${from2(source)}振込手数料は入っていません。`,
 payout: (on, requestBy, certainty) => requestBy ? `${requestBy}までに振込申請をすると、${on}に振り込み（${certainty}）` : `${on}から受け取れます（${certainty}）`,
 payoutSource: (source) => `振り込みの日は、サイトのルールから数えています${from2(source)}`,
 sales: {
  heading: "確定待ちの売上",
  line: ({ amount, takeHome: takeHome2, orders: orders3, first }) => `確定待ちの売上：${amount}${takeHome2 && `（手取り ${takeHome2}）`}。全部で${orders3}件、いちばん早いものは${first}の見込みです。`,
  ifSilent: "返事がないまま進んだ場合の見込みです。",
  noPrice: "金額が空欄",
  withoutPrice: (orders3) => `金額が空欄の注文が${orders3}件あり、合計に入っていません。`,
  withoutFee: (orders3) => `手数料がわからない注文が${orders3}件あり、手取りに入っていません。`
 },
 departure: {
  heading: (first, last, begun) => {
   if (begun) return `お休み中（${last}まで）`;
   return first === last ? `お休み（${first}）の前に` : `お休み（${first}〜${last}）の前に`;
  },
  nothing: "いま動いている締切とお渡しの予定で、お休み中に来るものはありません。",
  runsOut: ({ buyer, rule: rule3, end, begun }) => begun ? `${called(buyer)}：「${rule3}」の締切が${end}に来ます。お休み中ですが、ここだけは見ておいてください。` : `${called(buyer)}：「${rule3}」の締切が、お休み中の${end}に来ます。出かける前に済ませておくと安心です。`,
  delivery: ({ buyer, day, notice: notice2, begun }) => begun ? `${called(buyer)}：お渡しの予定（${day}まで）が来ます。間に合わないときは、『${notice2}』を送っておくと安心です。` : `${called(buyer)}：お渡しの予定（${day}まで）が、お休み中に来ます。先に渡すか、『${notice2}』を送っておくと安心です。`,
  couldRunOut: {
   firstContact: (market, length) => `${market}：お休み中に購入されると、休み明けを待たずに最初の連絡の締切（${length}）が来ます。`,
   replyToBuyer: (market, length) => `${market}：お休み中にメッセージが届くと、休み明けを待たずに返信の締切（${length}）が来ます。`,
   answerCancel: (market, length) => `${market}：お休み中にキャンセルリクエストが来ると、${length}以内の返事が必要になります。一日一度は見てください。`
  },
  considerPausing: (markets) => `${markets}は、お休みのあいだの受付休止を検討してください。`,
  tell: (orders3, notice2) => `進行中の注文が${orders3}件あります。『${notice2}』を送っておけます。`
 }
});

// src/text/ja/problems.ts
var SET_UP4 = "メニュー「返事まち」→「セットアップ / やり直す」";
var stops2 = (terms) => ({
 "formal-delivery": `それまでに『${terms.formalDelivery}』をすると止まります。`,
 "later-due-day": "それまでに渡して終えるか、購入者と相談して納品予定日を延ばすと止まります。",
 completion: "それまでに渡して、取引を完了すれば戻りません。",
 acceptance: "承認がまだなら、それまでに運営に問い合わせてください。"
});
var problems2 = () => ({
 problems: {
  "unreadable-moment": ({ column, value }) => `「${column}」の「${value}」は日付として読めません。「2026/11/22 14:00」や「2026/11/22」のように直してください。`,
  "unreadable-amount": ({ column, value }) => `「${column}」の「${value}」は金額として読めません。数字だけにしてください。`,
  "unreadable-url": ({ column }) => `「${column}」は https:// で始まるアドレスにしてください。いまはリンクになりません。`,
  "unreadable-read": ({ column, value }) => `「${column}」の「${value}」は読めません。既読か未読を選ぶか、空欄にしてください。`,
  "unreadable-service": ({ column, value }) => `「${column}」の「${value}」は選択肢にありません。一覧から選ぶか、空欄（制作）にしてください。`,
  "unreadable-text": ({ column, value }) => `「${column}」が「${value}」になっています。+ や - や = で始まる文字は数式と読まれるので、頭に「'」を付けて入れ直してください。`,
  "in-the-future": ({ column, value }) => `「${column}」の「${value}」がきょうより先の日付です。起きた日時に直してください。`,
  "ended-before-purchase": ({ column }) => `「${column}」が購入日時より前です。どちらかの日時を直してください。`,
  "closed-and-cancelled": ({ column }) => `完了とキャンセル成立の両方に日時が入っています。「${column}」など、ちがうほうを空欄にしてください。`,
  "duplicate-id": ({ column, value }) => `「${column}」の「${value}」が2行以上にあります。行ごとにちがう番号にしてください。`,
  "unknown-market": ({ column, value }) => `「${column}」の「${value}」が「サイトのルール」にありません。名前を直すか、ルールを追加してください。`,
  "no-purchase-date": ({ column }) => `「${column}」が空欄なので、この行を初めて見た日時で数えています。もっと前なら締切も早まるので、日時を入れてください。`,
  "no-day-to-send": ({ column }) => `60日先まで送れる日が見つかりません。「お休み」のタブと「${column}」を確かめてください。`,
  failed: ({ value }) => `この行は処理の途中で止まりました（${value}）。次の更新でもう一度試します。`,
  "set-aside": ({ value }) => `この行は3回つづけて処理できなかったので、後回しにしています（${value}）。行を直すか「いま更新する」を選ぶと、もう一度試します。`
 },
 concerns: {
  "ends-paid": ({ end, terms }) => `${end} に${terms.endsByItself}、売上が確定します。`,
  "ends-refunded": ({ end, terms, stoppedBy }) => {
   var _a;
   return `${end} に${terms.endsByItself}、代金は購入者に戻ります（売上は0円）。${stoppedBy ? (_a = stops2(terms)[stoppedBy]) != null ? _a : "" : ""}`;
  },
  "ends-open": ({ end, terms }) => `${end} に${terms.endsByItself}、取引ができなくなります。`,
  "cancel-limit": ({ end }) => `サイトのシステムでキャンセルできるのは、${end} までです。過ぎると、運営への問い合わせが必要になります。`,
  "due-day": ({ end, over }) => `納品予定日は${end}${over ? "でした" : "です"}。まだなら納期のご相談を（日を動かすには、購入者の同意がいります）。`
 },
 refusals: {
  "no-such-order": (event) => `「${event}」を記録できませんでした。この注文番号の注文が見つかりません。`,
  "duplicate-id": (event) => `「${event}」を記録できませんでした。同じ注文番号の行が2つ以上あります。番号を直してから、もう一度選んでください。`,
  "changed-order": (event) => `「${event}」を記録できませんでした。選んだときに見えていた注文と、いまの行がちがいます。購入者を確かめてから、もう一度選んでください。`,
  "no-formal-delivery": (event) => `「${event}」を記録できませんでした。正式な納品の記録がありません。先に「正式な納品をした」を選んでください。`,
  "no-cancel-request": (event) => `「${event}」を記録できませんでした。自分からキャンセルを頼んだ記録がありません。先に「キャンセルを頼んだ」を選んでください。`,
  "no-buyer-cancel": (event) => `「${event}」を記録できませんでした。購入者からキャンセルを頼まれた記録がありません。先に「キャンセルを頼まれた」を選んでください。`,
  "no-appointment": (event) => `「${event}」を記録できませんでした。過ぎた予約がありません。「予約日時」を確かめてください。`,
  "closed-order": (event) => `「${event}」を記録できませんでした。この注文はもう終わっています。続きがあるなら、完了やキャンセル成立の日時を消してください。`,
  "when-unreadable": (event) => `「${event}」を記録できませんでした。「いつ」が読めません。選択肢から選ぶか、「11/22」のように日付を入れてください。`,
  "when-in-future": (event) => `「${event}」を記録できませんでした。「いつ」がこれから先の日時です。起きた日時を入れてください。`,
  "when-too-early": (event) => `「${event}」を記録できませんでした。「いつ」が、もとになるできごと（購入や正式な納品など）より前です。日時を確かめてください。`,
  "nothing-to-undo": () => "取り消せるできごとがありません。",
  "edited-since": () => "できごとのあとに行が手で直されているので、自動では戻せません。日時の列を直接直してください。",
  "no-column": (event) => `「${event}」を記録できませんでした。記録する列がありません。${SET_UP4}で列を足してから、もう一度選んでください。`,
  "unknown-event": (event) => `「${event}」はできごとの選択肢にありません。一覧から選び直してください。`
 },
 eventNotes: {
  "no-draft-open": "下書きがなかったので、「連絡した（返事待ち）」として記録しました。"
 },
 replaced: (cells) => `ここは自動で入る列なので、${cells}を書きかえました。残したいことは「メモ」か自分の列に入れてください。`,
 replacedCell: (header, text2) => `「${header}」の「${text2}」`,
 runErrors: {
  missingTab: (tab) => `「${tab}」タブが見つかりません。名前が変わっていれば「${tab}」に戻すか、${SET_UP4}で作り直してください。何も書きかえていません。`,
  missingHeader: (tab, headers) => `「${tab}」タブに見出し${headers.map((header) => `「${header}」`).join("")}が見つかりません。見出しの名前を戻すか、${SET_UP4}で列を足してください。何も書きかえていません。`,
  notSetUp: `まだセットアップが終わっていません。パソコンで${SET_UP4}を選んでください。`,
  busy: "ほかの更新が動いています。少し待ってから、もう一度お試しください。",
  unexpected: `更新の途中で止まりました。次の更新でやり直します。何度も続くときは、${SET_UP4}をお試しください。`
 },
 unreadableDayOff: (tab, row, column, found) => `「${tab}」${row}行目：${column}の「${found}」は日付として読めません。「2026/12/28」のように書いてください。この行のお休みは、まだ数えていません。`,
 totalsRow: "合計の行なので、注文として数えません。",
 noticeNotes: {
  autoMark: "（自動）",
  withdrawn: "（自動）いまは送らなくてよくなったので、取りやめました。",
  noDeadlineInText: (deadline2) => `文面から期限がひとつに読み取れなかったため、期限を${deadline2}として数えます。ちがうときは「伝えた期限」を直してください。`,
  noDayInText: "文面から新しいお届けの日がひとつに読み取れませんでした。「伝えた期限」に書いておけます。",
  deadlineTooClose: (deadline2) => `期限（${deadline2}）まで48時間を切っています。期限を延ばして、文面も直してから送ってください。`,
  unknownField: (field) => `文例の {{${field}}} は使えない印です。文面を直してから送ってください。`,
  brokenTemplate: (kind) => `文例「${kind}」の印の書き方が途中で切れているため、もとの文例を使いました。`,
  unknownKind: (value) => `種類「${value}」がわかりません。一覧から選んでください。`,
  unreadableSent: (value) => `送信日時の「${value}」は日付として読めません。「2026/11/22 14:00」のように直してください。`,
  unknownOrder: (orderId) => `注文番号「${orderId}」の注文が見つかりません。`
 }
});

// src/text/ja/rules.ts
var rules2 = () => ({
 rules: {
  firstContact: "最初の連絡",
  replyToBuyer: "購入者への返信",
  answerCancel: "キャンセルリクエストへの回答",
  review: "正式な納品の確認",
  cancelLimit: "サイトでキャンセルできる期間",
  autoAgree: "キャンセルの自動合意",
  nudgeWait: "サイトからの連絡を頼めるまで",
  platformNudge: "サイトからの連絡",
  hardEnd: "取引の期間",
  cancelNotBefore: "「連絡がつかない」を選べるまで",
  hardEndWarning: "期間終了のお知らせ（何日前から）",
  hardEndFrom: "期間の数え始め",
  formalStopsHardEnd: "正式な納品で期間が止まる",
  formalDelivery: "正式な納品を押すとき",
  mailAllowed: "購入者へのメール",
  readMarks: "既読の表示",
  fee: "手数料",
  feeVideo: "手数料（ビデオ）",
  language: "文面の言語",
  "how:none": "やり方：終わったあと",
  "how:fix": "やり方：記録を直す",
  "how:wait": "やり方：返事を待つ",
  "how:first-message": "やり方：最初のメッセージ",
  "how:reply": "やり方：返信",
  "how:answer-cancel": "やり方：キャンセルリクエストに答える",
  "how:deliver": "やり方：作品を渡す",
  "how:send": "やり方：文面を送る",
  "how:formal-delivery": "やり方：正式な納品",
  "how:cancel-request": "やり方：キャンセルを頼む",
  "how:ask-support": "やり方：運営に問い合わせる",
  "how:platform-nudge": "やり方：サイトから連絡してもらう",
  "how:record-session": "やり方：実施の記録",
  "how:record-closed": "やり方：完了の記録",
  "how:record-cancelled": "やり方：キャンセル成立の記録"
 },
 clockMeanings: {
  firstContact: "購入されてから、自分が最初のメッセージを送るまで。購入前のメッセージは数えません。",
  replyToBuyer: "購入者からメッセージが来てから、自分が返信するまで。",
  answerCancel: "購入者からキャンセルリクエストが来てから、自分が答えるまで。",
  review: "正式な納品をしてから、購入者が承諾か差し戻しをするまで。",
  cancelLimit: "取引が始まってから、サイトのシステムではキャンセルできなくなるまで。",
  autoAgree: "自分からキャンセルリクエストを送ってから、購入者が答えるまで。",
  nudgeWait: "自分からの最後の連絡から、サイトからの連絡を頼めるようになるまで。",
  platformNudge: "サイトから購入者へ連絡してもらってから、購入者が答えるまで。",
  hardEnd: "取引が始まってから、サイトのルールで終わるまで。",
  cancelNotBefore: "購入者の最後のメッセージ（なければ購入）から、理由「購入者と連絡がつかない」を選べるようになるまで。"
 },
 results: {
  paid: "売上が確定する",
  refunded: "キャンセルになり、購入者に全額返金される",
  "may-cancel": "購入者がキャンセルを頼めるようになる",
  none: "自動では何も起きない"
 },
 lengths: {
  hours: (count3) => `${count3}時間`,
  days: (count3) => `${count3}日`,
  "business-days": (count3) => `${count3}営業日`,
  "end-of-day": (count3) => `${count3}日後の23:59`
 },
 formalDelivery: { "after-notice": "予告のあと", "at-hand-over": "渡したらすぐ" },
 hardEndFrom: { purchase: "購入日時", due: "納品予定日" },
 unknown: "確かな情報が見つかっていません。わかったら値を入れてください。"
});

// src/text/ja/settings.ts
var settings2 = () => ({
 settings: {
  lastRun: { name: "最終更新", explanation: "最後に自動で更新された日時です。書きかえないでください。" },
  nextRun: { name: "次の自動更新", explanation: "だいたいこのころに更新されます。書きかえないでください。" },
  health: {
   name: "自動更新の調子",
   explanation: "うまくいかないときは、ここに理由が出ます。書きかえないでください。"
  },
  lastMail: {
   name: "最後に送ったメール",
   explanation: "お知らせ、至急、テストのどれかを最後に送った日時です。書きかえないでください。"
  },
  sendingHours: {
   name: "送る時間帯",
   explanation: "「標準」は9時～20時、「夜型」は9時～22時です。時刻を自分で決めるときは、次の2行に入れます。"
  },
  windowStartHour: {
   name: "連絡を始める時刻（時）",
   explanation: "この時刻より前に送る文面は用意しません。空欄なら「送る時間帯」のとおりです。"
  },
  windowEndHour: {
   name: "連絡を終える時刻（時）",
   explanation: "この時刻を過ぎた連絡は、翌日の朝にまわします。空欄なら「送る時間帯」のとおりです。"
  },
  checks: {
   name: "確認の回数",
   explanation: "期限を伝える予告の前に、確認の連絡を何回送るかです。1～3から選びます。"
  },
  gaps: {
   name: "連絡の間隔（日）",
   explanation: "はじめの確認まで、次からの確認まで、予告までに待つ日数です。「3・2・2」のように書きます。"
  },
  deadlineDays: {
   name: "伝える期限（日後）",
   explanation: "予告を送る日から、伝える期限までの日数です。土日祝とお休みにあたれば、次の平日にします。"
  },
  deadlineDaysAfterStall: {
   name: "「まだ」と言われたあとの期限（日後）",
   explanation: "途中で「まだ」と言われていたら、こちらの日数で期限を長めにとります。"
  },
  deadlineHour: { name: "期限の時刻（時）", explanation: "購入者に伝える期限の時刻です。" },
  replyHours: { name: "返信の目安（時間）", explanation: "購入者からメッセージが来てから、返信するまでの目安です。" },
  revisionDays: { name: "修正の目安（日）", explanation: "修正を頼まれてから、渡すまでの目安です。" },
  supportDays: {
   name: "問い合わせ後に待つ日数",
   explanation: "運営に問い合わせてから、正式な納品に進むまでに待つ日数です。"
  },
  unknownClockDays: {
   name: "ルールがわからないときに待つ日数",
   explanation: "サイトのルールがわからないとき、運営に問い合わせるまでに待つ日数です。"
  },
  digestHour: {
   name: "お知らせメールの時刻（時）",
   explanation: "この時刻のあと、することがある日にだけ1通届きます。"
  },
  digestOn: { name: "お知らせメール", explanation: "「いいえ」にすると、毎日のお知らせメールを止めます。" },
  alertOn: {
   name: "至急メール",
   explanation: "自動キャンセルなどが24時間以内に迫ったときのメールです。「いいえ」で止まります。"
  },
  language: { name: "表示の言語", explanation: "画面とメールの言語です。「日本語」か「英語」を選びます。" },
  tone: { name: "文体", explanation: "文面の文体です。「やわらかい」か「きっちり」を選びます。" },
  sellerName: { name: "自分の名前", explanation: "文面の終わりに入る名前です。空欄なら入りません。" },
  yearEndClosed: { name: "年末年始を休みにする", explanation: "12/29～1/3を、期限にしない日として数えます。" },
  obonClosed: { name: "お盆を休みにする", explanation: "8/13～8/16を、購入者に伝える期限にしません。" }
 },
 unreadableSetting: (name, value, usedInstead) => `設定「${name}」の値「${value}」は使えないため、「${usedInstead}」で動いています。`
});

// src/text/ja/setup.ts
var setUp2 = () => ({
 menu: "返事まち",
 menuItems: {
  openSidebar: "サイドバーを開く",
  updateNow: "いま更新する",
  setUp: "セットアップ / やり直す",
  addSamples: "見本の注文を入れる",
  undo: "取り消す",
  resetRules: "サイトのルールを初期値に戻す",
  check: "動作チェック",
  testMail: "テストメールを送る",
  examples: "関数の例"
 },
 productName: "返事まち",
 toasts: {
  setUpDone: "準備ができました。「注文」に購入者の名前を入れると始まります。",
  setUpAgain: "足りないところを整えました。入力したものはそのままです。",
  updated: (orders3) => `${orders3}件の注文を更新しました。`,
  samplesAdded: (count3) => `見本の注文を${count3}件入れました。いつ消してもかまいません。`,
  samplesExist: "見本の注文はもう入っています。",
  textSaved: "文面を保存しました。",
  rulesReset: (market) => `${market}のルールを初期値に戻しました。`,
  chooseRule: (tab) => `「${tab}」のタブで、戻したいサイトの行を選んでから、もう一度押してください。`,
  nothingShipped: (market) => `「${market}」はご自分で足したサイトなので、初期値がありません。何も変えていません。`,
  undone: (buyer, event) => `${called(buyer)}の「${event}」を取り消しました。`,
  recorded: (buyer, event) => `${called(buyer)}：「${event}」を記録しました。`,
  marked: (buyer, notice2) => `${called(buyer)}：『${notice2}』を送信済みにしました。`
 },
 firstRun: {
  what: "「はじめる」を押すと、必要なタブと、1時間ごとの自動更新を用意します。",
  data: "入力した内容はこのスプレッドシートの中だけに置かれ、メールはあなた自身のアドレスにだけ届きます。購入者やサイトへ自動で何かが送られることはありません。",
  samples: "まず試してみたいときは、見本の注文を入れられます。"
 },
 stale: {
  cell: "⚠ 自動更新が止まっています",
  advice: "パソコンでこのシートを開き、メニュー「返事まち」→「セットアップ / やり直す」を選ぶと、また動きだします。",
  seeToday: (today) => `更新のようすは「${today}」のいちばん上に出ます。ここが赤いときは、自動更新が止まっています。`
 },
 confirmSetUp: "タブと自動更新を用意します。すでに入力したものはそのまま残ります。始めますか？",
 confirmReset: (market) => `${market}の行を、はじめに入っていた内容に戻します。${market}で書きかえた値と足した行はなくなります。ほかのサイトはそのままです。`,
 sampleMark: "（見本）"
});

// src/text/ja/headerNotes.ts
var orders2 = {
 buyer: "購入者の表示名です。ここさえ入れれば、その注文の記録が始まります。",
 nextStep: "次にすることです。自動で書かれます。",
 until: "いつまでにすればよいかです。自動で書かれます。",
 event: "起きたことを選ぶと、日時が記録され、この欄は空に戻ります。",
 eventAt: "できごとが「いま」でないときだけ、いつのことかを選ぶか、日付を入れます。",
 turn: "いま動く番の人です。自動で書かれます。",
 stage: "注文がどこまで進んだかです。自動で書かれます。",
 lastEvent: "最後に記録したできごとです。「取り消す」で元に戻せるのは、このできごとです。",
 outcome: "このまま返事がなかった場合に、いつ、どう終わるかの見込みです。自動で書かれます。",
 waitingDays: "購入者の返事を待っている日数です。自動で書かれます。",
 attention: "確かめてほしいことがあるときに、ここに出ます。",
 market: "どのサイトの注文かです。空欄なら、前に使ったサイトになります。",
 id: "注文を見分ける番号です。ココナラではトークルームの番号を入れます。空欄なら自動で付きます。",
 title: "購入された内容です。文面に入ります。",
 amount: "購入された金額です。",
 purchasedAt: "購入された日時です。空欄なら、この行を初めて見た日時を使います。",
 dueAt: "購入者に伝えてある納品の予定日です。",
 waitingFor: "返事をもらわないと先へ進めないことを書きます（例：画像サイズ）。購入者への文面にそのまま入ります。待っていなければ空欄にします。",
 read: "自分の最後のメッセージが読まれたかどうかです。わからなければ空欄のままでかまいません。",
 snoozeUntil: "この日が終わるまで、返事待ちのお知らせを休みます。サイトの締切のお知らせは続きます。",
 url: "取引ページのアドレスです（https:// で始まるもの）。",
 note: "自由に使えるメモです。",
 service: "注文の種別です。空欄は「制作」になります。",
 sellerAt: "自分が最後にメッセージを送った日時です。",
 buyerAt: "購入者から最後に返事があった日時です（「まだです」だけの返事は別の列です）。",
 noReplyNeededAt: "購入者の最後のメッセージに返信はいらない、とした日時です。",
 stallAt: "購入者から「まだです」とだけ言われた日時です。",
 progressAt: "途中経過を見せて、返事を待ち始めた日時です。",
 handedOverAt: "完成品をすべて渡した日時、または通話などを実施した日時です（正式な納品の前）。",
 okAt: "購入者からOKをもらった日時です。",
 revisionAt: "購入者から修正を頼まれた日時です。",
 formalAt: "正式な納品をした日時です（以前の名前は「正式な回答」）。",
 sentBackAt: "正式な納品が差し戻された日時です。",
 supportAskedAt: "サイトの運営に問い合わせた日時です。",
 cancelRequestedAt: "自分からキャンセルを頼んだ日時です。",
 cancelRefusedAt: "キャンセルを購入者に断られた日時です。",
 buyerCancelAt: "購入者からキャンセルを頼まれた日時です。",
 cancelAnsweredAt: "キャンセルリクエストに、サイトのボタンで答えた日時です。",
 closedAt: "取引が完了した日時です。ここが入ると売上確定です。",
 cancelledAt: "キャンセルが成立した日時です。",
 appointmentAt: "ビデオや電話などの、予約の日時です。",
 noShowAt: "予約の時間に、購入者が来なかった日時です。",
 email: "直接取引のお客様のメールアドレスです。メールが許されているサイトでだけ使われます。",
 unansweredSince: "まだ返信していない最初のメッセージの日時です。自動で書かれます。",
 owedSince: "いま待っている返事を、最初にお願いした日時です。自動で書かれます。",
 recorded: "時刻のない日付の、記録した順番です。自動で書かれます。",
 firstSeenAt: "この行を初めて見た日時です。自動で書かれます。",
 severity: "どのくらい急ぐかです。自動で書かれます。",
 undo: "「取り消す」のための控えです。さわらないでください。"
};
var headerNotes2 = () => ({
 orders: orders2,
 today: {
  buyer: "購入者の表示名です。",
  nextStep: "次にすることです。急ぐものから並びます。",
  until: "いつまでにすればよいかです。",
  event: "起きたことを選ぶと、その注文に記録されます。",
  text: "そのままコピーして送れる文面です。ここで直すと、連絡文の下書きも変わります。送る前に、返事が来ていないか見てください。",
  open: "取引ページを開きます。",
  id: "注文番号です。",
  severity: "どのくらい急ぐかです。自動で書かれます。"
 },
 notices: {
  key: "記録の番号です。自動で付くので、変えないでください。",
  orderId: "どの注文への連絡かです。",
  buyer: "購入者の表示名です。",
  kind: "連絡の種類です。",
  state: "下書き、送信済み、取りやめ のどれかです。",
  text: "送る文面です。自由に直せます。直した文面が上書きされることはありません。",
  plannedAt: "この時刻を過ぎたら送れます。",
  deadline: "文面の中で購入者に伝える期限です。",
  createdAt: "下書きができた日時です。",
  sentAt: "送った日時です。「送信済み」にチェックを入れると自動で入ります。",
  sent: "サイトで送ったら、チェックを入れます。",
  attention: "確かめてほしいことがあるときに、ここに出ます。",
  composed: "最初に作られた文面の控えです。直したかどうかを見分けるために使います。"
 },
 rules: {
  market: "どのサイトのルールかです。行を選んでメニュー「返事まち」→「サイトのルールを初期値に戻す」を押すと、そのサイトがはじめの内容に戻ります。",
  rule: "ルールの名前です。",
  value: "時間や設定の値です。空欄は「わからない」という意味です。サイトのルールが変わったら直せます。",
  result: "その時間が過ぎると、サイトで何が起きるかです。",
  note: "知っておきたいことのメモです。",
  source: "どこで確かめたかです。",
  asOf: "いつの情報かです。",
  certainty: "情報の確かさです（公式、第三者情報、未確認）。"
 },
 templates: {
  kind: "連絡の種類です。",
  wording: "同じ種類をくり返し送るとき、何通目の文面かです（1～3）。",
  tone: "文体です。「設定」で選んだほうが使われます。",
  language: "文面の言語です。",
  service: "どの種別の注文に使うかです。「すべて」はどれにも使えます。",
  text: "文面です。{{購入者}} のような印には、注文の内容が入ります。"
 },
 daysOff: {
  from: "お休みの最初の日です。",
  to: "お休みの最後の日です。空欄なら1日だけです。",
  note: "自由に使えるメモです。"
 },
 settings: {
  setting: "設定の名前です。",
  value: "値です。ここを変えられます。",
  explanation: "設定の説明です。"
 },
 log: {
  at: "記録した日時です。",
  orderId: "どの注文のことかです。",
  buyer: "購入者の表示名です。",
  what: "記録したこと、自動で行ったことです。",
  detail: "くわしい内容です。"
 }
});

// src/text/ja/sheet.ts
var sheet2 = () => ({
 tabs: {
  today: "きょう",
  orders: "注文",
  notices: "連絡文",
  rules: "サイトのルール",
  templates: "文例",
  daysOff: "お休み",
  settings: "設定",
  log: "履歴"
 },
 headers: {
  today: {
   buyer: "購入者",
   nextStep: "次にすること",
   until: "いつまで",
   event: "できごと",
   text: "文面",
   open: "開く",
   id: "注文番号",
   severity: "急ぎ具合"
  },
  orders: {
   buyer: "購入者",
   nextStep: "次にすること",
   until: "いつまで",
   event: "できごと",
   eventAt: "いつ",
   turn: "いまの番",
   stage: "状態",
   lastEvent: "最後のできごと",
   outcome: "返事がなければ",
   waitingDays: "返事待ち日数",
   attention: "注意",
   market: "サイト",
   id: "注文番号",
   title: "内容",
   amount: "金額",
   purchasedAt: "購入日時",
   dueAt: "納品予定日",
   waitingFor: "待っている返事",
   read: "既読／未読",
   snoozeUntil: "保留（この日まで）",
   url: "取引ページ",
   note: "メモ",
   service: "種別",
   sellerAt: "自分からの最終連絡",
   buyerAt: "購入者からの最終連絡",
   noReplyNeededAt: "返信不要とした日時",
   stallAt: "「まだ」と言われた日時",
   progressAt: "途中経過を送った日時",
   handedOverAt: "仮納品日時",
   okAt: "OKをもらった日時",
   revisionAt: "修正を頼まれた日時",
   formalAt: "正式な納品日時",
   sentBackAt: "差し戻された日時",
   supportAskedAt: "運営に問い合わせた日時",
   cancelRequestedAt: "自分からのキャンセルリクエスト",
   cancelRefusedAt: "キャンセルを断られた日時",
   buyerCancelAt: "購入者からのキャンセルリクエスト",
   cancelAnsweredAt: "キャンセルに答えた日時",
   closedAt: "完了（クローズ）日時",
   cancelledAt: "キャンセル成立日時",
   appointmentAt: "予約日時",
   noShowAt: "来なかった日時",
   email: "メールアドレス",
   unansweredSince: "未返信の起点",
   owedSince: "返事待ちの起点",
   recorded: "記録の順番",
   firstSeenAt: "記録開始日時",
   severity: "急ぎ具合",
   undo: "取り消し用"
  },
  notices: {
   key: "記録番号",
   orderId: "注文番号",
   buyer: "購入者",
   kind: "種類",
   state: "状態",
   text: "本文",
   plannedAt: "送れる時刻",
   deadline: "伝えた期限",
   createdAt: "作成日時",
   sentAt: "送信日時",
   sent: "送信済み",
   attention: "注意",
   composed: "文面の控え"
  },
  rules: {
   market: "サイト",
   rule: "ルール",
   value: "値",
   result: "時間が過ぎると",
   note: "補足",
   source: "出典",
   asOf: "確認日",
   certainty: "確かさ"
  },
  templates: {
   kind: "種類",
   wording: "何通目",
   tone: "文体",
   language: "言語",
   service: "種別",
   text: "本文"
  },
  daysOff: { from: "初日", to: "最終日", note: "メモ" },
  settings: { setting: "設定", value: "値", explanation: "説明" },
  log: { at: "日時", orderId: "注文番号", buyer: "購入者", what: "できごと", detail: "くわしく" }
 },
 get headerNotes() {
  return headerNotes2();
 },
 otherTabName: (name, count3) => `${name}（返事まち${count3 > 1 ? ` ${count3}` : ""}）`,
 openLink: "開く",
 todayEmpty: "いま、することはありません。",
 todayMore: (count3) => `ほかに${count3}件あります。「注文」のタブで見られます。`
});

// src/text/ja/index.ts
var ja = madeWhenAsked({
 language: () => "ja",
 sheet: sheet2,
 lists: lists2,
 steps: steps2,
 rules: rules2,
 settings: settings2,
 problems: problems2,
 setUp: setUp2,
 mail: mail2,
 guidance: guidance2,
 health: health2,
 log: log2,
 findings: findings2,
 functions: functions2,
 message: message2,
 check: check2,
 money: money2
});

// src/text/catalogue.ts
var CATALOGUES = { ja, en };
function catalogueFor(language) {
 return CATALOGUES[language];
}

// src/columns.ts
var TAB_KEYS = ["today", "orders", "notices", "rules", "templates", "daysOff", "settings", "log"];
var ASSESSMENT_COLUMNS = [
 "nextStep",
 "until",
 "turn",
 "stage",
 "lastEvent",
 "outcome",
 "waitingDays",
 "attention",
 "severity"
];
var ORDER_COLUMNS = [
 "buyer",
 "nextStep",
 "until",
 "event",
 "eventAt",
 "turn",
 "stage",
 "lastEvent",
 "outcome",
 "waitingDays",
 "attention",
 "severity",
 "market",
 "id",
 "title",
 "amount",
 "purchasedAt",
 "dueAt",
 "waitingFor",
 "read",
 "snoozeUntil",
 "url",
 "note",
 "service",
 "sellerAt",
 "buyerAt",
 "noReplyNeededAt",
 "stallAt",
 "progressAt",
 "handedOverAt",
 "okAt",
 "revisionAt",
 "formalAt",
 "sentBackAt",
 "supportAskedAt",
 "cancelRequestedAt",
 "cancelRefusedAt",
 "buyerCancelAt",
 "cancelAnsweredAt",
 "closedAt",
 "cancelledAt",
 "appointmentAt",
 "noShowAt",
 "email",
 "unansweredSince",
 "owedSince",
 "recorded",
 "firstSeenAt",
 "undo"
];
var FIRST_DETAIL_COLUMN = "service";
var HIDDEN_ORDER_COLUMNS = [
 "email",
 "unansweredSince",
 "owedSince",
 "recorded",
 "firstSeenAt",
 "undo"
];
var HIDDEN_ASSESSMENT_COLUMN = "severity";
var NOTICE_COLUMNS = [
 "key",
 "orderId",
 "buyer",
 "kind",
 "state",
 "text",
 "plannedAt",
 "deadline",
 "createdAt",
 "sentAt",
 "sent",
 "attention",
 "composed"
];
var TODAY_COLUMNS = ["buyer", "nextStep", "until", "event", "text", "open", "id", "severity"];
var RULE_COLUMNS = [
 "market",
 "rule",
 "value",
 "result",
 "note",
 "source",
 "asOf",
 "certainty"
];
var TEMPLATE_COLUMNS = ["kind", "wording", "tone", "language", "service", "text"];
var DAY_OFF_COLUMNS = ["from", "to", "note"];
var SETTING_COLUMNS = ["setting", "value", "explanation"];
var LOG_COLUMNS = ["at", "orderId", "buyer", "what", "detail"];
var COLUMNS = {
 today: TODAY_COLUMNS,
 orders: ORDER_COLUMNS,
 notices: NOTICE_COLUMNS,
 rules: RULE_COLUMNS,
 templates: TEMPLATE_COLUMNS,
 daysOff: DAY_OFF_COLUMNS,
 settings: SETTING_COLUMNS,
 log: LOG_COLUMNS
};
var INDISPENSABLE = {
 orders: ["buyer", "id"],
 today: ["id", "event"],
 notices: ["key", "orderId", "kind", "state", "text", "deadline", "sentAt"],
 rules: ["market", "rule", "value"],
 templates: TEMPLATE_COLUMNS,
 daysOff: ["from"],
 settings: ["setting", "value"],
 log: ["at", "what"]
};
function columnLetters(column) {
 const rest = (column - 1) % 26;
 const before = Math.floor((column - 1) / 26);
 return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + rest);
}

// src/domain/markets/market.ts
var CLOCK_IDS = [
 "firstContact",
 "replyToBuyer",
 "answerCancel",
 "review",
 "cancelLimit",
 "autoAgree",
 "platformNudge",
 "hardEnd"
];

// src/domain/markets/ruleFacts.ts
var CLOCK_RULES = [
 "firstContact",
 "replyToBuyer",
 "answerCancel",
 "review",
 "cancelNotBefore",
 "cancelLimit",
 "autoAgree",
 "nudgeWait",
 "platformNudge",
 "hardEnd"
];
var RARE_RULES = new Set(["cancelLimit", "nudgeWait", "formalStopsHardEnd"]);
var UNKNOWN_CLOCK = {
 value: null,
 result: "none",
 note: "",
 source: "",
 asOf: "",
 certainty: "unconfirmed"
};
function marketFrom(name, rules4) {
 var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q, _r, _s;
 return {
  name,
  clocks: Object.fromEntries(CLOCK_IDS.map((id) => [id, clockRule(rules4[id])])),
  cancelNotBefore: clockRule(rules4.cancelNotBefore),
  nudgeWait: clockRule(rules4.nudgeWait),
  hardEndWarningDays: (_b = (_a = rules4.hardEndWarning) == null ? void 0 : _a.value) != null ? _b : 7,
  hardEndFrom: (_d = (_c = rules4.hardEndFrom) == null ? void 0 : _c.value) != null ? _d : "purchase",
  formalStopsHardEnd: (_f = (_e = rules4.formalStopsHardEnd) == null ? void 0 : _e.value) != null ? _f : false,
  formalDelivery: (_h = (_g = rules4.formalDelivery) == null ? void 0 : _g.value) != null ? _h : "after-notice",
  mailAllowed: (_j = (_i = rules4.mailAllowed) == null ? void 0 : _i.value) != null ? _j : false,
  readMarks: (_l = (_k = rules4.readMarks) == null ? void 0 : _k.value) != null ? _l : true,
  fee: (_n = (_m = rules4.fee) == null ? void 0 : _m.value) != null ? _n : null,
  // A market that does not set video apart charges the same for it.
  feeVideo: (_q = (_p = (_o = rules4.feeVideo) != null ? _o : rules4.fee) == null ? void 0 : _p.value) != null ? _q : null,
  language: (_s = (_r = rules4.language) == null ? void 0 : _r.value) != null ? _s : "ja",
  how: howOf(rules4),
  rules: rules4
 };
}
function clockRule(fact = UNKNOWN_CLOCK) {
 return {
  length: fact.value,
  result: fact.result,
  source: fact.source,
  asOf: fact.asOf,
  certainty: fact.certainty
 };
}
var HOW = "how:";
function howOf(rules4) {
 const texts = Object.entries(rules4).filter(([rule3]) => isHow(rule3));
 return Object.fromEntries(texts.map(([rule3, fact]) => [rule3.slice(HOW.length), fact.value]));
}
function isHow(rule3) {
 return rule3.startsWith(HOW);
}

// src/domain/markets/shipped/shippedMarket.ts
var READ_ON = "2026-11-22";
var UNDATED = "ページに日付がないため、内容を確認した日を書いています。";
function official(source, asOf = READ_ON) {
 return { source, asOf, certainty: "official" };
}
function thirdParty(source, asOf = READ_ON) {
 return { source, asOf, certainty: "third-party" };
}
function unconfirmed(source = "", asOf = source ? READ_ON : "") {
 return { source, asOf, certainty: "unconfirmed" };
}
var lengthIn = (unit) => (count3) => ({ count: count3, unit });
var hours = lengthIn("hours");
var days = lengthIn("days");
var endOfDay = lengthIn("end-of-day");
function clock3(length, result, origin3, note = "") {
 return { ...rule(length, origin3, note), result };
}
function unknownLength(note, origin3 = unconfirmed(), result = "none") {
 return { ...rule(null, origin3, note), result };
}
function rule(value, origin3, note = "") {
 const notes = [note, origin3.asOf === READ_ON ? UNDATED : ""];
 return { value, result: "none", note: notes.filter(Boolean).join(" "), ...origin3 };
}
function how(source, ...lines2) {
 const text2 = lines2.join("\n");
 const origin3 = text2.includes("（未確認）") ? unconfirmed : text2.includes("（第三者情報）") ? thirdParty : official;
 return { value: text2, result: "none", note: "", ...origin3(source) };
}
var NOT_FOUND_MAIL = "決まりが見つかっていないため、安全のため「いいえ」にしています。";
var NOT_FOUND_READ = "既読が表示されるかは見つかっていません。表示されないサイトなら「いいえ」にしてください。";
var NOT_FOUND_DELIVERY = "決まりが見つかっていないため、先にお知らせする進め方にしています。";
var NOT_FOUND_FEE = "率が見つかっていません。わかったら「22%」のように入れてください。";
function shippedMarket(name, rules4) {
 return builtWhenLookedInto(name, () => {
  const known3 = rules4();
  const common2 = CLOCK_RULES.filter((id) => !RARE_RULES.has(id));
  const clocks = Object.fromEntries(common2.map((id) => {
   var _a;
   return [id, (_a = known3[id]) != null ? _a : UNKNOWN_CLOCK];
  }));
  return marketFrom(name, {
   ...clocks,
   formalDelivery: rule("after-notice", unconfirmed(), NOT_FOUND_DELIVERY),
   mailAllowed: rule(false, unconfirmed(), NOT_FOUND_MAIL),
   readMarks: rule(true, unconfirmed(), NOT_FOUND_READ),
   fee: rule(null, unconfirmed(), NOT_FOUND_FEE),
   language: rule("ja", unconfirmed(), "購入者に送る連絡文の言語です。"),
   ...known3
  });
 });
}
var PARTS = {
 name: true,
 clocks: true,
 cancelNotBefore: true,
 nudgeWait: true,
 hardEndWarningDays: true,
 hardEndFrom: true,
 formalStopsHardEnd: true,
 formalDelivery: true,
 mailAllowed: true,
 readMarks: true,
 fee: true,
 feeVideo: true,
 language: true,
 how: true,
 rules: true
};
function builtWhenLookedInto(name, build) {
 let built;
 const market = { name };
 for (const part of Object.keys(PARTS)) {
  if (part === "name") continue;
  Object.defineProperty(market, part, {
   enumerable: true,
   get: () => {
    built != null ? built : built = build();
    return built[part];
   }
  });
 }
 return market;
}

// src/domain/markets/shipped/sources.ts
var COCONALA_HELP = "https://coconala-support.zendesk.com/hc/ja/articles";
var C1 = `${COCONALA_HELP}/218721047`;
var C2 = `${COCONALA_HELP}/218179858`;
var C3 = `${COCONALA_HELP}/360020926253`;
var C4 = "https://mag.coconala.com/articles/knowhow-prevent-48hcancel";
var C6 = "https://mag.coconala.com/articles/knowhow-prevent-noresponse-cancel";
var C9 = "https://coconala.com/news/276";
var C10 = `${COCONALA_HELP}/5894870734745`;
var C16 = `${COCONALA_HELP}/9517266871193`;
var B4 = "https://mytecho.jp/?p=955";
var B7 = "https://coconala.com/blogs/212813/79966";
var B11 = "https://happysunnyroom.com/315/";
var COCONALA_FEES = "https://lifestyle.assist-all.co.jp/coconala-fee-2025-calculation-comparison";
var CROWDWORKS_HELP = "https://crowdworks.my.salesforce-sites.com/faq/articles/FAQ";
var M1 = `${CROWDWORKS_HELP}/10329/`;
var M2 = `${CROWDWORKS_HELP}/10549?l=ja&url=10549`;
var CROWDWORKS_CONTACT = `${CROWDWORKS_HELP}/10562?l=ja&url=10562`;
var M3 = "https://mama-kurashi.com/totyu-cw";
var M29 = "https://umiko-mamawriter.com/?p=1758";
var CROWDWORKS_FEES = "https://crowd-worker.jp/crowdcost/";
var M5 = "https://www.lancers.jp/faq/l1035/163";
var M6 = "https://www.lancers.jp/faq/A1018/338";
var M8 = "https://info.lancers.jp/32787";
var M9 = "https://www.lancers.jp/timecharge/guide/client/2";
var LANCERS_FEES = "https://info.lancers.jp/28688";
var LANCERS_GUIDE = "http://www.lancers.jp/help/guide/lancer/project/6";
var M10 = "https://tsunagu-community.com/cancel";
var M11 = "https://tsunagu-community.com/guides/seller-guides/trouble";
var M13 = "https://note.com/tnerico_0511/n/n156576489c9e";
var M14 = "https://mamecolog.com/skima_sales-proceeds/";
var SKIMA_ABOUT = "https://skima.jp/description/whatis";
var M16 = "https://support.street-academy.com/hc/ja/articles/360000011950";
var M17 = "https://support.street-academy.com/hc/ja/articles/360011598199";
var STREET_ACADEMY_FEES = "https://drama.co.jp/news/column/4160";
var M27 = "https://guide.requ.ameba.jp/posts/3618436?categoryIds=1898382";
var M28 = "https://www.skill-crowd.com/faq/50/";
var SKILL_CROWD_FEES = "https://money-happy777.com/fee-skillcrowd/";
var FIVERR_HELP = "https://help.fiverr.com/hc/en-us/articles";
var F1 = `${FIVERR_HELP}/37552517993105`;
var F2 = `${FIVERR_HELP}/360010108157`;
var F3 = `${FIVERR_HELP}/360010639617`;
var F4 = `${FIVERR_HELP}/12864193979793`;
var F6 = "https://forum.fiverr.com/t/order-completion-by-the-seller/268450";
var FIVERR_FEES = "https://digilabcom.hatenablog.jp/entry/2022/10/05/164823";
var UPWORK_HELP = "https://support.upwork.com/hc/en-us/articles";
var F7 = `${UPWORK_HELP}/211063748`;
var F8 = `${UPWORK_HELP}/211068308-Unresponsive-clients`;
var F9 = `${UPWORK_HELP}/360000990208`;
var UPWORK_FEES = "https://golance.com/de/blogs/upwork-fees-explained-2026";
var L22 = "https://swlaw.jp/ipo-library/4867";

// src/domain/markets/shipped/coconala.ts
var REVIEW_NOTE = "「72時間後の翌00分」という説明もあり、1時間ほど延びることがあります。";
var rules3 = () => ({
 firstContact: clock3(
  hours(48),
  "refunded",
  official(C4, "2021-08-31"),
  "過ぎると自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります。"
 ),
 replyToBuyer: clock3(days(4), "may-cancel", official(C6), "購入者のメッセージに返信していないときだけ進みます。"),
 answerCancel: clock3(
  hours(24),
  "refunded",
  official(C6),
  "過ぎると自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります。"
 ),
 review: clock3(hours(72), "paid", official(C3), REVIEW_NOTE),
 cancelNotBefore: clock3(
  days(4),
  "none",
  thirdParty(B4),
  "購入者が出品者に頼むときの決まり（公式）から見ても、同じ長さです。"
 ),
 autoAgree: clock3(hours(24), "refunded", thirdParty(B4), "購入者が頼んだときの24時間は公式です。"),
 hardEnd: clock3(
  days(120),
  "paid",
  thirdParty(B11),
  `120日で自動でクローズすることは公式（${C9}）、売上になることが第三者情報です。`
 ),
 hardEndWarning: rule(7, official(C10)),
 hardEndFrom: rule("purchase", official(C9, "2019-01-22")),
 formalDelivery: rule("after-notice", official(C2), "返信の期限を伝えてから正式な納品をするよう案内されています。"),
 mailAllowed: rule(false, official(C16), "サイトの外での連絡は、誘うことも応じることも禁止です。"),
 readMarks: rule(true, thirdParty(B7)),
 fee: rule(0.22, thirdParty(COCONALA_FEES), "電話のサービスは率が違います。"),
 feeVideo: rule(0.275, thirdParty(COCONALA_FEES), "2025年4月からの率とされています。"),
 "how:first-message": how(
  C4,
  "購入から48時間以内に、トークルームで最初のメッセージを送ります。過ぎると自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります（公式）。",
  "購入前のメッセージは数えません（未確認）。お礼と質問だけで十分です。"
 ),
 "how:reply": how(
  C6,
  "トークルームで返信します。購入者のメッセージから4日返信がないと、購入者がキャンセルリクエストを送れるようになります（公式）。",
  "すぐに答えられないときは、いつ答えるかだけでも先に送ります。"
 ),
 "how:answer-cancel": how(
  C6,
  "キャンセルリクエストに、24時間以内に「合意」か「差し戻し」で答えます。答えないままだと自動でキャンセルになり、自動で★1が付き、すべてのサービスが受付休止になります（公式）。",
  "メッセージを送るだけでは、答えたことになりません（未確認）。",
  "作品を渡したあとに合意すると、売上は0円になります。"
 ),
 "how:deliver": how(
  C16,
  "作品はトークルームに添付して渡します。GoogleドライブやOneDriveのリンクは、連絡先が見えることがあるため使えません（公式）。",
  "この時点では「正式な納品」にチェックを入れず、購入者に見てもらいます。"
 ),
 "how:send": how(
  C16,
  "トークルームに貼り付けて送ります。送る前に、返事が来ていないか見てください。",
  "メールアドレス、LINE、SNS、Zoom、外部のURLは書けません（公式）。高い評価のお願いも書けません（第三者情報）。",
  "前の連絡が既読か未読かも見て、記録しておきます（第三者情報）。"
 ),
 "how:formal-delivery": how(
  C1,
  "トークルームのメッセージで「正式な納品」にチェックを入れて送ります（公式）。古い説明では「正式な回答」と書かれています（公式）。",
  "押す前に：完成した作品をすべて渡しましたか。サービスを提供する前には、絶対に押さないでください（公式）。一度もメッセージを送っていないと押せません（公式）。",
  "すぐには終わりません。購入者が72時間のうちに「承諾」か「差し戻し」を選び、選ばなければ自動で承諾になります（公式）。差し戻しは1回だけです（公式）。",
  "クローズしたあとも、メッセージ機能で連絡できます（公式）。"
 ),
 "how:cancel-request": how(
  B4,
  "トークルームから、理由を選んでキャンセルリクエストを送ります（第三者情報）。",
  "理由は「購入者と連絡がつかない」を選びます。購入者の最後のメッセージから4日たつと選べます（第三者情報）。",
  "「出品者都合」は選ばないでください。購入者から評価を付けられる扱いになります（第三者情報）。",
  "24時間答えがなければ合意したものとみなされ、キャンセルになり、購入者に返金されます（第三者情報）。購入者には自動で★1が付きます（第三者情報）。",
  "成立から3日たつと、トークルームの内容が見られなくなります（公式）。必要なものは先に保存してください。",
  "キャンセルは納品完了率に影響します（公式）。この理由のときも影響するかどうかは、わかっていません（未確認）。",
  "作品を渡したあとにキャンセルすると、売上は0円になります。"
 ),
 "how:ask-support": how(
  C2,
  "お問い合わせフォームから問い合わせます（公式）。トークルームの「運営に問題を報告する」からも送れます（公式）。",
  "トークルームNo、購入日、渡した日、送った連絡の日付、既読か未読かを書きます。",
  "年末年始（12/29〜1/3）とゴールデンウィークは、返事が遅くなります（公式）。"
 ),
 "how:record-closed": how(
  C3,
  "トークルームがクローズしているか確かめてから記録します。承諾のあと、24時間たつか評価が入るとクローズします（公式）。この決まりは検収の説明にあり、ふつうの取引でも同じかはわかっていません（未確認）。"
 )
});
var COCONALA = shippedMarket("ココナラ", rules3);
var COCONALA_CORPORATE = shippedMarket("ココナラ（法人・検収）", () => ({
 ...rules3(),
 review: clock3(hours(72), "paid", official(C3), `差し戻しは何度でもできます。そのたびに数え直しです。${REVIEW_NOTE}`),
 "how:formal-delivery": how(
  C3,
  "トークルームのメッセージで「正式な納品」にチェックを入れて送ると、法人の購入者の検収が始まります（公式）。",
  "押す前に：完成した作品をすべて渡しましたか。サービスを提供する前には、絶対に押さないでください（公式）。",
  "購入者が72時間のうちに「承諾」か「差し戻し」を選び、選ばなければ自動で承諾になります（公式）。差し戻しの回数に限りはありません（公式）。差し戻されたら、直してもう一度正式な納品をします。",
  "承諾のあと、24時間たつか評価が入るとクローズします（公式）。"
 )
}));

// src/domain/markets/shipped/crowdWorks.ts
var CROWDWORKS = shippedMarket("CrowdWorks", () => ({
 review: clock3(
  days(7),
  "none",
  official(M1),
  "検収の目安は1週間ですが、過ぎても自動では検収されません。事務局に連絡を頼みます。"
 ),
 answerCancel: clock3(
  days(7),
  "refunded",
  unconfirmed(M3),
  "契約途中終了リクエストは1週間で自動で合意になるとされています。クライアントから頼まれたときも同じかは未確認です。"
 ),
 autoAgree: clock3(
  days(7),
  "refunded",
  thirdParty(M3),
  "契約途中終了リクエストです。仮払いは全額クライアントに戻ります。"
 ),
 platformNudge: unknownLength(
  "納品の前は「連絡催促申請」があります。返事がなくても自動では何も決まらず、承認されないこともあります。",
  official(M2)
 ),
 formalDelivery: rule(
  "at-hand-over",
  unconfirmed(M1),
  "検収の1週間は納品してから始まるため、渡したらすぐサイトの「納品」をします。"
 ),
 mailAllowed: rule(false, official(CROWDWORKS_CONTACT), "連絡先の交換には「サービス外連絡申請」が要ります。"),
 readMarks: rule(false, thirdParty(M29)),
 fee: rule(
  null,
  thirdParty(CROWDWORKS_FEES),
  "契約金額の10万円までの部分が22%、20万円までの部分が11%、それを超える部分が5.5%とされ、1つの率では書けません。10万円までの契約だけなら「22%」と入れられます。"
 ),
 "how:answer-cancel": how(
  M1,
  "契約途中終了リクエストに、同意するか断るかで答えます。同意すると、仮払いは全額クライアントに戻ります（公式）。",
  "1週間答えないと、自動で合意になるとされています。クライアントから頼まれたときも同じかは、わかっていません（未確認）。",
  "作業が進んでいるときは、先に「条件変更リクエスト」で作業した分の金額にできないか相談します（公式）。"
 ),
 "how:send": how(
  M2,
  "契約のメッセージから送ります。",
  "作業の前や途中で返事がないときは、契約詳細の「契約相手と連絡がとれない場合はこちら」から連絡催促申請ができます（公式）。2営業日以内に事務局が判断し、承認されないこともあります（公式）。"
 ),
 "how:formal-delivery": how(
  M1,
  "契約の画面から「納品」をします。検収の目安は、納品から1週間です（公式）。",
  "押す前に：仮払いは済んでいますか。作品をすべて渡しましたか。",
  "1週間を過ぎても、自動では検収されません（公式）。"
 ),
 "how:ask-support": how(
  M1,
  "納品から1週間を過ぎても検収されないときは、チャットボットから事務局に連絡を頼みます（公式）。",
  "事務局がクライアントに連絡し、それでも返事がなければ、事務局が検収の手続きを進めることを検討します（公式）。必ず検収されるとは限りません（公式）。",
  "契約、納品日、送った連絡の日付を書きます。"
 ),
 "how:cancel-request": how(
  M1,
  "契約詳細の「契約途中終了リクエスト」から送ります（公式）。",
  "成立すると契約全体がキャンセルになり、仮払いは全額クライアントに戻ります（公式）。一部だけ作業したときも同じです。",
  "1週間答えがなければ、自動で合意になります（第三者情報）。",
  "作品を渡したあとにキャンセルすると、売上は0円になります。"
 )
}));

// src/domain/markets/shipped/directClients.ts
var NONE = "サイトを通さないため、自動で進む期限はありません。";
var DIRECT_CLIENTS = shippedMarket("直接取引", () => ({
 firstContact: unknownLength(NONE),
 replyToBuyer: unknownLength(NONE),
 answerCancel: unknownLength(NONE),
 review: unknownLength(NONE),
 cancelNotBefore: unknownLength(NONE),
 autoAgree: unknownLength(NONE),
 platformNudge: unknownLength(NONE),
 hardEnd: unknownLength(NONE),
 formalDelivery: rule(
  "after-notice",
  unconfirmed(),
  "サイトの決まりではありません。先に日時をお知らせしてから、納品が済んだものとしてご請求に進みます。"
 ),
 mailAllowed: rule(true, unconfirmed(), "サイトを通さないため、メールで連絡できます。"),
 readMarks: rule(
  false,
  unconfirmed(),
  "メールには既読の表示がありません。表示のある連絡方法なら「はい」にしてください。"
 ),
 fee: rule(0, unconfirmed(), "サイトを通さないため、手数料はありません。振り込みの手数料などは含みません。"),
 "how:send": how(
  L22,
  "メールか、いつもの連絡方法で送ります。送る前に、返事が来ていないか見てください。",
  "お客さまが事業者のときは、作品を受け取った日から60日以内に支払う決まりがあります（第三者情報）。個人のお客さまは対象ではないと考えられます（未確認）。"
 ),
 "how:formal-delivery": how(
  L22,
  "納品が済んだことと、ご請求に進むことをお知らせします。",
  "押す前に：完成した作品をすべて渡しましたか。伝えた期限は過ぎましたか。返事は来ていませんか。",
  "お客さまが事業者のときは、支払いの期日は作品を受け取った日から60日以内とする決まりがあります（第三者情報）。個人のお客さまは対象ではないと考えられます（未確認）。"
 ),
 "how:cancel-request": how(
  L22,
  "取りやめたいことと、その日付をお知らせします。自動で成立することはないため、お返事を待ちます（未確認）。",
  "お預かりしたお金があれば、どうお返しするかも書きます。"
 ),
 "how:ask-support": how(
  L22,
  "間に入ってくれるサイトはありません。別の窓口や担当の方に、一度お尋ねします。",
  "事業者とのお取引で困ったときは、公的な無料の相談窓口があります（未確認）。"
 )
}));

// src/domain/markets/shipped/fiverr.ts
var FIVERR = shippedMarket("Fiverr", () => ({
 answerCancel: clock3(
  hours(48),
  "refunded",
  unconfirmed(F4),
  "キャンセルの依頼は48時間答えがないと成立するとされています。クライアントから頼まれたときも同じかは未確認です。"
 ),
 review: clock3(
  days(3),
  "paid",
  official(F1),
  `クライアントは確認の期間を延ばせます。自動で完了しなかったという報告もあります（第三者情報：${F6}）。`
 ),
 autoAgree: clock3(hours(48), "refunded", official(F4)),
 formalDelivery: rule("at-hand-over", official(F3), "「Deliver」が納品そのものです。渡すことと正式な納品は同時です。"),
 mailAllowed: rule(false, official(F3), "注文のあとの連絡は、すべてFiverrのInboxで行います。"),
 fee: rule(0.2, thirdParty(FIVERR_FEES, "2022-10-05")),
 language: rule("en", unconfirmed(), "購入者に送る連絡文の言語です。"),
 "how:send": how(
  F2,
  "注文のページかInboxから送ります（公式）。",
  "質問（Requirements）の答えがまだのときは、注文のページから「リマインダー」を送れます。答えがなくても進められるなら「Skip requirements」で始められます（公式）。",
  "「In Progress」になるまでは、納期は進みません（公式）。"
 ),
 "how:deliver": how(
  F3,
  "注文のページから「Deliver」で納品します（公式）。中身のない納品は、警告や利用停止の対象になります（第三者情報）。",
  "納期を24時間過ぎると、クライアントがキャンセルできるようになります（第三者情報）。間に合わないときは、先に納期の延長を頼みます。"
 ),
 "how:formal-delivery": how(
  F1,
  "注文のページから「Deliver」で納品します（公式）。",
  "押す前に：完成したファイルをすべて付けましたか。中身のない納品は、警告や利用停止の対象になります（第三者情報）。",
  "クライアントは3日のうちに、受け取る、直しを頼む、確認の期間を延ばす、のどれかを選びます（公式）。何もなければ3日で自動で完了になります（公式）。自動で完了しなかったという報告もあります（第三者情報）。",
  "売上は、完了から14日後に受け取れます。Seller Plus、TRS、Proは7日後です（公式）。"
 ),
 "how:cancel-request": how(
  F4,
  "注文のページのResolution Centerから、キャンセルを頼みます（公式）。",
  "48時間答えがなければ、キャンセルになります（公式）。",
  "キャンセルすると完了率が下がるという報告があります（第三者情報）。",
  "作品を渡したあとにキャンセルすると、売上は0円になります。"
 ),
 "how:answer-cancel": how(
  F4,
  "注文のページのResolution Centerで、同意するか断るかを選びます（公式）。",
  "48時間答えないとキャンセルになるとされています。クライアントから頼まれたときも同じかは、わかっていません（未確認）。"
 ),
 "how:ask-support": how(
  F6,
  "3日を過ぎても自動で完了しないときは、FiverrのCustomer Supportに問い合わせます（第三者情報）。",
  "注文番号と納品した日を書きます。"
 )
}));

// src/domain/markets/shipped/lancers.ts
var common = () => ({
 hardEnd: clock3(
  days(365),
  "refunded",
  official(M8),
  "取引期限は1年です。仮払い、完了報告、支払い確定、連絡催促申請などがあると、3か月先まで延びます。延びたときは「取引の期間」の日数を直してください。"
 ),
 hardEndWarning: rule(30, official(M8), "期限の1か月前にメールが届きます。"),
 hardEndFrom: rule("purchase", unconfirmed(M8)),
 readMarks: rule(true, thirdParty(M29)),
 fee: rule(0.165, official(LANCERS_FEES, "2022-10-01"), "すべての方式で一律です。"),
 "how:send": how(
  M5,
  "ランサーズのメッセージ画面から送ります（公式）。",
  "返事がないときは3回は連絡し、最後の連絡から3日ほど待つよう案内されています（公式）。"
 )
});
var LANCERS = shippedMarket("Lancers", () => ({
 ...common(),
 review: unknownLength("完了報告のあと、返事がないだけで支払いが確定する期間は見つかっていません。", unconfirmed(M5)),
 nudgeWait: clock3(days(3), "none", official(M5), "3回は連絡し、最後の連絡から3日ほど待つよう案内されています。"),
 platformNudge: clock3(
  days(7),
  "paid",
  official(M6),
  "「連絡催促申請」です。先に完了報告をしていないと、仮払いはクライアントに戻ります。期限のあと運営が個別に処理するため、少し遅れることがあります。"
 ),
 formalDelivery: rule(
  "at-hand-over",
  official(M5),
  "完了報告より先に連絡催促申請をすると、仮払いがクライアントに戻ります。渡したらすぐ完了報告をします。"
 ),
 "how:formal-delivery": how(
  LANCERS_GUIDE,
  "計画のページから「完了報告」をします（公式）。完了報告がないと、クライアントは支払いができません（公式）。",
  "押す前に：作品をすべて渡しましたか。間違えたときは「完了撤回」で戻せます（公式）。",
  "連絡催促申請より先に、必ず完了報告をしてください。順番が逆だと、仮払いがクライアントに戻ります（公式）。",
  "返事がないだけで支払いが確定する期間は、見つかっていません（未確認）。"
 ),
 "how:platform-nudge": how(
  M6,
  "プロジェクトの画面にある「連絡催促申請」のボタンを押します（公式）。",
  "押す前に：完了報告は済みましたか。まだなら、先に完了報告をします。順番が逆だと、仮払いがクライアントに戻り、報酬はなくなります（公式）。",
  "申請できるのは、7日以上相手から連絡がないときに、1回だけです（公式）。計画の変更中は申請できません（公式）。",
  "申請から7日たっても連絡がなければ、完了報告をした分の支払いが確定し、相手に自動で低い評価が付きます（公式）。期限のあと運営が個別に処理します（公式）。"
 ),
 "how:cancel-request": how(
  LANCERS_GUIDE,
  "支払い管理からキャンセルします。仮払いはクライアントに返金されます（公式）。",
  "答えがないときに自動で合意になる期間は、見つかっていません（未確認）。",
  "連絡がないときは、連絡催促申請でも仮払いのキャンセルになります（公式）。",
  "作品を渡したあとにキャンセルすると、売上は0円になります。"
 ),
 "how:ask-support": how(
  M5,
  "ランサーズのヘルプの問い合わせから連絡します（未確認）。その前に連絡催促申請が使えないか見てください（公式）。"
 )
}));
var LANCERS_HOURLY = shippedMarket("Lancers（時間報酬）", () => ({
 ...common(),
 review: clock3(
  days(15),
  "paid",
  official(M9),
  "打刻の申請から数えます。打刻を申請した日を「正式な納品」として記録してください。"
 ),
 platformNudge: unknownLength("連絡催促申請は、固定報酬のプロジェクトだけで使えます。", official(M6)),
 formalDelivery: rule("at-hand-over", official(M9), "作業した日に打刻を申請します。"),
 "how:formal-delivery": how(
  M9,
  "作業した日の打刻を申請します（公式）。15日を過ぎると自動で承認され、報酬が入ります（公式）。",
  "押す前に：時間に間違いがないか見てください。クライアントから修正や取り消しを頼まれることがあります（公式）。"
 ),
 "how:ask-support": how(
  M6,
  "ランサーズのヘルプの問い合わせから連絡します（未確認）。",
  "連絡催促申請は、時間報酬では使えません（公式）。"
 )
}));

// src/domain/markets/shipped/smallMarkets.ts
var SKIMA = shippedMarket("SKIMA", () => ({
 review: unknownLength("納品のあと、自動で承諾になる期間があるかは見つかっていません。", thirdParty(M14)),
 hardEnd: clock3(
  days(7),
  "refunded",
  thirdParty(M13, "2024"),
  "有効期限は納品予定日の7日後で、過ぎると強制的にキャンセルになり、報酬は受け取れません。購入者1人の記録です。"
 ),
 hardEndWarning: rule(7, unconfirmed(), "納品予定日から注意を出します。"),
 hardEndFrom: rule("due", thirdParty(M13, "2024"), "「納品予定日」が空欄だと数えられません。"),
 formalDelivery: rule(
  "at-hand-over",
  unconfirmed(M13),
  "有効期限が短く、待つとキャンセルになることがあるため、渡したらすぐ納品をします。"
 ),
 fee: rule(
  null,
  official(SKIMA_ABOUT),
  "取引金額によって11〜22%で、1つの率では書けません。いつも同じ率なら入れてください。"
 ),
 "how:formal-delivery": how(
  M14,
  "取引の画面から納品します。購入者が納品を承諾すると、取引が終わります（第三者情報）。",
  "押す前に：作品をすべて渡しましたか。納品予定日の7日後を過ぎると、強制的にキャンセルになります（第三者情報）。",
  "返事がないときに自動で承諾になるかは、わかっていません（未確認）。"
 ),
 "how:deliver": how(
  M13,
  "納品予定日の7日後までに納品し、承諾してもらいます。過ぎると強制的にキャンセルになり、報酬は受け取れません（第三者情報）。",
  "間に合わないときは、期限が来る前に納品予定日を延ばせないか相談します（未確認）。"
 ),
 "how:ask-support": how(
  M13,
  "有効期限が近いのに承諾がないときは、期限が来る前にSKIMAの運営に問い合わせます（未確認）。"
 )
}));
var STREET_ACADEMY = shippedMarket("ストアカ", () => ({
 fee: rule(null, thirdParty(STREET_ACADEMY_FEES), "集客の方法によって10〜30%ほどとされ、1つの率では書けません。"),
 "how:send": how(
  M16,
  "予約の時間に生徒さんが来ないときは、10〜15分待ち、メッセージを送ってから終わりにします（公式）。",
  "予約の締め切りを過ぎていれば、返金する義務はありません（公式）。"
 ),
 "how:cancel-request": how(M17, "先生から返金できるのは、講座が終わってから1週間までです（公式）。")
}));
var REQU = shippedMarket("REQU", () => ({
 review: clock3(
  days(7),
  "paid",
  unconfirmed(M27),
  "完了の報告から7日です。そのあと自動で完了になると読めますが、説明の続きを確かめられていません。"
 ),
 hardEnd: clock3(
  days(60),
  "refunded",
  official(M27),
  "60日以内に提供しないと自動でキャンセルになります。完了の報告をしたあとは当てはまらないと考えられます。"
 ),
 hardEndWarning: rule(7, unconfirmed(), "期限の7日前から注意を出します。"),
 hardEndFrom: rule("purchase", unconfirmed(M27)),
 formalStopsHardEnd: rule(
  true,
  unconfirmed(M27),
  "60日は提供までの期間なので、完了の報告をしたあとは当てはまらないと考えられます。"
 ),
 "how:formal-delivery": how(
  M27,
  "提供が終わったら、完了の報告をします（公式）。購入者の確認は7日です（公式）。そのあと自動で完了になるかは、確かめられていません（未確認）。",
  "押す前に：作品をすべて渡しましたか。60日以内に提供しないと、自動でキャンセルになります（公式）。"
 ),
 "how:first-message": how(M27, "購入の申請には14日以内に承認で答えます。過ぎると自動でキャンセルになります（公式）。")
}));
var SKILL_CROWD = shippedMarket("スキルクラウド", () => ({
 review: unknownLength(
  "「納品完了」の通知から3日で、やりとりの部屋が閉じます（公式）。自動で売上になるかは見つかっていません。",
  official(M28)
 ),
 fee: rule(null, thirdParty(SKILL_CROWD_FEES), "20%という説明と25%という説明があります。確かめてから入れてください。"),
 "how:formal-delivery": how(
  M28,
  "「納品完了」を通知します。部屋は3日だけ開いています（公式）。",
  "押す前に：作品をすべて渡しましたか。3日のうちに、直しがないか聞いておきます。",
  "自動で売上になるかは、わかっていません（未確認）。"
 )
}));

// src/domain/markets/shipped/tsunagu.ts
var TSUNAGU = shippedMarket("つなぐ", () => ({
 review: unknownLength(
  "終了申請のあと、一定の期間で自動で完了になります。日数は見つかっていません。",
  official(M11),
  "paid"
 ),
 answerCancel: clock3(endOfDay(3), "refunded", official(M10), "過ぎると自動で承認され、キャンセルになります。"),
 autoAgree: clock3(endOfDay(3), "refunded", official(M10)),
 cancelLimit: clock3(
  days(147),
  "none",
  official(M10),
  "支払いから147日を過ぎると、システムではキャンセルできません。運営の手作業になり、費用がかかることがあります。"
 ),
 hardEnd: unknownLength("自動で終わる期間は見つかっていません。", official(M10)),
 formalDelivery: rule(
  "at-hand-over",
  official(M11),
  "出品者向けの説明では、作業が終わったら「終了申請」に進みます。購入者が何もしなくても、一定の期間で自動で完了になります。"
 ),
 "how:formal-delivery": how(
  M11,
  "「終了申請」をします（公式）。購入者が何もしなくても、一定の期間で自動で完了になります（公式）。その日数はわかっていません（未確認）。",
  "押す前に：作品をすべて渡しましたか。"
 ),
 "how:cancel-request": how(
  M10,
  "取引の画面からキャンセル申請をします。購入者と連絡が取れないときも申請できます（公式）。",
  "3日後の23:59までに答えがなければ、自動で承認されます（公式）。",
  "システムでキャンセルできるのは、支払いから147日までです。過ぎると運営の手作業になり、費用がかかることがあります（公式）。",
  "作品を渡したあとにキャンセルすると、売上は0円になります。"
 ),
 "how:answer-cancel": how(
  M10,
  "購入者のキャンセル申請に、承認か否認で答えます。3日後の23:59までに答えないと、自動で承認されます（公式）。"
 ),
 "how:ask-support": how(M11, "つなぐの運営に問い合わせます（公式）。取引、渡した日、送った連絡の日付を書きます。")
}));

// src/domain/markets/shipped/upwork.ts
var UPWORK = shippedMarket("Upwork", () => ({
 review: clock3(days(14), "paid", official(F8), "「Submit work for payment」で提出した分だけが対象です。"),
 // Dormant on day 90, then 7 days for the client and 7 for the freelancer: with nobody acting, the client gets the money.
 hardEnd: clock3(
  days(104),
  "refunded",
  unconfirmed(F9),
  "最後のマイルストーンの期日から90日動きがないと休止になり、クライアントに7日、出品者に7日の期間があります。両方とも何もしないとクライアントに返金されます（公式）。合わせて104日と読みました。メッセージは「動き」に入りません。"
 ),
 hardEndWarning: rule(28, official(F9), "76日目と83日目にUpworkからお知らせが届きます。76日目から注意を出します。"),
 hardEndFrom: rule(
  "due",
  official(F9),
  "最後のマイルストーンの期日を「納品予定日」に入れてください。空欄だと数えられません。"
 ),
 formalStopsHardEnd: rule(
  true,
  unconfirmed(F8),
  "提出した分は14日で支払われるため、提出しているあいだは返金になりません。"
 ),
 formalDelivery: rule("at-hand-over", official(F8), "提出しないと14日の期間が始まりません。渡したらすぐ提出します。"),
 fee: rule(
  null,
  thirdParty(UPWORK_FEES, "2026-05"),
  "契約ごとに0〜15%で、提案を出すときに示されます。いつも同じ率なら入れてください。"
 ),
 language: rule("en", unconfirmed(), "購入者に送る連絡文の言語です。"),
 "how:send": how(
  F8,
  "契約のページのメッセージから送ります。メッセージだけでは、契約が動いていることになりません（公式）。",
  "返事がないまま作業を続けないでください（公式）。できた分は先に提出します（公式）。"
 ),
 "how:formal-delivery": how(
  F8,
  "契約のページの「Submit work for payment」で、マイルストーンの作品を提出します（公式）。",
  "押す前に：作品をすべて付けましたか。マイルストーンに入金（escrow）はありますか。",
  "14日のうちに返事がなければ、自動で支払われます（公式）。",
  "契約を終わらせるのは、最後のマイルストーンを提出したあとにしてください（公式）。"
 ),
 "how:cancel-request": how(
  F8,
  "契約を自分から終わらせると、escrowのお金はクライアントに戻ります（公式）。",
  "押す前に：できた分はありませんか。あれば、先に提出します（公式）。",
  "作品を渡したあとに終わらせると、売上は0円になります。"
 ),
 "how:ask-support": how(
  F7,
  "UpworkのSupportに問い合わせます（公式）。契約名、マイルストーン、提出した日を書きます。",
  "両方とも何もしないまま、最後のマイルストーンの期日から90日たつと休止になり、そのあとクライアントに返金されます（公式）。マイルストーンを足すか直すと、数え直しになります（公式）。"
 )
}));

// src/domain/markets/shipped/shippedMarkets.ts
var SHIPPED_MARKETS = [
 COCONALA,
 COCONALA_CORPORATE,
 LANCERS,
 LANCERS_HOURLY,
 CROWDWORKS,
 TSUNAGU,
 SKIMA,
 FIVERR,
 UPWORK,
 DIRECT_CLIENTS,
 STREET_ACADEMY,
 REQU,
 SKILL_CROWD
];
var DEFAULT_MARKET = SHIPPED_MARKETS[0].name;

// src/domain/time/calendar.ts
var import_japanese_holidays = __toESM(require_japanese_holidays2());

// node_modules/@date-fns/utc/date/mini.js
var UTCDateMini=class extends Date{constructor(){super(),this.setTime(arguments.length===0?Date.now():arguments.length===1?typeof arguments[0]=="string"?+new Date(arguments[0]):arguments[0]:Date.UTC(...arguments))}getTimezoneOffset(){return 0}},re=/^(get|set)(?!UTC)/;Object.getOwnPropertyNames(Date.prototype).forEach(e=>{if(re.test(e)){const t=Date.prototype[e.replace(re,"$1UTC")];t&&(UTCDateMini.prototype[e]=t)}});

// node_modules/date-fns/constants.js
var daysInYear=365.2425,maxTime=Math.pow(10,8)*24*60*60*1e3,minTime=-maxTime,millisecondsInDay=864e5,secondsInHour=3600,secondsInDay=secondsInHour*24,secondsInWeek=secondsInDay*7,secondsInYear=secondsInDay*daysInYear,secondsInMonth=secondsInYear/12,secondsInQuarter=secondsInMonth*3,constructFromSymbol=Symbol.for("constructDateFrom");

// node_modules/date-fns/constructFrom.js
function constructFrom(n,o){return typeof n=="function"?n(o):n&&typeof n=="object"&&constructFromSymbol in n?n[constructFromSymbol](o):n instanceof Date?new n.constructor(o):new Date(o)}

// node_modules/date-fns/toDate.js
function toDate(t,o){return constructFrom(o||t,t)}

// node_modules/date-fns/addDays.js
function addDays(n,t,e){const r=toDate(n,e==null?void 0:e.in);return isNaN(t)?constructFrom((e==null?void 0:e.in)||n,NaN):(t&&r.setDate(r.getDate()+t),r)}

// node_modules/date-fns/_lib/getTimezoneOffsetInMilliseconds.js
function getTimezoneOffsetInMilliseconds(t){const e=toDate(t),n=new Date(Date.UTC(e.getFullYear(),e.getMonth(),e.getDate(),e.getHours(),e.getMinutes(),e.getSeconds(),e.getMilliseconds()));return n.setUTCFullYear(e.getFullYear()),+t-+n}

// node_modules/date-fns/_lib/normalizeDates.js
function normalizeDates(o,...n){const t=constructFrom.bind(null,o||n.find(r=>typeof r=="object"));return n.map(t)}

// node_modules/date-fns/startOfDay.js
function startOfDay(a,t){const n=toDate(a,t==null?void 0:t.in);return n.setHours(0,0,0,0),n}

// node_modules/date-fns/differenceInCalendarDays.js
function differenceInCalendarDays(n,r,e){const[s,i]=normalizeDates(e==null?void 0:e.in,n,r),t=startOfDay(s),a=startOfDay(i),l=+t-getTimezoneOffsetInMilliseconds(t),o=+a-getTimezoneOffsetInMilliseconds(a);return Math.round((l-o)/millisecondsInDay)}

// node_modules/date-fns/isDate.js
function isDate(t){return t instanceof Date||typeof t=="object"&&Object.prototype.toString.call(t)==="[object Date]"}

// node_modules/date-fns/isValid.js
function isValid(i){return!(!isDate(i)&&typeof i!="number"||isNaN(+toDate(i)))}

// node_modules/date-fns/_lib/addLeadingZeros.js
function addLeadingZeros(t,n){const a=t<0?"-":"",o=Math.abs(t).toString().padStart(n,"0");return a+o}

// node_modules/date-fns/_lib/format/lightFormatters.js
var lightFormatters={y(a,e){const t=a.getFullYear(),r=t>0?t:1-t;return addLeadingZeros(e==="yy"?r%100:r,e.length)},M(a,e){const t=a.getMonth();return e==="M"?String(t+1):addLeadingZeros(t+1,2)},d(a,e){return addLeadingZeros(a.getDate(),e.length)},a(a,e){const t=a.getHours()/12>=1?"pm":"am";switch(e){case"a":case"aa":return t.toUpperCase();case"aaa":return t;case"aaaaa":return t[0];default:return t==="am"?"a.m.":"p.m."}},h(a,e){return addLeadingZeros(a.getHours()%12||12,e.length)},H(a,e){return addLeadingZeros(a.getHours(),e.length)},m(a,e){return addLeadingZeros(a.getMinutes(),e.length)},s(a,e){return addLeadingZeros(a.getSeconds(),e.length)},S(a,e){const t=e.length,r=a.getMilliseconds(),n=Math.trunc(r*Math.pow(10,t-3));return addLeadingZeros(n,e.length)}};

// node_modules/date-fns/getDay.js
function getDay(e,t){return toDate(e,t==null?void 0:t.in).getDay()}

// node_modules/date-fns/lightFormat.js
var formattingTokensRegExp=/(\w)\1*|''|'(''|[^'])+('|$)|./g,escapedStringRegExp=/^'([^]*?)'?$/,doubleQuoteRegExp=/''/g,unescapedLatinCharacterRegExp=/[a-zA-Z]/;function lightFormat(r,e){const n=toDate(r);if(!isValid(n))throw new RangeError("Invalid time value");const o=e.match(formattingTokensRegExp);return o?o.map(t=>{if(t==="''")return"'";const a=t[0];if(a==="'")return cleanEscapedString(t);const c=lightFormatters[a];if(c)return c(n,t);if(a.match(unescapedLatinCharacterRegExp))throw new RangeError("Format string contains an unescaped latin alphabet character `"+a+"`");return t}).join(""):""}function cleanEscapedString(r){const e=r.match(escapedStringRegExp);return e?e[1].replace(doubleQuoteRegExp,"'"):r}

// src/domain/time/day.ts
function midnight(day) {
 return new UTCDateMini(Date.parse(day));
}
var shifted = new Map();
function plusDays(day, count3) {
 var _a;
 const known3 = (_a = shifted.get(count3)) != null ? _a : new Map();
 shifted.set(count3, known3);
 let later2 = known3.get(day);
 if (later2 === void 0) {
  later2 = lightFormat(addDays(midnight(day), count3), "yyyy-MM-dd");
  known3.set(day, later2);
 }
 return later2;
}
function remembered(answer2) {
 const known3 = new Map();
 return (day) => {
  const before = known3.get(day);
  if (before !== void 0) return before;
  const made2 = answer2(day);
  known3.set(day, made2);
  return made2;
 };
}
var EPOCH = "1970-01-01";
var dayNumber = remembered((day) => differenceInCalendarDays(midnight(day), midnight(EPOCH)));
function daysBetween(from3, to) {
 return dayNumber(to) - dayNumber(from3);
}
var weekdayOf = remembered((day) => getDay(midnight(day)));

// src/domain/time/calendar.ts
var holidaysByYear = new Map();
function holidaysOf(year) {
 const known3 = holidaysByYear.get(year);
 if (known3) return known3;
 const days2 = import_japanese_holidays.default.getHolidaysOf(year, true);
 const holidays = new Map(days2.map(({ month, date, name }) => [`${month}-${date}`, name]));
 holidaysByYear.set(year, holidays);
 return holidays;
}
function holidayName(day) {
 var _a;
 const [year, month, date] = day.split("-").map(Number);
 return (_a = holidaysOf(year).get(`${month}-${date}`)) != null ? _a : null;
}
function isYearEnd(day) {
 const monthDay = day.slice(5);
 return monthDay >= "12-29" || monthDay <= "01-03";
}
function isObon(day) {
 const monthDay = day.slice(5);
 return monthDay >= "08-13" && monthDay <= "08-16";
}
function calendarOf(daysOff, yearEndClosed, obonClosed = false) {
 const off = new Set(daysOff);
 const business = new Map();
 const isBusinessDay = (day) => {
  const seen = business.get(day);
  if (seen !== void 0) return seen;
  const weekday = weekdayOf(day);
  const open = weekday !== 0 && weekday !== 6 && !(yearEndClosed && isYearEnd(day)) && holidayName(day) === null;
  business.set(day, open);
  return open;
 };
 return {
  isDayOff: (day) => off.has(day),
  isClosed: (day) => off.has(day) || !isBusinessDay(day) || obonClosed && isObon(day),
  isBusinessDay
 };
}
var MAX_SEARCH_DAYS = 60;
function nextOpenDay(day, calendar) {
 for (let step = 0, at = day; step <= MAX_SEARCH_DAYS; step++, at = plusDays(at, 1)) {
  if (!calendar.isClosed(at)) return at;
 }
 return null;
}

// src/domain/time/instant.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;

// src/domain/time/zone.ts
var TOKYO = { name: "Asia/Tokyo", offsetAt: () => 9 * HOUR };
var known = new Map([
 [TOKYO.name, TOKYO],
 ["Japan", { ...TOKYO, name: "Japan" }],
 ["UTC", { name: "UTC", offsetAt: () => 0 }]
]);
function zoneNamed(name) {
 const found = known.get(name);
 if (found) return found;
 const format = new Intl.DateTimeFormat("en-US", {
  timeZone: name,
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric"
 });
 const offsetAt = (at) => {
  const parts2 = {};
  for (const { type, value } of format.formatToParts(at)) parts2[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts2;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(at / 1e3) * 1e3;
 };
 const zone = { name, offsetAt };
 known.set(name, zone);
 return zone;
}
var DAY_LENGTH = 24 * HOUR;
var dayNames = new Map();
function dayNumbered(number2) {
 let name = dayNames.get(number2);
 if (name === void 0) {
  name = new Date(number2 * DAY_LENGTH).toISOString().slice(0, 10);
  dayNames.set(number2, name);
 }
 return name;
}
function wallTime(at, zone) {
 const shifted2 = at + zone.offsetAt(at);
 const number2 = Math.floor(shifted2 / DAY_LENGTH);
 const inDay = Math.floor((shifted2 - number2 * DAY_LENGTH) / 1e3);
 return {
  day: dayNumbered(number2),
  hour: Math.floor(inDay / 3600),
  minute: Math.floor(inDay / 60) % 60,
  second: inDay % 60
 };
}
function dayOf(at, zone) {
 return dayNumbered(Math.floor((at + zone.offsetAt(at)) / DAY_LENGTH));
}
var midnights = new Map();
function midnightUtc(day) {
 let midnight3 = midnights.get(day);
 if (midnight3 === void 0) {
  midnight3 = Date.parse(`${day}T00:00:00Z`);
  midnights.set(day, midnight3);
 }
 return midnight3;
}
function instantAt(day, zone, hour = 0, minute = 0, second = 0) {
 const asUtc = midnightUtc(day) + hour * HOUR + minute * MINUTE + second * 1e3;
 const before = zone.offsetAt(asUtc - 24 * HOUR);
 const after = zone.offsetAt(asUtc + 24 * HOUR);
 const first = asUtc - before;
 if (before === after || zone.offsetAt(first) === before) return first;
 const second_ = asUtc - after;
 return zone.offsetAt(second_) === after ? second_ : first;
}
function onDay(at, day, zone) {
 const { hour, minute, second } = wallTime(at, zone);
 return instantAt(day, zone, hour, minute, second);
}
function isoIn(at, zone) {
 const offset = zone.offsetAt(at);
 const local = new Date(at + offset).toISOString().slice(0, 19);
 const minutes = Math.abs(offset) / MINUTE;
 const two3 = (n) => String(Math.floor(n)).padStart(2, "0");
 return `${local}${offset < 0 ? "-" : "+"}${two3(minutes / 60)}:${two3(minutes % 60)}`;
}

// src/domain/values/remembered.ts
var MOST = 5e4;
function remembered2(answer2) {
 const known3 = new Map();
 return (text2) => {
  const before = known3.get(text2);
  if (before !== void 0) return before;
  const made2 = answer2(text2);
  if (known3.size >= MOST) known3.clear();
  known3.set(text2, made2);
  return made2;
 };
}

// src/domain/values/plainText.ts
var plainText = remembered2((text2) => text2.normalize("NFKC").trim());

// src/domain/time/moment.ts
function timed(at, zone) {
 return { at, dateOnly: false, day: dayOf(at, zone) };
}
function dateOnly(day, zone) {
 return { at: instantAt(day, zone), dateOnly: true, day };
}
function endOfDay2(day, zone) {
 return instantAt(plusDays(day, 1), zone);
}
function latestInstant(moment, zone) {
 return moment.dateOnly ? endOfDay2(moment.day, zone) : moment.at;
}

// src/text/dateWords.ts
var ERAS = [
 { names: ["令和", "r"], before: 2018 },
 { names: ["平成", "h"], before: 1988 }
];
var FIRST_YEAR = "元";
var BEFORE_NOON = ["午前", "am", "a.m."];
var AFTER_NOON = ["午後", "pm", "p.m."];
var WEEKDAYS = [
 ["日", "日曜", "日曜日", "sun", "sunday"],
 ["月", "月曜", "月曜日", "mon", "monday"],
 ["火", "火曜", "火曜日", "tue", "tuesday"],
 ["水", "水曜", "水曜日", "wed", "wednesday"],
 ["木", "木曜", "木曜日", "thu", "thursday"],
 ["金", "金曜", "金曜日", "fri", "friday"],
 ["土", "土曜", "土曜日", "sat", "saturday"]
];
var HOLIDAY_MARKS = ["祝", "祝日", "休", "休日"];
var ABOUT = ["頃", "ごろ", "ころ"];

// src/sheet/momentText.ts
var LONGEST = 60;
var oneOf = (words) => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/\./g, "\\.")).join("|");
var HALF = oneOf([...BEFORE_NOON, ...AFTER_NOON]);
var DAY = new RegExp(
 `^(?:(${oneOf(ERAS.flatMap(({ names }) => names))})[.\\s]?)?\\s*(\\d{1,4}|${FIRST_YEAR})\\s*[/.年-]\\s*(\\d{1,2})\\s*[/.月-]\\s*(\\d{1,2})日?`
);
var WEEKDAY = new RegExp(
 `^\\s*(?:[([<〈]([^)\\]>〉]{1,12})[)\\]>〉]|(${oneOf(WEEKDAYS.flatMap((names) => names.slice(1)))}))`
);
var TIME = new RegExp(
 `^(${HALF})?\\s*(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?|(時)(?:\\s*(\\d{1,2})分|(半))?)?\\s*(${HALF})?$`
);
var ABOUT_AT_END = new RegExp(`\\s*(?:${oneOf(ABOUT)})$`);
var EAST = /^(.*?)\s*(?:z|\+(\d\d):?(\d\d))$/;
var WEST = /^(t.*|.*:\d\d:\d\d.*)-(\d\d):?(\d\d)$/;
var UTC = zoneNamed("UTC");
function momentFromText(text2, zone) {
 var _a, _b;
 if (text2.length > LONGEST && plainText(text2).length > LONGEST) return "unreadable";
 const plain3 = plainText(text2).toLowerCase().replace(/[‐-―−ー]/g, "-");
 if (plain3 === "") return { moment: void 0 };
 const found = DAY.exec(plain3);
 const day = found && dayFrom(found[1], found[2], found[3], found[4]);
 if (!day) return "unreadable";
 const afterDay = plain3.slice(found[0].length);
 const weekday = WEEKDAY.exec(afterDay);
 if (weekday && !fits((_a = weekday[1]) != null ? _a : weekday[2], day)) return "unreadable";
 const rest = afterDay.slice((_b = weekday == null ? void 0 : weekday[0].length) != null ? _b : 0).replace(ABOUT_AT_END, "");
 return timeFrom(rest.trim(), day, zone);
}
function dayFrom(era, year, month, date) {
 var _a;
 const before = (_a = ERAS.find(({ names }) => era !== void 0 && names.includes(era))) == null ? void 0 : _a.before;
 if (before === void 0 ? year.length !== 4 : year.length > 2) return null;
 const full = (before != null ? before : 0) + (year === FIRST_YEAR ? 1 : Number(year));
 const day = [full, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
 return full >= 2e3 && isRealDay(day) ? day : null;
}
function isRealDay(day) {
 const parsed3 = new Date(`${day}T00:00:00Z`);
 return !Number.isNaN(parsed3.getTime()) && parsed3.toISOString().startsWith(day);
}
function fits(written, day) {
 const [name, ...marks2] = written.split(/[・･,/\s]+/).filter(Boolean);
 const isMark = (word) => HOLIDAY_MARKS.includes(word);
 if (name === void 0 || !marks2.every(isMark)) return false;
 return isMark(name) || WEEKDAYS[weekdayOf(day)].includes(name);
}
function timeFrom(written, day, zone) {
 var _a, _b, _c;
 if (written === "") return { moment: dateOnly(day, zone) };
 const [, local = written, hoursOff, minutesOff] = (_b = (_a = EAST.exec(written)) != null ? _a : WEST.exec(written)) != null ? _b : [];
 const found = TIME.exec(local.replace(/^[\st,、]+/, "").trim());
 if (!found) return "unreadable";
 const [, halfBefore, hourText, minuteText, secondText, hourSign, minuteOfHour, halfPast, halfAfter] = found;
 const half = halfBefore != null ? halfBefore : halfAfter;
 if (minuteText === void 0 && hourSign === void 0 && half === void 0) return "unreadable";
 const hour = hourOf(Number(hourText), half);
 const minute = halfPast ? 30 : Number((_c = minuteText != null ? minuteText : minuteOfHour) != null ? _c : 0);
 const second = Number(secondText != null ? secondText : 0);
 if (hour === null || minute > 59 || second > 59 || hour === 24 && minute + second > 0) return "unreadable";
 if (local === written) return { moment: timed(instantAt(day, zone, hour, minute, second), zone) };
 const off = Number(hoursOff != null ? hoursOff : 0) * 60 + Number(minutesOff != null ? minutesOff : 0);
 if (off > 14 * 60) return "unreadable";
 const ahead = EAST.test(written) ? off : -off;
 return { moment: timed(instantAt(day, UTC, hour, minute, second) - ahead * MINUTE, zone) };
}
function hourOf(written, half) {
 if (half === void 0) return written <= 24 ? written : null;
 if (AFTER_NOON.includes(half) && written > 12 && written < 24) return written;
 if (written > 12) return null;
 return written % 12 + (AFTER_NOON.includes(half) ? 12 : 0);
}

// src/sheet/cells.ts
function sameCell(a, b) {
 if (a instanceof Date && b instanceof Date) return Math.abs(a.getTime() - b.getTime()) < 1e3;
 return a === b || typeof a === "string" && typeof b === "string" && a.replace(/\r\n/g, "\n") === b.replace(/\r\n/g, "\n");
}
var MIDNIGHT_MARK = 1e3;
var BLANK = { moment: void 0 };
function momentFromCell(cell, zone) {
 if (cell === "") return BLANK;
 if (typeof cell === "string") return momentFromText(cell, zone);
 if (!(cell instanceof Date)) return "unreadable";
 const at = Math.round(cell.getTime() / 1e3) * 1e3;
 const year = Number.isNaN(at) ? 0 : cell.getFullYear();
 if (year < 2e3 || year > 2199) return "unreadable";
 const { day, hour, minute, second } = wallTime(at, zone);
 const sinceMidnight = (hour * 60 + minute) * 60 + second;
 if (sinceMidnight === 0) return { moment: dateOnly(day, zone) };
 return { moment: timed(sinceMidnight === 1 ? at - MIDNIGHT_MARK : at, zone) };
}
function cellFromMoment(moment, zone) {
 const { hour, minute, second } = wallTime(moment.at, zone);
 const atMidnight = hour === 0 && minute === 0 && second === 0;
 return new Date(moment.at + (atMidnight && !moment.dateOnly ? MIDNIGHT_MARK : 0));
}
var ERROR = /^#(?:ERROR!|NAME\?|N\/A|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;
function showsError(cell) {
 return typeof cell === "string" && ERROR.test(cell);
}
function textFromCell(cell) {
 if (cell === void 0) return "";
 if (cell instanceof Date)
  return Number.isNaN(cell.getTime()) ? "" : `${cell.getFullYear()}/${cell.getMonth() + 1}/${cell.getDate()}`;
 return String(cell).trim();
}
function amountFromCell(cell) {
 if (typeof cell === "number") return cell;
 if (typeof cell !== "string") return "unreadable";
 const plain3 = plainText(cell).replace(/[¥$,\s円]/g, "");
 if (plain3 === "") return plainText(cell) === "" ? void 0 : "unreadable";
 return /^\d+(\.\d+)?$/.test(plain3) ? Number(plain3) : "unreadable";
}

// src/text/headerAliases.ts
var HEADER_ALIASES = {
 orders: {
  buyer: [
   "購入者名",
   "取引相手",
   "取引先",
   "顧客名",
   "購入者様",
   "お客様",
   "お客様名",
   "依頼者",
   "名前",
   "お名前",
   "氏名",
   "ユーザー名",
   "相手",
   "クライアント",
   "Client",
   "Customer"
  ],
  id: [
   "注文ID",
   "取引番号",
   "トークルームNo",
   "トークルームNo.",
   "トークルーム番号",
   "Order number",
   "Order no.",
   "Order #"
  ],
  market: ["サイト名", "販売サイト", "Site", "Platform"],
  service: ["サービスの種別", "Kind of service"],
  title: ["サービス名", "サービス名/見積り・仕事の相談名", "案件", "案件名", "依頼内容", "Order", "Project"],
  amount: ["価格", "売上金額", "報酬", "Price"],
  purchasedAt: ["購入日", "注文日", "注文日時", "受注日", "Purchase date", "Ordered"],
  dueAt: ["納期", "納品期限", "納品日", "完了予定日", "Due date", "Deadline"],
  sellerAt: ["自分の最終連絡", "最終連絡（自分）", "最終送信日時"],
  buyerAt: ["購入者の最終連絡", "最終連絡（購入者）", "最終返信日時"],
  stallAt: ["まだと言われた日時"],
  waitingFor: ["待っている回答", "確認事項", "質問"],
  read: ["既読", "既読・未読", "既読未読", "Read"],
  handedOverAt: ["仮納品", "仮納品日", "納品日時", "実施日時"],
  okAt: ["OK日時", "承認日時"],
  revisionAt: ["修正依頼日時"],
  formalAt: ["正式な回答日時", "正式な回答の日時", "正式納品日時", "正式回答日時", "完了報告日時"],
  sentBackAt: ["差し戻し日時", "差戻し日時"],
  supportAskedAt: ["問い合わせ日時", "運営への問い合わせ日時"],
  cancelRequestedAt: ["キャンセルリクエスト日時", "キャンセルを頼んだ日時"],
  buyerCancelAt: ["キャンセルを頼まれた日時"],
  closedAt: ["売上確定日", "完了日時", "完了日", "クローズ日時", "クローズ日"],
  cancelledAt: ["キャンセル日時", "キャンセル日"],
  appointmentAt: ["予約日", "予約"],
  snoozeUntil: ["保留", "保留(この日まで)"],
  email: ["メール", "E-mail", "Mail"],
  url: ["URL", "取引URL", "トークルームURL"],
  note: ["備考", "Note"]
 },
 notices: {
  kind: ["連絡の種類"],
  text: ["文面", "Message"],
  deadline: ["期限", "約束した期限"],
  sentAt: ["送信した日時"]
 },
 daysOff: { from: ["開始日", "休みの初日"], to: ["終了日", "休みの最終日"] }
};

// src/text/language.ts
var LANGUAGES = ["ja", "en"];

// src/domain/orders/notice.ts
var NOTICE_KINDS = [
 "N0",
 "N1",
 "N2",
 "N3",
 "N4",
 "N5",
 "N6",
 "N7",
 "N8",
 "N9",
 "N10",
 "N11",
 "N12",
 "N13",
 "N14",
 "N15",
 "N16",
 "N17",
 "N18"
];
function inOrderOfSending(sent2) {
 const at = (index) => sent2[index].sentAt.at;
 for (let index = 1; index < sent2.length; index++) {
  if (at(index) < at(index - 1)) return sent2.sort((a, b) => a.sentAt.at - b.sentAt.at);
 }
 return sent2;
}

// src/text/olderWords.ts
var OLDER_WORDS = {
 events: { 完了した: "closed", completed: "closed" },
 noticeStates: { 済: "sent", 済み: "sent", 送信済: "sent", 送った: "sent" },
 notices: { "asking for a check": "N6", "notice of going on as shown": "N16" }
};
var OLDER_RULES = {
 キャンセルの依頼への回答: "answerCancel",
 サイトでキャンセルできる期限: "cancelLimit",
 連絡文の言語: "language",
 "やり方:キャンセルの依頼に答える": "how:answer-cancel",
 "やり方:連絡文を送る": "how:send"
};
var OLDER_SAMPLE_MARKS = ["（サンプル）"];

// src/text/templateName.ts
function templateName({ kind, phase, situation }, language) {
 const { notices, phases, situations } = catalogueFor(language).lists;
 const cases = [phase === "any" ? "" : phases[phase], situation === "any" ? "" : situations[situation]].filter(
  Boolean
 );
 if (cases.length === 0) return notices[kind];
 return language === "ja" ? `${notices[kind]}（${cases.join("・")}）` : `${notices[kind]} (${cases.join(", ")})`;
}
var cellKey = (text2) => plainText(text2).replace(/\s/g, "").toLowerCase();
function keysOf(list) {
 const words = LANGUAGES.flatMap((language) => Object.entries(list(catalogueFor(language).lists)));
 return new Map(words.map(([key, word]) => [cellKey(word), key]));
}
function readers() {
 return {
  kinds: keysOf((lists3) => lists3.notices),
  phases: keysOf((lists3) => lists3.phases),
  situations: keysOf((lists3) => lists3.situations)
 };
}
var known2 = null;
var NAME_AND_CASE = /^([^(]+)(?:\((.+)\))?$/;
function readTemplateName(text2) {
 var _a, _b, _c, _d, _e, _f, _g, _h;
 known2 != null ? known2 : known2 = readers();
 const [, name = "", brackets] = (_a = NAME_AND_CASE.exec(cellKey(text2))) != null ? _a : [];
 const older = (_c = Object.entries((_b = OLDER_WORDS.notices) != null ? _b : {}).find(([word]) => cellKey(word) === name)) == null ? void 0 : _c[1];
 const kind = (_e = (_d = known2.kinds.get(name)) != null ? _d : older) != null ? _e : NOTICE_KINDS.find((number2) => number2.toLowerCase() === name);
 if (!kind) return null;
 const cases = (_f = brackets == null ? void 0 : brackets.split(/[・,]/)) != null ? _f : [];
 const phase = cases.flatMap((word) => {
  var _a2;
  return (_a2 = known2 == null ? void 0 : known2.phases.get(word)) != null ? _a2 : [];
 });
 const situation = cases.flatMap((word) => {
  var _a2;
  return (_a2 = known2 == null ? void 0 : known2.situations.get(word)) != null ? _a2 : [];
 });
 const understood = phase.length + situation.length === cases.length && phase.length <= 1 && situation.length <= 1;
 return understood ? { kind, phase: (_g = phase[0]) != null ? _g : "any", situation: (_h = situation[0]) != null ? _h : "any" } : null;
}

// src/text/lookup.ts
var plain = remembered2((text2) => plainText(text2).replace(/\s+/g, " ").toLowerCase());
var plainLists = new WeakMap();
function keysByWord(words) {
 let keys = plainLists.get(words);
 if (!keys) {
  const entries = Object.entries(words).reverse();
  keys = new Map(entries.map(([key, word]) => [plain(word), key]));
  plainLists.set(words, keys);
 }
 return keys;
}
function keyOfPlain(words, wanted) {
 var _a;
 return wanted === "" ? null : (_a = keysByWord(words).get(wanted)) != null ? _a : null;
}
function keyOfWord(words, text2) {
 return keyOfPlain(words, plain(text2));
}
function keyInList(list, text2) {
 var _a, _b;
 const wanted = plain(text2);
 for (const language of LANGUAGES) {
  const found = keyOfPlain(catalogueFor(language).lists[list], wanted);
  if (found !== null) return found;
 }
 return (_b = (_a = OLDER_WORDS[list]) == null ? void 0 : _a[wanted]) != null ? _b : null;
}
function keyInSteps(list, text2) {
 const wanted = plain(text2);
 for (const language of LANGUAGES) {
  const found = keyOfPlain(catalogueFor(language).steps[list], wanted);
  if (found !== null) return found;
 }
 return null;
}
function readNoticeKind(text2) {
 var _a, _b;
 const number2 = plain(text2).toUpperCase();
 return (_b = (_a = keyInList("notices", text2)) != null ? _a : NOTICE_KINDS.find((kind) => kind === number2)) != null ? _b : null;
}
var YES = ["true", "on", "1", "する", "○"];
var NO = ["false", "off", "0", "しない", "×"];
function readYesNo(text2) {
 const word = plain(text2);
 const isWord = (key) => LANGUAGES.some((language) => plain(catalogueFor(language).lists[key]) === word);
 if (isWord("yes") || YES.includes(word)) return true;
 return isWord("no") || NO.includes(word) ? false : null;
}
var DONE = [
 "済",
 "済み",
 "送信済",
 "送信済み",
 "送信",
 "送った",
 "✓",
 "✔",
 "☑",
 "✅",
 "レ",
 "〇",
 "◯",
 "done",
 "sent"
];
function isTick(cell) {
 if (typeof cell === "boolean") return cell;
 const text2 = cell instanceof Date ? "" : String(cell);
 return text2.trim() !== "" && (readYesNo(text2) === true || DONE.includes(plain(text2)));
}
function readSetting(text2) {
 for (const language of LANGUAGES) {
  const words = catalogueFor(language).settings.settings;
  for (const key of Object.keys(words)) if (plain(words[key].name) === plain(text2)) return key;
 }
 return null;
}
function readTab(name) {
 for (const language of LANGUAGES) {
  const tab = keyOfWord(catalogueFor(language).sheet.tabs, name);
  if (tab) return tab;
 }
 return null;
}
function isCheckWord(key, text2) {
 return LANGUAGES.some((language) => plain(catalogueFor(language).check[key]) === plain(text2));
}
function isBannerText(text2) {
 return LANGUAGES.some((language) => {
  const { setUp: setUp4, settings: settings3 } = catalogueFor(language);
  return text2.startsWith(setUp4.stale.cell) || text2.startsWith(`${settings3.settings.lastRun.name} `);
 });
}

// src/text/headers.ts
var maps = new Map();
function headerMap(tab) {
 var _a;
 const made2 = new Map();
 for (const language of LANGUAGES) {
  for (const [column, header] of Object.entries(catalogueFor(language).sheet.headers[tab])) {
   made2.set(plain(header), column);
  }
 }
 for (const [column, names] of Object.entries((_a = HEADER_ALIASES[tab]) != null ? _a : {})) {
  for (const name of names) if (!made2.has(plain(name))) made2.set(plain(name), column);
 }
 return made2;
}
function columnOf(tab, header) {
 var _a;
 let map = maps.get(tab);
 if (!map) {
  map = headerMap(tab);
  maps.set(tab, map);
 }
 return (_a = map.get(plain(header))) != null ? _a : null;
}
function isOwnHeader(tab, column, header) {
 return LANGUAGES.some((language) => {
  const own = catalogueFor(language).sheet.headers[tab];
  return keyOfWord(own, header) === column;
 });
}

// src/sheet/table.ts
var HEADER_SEARCH_ROWS = 10;
function readTable(sheet3, tab) {
 return tableAt(sheet3, sheet3.getDataRange().getValues(), tab);
}
function tableAt(sheet3, values, tab) {
 const table = tableIn(values, tab);
 return { ...table, sheet: sheet3, above: values.slice(0, table.headerRow - 1), written: [] };
}
function readHeader(sheet3, tab) {
 const rows = Math.min(HEADER_SEARCH_ROWS, sheet3.getMaxRows());
 const values = sheet3.getRange(1, 1, rows, sheet3.getMaxColumns()).getValues();
 return tableAt(sheet3, values, tab);
}
function tableIn(values, tab) {
 var _a;
 const { at, columns: columns2, doubled } = findHeader(values, tab);
 const rows = values.slice(at + 1).map((cells, index) => ({ row: at + 2 + index, cells }));
 return { tab, headerRow: at + 1, header: (_a = values[at]) != null ? _a : [], columns: columns2, doubled, rows };
}
function missingColumns({ tab, columns: columns2 }) {
 return COLUMNS[tab].filter((key) => !columns2.has(key));
}
function lostColumns({ tab, columns: columns2 }) {
 return INDISPENSABLE[tab].filter((key) => !columns2.has(key));
}
function isBelieved(table) {
 return lostColumns(table).length === 0;
}
function believed(table) {
 return isBelieved(table) ? table : { ...table, columns: new Map(), doubled: [], rows: [] };
}
function noTable(tab) {
 return {
  ...{ tab, sheet: null, headerRow: 1, header: [] },
  columns: new Map(),
  doubled: [],
  rows: [],
  above: [],
  written: []
 };
}
function believedIn(sheet3, tab) {
 const table = sheet3 && readTable(sheet3, tab);
 return table && isBelieved(table) ? table : null;
}
function findHeader(values, tab) {
 const candidates = values.slice(0, HEADER_SEARCH_ROWS).map((cells, at) => headerIn(cells, at, tab));
 const none = { at: 0, columns: new Map(), doubled: [] };
 return candidates.reduce((best, one) => one.columns.size > best.columns.size ? one : best, none);
}
function headerIn(cells, at, tab) {
 const counting = new Map();
 const doubled = [];
 cells.forEach((cell, index) => {
  const key = typeof cell === "string" && cell !== "" ? columnOf(tab, cell) : null;
  if (!key) return;
  const text2 = plain(String(cell));
  const exact = isOwnHeader(tab, key, text2);
  const first = counting.get(key);
  if (!first || exact && !first.exact) counting.set(key, { column: index + 1, exact, text: text2 });
  else if (exact || !first.exact && first.text === text2) doubled.push({ key, columns: [first.column, index + 1] });
 });
 const columns2 = new Map([...counting].map(([key, { column }]) => [key, column]));
 return { at, columns: columns2, doubled: doubled.filter(({ key, columns: [first] }) => columns2.get(key) === first) };
}
function cellOf(table, row, key) {
 var _a, _b;
 return (_b = row.cells[((_a = table.columns.get(key)) != null ? _a : 0) - 1]) != null ? _b : "";
}

// src/sheet/dayOffRows.ts
var LONGEST2 = 366;
function readDaysOff(table, zone) {
 var _a, _b, _c, _d, _e, _f;
 const days2 = [];
 const problems3 = [];
 for (const row of table.rows) {
  const from3 = momentFromCell(cellOf(table, row, "from"), zone);
  const to = momentFromCell(cellOf(table, row, "to"), zone);
  if (from3 === "unreadable" || to === "unreadable") {
   const column = from3 === "unreadable" ? "from" : "to";
   problems3.push({ row: row.row, column, found: textFromCell(cellOf(table, row, column)) });
   continue;
  }
  const ends = [(_c = (_a = from3.moment) == null ? void 0 : _a.day) != null ? _c : (_b = to.moment) == null ? void 0 : _b.day, (_f = (_d = to.moment) == null ? void 0 : _d.day) != null ? _f : (_e = from3.moment) == null ? void 0 : _e.day].sort();
  const [first, last] = ends;
  if (!first || !last) continue;
  const count3 = Math.min(daysBetween(first, last), LONGEST2);
  for (let step = 0; step <= count3; step++) days2.push(plusDays(first, step));
 }
 return { days: days2, problems: problems3 };
}

// src/domain/orders/rungs.ts
var LADDERS = {
 before: ["N1", "N2", "N3"],
 // Where work was shown, going on is announced, not a cancellation.
 "before-shown": ["N1", "N2", "N16"],
 progress: ["N15", "N15", "N16"],
 check: ["N6", "N6", "N7"]
};
function rungsOf(phase, shown) {
 return LADDERS[phase === "before" && shown ? "before-shown" : phase];
}
var ladders = Object.values(LADDERS);
var NUDGES = new Set(ladders.flatMap((ladder2) => ladder2.slice(0, 2)));
var PROMISES = new Set(ladders.map(([, , last]) => last));
var STEP_TEXTS = new Set(["N4", "N9", "N12", "N17"]);
function isNudge(kind) {
 return NUDGES.has(kind);
}
function promisesDeadline(kind) {
 return PROMISES.has(kind);
}
function takesDate(kind) {
 return promisesDeadline(kind) || kind === "N11";
}
function isStepText(kind) {
 return STEP_TEXTS.has(kind);
}
function isManaged(kind) {
 return isNudge(kind) || promisesDeadline(kind) || kind === "N8" || isStepText(kind);
}
function phaseInWords(phase, shown) {
 return phase === "before" && shown ? "progress" : phase;
}
function phaseOfKind(kind, shown) {
 if (kind === "N8") return shown === "all" ? "check" : shown === "progress" ? "progress" : "before";
 if (LADDERS.progress.includes(kind)) return "progress";
 return LADDERS.before.includes(kind) || kind === "N4" || kind === "N17" ? "before" : "check";
}
function versionKey(phase) {
 return phase === "check" ? "handedOverAt" : phase === "progress" ? "progressAt" : "noShowAt";
}
function kindOfKey({ phase, rung }) {
 var _a;
 const [first, further, last] = LADDERS[phase];
 const plain3 = rung.replace(/-\d+$/, "");
 if (plain3 === "1") return first;
 if (plain3 === "2" || plain3 === "check3") return further;
 if (plain3 === "3" || plain3 === "3b") return last;
 if (plain3 === "8" || plain3 === "8b") return "N8";
 return (_a = NOTICE_KINDS.find((kind) => kind === plain3)) != null ? _a : null;
}

// src/domain/notices/wording/writtenDates.ts
var WEEKDAYS_JA = "日月火水木金土";
var WEEKDAYS_EN = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var JAPANESE = /(?:(?<!\d)(\d{4})[年/.-]|(?<![\d/]))(\d{1,2})(月|[/.-])(\d{1,2})日?(?:\s*\(([日月火水木金土])(?:曜日?)?(?:・祝)?\))?\s*(?:[の、,]\s*)?(?:(午前|午後)\s*)?(?:(\d{1,2})(?:時(?!間)(?:(\d{1,2})分|(半))?|:(\d{2})))?\s*(まで|迄|以内|を期限|が期限)?/g;
var ENGLISH2 = /\b(?:(by|until|till|before|deadline(?: is|:)?)\s+)?(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?(?!\d)(?:,?\s+(\d{4}))?(?:,?\s*(?:at\s+)?(\d{1,2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?![\d/]))?/gi;
function* datesIn(text2) {
 yield* japanese(text2);
 yield* english(text2);
}
var number = (text2) => text2 === void 0 ? void 0 : Number(text2);
function* japanese(text2) {
 var _a;
 for (const match of text2.matchAll(JAPANESE)) {
  const [all, year, month, sign, date, weekday, half, hour, minutes, halfHour, clock5, mark3] = match;
  const hours2 = hour === void 0 ? void 0 : Number(hour) + (half === "午後" && Number(hour) < 12 ? 12 : 0);
  yield {
   start: match.index,
   end: match.index + all.length,
   year: number(year),
   month: Number(month),
   date: Number(date),
   weekday: weekday ? WEEKDAYS_JA.indexOf(weekday) : -1,
   minutes: hours2 === void 0 ? void 0 : hours2 * 60 + (halfHour ? 30 : Number((_a = minutes != null ? minutes : clock5) != null ? _a : 0)),
   isDeadline: mark3 !== void 0,
   isLoose: sign === "." || sign === "-"
  };
 }
}
function* english(text2) {
 for (const match of text2.matchAll(ENGLISH2)) {
  const [all, mark3, weekday, first, month, second, year, hour, minutes, half] = match;
  const date = first != null ? first : second;
  if (date === void 0) continue;
  const pm = half ? /^p/i.test(half) : void 0;
  const hours2 = pm === void 0 ? Number(hour) : Number(hour) % 12 + (pm ? 12 : 0);
  const timed2 = hour !== void 0 && (minutes !== void 0 || half !== void 0);
  yield {
   start: match.index,
   end: match.index + all.length,
   year: number(year),
   month: MONTHS.indexOf(month.toLowerCase()) + 1,
   date: Number(date),
   weekday: weekday ? WEEKDAYS_EN.indexOf(weekday.toLowerCase()) : -1,
   minutes: timed2 ? hours2 * 60 + Number(minutes != null ? minutes : 0) : void 0,
   isDeadline: mark3 !== void 0,
   isLoose: false
  };
 }
}
function dayOfWritten({ year, month, date, weekday }, from3) {
 const two3 = (n) => String(n).padStart(2, "0");
 const inYear = (one) => {
  const day2 = `${one}-${two3(month)}-${two3(date)}`;
  const real = month >= 1 && month <= 12 && date >= 1 && date <= 31 && plusDays(plusDays(day2, 1), -1) === day2;
  return real ? day2 : null;
 };
 const first = Number(from3.slice(0, 4));
 const thisYear = inYear(year != null ? year : first);
 const day = year === void 0 && (thisYear === null || thisYear < from3) ? inYear(first + 1) : thisYear;
 return day === null || weekday >= 0 && weekdayOf(day) !== weekday ? null : day;
}

// src/domain/notices/wording/deadlineInText.ts
var FAR_AHEAD_DAYS = 300;
var WHOLE_DAY = 24 * 60;
function deadlinesIn(text2, sentOn, zone) {
 return momentsIn(text2, sentOn, zone, ({ minutes }) => minutes);
}
function daysIn(text2, sentOn, zone, but) {
 return momentsIn(text2, sentOn, zone, (one) => {
  var _a;
  const spoken = but !== void 0 && dayOfWritten(one, but) === but;
  return spoken || one.isLoose && one.minutes === void 0 ? void 0 : (_a = one.minutes) != null ? _a : WHOLE_DAY;
 });
}
function momentsIn(text2, sentOn, zone, minutesOf2) {
 const instants = [...datesIn(text2.normalize("NFKC"))].flatMap((one) => {
  const day = dayOfWritten(one, sentOn);
  const minutes = minutesOf2(one);
  if (day === null || minutes === void 0 || minutes > WHOLE_DAY) return [];
  if (minutes === WHOLE_DAY) return [instantAt(plusDays(day, 1), zone)];
  return [instantAt(day, zone, Math.floor(minutes / 60), minutes % 60)];
 });
 return [...new Set(instants)];
}
function deadlineOfText(notice2, context) {
 var _a, _b;
 const { kind, edited, text: text2, sentAt, plannedAt, createdAt } = notice2;
 if (!edited || !takesDate(kind)) return null;
 const written = plannedAt != null ? plannedAt : createdAt;
 const sentOn = (_b = (_a = sentAt == null ? void 0 : sentAt.day) != null ? _a : context.sending) != null ? _b : written === null ? null : dayOf(written, context.zone);
 return sentOn === null ? null : dateOfText(kind, text2, sentOn, context);
}
function dateOfText(kind, text2, sentOn, { zone, dueDay: dueDay2 }) {
 const promises = promisesDeadline(kind);
 const named4 = promises ? deadlinesIn(text2, sentOn, zone) : daysIn(text2, sentOn, zone, dueDay2);
 if (named4.length === 0) return promises ? "none" : null;
 if (named4.length > 1) return "several";
 return !promises && isOver(named4[0], sentOn, zone) ? "past" : named4[0];
}
function isOver(at, sentOn, zone) {
 const day = dayOf(at - 1, zone);
 return day < sentOn || daysBetween(sentOn, day) > FAR_AHEAD_DAYS;
}

// src/domain/orders/noticeKey.ts
function formatKey({ orderId, phase, start: start2, rung }) {
 return [orderId, phase, start2, rung].join("|");
}
var PHASES = ["before", "progress", "check"];
function parseKey(text2) {
 const parts2 = text2.split("|");
 if (parts2.length < 4) return null;
 const [phase, start2, rung] = parts2.slice(-3);
 if (!PHASES.includes(phase)) return null;
 return { orderId: parts2.slice(0, -3).join("|"), phase, start: start2, rung };
}
function startText(start2, zone) {
 if (!start2) return "";
 if (start2.dateOnly) return start2.day;
 const { day, hour, minute, second } = wallTime(start2.at, zone);
 const two3 = (n) => String(n).padStart(2, "0");
 return `${day}T${two3(hour)}:${two3(minute)}${second ? `:${two3(second)}` : ""}`;
}

// src/domain/values/fingerprint.ts
function fingerprint(text2) {
 const plain3 = text2.replace(/\r\n?/g, "\n").trim();
 if (plain3 === "") return "";
 let hash = 2166136261;
 for (let index = 0; index < plain3.length; index++) {
  hash = Math.imul(hash ^ plain3.charCodeAt(index), 16777619) >>> 0;
 }
 return `${hash.toString(16).padStart(8, "0")}-${plain3.length}`;
}

// src/sheet/noticeRows.ts
function readNotices(table, orders3, zone) {
 return table.rows.filter((row) => !row.isBeside && isFilled(table, row)).map((row) => readNotice(table, row, orders3, zone));
}
function isFilled(table, row) {
 return ["key", "orderId", "kind", "text"].some((key) => textFromCell(cellOf(table, row, key)) !== "");
}
function readNotice(table, source, orders3, zone) {
 var _a, _b, _c, _d, _e;
 const text2 = (key) => textFromCell(cellOf(table, source, key));
 const moment = (key) => {
  var _a2;
  const read2 = momentFromCell(cellOf(table, source, key), zone);
  return read2 === "unreadable" ? null : (_a2 = read2.moment) != null ? _a2 : null;
 };
 const instant = (key) => {
  var _a2, _b2;
  return (_b2 = (_a2 = moment(key)) == null ? void 0 : _a2.at) != null ? _b2 : null;
 };
 const parsed3 = parseKey(text2("key"));
 const kind = text2("kind") === "" && parsed3 ? kindOfKey(parsed3) : readNoticeKind(text2("kind"));
 const orderId = text2("orderId") || ((_a = parsed3 == null ? void 0 : parsed3.orderId) != null ? _a : "");
 const order = orders3.get(plainText(orderId));
 const sentAt = moment("sentAt");
 const ticked = isTick(cellOf(table, source, "sent"));
 const written = (_b = keyInList("noticeStates", text2("state"))) != null ? _b : "draft";
 const state = sentAt || ticked ? "sent" : written;
 const body = String((_c = cellOf(table, source, "text")) != null ? _c : "");
 const deadline2 = moment("deadline");
 const read = {
  key: text2("key"),
  orderId: (_d = order == null ? void 0 : order.id) != null ? _d : orderId,
  buyer: text2("buyer"),
  kind: kind != null ? kind : "N14",
  phase: phaseOf(text2("key"), kind != null ? kind : "N14", order, sentAt),
  state,
  text: body,
  plannedAt: instant("plannedAt"),
  deadline: deadline2 && latestInstant(deadline2, zone),
  createdAt: instant("createdAt"),
  sentAt,
  edited: body.trim() !== "" && fingerprint(body) !== text2("composed"),
  withdrawnBy: state !== "withdrawn" ? null : isAutomatic(text2("attention")) ? "add-on" : "user"
 };
 const told2 = deadlineOfText(read, { zone, dueDay: (_e = order == null ? void 0 : order.dueAt) == null ? void 0 : _e.day });
 const notice2 = typeof told2 === "number" ? { ...read, deadline: told2 } : read;
 const sentUnreadable = momentFromCell(cellOf(table, source, "sentAt"), zone) === "unreadable";
 const problem = problemOf([
  [!kind, "unknown-kind", text2("kind")],
  [!order, "unknown-order", orderId],
  [sentUnreadable, "unreadable-sent", text2("sentAt")]
 ]);
 return {
  row: source.row,
  source,
  notice: notice2,
  newlySent: state === "sent" && !sentAt && !sentUnreadable,
  ticked,
  problem
 };
}
function problemOf(checks2) {
 const found = checks2.find(([holds]) => holds);
 return found ? { code: found[1], value: found[2] } : null;
}
function phaseOf(key, kind, order, sentAt) {
 const parsed3 = parseKey(key);
 if (parsed3) return parsed3.phase;
 const before = (moment) => moment !== void 0 && (!sentAt || moment.at <= sentAt.at);
 const shown = before(order == null ? void 0 : order.handedOverAt) ? "all" : before(order == null ? void 0 : order.progressAt) ? "progress" : "nothing";
 return phaseOfKind(kind, shown);
}
function isAutomatic(attention) {
 const marks2 = LANGUAGES.map((language) => catalogueFor(language).problems.noticeNotes.autoMark);
 return marks2.some((mark3) => plain(attention).startsWith(plain(mark3)));
}

// src/domain/markets/marketNamed.ts
var ALIASES = {
 ココナラ: ["coconala", "coconala.com"],
 "ココナラ（法人・検収）": ["ココナラ法人", "ココナラ(法人)", "ココナラ検収", "ココナラ(検収)"],
 Lancers: ["ランサーズ", "lancers.jp"],
 "Lancers（時間報酬）": ["ランサーズ(時間報酬)", "ランサーズ時間報酬", "lancers時間報酬"],
 CrowdWorks: ["クラウドワークス", "crowdworks.jp"],
 つなぐ: ["ツナグ", "tsunagu", "tsunagu-community"],
 SKIMA: ["スキマ"],
 Fiverr: ["ファイバー"],
 Upwork: ["アップワーク"],
 直接取引: ["直接", "直取引", "直接契約", "direct", "directclient", "directclients"],
 ストアカ: ["ストリートアカデミー", "streetacademy", "street-academy"],
 REQU: ["リキュー"],
 スキルクラウド: ["skillcrowd", "skill-crowd"]
};
var nameOfAlias = null;
function namesOfAliases() {
 return new Map(
  Object.entries(ALIASES).flatMap(
   ([name, aliases]) => [name, ...aliases].map((alias) => [foldedName(alias), name])
  )
 );
}
function foldedName(name) {
 return plainText(name).toLowerCase().replace(/\s+/g, "");
}
function canonicalMarketName(name) {
 var _a;
 nameOfAlias != null ? nameOfAlias : nameOfAlias = namesOfAliases();
 return (_a = nameOfAlias.get(foldedName(name))) != null ? _a : name.trim();
}
function marketNamed(name, markets) {
 var _a;
 const exact = (_a = markets.get(name)) != null ? _a : markets.get(canonicalMarketName(name));
 if (exact) return exact;
 const folded4 = foldedName(name);
 for (const [key, market] of markets) if (folded4 !== "" && foldedName(key) === folded4) return market;
 return void 0;
}

// src/domain/orders/assignedId.ts
function assignedNumber(id) {
 const match = /^M-(\d+)$/.exec(id);
 return match ? Number(match[1]) : null;
}
function assignedId(number2) {
 return `M-${number2}`;
}

// src/domain/orders/order.ts
var MOMENT_KEYS = [
 "purchasedAt",
 "dueAt",
 "sellerAt",
 "buyerAt",
 "noReplyNeededAt",
 "stallAt",
 "progressAt",
 "handedOverAt",
 "okAt",
 "revisionAt",
 "formalAt",
 "sentBackAt",
 "supportAskedAt",
 "cancelRequestedAt",
 "cancelRefusedAt",
 "buyerCancelAt",
 "cancelAnsweredAt",
 "closedAt",
 "cancelledAt",
 "appointmentAt",
 "noShowAt",
 "snoozeUntil",
 "unansweredSince",
 "owedSince",
 "firstSeenAt"
];
var CONCERN_CODES = ["ends-paid", "ends-refunded", "ends-open", "cancel-limit", "due-day"];
function orderOf(facts) {
 var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l;
 return {
  purchasedAt: facts.purchasedAt,
  dueAt: facts.dueAt,
  sellerAt: facts.sellerAt,
  buyerAt: facts.buyerAt,
  noReplyNeededAt: facts.noReplyNeededAt,
  stallAt: facts.stallAt,
  progressAt: facts.progressAt,
  handedOverAt: facts.handedOverAt,
  okAt: facts.okAt,
  revisionAt: facts.revisionAt,
  formalAt: facts.formalAt,
  sentBackAt: facts.sentBackAt,
  supportAskedAt: facts.supportAskedAt,
  cancelRequestedAt: facts.cancelRequestedAt,
  cancelRefusedAt: facts.cancelRefusedAt,
  buyerCancelAt: facts.buyerCancelAt,
  cancelAnsweredAt: facts.cancelAnsweredAt,
  closedAt: facts.closedAt,
  cancelledAt: facts.cancelledAt,
  appointmentAt: facts.appointmentAt,
  noShowAt: facts.noShowAt,
  snoozeUntil: facts.snoozeUntil,
  unansweredSince: facts.unansweredSince,
  owedSince: facts.owedSince,
  firstSeenAt: facts.firstSeenAt,
  recorded: facts.recorded,
  id: (_a = facts.id) != null ? _a : "",
  buyer: (_b = facts.buyer) != null ? _b : "",
  market: (_c = facts.market) != null ? _c : "",
  service: (_d = facts.service) != null ? _d : "work",
  title: (_e = facts.title) != null ? _e : "",
  amount: (_f = facts.amount) != null ? _f : null,
  waitingFor: (_g = facts.waitingFor) != null ? _g : "",
  read: (_h = facts.read) != null ? _h : null,
  email: (_i = facts.email) != null ? _i : "",
  url: (_j = facts.url) != null ? _j : "",
  note: (_k = facts.note) != null ? _k : "",
  problems: (_l = facts.problems) != null ? _l : []
 };
}

// src/text/tableWords.ts
var TOTALS = ["合計", "小計", "総計", "計", "total"];
var SALES_HEADERS = ["売上確定日", "トークルームNo", "売上金額"];
var AND = "、";

// src/sheet/foreign/coconalaSales.ts
function isSales(headers) {
 const known3 = headers.map(plain);
 return SALES_HEADERS.every((header) => known3.includes(plain(header)));
}
function inRooms(table) {
 var _a;
 const place = table.columns.findIndex(({ key }) => key === "id");
 const rooms = new Map();
 for (const row of table.rows) {
  const room = plain(row.cells[place]) || `#${row.row}`;
  rooms.set(room, [...(_a = rooms.get(room)) != null ? _a : [], row]);
 }
 const hasMarket = table.columns.some(({ key }) => key === "market");
 const rows = [...rooms.values()].map((of) => {
  const cells = table.columns.map(
   ({ key }, index) => together(
    key,
    of.map(({ cells: cells2 }) => cells2[index].trim())
   )
  );
  return { row: of[0].row, cells: hasMarket ? cells : [...cells, DEFAULT_MARKET] };
 });
 const columns2 = hasMarket ? table.columns : [...table.columns, { key: "market", header: "" }];
 return { ...table, columns: columns2, rows };
}
function together(key, cells) {
 var _a, _b;
 const filled = [...new Set(cells.filter((cell) => cell !== ""))];
 if (key === "amount") return (_a = sum(cells.filter((cell) => cell !== ""))) != null ? _a : filled.join(AND);
 if (key === "closedAt") return latest(filled);
 return key === null ? filled.join(AND) : (_b = filled[0]) != null ? _b : "";
}
function sum(cells) {
 const amounts = cells.map(amountFromCell);
 if (cells.length === 0 || !amounts.every((amount) => typeof amount === "number")) return null;
 return String(amounts.reduce((total, amount) => total + amount, 0));
}
function latest(cells) {
 var _a;
 const at = (cell) => {
  var _a2, _b;
  const read = momentFromText(cell, zoneNamed("UTC"));
  return read === "unreadable" ? Number.POSITIVE_INFINITY : (_b = (_a2 = read.moment) == null ? void 0 : _a2.at) != null ? _b : 0;
 };
 return (_a = [...cells].sort((a, b) => at(b) - at(a))[0]) != null ? _a : "";
}

// src/sheet/foreign/totals.ts
function isTotals(text2) {
 const names = [text2("buyer"), text2("id")].map(plain);
 const dated = MOMENT_KEYS.filter((key) => key !== "firstSeenAt");
 return names.some((name) => TOTALS.includes(name)) && dated.every((key) => text2(key).trim() === "");
}

// src/sheet/foreign/foreignTable.ts
function foreignTable(values, tab) {
 const table = tableBelow(values, findHeader(values, tab));
 return tab === "orders" ? ordersIn(table) : table;
}
function tableBelow(values, { at, columns: found }) {
 var _a;
 const keys = new Map([...found].map(([key, column]) => [column, key]));
 const header = withoutEmptyEnd(((_a = values[at]) != null ? _a : []).map((cell) => cell.trim()));
 const columns2 = header.map((text2, index) => {
  var _a2;
  return { key: (_a2 = keys.get(index + 1)) != null ? _a2 : null, header: text2 };
 });
 const problems3 = [];
 const rows = values.slice(at + 1).flatMap((cells, index) => {
  const row = at + 2 + index;
  if (cells.every((cell) => cell.trim() === "")) return [];
  const beyond = cells.findIndex((cell, place) => place >= header.length && cell.trim() !== "");
  if (beyond >= 0) problems3.push({ kind: "beyond", row, column: beyond + 1, value: cells[beyond] });
  else if (cells.length < header.length) problems3.push({ kind: "short", row, column: cells.length + 1 });
  return [{ row, cells: columns2.map((_, place) => {
   var _a2;
   return (_a2 = cells[place]) != null ? _a2 : "";
  }) }];
 });
 return { headerRow: at + 1, columns: columns2, rows, problems: problems3 };
}
function ordersIn(table) {
 const cell = (row, key) => {
  var _a;
  return (_a = row.cells[table.columns.findIndex((column) => column.key === key)]) != null ? _a : "";
 };
 const totals = table.rows.filter((row) => isTotals((key) => cell(row, key)));
 const orders3 = {
  ...table,
  rows: table.rows.filter((row) => !totals.includes(row)),
  problems: [...table.problems, ...totals.map(({ row }) => ({ kind: "totals", row }))]
 };
 return isSales(orders3.columns.map(({ header }) => header)) ? inRooms(orders3) : orders3;
}
function withoutEmptyEnd(header) {
 return header.slice(0, header.map((text2) => text2 !== "").lastIndexOf(true) + 1);
}

// src/sheet/foreign/pastedTable.ts
function isPastedHeader({ cells }) {
 if (!cells.every((cell) => typeof cell === "string")) return false;
 const texts = cells.filter((cell) => cell.trim() !== "");
 if (texts.length < 2) return false;
 const keys = texts.map((text2) => columnOf("orders", text2)).filter((key) => key !== null);
 return new Set(keys).size >= 2 && keys.length * 2 >= texts.length && (keys.includes("buyer") || keys.includes("id"));
}
function pastedIn({ rows, columns: columns2 }) {
 var _a;
 const at = rows.findIndex(isPastedHeader);
 const header = rows[at];
 if (!header) return null;
 const filled = header.cells.map((cell) => cell !== "");
 const [left, right] = [filled.indexOf(true), filled.lastIndexOf(true)];
 const isBlank2 = (row2) => !row2 || row2.cells.slice(left, right + 1).every((cell) => cell === "");
 let end = at;
 while (!isBlank2(rows[end + 1]) && !isPastedHeader(rows[end + 1])) end++;
 const seen = (_a = columns2.get("firstSeenAt")) != null ? _a : 0;
 const isTitle = (row2) => {
  var _a2;
  return row2 !== void 0 && row2.cells.filter((cell) => cell !== "").length === 1 && ((_a2 = row2.cells[seen - 1]) != null ? _a2 : "") === "" && row2.cells[left] !== "";
 };
 let start2 = at;
 while (isTitle(rows[start2 - 1])) start2--;
 const row = (index) => rows[index].row;
 return { top: row(start2), headerRow: row(at), bottom: row(end), left: left + 1, right: right + 1 };
}
function takenFrom(table, pasted, zone) {
 var _a, _b;
 const { top, headerRow, bottom, left, right } = pasted;
 const cellAt3 = (row, column) => {
  var _a2, _b2;
  return (_b2 = (_a2 = table.rows[row - table.headerRow - 1]) == null ? void 0 : _a2.cells[column - 1]) != null ? _b2 : "";
 };
 const originals = new Map();
 const values = Array.from(
  { length: bottom - headerRow + 1 },
  (_, at) => Array.from({ length: right - left + 1 }, (_unused, place) => {
   const cell = cellAt3(headerRow + at, left + place);
   const text2 = asTyped(cell, zone);
   originals.set(text2, cell);
   return text2;
  })
 );
 const { columns: columns2, rows, problems: problems3 } = foreignTable(values, "orders");
 const totals = problems3.flatMap((one) => one.kind === "totals" ? [headerRow + one.row - 1] : []);
 const places = placesOf(table, columns2, pasted);
 const block = Array.from(
  { length: bottom - top + 1 },
  () => Array.from({ length: right - left + 1 }, () => "")
 );
 const outside = places.added.map(({ header, column }) => ({ row: table.headerRow, column, value: header }));
 const there = isSales(columns2.map(({ header }) => header)) ? rowsByNumber(table, pasted) : new Map();
 const number2 = columns2.findIndex(({ key }) => key === "id");
 for (const { row: inValues, cells } of rows) {
  const known3 = there.get(plain((_a = cells[number2]) != null ? _a : ""));
  const row = known3 != null ? known3 : headerRow + inValues - 1;
  for (const [at, text2] of cells.entries()) {
   const column = places.columns[at];
   if (text2.trim() === "" || column === null) continue;
   if (column === void 0) return null;
   const value = (_b = originals.get(text2)) != null ? _b : text2;
   if (known3 !== void 0 && cellAt3(row, column) !== "") continue;
   if (known3 === void 0 && column >= left && column <= right) block[row - top][column - left] = value;
   else if (isFree(cellAt3(row, column), value)) outside.push({ row, column, value });
   else return null;
  }
 }
 return { pasted, outside, block, orders: rows.length, own: places.own, totals };
}
function rowsByNumber({ rows, columns: columns2 }, { top, bottom }) {
 const number2 = (row) => {
  var _a;
  return plain(textFromCell(row.cells[((_a = columns2.get("id")) != null ? _a : 0) - 1]));
 };
 const others2 = rows.filter((row) => (row.row < top || row.row > bottom) && number2(row) !== "");
 return new Map(others2.map((row) => [number2(row), row.row]));
}
function isFree(there, value) {
 return there === "" || sameCell(there, value) || textFromCell(there) === textFromCell(value);
}
var SAID = new Set([...ASSESSMENT_COLUMNS, "lastEvent"]);
function placesOf({ header, columns: columns2 }, pasted, { right }) {
 const ours = new Set(columns2.values());
 const added = [];
 let last = Math.max(header.length, right);
 const ownPlace = (text2) => {
  if (text2 === "") return void 0;
  const there = header.findIndex((cell, at) => !ours.has(at + 1) && plain(String(cell)) === plain(text2));
  if (there >= 0) return there + 1;
  added.push({ header: text2, column: ++last });
  return last;
 };
 const places = pasted.map(({ key, header: text2 }) => {
  var _a;
  if (key === null) return ownPlace(text2);
  return SAID.has(key) ? null : (_a = columns2.get(key)) != null ? _a : ownPlace(text2);
 });
 return { columns: places, own: pasted.filter(({ key }) => key === null).map(({ header: text2 }) => text2), added };
}
function asTyped(cell, zone) {
 if (!(cell instanceof Date)) return String(cell).trim();
 const { day, hour, minute, second } = wallTime(cell.getTime(), zone);
 const time = [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
 return time === "00:00:00" ? day : `${day} ${time}`;
}

// src/domain/orders/facts.ts
var ROLES = {
 okAt: "answer",
 revisionAt: "answer",
 sentBackAt: "answer",
 cancelRefusedAt: "answer",
 cancelAnsweredAt: "answer",
 noReplyNeededAt: "answer",
 buyerAt: "word",
 stallAt: "word",
 sellerAt: "mine",
 progressAt: "mine",
 handedOverAt: "mine",
 formalAt: "mine",
 cancelRequestedAt: "mine"
};
function factOf(key, moment, recorded) {
 var _a;
 if (!moment) return void 0;
 const { at, dateOnly: dateOnly2, day } = moment;
 const role = (_a = ROLES[key]) != null ? _a : "other";
 return recorded === void 0 ? { at, dateOnly: dateOnly2, day, role } : { at, dateOnly: dateOnly2, day, role, recorded };
}
function sentFact(sentAt) {
 return { at: sentAt.at, dateOnly: sentAt.dateOnly, day: sentAt.day, role: "mine" };
}
function compareFacts(a, b) {
 if (!a.dateOnly && !b.dateOnly) return a.at - b.at;
 if (a.day !== b.day) return a.day < b.day ? -1 : 1;
 const order = recordingOrder(a, b);
 if (order !== 0) return order;
 if (a.role === "answer" && b.role !== "answer") return 1;
 if (b.role === "answer" && a.role !== "answer") return -1;
 if (a.dateOnly === b.dateOnly) return 0;
 if (a.role === "word" && b.role === "mine") return 1;
 return b.role === "word" && a.role === "mine" ? -1 : 0;
}
function recordingOrder(a, b) {
 return a.recorded === void 0 || b.recorded === void 0 ? 0 : a.recorded - b.recorded;
}
function isAfter(a, b) {
 return a !== void 0 && (b === void 0 || compareFacts(a, b) > 0);
}
function isAtOrAfter(a, b) {
 return a !== void 0 && (b === void 0 || compareFacts(a, b) >= 0);
}
function latestFact(facts) {
 return facts.reduce((best, fact) => fact && (!best || outranks(fact, best)) ? fact : best, void 0);
}
function outranks(a, b) {
 if (a.day !== b.day) return a.day > b.day;
 if (!a.dateOnly && !b.dateOnly) return a.at > b.at;
 const order = recordingOrder(a, b);
 if (order !== 0) return order > 0;
 if (a.dateOnly !== b.dateOnly) return b.dateOnly;
 return a.role === "answer" && b.role !== "answer";
}
function earliestSince(heard, acts) {
 return acts.reduce((first, act) => {
  if (!act || !isAtOrAfter(act, heard)) return first;
  return first && compareFacts(first, act) <= 0 ? first : act;
 }, void 0);
}

// src/sheet/recordedCell.ts
function recordedFromCell(cell, moments, zone) {
 const found = {};
 textFromCell(cell).split(";").forEach((group, at) => {
  for (const entry of group.split(",")) {
   const [name, written] = entry.split("=");
   const key = MOMENT_KEYS.find((one) => one === name);
   if (key && moments[key] && written === momentText(key, moments, zone)) found[key] = at;
  }
 });
 return found;
}
function recordedText({ recorded = {}, ...moments }, zone) {
 const keys = MOMENT_KEYS.filter((key) => recorded[key] !== void 0 && moments[key]);
 const numbers = [...new Set(keys.map((key) => recorded[key]))].sort((a, b) => a - b);
 const group = (number2) => keys.filter((key) => recorded[key] === number2).map((key) => `${key}=${momentText(key, moments, zone)}`);
 return numbers.map((number2) => group(number2).join(",")).join(";");
}
function momentText(key, moments, zone) {
 return startText(factOf(key, moments[key]), zone);
}

// src/sheet/orderRows.ts
function readOrders(table, reading) {
 var _a;
 let market = reading.defaultMarket;
 const rows = [];
 for (const source of table.rows) {
  if (source.isBeside || !isFilled2(table, source) || isHeaderRow(table, source)) continue;
  const written = textFromCell(cellOf(table, source, "market"));
  if (written !== "") market = (_a = reading.marketName(written)) != null ? _a : canonicalMarketName(written);
  rows.push(readOrder(table, source, market, reading.zone));
 }
 return withDoubledIds(rows);
}
function isHeaderRow(table, row) {
 return isPastedHeader(row) || isOwnHeader("orders", "buyer", textFromCell(cellOf(table, row, "buyer")));
}
var KEPT = new Set(["unansweredSince", "owedSince", "firstSeenAt"]);
var FILLING = [
 "buyer",
 "title",
 "amount",
 "waitingFor",
 ...MOMENT_KEYS.filter((key) => !KEPT.has(key))
];
function isFilled2(table, row) {
 const text2 = (key) => textFromCell(cellOf(table, row, key));
 if (isTotals(text2)) return false;
 return FILLING.some((key) => text2(key) !== "") || text2("id") !== "" && assignedNumber(text2("id")) === null;
}
function leftOverRows(table) {
 const text2 = (row, key) => textFromCell(cellOf(table, row, key));
 const said = LANGUAGES.map((language) => catalogueFor(language).problems.totalsRow);
 const isOurs2 = (row) => text2(row, "firstSeenAt") !== "" || assignedNumber(text2(row, "id")) !== null || said.includes(text2(row, "attention"));
 return table.rows.filter((row) => !row.isBeside && !isFilled2(table, row) && isOurs2(row));
}
var BLOCKING = new Set([
 "unreadable-moment",
 "unreadable-service",
 "unreadable-text"
]);
function totalsRows(table) {
 return table.rows.filter((row) => isTotals((key) => textFromCell(cellOf(table, row, key))));
}
function readOrder(table, source, market, zone) {
 const cell = (key) => cellOf(table, source, key);
 const text2 = (key) => textFromCell(cell(key));
 const problems3 = [];
 const told2 = (code, column) => {
  problems3.push({
   code,
   column,
   blocking: BLOCKING.has(code),
   value: text2(column).slice(0, 40)
  });
  return null;
 };
 const lost = [];
 const order = orderOf({ problems: problems3 });
 readMoments(order, cell, zone, (key) => {
  const kept = KEPT_MOMENTS.find((one) => one === key);
  if (kept) lost.push(kept);
  else told2("unreadable-moment", key);
 });
 const amount = amountFromCell(cell("amount"));
 const url = text2("url");
 const service = text2("service") === "" ? "work" : keyInList("services", text2("service"));
 const read = text2("read") === "" ? null : keyInList("readMarks", text2("read"));
 const words = (key) => {
  var _a;
  return showsError(cell(key)) ? (_a = told2("unreadable-text", key)) != null ? _a : "" : text2(key);
 };
 const [buyer, title, waitingFor] = [words("buyer"), words("title"), words("waitingFor")];
 if (!service) told2("unreadable-service", "service");
 if (url !== "" && !/^https:\/\/\S+$/i.test(url)) told2("unreadable-url", "url");
 const start2 = startOf(order);
 const isOver2 = order.closedAt || order.cancelledAt;
 if (!order.purchasedAt && !isOver2 && !problems3.some(({ column }) => column === "purchasedAt"))
  told2("no-purchase-date", "purchasedAt");
 const recorded = recordedFromCell(cell("recorded"), order, zone);
 if (Object.keys(recorded).length > 0) order.recorded = recorded;
 order.purchasedAt = start2;
 order.id = text2("id");
 order.buyer = buyer;
 order.market = market;
 order.service = service != null ? service : "work";
 order.title = title;
 order.amount = amount === "unreadable" ? told2("unreadable-amount", "amount") : amount != null ? amount : null;
 order.waitingFor = waitingFor;
 order.read = text2("read") !== "" && !read ? told2("unreadable-read", "read") : read;
 order.email = showsError(cell("email")) ? "" : text2("email");
 order.url = /^https:\/\/\S+$/i.test(url) ? url : "";
 order.note = showsError(cell("note")) ? "" : text2("note");
 const event = text2("event");
 return { row: source.row, source, order, event, eventKey: keyInList("events", event), lost };
}
var WHOLE_DAYS = new Set(["dueAt", "snoozeUntil"]);
var KEPT_MOMENTS = ["unansweredSince", "firstSeenAt"];
function readMoments(order, cell, zone, unreadable2) {
 for (const key of MOMENT_KEYS) {
  const read = momentFromCell(cell(key), zone);
  if (read === "unreadable") unreadable2(key);
  else if (read.moment) order[key] = WHOLE_DAYS.has(key) ? dateOnly(dayOf(read.moment.at, zone), zone) : read.moment;
 }
}
function startOf(moments) {
 return moments.firstSeenAt ? startWhenSeen(moments, moments.firstSeenAt) : moments.purchasedAt;
}
function startWhenSeen(moments, seen) {
 if (moments.purchasedAt) return moments.purchasedAt;
 const { sellerAt, progressAt, handedOverAt, formalAt, closedAt, cancelledAt } = moments;
 const acts = [sellerAt, progressAt, handedOverAt, formalAt, closedAt, cancelledAt];
 return acts.reduce((first, act) => act && act.at < first.at ? act : first, seen);
}
function withDoubledIds(rows) {
 var _a;
 const count3 = new Map();
 for (const { order } of rows) count3.set(plainText(order.id), ((_a = count3.get(plainText(order.id))) != null ? _a : 0) + 1);
 return rows.map((row) => {
  if (row.order.id === "" || count3.get(plainText(row.order.id)) === 1) return row;
  const problem = { code: "duplicate-id", column: "id", blocking: true, value: row.order.id };
  return { ...row, order: { ...row.order, problems: [...row.order.problems, problem] } };
 });
}

// src/domain/markets/stepKind.ts
var STEP_KINDS = [
 "none",
 "fix",
 "wait",
 "first-message",
 "reply",
 "answer-cancel",
 "deliver",
 "send",
 "formal-delivery",
 "cancel-request",
 "ask-support",
 "platform-nudge",
 "record-session",
 "record-closed",
 "record-cancelled"
];

// src/sheet/rules/ruleNames.ts
var RULE_NAMES = [
 ...CLOCK_RULES,
 "hardEndWarning",
 "hardEndFrom",
 "formalStopsHardEnd",
 "formalDelivery",
 "mailAllowed",
 "readMarks",
 "fee",
 "feeVideo",
 "language",
 ...STEP_KINDS.map((kind) => `how:${kind}`)
];
var CERTAINTIES = ["official", "third-party", "unconfirmed"];
var RESULTS3 = {
 firstContact: ["refunded", "none"],
 replyToBuyer: ["may-cancel", "none"],
 answerCancel: ["refunded", "none"],
 review: ["paid", "none"],
 cancelNotBefore: ["none"],
 cancelLimit: ["none"],
 autoAgree: ["refunded", "none"],
 nudgeWait: ["none"],
 platformNudge: ["paid", "refunded", "none"],
 hardEnd: ["paid", "refunded", "none"]
};
function resultsOf(rule3) {
 var _a;
 return (_a = RESULTS3[rule3]) != null ? _a : ["none"];
}
function canBeUnknown(rule3) {
 return CLOCK_RULES.includes(rule3) || rule3 === "fee" || rule3 === "feeVideo";
}

// src/sheet/rules/ruleTabWords.ts
function ruleTabWords({ rules: rules4, lists: lists3 }) {
 return { rules: rules4, certainties: lists3.certainties, languages: lists3.languages, yes: lists3.yes, no: lists3.no };
}
var folded = remembered2((text2) => text2.normalize("NFKC").toLowerCase().replace(/\s+/g, ""));
var foldedLists = new WeakMap();
function keysByWord2(list) {
 const known3 = foldedLists.get(list);
 if (known3) return known3;
 const entries = Object.entries(list);
 const made2 = new Map(entries.map(([key, word]) => [folded(word), key]));
 foldedLists.set(list, made2);
 return made2;
}
function ruleNamed(text2, words) {
 var _a;
 return (_a = keyOfWord2(text2, words, (one) => one.rules.rules)) != null ? _a : OLDER_RULES[folded(text2)];
}
function keyOfWord2(text2, words, pick) {
 const wanted = folded(text2);
 for (const one of words) {
  const key = keysByWord2(pick(one)).get(wanted);
  if (key !== void 0) return key;
 }
 return void 0;
}

// src/sheet/rules/lengthText.ts
var LENGTH_UNITS = ["hours", "days", "business-days", "end-of-day"];
var MAX_COUNT = 9999;
var SPELLINGS = [
 { form: /^(\d+)(?:時間|h|hrs?|hours?)$/, unit: "hours", times: 1 },
 { form: /^(\d+)(?:日|日間|days?)$/, unit: "days", times: 1 },
 { form: /^(\d+)(?:週間|weeks?)$/, unit: "days", times: 7 },
 { form: /^(\d+)(?:営業日|businessdays?)$/, unit: "business-days", times: 1 },
 { form: /^(\d+)日後の?(?:23:59|23時59分)(?:まで)?$/, unit: "end-of-day", times: 1 }
];
function isLength(value) {
 if (typeof value !== "object" || value === null) return false;
 const { count: count3, unit } = value;
 return isCount(count3) && unit !== void 0 && LENGTH_UNITS.includes(unit);
}
function isCount(count3) {
 return Number.isInteger(count3) && count3 >= 1 && count3 <= MAX_COUNT;
}
function lengthText(length, words) {
 return words.rules.lengths[length.unit](length.count);
}
function readLength(cell, words) {
 var _a;
 if (typeof cell !== "string") return void 0;
 const text2 = folded(cell);
 const read = (_a = inTheTabsWords(text2, numbersIn(cell), words)) != null ? _a : inOtherWords(text2);
 return read && isLength(read) ? read : void 0;
}
function numbersIn(cell) {
 var _a;
 return ((_a = plainText(cell).match(/\d+/g)) != null ? _a : []).map(Number);
}
function inTheTabsWords(text2, counts, words) {
 for (const one of words) {
  for (const unit of LENGTH_UNITS) {
   const count3 = counts.find((n) => folded(one.rules.lengths[unit](n)) === text2);
   if (count3 !== void 0) return { count: count3, unit };
  }
 }
 return void 0;
}
function inOtherWords(text2) {
 for (const { form, unit, times } of SPELLINGS) {
  const match = form.exec(text2);
  if (match) return { count: Number(match[1]) * times, unit };
 }
 return void 0;
}

// src/sheet/rules/ruleValue.ts
var LENGTH = {
 write: lengthText,
 read: readLength,
 allowed: ({ rules: { lengths } }) => [
  lengths.hours(48),
  lengths.days(4),
  lengths["business-days"](5),
  lengths["end-of-day"](3)
 ],
 holds: isLength
};
var isWarning = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 365;
var WARNING = {
 write: (count3, words) => words.rules.lengths.days(count3),
 read: (cell, words) => {
  const plain3 = typeof cell === "number" ? cell : /^\d+$/.test(folded(textFromCell(cell))) && Number(folded(textFromCell(cell)));
  if (typeof plain3 === "number") return isWarning(plain3) ? plain3 : void 0;
  const length = readLength(cell, words);
  return (length == null ? void 0 : length.unit) === "days" && isWarning(length.count) ? length.count : void 0;
 },
 allowed: ({ rules: rules4 }) => [rules4.lengths.days(7)],
 holds: isWarning
};
var isShare = (value) => typeof value === "number" && value >= 0 && value < 1;
var SHARE = {
 write: (share) => `${Number((share * 100).toFixed(4))}%`,
 read: (cell) => {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(folded(textFromCell(cell)));
  if (!match) return void 0;
  const typed = Number(match[1]);
  const share = match[2] || typed >= 1 ? Number((typed / 100).toFixed(6)) : typed;
  return isShare(share) ? share : void 0;
 },
 allowed: () => ["22%", "16.5%", "0%"],
 holds: isShare
};
var FLAG = {
 write: (yes, words) => yes ? words.yes : words.no,
 read: (cell, words) => {
  if (typeof cell === "boolean") return cell;
  const key = keyOfWord2(textFromCell(cell), words, ({ yes, no }) => ({ yes, no }));
  return key && key === "yes";
 },
 allowed: ({ yes, no }) => [yes, no],
 holds: (value) => typeof value === "boolean"
};
function choice(pick, keys) {
 const format = {
  write: (key, words) => pick(words)[key],
  read: (cell, words) => keyOfWord2(textFromCell(cell), words, pick),
  allowed: (words) => keys.map((key) => pick(words)[key]),
  holds: (value) => keys.includes(value)
 };
 return format;
}
var TEXT = {
 write: (text2) => text2,
 read: (cell) => textFromCell(cell),
 allowed: () => [],
 holds: (value) => typeof value === "string"
};
var FORMATS = {
 hardEndWarning: WARNING,
 hardEndFrom: choice((words) => words.rules.hardEndFrom, ["purchase", "due"]),
 formalDelivery: choice(
  (words) => words.rules.formalDelivery,
  ["after-notice", "at-hand-over"]
 ),
 formalStopsHardEnd: FLAG,
 mailAllowed: FLAG,
 readMarks: FLAG,
 fee: SHARE,
 feeVideo: SHARE,
 language: choice((words) => words.languages, ["ja", "en"])
};
function formatOf(rule3) {
 var _a;
 const format = isHow(rule3) ? TEXT : (_a = FORMATS[rule3]) != null ? _a : LENGTH;
 return format;
}
function isBlank(cell) {
 return cell === void 0 || typeof cell === "string" && plainText(cell) === "";
}

// src/sheet/rules/lastGood.ts
function lastGoodOf(markets, shipped) {
 const kept = {};
 for (const market of markets) {
  const own = shipped.find(({ name }) => name === market.name);
  const changed = RULE_NAMES.filter((rule3) => !isHow(rule3) && market.rules[rule3]).flatMap((rule3) => {
   const fact = slim(market.rules[rule3]);
   const before = own == null ? void 0 : own.rules[rule3];
   return before && JSON.stringify(slim(before)) === JSON.stringify(fact) ? [] : [[rule3, fact]];
  });
  if (changed.length > 0 || !own) kept[market.name] = Object.fromEntries(changed);
 }
 return kept;
}
var LONGEST_SOURCE = 200;
function slim({ value, result, source, asOf, certainty }) {
 return { value, result, note: "", source: source.length > LONGEST_SOURCE ? "" : source, asOf, certainty };
}
function lastGoodFrom(remembered3) {
 const kept = {};
 for (const [market, rules4] of entriesOf(remembered3)) {
  kept[market] = Object.fromEntries(
   entriesOf(rules4).filter(
    ([rule3, fact]) => RULE_NAMES.includes(rule3) && isFact(rule3, fact)
   )
  );
 }
 return kept;
}
function entriesOf(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function isFact(rule3, fact) {
 if (typeof fact !== "object" || fact === null) return false;
 const { value, result, note, source, asOf, certainty } = fact;
 return (canBeUnknown(rule3) && value === null || formatOf(rule3).holds(value)) && resultsOf(rule3).includes(result) && CERTAINTIES.some((one) => one === certainty) && [note, source, asOf].every((text2) => typeof text2 === "string");
}
function lastGoodMarkets(lastGood, shipped) {
 const names = new Set([...shipped.map(({ name }) => name), ...Object.keys(lastGood)]);
 return new Map(
  [...names].map((name) => {
   var _a;
   const own = (_a = shipped.find((market) => market.name === name)) == null ? void 0 : _a.rules;
   return [name, marketFrom(name, { ...own, ...lastGood[name] })];
  })
 );
}

// src/sheet/rules/asOfText.ts
var WRITTEN = /^(\d{4})(?:年|[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?)?$/;
function readAsOf(cell, zone) {
 var _a, _b;
 if (cell instanceof Date) {
  const read = momentFromCell(cell, zone);
  return read === "unreadable" ? void 0 : (_a = read.moment) == null ? void 0 : _a.day;
 }
 return (_b = writtenAsOf(String(cell))) != null ? _b : void 0;
}
var writtenAsOf = remembered2((cell) => {
 const text2 = plainText(cell);
 if (text2 === "") return "";
 const match = WRITTEN.exec(text2);
 if (!match) return null;
 const parts2 = match.slice(1).flatMap((part) => part === void 0 ? [] : [part.padStart(2, "0")]);
 const day = [...parts2, "01", "01"].slice(0, 3).join("-");
 const parsed3 = new Date(`${day}T00:00:00Z`);
 return !Number.isNaN(parsed3.getTime()) && parsed3.toISOString().startsWith(day) ? parts2.join("-") : null;
});

// src/sheet/rules/ruleRows.ts
function ruleRows(markets, words) {
 return markets.flatMap(
  (market) => RULE_NAMES.flatMap((rule3) => {
   const fact = market.rules[rule3];
   return fact ? [rowOf(market.name, rule3, fact, words)] : [];
  })
 );
}
function rowOf(market, rule3, fact, words) {
 const known3 = fact.value !== null;
 const cells = {
  market,
  rule: words.rules.rules[rule3],
  value: known3 ? valueText(rule3, fact.value, words) : "",
  result: resultText(rule3, fact.result, known3, words),
  note: fact.note || (known3 ? "" : words.rules.unknown),
  source: fact.source,
  asOf: fact.asOf,
  certainty: words.certainties[fact.certainty]
 };
 return RULE_COLUMNS.map((column) => cells[column]);
}
function valueText(rule3, value, words) {
 return formatOf(rule3).write(value, words);
}
function resultText(rule3, result, known3, words) {
 const says = resultsOf(rule3).length > 1 && (known3 || result !== "none");
 return says ? words.rules.results[result] : "";
}

// src/sheet/rules/readRuleRow.ts
function readRuleRow(row, fallback, words, zone) {
 var _a, _b, _c, _d;
 const field = new FieldReader(row, fallback, words);
 const value = field.value();
 if (value === void 0) return { fact: void 0, problems: field.problems };
 const fact = {
  value,
  result: field.result(),
  note: row.has("note") ? readNote(row, words) : (_b = (_a = fallback.fact) == null ? void 0 : _a.note) != null ? _b : "",
  source: row.has("source") ? textFromCell(row.cell("source")) : (_d = (_c = fallback.fact) == null ? void 0 : _c.source) != null ? _d : "",
  asOf: field.asOf(zone),
  certainty: field.certainty()
 };
 return { fact, problems: field.problems };
}
var FieldReader = class {
 constructor(row, fallback, words) {
  this.row = row;
  this.fallback = fallback;
  this.words = words;
  this.problems = [];
  this.kept = fallback.fact;
  this.own = words[0];
 }
 /** null: not known; undefined: left to the product's default. */
 value() {
  const { kept, own, row } = this;
  const blank = canBeUnknown(row.rule) ? null : void 0;
  const cell = row.cell("value");
  if (isBlank(cell)) return blank;
  const format = formatOf(row.rule);
  const value = format.read(cell, this.words);
  if (value !== void 0) return value;
  const used = kept && kept.value !== null ? valueText(row.rule, kept.value, own) : "";
  this.name("unreadable-value", "value", format.allowed(own), used);
  return kept ? kept.value : blank;
 }
 result() {
  var _a, _b;
  const { kept, own, row } = this;
  const possible2 = resultsOf(row.rule);
  if (!row.has("result")) return (_a = kept == null ? void 0 : kept.result) != null ? _a : "none";
  const cell = row.cell("result");
  if (possible2.length === 1 || isBlank(cell)) return "none";
  const result = keyOfWord2(textFromCell(cell), this.words, (one) => one.rules.results);
  if (result && possible2.includes(result)) return result;
  const used = (_b = kept == null ? void 0 : kept.result) != null ? _b : "none";
  const allowed = possible2.map((one) => own.rules.results[one]);
  this.name("unreadable-result", "result", allowed, own.rules.results[used]);
  return used;
 }
 certainty() {
  var _a, _b;
  const { kept, own, row } = this;
  if (!row.has("certainty")) return (_a = kept == null ? void 0 : kept.certainty) != null ? _a : "unconfirmed";
  const cell = row.cell("certainty");
  if (isBlank(cell)) return "unconfirmed";
  const certainty = keyOfWord2(textFromCell(cell), this.words, (one) => one.certainties);
  if (certainty) return certainty;
  const used = (_b = kept == null ? void 0 : kept.certainty) != null ? _b : "unconfirmed";
  const allowed = CERTAINTIES.map((one) => own.certainties[one]);
  this.name("unreadable-certainty", "certainty", allowed, own.certainties[used]);
  return used;
 }
 asOf(zone) {
  var _a, _b, _c, _d;
  if (!this.row.has("asOf")) return (_b = (_a = this.kept) == null ? void 0 : _a.asOf) != null ? _b : "";
  const asOf = readAsOf(this.row.cell("asOf"), zone);
  if (asOf !== void 0) return asOf;
  const used = (_d = (_c = this.kept) == null ? void 0 : _c.asOf) != null ? _d : "";
  this.name("unreadable-as-of", "asOf", ["2026-11-22", "2026-11", "2026"], used);
  return used;
 }
 name(code, column, allowed, used) {
  const { market, row, rule: rule3 } = this.row;
  const found = quoted(textFromCell(this.row.cell(column)));
  const from3 = this.kept ? this.fallback.from : "nothing";
  this.problems.push({ code, row, column, market, rule: rule3, found, allowed, example: used || allowed[0], used, from: from3 });
 }
};
function readNote(row, words) {
 const note = textFromCell(row.cell("note"));
 return words.some((one) => one.rules.unknown === note) ? "" : note;
}
var LONGEST_QUOTE = 40;
function quoted(text2) {
 const characters = [...text2.slice(0, 2 * LONGEST_QUOTE).replace(/\s+/g, " ")];
 return characters.length > LONGEST_QUOTE || text2.length > 2 * LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : characters.join("");
}

// src/sheet/rules/parseRules.ts
function parseRules(table, options) {
 const problems3 = [];
 const found = new Map();
 const spell = marketSpeller();
 const has = (column) => table.columns.has(column);
 for (const row of table.rows) {
  const cell = (column) => {
   var _a, _b;
   return (_b = row.cells[((_a = table.columns.get(column)) != null ? _a : 0) - 1]) != null ? _b : "";
  };
  const read = locate(row, { cell, has }, found, spell, options);
  if ("problem" in read) problems3.push(...read.problem);
  else {
   const reading = readRuleRow(read.row, fallbackOf(read.row, options), options.words, options.zone);
   found.get(read.row.market).set(read.row.rule, reading.fact);
   problems3.push(...reading.problems);
  }
 }
 if (found.size === 0) {
  return { markets: lastGoodMarkets(options.lastGood, options.shipped), problems: [...problems3, NO_ROWS] };
 }
 const markets = new Map();
 for (const [name, rules4] of found) {
  const missing = missingRules(name, rules4, options);
  if (missing.problem) problems3.push(missing.problem);
  const facts = [...rules4].filter(([, fact]) => fact !== void 0);
  markets.set(name, marketFrom(name, { ...missing.rules, ...Object.fromEntries(facts) }));
 }
 return { markets, problems: problems3 };
}
var NOWHERE = { row: null, market: "", rule: null, found: "", allowed: [], example: "", used: "" };
var NO_ROWS = { ...NOWHERE, code: "no-rows", column: "market", from: "last-good" };
function locate(row, { cell, has }, found, spell, { words, shipped }) {
 var _a;
 const [own] = words;
 const typed = textFromCell(cell("market"));
 const label = textFromCell(cell("rule"));
 const says = label !== "" || !isBlank(cell("value"));
 const at = { ...NOWHERE, row: row.row, from: "nothing" };
 if (typed === "") {
  const allowed = shipped.map(({ name }) => name);
  const nameless = {
   ...at,
   code: "no-market",
   column: "market",
   found: quoted(label),
   allowed,
   example: (_a = allowed[0]) != null ? _a : ""
  };
  return { problem: says ? [nameless] : [] };
 }
 const market = spell(typed);
 if (!found.has(market)) found.set(market, new Map());
 if (!says) return { problem: [] };
 const rule3 = ruleNamed(label, words);
 if (!rule3) {
  const allowed = RULE_NAMES.map((name) => own.rules.rules[name]);
  return {
   problem: [
    {
     ...at,
     code: "unknown-rule",
     column: "rule",
     market,
     found: quoted(label),
     allowed,
     example: own.rules.rules.review
    }
   ]
  };
 }
 if (found.get(market).has(rule3)) {
  return { problem: [{ ...at, code: "duplicate-rule", column: "rule", market, rule: rule3, found: quoted(label) }] };
 }
 return { row: { row: row.row, market, rule: rule3, cell, has } };
}
function marketSpeller() {
 const byTyped = new Map();
 const byFolded = new Map();
 return (typed) => {
  var _a;
  const seen = byTyped.get(typed);
  if (seen !== void 0) return seen;
  const name = canonicalMarketName(typed);
  const market = (_a = byFolded.get(foldedName(name))) != null ? _a : name;
  byFolded.set(foldedName(name), market);
  byTyped.set(typed, market);
  return market;
 };
}
function fallbackOf({ market, rule: rule3 }, { lastGood, shipped }) {
 var _a, _b;
 const last = (_a = lastGood[market]) == null ? void 0 : _a[rule3];
 if (last) return { fact: last, from: "last-good" };
 return { fact: (_b = shipped.find(({ name }) => name === market)) == null ? void 0 : _b.rules[rule3], from: "shipped" };
}
function missingRules(name, present, { words: [own], shipped }) {
 var _a, _b;
 const facts = (_b = (_a = shipped.find((market) => market.name === name)) == null ? void 0 : _a.rules) != null ? _b : {};
 const gone = RULE_NAMES.filter((rule3) => facts[rule3] && !present.has(rule3));
 if (gone.length === 0) return { rules: {}, problem: null };
 const rules4 = Object.fromEntries(gone.map((rule3) => [rule3, facts[rule3]]));
 const named4 = gone.filter((rule3) => !RARE_RULES.has(rule3));
 if (named4.length === 0) return { rules: rules4, problem: null };
 const found = named4.map((rule3) => own.rules.rules[rule3]).join(", ");
 return {
  rules: rules4,
  problem: { ...NOWHERE, code: "missing-rows", column: "rule", market: name, found, from: "shipped" }
 };
}

// src/sheet/rules/rules.ts
function readRulesTab(table, remembered3, language, zone) {
 const other = language === "ja" ? "en" : "ja";
 const { markets, problems: problems3 } = parseRules(table, {
  words: [ruleTabWords(catalogueFor(language)), ruleTabWords(catalogueFor(other))],
  shipped: SHIPPED_MARKETS,
  lastGood: lastGoodFrom(remembered3),
  zone
 });
 return {
  markets,
  problems: problems3,
  marketName: (written) => {
   var _a, _b;
   return (_b = (_a = marketNamed(written, markets)) == null ? void 0 : _a.name) != null ? _b : null;
  },
  lastGood: lastGoodOf(markets.values(), SHIPPED_MARKETS)
 };
}
function shippedRuleRows(language) {
 return ruleRows(SHIPPED_MARKETS, ruleTabWords(catalogueFor(language)));
}

// src/domain/assess/settings.ts
var SENDING_HOURS = {
 standard: { windowStartHour: 9, windowEndHour: 20 },
 night: { windowStartHour: 9, windowEndHour: 22 }
};
var DEFAULT_SETTINGS = {
 sendingHours: "standard",
 ...SENDING_HOURS.standard,
 checks: 2,
 gaps: [3, 2, 2],
 deadlineDays: 3,
 deadlineDaysAfterStall: 7,
 deadlineHour: 20,
 replyHours: 24,
 revisionDays: 3,
 supportDays: 3,
 unknownClockDays: 7,
 digestHour: 8,
 digestOn: true,
 alertOn: true,
 language: "ja",
 tone: "soft",
 sellerName: "",
 yearEndClosed: true,
 obonClosed: false
};

// src/text/areas/settings.ts
var STATUS_KEYS = ["lastRun", "nextRun", "health", "lastMail"];

// src/sheet/settingRows.ts
var wholeNumber = (low, high) => (text2) => /^\d+$/.test(text2) && Number(text2) >= low && Number(text2) <= high ? Number(text2) : void 0;
var yesNo = (text2) => {
 var _a;
 return (_a = readYesNo(text2)) != null ? _a : void 0;
};
var gaps = (text2) => {
 const numbers = text2.split(/[^\d]+/).filter(Boolean).map(Number);
 const usable = numbers.length === 3 && numbers.every((days2) => days2 >= 1 && days2 <= 60);
 return usable ? numbers : void 0;
};
var READERS = {
 sendingHours: (text2) => {
  var _a;
  return (_a = keyInList("sendingHours", text2)) != null ? _a : void 0;
 },
 windowStartHour: wholeNumber(0, 23),
 windowEndHour: wholeNumber(1, 24),
 checks: wholeNumber(1, 3),
 gaps,
 deadlineDays: wholeNumber(2, 60),
 deadlineDaysAfterStall: wholeNumber(2, 60),
 deadlineHour: wholeNumber(0, 23),
 replyHours: wholeNumber(1, 240),
 revisionDays: wholeNumber(1, 60),
 supportDays: wholeNumber(1, 60),
 unknownClockDays: wholeNumber(1, 60),
 digestHour: wholeNumber(0, 23),
 digestOn: yesNo,
 alertOn: yesNo,
 language: (text2) => {
  var _a;
  return (_a = keyInList("languages", text2)) != null ? _a : void 0;
 },
 tone: (text2) => {
  var _a;
  return (_a = keyInList("tones", text2)) != null ? _a : void 0;
 },
 sellerName: (text2) => text2,
 yearEndClosed: yesNo,
 obonClosed: yesNo
};
function readSettings(table) {
 const settings3 = { ...DEFAULT_SETTINGS };
 const problems3 = [];
 const statusRows = { lastRun: null, nextRun: null, health: null, lastMail: null };
 const chosen = new Set();
 let lastRunAt = null;
 for (const row of table.rows) {
  const key = readSetting(textFromCell(cellOf(table, row, "setting")));
  if (key && isStatus(key)) {
   statusRows[key] = row.row;
   const value = cellOf(table, row, "value");
   if (key === "lastRun") lastRunAt = value instanceof Date ? Math.round(value.getTime() / 1e3) * 1e3 : null;
  } else if (key) readOne(key, row);
 }
 const preset = SENDING_HOURS[settings3.sendingHours];
 for (const hour of ["windowStartHour", "windowEndHour"])
  if (!chosen.has(hour)) settings3[hour] = preset[hour];
 if (settings3.windowStartHour >= settings3.windowEndHour) {
  problems3.push({ setting: "windowEndHour", row: 0, value: String(settings3.windowEndHour) });
  Object.assign(settings3, preset);
 }
 return { settings: settings3, problems: problems3, statusRows, lastRunAt };
 function readOne(key, row) {
  const written = textFromCell(cellOf(table, row, "value"));
  const text2 = key === "sellerName" ? written : plainText(written);
  if (text2 === "" && key !== "sellerName") return;
  const value = READERS[key](text2);
  if (value === void 0) problems3.push({ setting: key, row: row.row, value: text2 });
  else {
   settings3[key] = value;
   chosen.add(key);
  }
 }
}
function isStatus(key) {
 return STATUS_KEYS.includes(key);
}
function shippedSettingText(key, settings3, words) {
 return key === "windowStartHour" || key === "windowEndHour" ? "" : settingText(key, settings3, words);
}
function settingChoices(key, { lists: lists3 }) {
 if (key === "sendingHours") return Object.values(lists3.sendingHours);
 if (key === "tone") return Object.values(lists3.tones);
 if (key === "language") return Object.values(lists3.languages);
 if (key === "checks") return ["1", "2", "3"];
 return typeof DEFAULT_SETTINGS[key] === "boolean" ? [lists3.yes, lists3.no] : null;
}
function settingText(key, settings3, { lists: lists3 }) {
 const value = settings3[key];
 if (typeof value === "boolean") return value ? lists3.yes : lists3.no;
 if (key === "language") return lists3.languages[settings3.language];
 if (key === "sendingHours") return lists3.sendingHours[settings3.sendingHours];
 if (key === "tone") return lists3.tones[settings3.tone];
 return Array.isArray(value) ? value.join("・") : String(value);
}

// src/google/marks.ts
var KEY = "henjimachi.tab";
function marksIn(spreadsheet) {
 try {
  const here = spreadsheet.getId();
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find().flatMap((item) => {
   var _a, _b;
   const at = (_a = item.getLocation().getSheet()) == null ? void 0 : _a.getSheetId();
   const [tab, sheetId, document] = ((_b = item.getValue()) != null ? _b : "").split(" ");
   if (at === void 0 || !tab || !document) return [];
   const as = Number(sheetId) !== at ? "duplicate" : document === here ? "own" : "copied";
   return [{ tab, at, as }];
  });
 } catch {
  return [];
 }
}
function mark(spreadsheet, sheet3, tab) {
 for (const item of sheet3.createDeveloperMetadataFinder().withKey(KEY).find()) item.remove();
 if (tab !== null) addMark(spreadsheet, sheet3, tab);
}
function markAll(spreadsheet, tabs) {
 const marks2 = marksIn(spreadsheet);
 for (const [tab, sheet3] of tabs) {
  const here = marks2.filter(({ at }) => at === sheet3.getSheetId());
  if (here.length === 0) addMark(spreadsheet, sheet3, tab);
  else if (here.length > 1 || here[0].tab !== tab || here[0].as !== "own") mark(spreadsheet, sheet3, tab);
 }
}
function addMark(spreadsheet, sheet3, tab) {
 const value = [tab, sheet3.getSheetId(), spreadsheet.getId()].join(" ");
 sheet3.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
function marksAreCopied(spreadsheet, sheet3) {
 mark(spreadsheet, sheet3, "trial");
 const copy = sheet3.copyTo(spreadsheet);
 try {
  return marksIn(spreadsheet).some(({ at }) => at === copy.getSheetId());
 } finally {
  spreadsheet.deleteSheet(copy);
  mark(spreadsheet, sheet3, null);
 }
}

// src/sheet/tabs.ts
var KNOWN_BY_HEADER = 0.75;
var KNOWN_BY_NAME = 0.5;
function sheetsByTab(sheets, rememberedIds) {
 var _a;
 const byId = new Map(sheets.map((sheet3) => [sheet3.getSheetId(), sheet3]));
 const found = new Map();
 for (const tab of TAB_KEYS) {
  const sheet3 = byId.get((_a = rememberedIds[tab]) != null ? _a : Number.NaN);
  if (sheet3) found.set(tab, sheet3);
 }
 if (found.size === TAB_KEYS.length || sheets.length === 0) return found;
 const marks2 = marksIn(sheets[0].getParent());
 for (const { tab, at, as } of marks2) {
  const key = TAB_KEYS.find((one) => one === tab);
  if (key && as !== "duplicate" && !found.has(key) && byId.has(at)) found.set(key, byId.get(at));
 }
 const known3 = new Set([...found.values(), ...marks2.map(({ at }) => byId.get(at))]);
 for (const sheet3 of sheets.filter((one) => !known3.has(one))) {
  const tab = tabOf(sheet3);
  if (tab && !found.has(tab)) found.set(tab, sheet3);
 }
 return found;
}
function tabOf(sheet3) {
 var _a, _b;
 const named4 = readTab(sheet3.getName());
 if (sheet3.getLastRow() === 0) return named4;
 const rows = Math.min(HEADER_SEARCH_ROWS, sheet3.getMaxRows());
 const values = sheet3.getRange(1, 1, rows, sheet3.getMaxColumns()).getValues();
 const shares = TAB_KEYS.map((tab) => ({ tab, share: shareOf(values, tab) })).sort((a, b) => b.share - a.share);
 const [best] = shares;
 if (best && best.share >= KNOWN_BY_HEADER) return best.tab;
 return (_b = (_a = shares.find(({ tab, share }) => tab === named4 && share >= KNOWN_BY_NAME)) == null ? void 0 : _a.tab) != null ? _b : null;
}
function shareOf(values, tab) {
 return findHeader(values, tab).columns.size / Object.keys(catalogueFor("ja").sheet.headers[tab]).length;
}

// src/text/templates/en-parts.ts
var FOR_WORK = '{{#work}} for "{{work}}"{{/work}}';
var HANDED_ON = "{{#handedOverOn}} on {{handedOverOn}}{{/handedOverOn}}{{^handedOverOn}} the other day{{/handedOverOn}}";
var SHOWN_ON = "{{#progressOn}} on {{progressOn}}{{/progressOn}}{{^progressOn}} the other day{{/progressOn}}";
var AT_PLACE = "{{#place}} {{place}}{{/place}}";
var questions = (lead) => `{{#questions}}
${lead}
{{questions}}
{{/questions}}`;
var UNTOUCHED = "{{#autoCompletion}}If I don't hear back within {{autoCompletion}}, {{completes}}.{{/autoCompletion}}";
var CHOICE = `Please take a look. If you're happy with everything, please {{accept}}; if something isn't right, please {{sendBack}}.
${UNTOUCHED}`;
var SESSION_CHOICE = `If all is well, please {{accept}}. If you still have a question, just let me know.
${UNTOUCHED}`;
var AFTERWARDS = `{{#reviewPeriod}}
That doesn't close anything right away: you'll still have {{reviewPeriod}} to {{accept}} or {{sendBack}}. If you do neither, {{completes}}.
{{/reviewPeriod}}
{{#afterwards}}
Even once the order is closed, you can reach me through {{afterwards}}.
{{/afterwards}}
{{^afterwards}}
You can always get in touch after that, too.
{{/afterwards}}`;

// src/text/templates/formally.ts
var POLITER = {
 "Thanks so much for": "Thank you very much for",
 "Thanks again for": "Thank you again for",
 "Thanks for": "Thank you for",
 "I just wanted to make sure my questions": "I am writing to make sure that my questions",
 "I hope you're doing well! I wanted to check in about": "I hope this message finds you well. I am writing about",
 "I hope you're doing well! I wanted to": "I hope this message finds you well. I would like to",
 "Did you get my": "Did you receive my",
 'a quick "all good" would help': "a short confirmation would be appreciated",
 "It's been": "It has been",
 "it's been": "it has been",
 "I hope you're having a good day! Just a quick": "This is a brief",
 "Just checking in about": "I am following up on",
 "Just one more note about": "I am writing once more about",
 "just let me know": "please let me know",
 "just send it over": "please send it to me",
 "just message me": "please message me",
 "Just tell me": "Please tell me",
 "a bit about": "about",
 "a quick": "a brief",
 "A quick": "A brief",
 "figure out": "decide",
 "sort out": "arrange",
 "take a look": "review it",
 "get a chance to look at": "have the opportunity to look at",
 "haven't had a chance to look": "have not had the opportunity to look",
 "all right": "correctly",
 "a bad time": "not a good time",
 Maybe: "Perhaps",
 "can't": "cannot",
 "won't": "will not",
 "let's": "let us",
 "I'm": "I am"
};
var ENDINGS = {
 "n't": " not",
 "'ll": " will",
 "'ve": " have",
 "'re": " are",
 "'d": " would",
 "'s": " is"
};
var FRIENDLY = new RegExp(
 `${Object.keys(POLITER).sort((a, b) => b.length - a.length).join("|")}|(?:n't|'(?:ll|ve|re|d|s))\\b|!`,
 "g"
);
function formally(text2) {
 return text2.replace(FRIENDLY, (found) => {
  var _a, _b;
  return (_b = (_a = POLITER[found]) != null ? _a : ENDINGS[found]) != null ? _b : ".";
 });
}

// src/text/templates/letter.ts
var MARK = /\[([^|\]]*)\|([^\]]*)\]/g;
var toned = (text2, tone) => text2.replace(MARK, tone === "soft" ? "$1" : "$2");
var NONE2 = { soft: "", formal: "" };
var LETTERS = {
 ja: {
  hello: { soft: "{{宛名}}", formal: "{{宛名}}" },
  greeting: { soft: "", formal: "お世話になっております。" },
  closing: {
   plain: { soft: "どうぞよろしくお願いします。", formal: "何とぞよろしくお願いいたします。" },
   crossed: {
    soft: "すでにお返事をいただいておりましたら、行き違いをお許しください。どうぞよろしくお願いします。",
    formal: "すでにお返事をいただいておりましたら、行き違いをお許しください。何とぞよろしくお願いいたします。"
   },
   own: NONE2
  },
  name: { soft: "{{自分の名前}}", formal: "{{自分の名前}}" }
 },
 en: {
  hello: { soft: "Hi {{addressee}},", formal: "Hello {{addressee}}," },
  greeting: NONE2,
  closing: {
   plain: { soft: "Thanks so much!", formal: "Thank you for your time." },
   crossed: {
    soft: "If you've already replied, feel free to disregard this. Thanks so much!",
    formal: "If you have already replied, please disregard this message. Thank you for your time."
   },
   own: NONE2
  },
  name: { soft: "{{sellerName}}", formal: "Kind regards,\n{{sellerName}}" }
 }
};
var SELLER = { ja: "自分の名前", en: "sellerName" };
function framed(language, tone, body, { closing = "plain", first = false }) {
 const { hello, greeting, closing: closings, name } = LETTERS[language];
 const text2 = [first ? "" : greeting[tone], body.trim()].filter(Boolean).join("\n");
 const signed = `{{#${SELLER[language]}}}

${name[tone]}
{{/${SELLER[language]}}}`;
 return `${[hello[tone], text2, closings[closing][tone]].filter(Boolean).join("\n\n")}
${signed}`;
}
function letters(language, kind, texts, variant = {}, isFramed = true) {
 const { wording = 1, service = "any", phase = "any", situation = "any" } = variant;
 return ["soft", "formal"].map((tone) => ({
  kind,
  wording,
  tone,
  language,
  service,
  phase,
  situation,
  // Put together when it is asked for: most executions ask for none.
  get text() {
   const text2 = toned(typeof texts === "string" ? texts : texts[tone], tone);
   return isFramed ? framed(language, tone, text2, variant) : text2.trim();
  }
 }));
}
var letterEn = (kind, text2, variant, isFramed) => letters(
 "en",
 kind,
 {
  soft: text2,
  get formal() {
   return formally(text2);
  }
 },
 variant,
 isFramed
);

// src/text/templates/en-before.ts
var WITH_WORK = '{{#work}} with "{{work}}"{{/work}}';
var WROTE_ON = "{{#lastContactOn}}my message from {{lastContactOn}}{{/lastContactOn}}{{^lastContactOn}}my last message{{/lastContactOn}}";
var OPEN = questions("Here's what I'd still like to know:");
var SINCE = "{{#elapsedDays}}It's been about {{elapsedDays}} days since {{#lastReplyOn}}your message on {{lastReplyOn}}{{/lastReplyOn}}{{^lastReplyOn}}we got started{{/lastReplyOn}}, so {{/elapsedDays}}";
var calledOff = (then) => `{{^marketplace}}${then} calling it off for now. If you've already paid anything, we'll sort out how to return it.{{/marketplace}}`;
var enBefore = [
 ...letterEn(
  "N1",
  `
{{^shownOn}}
Thanks again for {{ordered}}${FOR_WORK}!
{{/shownOn}}
I just wanted to make sure my questions{{#shownOn}} about the work${FOR_WORK} that I showed you on {{shownOn}}{{/shownOn}} reached you.

${questions("Here's what I'd like to know:")}

You don't need to answer everything at once. A partial answer is perfectly fine, and we can figure out the rest together.
{{#dueOn}}
I'm aiming for {{dueOn}}. Depending on when I hear from you, we may need to adjust that date.
{{/dueOn}}`,
  { closing: "crossed" }
 ),
 ...letterEn(
  "N2",
  `
Did you get ${WROTE_ON}? Notifications sometimes get lost, so I thought I'd check in once more.

${OPEN}

If the timing isn't ideal, we can push the delivery date back.
Even a quick {{#sampleAnswer}}{{sampleAnswer}}{{/sampleAnswer}}"I'll get back to you next week" would help.`,
  { closing: "crossed" }
 ),
 ...letterEn(
  "N2",
  `
I hope you're doing well. I'm still looking forward to working on this with you.

${OPEN}

Anything that isn't decided yet can wait. Just tell me what you know so far.
If now's a bad time, let me know roughly when would be better, and I'll plan around it.`,
  { wording: 3, closing: "crossed" }
 ),
 ...letterEn(
  "N3",
  `
I hope you're doing well! I wanted to ask whether you'd still like to go ahead${WITH_WORK}.
${SINCE}I'd like to ask for your reply by:

{{deadline}}

${OPEN}

{{#marketplace}}If I don't hear from you by then, I'll send {{cancelRequest}}. {{#autoAgreePeriod}}After {{autoAgreePeriod}} without an answer, it goes through and you'll be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it goes through, you'll be refunded.{{/autoAgreePeriod}}{{/marketplace}}${calledOff("If I don't hear from you by then, I'll suggest")}

If you'd like to continue, a quick "yes, please continue" is all it takes, and I'm happy to move the date. You're always welcome to come back later, too.`,
  { closing: "crossed" }
 ),
 ...letterEn(
  "N4",
  `
{{#deadline}}I've waited until {{deadline}}, as I mentioned, so {{/deadline}}{{^deadline}}I've waited a while now, so {{/deadline}}{{#marketplace}}I'm now sending {{cancelRequest}}.{{/marketplace}}${calledOff("I'd suggest")}

If you'd still like to continue, please {{#autoAgreePeriod}}decline it within {{autoAgreePeriod}}{{/autoAgreePeriod}}{{^autoAgreePeriod}}let me know{{/autoAgreePeriod}}.
{{#marketplace}}
{{#autoAgreePeriod}}Otherwise it goes through and you'll be refunded.{{/autoAgreePeriod}}{{^autoAgreePeriod}}Once it goes through, you'll be refunded.{{/autoAgreePeriod}}
{{/marketplace}}

Thanks again for {{ordered}}. I'd be glad to work with you another time.`,
  { closing: "own" }
 )
];

// src/text/templates/en-check.ts
var UNTIL = "{{#atHandOver}}until you accept the delivery{{/atHandOver}}{{^atHandOver}}until it's submitted as {{formalDelivery}}{{/atHandOver}}";
var ACCEPT = "{{#formalOn}}\nIf you're happy with it, please {{accept}}.\n{{/formalOn}}";
var ALL_GOOD = 'a quick "all good" would help.';
var ASK = `${ACCEPT}
If you'd like anything changed, just let me know.{{^formalOn}} If it's fine as it is, ${ALL_GOOD}{{/formalOn}}`;
var ASK_SESSION = `${ACCEPT}
If anything is still open, just let me know.{{^formalOn}} If not, ${ALL_GOOD}{{/formalOn}}`;
var enCheck = [
 ...letterEn(
  "N5",
  `
Thanks for waiting! The files${FOR_WORK} are ready for you${AT_PLACE}.

Please check that they open and that they match what you had in mind.
I'm happy to make changes ${UNTIL}, so please tell me about anything you notice.

Take all the time you need.`,
  { service: "work" }
 ),
 ...letterEn(
  "N5",
  `
Thanks so much for the {{session}}!
{{^call}}
My answer is ready for you${AT_PLACE}.
{{/call}}

Is there anything that's still unclear, or that you'd like to know more about?
I'm happy to answer questions ${UNTIL}.`
 ),
 ...letterEn(
  "N6",
  `
I sent you the files${FOR_WORK}${HANDED_ON}. Did they arrive and open all right?

${ASK}`,
  { service: "work", closing: "crossed" }
 ),
 ...letterEn(
  "N6",
  `
Just checking in about the files${FOR_WORK} that I sent${HANDED_ON}. Notifications sometimes get lost, so I wanted to make sure you've seen them.

${ASK}

If you need more time, just let me know roughly when you'll be able to get to it.`,
  { service: "work", wording: 2 }
 ),
 ...letterEn(
  "N6",
  `
Just one more note about the files${FOR_WORK} that I sent${HANDED_ON}.

If something doesn't open, or you're not sure where to look, I'm glad to help.
${ACCEPT}
If you're short on time, even a quick "next week" helps.`,
  { service: "work", wording: 3, closing: "crossed" }
 ),
 ...letterEn(
  "N6",
  `
Thanks again for our {{session}}${HANDED_ON}. Has anything come up since then that you'd like to ask?

${ASK_SESSION}`,
  { closing: "crossed" }
 ),
 ...letterEn(
  "N6",
  `
Just checking in about our {{session}}${HANDED_ON}. Notifications sometimes get lost, so I wanted to make sure you have everything you need.

${ASK_SESSION}`,
  { wording: 2 }
 ),
 ...letterEn(
  "N6",
  `
Just one more note about our {{session}}${HANDED_ON}. I hope it's been useful.

If there's anything you didn't get to ask, just send it over.
${ACCEPT}
If everything's clear, ${ALL_GOOD}`,
  { wording: 3, closing: "crossed" }
 )
];

// src/text/templates/en-first.ts
var ENDING = `{{#atHandOver}}
When it's ready, I'll send it to you as {{formalDelivery}}, and you can {{accept}} or {{sendBack}}. ${UNTOUCHED}
{{/atHandOver}}
{{^atHandOver}}
When it's ready, I'll show it to you first. After that, I'll submit it as {{formalDelivery}}{{#marketplace}}, and you can {{accept}} or {{sendBack}}{{/marketplace}}. ${UNTOUCHED}
{{/atHandOver}}`;
var enFirst = [
 ...letterEn(
  "N0",
  `
Thanks so much for {{ordered}}${FOR_WORK}! I'm looking forward to working with you.

To get started, could you tell me a bit about what you have in mind?
${questions("Here's what I'd like to know:")}
{{^questions}}
What it's for, styles you like, anything you're unsure about: whatever you have so far is helpful.
{{/questions}}

{{#dueOn}}
I'm planning to deliver on {{dueOn}}.
{{/dueOn}}
${ENDING}

If anything comes up along the way, just message me${AT_PLACE}.`,
  { service: "work", first: true }
 ),
 ...letterEn(
  "N0",
  `
Thanks so much for {{ordered}}${FOR_WORK}! I'm looking forward to talking with you.

{{#appointment}}
Your session is booked for {{appointment}}.
{{/appointment}}
If you tell me a little beforehand about what you'd like to discuss, we can make the most of our time.
${questions("Here's what I'd like to know:")}

After our {{session}}, I'll submit {{formalDelivery}}. ${UNTOUCHED}

If anything comes up, just message me${AT_PLACE}.`,
  { first: true }
 )
];

// src/text/templates/en-formal.ts
var NOW = "{{#deadline}}The date I mentioned, {{deadline}}, has passed, so I'm now{{/deadline}}{{^deadline}}I'm now{{/deadline}}";
var AFTER = "{{#afterwards}}\nYou can still reach me through {{afterwards}} after the order is closed.\n{{/afterwards}}";
var THANKS = "Thanks again for {{ordered}}!";
var enFormal = [
 ...letterEn(
  "N7",
  `
I hope you're doing well! I wanted to check in about the files${FOR_WORK} that I sent${HANDED_ON}.
If you can, please let me know what you think by:

{{deadline}}

If I don't hear from you by then, I'll submit the current version as {{formalDelivery}}.
${AFTERWARDS}

If you haven't had a chance to look yet, or you'd like something changed, just let me know. I'm happy to move the date.`,
  { service: "work", closing: "crossed" }
 ),
 ...letterEn(
  "N7",
  `
I hope you're doing well! I wanted to check in about our {{session}}${HANDED_ON}.
If you have any questions left, please send them over by:

{{deadline}}

If I don't hear from you by then, I'll consider our {{session}} complete and submit {{formalDelivery}}.
${AFTERWARDS}

If you'd like more time, just let me know. I'm happy to move the date.`,
  { closing: "crossed" }
 ),
 ...letterEn(
  "N9",
  `
${NOW} submitting the current version${FOR_WORK} as {{formalDelivery}}.

${CHOICE}
${AFTER}

${THANKS}`,
  { service: "work", situation: "silence", closing: "own" }
 ),
 ...letterEn(
  "N9",
  `
${NOW} submitting {{formalDelivery}} for our {{session}}.

${SESSION_CHOICE}
${AFTER}

Thanks again for your time!`,
  { situation: "silence", closing: "own" }
 ),
 ...letterEn(
  "N9",
  `
Thanks for checking! I'm glad it works for you.
I'm now submitting it as {{formalDelivery}}.

Please {{accept}} when you have a moment.
${UNTOUCHED}
${AFTER}`,
  { situation: "approved" }
 ),
 ...letterEn(
  "N9",
  `
{{#handedOverBefore}}
I'm now submitting the files${FOR_WORK} that I sent on {{handedOverBefore}} as {{formalDelivery}}.
{{/handedOverBefore}}
{{^handedOverBefore}}
Thanks for waiting! Here are the files${FOR_WORK}, submitted as {{formalDelivery}}.
{{/handedOverBefore}}

${CHOICE}

${THANKS}`,
  { service: "work", situation: "at-hand-over", closing: "own" }
 ),
 ...letterEn(
  "N9",
  `
Thanks so much for the {{session}}! I'm now submitting {{formalDelivery}}.

${SESSION_CHOICE}`,
  { situation: "at-hand-over" }
 ),
 ...letterEn(
  "N10",
  `
Thanks so much for {{ordered}}${FOR_WORK}. It was a pleasure working with you!

If any questions come up later, just message me{{#afterwards}} through {{afterwards}}{{/afterwards}}.
{{#marketplace}}
Leaving a review is entirely optional, so please don't feel obliged.
{{/marketplace}}

I'd be glad to work with you again.`,
  { closing: "own" }
 )
];

// src/text/templates/en-other.ts
var enOther = [
 ...letterEn(
  "N11",
  `
I need to talk to you about the delivery${FOR_WORK}.

{{#pastDueOn}}
I'm sorry I didn't deliver by {{pastDueOn}}, as planned. The work is taking longer than I expected.
{{/pastDueOn}}
{{^pastDueOn}}
The work is taking longer than I expected, and I'm afraid {{#dueOn}}I won't be able to deliver by {{dueOn}}{{/dueOn}}{{^dueOn}}the delivery will be late{{/dueOn}}. I'm sorry to keep you waiting.
{{/pastDueOn}}

{{#deadline}}
The new delivery date would be {{deadline}}. Would that work for you?
{{/deadline}}
{{^deadline}}
When would you need it? I'd like to find a new date that works for you.
{{/deadline}}

If you can't wait that long, we can also talk about cancelling.`
 ),
 ...letterEn(
  "N13",
  `
I'd like to let you know about my days off.

{{#absenceFrom}}
I'll be away {{#absenceTo}}from {{absenceFrom}} to {{absenceTo}}{{/absenceTo}}{{^absenceTo}}on {{absenceFrom}}{{/absenceTo}}, and I'll be back on {{backOn}}.
{{/absenceFrom}}
{{^absenceFrom}}
For a while, my replies may take a little longer than usual.
{{/absenceFrom}}

I'll answer every message as soon as I can.{{#dueOn}} If your delivery date is affected, I'll talk to you first.{{/dueOn}}`
 ),
 ...letterEn(
  "N14",
  `
Thanks for letting me know! There's no rush at all.

You can also send me your answers one by one, as you decide.
Once you have a rough idea of when, just let me know, and I'll plan around it.`,
  { phase: "before" }
 ),
 ...letterEn(
  "N14",
  `
Thanks for letting me know! Please take all the time you need.

If you notice anything, you can send it to me all at once.
Once you know roughly when you'll get to it, just let me know.`
 ),
 ...letterEn(
  "N17",
  `
{{#missedOn}}
I was there${AT_PLACE} for our session on {{missedOn}}. I assume something came up, so I wanted to check in.

Shall we find another time? Please send me a few dates and times that work for you.
{{/missedOn}}
{{^missedOn}}
{{#appointment}}
Here's the time of your session:

{{appointment}}

If something comes up, just let me know early and we'll find another time.
I'm looking forward to it!
{{/appointment}}
{{^appointment}}
Which dates and times would work for you? Send me a few, and I'll choose one.
{{/appointment}}
{{/missedOn}}`
 ),
 ...letterEn(
  "N18",
  `
I've seen your request to cancel. Thanks for letting me know.

{{#handedOverOn}}
Was there anything about {{#session}}our {{session}} on {{handedOverOn}}{{/session}}{{^session}}what I sent on {{handedOverOn}}{{/session}} that wasn't what you'd hoped for? I'd be glad to do what I can.
{{/handedOverOn}}
{{^handedOverOn}}
If you like, tell me what's on your mind. Maybe there's something I can do.
{{/handedOverOn}}

{{#marketplace}}
I'll answer the request itself on the order page{{#answerPeriod}} within {{answerPeriod}} of when you sent it{{/answerPeriod}}.
{{/marketplace}}
{{^marketplace}}
Once I've heard from you, I'll get back to you about it.
{{/marketplace}}`
 )
];

// src/text/templates/en-progress.ts
var LOOKED_AT = "{{#shownOn}} on {{shownOn}}{{/shownOn}}{{^shownOn}} the other day{{/shownOn}}";
var DECIDE = "If I don't hear from you by then, I'll decide based on what I've shown you and continue.";
var AS_SHOWN = "If there's nothing you'd like to change by then, I'll continue with the work as shown.";
var GOES_ON = `{{#questions}}${DECIDE}{{/questions}}{{^questions}}${AS_SHOWN}{{/questions}}`;
var onTheDay = (result, answer2) => `
I hope you're having a good day! Just a quick reminder that the date I mentioned is today:

{{deadline}}

${result}
A quick ${answer2} or "a little longer, please" is enough. If you'd like more time, I'm happy to move the date.`;
var THEN = "If I don't hear from you by then, ";
var enProgress = [
 ...letterEn(
  "N15",
  `
Did you get a chance to look at the draft${FOR_WORK} that I sent${SHOWN_ON}?

Does it look right so far, or is there something you'd change? Either way, just let me know.
I'll continue as soon as I hear from you.`,
  { closing: "crossed" }
 ),
 ...letterEn(
  "N15",
  `
Just checking in about the draft${FOR_WORK} that I sent${SHOWN_ON}, in case the notification didn't reach you.

A quick "looks good" is all I need to continue.
If you'd like more time with it, let me know roughly how long, and I'll adjust the delivery date.`,
  { wording: 2 }
 ),
 ...letterEn(
  "N15",
  `
Just one more note about the draft${FOR_WORK} that I sent${SHOWN_ON}.

The details can wait. For now, does the overall look feel right to you?
If you're short on time, even a quick "next week" helps.`,
  { wording: 3, closing: "crossed" }
 ),
 ...letterEn(
  "N16",
  `
I hope you're doing well! I wanted to check in about the work${FOR_WORK} that I showed you${LOOKED_AT}.
{{#dueOn}}So that I can still deliver on {{dueOn}}, I'd{{/dueOn}}{{^dueOn}}I'd{{/dueOn}} like to start on the next part after this date:

{{deadline}}

{{#questions}}
Here's what I'd still like to know:
{{questions}}

{{/questions}}
${GOES_ON}
Some things are hard to change after that, so if you'd like anything different, just let me know. If you'd like more time to think, I'm happy to move the date.`,
  { closing: "crossed" }
 ),
 ...letterEn(
  "N8",
  onTheDay(
   `{{#marketplace}}${THEN}I'll send {{cancelRequest}}, as I mentioned.{{/marketplace}}{{^marketplace}}${THEN}I'll suggest calling it off for now, as I mentioned.{{/marketplace}}`,
   `"I'd like to continue"`
  ),
  { phase: "before" }
 ),
 ...letterEn("N8", onTheDay(GOES_ON, '"please continue"'), { phase: "progress" }),
 ...letterEn(
  "N8",
  onTheDay(
   `${THEN}I'll submit {{#session}}{{formalDelivery}} for our {{session}}{{/session}}{{^session}}the current version as {{formalDelivery}}{{/session}}, as I mentioned.`,
   '"all good"'
  ),
  { phase: "check" }
 )
];

// src/text/templates/en-support.ts
var FACTS = `Order
{{orderNumberName}}: {{orderNumber}}
{{#title}}
Title: {{title}}
{{/title}}
{{#purchasedOn}}
Started on: {{purchasedOn}}
{{/purchasedOn}}
{{#handedOverOn}}
{{#session}}Session held on{{/session}}{{^session}}Files sent on{{/session}}: {{handedOverOn}}
{{/handedOverOn}}
{{#formalOn}}
Submitted as {{formalDelivery}} on: {{formalOn}}
{{/formalOn}}
{{#cancelRequestedOn}}
Cancellation requested on: {{cancelRequestedOn}}
{{/cancelRequestedOn}}
{{#deadline}}
Reply requested by: {{deadline}}
{{/deadline}}
{{#lastReplyOn}}
Last message from {{buyerTerm}}: {{lastReplyOn}}
{{/lastReplyOn}}
{{#readMark}}
My messages are shown as: {{readMark}}
{{/readMark}}

{{#contactRecord}}
Messages I have sent
{{contactRecord}}

{{/contactRecord}}`;
var enSupport = letterEn(
 "N12",
 `
Hello,

{{#sellerName}}
My name is {{sellerName}}{{#marketplace}}, and I'm {{sellerTerm}} in the order below{{/marketplace}}.
{{/sellerName}}
{{#marketplace}}

${FACTS}
I haven't received an answer from {{buyerTerm}} so far.{{#maybeUnread}} Could you check whether my messages are getting through?{{/maybeUnread}}
Could you also let me know how best to proceed?
{{/marketplace}}
{{^marketplace}}
I'm writing about the work{{#work}} for "{{work}}"{{/work}} that {{addressee}} asked me for.
{{#contactRecord}}
These are the messages I've sent:
{{contactRecord}}
{{/contactRecord}}
I haven't been able to get a reply so far. Could you let me know how things stand, or pass my message on?
{{/marketplace}}

Thanks so much for your help!`,
 {},
 false
);

// src/text/templates/ja-parts.ts
var TITLE = "{{#内容}}「{{内容}}」を{{/内容}}";
var OF_WORK = "{{#品名}}「{{品名}}」の{{/品名}}";
var HANDED_ON2 = "{{#仮納品日}}{{仮納品日}}に{{/仮納品日}}{{^仮納品日}}先日{{/仮納品日}}";
var SHOWN_ON2 = "{{#途中経過日}}{{途中経過日}}に{{/途中経過日}}{{^途中経過日}}先日{{/途中経過日}}";
var SESSION = "{{#仮納品日}}{{仮納品日}}{{/仮納品日}}{{^仮納品日}}先日{{/仮納品日}}の{{相談}}";
var AT_PLACE2 = "{{#場所}}{{場所}}[で|にて]{{/場所}}";
var IN_PLACE = "{{#場所}}この{{場所}}に{{/場所}}";
var HANDING_DAY = "{{#相談}}日にち{{/相談}}{{^相談}}お渡しの日{{/相談}}";
var AGAIN = "お知らせが届いていない[こともあるかと思い、あらためてご連絡|可能性もあるかと存じ、改めてご連絡いた]しました。";
var questions2 = (lead) => `{{#質問一覧}}
${lead}
{{質問一覧}}
{{/質問一覧}}`;
var OPEN2 = questions2("お伺いしたい[の|こと]は、次の{{質問の数}}点です。");
var DEADLINE = "お返事の期限：{{期限}}";
var CHOICE2 = `・[このままでよろし|問題がな]ければ、{{#ボタン}}「{{承諾}}」を押してください{{/ボタン}}{{^ボタン}}{{承諾}}をお願い[|いた]します{{/ボタン}}。
・[直したいところがあれば|修正のご希望がございましたら]、{{#自動完了}}{{自動完了}}以内に{{/自動完了}}{{#ボタン}}「{{差し戻し}}」を押して、内容をお[聞か|知ら]せください{{/ボタン}}{{^ボタン}}{{差し戻し}}をお願い[|いた]します{{/ボタン}}。
{{#自動完了}}

{{自動完了}}のあいだに[どちら|いずれ]の操作もない場合は、ご承諾いただいたものとして、{{完了のしかた}}。
{{/自動完了}}`;
var SESSION_CHOICE2 = `[よろし|問題がな]ければ{{承諾}}を、[まだ気になることがあれば|ご不明な点が残っておりましたら]お知らせをお願い[|いた]します。
{{#自動完了}}
{{承諾}}がないまま{{自動完了}}が[たつ|過ぎます]と、{{完了のしかた}}。
{{/自動完了}}`;
var AFTERWARDS2 = `{{#差し戻し期間}}
『{{正式な納品}}』のあとも、{{差し戻し期間}}は{{承諾}}か{{差し戻し}}をお選びいただけます。[どちら|いずれ]も選ばれないまま{{差し戻し期間}}が[たつ|過ぎます]と、{{完了のしかた}}。
{{/差し戻し期間}}`;
var LATER = "取引[が完了したあと|の完了後]も、{{#連絡方法}}{{連絡方法}}[から|より]ご連絡いただけます。{{/連絡方法}}{{^連絡方法}}[お困りのことがあれば|ご不明な点がございましたら]ご連絡ください。{{/連絡方法}}";

// src/text/templates/ja-before.ts
var SINCE2 = "{{#経過日数}}{{#最後の返事日}}{{最後の返事日}}にご連絡{{/最後の返事日}}{{^最後の返事日}}{{ご購入}}{{/最後の返事日}}をいただいてから{{経過日数}}日がたちましたので、{{/経過日数}}今後のことをお知らせ";
var WROTE_ON2 = "{{#前回の連絡日}}{{前回の連絡日}}{{/前回の連絡日}}{{^前回の連絡日}}先日{{/前回の連絡日}}";
var BEFOREHAND = "{{#お見せした日}}{{お見せした日}}にご覧いただいた{{#品名}}「{{品名}}」の{{/品名}}続きに入る前に、{{/お見せした日}}{{^お見せした日}}始める前に{{/お見せした日}}";
var STARTS = "{{#お見せした日}}続きに入ります{{/お見せした日}}{{^お見せした日}}{{#相談}}準備{{/相談}}{{^相談}}作業{{/相談}}を始めます{{/お見せした日}}";
var ASKED = `${questions2(`${BEFOREHAND}お伺いしたいことを{{質問の数}}点、念のため[もう一度お送りします|改めてお送りいたします]。
`)}
{{^質問一覧}}
${BEFOREHAND}お伺いしたいことがあり、先日ご連絡[|いた]しました。
{{/質問一覧}}`;
var CANCEL = "{{#取引サイト}}キャンセル{{/取引サイト}}{{^取引サイト}}お取りやめ{{/取引サイト}}の手続き";
var jaBefore = [
 ...letters(
  "ja",
  "N1",
  `
{{^お見せした日}}
このたびは${TITLE}{{ご購入}}いただき、[|誠に]ありがとうございます。
{{/お見せした日}}
${ASKED}

[決まっている|お決まりになっている]ところだけでも[大丈夫です。迷っている|結構です。お迷いの]ところは、そ[う書いて|の旨をお書き]いただければ[一緒に考え|、一緒に検討いたし]ます。
{{#納品予定日}}
納品予定日は{{納品予定日}}で[|ございま]す。お返事の時期によ[っては|り]、${HANDING_DAY}をご相談させていただく[ことがあり|場合がござい]ます。
{{/納品予定日}}`,
  { closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N2",
  `
${WROTE_ON2}にお送り[|いたしま]したメッセージは、届いておりますでしょうか。
${AGAIN}

${OPEN2}

{{#返事の例}}{{返事の例}}{{/返事の例}}「来週[お返事します」のような|返信します」など、]ひとことだけでも[、とても助かりま|お知らせいただけますと幸いで]す。
お返事をいただいてから、${STARTS}。
[お忙しい|ご多忙の]時期でしたら、${HANDING_DAY}を[後ろにずらす|改める]こともできますので、ご都合をお聞かせください。`,
  { closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N2",
  {
   soft: `
たびたび失礼します。その後、いかがでしょうか。

${OPEN2}

決まっていないところは、そのままで大丈夫です。決まっているところから教えてください。
お取り込み中でしたら、いつごろからがよさそうかだけでもお知らせください。それに合わせて予定を組みます。`,
   formal: `
重ねてのご連絡となり、恐れ入ります。その後、ご状況はいかがでしょうか。

${OPEN2}

未定のところは、そのままで差し支えございません。お決まりのところからお知らせください。
ご多忙の時期でしたら、ご都合のよい時期をお知らせいただければ、日程を調整いたします。`
  },
  { wording: 3, closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N3",
  `
${OF_WORK}ご依頼をいただき、[|誠に]ありがとうございます。${SINCE2}[|いた]します。

始める[ために|にあたり]、{{#質問一覧}}次の{{質問の数}}点の{{/質問一覧}}お返事をお待ちして[い|おり]ます。
{{#質問一覧}}
{{質問一覧}}
{{/質問一覧}}

${DEADLINE}

{{#取引サイト}}
期限までにお返事がない場合は、『{{キャンセルリクエスト}}』をお送り[|いた]します。{{#自動合意}}お送りしてから{{自動合意}}お返事がないとキャンセルが成立し、{{/自動合意}}{{^自動合意}}成立[|いた]しますと、{{/自動合意}}お支払いいただいた金額は返金されます。
{{/取引サイト}}
{{^取引サイト}}
期限までにお返事がない場合は、お取りやめのご相談をお送り[|いた]します。お支払いいただいた金額が[あれば|ございましたら]、お返しの方法もあわせてご相談[|いた]します。
{{/取引サイト}}

[期限までに「続けたいです」とひとこと|引き続きご希望の場合は、期限までにその旨を]お知らせいただければ、${CANCEL}はせず、${HANDING_DAY}を[あらためてご相談|改めてご相談いた]します。お返事の期限[を延ばすこともでき|の変更も承り]ます。
[今は|現在]ご都合がつかない場合も、落ち着かれたころにまたご依頼いただけましたら、喜んでお引き受け[|いた]します。`,
  { closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N4",
  `
{{#期限}}お知らせ[していた|いたしました]{{期限}}[に|と]なりましたので、{{/期限}}{{^期限}}しばらくお待ち[|いた]しましたので、{{/期限}}{{#取引サイト}}『{{キャンセルリクエスト}}』をお送り[|いた]します。{{/取引サイト}}{{^取引サイト}}このたびのご依頼は、お取りやめとさせていただ[ければと思い|きたく存じ]ます。お支払いいただいた金額が[あれば|ございましたら]、お返しの方法をご相談させてください。{{/取引サイト}}

引き続きご希望[でしたら|の場合は]、{{#自動合意}}{{自動合意}}以内に{{/自動合意}}{{#キャンセルの断り方}}{{キャンセルの断り方}}を[選んで|お選び]{{/キャンセルの断り方}}{{^キャンセルの断り方}}お知らせ{{/キャンセルの断り方}}ください。
{{#取引サイト}}
{{#自動合意}}お返事がない場合はそのまま成立し、{{/自動合意}}{{^自動合意}}成立[|いた]しますと、{{/自動合意}}お支払いいただいた金額は返金されます。
{{/取引サイト}}

このたびは{{ご購入}}いただき、[|誠に]ありがとうございました。またご縁が[ありましたら、どう|ございましたら、何と]ぞよろしくお願い[|いた]します。`,
  { closing: "own" }
 )
];

// src/text/templates/ja-check.ts
var UNTIL2 = "{{#お渡しと同時}}{{承諾}}{{/お渡しと同時}}{{^お渡しと同時}}『{{正式な納品}}』{{/お渡しと同時}}の前まで";
var THEN2 = "その[あと|後]、『{{正式な納品}}』をお送り[|いた]します。";
var LOST = "開けない、見当たらない[ときは、すぐにもう一度お送り|などの場合は、すぐに再度お送りいた]します。";
var SENT_AT = `${HANDED_ON2}{{#場所}}この{{/場所}}${AT_PLACE2}お送り[|いたしま]した${OF_WORK}データ`;
var ASK2 = `{{#正式な納品日}}
[よろしければ|問題がございませんでしたら]、{{承諾}}をお願い[します。直したいところがあれば|いたします。修正のご希望がございましたら]、お知らせください。
{{/正式な納品日}}
{{^正式な納品日}}
[直したいところがあれば、遠慮なくお知らせください|修正のご希望がございましたら、承ります]。このままで[よろしければ、「大丈夫です」のひとことで十分|問題がない場合は、その旨をお知らせいただければ結構]です。${THEN2}
{{/正式な納品日}}`;
var ASK_SESSION2 = `{{#正式な納品日}}
[よろしければ|問題がございませんでしたら]、{{承諾}}をお願い[|いた]します。
{{/正式な納品日}}
{{^正式な納品日}}
[聞きたいことがあれば、遠慮なくお知らせください。とくになければ、「大丈夫です」のひとことで十分|ご質問がございましたら、承ります。特にない場合は、その旨をお知らせいただければ結構]です。${THEN2}
{{/正式な納品日}}`;
var ACCEPT2 = "{{#正式な納品日}}\n[よろしければ|問題がございませんでしたら]、{{承諾}}をお願い[|いた]します。\n{{/正式な納品日}}";
var handOver = [
 ...letters(
  "ja",
  "N5",
  {
   soft: `
お待たせしました。${OF_WORK}データを、${IN_PLACE}お送りしました。

ファイルが開けるか、ご希望と合っているかをご確認ください。
直したいところがあれば、${UNTIL2}でしたらお受けできますので、お気軽にお知らせください。

お手すきのときで大丈夫です。`,
   formal: `
お待たせいたしました。${OF_WORK}データを、${IN_PLACE}お送りいたしました。

ファイルが開けるか、ご要望の内容に沿っているか、ご確認をお願いいたします。
修正のご希望は、${UNTIL2}承ります。

お手数をおかけいたしますが、お手すきの際にご覧ください。`
  },
  { service: "work" }
 ),
 ...letters("ja", "N5", {
  soft: `
{{相談}}をいただき、ありがとうございました。
{{^通話}}
回答を、${IN_PLACE}お送りしました。
{{/通話}}

わかりにくかったところや、もう少し聞きたいことはありませんか。
${UNTIL2}でしたらお答えできますので、お気軽にお知らせください。`,
  formal: `
{{相談}}をいただき、誠にありがとうございました。
{{^通話}}
回答を、${IN_PLACE}お送りいたしました。
{{/通話}}

ご不明な点や、さらにお聞きになりたいことはございませんか。
${UNTIL2}承りますので、お知らせください。`
 })
];
var checks = [
 ...letters(
  "ja",
  "N6",
  `
${SENT_AT}は、[無事に開|ご覧いただ]けましたでしょうか。
${LOST}

${ASK2}`,
  { service: "work", closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N6",
  {
   soft: `
たびたび失礼します。${HANDED_ON2}お送りした${OF_WORK}データについて、${AGAIN}
${LOST}

${ASK2}

ご確認に時間がかかりそうでしたら、いつごろになりそうかだけでもお知らせください。`,
   formal: `
たびたびのご連絡となり、恐れ入ります。
${HANDED_ON2}お送りいたしました${OF_WORK}データにつきまして、${AGAIN}
${LOST}

${ASK2}

ご確認にお時間が必要な場合は、おおよその時期をお知らせいただけますと幸いです。`
  },
  { service: "work", wording: 2 }
 ),
 ...letters(
  "ja",
  "N6",
  {
   soft: `
たびたび失礼します。${HANDED_ON2}お送りした${OF_WORK}データのことで、ご連絡しました。

うまく開けない、どこを見ればよいか迷う、ということがあれば、お手伝いします。
${ACCEPT2}
お忙しい時期でしたら、「来週見ます」のひとことだけでも助かります。`,
   formal: `
重ねてのご連絡となり、恐れ入ります。${HANDED_ON2}お送りいたしました${OF_WORK}データの件で、ご連絡いたしました。

ファイルが開けないなど、お困りのことがございましたら、お知らせください。
${ACCEPT2}
ご都合がつかない場合は、ご確認いただける時期をお知らせいただけますと幸いです。`
  },
  { service: "work", wording: 3, closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N6",
  {
   soft: `
${SESSION}では、ありがとうございました。
その後、わからないところや気になるところはありませんか。

${ASK_SESSION2}`,
   formal: `
${SESSION}では、誠にありがとうございました。
その後、ご不明な点はございませんでしょうか。

${ASK_SESSION2}`
  },
  { closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N6",
  {
   soft: `
たびたび失礼します。${SESSION}について、${AGAIN}

${ASK_SESSION2}`,
   formal: `
たびたびのご連絡となり、恐れ入ります。${AGAIN}
${SESSION}では、誠にありがとうございました。

${ASK_SESSION2}`
  },
  { wording: 2 }
 ),
 ...letters(
  "ja",
  "N6",
  {
   soft: `
たびたび失礼します。${SESSION}のことで、ご連絡しました。

その後、お役に立っていますでしょうか。聞きそびれたことがあれば、お知らせください。
${ACCEPT2}
とくになければ、「大丈夫です」のひとことで十分です。`,
   formal: `
重ねてのご連絡となり、恐れ入ります。${SESSION}の件で、ご連絡いたしました。

その後、ご不明な点はございませんでしょうか。追加のご質問も承ります。
${ACCEPT2}
特にない場合も、その旨をお知らせいただけますと幸いです。`
  },
  { wording: 3, closing: "crossed" }
 )
];
var jaCheck = [...handOver, ...checks];

// src/text/templates/ja-first.ts
var UNTOUCHED2 = "{{#自動完了}}どちらもないまま{{自動完了}}が[たつ|過ぎます]と、サイトのルールにより{{完了のしかた}}。{{/自動完了}}";
var ENDING2 = `{{#お渡しと同時}}
[できあがり|完成いたし]ましたら、{{お渡しと同時}}『{{正式な納品}}』をお送り[します。よろし|いたします。問題がな]ければ{{承諾}}を、[直したいところがあれば|修正のご希望がございましたら]{{差し戻し}}をお願い[|いた]します。${UNTOUCHED2}
{{/お渡しと同時}}
{{^お渡しと同時}}
[できあがり|完成いたし]ましたら、まずご確認[いただき|をお願いいたし]ます。
{{#取引サイト}}
その[あと|後]『{{正式な納品}}』をお送り[|いた]しますので、{{承諾}}か{{差し戻し}}をお選びください。${UNTOUCHED2}
{{/取引サイト}}
{{^取引サイト}}
問題がなければ、その[あと|後]の納品のご報告[で|をもって]完了となります。
{{/取引サイト}}
{{/お渡しと同時}}`;
var SESSION_ENDING = `{{相談}}[が終わりましたら|の終了後に]、『{{正式な納品}}』をお送り[します。よろし|いたします。問題がな]ければ{{承諾}}をお願い[|いた]します。{{#自動完了}}{{承諾}}がないまま{{自動完了}}が[たつ|過ぎます]と、サイトのルールにより{{完了のしかた}}。{{/自動完了}}`;
var jaFirst = [
 ...letters(
  "ja",
  "N0",
  {
   soft: `
このたびは${TITLE}{{ご購入}}いただき、ありがとうございます。

さっそくですが、ご希望を聞かせてください。
${questions2("まずは、次のことを教えていただけると助かります。")}
{{^質問一覧}}
イメージや使いみち、お困りのことなど、わかるところからで大丈夫です。
{{/質問一覧}}

{{#納品予定日}}
お届けは{{納品予定日}}を予定しています。
{{/納品予定日}}
${ENDING2}

途中で気になることがあれば、いつでも${AT_PLACE2}お声がけください。`,
   formal: `
このたびは${TITLE}{{ご購入}}いただき、誠にありがとうございます。

作業に入る前に、ご要望をお聞かせください。
${questions2("お手数ですが、次の点をお知らせいただけますでしょうか。")}
{{^質問一覧}}
ご用途、イメージ、ご希望の時期など、現時点でおわかりになる範囲で結構です。
{{/質問一覧}}

{{#納品予定日}}
納品は{{納品予定日}}を予定しております。
{{/納品予定日}}
${ENDING2}

ご不明な点がございましたら、${AT_PLACE2}お知らせください。`
  },
  { service: "work", first: true }
 ),
 ...letters(
  "ja",
  "N0",
  {
   soft: `
このたびは${TITLE}{{ご購入}}いただき、ありがとうございます。

{{#予約日時}}
{{予約日時}}のお時間をご用意しています。
当日までに、話したいことを少しだけ教えていただけると、ゆっくりお話しできます。
{{/予約日時}}
{{^予約日時}}
はじめる前に、相談したいことを少しだけ教えていただけますか。
{{/予約日時}}
${questions2("次のことも、わかる範囲で大丈夫です。")}

${SESSION_ENDING}

気になることがあれば、いつでも${AT_PLACE2}お声がけください。`,
   formal: `
このたびは${TITLE}{{ご購入}}いただき、誠にありがとうございます。

{{#予約日時}}
ご予約は{{予約日時}}で承っております。
{{/予約日時}}
ご相談の内容を、差し支えのない範囲で事前にお聞かせください。
${questions2("あわせて、次の点もお知らせいただけますでしょうか。")}

${SESSION_ENDING}

ご不明な点がございましたら、${AT_PLACE2}お知らせください。`
  },
  { first: true }
 )
];

// src/text/templates/ja-formal.ts
var UNTIL3 = "{{#期限}}お知らせ[してい|いたしまし]た期限の{{期限}}を過ぎましたので、{{/期限}}";
var ENDS = "{{#自動完了}}\n{{承諾}}がないまま{{自動完了}}がたつと、{{完了のしかた}}。\n{{/自動完了}}";
var AFTER2 = "{{#連絡方法}}\n完了したあとも、{{連絡方法}}からご連絡いただけます。\n{{/連絡方法}}";
var THANKS2 = "このたびは{{ご購入}}いただき、[|誠に]ありがとうございました。";
var GLAD = "[気に入っていただけましたら、うれし|お気に召しましたら、幸]いです。";
var announced = [
 ...letters(
  "ja",
  "N7",
  `
たびたび[失礼し|のご連絡となり、恐れ入り]ます。${HANDED_ON2}お送り[|いたしま]した${OF_WORK}データにつ[い|きまし]て、これからの流れをお知らせ[|いた]します。

${DEADLINE}

期限までにお返事がない場合は、お渡ししている内容で『{{正式な納品}}』をさせていただきます。
${AFTERWARDS2}

[直したいところがあるときや、もう少し|修正のご希望がある場合や、ご確認に]お時間が必要な[とき|場合]は、期限までに[ひとこと|]お知らせください。お返事の期限[を延ばすこともでき|の変更も承り]ます。
${LATER}`,
  { service: "work", closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N7",
  `
たびたび[失礼し|のご連絡となり、恐れ入り]ます。${SESSION}では、[|誠に]ありがとうございました。
これからの流れをお知らせ[|いた]します。

${DEADLINE}

期限までにお返事がない場合は、ご提供が[終わっ|完了し]たものとして『{{正式な納品}}』をさせていただきます。
${AFTERWARDS2}

[聞きたいことが残っているときや、もう少し|追加のご質問がある場合や、]お時間が必要な[とき|場合]は、期限までに[ひとこと|]お知らせください。お返事の期限[を延ばすこともでき|の変更も承り]ます。
${LATER}`,
  { closing: "crossed" }
 )
];
var delivered = [
 ...letters(
  "ja",
  "N9",
  `
${THANKS2}
${UNTIL3}お渡ししている内容で『{{正式な納品}}』をさせていただきます。

${CHOICE2}
${AFTER2}

${GLAD}`,
  { service: "work", situation: "silence" }
 ),
 ...letters(
  "ja",
  "N9",
  `
${UNTIL3}ご提供が[終わっ|完了し]たものとして『{{正式な納品}}』をさせていただきます。

${SESSION_CHOICE2}
${AFTER2}

{{相談}}をいただき、[|誠に]ありがとうございました。`,
  { situation: "silence" }
 ),
 ...letters(
  "ja",
  "N9",
  `
ご確認いただき、[|誠に]ありがとうございます。
[それで|つきまして]は、${OF_WORK}『{{正式な納品}}』をさせていただきます。

お手[すきのときに|数ですが]、{{承諾}}をお願い[|いた]します。
${ENDS}
${AFTER2}`,
  { situation: "approved" }
 ),
 ...letters(
  "ja",
  "N9",
  `
{{#お渡し済みの日}}
{{お渡し済みの日}}にお渡し[|いたしま]した${OF_WORK}データにつ[い|きまし]て、『{{正式な納品}}』をさせていただきます。
{{/お渡し済みの日}}
{{^お渡し済みの日}}
お待たせ[|いた]しました。${OF_WORK}データをお送りし、あわせて『{{正式な納品}}』をさせていただきます。
{{/お渡し済みの日}}

${CHOICE2}

${THANKS2}${GLAD}`,
  { service: "work", situation: "at-hand-over" }
 ),
 ...letters(
  "ja",
  "N9",
  `
{{相談}}をいただき、[|誠に]ありがとうございました。
ご提供が[終わり|完了いたし]ましたので、『{{正式な納品}}』をさせていただきます。

${SESSION_CHOICE2}`,
  { situation: "at-hand-over" }
 )
];
var jaFormal = [
 ...announced,
 ...delivered,
 ...letters(
  "ja",
  "N10",
  `
このたびは${OF_WORK}ご依頼をいただき、[本当|誠]にありがとうございました。

[あとから気になることが出てき|ご不明な点がございまし]たら、{{#連絡方法}}{{連絡方法}}[から{{/連絡方法}}いつでもお声がけ|より{{/連絡方法}}お知らせ]ください。
{{#取引サイト}}
評価[|のご入力]は任意ですので、どうぞお気[づかいなく|になさらないでください]。
{{/取引サイト}}

またご縁が[ありましたら、どう|ございましたら、何と]ぞよろしくお願い[|いた]します。`,
  { closing: "own" }
 )
];

// src/text/templates/ja-other.ts
var LATE = `{{#過ぎた予定日}}
予定して[い|おりまし]た{{過ぎた予定日}}を過ぎてしまい、[申し訳ありません。思っていたより作業に時間がかかってい|誠に申し訳ございません。作業に想定より時間を要しており]ます。
{{/過ぎた予定日}}
{{^過ぎた予定日}}
[思っていたより作業に時間がかかっていて|作業に想定より時間を要しており]、{{#納品予定日}}予定して[い|おりまし]た{{納品予定日}}より{{/納品予定日}}遅れ[てしまいそうです。お待たせしてしまい、申し訳あり|る見込みです。ご迷惑をおかけし、誠に申し訳ござい]ません。
{{/過ぎた予定日}}`;
var NOT_YET = "{{#相談}}もう少しお時間が必要{{/相談}}{{^相談}}まだご覧になれていない{{/相談}}";
var LOOK = "{{#相談}}[お考え|ご検討]{{/相談}}{{^相談}}ご[覧|確認]{{/相談}}";
var appointments = letters(
 "ja",
 "N17",
 `
{{#来られなかった予約}}
{{来られなかった予約}}のご予約の[|お]時間に、お待ちして[い|おり]ました。ご都合が合わなかった[のかもしれないと思い、ご連絡|ものと存じ、ご連絡いた]しました。

[あらた|改]めてお時間をご用意[|いた]しますので、ご都合のよい日時をいくつか[教えて|お知らせ]ください。
{{/来られなかった予約}}
{{^来られなかった予約}}
{{#予約日時}}
ご予約の[時間をお知らせ|日時をお知らせいた]します。

{{#通話}}{{通話}}：{{/通話}}{{予約日時}}

ご都合が変わった[ときは、早めに教えて|場合は、お早めにお知らせ]いただければ調整[します。
お話しできるのを楽しみにしてい|いたし]ます。
{{/予約日時}}
{{^予約日時}}
ご予約の[時間|日時]を決めさせて[ください|いただきたく存じます]。ご都合のよい日時を、いくつか[教えていただけますか|お知らせください]。
{{/予約日時}}
{{/来られなかった予約}}`
);
var cancelling = letters("ja", "N18", {
 soft: `
キャンセルのご希望を拝見しました。お知らせいただき、ありがとうございます。

{{#仮納品日}}
{{#相談}}${SESSION}について、気になったことがありましたでしょうか。聞かせていただければ、できるかぎり対応します。{{/相談}}
{{^相談}}{{仮納品日}}にお渡しした内容で、ご希望と違うところがありましたでしょうか。直せるところは、できるかぎり対応します。{{/相談}}
{{/仮納品日}}
{{^仮納品日}}
よろしければ、ご事情や気になっていることを聞かせてください。できることがないか、一緒に考えさせてください。
{{/仮納品日}}

{{#取引サイト}}
キャンセルへの回答は、{{#回答期間}}ご希望をいただいてから{{回答期間}}以内に、{{/回答期間}}取引ページからお送りします。
{{/取引サイト}}
{{^取引サイト}}
キャンセルへの回答は、うかがったうえで、あらためてお送りします。
{{/取引サイト}}`,
 formal: `
キャンセルのご希望を確認いたしました。お知らせいただき、ありがとうございます。

{{#仮納品日}}
{{#相談}}${SESSION}につきまして、お気づきの点がございましたらお聞かせください。可能なかぎり対応いたします。{{/相談}}
{{^相談}}{{仮納品日}}にお渡しいたしました内容につきまして、ご要望と異なる点がございましたらお聞かせください。可能なかぎり対応いたします。{{/相談}}
{{/仮納品日}}
{{^仮納品日}}
差し支えなければ、ご事情をお聞かせください。引き続きお受けできる方法がないか、検討いたします。
{{/仮納品日}}

{{#取引サイト}}
キャンセルへの回答は、{{#回答期間}}ご希望をいただいてから{{回答期間}}以内に、{{/回答期間}}取引ページよりお送りいたします。
{{/取引サイト}}
{{^取引サイト}}
キャンセルへの回答は、お伺いしたうえで、改めてお送りいたします。
{{/取引サイト}}`
});
var jaOther = [
 ...letters(
  "ja",
  "N11",
  `
${OF_WORK}[お届けについて、ご相談させてください|納期につきまして、ご相談がございます]。

${LATE}

{{#期限}}
新しい[お届け|納品]の予定は、{{期限}}です。こちらで[よろしい|ご了承いただけます]でしょうか。
{{/期限}}
{{^期限}}
新しい[お届けの|納品]日を、ご都合を[うかがって|お伺いしたうえで]決めさせてください。いつまでに[お入り|ご入]用でしょうか。
{{/期限}}

お[急ぎで、お|]待ちいただく[のが難しいようでしたら|ことが難しい場合は]、キャンセル[も|を]含めてご相談させてください。

ご迷惑をおかけ[しますが、どう|いたしますが、何と]ぞよろしくお願い[|いた]します。`,
  { closing: "own" }
 ),
 ...letters(
  "ja",
  "N13",
  `
[お休みのお知らせで|誠に勝手ながら、お休みをいただきま]す。

{{#休みの初日}}
[お休み|休業日]：{{休みの初日}}{{#休みの最終日}}から{{休みの最終日}}まで{{/休みの最終日}}
[お返事|ご返信]の再開：{{休み明け}}
{{/休みの初日}}
{{^休みの初日}}
しばらくのあいだ、[お返事がいつもより遅くなることがあり|ご返信にお時間をいただくことがござい]ます。
{{/休みの初日}}

いただいたメッセージには、順に[お返事|ご返信いた]します。{{#納品予定日}}[お届けの|納品]日に影響がある[ときは、あらためてご相談|場合は、改めてご相談いた]します。{{/納品予定日}}

[どう|ご不便をおかけいたしますが、何と]ぞよろしくお願い[|いた]します。`,
  { closing: "own" }
 ),
 ...letters(
  "ja",
  "N14",
  `
[|ご状況を]お知らせいただき、ありがとうございます。もう少しお時間が必要とのこと、承知[|いた]しました。

どうぞごゆっくり[お考えください。わか|ご検討ください。おわかりにな]ったところから、[少しずつ送って|順にお知らせ]いただいても[かまいません|結構です]。
おおよそのめどがつきましたら、${AT_PLACE2}[教えていただけると助かります。それに合わせて進め|お知らせいただけますと幸いです。日程に合わせて準備いたし]ます。`,
  { phase: "before" }
 ),
 ...letters(
  "ja",
  "N14",
  `
[|ご状況を]お知らせいただき、ありがとうございます。${NOT_YET}とのこと、承知[|いた]しました。

どうぞごゆっくり${LOOK}ください。[気になるところがあれば、そのとき|お気づきの点がございましたら、その際]にお知らせください。
[おおよその|おおよその時期の]めどがつきましたら、[教えていただけると助かります|お知らせいただけますと幸いです]。`
 ),
 ...appointments,
 ...cancelling
];

// src/text/templates/ja-progress.ts
var LOOKED_AT2 = "{{#お見せした日}}{{お見せした日}}に{{/お見せした日}}{{^お見せした日}}先日{{/お見せした日}}";
var GOES_ON2 = "期限までに{{#質問一覧}}お返事がない場合は、お見せした内容をもとに、こちらで[決め|判断し]て続きに入ります。{{/質問一覧}}{{^質問一覧}}変更のご希望がなければ、お見せした内容のまま続きに入ります。{{/質問一覧}}";
var THEN3 = "期限までにお返事がない場合は、お伝えし[てい|]たとおり、";
var DONE2 = "{{#相談}}ご提供が[終わっ|完了し]たものとして{{/相談}}{{^相談}}お渡ししている内容で{{/相談}}『{{正式な納品}}』をさせていただきます。";
var REQUEST = "{{#取引サイト}}『{{キャンセルリクエスト}}』{{/取引サイト}}{{^取引サイト}}お取りやめのご相談{{/取引サイト}}";
var onTheDay2 = (result, answer2, change2 = "") => `
お忙しいところ[失礼し|恐れ入り]ます。${OF_WORK}ご依頼につ[い|きまし]て、お知らせ[してい|いたしまし]たお返事の期限が、本日[に|と]なりました。

${DEADLINE}

${result}
${answer2}[のひとことで十分|など、ひとことで結構]です。${change2}お時間が必要でしたら、期限のご相談も承ります。`;
var jaProgress = [
 ...letters(
  "ja",
  "N15",
  `
${SHOWN_ON2}お見せ[|いたしま]した${OF_WORK}途中経過は、ご覧いただけましたでしょうか。

[「このままで大丈夫です」「ここを変えたいです」など、ひとこと|このままの方向でよろしいか、変更のご希望があるか、]お知らせください。
[今|現在]の段階ですと[直しやすいので、気になるところがあればお聞かせください|修正しやすいため、お気づきの点がございましたらお知らせください]。お返事をいただいてから続きに入ります。`,
  { closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N15",
  {
   soft: `
たびたび失礼します。${SHOWN_ON2}お見せした${OF_WORK}途中経過について、${AGAIN}

「このままで大丈夫です」のひとことだけでも、続きに入れます。
ゆっくりご覧になりたいときは、いつごろになりそうかお知らせください。お渡しの日を合わせます。`,
   formal: `
たびたびのご連絡となり、恐れ入ります。
${SHOWN_ON2}お見せいたしました${OF_WORK}途中経過につきまして、${AGAIN}

このままで問題がない場合は、その旨だけでもお知らせください。続きを進めてまいります。
ご確認にお時間が必要な場合は、おおよその時期をお知らせください。納品の時期を調整いたします。`
  },
  { wording: 2 }
 ),
 ...letters(
  "ja",
  "N15",
  {
   soft: `
たびたび失礼します。${SHOWN_ON2}お見せした${OF_WORK}途中経過のことで、ご連絡しました。

細かいところは、あとからでもかまいません。まずは全体の雰囲気だけ、お好みに合っているか教えてください。
お忙しい時期でしたら、「来週見ます」のひとことだけでも助かります。`,
   formal: `
重ねてのご連絡となり、恐れ入ります。${SHOWN_ON2}お見せいたしました${OF_WORK}途中経過の件で、ご連絡いたしました。

細部のご確認は、後日でも差し支えございません。まずは全体の方向につきまして、ご意見をお聞かせください。
ご都合がつかない場合は、ご確認いただける時期をお知らせいただけますと幸いです。`
  },
  { wording: 3, closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N16",
  `
[たびたび失礼し|お忙しいところ恐れ入り]ます。${LOOKED_AT2}お見せ[|いたしま]した${OF_WORK}内容につ[い|きまし]て、これからの流れをお知らせ[|いた]します。
{{#納品予定日}}納品予定日の{{納品予定日}}に間に合[うように|わせるため]、{{/納品予定日}}[次|下記]の日時までお返事をお待ち[|いた]します。

${DEADLINE}

${OPEN2}

${GOES_ON2}
[進めたあとでは直しにくいところもあり|その後の変更は難しい部分もござい]ますので、変[えたいところがあれば|更のご希望がございましたら]、期限までに[ひとこと|]お知らせください。
[もう少しお考えになりたいとき|ご検討のお時間が必要な場合]は、{{#納品予定日}}お渡しの日とあわせて、{{/納品予定日}}期限[を延ばすこともでき|の変更も承り]ます。`,
  { closing: "crossed" }
 ),
 ...letters(
  "ja",
  "N8",
  onTheDay2(`${THEN3}${REQUEST}をお送り[|いた]します。`, "「続けたいです」「もう少し待ってください」"),
  { phase: "before" }
 ),
 ...letters(
  "ja",
  "N8",
  onTheDay2(
   GOES_ON2,
   "「このまま進めてください」「もう少し待ってください」",
   "変えたいところがありましたら、その内容をお知らせください。"
  ),
  { phase: "progress" }
 ),
 ...letters(
  "ja",
  "N8",
  onTheDay2(
   THEN3 + DONE2,
   "「これで大丈夫です」「もう少し待ってください」",
   "{{#相談}}聞きたいこと{{/相談}}{{^相談}}直したいところ{{/相談}}がありましたら、その内容をお知らせください。"
  ),
  { phase: "check" }
 )
];

// src/text/templates/ja-support.ts
var FACTS2 = `■ 取引の内容
{{番号の名前}}：{{注文番号}}
{{#内容}}
内容：{{内容}}
{{/内容}}
{{#購入日}}
{{ご購入}}いただいた日：{{購入日}}
{{/購入日}}
{{#仮納品日}}
{{#相談}}{{相談}}を実施した日{{/相談}}{{^相談}}データをお渡しした日{{/相談}}：{{仮納品日}}
{{/仮納品日}}
{{#正式な納品日}}
『{{正式な納品}}』をした日：{{正式な納品日}}
{{/正式な納品日}}
{{#キャンセルを頼んだ日}}
『{{キャンセルリクエスト}}』を送った日：{{キャンセルを頼んだ日}}
{{/キャンセルを頼んだ日}}
{{#最後の返事日}}
{{購入者の呼び方}}からの最後のご連絡：{{最後の返事日}}
{{/最後の返事日}}
{{#既読}}
お送りしたメッセージの表示：{{既読}}
{{/既読}}

{{#連絡の記録}}
■ お送りした連絡
{{連絡の記録}}

{{/連絡の記録}}
■ お伺いしたいこと`;
var DIRECT = `{{宛名}}からいただいている{{#品名}}「{{品名}}」の{{/品名}}ご依頼の件で、お尋ねします。
{{#連絡の記録}}
次のとおりご連絡しましたが、お返事をいただけていない状況です。
{{連絡の記録}}
{{/連絡の記録}}
{{^連絡の記録}}
ご連絡しておりますが、お返事をいただけていない状況です。
{{/連絡の記録}}

お手数ですが、ご様子をお知らせいただくか、ご連絡をお願いしたい旨をお伝えいただけますでしょうか。`;
var HOW2 = "このままお返事がない場合、このあとはどのように進めればよいでしょうか。";
var MAY = (what) => `{{#未読}}未読のままでも{{/未読}}{{^未読}}お返事がないままでも{{/未読}}、『${what}』をお送りしてよいでしょうか。`;
var BEFORE_WORK = `{{#途中経過日}}${HOW2}{{/途中経過日}}{{^途中経過日}}{{#過ぎた期限}}${MAY("{{キャンセルリクエスト}}")}{{/過ぎた期限}}{{^過ぎた期限}}${HOW2}{{/過ぎた期限}}{{/途中経過日}}`;
var NOT_FORMAL = `{{#仮納品日}}${MAY("{{正式な納品}}")}{{/仮納品日}}{{^仮納品日}}${BEFORE_WORK}{{/仮納品日}}`;
var NEXT = `{{#キャンセルを頼んだ日}}${HOW2}{{/キャンセルを頼んだ日}}{{^キャンセルを頼んだ日}}{{#正式な納品日}}${HOW2}{{/正式な納品日}}{{^正式な納品日}}${NOT_FORMAL}{{/正式な納品日}}{{/キャンセルを頼んだ日}}`;
var TEXT2 = `
{{#取引サイト}}
{{取引サイト}}運営事務局 御中

{{/取引サイト}}
お世話になっております。{{#取引サイト}}{{出品者の呼び方}}{{#自分の名前}}の{{自分の名前}}です。{{/自分の名前}}{{^自分の名前}}として利用しております。{{/自分の名前}}{{/取引サイト}}{{^取引サイト}}{{#自分の名前}}{{自分の名前}}と申します。{{/自分の名前}}{{/取引サイト}}
{{#取引サイト}}
{{購入者の呼び方}}からお返事をいただけていない取引があり、進め方をお伺いしたくご連絡しました。
{{#過ぎた期限}}
お返事の期限としてお伝えした{{過ぎた期限}}を過ぎましたが、お返事はまだ届いていません。{{#未読}}お送りしたメッセージは、未読のままです。{{/未読}}
{{/過ぎた期限}}

${FACTS2}
1. ${NEXT}
2. {{#未読かもしれない}}こちらのメッセージが{{購入者の呼び方}}に届いているか、ご確認いただけますでしょうか。{{/未読かもしれない}}{{^未読かもしれない}}{{購入者の呼び方}}へご連絡いただくことはできますでしょうか。{{/未読かもしれない}}
3. ほかの進め方がよい場合は、何をすればよいか教えていただけますでしょうか。
{{/取引サイト}}
{{^取引サイト}}
${DIRECT}
{{/取引サイト}}

お忙しいところ恐れ入りますが、どうぞよろしくお願いいたします。`;
var jaSupport = letters("ja", "N12", TEXT2, {}, false);

// src/text/templates/index.ts
var SHIPPED_TEMPLATES = [
 ...jaFirst,
 ...jaBefore,
 ...jaProgress,
 ...jaCheck,
 ...jaFormal,
 ...jaOther,
 ...jaSupport,
 ...enFirst,
 ...enBefore,
 ...enProgress,
 ...enCheck,
 ...enFormal,
 ...enOther,
 ...enSupport
];

// src/text/templates/earlier.ts
var LENGTH2 = 8;
var PRINTS = "6cf76c2370e9358e950d02e7697d6433eba046ac61fa1f0b94aa65974e09c4e884f5e68276a7ea04456a357c5bbaa7d76fe1dc5cb784e9bbcd1a351f9e06e6df42d361c41c03c18be02e84be06ac94255c39fbb2fe74e4a88a769a309f1efa12c45e01b05666e0b0299d80e1cc6f0ba4ee6f0f21f893ff1c79262b6d281c39fc212bbe2456bac86e1f8953015d4ee007e9b1b11e059c2527b14662d2f7b86c71920b83463e4c2dce63a8de2ca49b7da9bf372c60d0f0ce4b0e0d77d01241c57ebf0204ccf3efc7c4630275d0dd690dd91073d0be6f7326c0283cec24468f5d7569d3f16c0e7663af76af05e56eef8866f8a33781eaabbe584e8852ba5e6b120e604e4e72ef7eae43be561ed8166f3f15ced7c5f8fbd8c42c2708be26afdfde7a744bf151856b6dbaa37f72df416eafc02bd4190c019c59b30b4d92745191b2f7d80a536276ca8ce28f912814b5cee03bd957baa11ec4722c97f32532c6c5fd2be5132250ef6fc0580e6e0106a990f63f8a574a7d0d805544d7bd13cfdadd1012166903a9ea947910fceb8199b316ef1d9c03cfefcb6560608db7b0cae3e24aebad807604e2679d74eafa427af5d0e2aef0f4a97aeb6bd1e5319e6c66e19145ac4772b9ef5de93b96b31ae4b54fdfbe3873de2ab10d6b5c20813890544e98852447a60432f1f3ce5c85ea5cfd8325a8202be8631103baeacbef0a926564d9273c971e293d2da25e64ea24ec704de9afb3d02194c4a456878875e94acd23a84a1cdbafd27c8ab059ce6f632d3e3d74b4652e119dad627d7bcc69c00b60172d6371b5f36f02bc61be501080c4144e51ba9a63debdff94d6a535613f2f7c9f3b264620fc222eeb47ddf90864205ce3ab244690ccf06a5e72df3a913db952da51dfee94f68cdacbb28a847e83f7e69755eb6a6e8c7170ba9165ab4751defc833789fc8e55d60434e672d7d961bbe75179d8a94479696f60953311842079cafb12055cf51c8ca80b0c5695685714ff8d2697bcbce58e23605022b6ec86c749b3bf3a9a6b3650545e9ea50ae62c47ab578124755fdc8b36abb71eb710d322f16565427cb76b80991241d2f21b4d442da19ecb31ebc6ea058eb2fe99842f4366011f305159ee71638c0f291698dd3f50";
var prints = null;
function isEarlierText(text2) {
 prints != null ? prints : prints = new Set(PRINTS.match(new RegExp(`.{${LENGTH2}}`, "g")));
 return prints.has(fingerprint(text2).slice(0, LENGTH2));
}

// src/sheet/templateRows.ts
function readService(text2, wordsForAny) {
 return text2 === "" || wordsForAny.includes(plain(text2)) ? "any" : keyInList("services", text2);
}
function readWording(text2) {
 const wording = Number(plain(text2));
 return wording === 2 || wording === 3 ? wording : 1;
}
function readRow(table, row, wordsForAny) {
 var _a, _b;
 const cell = (key) => textFromCell(cellOf(table, row, key));
 const named4 = readTemplateName(cell("kind"));
 const text2 = cell("text");
 if (!named4 || text2 === "") return null;
 const service = readService(cell("service"), wordsForAny);
 if (!service) return null;
 return {
  ...named4,
  wording: readWording(cell("wording")),
  tone: (_a = keyInList("tones", cell("tone"))) != null ? _a : "soft",
  language: (_b = keyInList("languages", cell("language"))) != null ? _b : "ja",
  service,
  text: text2
 };
}
function specsOf(table) {
 const wordsForAny = LANGUAGES.map((language) => plain(catalogueFor(language).lists.anyService));
 return table.rows.flatMap((row) => {
  const spec = readRow(table, row, wordsForAny);
  return spec ? [{ row, spec }] : [];
 });
}
function readTemplates(table) {
 return specsOf(table).flatMap(({ spec }) => isEarlierText(spec.text) ? [] : [spec]);
}
var CASE = ["kind", "wording", "tone", "language", "service", "phase", "situation"];
function renewedTexts(table) {
 return specsOf(table).flatMap(({ row, spec }) => {
  if (!isEarlierText(spec.text)) return [];
  const present = SHIPPED_TEMPLATES.find((one) => CASE.every((key) => one[key] === spec[key]));
  return present ? [{ row: row.row, key: "text", value: present.text }] : [];
 });
}
function shippedTemplateRows(words) {
 return SHIPPED_TEMPLATES.map((spec) => {
  const { lists: lists3 } = words;
  const cells = {
   kind: templateName(spec, words.language),
   wording: String(spec.wording),
   tone: lists3.tones[spec.tone],
   language: lists3.languages[spec.language],
   service: spec.service === "any" ? lists3.anyService : lists3.services[spec.service],
   text: spec.text
  };
  return TEMPLATE_COLUMNS.map((column) => cells[column]);
 });
}

// src/app/desk/tables.ts
var Tables = class {
 constructor(sheets) {
  this.sheets = sheets;
  this.read = new Map();
 }
 /** As it stands. Read once, when it is first asked for; of 履歴, which only grows, no more than the header. */
 asFound(tab) {
  const known3 = this.read.get(tab);
  if (known3) return known3;
  const sheet3 = this.sheets.get(tab);
  const table = !sheet3 ? noTable(tab) : tab === "log" ? readHeader(sheet3, tab) : readTable(sheet3, tab);
  this.read.set(tab, table);
  return table;
 }
 /** As the run may use it. */
 of(tab) {
  return believed(this.asFound(tab));
 }
 /** Those that were read so far and are believed. */
 known() {
  return [...this.read.values()].map(believed).filter(({ columns: columns2 }) => columns2.size > 0);
 }
 /** What the seller should know; tabs that were not read yet are read for it. */
 troubles(tabs) {
  return tabs.flatMap((tab) => {
   const table = this.asFound(tab);
   const missing = missingColumns(table);
   const { doubled } = table;
   if (missing.length + doubled.length === 0) return [];
   return [{ tab, isThere: table.sheet !== null, lost: lostColumns(table), missing, doubled }];
  });
 }
};

// src/app/desk/book.ts
function isProblem(book2) {
 return !("orders" in book2);
}
function openBook(spreadsheet, remembered3, now2) {
 var _a;
 const found = sheetsByTab(spreadsheet.getSheets(), (_a = remembered3.tabIds) != null ? _a : {});
 const tables = new Tables(found);
 const settingTable = tables.of("settings");
 const read = readSettings(settingTable);
 const settings3 = isBelieved(settingTable) ? read.settings : { ...read.settings, language: userLanguage() };
 const { language } = settings3;
 const orderTable = tables.of("orders");
 if (!orderTable.sheet || !isBelieved(orderTable)) {
  const lost = orderTable.sheet ? lostColumns(tables.asFound("orders")) : [];
  return { lost, language };
 }
 const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
 const rules4 = readRulesTab(tables.of("rules"), remembered3.goodRules, language, zone);
 const daysOff = readDaysOff(tables.of("daysOff"), zone);
 const calendar = calendarOf(daysOff.days, settings3.yearEndClosed, settings3.obonClosed);
 const noticeTable = tables.of("notices");
 const todayTable = tables.of("today");
 const orders3 = readOrders(orderTable, { zone, defaultMarket: DEFAULT_MARKET, marketName: rules4.marketName });
 const byId = new Map(orders3.map(({ order }) => [plainText(order.id), order]));
 return {
  isNarrow: false,
  spreadsheet,
  now: now2,
  zone,
  words: catalogueFor(language),
  settings: settings3,
  world: { markets: rules4.markets, calendar, settings: settings3, zone },
  daysOff: daysOff.days,
  templates: lazily(() => readTemplates(tables.of("templates"))),
  orderTable,
  noticeTable,
  todayTable,
  settingTable,
  logTable: () => tables.of("log"),
  tabTroubles: () => tables.troubles(TAB_KEYS),
  knownTables: () => tables.known(),
  tabIds: Object.fromEntries([...found].map(([tab, sheet3]) => [tab, sheet3.getSheetId()])),
  statusRows: read.statusRows,
  lastRunAt: read.lastRunAt,
  orders: orders3,
  notices: readNotices(noticeTable, byId, zone),
  settingProblems: read.problems,
  // A tab that is not believed is named itself, not row by row.
  ruleProblems: isBelieved(tables.asFound("rules")) ? rules4.problems : [],
  dayOffProblems: daysOff.problems,
  goodRules: rules4.lastGood
 };
}
function lazily(read) {
 let value;
 return () => {
  value != null ? value : value = { read: read() };
  return value.read;
 };
}

// node_modules/valibot/dist/index.mjs
var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(n){var s,e,u;return!n&&!store$4?DEFAULT_CONFIG:{lang:(s=n==null?void 0:n.lang)!=null?s:store$4==null?void 0:store$4.lang,message:n==null?void 0:n.message,abortEarly:(e=n==null?void 0:n.abortEarly)!=null?e:store$4==null?void 0:store$4.abortEarly,abortPipeEarly:(u=n==null?void 0:n.abortPipeEarly)!=null?u:store$4==null?void 0:store$4.abortPipeEarly}}var store$3;function getGlobalMessage(n){return store$3==null?void 0:store$3.get(n)}var store$2;function getSchemaMessage(n){return store$2==null?void 0:store$2.get(n)}var store$1;function getSpecificMessage(n,s){var e;return(e=store$1==null?void 0:store$1.get(n))==null?void 0:e.get(s)}function _stringify(n){var s,e,u;const l=typeof n;return l==="string"?`"${n}"`:l==="number"||l==="bigint"||l==="boolean"?`${n}`:l==="object"||l==="function"?(u=n&&((e=(s=Object.getPrototypeOf(n))==null?void 0:s.constructor)==null?void 0:e.name))!=null?u:"null":l}function _addIssue(n,s,e,u,l){var t,i,r,o,p,a,f,y;const c=l&&"input"in l?l.input:e.value,h=(i=(t=l==null?void 0:l.expected)!=null?t:n.expects)!=null?i:null,d=(r=l==null?void 0:l.received)!=null?r:_stringify(c),v={kind:n.kind,type:n.type,input:c,expected:h,received:d,message:`Invalid ${s}: ${h?`Expected ${h} but r`:"R"}eceived ${d}`,requirement:n.requirement,path:l==null?void 0:l.path,issues:l==null?void 0:l.issues,lang:u.lang,abortEarly:u.abortEarly,abortPipeEarly:u.abortPipeEarly},k=n.kind==="schema",b=(y=(f=(a=(p=(o=l==null?void 0:l.message)!=null?o:n.message)!=null?p:getSpecificMessage(n.reference,v.lang))!=null?a:k?getSchemaMessage(v.lang):null)!=null?f:u.message)!=null?y:getGlobalMessage(v.lang);b!==void 0&&(v.message=typeof b=="function"?b(v):b),k&&(e.typed=!1),e.issues?e.issues.push(v):e.issues=[v]}function _isValidObjectKey(n,s){return Object.prototype.hasOwnProperty.call(n,s)&&s!=="__proto__"&&s!=="prototype"&&s!=="constructor"}function _joinExpects(n,s){var e;const u=[...new Set(n)];return u.length>1?`(${u.join(` ${s} `)})`:(e=u[0])!=null?e:"never"}function _standardSchema(n){return n["~standard"]={version:1,vendor:"valibot",validate:s=>n["~run"]({value:s},getGlobalConfig())},n}function getFallback(n,s,e){return typeof n.fallback=="function"?n.fallback(s,e):n.fallback}function getDefault(n,s,e){return typeof n.default=="function"?n.default(s,e):n.default}function array(n,s){return _standardSchema({kind:"schema",type:"array",reference:array,expects:"Array",async:!1,item:n,message:s,"~run"(e,u){var l;const t=e.value;if(Array.isArray(t)){e.typed=!0,e.value=[];for(let i=0;i<t.length;i++){const r=t[i],o=this.item["~run"]({value:r},u);if(o.issues){const p={type:"array",origin:"value",input:t,key:i,value:r};for(const a of o.issues)a.path?a.path.unshift(p):a.path=[p],(l=e.issues)==null||l.push(a);if(e.issues||(e.issues=o.issues),u.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else _addIssue(this,"type",e,u);return e}})}function custom(n,s){return _standardSchema({kind:"schema",type:"custom",reference:custom,expects:"unknown",async:!1,check:n,message:s,"~run"(e,u){return this.check(e.value)?e.typed=!0:_addIssue(this,"type",e,u),e}})}function nullable(n,s){return _standardSchema({kind:"schema",type:"nullable",reference:nullable,expects:`(${n.expects} | null)`,async:!1,wrapped:n,default:s,"~run"(e,u){return e.value===null&&(this.default!==void 0&&(e.value=getDefault(this,e,u)),e.value===null)?(e.typed=!0,e):this.wrapped["~run"](e,u)}})}function object(n,s){return _standardSchema({kind:"schema",type:"object",reference:object,expects:"Object",async:!1,entries:n,message:s,"~run"(e,u){var l;const t=e.value;if(t&&typeof t=="object"){e.typed=!0,e.value={};for(const i in this.entries){const r=this.entries[i];if(i in t||(r.type==="exact_optional"||r.type==="optional"||r.type==="nullish")&&r.default!==void 0){const o=i in t?t[i]:getDefault(r),p=r["~run"]({value:o},u);if(p.issues){const a={type:"object",origin:"value",input:t,key:i,value:o};for(const f of p.issues)f.path?f.path.unshift(a):f.path=[a],(l=e.issues)==null||l.push(f);if(e.issues||(e.issues=p.issues),u.abortEarly){e.typed=!1;break}}p.typed||(e.typed=!1),e.value[i]=p.value}else if(r.fallback!==void 0)e.value[i]=getFallback(r);else if(r.type!=="exact_optional"&&r.type!=="optional"&&r.type!=="nullish"&&(_addIssue(this,"key",e,u,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:t,key:i,value:t[i]}]}),u.abortEarly))break}}else _addIssue(this,"type",e,u);return e}})}function optional(n,s){return _standardSchema({kind:"schema",type:"optional",reference:optional,expects:`(${n.expects} | undefined)`,async:!1,wrapped:n,default:s,"~run"(e,u){return e.value===void 0&&(this.default!==void 0&&(e.value=getDefault(this,e,u)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,u)}})}function picklist(n,s){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(n.map(_stringify),"|"),async:!1,options:n,message:s,"~run"(e,u){return this.options.includes(e.value)?e.typed=!0:_addIssue(this,"type",e,u),e}})}function record(n,s,e){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key:n,value:s,message:e,"~run"(u,l){var t,i;const r=u.value;if(r&&typeof r=="object"){u.typed=!0,u.value={};for(const o in r)if(_isValidObjectKey(r,o)){const p=r[o],a=this.key["~run"]({value:o},l);if(a.issues){const y={type:"object",origin:"key",input:r,key:o,value:p};for(const c of a.issues)c.path=[y],(t=u.issues)==null||t.push(c);if(u.issues||(u.issues=a.issues),l.abortEarly){u.typed=!1;break}}const f=this.value["~run"]({value:p},l);if(f.issues){const y={type:"object",origin:"value",input:r,key:o,value:p};for(const c of f.issues)c.path?c.path.unshift(y):c.path=[y],(i=u.issues)==null||i.push(c);if(u.issues||(u.issues=f.issues),l.abortEarly){u.typed=!1;break}}(!a.typed||!f.typed)&&(u.typed=!1),a.typed&&(u.value[a.value]=f.value)}}else _addIssue(this,"type",u,l);return u}})}function string(n){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,message:n,"~run"(s,e){return typeof s.value=="string"?s.typed=!0:_addIssue(this,"type",s,e),s}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(n){return n.typed=!0,n}})}function pipe(...n){return _standardSchema({...n[0],pipe:n,"~run"(s,e){for(const u of n)if(u.kind!=="metadata"){if(s.issues&&(u.kind==="schema"||u.kind==="transformation")){s.typed=!1;break}(!s.issues||!e.abortEarly&&!e.abortPipeEarly)&&(s=u["~run"](s,e))}return s}})}function safeParse(n,s,e){const u=n["~run"]({value:s},getGlobalConfig(e));return{typed:u.typed,success:!u.issues,output:u.value,issues:u.issues}}

// src/google/properties.ts
var PREFIX = "henjimachi.";
var LARGEST_PART = 9e3;
var LARGEST_VALUE = 15e4;
var HEAD = /^~([ab])(\d+)$/;
function recall() {
 const all = PropertiesService.getDocumentProperties().getProperties();
 const own = new Map(
  Object.entries(all).flatMap(([key, text2]) => key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), text2]] : [])
 );
 const litter = new Set([...own.keys()].filter((name) => name.includes("~")));
 const values = new Map();
 for (const [name, text2] of own) {
  if (name.includes("~")) continue;
  const head = HEAD.exec(text2);
  const parts2 = head ? partNames(name, head[1], Number(head[2])) : [];
  for (const part of parts2) litter.delete(part);
  values.set(name, parsed(head ? parts2.map((part) => {
   var _a;
   return (_a = own.get(part)) != null ? _a : "";
  }).join("") : text2));
 }
 return { values, litter: [...litter] };
}
function partNames(name, set, count3) {
 return Array.from({ length: count3 }, (_, at) => `${name}~${set}${at}`);
}
function parsed(text2) {
 try {
  return JSON.parse(text2);
 } catch {
  return void 0;
 }
}
function remember(values) {
 const store = PropertiesService.getDocumentProperties();
 const parts2 = {};
 const texts = Object.entries(values).map(([name, value]) => {
  var _a, _b;
  const pieces = inParts(JSON.stringify(value));
  if (pieces.length === 1) return [PREFIX + name, pieces[0]];
  const set = ((_b = HEAD.exec((_a = store.getProperty(PREFIX + name)) != null ? _a : "")) == null ? void 0 : _b[1]) === "a" ? "b" : "a";
  for (const [at, part] of partNames(name, set, pieces.length).entries()) parts2[PREFIX + part] = pieces[at];
  return [PREFIX + name, `~${set}${pieces.length}`];
 });
 if (Object.keys(parts2).length > 0) store.setProperties(parts2);
 store.setProperties(Object.fromEntries(texts));
}
function inParts(text2) {
 const pieces = [];
 let [from3, size, total] = [0, 0, 0];
 for (let at = 0; at < text2.length; at++) {
  const code = text2.charCodeAt(at);
  const isPair = code >= 55296 && code < 56320;
  const bytes = code < 128 ? 1 : code < 2048 ? 2 : isPair ? 4 : 3;
  if (size + bytes > LARGEST_PART) {
   pieces.push(text2.slice(from3, at));
   [from3, size] = [at, 0];
  }
  size += bytes;
  total += bytes;
  if (isPair) at++;
 }
 if (total > LARGEST_VALUE) throw new Error(`Too long to be remembered: ${total} bytes`);
 return [...pieces, text2.slice(from3)];
}
function forget(names) {
 const store = PropertiesService.getDocumentProperties();
 for (const name of names) store.deleteProperty(PREFIX + name);
}
function recallOwn(documentId) {
 var _a;
 return parsed((_a = PropertiesService.getUserProperties().getProperty(PREFIX + documentId)) != null ? _a : "");
}
function rememberOwn(documentId, value) {
 PropertiesService.getUserProperties().setProperty(PREFIX + documentId, JSON.stringify(value));
}
function canRemember(length) {
 var _a;
 const store = PropertiesService.getDocumentProperties();
 const key = `${PREFIX}trial`;
 try {
  store.setProperty(key, "x".repeat(length));
  return ((_a = store.getProperty(key)) == null ? void 0 : _a.length) === length;
 } catch {
  return false;
 } finally {
  store.deleteProperty(key);
 }
}

// src/domain/reminders/mailLedger.ts
var NO_MAILS = {
 digestDay: null,
 decidedAt: null,
 alerts: {},
 count: { day: "", mails: 0 },
 pending: null,
 run: 0,
 leaseUntil: 0
};
var LEASE = 7 * 6e4;
function isLeased({ leaseUntil }, now2) {
 return now2 < leaseUntil && leaseUntil <= now2 + LEASE;
}
function holdsLease({ leaseUntil }, now2) {
 return now2 < leaseUntil;
}
function isDecided({ digestDay }, today) {
 return digestDay === today || digestDay === plusDays(today, 1);
}
function attemptedOn({ count: count3 }, today) {
 return count3.day === today ? count3.mails : 0;
}
function mayAlert({ alerts }, key) {
 return alerts[key] === void 0 || alerts[key] === 1;
}
function settled(alerts, settle4) {
 const entries = Object.entries(alerts).flatMap(([key, attempts]) => {
  const now2 = attempts < 0 ? settle4(attempts) : attempts;
  return now2 === void 0 ? [] : [[key, now2]];
 });
 return Object.fromEntries(entries);
}
function withSent(ledger, sent2) {
 if (!sent2 || sent2.run !== ledger.run || !ledger.pending) return ledger;
 return { ...ledger, alerts: settled(ledger.alerts, () => 0), pending: null };
}
function withEvidence(ledger, left) {
 const { pending } = ledger;
 if (!pending) return ledger;
 if (left < pending.left) {
  return { ...ledger, alerts: settled(ledger.alerts, (attempts) => attempts === -1 ? 1 : 2), pending: null };
 }
 const { day, mails: mails2 } = ledger.count;
 const count3 = day === pending.day ? { day, mails: Math.max(0, mails2 - 1) } : ledger.count;
 const alerts = settled(ledger.alerts, (attempts) => attempts === -1 ? void 0 : 1);
 return { ...ledger, alerts, count: count3, pending: null };
}
function withDecision(ledger, now2, zone) {
 return { ...ledger, digestDay: dayOf(now2, zone), decidedAt: now2 };
}
function withIntent(ledger, {
 alert,
 digest,
 decided = digest,
 left
}, now2, zone) {
 const day = dayOf(now2, zone);
 const mails2 = attemptedOn(ledger, day) + (alert.length > 0 ? 1 : 0) + (digest ? 1 : 0);
 const tried = alert.map((key) => [key, ledger.alerts[key] === 1 ? -2 : -1]);
 return {
  digestDay: decided ? day : ledger.digestDay,
  decidedAt: decided ? now2 : ledger.decidedAt,
  alerts: latest2({ ...ledger.alerts, ...Object.fromEntries(tried) }),
  count: { day, mails: mails2 },
  pending: alert.length > 0 ? { left, day } : null,
  run: ledger.run + 1,
  leaseUntil: now2 + LEASE
 };
}
function intentAt({ leaseUntil }) {
 return leaseUntil - LEASE;
}
var MOST_REMEMBERED = 600;
function latest2(alerts) {
 return Object.fromEntries(Object.entries(alerts).slice(-MOST_REMEMBERED));
}

// src/app/desk/storedShapes.ts
var whole = custom(Number.isSafeInteger);
var count2 = custom((value) => Number.isSafeInteger(value) && Number(value) >= 0);
var text = string();
var noList = custom((value) => !Array.isArray(value));
var object2 = (entries) => pipe(noList, object(entries));
var recordOf = (value) => pipe(noList, record(text, value));
var tabIds = Object.fromEntries(TAB_KEYS.map((tab) => [tab, optional(whole)]));
var mails = object2({
 digestDay: nullable(text),
 decidedAt: optional(nullable(count2), NO_MAILS.decidedAt),
 alerts: recordOf(picklist([0, 1, 2, -1, -2])),
 count: object2({ day: text, mails: count2 }),
 pending: optional(nullable(object2({ left: count2, day: text })), NO_MAILS.pending),
 run: optional(count2, NO_MAILS.run),
 leaseUntil: optional(count2, NO_MAILS.leaseUntil)
});
var sent = object2({ run: count2 });
var health3 = object2({ failures: count2, since: count2, reason: text, told: optional(count2, 0) });
var OWN_SHAPE = object2({
 at: count2,
 mails: optional(mails),
 sent: optional(sent),
 health: optional(health3)
});
var STORED_SHAPES = {
 tabIds: object2({ ...tabIds, orders: whole }),
 /** An id: taken for one, anything else would look like another document's. */
 document: custom((value) => typeof value === "string" && /^[\w-]{8,}$/.test(value)),
 headers: object2(Object.fromEntries(TAB_KEYS.map((tab) => [tab, optional(array(text))]))),
 /** What of it holds is looked at rule by rule (sheet/rules/lastGood.ts). */
 goodRules: recordOf(recordOf(unknown())),
 world: object2({ mark: text, text }),
 worldAt: count2,
 /** Each is looked at before it is believed. */
 places: object2({ header: count2, rows: recordOf(array(count2)) }),
 mails,
 sent,
 troubles: recordOf(object2({ times: count2, facts: text, reason: text })),
 health: health3,
 lastHourly: count2,
 lastNumber: count2,
 logged: object2({ row: count2, at: count2 }),
 /** An address: taken for one, anything else would look like another account's. */
 owner: custom((value) => typeof value === "string" && /^[^\s@]+@[^\s@]+$/.test(value)),
 lostAt: count2,
 trigger: text,
 testedFor: text,
 noMailAt: count2
};

// src/app/desk/ownStore.ts
function readOwnStore(known3, since) {
 const read = safeParse(
  OWN_SHAPE,
  succeeds(() => recallOwn(activeSpreadsheet().getId()))
 );
 if (!read.success || read.output.at <= since) return {};
 const { mails: mails2, sent: sent2, health: health4 } = read.output;
 const isLater = (own, before) => {
  var _a;
  return own !== void 0 && own.run > ((_a = before == null ? void 0 : before.run) != null ? _a : -1);
 };
 return {
  ...isLater(mails2, known3.mails) && { mails: mails2 },
  ...isLater(sent2, known3.sent) && { sent: sent2 },
  ...health4 && { health: health4 }
 };
}
function keepInOwnStore(values) {
 const id = activeSpreadsheet().getId();
 const there = safeParse(
  OWN_SHAPE,
  succeeds(() => recallOwn(id))
 );
 const all = { ...there.success && there.output, ...values, at: now() };
 return succeeds(() => {
  rememberOwn(id, all);
  return true;
 }) === true;
}
function succeeds(work) {
 try {
  return work();
 } catch {
  return void 0;
 }
}

// src/app/desk/memory.ts
var UNUSUAL = 65 * 6e4;
function readDocumentMemory() {
 var _a;
 const { values, litter } = recall();
 const read = {};
 const unreadable2 = [];
 for (const [key, value] of values) {
  if (!(key in STORED_SHAPES)) continue;
  const shaped = safeParse(STORED_SHAPES[key], value);
  if (shaped.success) read[key] = shaped.output;
  else unreadable2.push(key);
 }
 const memory = read;
 if (memory.document !== void 0 && memory.document !== activeSpreadsheet().getId()) return {};
 const lastStored = (_a = memory.lastHourly) != null ? _a : 0;
 const own = now() - lastStored > UNUSUAL ? readOwnStore(memory, lastStored) : {};
 return {
  ...memory,
  ...own,
  ...Object.keys(own).length > 0 && { own },
  ...unreadable2.length > 0 && { unreadable: unreadable2 },
  ...litter.length > 0 && { litter }
 };
}
var ALL_STORED = { keys: [], nowhere: [] };
function keepInMind({ unreadable: unreadable2 = [], litter = [], own = {}, ...memory }, values) {
 const wanted = { ...unreadable2.length > 0 && { lostAt: now() }, ...own, ...values };
 const changed = Object.keys(wanted).filter(
  (key) => key in own || wanted[key] !== void 0 && JSON.stringify(wanted[key]) !== JSON.stringify(memory[key])
 );
 const gone = [...unreadable2.filter((key) => !changed.includes(key)), ...litter];
 if (gone.length > 0) succeeds2(() => forget(gone));
 const write2 = (keys2) => remember(Object.fromEntries(keys2.map((key) => [key, wanted[key]])));
 if (changed.length === 0 || succeeds2(() => write2(changed))) return ALL_STORED;
 const rank2 = (key) => key === "mails" ? 0 : key === "lastHourly" ? 2 : 1;
 const keys = [];
 for (const key of changed.sort((a, b) => rank2(a) - rank2(b)))
  if (key === "lastHourly" && isStoreFull({ keys }) || !succeeds2(() => write2([key]))) keys.push(key);
 const needed = NEEDED.filter((key) => keys.includes(key));
 const isKept = needed.length > 0 && keepInOwnStore(Object.fromEntries(needed.map((key) => [key, wanted[key]])));
 return { keys, nowhere: isKept ? keys.filter((key) => !needed.includes(key)) : keys };
}
var NEEDED = ["mails", "health"];
function isStoreFull({ keys }) {
 return keys.some((key) => key !== "goodRules");
}
function rememberSent(sent2) {
 if (!succeeds2(() => remember({ sent: sent2 }))) keepInOwnStore({ sent: sent2 });
}
function succeeds2(work) {
 try {
  work();
  return true;
 } catch {
  return false;
 }
}
function forgetKeptWorld() {
 succeeds2(() => forget(["worldAt"]));
}

// src/text/ruleProblems.ts
var JA = {
 "no-rows": ({ place }) => `${place}：ルールの行がありません。最後に読めたルールで動いています。メニュー「返事まち」→「セットアップ / やり直す」で、はじめの行が戻ります。`,
 "no-market": ({ place }) => `${place}：「サイト」が空欄です。サイトの名前を入れてください。`,
 "unknown-rule": ({ place, found }) => `${place}：「${found}」というルールはありません。名前を確かめてください。この行は使っていません。`,
 "duplicate-rule": ({ place, found }) => `${place}：「${found}」が2行あります。上の行で動いています。どちらかを消してください。`,
 "unreadable-value": unreadableJa,
 "unreadable-result": unreadableJa,
 "unreadable-certainty": unreadableJa,
 "unreadable-as-of": unreadableJa,
 "missing-rows": ({ place, found }) => `${place}：「${found}」の行がありません。はじめのルールで動いています。メニュー「返事まち」→「セットアップ / やり直す」で行が戻ります。`
};
function unreadableJa({ place, found, allowed, example, used }) {
 const choices = allowed ? `使えるのは${allowed}です。` : "";
 const how2 = example ? `例：${example}。` : "";
 return `${place}：「${found}」は読めません。${choices}${how2}${used ? `いまは「${used}」で動いています。` : ""}`;
}
var EN = {
 "no-rows": ({ place }) => `${place}: there are no rules. The last readable rules are used. Choose "Set up / repair" in the menu to bring the shipped ones back.`,
 "no-market": ({ place }) => `${place}: the marketplace is blank. Please fill in its name.`,
 "unknown-rule": ({ place, found }) => `${place}: there is no rule called "${found}". The row is not used; please check its name.`,
 "duplicate-rule": ({ place, found }) => `${place}: "${found}" is there twice. The upper row is used; please delete one.`,
 "unreadable-value": unreadableEn,
 "unreadable-result": unreadableEn,
 "unreadable-certainty": unreadableEn,
 "unreadable-as-of": unreadableEn,
 "missing-rows": ({ place, found }) => `${place}: the row for "${found}" is gone. The shipped rule is used. Choose "Set up / repair" in the menu to bring the row back.`
};
function unreadableEn({ place, found, allowed, example, used }) {
 const choices = allowed ? ` Allowed: ${allowed}.` : "";
 const how2 = example ? ` Example: ${example}.` : "";
 return `${place}: "${found}" cannot be read.${choices}${how2}${used ? ` Meanwhile "${used}" is used.` : ""}`;
}
function ruleProblemText(problem, { language, sheet: sheet3, rules: rules4 }) {
 const tab = sheet3.tabs.rules;
 const rule3 = problem.rule ? rules4.rules[problem.rule] : "";
 const about = [problem.market, rule3].filter(Boolean);
 const parts2 = { found: problem.found, example: problem.example, used: problem.used };
 if (language === "en") {
  const row2 = problem.row === null ? "" : `, row ${problem.row}`;
  const place2 = `${tab}${row2}${about.length > 0 ? ` (${about.join(", ")})` : ""}`;
  return EN[problem.code]({ ...parts2, place: place2, allowed: problem.allowed.join(", ") });
 }
 const row = problem.row === null ? "" : `${problem.row}行目`;
 const place = `「${tab}」${row}${about.length > 0 ? `（${about.join("・")}）` : ""}`;
 return JA[problem.code]({ ...parts2, place, allowed: problem.allowed.map((one) => `「${one}」`).join("") });
}

// src/domain/time/sameClock.ts
function sameClock(one, other, at) {
 if (one.name === other.name) return true;
 return [0, 91, 182, 273].every((days2) => {
  const then = at + days2 * 24 * HOUR;
  return one.offsetAt(then) === other.offsetAt(then);
 });
}

// src/app/desk/told/otherZone.ts
function otherZoneText({ zone, now: now2, words }) {
 const name = scriptZone();
 return sameClock(zone, zoneNamed(name), now2) ? "" : words.health.otherZone(zone.name, name);
}

// src/app/desk/told/standing.ts
var TOLD_FOR = 24 * HOUR;
function standingText({ health: health4 }, memory, now2) {
 const { unreadable: unreadable2 = [], lostAt = 0, noMailAt = 0 } = memory;
 const isRecent = (at) => Math.abs(now2 - at) < TOLD_FOR;
 const sentences = [
  ...isRecent(noMailAt) ? [health4.noMailsLeft] : [],
  ...unreadable2.length > 0 || isRecent(lostAt) ? [health4.forgotten] : []
 ];
 return sentences.join("\n");
}

// src/app/desk/told/tabTroubleTexts.ts
function tabTroubleTexts(book2) {
 return book2.tabTroubles().flatMap((trouble) => [...missingText(book2, trouble), ...doubledTexts(book2, trouble)]);
}
function missingText({ words }, { tab, isThere: isThere2, lost, missing }) {
 const { tabs, headers } = words.sheet;
 const named4 = (keys) => keys.map((key) => headers[tab][key]);
 const { without: without2, tabLost, columnsLost, columnsBlank } = words.health;
 if (tab !== "orders" && !isThere2) return [tabLost(tabs[tab], without2[tab])];
 if (tab !== "orders" && lost.length > 0) return [columnsLost(tabs[tab], named4(lost), without2[tab])];
 return missing.length > 0 ? [columnsBlank(tabs[tab], named4(missing))] : [];
}
function doubledTexts({ words }, { tab, doubled }) {
 const { tabs, headers } = words.sheet;
 return doubled.map(({ key, columns: [used, own] }) => {
  const header = headers[tab][key];
  return words.health.columnDoubled(tabs[tab], header, columnLetters(used), columnLetters(own));
 });
}

// src/google/triggers.ts
function triggersOf(handler, id) {
 const own = ScriptApp.getUserTriggers(activeSpreadsheet());
 const found = own.length > 0 ? own : ScriptApp.getProjectTriggers().filter((one) => one.getUniqueId() === id);
 return found.filter((trigger) => trigger.getHandlerFunction() === handler);
}
function hasTrigger(handler, id) {
 return triggersOf(handler, id).length > 0;
}
function keepOneHourlyTrigger(handler, id, anew) {
 const found = triggersOf(handler, id);
 const kept = anew ? void 0 : found[0];
 for (const trigger2 of found) if (trigger2 !== kept) ScriptApp.deleteTrigger(trigger2);
 const trigger = kept != null ? kept : ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
 return { id: trigger.getUniqueId(), isNew: !kept };
}
function removeTriggers(handler, id) {
 for (const trigger of triggersOf(handler, id)) ScriptApp.deleteTrigger(trigger);
}

// src/text/format.ts
var WEEKDAYS2 = {
 ja: ["日", "月", "火", "水", "木", "金", "土"],
 en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
 enLong: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
};
var MONTHS2 = [
 "January",
 "February",
 "March",
 "April",
 "May",
 "June",
 "July",
 "August",
 "September",
 "October",
 "November",
 "December"
];
var two = (n) => String(n).padStart(2, "0");
var parts = remembered2((day) => {
 const [year, month, date] = day.split("-").map(Number);
 return { year, month, date, weekday: weekdayOf(day) };
});
function shortDate(day, today) {
 const { year, month, date } = parts(day);
 return Math.abs(daysBetween(today, day)) < 300 ? `${month}/${date}` : `${year}/${month}/${date}`;
}
function shortDay(day, today, language) {
 const { weekday } = parts(day);
 const name = WEEKDAYS2[language][weekday];
 return shortDate(day, today) + (language === "ja" ? `（${name}）` : ` (${name})`);
}
function clockTime(at, zone) {
 const { hour, minute } = wallTime(at, zone);
 return `${hour}:${two(minute)}`;
}
function dateTime(at, zone, now2) {
 return `${shortDate(wallTime(at, zone).day, wallTime(now2, zone).day)} ${clockTime(at, zone)}`;
}
function momentText2(moment, zone, now2) {
 return moment.dateOnly ? shortDate(moment.day, wallTime(now2, zone).day) : dateTime(moment.at, zone, now2);
}
function dayText(day, language) {
 const { month, date, weekday } = parts(day);
 return language === "ja" ? `${month}月${date}日（${WEEKDAYS2.ja[weekday]}）` : `${WEEKDAYS2.enLong[weekday]}, ${MONTHS2[month - 1]} ${date}`;
}
function zoneText(at, zone) {
 const minutes = zone.offsetAt(at) / MINUTE;
 const rest = Math.abs(minutes) % 60;
 const offset = `UTC${minutes < 0 ? "-" : "+"}${Math.floor(Math.abs(minutes) / 60)}${rest ? `:${two(rest)}` : ""}`;
 return zone.name === "Asia/Tokyo" || zone.name === "Japan" ? `Japan time, ${offset}` : offset;
}
function endingTime(at, zone) {
 const { day, hour, minute } = wallTime(at, zone);
 return hour === 0 && minute === 0 ? { day: plusDays(day, -1), hour: 24, minute: 0 } : { day, hour, minute };
}
function endText(at, zone, now2) {
 const { day, hour, minute } = endingTime(at, zone);
 return `${shortDate(day, wallTime(now2, zone).day)} ${hour}:${two(minute)}`;
}
function endDay(at, zone, now2) {
 return shortDate(endingTime(at, zone).day, wallTime(now2, zone).day);
}
function deadlineText(at, zone, language) {
 const { day, hour, minute } = endingTime(at, zone);
 if (language === "ja") return `${dayText(day, "ja")}${hour}時${minute ? `${minute}分` : ""}`;
 return `${dayText(day, "en")} at ${hour}:${two(minute)} (${zoneText(at, zone)})`;
}
function yen(amount) {
 if (amount === null || !Number.isFinite(amount)) return "";
 const digits = String(Math.abs(Math.round(amount))).replace(/\B(?=(\d{3})+$)/g, ",");
 return `${amount < 0 ? "-" : ""}¥${digits}`;
}
function nearText(at, now2, zone, language, words) {
 const { day, hour, minute } = endingTime(at, zone);
 const today = wallTime(now2, zone).day;
 const ahead = daysBetween(today, day);
 const name = ahead === 0 ? words.today : ahead === 1 ? words.tomorrow : shortDay(day, today, language);
 return hour === 24 ? words.wholeDay(name) : words.dayAndTime(name, `${hour}:${two(minute)}`);
}

// src/app/desk/names.ts
var HOURLY = "henjiHourly";
var MENU_HANDLERS = {
 openSidebar: "henjiOpenSidebar",
 updateNow: "henjiUpdateNow",
 setUp: "henjiSetUpFromMenu",
 addSamples: "henjiAddSamples",
 undo: "henjiUndoFromMenu",
 resetRules: "henjiResetRulesFromMenu",
 check: "henjiCheckFromMenu",
 testMail: "henjiTestMail",
 examples: "henjiFunctionExamples"
};

// src/google/permissions.ts
var AUTH = "https://www.googleapis.com/auth/";
var SCOPES = {
 sheet: `${AUTH}spreadsheets.currentonly`,
 sidebar: `${AUTH}script.container.ui`,
 trigger: `${AUTH}script.scriptapp`,
 mail: `${AUTH}script.send_mail`,
 address: `${AUTH}userinfo.email`
};
function missingPermissions() {
 try {
  if (!isMissing()) return [];
  const missing = Object.keys(SCOPES).filter((key) => isMissing([SCOPES[key]]));
  return missing.length > 0 ? missing : ["other"];
 } catch {
  return [];
 }
}
function isMissing(scopes) {
 const { AuthMode, AuthorizationStatus } = ScriptApp;
 const script = ScriptApp;
 const info = scopes ? script.getAuthorizationInfo(AuthMode.FULL, scopes) : script.getAuthorizationInfo(AuthMode.FULL);
 return info.getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
}
function askForPermissions() {
 ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}
function isUnenabled(mode) {
 return mode === ScriptApp.AuthMode.NONE;
}

// src/app/health/permissions.ts
var named3 = (missing, { health: health4 }) => missing.map((permission) => health4.permissions[permission]);
function permissionText(words, missing = missingPermissions()) {
 return missing.length === 0 ? "" : words.health.permissionsMissing(named3(missing, words));
}
function askedText(words, missing, item) {
 return words.health.permissionsAsked(named3(missing, words), item);
}

// src/app/health/automation.ts
var STALE_AFTER = 3 * HOUR;
function isStale(lastRunAt, now2) {
 return now2 - lastRunAt > STALE_AFTER;
}
function automationText({ lastRunAt, now: now2, words, zone }, memory) {
 const unpermitted = permissionText(words);
 if (unpermitted) return unpermitted;
 const { owner, health: health4, trigger, lastHourly = lastRunAt } = memory;
 const isOwn = !owner || owner === ownAddress();
 if (isOwn && !hasTrigger(HOURLY, trigger)) return words.health.triggerGone;
 const failing = health4 && health4.failures > 0 ? words.health.failing(health4.failures, dateTime(health4.since, zone, now2), health4.reason) : "";
 if (lastHourly === null || !isStale(lastHourly, now2)) return failing;
 if (!isOwn) return words.health.stopped(words.health.ownerStopped(owner != null ? owner : ""));
 return failing || words.health.stopped(words.setUp.stale.advice);
}

// src/app/health/explain.ts
function runProblemText(problem, { problems: problems3, sheet: sheet3 }) {
 const { runErrors } = problems3;
 if (problem === "busy" || problem === "unwanted") return runErrors.busy;
 const headers = problem.lost.map((key) => sheet3.headers.orders[key]);
 return headers.length === 0 ? runErrors.missingTab(sheet3.tabs.orders) : runErrors.missingHeader(sheet3.tabs.orders, headers);
}
function undoneText({ refreshed, unstored }) {
 const { health: health4, sheet: sheet3 } = refreshed.desk.book.words;
 const sentences = refreshed.refusals.map(
  ({ of, reason }) => of === "mail" ? health4.mailUnwritable(reason) : health4.unwritable(sheet3.tabs[of], reason)
 );
 return [...sentences, ...isStoreFull(unstored) ? [health4.storeFull] : []].join("\n");
}
function warningText(book2, memory) {
 const { words } = book2;
 const standing = standingText(words, memory, book2.now);
 const sentences = [automationText(book2, memory), otherZoneText(book2), standing, ...tabTroubleTexts(book2)].filter(
  Boolean
 );
 for (const { setting, value } of book2.settingProblems) {
  const used = settingText(setting, book2.settings, words);
  sentences.push(words.settings.unreadableSetting(words.settings.settings[setting].name, value, used));
 }
 for (const problem of book2.ruleProblems) sentences.push(ruleProblemText(problem, words));
 const { tabs, headers } = words.sheet;
 for (const { row, column, found } of book2.dayOffProblems) {
  sentences.push(words.problems.unreadableDayOff(tabs.daysOff, row, headers.daysOff[column], found));
 }
 return sentences.join("\n");
}

// src/domain/markets/unknownMarket.ts
var UNKNOWN = { length: null, result: "none", source: "", asOf: "", certainty: "unconfirmed" };
var UNKNOWN_MARKET = {
 name: "",
 clocks: {
  firstContact: UNKNOWN,
  replyToBuyer: UNKNOWN,
  answerCancel: UNKNOWN,
  review: UNKNOWN,
  cancelLimit: UNKNOWN,
  autoAgree: UNKNOWN,
  platformNudge: UNKNOWN,
  hardEnd: UNKNOWN
 },
 cancelNotBefore: UNKNOWN,
 nudgeWait: UNKNOWN,
 hardEndWarningDays: 7,
 hardEndFrom: "purchase",
 formalStopsHardEnd: false,
 formalDelivery: "after-notice",
 mailAllowed: false,
 readMarks: true,
 fee: null,
 feeVideo: null,
 language: "ja",
 how: {}
};

// src/domain/orders/history.ts
var SELLER_KEYS = [
 "sellerAt",
 "progressAt",
 "handedOverAt",
 "formalAt",
 "cancelRequestedAt",
 "cancelAnsweredAt"
];
function factsOf(order) {
 const { recorded } = order;
 return {
  purchasedAt: order.purchasedAt && factOf("purchasedAt", order.purchasedAt, recorded == null ? void 0 : recorded.purchasedAt),
  dueAt: order.dueAt && factOf("dueAt", order.dueAt, recorded == null ? void 0 : recorded.dueAt),
  sellerAt: order.sellerAt && factOf("sellerAt", order.sellerAt, recorded == null ? void 0 : recorded.sellerAt),
  buyerAt: order.buyerAt && factOf("buyerAt", order.buyerAt, recorded == null ? void 0 : recorded.buyerAt),
  noReplyNeededAt: order.noReplyNeededAt && factOf("noReplyNeededAt", order.noReplyNeededAt, recorded == null ? void 0 : recorded.noReplyNeededAt),
  stallAt: order.stallAt && factOf("stallAt", order.stallAt, recorded == null ? void 0 : recorded.stallAt),
  progressAt: order.progressAt && factOf("progressAt", order.progressAt, recorded == null ? void 0 : recorded.progressAt),
  handedOverAt: order.handedOverAt && factOf("handedOverAt", order.handedOverAt, recorded == null ? void 0 : recorded.handedOverAt),
  okAt: order.okAt && factOf("okAt", order.okAt, recorded == null ? void 0 : recorded.okAt),
  revisionAt: order.revisionAt && factOf("revisionAt", order.revisionAt, recorded == null ? void 0 : recorded.revisionAt),
  formalAt: order.formalAt && factOf("formalAt", order.formalAt, recorded == null ? void 0 : recorded.formalAt),
  sentBackAt: order.sentBackAt && factOf("sentBackAt", order.sentBackAt, recorded == null ? void 0 : recorded.sentBackAt),
  supportAskedAt: order.supportAskedAt && factOf("supportAskedAt", order.supportAskedAt, recorded == null ? void 0 : recorded.supportAskedAt),
  cancelRequestedAt: order.cancelRequestedAt && factOf("cancelRequestedAt", order.cancelRequestedAt, recorded == null ? void 0 : recorded.cancelRequestedAt),
  cancelRefusedAt: order.cancelRefusedAt && factOf("cancelRefusedAt", order.cancelRefusedAt, recorded == null ? void 0 : recorded.cancelRefusedAt),
  buyerCancelAt: order.buyerCancelAt && factOf("buyerCancelAt", order.buyerCancelAt, recorded == null ? void 0 : recorded.buyerCancelAt),
  cancelAnsweredAt: order.cancelAnsweredAt && factOf("cancelAnsweredAt", order.cancelAnsweredAt, recorded == null ? void 0 : recorded.cancelAnsweredAt),
  closedAt: order.closedAt && factOf("closedAt", order.closedAt, recorded == null ? void 0 : recorded.closedAt),
  cancelledAt: order.cancelledAt && factOf("cancelledAt", order.cancelledAt, recorded == null ? void 0 : recorded.cancelledAt),
  appointmentAt: order.appointmentAt && factOf("appointmentAt", order.appointmentAt, recorded == null ? void 0 : recorded.appointmentAt),
  noShowAt: order.noShowAt && factOf("noShowAt", order.noShowAt, recorded == null ? void 0 : recorded.noShowAt),
  snoozeUntil: order.snoozeUntil && factOf("snoozeUntil", order.snoozeUntil, recorded == null ? void 0 : recorded.snoozeUntil),
  unansweredSince: order.unansweredSince && factOf("unansweredSince", order.unansweredSince, recorded == null ? void 0 : recorded.unansweredSince),
  owedSince: order.owedSince && factOf("owedSince", order.owedSince, recorded == null ? void 0 : recorded.owedSince),
  firstSeenAt: order.firstSeenAt && factOf("firstSeenAt", order.firstSeenAt, recorded == null ? void 0 : recorded.firstSeenAt)
 };
}
function historyOf(order, notices) {
 var _a, _b, _c;
 const facts = factsOf(order);
 const fact = (key) => facts[key];
 const acts = [];
 for (const key of SELLER_KEYS) {
  const act = fact(key);
  if (act) acts.push(act);
 }
 for (const { kind, sentAt } of notices) if (sentAt && kind !== "N12") acts.push(sentFact(sentAt));
 const seller = latestFact(acts);
 const stall = fact("stallAt");
 const word = fact("buyerAt");
 const isStall = word && stall && word.dateOnly === stall.dateOnly && compareFacts(word, stall) === 0;
 const answers = [fact("okAt"), fact("revisionAt"), fact("sentBackAt"), fact("cancelRefusedAt")];
 const buyer = latestFact([isStall ? void 0 : word, ...answers]);
 const heard = latestFact([buyer, stall]);
 const unanswered = isAfter(heard, seller);
 const firstActSinceHeard = earliestSince(heard, acts);
 const formal = fact("formalAt");
 const request = fact("cancelRequestedAt");
 const asked = fact("buyerCancelAt");
 return {
  fact,
  seller,
  buyer,
  heard,
  unansweredSince: unanswered ? firstUnanswered(heard, seller, fact("unansweredSince")) : void 0,
  firstActSinceHeard,
  owedSince: (_c = (_b = (_a = keptOwedSince(fact("owedSince"), heard, seller)) != null ? _a : noShow(fact, heard)) != null ? _b : firstActSinceHeard) != null ? _c : heard,
  owesReply: unanswered && isAfter(heard, fact("noReplyNeededAt")),
  contacted: seller !== void 0 && !precedes(seller, fact("purchasedAt")),
  standingFormal: isAfter(fact("sentBackAt"), formal) ? void 0 : formal,
  standingCancelRequest: isAtOrAfter(fact("cancelRefusedAt"), request) ? void 0 : request,
  openBuyerCancel: isAtOrAfter(fact("cancelAnsweredAt"), asked) ? void 0 : asked
 };
}
function firstUnanswered(heard, seller, kept) {
 if (!kept) return heard;
 const asWord = { ...kept, role: "word" };
 return isAfter(asWord, seller) && compareFacts(asWord, heard) <= 0 ? asWord : heard;
}
function keptOwedSince(kept, heard, seller) {
 return isAtOrAfter(kept, heard) && isAtOrAfter(seller, kept) ? kept : void 0;
}
function noShow(fact, heard) {
 const missed2 = fact("noShowAt");
 return isAtOrAfter(missed2, heard) ? missed2 : void 0;
}
function precedes(a, b) {
 return b !== void 0 && compareFacts(a, b) < 0;
}

// src/domain/time/length.ts
function endOfLength(start2, length, direction, calendar, zone) {
 const from3 = direction === "against-seller" ? start2.at : latestInstant(start2, zone);
 switch (length.unit) {
  case "hours":
   return from3 + length.count * HOUR;
  case "days":
   return onDay(from3, plusDays(dayOf(from3, zone), length.count), zone);
  case "business-days":
   return onDay(from3, plusBusinessDays(dayOf(from3, zone), length.count, calendar), zone);
  case "end-of-day":
   return instantAt(plusDays(start2.day, length.count), zone, 23, 59);
 }
}
function plusBusinessDays(day, count3, calendar) {
 const direction = count3 < 0 ? -1 : 1;
 let left = Math.abs(count3);
 let at = day;
 for (let idle = 0; left > 0 && idle <= MAX_SEARCH_DAYS; idle++) {
  at = plusDays(at, direction);
  if (!calendar.isBusinessDay(at)) continue;
  left--;
  idle = 0;
 }
 return at;
}

// src/domain/assess/clocks.ts
var PUNISHING = new Set(["firstContact", "replyToBuyer", "answerCancel"]);
var STARTS2 = {
 firstContact: (history) => history.contacted ? void 0 : history.fact("purchasedAt"),
 replyToBuyer: (history) => notBeforePurchase(history, history.unansweredSince),
 answerCancel: (history) => notBeforePurchase(history, cancelToAnswer(history)),
 review: (history) => history.standingFormal,
 cancelLimit: (history) => history.fact("purchasedAt"),
 autoAgree: (history) => history.standingCancelRequest,
 platformNudge: (history) => nudgedSupport(history),
 hardEnd: (history, { formalStopsHardEnd, hardEndFrom }) => formalStopsHardEnd && history.standingFormal ? void 0 : history.fact(hardEndFrom === "due" ? "dueAt" : "purchasedAt")
};
function countsAgainstSeller(id, result) {
 return PUNISHING.has(id) || id === "cancelLimit" || id === "hardEnd" && result === "refunded";
}
function cancelToAnswer({ fact, openBuyerCancel, standingCancelRequest }) {
 if (standingCancelRequest || isAtOrAfter(fact("cancelRequestedAt"), openBuyerCancel)) return void 0;
 return openBuyerCancel;
}
function notBeforePurchase(history, start2) {
 const purchase = history.fact("purchasedAt");
 return start2 && purchase && purchase.at > start2.at ? purchase : start2;
}
function nudgedSupport(history) {
 const asked = history.fact("supportAskedAt");
 return history.standingFormal && isAfter(asked, history.standingFormal) && isAfter(asked, history.heard) ? asked : void 0;
}
function startedClocks(history, market, world) {
 const started = [];
 if (history.fact("closedAt") || history.fact("cancelledAt")) return started;
 for (const id of CLOCK_IDS) {
  const { length, result } = market.clocks[id];
  const start2 = length ? STARTS2[id](history, market) : void 0;
  if (!length || !start2) continue;
  const direction = countsAgainstSeller(id, result) ? "against-seller" : "to-wait-for";
  const endsAt = endOfLength(start2, length, direction, world.calendar, world.zone);
  started.push({ id, startsAt: start2.at, endsAt, result });
 }
 return started;
}
function clocksAt(started, { owesReply }, now2) {
 const clocks = started.map(({ id, startsAt, endsAt, result }) => {
  const over = endsAt <= now2;
  const punishes = PUNISHING.has(id) ? id !== "replyToBuyer" || owesReply : id === "hardEnd" && result === "refunded" && !over;
  return { id, startsAt, endsAt, result, over, punishes };
 });
 return settledBy(clocks) ? clocks.filter(({ id }) => !PUNISHING.has(id)).map((clock5) => ({ ...clock5, punishes: false })) : clocks;
}
function settles({ id, result }) {
 return !PUNISHING.has(id) && (result === "paid" || result === "refunded");
}
var ENDS2 = ["hardEnd", "autoAgree", "review", "platformNudge"];
function earliestEnd(clocks, over) {
 const minute = ({ endsAt }) => Math.floor(endsAt / MINUTE);
 let first;
 for (const clock5 of clocks) {
  if (clock5.over !== over || !ENDS2.includes(clock5.id) || !(settles(clock5) || clock5.id === "hardEnd")) continue;
  const sooner = first ? minute(clock5) - minute(first) : -1;
  if (sooner < 0 || sooner === 0 && ENDS2.indexOf(clock5.id) < ENDS2.indexOf(first.id)) first = clock5;
 }
 return first;
}
function settledBy(clocks) {
 return earliestEnd(clocks, true);
}
function nextEnd(clocks) {
 return earliestEnd(clocks, false);
}
function clockNamed(clocks, id) {
 return clocks.find((clock5) => clock5.id === id);
}

// src/domain/orders/workShown.ts
function workShown({ progressAt, handedOverAt, revisionAt, sentBackAt }) {
 return [progressAt, handedOverAt, revisionAt, sentBackAt].some((moment) => moment !== void 0);
}

// src/domain/assess/episode.ts
function episodeOf({ history, notices, order, world }, phase, versionAt) {
 var _a;
 const isOfPhase = ({ phase: own, kind }) => own === phase || phase === "before" && kind === "N16" && shown;
 const shown = workShown(order);
 const counts = (notice2) => {
  if (!notice2.sentAt || !isOfPhase(notice2)) return false;
  const sent3 = sentFact(notice2.sentAt);
  return isAfter(sent3, history.buyer) && isAtOrAfter(sent3, versionAt);
 };
 const sent2 = inOrderOfSending(notices.filter(counts));
 const promises = sent2.filter((notice2) => promisesDeadline(notice2.kind));
 const last = (_a = promises[promises.length - 1]) != null ? _a : null;
 const stall = history.fact("stallAt");
 const voided = last !== null && promises.length === 1 && isAfter(stall, sentFact(last.sentAt));
 const key = (rung) => {
  const start2 = startText(latestFact([history.buyer, versionAt]), world.zone);
  return formatKey({ orderId: order.id, phase, start: start2, rung });
 };
 return {
  phase,
  stalled: isAfter(stall, history.buyer),
  earlierRungs: sent2.filter((notice2) => isNudge(notice2.kind)).length,
  promise: voided ? null : last,
  afterVoid: voided || promises.length > 1,
  remindedOnDay: last !== null && sent2.some(({ kind, sentAt }) => kind === "N8" && sentAt.at >= last.sentAt.at),
  base: latestFact([history.seller, history.heard]),
  key
 };
}

// src/domain/assess/sending.ts
var SHORTEST_NOTICE = 48 * HOUR;
function sendableFrom(at, { calendar, settings: settings3, zone }) {
 const { day, hour } = wallTime(at, zone);
 const open = hour < settings3.windowEndHour ? day : plusDays(day, 1);
 for (let step = 0, candidate = open; step <= MAX_SEARCH_DAYS; step++, candidate = plusDays(candidate, 1)) {
  if (calendar.isDayOff(candidate)) continue;
  if (candidate === day && hour >= settings3.windowStartHour) return at;
  return instantAt(candidate, zone, settings3.windowStartHour);
 }
 return null;
}
function daysLater(at, days2, { zone }) {
 const { day, hour, minute, second } = wallTime(at, zone);
 return instantAt(plusDays(day, days2), zone, hour, minute, second);
}
function deadlineFor(sentAt, days2, { calendar, settings: settings3, zone }) {
 let day = plusDays(wallTime(sentAt, zone).day, days2);
 for (; ; ) {
  const open = nextOpenDay(day, calendar);
  if (open === null) return null;
  const deadline2 = instantAt(open, zone, settings3.deadlineHour);
  if (deadline2 - sentAt >= SHORTEST_NOTICE) return deadline2;
  day = plusDays(open, 1);
 }
}
function deadlineChoices(sentAt, count3, world) {
 const choices = [];
 for (let days2 = 0; choices.length < count3; ) {
  const next = deadlineFor(sentAt, days2, world);
  if (next === null) break;
  choices.push(next);
  days2 = daysBetween(dayOf(sentAt, world.zone), dayOf(next - 1, world.zone)) + 1;
 }
 return choices;
}
function promisedUntil({ deadline: deadline2, sentAt }, world) {
 var _a;
 const sent2 = sentAt.at;
 return (_a = deadline2 != null ? deadline2 : deadlineFor(sent2, world.settings.deadlineDays, world)) != null ? _a : sent2;
}

// src/domain/assess/concerns.ts
var DAY2 = 24 * HOUR;
var LAST_CHANCE = 72 * HOUR;
var CANCEL_LIMIT_WARNING_DAYS = 7;
var DUE_DAY_LASTS = 3;
var TALKED_DAYS_BEFORE = 7;
function concernsOf(c, found) {
 return [orderEnds(c), cancelLimit(c), dueDay(c, found)].filter((one) => one !== null);
}
function orderEnds({ clocks, history, market, now: now2, world }) {
 const clock5 = clockNamed(clocks, "hardEnd");
 if (!clock5 || settledBy(clocks)) return null;
 const from3 = daysLater(clock5.endsAt, -market.hardEndWarningDays, world);
 if (now2 < from3) return null;
 const { endsAt, result } = clock5;
 const refunds = result === "refunded";
 const lastChance = refunds && endsAt - now2 < LAST_CHANCE;
 const delivered2 = history.standingFormal !== void 0;
 const column = market.hardEndFrom === "due" ? "dueAt" : "purchasedAt";
 return {
  severity: refunds && endsAt - now2 < DAY2 ? "danger" : "soon",
  problem: {
   code: refunds ? "ends-refunded" : result === "paid" ? "ends-paid" : "ends-open",
   column,
   blocking: false,
   at: endsAt,
   from: from3,
   ...lastChance && { stoppedBy: stopOf(delivered2, market) }
  },
  text: lastChance ? delivered2 ? "N12" : "N11" : null,
  clock: clock5
 };
}
function stopOf(delivered2, { formalStopsHardEnd, hardEndFrom }) {
 if (delivered2) return "acceptance";
 if (formalStopsHardEnd) return "formal-delivery";
 return hardEndFrom === "due" ? "later-due-day" : "completion";
}
function cancelLimit({ clocks, history, now: now2, order, world }) {
 const clock5 = clockNamed(clocks, "cancelLimit");
 if (!clock5 || clock5.over || settledBy(clocks)) return null;
 const from3 = daysLater(clock5.endsAt, -CANCEL_LIMIT_WARNING_DAYS, world);
 if (now2 < from3) return null;
 if (workShown(order) || history.standingFormal || history.standingCancelRequest) return null;
 const problem = { code: "cancel-limit", column: "purchasedAt", blocking: false, at: clock5.endsAt, from: from3 };
 return { severity: "soon", problem, text: null };
}
function dueDay(c, { step, turn }) {
 var _a;
 const { clocks, history, market, now: now2, order, world } = c;
 const owes = turn === "buyer" || step.kind === "send" && step.notice !== null && isNudge(step.notice);
 if (!order.dueAt || history.standingFormal || !owes || announcesCancelling(c)) return null;
 const end = endOfDay2(order.dueAt.day, world.zone);
 const mark3 = end - DAY2;
 const hardEnd = market.hardEndFrom === "due" ? clockNamed(clocks, "hardEnd") : void 0;
 const until = (_a = hardEnd == null ? void 0 : hardEnd.endsAt) != null ? _a : daysLater(end, DUE_DAY_LASTS, world);
 if (now2 < mark3 || now2 >= until || talkedAbout(c, daysLater(mark3, -TALKED_DAYS_BEFORE, world))) return null;
 const problem = {
  code: "due-day",
  column: "dueAt",
  blocking: false,
  at: end,
  ...now2 >= end && { over: true }
 };
 return { severity: "soon", problem, text: "N11" };
}
function announcesCancelling(c) {
 const { promise: promise2 } = episodeOf(c, "before", c.history.fact("noShowAt"));
 return (promise2 == null ? void 0 : promise2.kind) === "N3" && promisedUntil(promise2, c.world) > c.now;
}
function talkedAbout({ notices, world }, since) {
 return notices.some(({ kind, sentAt }) => kind === "N11" && sentAt && latestInstant(sentAt, world.zone) > since);
}

// src/domain/assess/said.ts
var NOTHING_SAID = {
 formal: null,
 reply: null,
 quietSince: null,
 wrote: null,
 missed: null,
 promise: null,
 told: [],
 workShown: false
};
function saidOf(order, notices, history) {
 var _a, _b, _c, _d, _e, _f, _g;
 const sent2 = inOrderOfSending(
  notices.flatMap(({ kind, sentAt, deadline: deadline2 }) => sentAt ? [{ kind, sentAt, deadline: deadline2 }] : [])
 );
 const promises = sent2.filter(({ kind, deadline: deadline2 }) => promisesDeadline(kind) && deadline2 !== null);
 return {
  formal: (_a = history.standingFormal) != null ? _a : null,
  reply: (_b = history.heard) != null ? _b : null,
  quietSince: (_d = (_c = history.heard) != null ? _c : history.fact("purchasedAt")) != null ? _d : null,
  wrote: (_e = history.seller) != null ? _e : null,
  missed: missedSession(history),
  promise: (_g = (_f = promises[promises.length - 1]) == null ? void 0 : _f.deadline) != null ? _g : null,
  // Asking the marketplace is no word to the buyer.
  told: sent2.filter(({ kind }) => kind !== "N12").map(({ kind, sentAt, deadline: deadline2 }) => ({ kind, sentAt, deadline: promisesDeadline(kind) ? deadline2 : null })),
  workShown: workShown(order)
 };
}
function missedSession({ fact, heard }) {
 const appointment = fact("appointmentAt");
 const noShow2 = fact("noShowAt");
 return appointment && isAtOrAfter(noShow2, appointment) && !isAfter(heard, noShow2) ? appointment : null;
}

// src/domain/assess/assessment.ts
var SEVERITIES = ["calm", "soon", "now", "late", "danger"];

// src/domain/assess/severity.ts
var DAY_HOURS = 24 * HOUR;
var DUE_AT_ONCE = new Set(["first-message", "reply", "answer-cancel", "fix"]);
var NO_GRACE = new Set(["deliver", "reply"]);
var RECORDING = new Set(["record-closed", "record-cancelled", "record-session"]);
var DAYS_UNTIL_RECORDING_IS_CALM = 7;
function worst(all) {
 return all.reduce((a, b) => SEVERITIES.indexOf(b) > SEVERITIES.indexOf(a) ? b : a, "calm");
}
function severityOfClock({ now: now2 }, clock5) {
 const left = clock5.endsAt - now2;
 if (!PUNISHING.has(clock5.id) || left >= DAY_HOURS) return "calm";
 if (!clock5.punishes) return left > 0 ? "soon" : "calm";
 return "danger";
}
function severityOfStep(c, { step, turn }) {
 const { now: now2, world } = c;
 const { kind, due } = step;
 if (turn === "market") return "calm";
 if (RECORDING.has(kind)) {
  const old = due !== null && now2 >= endOfGrace(due, DAYS_UNTIL_RECORDING_IS_CALM, c);
  return old ? "calm" : "now";
 }
 if (due !== null && now2 > due) {
  if (neverLate(step)) return "now";
  return NO_GRACE.has(kind) || workingTime(due, now2, c) > DAY_HOURS ? "late" : "now";
 }
 if (DUE_AT_ONCE.has(kind) || due !== null && now2 >= due) return "now";
 if (kind === "deliver") return due !== null && dayOf(now2, world.zone) >= dayOf(due - 1, world.zone) ? "now" : "calm";
 return due !== null && due - now2 <= DAY_HOURS ? "soon" : "calm";
}
function neverLate({ kind, notice: notice2 }) {
 return kind === "send" && notice2 !== null && !promisesDeadline(notice2);
}
var EXPIRES = new Set(["first-message", "answer-cancel"]);
function untilOf({ clocks, now: now2 }, { step: { kind, due } }, severity) {
 if (kind === "fix") {
  const ends = clocks.flatMap(({ punishes, endsAt }) => punishes && endsAt > now2 ? [endsAt] : []);
  return ends.length > 0 ? { say: "by", at: Math.min(...ends) } : null;
 }
 if (due === null || kind === "none") return null;
 const isOld = now2 - due > DAY_HOURS;
 if (RECORDING.has(kind) && severity === "calm") return { say: "any-time" };
 if (severity === "late" || EXPIRES.has(kind) && due < now2) return { say: "overdue", at: due };
 if (due > now2) return { say: "by", at: due };
 return isOld ? { say: "since", at: due } : { say: "today" };
}
function endOfGrace(due, days2, { world }) {
 return instantAt(plusDays(dayOf(due, world.zone), days2), world.zone) + (due - instantAt(dayOf(due, world.zone), world.zone));
}
function workingTime(from3, to, { world }) {
 let counted3 = 0;
 for (let at = from3; at < to && counted3 <= DAY_HOURS; ) {
  const day = dayOf(at, world.zone);
  const until = Math.min(endOfDay2(day, world.zone), to);
  if (!world.calendar.isDayOff(day)) counted3 += until - at;
  at = until;
 }
 return counted3;
}

// src/domain/assess/case.ts
function verdict(stage, turn, kind, due, notice2 = null) {
 return { stage, turn, step: { kind, notice: notice2, due }, notice: null, onLadder: false };
}

// src/domain/assess/ladderSteps.ts
function sendOrWait({ now: now2 }, stage, notice2) {
 const waiting = now2 < notice2.plannedAt;
 return {
  stage,
  turn: waiting ? "buyer" : "seller",
  step: { kind: waiting ? "wait" : "send", notice: notice2.kind, due: notice2.plannedAt },
  notice: notice2,
  onLadder: true,
  next: "send"
 };
}
function afterDeadline({ now: now2 }, stage, episode, step, at, decidedBy) {
 const waiting = now2 < at;
 return {
  stage,
  turn: waiting ? "buyer" : "seller",
  step: { kind: waiting ? "wait" : step.kind, notice: step.notice, due: at },
  notice: step.notice && {
   key: episode.key(step.notice),
   kind: step.notice,
   phase: episode.phase,
   wording: 1,
   plannedAt: at,
   deadline: null
  },
  onLadder: true,
  next: step.kind,
  decidedBy
 };
}
function goOn(c, stage, deadline2, at) {
 if (c.now < at) return { ...verdict(stage, "buyer", "wait", at), onLadder: true, next: "deliver" };
 return verdict(stage, "seller", "deliver", deliveryDue(c, dayOf(deadline2 - 1, c.world.zone)));
}
function deliveryDue({ order, world }, from3) {
 const granted = endOfDay2(plusDays(from3, world.settings.revisionDays), world.zone);
 return order.dueAt ? Math.max(granted, endOfDay2(order.dueAt.day, world.zone)) : granted;
}
function noDayToSend(stage) {
 return {
  ...verdict(stage, "buyer", "wait", null),
  onLadder: true,
  problems: [{ code: "no-day-to-send", column: "snoozeUntil", blocking: false }]
 };
}
function askSupport(c, inquiry) {
 const { clocks, history, now: now2, world } = c;
 const { stage, phase, since, plannedAt, waitsFor, onLadder, decidedBy } = inquiry;
 const asked = history.fact("supportAskedAt");
 const again = isAfter(asked, since) ? asked : void 0;
 const due = again ? Math.max(plannedAt, daysLater(latestInstant(again, world.zone), world.settings.unknownClockDays, world)) : plannedAt;
 const end = nextEnd(clocks);
 if (waitsFor === "market" && now2 < due && end && end.endsAt <= due) return waitForEnd(stage, end);
 const key = episodeOf(c, phase, again != null ? again : since).key("N12");
 const waiting = now2 < due;
 return {
  stage,
  turn: waiting ? waitsFor : "seller",
  step: { kind: waiting ? "wait" : "ask-support", notice: "N12", due },
  notice: { key, kind: "N12", phase, wording: 1, plannedAt: due, deadline: null },
  onLadder,
  ...waitsFor !== "market" && { next: "ask-support" },
  decidedBy
 };
}
function waitForEnd(stage, clock5) {
 return {
  stage,
  turn: "market",
  step: { kind: "wait", notice: null, due: clock5.endsAt },
  notice: null,
  onLadder: false,
  decidedBy: { by: "clock", clock: clock5 }
 };
}

// src/domain/assess/ladder.ts
var CHECK_RUNGS = ["1", "2", "check3"];
function ladder(c, stage, phase) {
 const episode = episodeOf(c, phase, c.history.fact(versionKey(phase)));
 return episode.promise ? keepPromise(c, stage, episode, episode.promise) : nextRung(c, stage, episode, c.world.settings.checks);
}
function ladderAfterFormalDelivery(c, stage, formal) {
 const episode = episodeOf(c, "check", formal);
 const checks2 = Math.max(c.world.settings.checks, 2);
 const review = clockNamed(c.clocks, "review");
 const told2 = review && { by: "clock", clock: review };
 if (episode.earlierRungs < checks2) {
  const next = nextRung(c, stage, episode, checks2);
  return told2 ? { ...next, decidedBy: told2 } : next;
 }
 const nudge = c.market.clocks.platformNudge.length !== null;
 const ownWait = nudge && episode.base ? nudgeFrom(c, episode.base) : 0;
 const due = plannedAfter(c, episode, c.world.settings.gaps[2], ownWait);
 if (due === null) return noDayToSend(stage);
 if (nudge) {
  const decidedBy = { by: "rule", rule: "platformNudge", at: due };
  return afterDeadline(c, stage, episode, { kind: "platform-nudge", notice: null }, due, decidedBy);
 }
 const since = latestFact([formal, c.history.heard]);
 const inquiry = { stage, phase: "check", since, plannedAt: due, waitsFor: "buyer", onLadder: true };
 return askSupport(c, { ...inquiry, decidedBy: told2 });
}
function nudgeFrom({ market, world }, base) {
 const { length } = market.nudgeWait;
 return length ? endOfLength(base, length, "against-seller", world.calendar, world.zone) : 0;
}
function plannedAfter({ order, world }, episode, gap, atLeast = 0) {
 if (!episode.base) return null;
 const awake = order.snoozeUntil ? endOfDay2(order.snoozeUntil.day, world.zone) : 0;
 return sendableFrom(Math.max(daysLater(episode.base.at, gap, world), awake, atLeast), world);
}
function afterAppointment({ history, world }) {
 const appointment = history.fact("appointmentAt");
 return appointment ? latestInstant(appointment, world.zone) : 0;
}
function nextRung(c, stage, episode, checks2) {
 const { now: now2, world } = c;
 const announces = episode.afterVoid || episode.earlierRungs >= checks2;
 const rung = announces ? 2 : Math.min(episode.earlierRungs, 1);
 const kind = rungsOf(episode.phase, workShown(c.order))[rung];
 const gap = world.settings.gaps[rung];
 const plannedAt = plannedAfter(c, episode, gap, announces ? afterAppointment(c) : 0);
 if (plannedAt === null) return noDayToSend(stage);
 const from3 = episode.base;
 const check4 = announces ? null : { nth: episode.earlierRungs + 1, of: checks2 };
 const moved = plannedAt !== daysLater(from3.at, gap, world);
 const decidedBy = { by: "gap", from: from3, days: gap, at: plannedAt, moved, check: check4 };
 if (!announces) return { ...sendOrWait(c, stage, nextCheck(episode, kind, plannedAt)), decidedBy };
 const days2 = episode.stalled ? world.settings.deadlineDaysAfterStall : world.settings.deadlineDays;
 const deadline2 = promisedBy(c, episode, Math.max(plannedAt, now2), days2);
 const limit = clockNamed(c.clocks, "cancelLimit");
 if (kind === "N3" && limit && deadline2 !== null && deadline2 >= limit.endsAt) {
  return insteadOfCancelling(c, stage, limit, plannedAt);
 }
 const key = episode.key(episode.afterVoid ? "3b" : "3");
 const notice2 = { key, kind, phase: episode.phase, wording: 1, plannedAt, deadline: deadline2 };
 return { ...sendOrWait(c, stage, notice2), decidedBy };
}
function nextCheck({ earlierRungs, key, phase }, kind, plannedAt) {
 const wording = earlierRungs + 1;
 return { key: key(CHECK_RUNGS[earlierRungs]), kind, phase, wording, plannedAt, deadline: null };
}
function promisedBy({ notices, world }, episode, sending2, days2) {
 const key = episode.key(episode.afterVoid ? "3b" : "3");
 const draft = notices.find((notice2) => notice2.key === key && !notice2.sentAt && notice2.deadline !== null);
 const isGood = (deadline2) => deadline2 - sending2 >= SHORTEST_NOTICE && !world.calendar.isClosed(dayOf(deadline2 - 1, world.zone));
 const holds = draft && (draft.edited || draft.state === "draft" && isGood(draft.deadline));
 return holds ? draft.deadline : deadlineFor(sending2, days2, world);
}
function keepPromise(c, stage, episode, promise2) {
 var _a;
 const { now: now2, world } = c;
 const sentAt = promise2.sentAt;
 const deadline2 = promisedUntil(promise2, world);
 const reminderAt = instantAt(dayOf(deadline2 - 1, world.zone), world.zone, world.settings.windowStartHour);
 const inTime = sentAt.at + 24 * HOUR <= reminderAt && reminderAt < deadline2;
 const remindable = !episode.remindedOnDay && inTime && now2 < deadline2;
 if (remindable) {
  const rung = episode.afterVoid ? "8b" : "8";
  const key = episode.key(rung);
  const n8 = { key, kind: "N8", phase: episode.phase, wording: 1, plannedAt: reminderAt, deadline: deadline2 };
  return { ...sendOrWait(c, stage, n8), decidedBy: { by: "promise", at: deadline2 } };
 }
 const at = Math.max(deadline2, latestInstant(sentAt, world.zone) + SHORTEST_NOTICE);
 const found = stepAfter(c, stage, episode, deadline2, at);
 return { ...found, decidedBy: (_a = found.decidedBy) != null ? _a : { by: "promise", at: deadline2 } };
}
function stepAfter(c, stage, episode, deadline2, at) {
 const { history, market, order, world } = c;
 if (episode.phase === "progress" || episode.phase === "before" && workShown(c.order)) {
  return goOn(c, stage, deadline2, at);
 }
 if (episode.phase === "before") return cancelAfter(c, stage, episode, at);
 if (order.read !== "unread" || !market.readMarks) {
  return afterDeadline(c, stage, episode, { kind: "formal-delivery", notice: "N9" }, at);
 }
 const asked = history.fact("supportAskedAt");
 const inEpisode = isAfter(asked, history.buyer) ? asked : void 0;
 if (!inEpisode) return afterDeadline(c, stage, episode, { kind: "ask-support", notice: "N12" }, at);
 const supported = daysLater(latestInstant(inEpisode, world.zone), world.settings.supportDays, world);
 return afterDeadline(c, stage, episode, { kind: "formal-delivery", notice: "N9" }, Math.max(at, supported));
}
function cancelAfter(c, stage, episode, at) {
 const from3 = cancelNotBefore(c);
 const due = Math.max(at, from3);
 const limit = clockNamed(c.clocks, "cancelLimit");
 if (limit && (limit.over || due >= limit.endsAt)) {
  return insteadOfCancelling(c, stage, limit, due >= limit.endsAt ? at : limit.endsAt);
 }
 const rule3 = from3 > at ? { by: "rule", rule: "cancelNotBefore", at: from3 } : void 0;
 return afterDeadline(c, stage, episode, { kind: "cancel-request", notice: "N4" }, due, rule3);
}
function insteadOfCancelling(c, stage, limit, plannedAt) {
 const since = latestFact([c.history.buyer, c.history.fact("noShowAt")]);
 const inquiry = { stage, phase: "before", since, plannedAt, waitsFor: "buyer", onLadder: true };
 return askSupport(c, { ...inquiry, decidedBy: { by: "clock", clock: limit } });
}
function cancelNotBefore({ history, market, world }) {
 var _a;
 const { length } = market.cancelNotBefore;
 const from3 = notBeforePurchase(history, (_a = history.heard) != null ? _a : history.fact("purchasedAt"));
 return length && from3 ? endOfLength(from3, length, "to-wait-for", world.calendar, world.zone) : 0;
}

// src/domain/assess/stages.ts
function by(clock5, found) {
 return clock5 ? { ...found, decidedBy: { by: "clock", clock: clock5 } } : found;
}
var settled2 = ({ clocks }) => {
 const end = settledBy(clocks);
 if (!end) return null;
 if (end.id === "hardEnd") {
  const kind = end.result === "refunded" ? "record-cancelled" : "record-closed";
  return by(end, verdict("ended", "seller", kind, end.endsAt));
 }
 return end.id === "autoAgree" ? by(end, verdict("cancel-requested", "seller", "record-cancelled", end.endsAt)) : by(end, verdict("formally-delivered", "seller", "record-closed", end.endsAt));
};
var cancelAsked = ({ clocks, history }) => {
 var _a;
 if (!cancelToAnswer(history)) return null;
 const clock5 = clockNamed(clocks, "answerCancel");
 return by(clock5, verdict("cancel-asked", "seller", "answer-cancel", (_a = clock5 == null ? void 0 : clock5.endsAt) != null ? _a : null));
};
var sentBack = (c) => {
 const { history } = c;
 const back = history.fact("sentBackAt");
 if (!back || reworked(c, back) || waitsSince(c, back)) return null;
 if (history.owesReply && isAfter(history.heard, back)) return null;
 return verdict("sent-back", "seller", "deliver", deliveryDue(c, back.day));
};
var firstContactDue = ({ clocks, history }) => {
 var _a;
 if (history.contacted) return null;
 const clock5 = clockNamed(clocks, "firstContact");
 return by(clock5, verdict("first-contact-due", "seller", "first-message", (_a = clock5 == null ? void 0 : clock5.endsAt) != null ? _a : null, "N0"));
};
var approved = (c) => {
 const { history, world } = c;
 const ok = history.fact("okAt");
 const changed = isAfter(history.fact("revisionAt"), ok) || isAfter(history.fact("sentBackAt"), ok);
 const handedOver = history.fact("handedOverAt");
 if (!ok || !handedOver || !isAtOrAfter(ok, handedOver) || history.standingFormal || changed) return null;
 if (history.owesReply && isAfter(history.heard, ok)) return null;
 return pressFormalDelivery(c, "approved", ok.dateOnly ? endOfDay2(ok.day, world.zone) : ok.at);
};
var replyDue = ({ clocks, history, world }) => {
 if (!history.owesReply) return null;
 const since = notBeforePurchase(history, history.unansweredSince);
 const due = since.at + world.settings.replyHours * HOUR;
 return by(clockNamed(clocks, "replyToBuyer"), verdict("reply-due", "seller", "reply", due));
};
var cancelRequested = (c) => {
 var _a;
 const { clocks, history, world } = c;
 const request = history.standingCancelRequest;
 if (!request) return null;
 if (((_a = clockNamed(clocks, "autoAgree")) == null ? void 0 : _a.result) === "refunded") return waitForEnd("cancel-requested", nextEnd(clocks));
 const plannedAt = daysLater(latestInstant(request, world.zone), world.settings.unknownClockDays, world);
 return askSupport(c, {
  stage: "cancel-requested",
  phase: "before",
  since: request,
  plannedAt,
  waitsFor: "market",
  onLadder: false
 });
};
var awaitingInfoOnRework = (c) => {
 const asked = latestFact([c.history.fact("revisionAt"), c.history.fact("sentBackAt")]);
 return asked && !reworked(c, asked) && waitsSince(c, asked) ? ladder(c, "awaiting-info", "before") : null;
};
var revising = (c) => {
 const asked = c.history.fact("revisionAt");
 return asked && !reworked(c, asked) ? verdict("revising", "seller", "deliver", deliveryDue(c, asked.day)) : null;
};
var formallyDelivered = (c) => {
 const { clocks, history } = c;
 const formal = history.standingFormal;
 if (!formal) return null;
 const pays = clocks.some(({ id, result }) => (id === "review" || id === "platformNudge") && result === "paid");
 if (pays) return waitForEnd("formally-delivered", nextEnd(clocks));
 const since = latestFact([formal, history.heard]);
 const asked = history.fact("supportAskedAt");
 if (!isAfter(asked, since)) return ladderAfterFormalDelivery(c, "formally-delivered", formal);
 const matter = { phase: "check", since, plannedAt: 0, waitsFor: "buyer", onLadder: true };
 return askSupport(c, { stage: "formally-delivered", ...matter });
};
var awaitingCheck = (c) => {
 const handedOver = c.history.fact("handedOverAt");
 if (!handedOver || isAfter(c.history.fact("progressAt"), handedOver)) return null;
 if (c.market.formalDelivery === "after-notice") return ladder(c, "awaiting-check", "check");
 const due = handedOver.dateOnly ? endOfDay2(handedOver.day, c.world.zone) : handedOver.at;
 return pressFormalDelivery(c, "awaiting-check", due);
};
var awaitingFeedback = (c) => isAtOrAfter(c.history.fact("progressAt"), c.history.buyer) ? ladder(c, "awaiting-feedback", "progress") : null;
var scheduled = ({ history, now: now2, order, world }) => {
 const appointment = history.fact("appointmentAt");
 const over = (key) => isAtOrAfter(history.fact(key), appointment);
 if (!appointment || over("handedOverAt") || over("noShowAt")) return null;
 const at = latestInstant(appointment, world.zone);
 const waits = order.waitingFor !== "";
 if (now2 < at) return waits ? null : { ...verdict("scheduled", "nobody", "wait", at), next: "record-session" };
 return waits && isAfter(history.seller, appointment) ? null : verdict("scheduled", "seller", "record-session", at);
};
var missed = (c) => {
 const { history } = c;
 const appointment = history.fact("appointmentAt");
 const noShow2 = history.fact("noShowAt");
 if (!appointment || !noShow2 || !isAtOrAfter(noShow2, appointment)) return null;
 if (isAtOrAfter(history.seller, appointment) || isAfter(history.heard, noShow2)) return null;
 const key = episodeOf(c, "before", noShow2).key("N17");
 const at = noShow2.at;
 const notice2 = { key, kind: "N17", phase: "before", wording: 1, plannedAt: at, deadline: null };
 return { ...verdict("awaiting-info", "seller", "send", at, "N17"), notice: notice2, onLadder: true };
};
var awaitingInfo = (c) => c.order.waitingFor ? ladder(c, "awaiting-info", "before") : null;
var working = ({ order, world }) => verdict("working", "seller", "deliver", order.dueAt ? endOfDay2(order.dueAt.day, world.zone) : null);
var ROWS = [
 ({ order }) => order.problems.some(({ blocking }) => blocking) ? verdict("needs-fix", "seller", "fix", null) : null,
 ({ order }) => order.cancelledAt ? verdict("cancelled", "nobody", "none", null) : null,
 ({ order }) => order.closedAt ? verdict("closed", "nobody", "none", null) : null,
 settled2,
 cancelAsked,
 sentBack,
 firstContactDue,
 approved,
 replyDue,
 cancelRequested,
 awaitingInfoOnRework,
 revising,
 formallyDelivered,
 awaitingCheck,
 awaitingFeedback,
 scheduled,
 missed,
 awaitingInfo
];
function stageOf(c) {
 for (const row of ROWS) {
  const found = row(c);
  if (found) return found;
 }
 return working(c);
}
var REWORK = ["handedOverAt", "progressAt", "okAt", "formalAt"];
function reworked({ history }, since) {
 return REWORK.some((key) => isAfter(history.fact(key), since));
}
function waitsSince({ history, order }, since) {
 return order.waitingFor !== "" && isAfter(history.seller, since);
}
function pressFormalDelivery(c, stage, due) {
 const episode = episodeOf(c, "check", c.history.fact("handedOverAt"));
 return {
  ...verdict(stage, "seller", "formal-delivery", due, "N9"),
  notice: { key: episode.key("N9"), kind: "N9", phase: "check", wording: 1, plannedAt: due, deadline: null }
 };
}

// src/domain/assess/assess.ts
var PAST_KEYS = MOMENT_KEYS.filter((key) => key !== "appointmentAt" && key !== "dueAt" && key !== "snoozeUntil");
function assess(order, notices, world, now2) {
 return assessmentOf(caseOf(order, notices, world, now2));
}
function assessmentOf(c) {
 var _a, _b, _c, _d, _e, _f, _g;
 const found = stageOf(c);
 const step = severityOfStep(c, found);
 const concerns = concernsOf(c, found);
 return {
  turn: found.turn,
  stage: found.stage,
  severity: worst([
   step,
   ...c.clocks.map((clock5) => severityOfClock(c, clock5)),
   ...concerns.map(({ severity }) => severity)
  ]),
  step: found.step,
  waitingDays: found.turn === "buyer" || found.onLadder ? daysWaited(c) : 0,
  clocks: c.clocks,
  problems: [...c.order.problems, ...(_a = found.problems) != null ? _a : [], ...concerns.map(({ problem }) => problem)],
  notice: found.notice,
  next: (_b = found.next) != null ? _b : null,
  until: untilOf(c, found, step),
  ends: (_d = (_c = concerns.find(({ clock: clock5 }) => clock5)) == null ? void 0 : _c.clock) != null ? _d : null,
  firstText: (_f = (_e = concerns.find(({ text: text2 }) => text2)) == null ? void 0 : _e.text) != null ? _f : null,
  decidedBy: (_g = found.decidedBy) != null ? _g : null,
  said: saidOf(c.order, c.notices, c.history)
 };
}
function withoutNotices(assessment) {
 if (!dependsOnNotices(assessment)) return assessment;
 return {
  ...assessment,
  turn: "buyer",
  step: { kind: "wait", notice: null, due: null },
  severity: assessment.severity === "danger" ? "danger" : "calm",
  notice: null,
  next: null,
  until: null,
  decidedBy: null
 };
}
function dependsOnNotices({ notice: notice2 }) {
 return notice2 !== null;
}
function caseOf(order, notices, world, now2) {
 const market = world.markets.get(order.market);
 const found = contradictions(order, market, world, now2);
 const problems3 = [...order.problems, ...found];
 const own = notices.filter((notice2) => notice2.orderId === order.id);
 const believed2 = withoutFuture(order, problems3);
 const facts = { order: found.length > 0 ? { ...order, problems: problems3 } : order, notices: own };
 return caseFrom(facts, believed2, { market: market != null ? market : UNKNOWN_MARKET, world, now: now2 });
}
function caseFrom({ order, notices }, believed2, { market, world, now: now2 }) {
 const history = historyOf(believed2, notices);
 const started = startedClocks(history, market, world);
 return { order, notices, market, world, now: now2, history, started, clocks: clocksAt(started, history, now2) };
}
function later(c, now2) {
 const { order, notices, market, world, history, started } = c;
 return { order, notices, market, world, now: now2, history, started, clocks: clocksAt(started, history, now2) };
}
function withFacts({ market, world }, now2, order, notices) {
 return caseFrom({ order, notices }, order, { market, world, now: now2 });
}
function withoutFuture(order, problems3) {
 const future = new Set(problems3.filter(({ code }) => code === "in-the-future").map(({ column }) => column));
 if (future.size === 0) return order;
 return Object.fromEntries(Object.entries(order).filter(([key]) => !future.has(key)));
}
function contradictions(order, market, { zone }, now2) {
 const found = [];
 const tomorrow = plusDays(dayOf(now2, zone), 1);
 for (const key of PAST_KEYS) {
  const moment = order[key];
  if (moment && moment.day >= tomorrow) found.push({ code: "in-the-future", column: key, blocking: true });
 }
 for (const key of ["closedAt", "cancelledAt"]) {
  const end = order[key];
  const start2 = order.purchasedAt;
  if (end && start2 && (end.day < start2.day || end.at < start2.at && !end.dateOnly && !start2.dateOnly)) {
   found.push({ code: "ended-before-purchase", column: key, blocking: true });
  }
 }
 if (order.closedAt && order.cancelledAt)
  found.push({ code: "closed-and-cancelled", column: "closedAt", blocking: true });
 if (!market) found.push({ code: "unknown-market", column: "market", blocking: true, value: order.market });
 return found;
}
function daysWaited({ history, now: now2, world }) {
 const since = history.owedSince;
 return since ? Math.max(0, Math.floor((now2 - latestInstant(since, world.zone)) / (24 * HOUR))) : 0;
}

// src/domain/orders/eventTable.ts
var EVENT_REFUSALS = [
 "no-such-order",
 "duplicate-id",
 // The row is another one by now than the person saw.
 "changed-order",
 "no-formal-delivery",
 "no-cancel-request",
 "no-buyer-cancel",
 "no-appointment",
 "closed-order",
 "when-unreadable",
 "when-in-future",
 "when-too-early",
 "nothing-to-undo",
 "edited-since",
 // The row has no place for what happened.
 "no-column",
 "unknown-event"
];
var needsFormal = (_, history) => history.standingFormal ? null : "no-formal-delivery";
var needsCancelRequest = (_, history) => history.standingCancelRequest ? null : "no-cancel-request";
var needsBuyerCancel = (_, history) => history.openBuyerCancel ? null : "no-buyer-cancel";
var needsPastAppointment = ({ appointmentAt }, _, when) => appointmentAt && (appointmentAt.at <= when.at || appointmentAt.day === when.day && when.dateOnly) ? null : "no-appointment";
var EVENT_TABLE = {
 replied: { stamps: ["buyerAt"], waiting: "cleared" },
 "replied-no-answer-needed": { stamps: ["buyerAt", "noReplyNeededAt"], waiting: "cleared" },
 stalled: { stamps: ["stallAt"] },
 reacted: { stamps: [], read: "read" },
 unread: { stamps: [], read: "unread" },
 "wrote-waiting": { stamps: ["sellerAt"], waiting: "reply" },
 wrote: { stamps: ["sellerAt"], waiting: "cleared" },
 "sent-draft": { stamps: ["sellerAt"] },
 "showed-progress": { stamps: ["progressAt", "sellerAt"] },
 "handed-over": { stamps: ["handedOverAt", "sellerAt"] },
 "no-show": { stamps: ["noShowAt"], waiting: "new-appointment", refusal: needsPastAppointment },
 approved: { stamps: ["buyerAt", "okAt"] },
 "revision-asked": { stamps: ["buyerAt", "revisionAt"] },
 "formally-delivered": { stamps: ["formalAt", "sellerAt"] },
 "sent-back": { stamps: ["sentBackAt", "buyerAt"], answers: "formalAt", refusal: needsFormal },
 "asked-support": { stamps: ["supportAskedAt"] },
 "cancel-requested": { stamps: ["cancelRequestedAt", "sellerAt"] },
 "cancel-refused": {
  stamps: ["cancelRefusedAt", "buyerAt"],
  answers: "cancelRequestedAt",
  refusal: needsCancelRequest
 },
 "cancel-asked": { stamps: ["buyerCancelAt"] },
 "cancel-answered": { stamps: ["cancelAnsweredAt", "sellerAt"], answers: "buyerCancelAt", refusal: needsBuyerCancel },
 cancelled: { stamps: ["cancelledAt"], answers: "purchasedAt" },
 closed: { stamps: ["closedAt"], answers: "purchasedAt" }
};

// src/domain/orders/owed.ts
function answerIsOwed({ waitingFor }, history) {
 if (waitingFor !== "" || history.standingFormal) return true;
 const [handedOver, progress, ok] = ["handedOverAt", "progressAt", "okAt"].map((key) => history.fact(key));
 const shown = latestFact([handedOver, progress]);
 const changes = latestFact([history.fact("revisionAt"), history.fact("sentBackAt")]);
 if (!shown || isAfter(changes, shown) || isAtOrAfter(ok, shown) && !isAfter(changes, ok)) return false;
 return isAfter(progress, handedOver) ? isAtOrAfter(progress, history.buyer) : true;
}

// src/domain/orders/recording.ts
var NO_DEEDS = new Set(["dueAt", "snoozeUntil", "appointmentAt", "firstSeenAt"]);
var RECORDING_NOW = Number.MAX_SAFE_INTEGER;
function asKnownBefore(order, when) {
 var _a;
 if (!when.dateOnly && !hasWholeDay(order)) return order;
 return { ...order, recorded: numbered(order, Math.max(0, ...Object.values((_a = order.recorded) != null ? _a : {}))) };
}
function recordedAfter(order, moved) {
 var _a;
 if (!hasWholeDay(order)) return {};
 const before = Math.max(0, ...Object.values((_a = order.recorded) != null ? _a : {}));
 const numbers = { ...numbered(order, before) };
 for (const key of Object.keys(moved)) numbers[key] = before + 1;
 const keys = deedsIn(order);
 const kept = keys.filter((key) => keys.some((other) => other !== key && needNumbers(order, key, other)));
 return Object.fromEntries(kept.map((key) => [key, numbers[key]]));
}
function numbered(order, unknown3) {
 return Object.fromEntries(deedsIn(order).map((key) => {
  var _a, _b;
  return [key, (_b = (_a = order.recorded) == null ? void 0 : _a[key]) != null ? _b : unknown3];
 }));
}
var DEEDS = MOMENT_KEYS.filter((key) => !NO_DEEDS.has(key));
function deedsIn(order) {
 return DEEDS.filter((key) => order[key]);
}
function hasWholeDay(order) {
 var _a;
 for (const key of DEEDS) if ((_a = order[key]) == null ? void 0 : _a.dateOnly) return true;
 return false;
}
function needNumbers(order, one, other) {
 const [a, b] = [order[one], order[other]];
 return a.day === b.day && (a.dateOnly || b.dateOnly);
}

// src/domain/orders/recordEvent.ts
function stampsOfDraft(kind) {
 if (kind === "N12") return ["supportAskedAt"];
 if (kind === "N9") return ["sellerAt", "formalAt"];
 return kind === "N4" ? ["sellerAt", "cancelRequestedAt"] : ["sellerAt"];
}
function recordEvent(order, notices, event, when, draftKey) {
 var _a;
 const own = notices.filter((notice2) => notice2.orderId === order.id);
 const history = historyOf(asKnownBefore(order, when), own);
 const refusal = refusalOf(order, history, event, when);
 if (refusal) return { ok: false, refusal };
 const draft = event === "sent-draft" ? draftMeant(own, draftKey) : void 0;
 const assumedMessage = event === "sent-draft" && !draft;
 const stamps = draft ? stampsOfDraft(draft.kind) : stampsOf(event, history);
 const act = { event: assumedMessage ? "wrote-waiting" : event, stamps, when };
 return { ok: true, changes: changesOf(order, history, own, act), sends: (_a = draft == null ? void 0 : draft.key) != null ? _a : null, assumedMessage };
}
function refusalOf(order, history, event, when) {
 var _a;
 if (order.closedAt || order.cancelledAt) return "closed-order";
 const { refusal, answers, stamps } = EVENT_TABLE[event];
 const refused2 = (_a = refusal == null ? void 0 : refusal(order, history, when)) != null ? _a : null;
 if (refused2 || !answers) return refused2;
 const what = history.fact(answers);
 return what && compareFacts(factNow(stamps[0], when), what) < 0 ? "when-too-early" : null;
}
function draftMeant(own, draftKey) {
 var _a;
 const open = own.filter(({ state }) => state === "draft");
 if (draftKey) return open.find(({ key }) => key === draftKey);
 return (_a = open.find(({ kind }) => isManaged(kind))) != null ? _a : open[0];
}
function stampsOf(event, history) {
 const { stamps } = EVENT_TABLE[event];
 return event === "approved" && history.standingFormal ? [...stamps, "noReplyNeededAt"] : stamps;
}
function factNow(key, when) {
 return factOf(key, when, RECORDING_NOW);
}
function changesOf(order, history, own, act) {
 const { stamps, when } = act;
 const moved = stamps.filter((key) => isAtOrAfter(factNow(key, when), history.fact(key)));
 const moments = Object.fromEntries(moved.map((key) => [key, when]));
 const word = factNow("buyerAt", when);
 const hears = stamps.includes("buyerAt") || stamps.includes("stallAt");
 if (hears && isAfter(word, history.seller)) moments.unansweredSince = firstSince(history, word);
 const waiting = waitingAfter(order, history, act);
 const read = readAfter(order, history, act, moved);
 const told2 = { moments, ...waiting && { waiting }, ...read !== void 0 && { read }, recorded: {} };
 const since = owedAfter(order, history, own, act, told2);
 if (since !== void 0) moments.owedSince = since;
 const set = Object.fromEntries(Object.entries(moments).filter(([, moment]) => moment));
 return { ...told2, recorded: recordedAfter({ ...order, ...set }, set) };
}
function firstSince({ heard, seller, unansweredSince }, word) {
 const first = unansweredSince != null ? unansweredSince : isAfter(heard, seller) ? heard : void 0;
 return plain2(first && compareFacts(first, word) <= 0 ? first : word);
}
function waitingAfter({ waitingFor }, history, { event, when }) {
 const { stamps, waiting } = EVENT_TABLE[event];
 if (waiting === void 0 || waiting === "cleared" === (waitingFor === "")) return void 0;
 if (stamps.includes("buyerAt")) return isAtOrAfter(factNow("buyerAt", when), history.owedSince) ? waiting : void 0;
 const act = factNow(stamps[0], when);
 const isLate = !isAtOrAfter(act, history.buyer) || stamps.includes("sellerAt") && !isAtOrAfter(act, history.seller);
 return isLate ? void 0 : waiting;
}
function readAfter(order, history, act, moved) {
 const { event, stamps, when } = act;
 const told2 = EVENT_TABLE[event].read;
 if (told2) return told2;
 const hears = stamps.includes("buyerAt") || stamps.includes("stallAt");
 if (hears) return isAtOrAfter(factNow("buyerAt", when), history.seller) ? "read" : void 0;
 return moved.includes("sellerAt") && order.read === "read" ? null : void 0;
}
function owedAfter(order, history, own, { event, stamps, when }, told2) {
 if (event === "no-show") return when;
 const act = factNow("sellerAt", when);
 if (!stamps.includes("sellerAt") || !isAtOrAfter(act, history.heard)) return void 0;
 const after = withChanges(order, told2, "?");
 if (!answerIsOwed(after, historyOf(after, own)))
  return order.owedSince && isAtOrAfter(act, history.seller) ? null : void 0;
 const before = answerIsOwed(order, history) && history.firstActSinceHeard ? history.owedSince : void 0;
 return plain2(before && compareFacts(before, act) <= 0 ? before : act);
}
function plain2({ at, dateOnly: dateOnly2, day }) {
 return { at, dateOnly: dateOnly2, day };
}
function withMessage(order, when) {
 const written = orderOf(order);
 written.sellerAt = when;
 if (written.read === "read") written.read = null;
 return numberedAs(written, recordedAfter(written, { sellerAt: when }));
}
function numberedAs(order, recorded) {
 order.recorded = Object.keys(recorded).length > 0 ? recorded : void 0;
 return order;
}
function withChanges(order, changes, answerWord, appointmentWord = answerWord) {
 var _a;
 const words = { cleared: "", reply: answerWord, "new-appointment": appointmentWord };
 const { waiting, read, recorded, moments } = changes;
 const after = orderOf(order);
 if (waiting) after.waitingFor = words[waiting];
 if (read !== void 0) after.read = read;
 for (const key of Object.keys(moments)) after[key] = (_a = moments[key]) != null ? _a : void 0;
 return numberedAs(after, recorded);
}

// src/domain/assess/forecast.ts
var MAX_STEPS = 80;
function forecast(order, notices, world, now2) {
 return unfold(caseOf(order, notices, world, now2));
}
function assessToTheEnd(order, notices, world, now2) {
 const c = caseOf(order, notices, world, now2);
 return { assessment: assessmentOf(c), future: unfold(c) };
}
function unfold(begin2) {
 const timeline = [];
 let story = begin2;
 for (let count3 = 0; story && count3 < MAX_STEPS; count3++) {
  const seen = stageOf(story);
  const end = settled3(seen, story);
  if (end !== void 0) {
   if (end) timeline.push({ at: end.at, step: null, notice: null, clock: settlingClock(story, end) });
   return { settlement: end, timeline };
  }
  story = proceed(seen, story, timeline);
 }
 return { settlement: null, timeline };
}
function settled3({ step }, { clocks, now: now2, order, world: { zone } }) {
 switch (step.kind) {
  case "none":
   return order.cancelledAt ? { at: order.cancelledAt.at, day: order.cancelledAt.day, outcome: "refunded" } : { at: order.closedAt.at, day: order.closedAt.day, outcome: "paid" };
  case "fix":
   return null;
  case "record-closed":
  case "record-cancelled":
   return endOf(settledBy(clocks), zone);
  default: {
   const lost = clocks.find(({ id, endsAt }) => (id === "firstContact" || id === "answerCancel") && endsAt <= now2);
   if ((lost == null ? void 0 : lost.result) === "refunded") return endOf(lost, zone);
   return void 0;
  }
 }
}
function endOf(clock5, zone) {
 const outcome3 = clock5 == null ? void 0 : clock5.result;
 if (!clock5 || outcome3 !== "paid" && outcome3 !== "refunded") return null;
 return { at: clock5.endsAt, day: dayOf(clock5.endsAt - 1, zone), outcome: outcome3 };
}
function settlingClock({ clocks }, end) {
 var _a, _b;
 return (_b = (_a = clocks.find(({ endsAt }) => endsAt === end.at)) == null ? void 0 : _a.id) != null ? _b : null;
}
function proceed(seen, story, timeline) {
 const { kind, due, notice: notice2 } = seen.step;
 const runsOut = nextRunOut(story);
 if (kind === "wait") {
  const until = earliest(earliest(due, runsOut), nextAppointment(story));
  return until === null ? null : later(story, until);
 }
 if (kind === "deliver" && due === null) return null;
 const again = kind === "ask-support" && timeline.some(({ step }) => step === "ask-support");
 if (again) return runsOut === null ? null : later(story, runsOut);
 const atOnce = kind === "first-message" || kind === "reply" || due === null;
 const at = atOnce ? story.now : Math.max(story.now, due);
 if (runsOut !== null && runsOut <= at) return later(story, runsOut);
 if (kind === "answer-cancel") return null;
 timeline.push({ at, step: kind, notice: notice2, clock: null });
 return acted(seen, story, at);
}
function nextRunOut({ clocks, now: now2 }) {
 let next = null;
 for (const clock5 of clocks) if (settles(clock5) && clock5.endsAt > now2) next = earliest(next, clock5.endsAt);
 return next;
}
function nextAppointment({ history, now: now2, world }) {
 const appointment = history.fact("appointmentAt");
 const over = appointment ? latestInstant(appointment, world.zone) : now2;
 return over > now2 ? over : null;
}
function earliest(a, b) {
 if (a === null || b === null) return a != null ? a : b;
 return Math.min(a, b);
}
var RECORDS = {
 deliver: "handed-over",
 "record-session": "handed-over",
 "formal-delivery": "formally-delivered",
 "cancel-request": "cancel-requested",
 "ask-support": "asked-support",
 "platform-nudge": "asked-support"
};
function acted(seen, story, now2) {
 const { order, notices, world } = story;
 const { kind } = seen.step;
 const when = timed(now2, world.zone);
 if (kind === "send" && seen.notice) {
  const sent2 = sentNotice(order, seen.notice, when);
  return withFacts(story, now2, withMessage(order, when), [...notices.filter(({ key }) => key !== sent2.key), sent2]);
 }
 const event = RECORDS[kind];
 if (!event) return withFacts(story, now2, withMessage(order, when), notices);
 const recorded = recordEvent(order, notices, event, when);
 return recorded.ok ? withFacts(story, now2, withChanges(order, recorded.changes, order.waitingFor), notices) : later(story, now2);
}
function sentNotice(order, planned, when) {
 return {
  key: planned.key,
  orderId: order.id,
  buyer: order.buyer,
  kind: planned.kind,
  phase: planned.phase,
  state: "sent",
  text: "",
  plannedAt: planned.plannedAt,
  deadline: planned.deadline,
  createdAt: null,
  sentAt: when,
  edited: false,
  withdrawnBy: null
 };
}

// src/text/vocabulary.ts
var JA2 = {
 place: "メッセージ画面",
 isDirect: false,
 ordered: "ご購入",
 buyerTerm: "購入者様",
 sellerTerm: "出品者",
 completes: "取引は自動で完了となります",
 formalDelivery: "正式な納品",
 pressFormal: "",
 cancelRequest: "キャンセル申請",
 accept: "承諾",
 sendBack: "差し戻し",
 buttons: "",
 refuseCancel: "",
 afterwards: "",
 endsByItself: "取引が自動で終わって",
 orderNumberName: "注文番号"
};
var EN2 = {
 place: "on the order page",
 isDirect: false,
 ordered: "your order",
 buyerTerm: "the buyer",
 sellerTerm: "the seller",
 completes: "the order completes automatically",
 formalDelivery: "the final delivery",
 pressFormal: "",
 cancelRequest: "a cancellation request",
 accept: "accept it",
 sendBack: "ask for changes",
 buttons: "",
 refuseCancel: "",
 afterwards: "",
 endsByItself: "the order ends automatically",
 orderNumberName: "Order number"
};
var COCONALA2 = {
 ja: {
  place: "トークルーム",
  cancelRequest: "キャンセルリクエスト",
  buttons: "ボタン",
  refuseCancel: "差し戻し",
  afterwards: "メッセージ機能",
  endsByItself: "トークルームが自動で閉じて",
  orderNumberName: "トークルームNo"
 },
 en: { place: "in the talk room", formalDelivery: "正式な納品 (the formal delivery)" }
};
var CLIENTS = { ordered: "ご依頼", buyerTerm: "クライアント様" };
var LANCERS2 = {
 ja: {
  ...CLIENTS,
  sellerTerm: "ランサー",
  formalDelivery: "完了報告",
  sendBack: "修正のご依頼",
  accept: "完了の承認"
 }
};
var OWN = {
 ココナラ: COCONALA2,
 "ココナラ（法人・検収）": COCONALA2,
 Lancers: LANCERS2,
 "Lancers（時間報酬）": { ja: { ...LANCERS2.ja, formalDelivery: "打刻の申請" } },
 CrowdWorks: {
  ja: {
   ...CLIENTS,
   sellerTerm: "ワーカー",
   formalDelivery: "納品",
   cancelRequest: "契約途中終了リクエスト",
   accept: "検収",
   sendBack: "修正のご依頼"
  }
 },
 つなぐ: { ja: { formalDelivery: "終了申請", sendBack: "修正のご依頼" } },
 SKIMA: {
  ja: {
   ...CLIENTS,
   sellerTerm: "クリエイター",
   formalDelivery: "納品",
   accept: "納品の承諾",
   sendBack: "修正のご依頼"
  }
 },
 REQU: { ja: { formalDelivery: "完了の報告", sendBack: "修正のご依頼" } },
 スキルクラウド: { ja: { formalDelivery: "納品完了の通知", sendBack: "修正のご依頼" } },
 Fiverr: { en: { sendBack: "request a revision" } },
 Upwork: {
  en: {
   place: "in the contract messages",
   ordered: "hiring me",
   buyerTerm: "the client",
   sellerTerm: "the freelancer",
   completes: "the payment is released automatically",
   accept: "approve it",
   orderNumberName: "Contract"
  }
 },
 // No platform, no buttons: everything is a message.
 直接取引: {
  ja: {
   ...CLIENTS,
   place: "",
   isDirect: true,
   buyerTerm: "お客様",
   formalDelivery: "納品のご報告",
   pressFormal: "納品のご報告をする",
   cancelRequest: "お取りやめのご相談",
   accept: "ご了承のお返事",
   sendBack: "修正のご依頼"
  },
  en: { place: "", isDirect: true, buyerTerm: "the client", pressFormal: "Report the delivery as final" }
 }
};
function termsOf(market, language) {
 var _a;
 const neutral = language === "ja" ? JA2 : EN2;
 return { ...neutral, ...(_a = OWN[canonicalMarketName(market)]) == null ? void 0 : _a[language] };
}

// src/text/problem.ts
function problemText(problem, order, now2, zone, language) {
 const { problems: problems3, sheet: sheet3 } = catalogueFor(language);
 const { code, column, value, at, over, stoppedBy } = problem;
 if (isConcern(code)) {
  return problems3.concerns[code]({
   end: at === void 0 ? "" : code === "due-day" ? endDay(at, zone, now2) : endText(at, zone, now2),
   over: over === true,
   stoppedBy: stoppedBy != null ? stoppedBy : null,
   terms: termsOf(order.market, language)
  });
 }
 const moment = order[column];
 const shown = isMoment(moment) ? momentText2(moment, zone, now2) : "";
 return problems3.problems[code]({ column: sheet3.headers.orders[column], value: value != null ? value : shown });
}
function concernTexts(problems3, order, now2, zone, language) {
 return problems3.filter(({ code }) => isConcern(code)).map((problem) => problemText(problem, order, now2, zone, language));
}
function isConcern(code) {
 return CONCERN_CODES.includes(code);
}
function isMoment(value) {
 return typeof value === "object" && value !== null && "dateOnly" in value;
}

// src/text/step.ts
function stepText({ step, next: after, stage, service, market }, language) {
 const { steps: steps3, lists: lists3 } = catalogueFor(language);
 const terms = termsOf(market, language);
 const base = { stage, service, notice: "", next: "", terms };
 const next = step.kind === "wait" && after && after !== "send" ? steps3.steps[after](base) : "";
 const notice2 = step.notice && !next ? lists3.notices[step.notice] : "";
 return steps3.steps[step.kind]({ ...base, notice: notice2, next });
}
function stageText(stage, service, language) {
 const { stages, sessionHeld } = catalogueFor(language).steps;
 return stage === "awaiting-check" && service !== "work" ? sessionHeld : stages[stage];
}
function untilText({ until, ends }, now2, zone, language) {
 const own = stepUntil(until, now2, zone, language);
 return [own, endsText(ends, now2, zone, language)].filter(Boolean).join(catalogueFor(language).steps.until.and);
}
function endsText(ends, now2, zone, language) {
 if (!ends) return "";
 const { until: words, outcomes } = catalogueFor(language).steps;
 const outcome3 = ends.result === "paid" || ends.result === "refunded" ? outcomes[ends.result] : "";
 return words.ends(endText(ends.endsAt, zone, now2), outcome3);
}
function untilShort(until, now2, zone, language) {
 var _a;
 const { until: words, severities } = catalogueFor(language).steps;
 if ((until == null ? void 0 : until.say) === "overdue") return severities.late;
 if ((until == null ? void 0 : until.say) === "any-time") return words.anyTimeShort;
 const long = stepUntil(until, now2, zone, language);
 if ((until == null ? void 0 : until.say) !== "by" && (until == null ? void 0 : until.say) !== "since") return long;
 const choices = [long, until.say === "by" ? endText(until.at, zone, now2) : "", endDay(until.at, zone, now2)].filter(
  Boolean
 );
 return (_a = choices.find((text2) => halfWidths(text2) <= 12)) != null ? _a : long;
}
function halfWidths(text2) {
 return [...text2].reduce((sum3, letter2) => sum3 + (/[ -~]/.test(letter2) ? 1 : 2), 0);
}
function stepUntil(until, now2, zone, language) {
 const { until: words, severities } = catalogueFor(language).steps;
 switch (until == null ? void 0 : until.say) {
  case "by":
   return nearText(until.at, now2, zone, language, words);
  case "overdue":
   return words.overdue(severities.late, endText(until.at, zone, now2));
  case "since":
   return words.since(shortDate(dayOf(until.at, zone), dayOf(now2, zone)));
  case "today":
   return words.wholeDay(words.today);
  case "any-time":
   return words.anyTime;
  default:
   return "";
 }
}
function outcomeText(settlement, amount, now2, zone, language) {
 if (!settlement) return "";
 const date = shortDate(settlement.day, dayOf(now2, zone));
 const money3 = settlement.outcome === "paid" ? yen(amount) : "";
 return [date, catalogueFor(language).steps.outcomes[settlement.outcome], money3].filter(Boolean).join(" ");
}

// src/app/desk/desk.ts
var noTroubles = () => ({ before: {}, failed: new Map(), aside: new Set(), unwritten: new Set() });
function deskOf(book2, troubles = noTroubles(), mailsFrom = 0) {
 return {
  book: book2,
  troubles,
  orders: book2.orders.map(({ order }) => order),
  notices: book2.notices.map(({ row, notice: notice2 }) => ({ row, notice: notice2 })),
  added: [],
  orderChanges: new Map(),
  noticeChanges: new Map(),
  log: [],
  logged: null,
  postponed: new Set(),
  mailsFrom,
  takenBack: new Set(),
  lost: false
 };
}
function orderCell(desk, { row, source }, key) {
 var _a, _b;
 return (_b = (_a = desk.orderChanges.get(`${row}|${key}`)) == null ? void 0 : _a.value) != null ? _b : cellOf(desk.book.orderTable, source, key);
}
function setOrderCell(desk, orderRow, key, value) {
 const { row, source } = orderRow;
 if (sameCell(cellOf(desk.book.orderTable, source, key), value)) desk.orderChanges.delete(`${row}|${key}`);
 else desk.orderChanges.set(`${row}|${key}`, { row, key, value });
}
function setNoticeCell(desk, row, key, value) {
 const { noticeTable } = desk.book;
 const source = noticeTable.rows[row - noticeTable.headerRow - 1];
 if (sameCell(cellOf(noticeTable, source, key), value)) desk.noticeChanges.delete(`${row}|${key}`);
 else desk.noticeChanges.set(`${row}|${key}`, { row, key, value });
}
function forgetRow(desk, orderRow) {
 for (const [at, { row }] of desk.orderChanges) if (row === orderRow.row) desk.orderChanges.delete(at);
 desk.orders[desk.book.orders.indexOf(orderRow)] = orderRow.order;
}
function noticesOf(desk, orderId) {
 return desk.notices.filter(({ notice: notice2 }) => notice2.orderId === orderId).map(({ notice: notice2 }) => notice2);
}
function replaceNotice(desk, key, change2) {
 const index = desk.notices.findIndex(({ notice: notice2 }) => notice2.key === key);
 const found = desk.notices[index];
 if (!found) return void 0;
 const changed = { ...found, notice: { ...found.notice, ...change2 } };
 desk.notices[index] = changed;
 return changed;
}

// src/domain/orders/event.ts
var EVENT_KEYS = [
 "replied",
 "replied-no-answer-needed",
 "stalled",
 "reacted",
 "unread",
 "wrote-waiting",
 "wrote",
 "sent-draft",
 "showed-progress",
 "handed-over",
 "no-show",
 "approved",
 "revision-asked",
 "formally-delivered",
 "sent-back",
 "asked-support",
 "cancel-requested",
 "cancel-refused",
 "cancel-asked",
 "cancel-answered",
 "cancelled",
 "closed"
];

// src/app/desk/rowMemory.ts
var LAST_MOMENT = 864e13;
function isStoredCell(value) {
 if (typeof value !== "object" || value === null) return ["string", "number", "boolean"].includes(typeof value);
 return "d" in value && typeof value.d === "number" && Math.abs(value.d) <= LAST_MOMENT;
}
var changesIn = (columns2) => array(
 custom((value) => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [column, ...cells] = value;
  return columns2.includes(column) && cells.every(isStoredCell);
 })
);
var SHAPE = object({
 undo: array(
  object({
   event: picklist(EVENT_KEYS),
   cells: changesIn([...MOMENT_KEYS, "waitingFor", "read", "recorded", "lastEvent"]),
   notice: optional(
    object({ key: string(), cells: changesIn(["state", "sentAt", "sent", "attention", "deadline"]) })
   ),
   open: optional(array(string()))
  })
 ),
 note: optional(object({ code: picklist([...EVENT_REFUSALS, "no-draft-open"]), event: string() })),
 replaced: optional(string())
});
var EMPTY = { undo: [] };
var MOST_STEPS = 8;
function readMemory(cell) {
 var _a;
 return (_a = parsedText(String(cell))) != null ? _a : EMPTY;
}
function isUnreadable(cell) {
 return parsedText(String(cell)) === null;
}
var parsedText = remembered2((text2) => {
 if (text2 === "") return EMPTY;
 try {
  const read = safeParse(SHAPE, JSON.parse(text2));
  return read.success ? read.output : null;
 } catch {
  return null;
 }
});
function writeMemory({ undo: undo2, note, replaced }) {
 if (undo2.length === 0 && !note && !replaced) return "";
 return JSON.stringify({ undo: undo2.slice(-MOST_STEPS), ...note && { note }, ...replaced && { replaced } });
}
function storeCell(cell) {
 return cell instanceof Date ? { d: cell.getTime() } : cell;
}
function restoreCell(stored) {
 return typeof stored === "object" ? new Date(stored.d) : stored;
}

// src/domain/health/troubles.ts
var MOST_TRIES = 3;
var MOST_REMEMBERED2 = 20;
var LONGEST_REASON = 80;
function isSetAside(trouble, facts) {
 return trouble !== void 0 && trouble.times >= MOST_TRIES && trouble.facts === facts;
}
function afterRun(before, failed, aside, factsOf3) {
 const kept = Object.entries(before).filter(([id]) => aside.has(id));
 const counted3 = [...failed].map(([id, reason]) => {
  const facts = factsOf3(id);
  const earlier = before[id];
  const times = (earlier == null ? void 0 : earlier.facts) === facts ? Math.min(earlier.times, MOST_TRIES - 1) + 1 : 1;
  return [id, { times, facts, reason: reason.slice(0, LONGEST_REASON) }];
 });
 return Object.fromEntries([...kept, ...counted3].slice(0, MOST_REMEMBERED2));
}

// src/app/desk/columnOwners.ts
var OWNED_ORDER_COLUMNS = new Set([
 ...ASSESSMENT_COLUMNS,
 "firstSeenAt"
]);
var KEPT_ORDER_COLUMNS = new Set([
 "unansweredSince",
 "owedSince",
 "recorded"
]);
var SHARED_NOTICE_COLUMNS = new Set([
 "text",
 "sent",
 "deadline",
 "kind",
 "orderId"
]);
var OWNED_NOTICE_COLUMNS = new Set(
 NOTICE_COLUMNS.filter((key) => !SHARED_NOTICE_COLUMNS.has(key))
);

// src/app/desk/rowTroubles.ts
function troublesIn(book2, before, failed, retry) {
 const chosen = Object.keys(before).length > 0 ? withChoice(book2) : new Set();
 const aside = book2.orders.filter(({ order: { id } }) => before[id] && !retry && !chosen.has(id)).filter((row) => isSetAside(before[row.order.id], factsOf2(row, book2.orderTable))).map(({ order }) => order.id);
 return { before, failed, aside: new Set(aside), unwritten: new Set() };
}
function withChoice({ orders: orders3, todayTable }) {
 const inToday = todayTable.rows.filter((row) => cellOf(todayTable, row, "event") !== "");
 return new Set([
  ...orders3.filter(({ event }) => event !== "").map(({ order }) => order.id),
  ...inToday.map((row) => textFromCell(cellOf(todayTable, row, "id")))
 ]);
}
function factsOf2({ source }, { columns: columns2 }) {
 const ours = new Set(
  [...columns2].filter(([key]) => OWNED_ORDER_COLUMNS.has(key) || key === "undo").map(([, column]) => column)
 );
 return fingerprint(JSON.stringify(source.cells.filter((_, index) => !ours.has(index + 1))));
}
function tryRow({ troubles }, orderId, work) {
 try {
  return work();
 } catch (error) {
  troubles.failed.set(orderId, reasonOf(error));
  return void 0;
 }
}
function reasonOf(error) {
 const thrown = typeof error === "object" && error !== null && "message" in error ? error.message : error;
 return String(thrown).split("\n")[0];
}
function isInTrouble({ troubles: { failed, aside } }, orderId) {
 return failed.has(orderId) || aside.has(orderId);
}
function troubleOf({ troubles: { before, failed, aside } }, orderId) {
 var _a, _b;
 const reason = (_b = failed.get(orderId)) != null ? _b : aside.has(orderId) ? (_a = before[orderId]) == null ? void 0 : _a.reason : void 0;
 if (reason === void 0) return void 0;
 return { code: aside.has(orderId) ? "set-aside" : "failed", column: "id", blocking: false, value: reason };
}
function unassessed({ problems: problems3 }) {
 return {
  turn: "seller",
  stage: "needs-fix",
  severity: "now",
  step: { kind: "fix", notice: null, due: null },
  waitingDays: 0,
  clocks: [],
  problems: problems3,
  notice: null,
  next: null,
  until: null,
  ends: null,
  firstText: null,
  decidedBy: null,
  said: NOTHING_SAID
 };
}

// src/app/desk/assessAll.ts
var NO_FUTURE = { settlement: null, timeline: [] };
function noticesById(notices) {
 const byId = new Map();
 for (const notice2 of notices) {
  const own = byId.get(notice2.orderId);
  if (own) own.push(notice2);
  else byId.set(notice2.orderId, [notice2]);
 }
 return byId;
}
function assessAll(desk) {
 const { book: book2, orders: orders3 } = desk;
 const byId = noticesById(desk.notices.map(({ notice: notice2 }) => notice2));
 return book2.orders.map((orderRow, index) => {
  var _a;
  const order = orders3[index];
  const notices = (_a = byId.get(order.id)) != null ? _a : [];
  const seen = tryRow(desk, order.id, () => seenIn(book2, order, notices));
  const { assessment, future } = seen != null ? seen : { assessment: unassessed(order), future: NO_FUTURE };
  const trouble = troubleOf(desk, order.id);
  const told2 = trouble ? { ...assessment, problems: [...assessment.problems, trouble] } : assessment;
  return { orderRow, order, notices, assessment: told2, future };
 });
}
function seenIn({ world, now: now2, noticeTable }, order, notices) {
 const seen = assessToTheEnd(order, notices, world, now2);
 if (isBelieved(noticeTable) || !dependsOnNotices(seen.assessment)) return seen;
 return { assessment: withoutNotices(seen.assessment), future: NO_FUTURE };
}
function showAssessment(desk, one) {
 const { orderRow, order, assessment } = one;
 const shown = {
  ...shownCells(desk.book, one),
  attention: attentionOf(desk, { orderRow, order, assessment }).join("\n")
 };
 for (const [key, value] of Object.entries(shown)) setOrderCell(desk, orderRow, key, value);
}
function shownCells({ words, now: now2, zone }, { order, assessment, future }) {
 const { language, steps: steps3 } = words;
 const { service, market, amount } = order;
 return {
  nextStep: stepText({ ...assessment, service, market }, language),
  until: untilText(assessment, now2, zone, language),
  turn: steps3.turns[assessment.turn],
  stage: stageText(assessment.stage, service, language),
  severity: steps3.severities[assessment.severity],
  outcome: outcomeText(future.settlement, amount, now2, zone, language),
  waitingDays: assessment.waitingDays || ""
 };
}
function attentionOf(desk, { orderRow, order, assessment }) {
 const { now: now2, zone, words } = desk.book;
 const sentences = assessment.problems.map((problem) => problemText(problem, order, now2, zone, words.language));
 return [...sentences, noteText(desk, orderRow)].filter(Boolean);
}
function noteText(desk, orderRow) {
 const { problems: problems3 } = desk.book.words;
 const { note, replaced } = readMemory(orderCell(desk, orderRow, "undo"));
 const ofEvent = !note ? "" : note.code === "no-draft-open" ? problems3.eventNotes["no-draft-open"] : problems3.refusals[note.code](note.event);
 return [ofEvent, replaced ? problems3.replaced(replaced) : ""].filter(Boolean).join("\n");
}

// src/domain/notices/wording/rules/phrases.ts
var VOCABULARY = {
 ask: "ください|いただ|お願い|いかが|大丈夫|可能|できま|OK|受け|承|どう",
 deal: "依頼|取り?引|契約|やり[取と]り|連絡|注文|購入|相談|お?話[しでをがの]|お話|支払|仕事|受け|承|対応|頼",
 pay: "支払|払|入金|振|送金|送[っる]|お送り|渡"
};
var notation = (flags, space) => (parts2, ...values) => new RegExp(
 String.raw(parts2, ...values).replace(/\n\s*/g, "").replace(/ /g, space).replace(/~(\d*)/g, (_, most) => `[^。、\\n]{0,${most || 12}}?`).replace(/≈(\d+)/g, "[^。.\\n]{0,$1}?").replace(/<(ask|deal|pay)>/g, (_, name) => `(?:${VOCABULARY[name]})`),
 flags
);
var japanese2 = notation("g", " ");
var near = notation("", " ");
var nearAnyCase = notation("i", " ");
var english2 = notation("gi", "\\s");

// src/domain/notices/wording/surroundings.ts
var FAR = 60;
var ENDS3 = /[。！？!?\n](?![」』”"])/;
function around(text2, start2, end) {
 const before = text2.slice(Math.max(0, start2 - FAR), start2);
 const after = text2.slice(end, end + FAR);
 let from3 = before.length;
 while (from3 > 0 && !ENDS3.test(before.slice(from3 - 1, from3 + 1))) from3--;
 const to = after.search(ENDS3);
 return { before: before.slice(from3), after: to < 0 ? after : after.slice(0, to + 1) };
}
var WORK_AFTER = near`^[」』"”)]*\s*(?!で|に(?!合わ)|から|へ)[の・]?(用(?!意|件|が)|向け|風|スタンプ|広告|ロゴ|アイコン|バナー|ヘッダー|~4(画像|欄|画面(?!共有|越し)|ページ)|背景|イラスト|デザイン|投稿|運用|素材|テンプレ|サイズ|に合わせ|文言|という(言葉|文字))`;
var WORK_AFTER_EN = /^[)"”’']*\s*(sticker|icon|logo|banner|button|emote|posts?\b|ads?\b|template|page|scene|cover|size|art|stor(y|ies)\b|API|bot\b|line\b)/i;
var WORK_BEFORE = near`(名刺|チラシ|ヘッダー|ポスター|看板|封筒|ロゴ|デザイン|イラスト|歌詞|台本|小説|物語|ダミー|裏面|表面|左下|右下|下部|上部|LP|フォーム|請求書|契約書|見積書|記事|原稿|文中|作中|図|画面|一覧)(の|に|には|中の|にある)、?~12$`;
var QUOTED_BEFORE = /[「『“"][^」』”"\n]{0,30}$/;
var QUOTED_AFTER = nearAnyCase`^[^「『“"」』”\n]{0,30}[」』”"]≈24(文字|訳|セリフ|台詞|コピー|見出し|タイトル|表記|言葉|ポスター|歌詞|バナー|ボタン|欄|項目|という|フォント|色|とし|変え|直し|修正|[大小]きく|書き|入れ|\b(line|title|button|label|word|text)\b)`;
var SCENE = near`^~8(場面|シーン|展開|章|コマ|カット|ストーリー|物語|キャラ|せりふ|セリフ|台詞)|^≈24\b(scene|chapter|character|panel)\b`;
function isQuoted({ before, after }) {
 return QUOTED_BEFORE.test(before) && QUOTED_AFTER.test(after);
}
function isPartOfWork({ before, after }) {
 return WORK_AFTER.test(after) || WORK_AFTER_EN.test(after) || SCENE.test(after) || isQuoted({ before, after });
}
var ASKS = /ください|いただけ|お願い|ませんか|ましょう|送[りっ]|伝え|お知らせ|教え|招[待き]|お待ち|登録|ご?連絡|フォロー|友だち|リンク|URL|QR|ID|アカウント[をはにで]|\b(please|(can|could|would) you|let['’]?s|me|us|you can|join|invite|send|call me|handle)\b/i;
var DONE3 = near`(描|書|作|直|変え|替え|入れ|足し|加え|移|置|並べ|そろえ|揃え|まとめ|仕上|増や|減ら|整え|追加|修正|訳|統一|調整|変更|反映|削|外し|分け|(?<!受け)付け|残し|消し|動かし|書き出し|確かめ|[くにと]し)~5(まし[たて]|て(い|お|あ)り?ます)~6$`;
var DONE_EN = /\b(I|we)(['’]ve| have)?( (also|now|just|already))? (?!sent|shared|posted|asked|reported|need|used to)(\w+ed|(re)?(wrote|drew|made)|put|kept|gave|set|cut|split|proofread)\b|\b(the|your|his|her) \w+( \w+)?( \w+)? (now|says|reads|mentions|lists|uses|needs)\b|(^|…|\n| )(The|Your) [^.…]{0,30}…[^.]{0,50}\bnow\b|…[^.]{0,24}\bnow (?!you|we|let)|^ ?(should|which|do you want|would you like) (?!to\b)/i;
var CHOICE3 = /(どちら|どれ|どの|もう少し|このまま)[^。]*(でしょうか|ますか|ですか|ましょうか)[。？?]?$/;
var THROUGH = /\b(on|in|into|to|via|through|from|over|using) (my |the |an? |our )?$/i;
var INTO = "追加|入れ|置|上げ|アップ|保存|格納|共有";
var PLACE = new RegExp(`^(で|に|へ|から|まで|宛)(?!す)|^の[^をは。、\\n]{1,8}に(${INTO})`);
var ENGLISH_END = /[.;] /;
function isReported({ before, after }) {
 if (PLACE.test(after) || ASKS.test(after)) return false;
 if (DONE3.test(after.replace(/[。！!]?$/, "")) || CHOICE3.test(after)) return true;
 if (THROUGH.test(before)) return false;
 const sentence2 = `${before.split(ENGLISH_END).pop() || ""}…${after.split(ENGLISH_END)[0]}`;
 return DONE_EN.test(sentence2) && !ASKS.test(sentence2);
}
function isAboutWork(near2) {
 return WORK_BEFORE.test(near2.before) || SCENE.test(near2.after) || isQuoted(near2) || isReported(near2);
}
var WAYS = "交換|追加|公式アカウント[にでへ]|面談|打ち?合|通話|会議|相談|連絡|返[信事]|登録|検索|招待|参加|共有|送|便|可|希望|対応|利用|使用|経由|番号|友|電話|名|内|宛|側|限定|授業|講座|グループ|チャット|トーク|アカウント|アプリ|サーバー|チャンネル|メッセ|ミーティング|レッスン|リンク|フォロー|オープン|ビデオ|コール|ルーム|方|人|通[じし]|払|支|口座|残高|コード|ポイント|カード";
var COMPOUND = new RegExp(
 `^[の・]?(?!${WAYS}|画面[共越]|[^をは。、\\n]{1,8}[でに](${INTO}))([一-鿿]{2}|[ァ-ヶー]{2})|^[の・]?[ァ-ヶー一-鿿]{0,6}(アイコン|画像|文|ロゴ|背景)|^[でに](使[うえ]|よく見|見る|載せる|映え)`
);
var isCompound = ({ after }) => COMPOUND.test(after);
var REFUSES = /^(?!でしか)[^。！？\n]*?(禁[止じ]|できません(?!か|でしょう)|できない(?!か|でしょうか|場合|とき|時|よう)|かね(ます|る)|お?断り|控え[てさ](?!い)|お控え|遠慮|不可|(?<![A-Za-z])NG|認められ|違反|規約|対象外|(いただけ|利用)ません(?!か|でしょう)|使え(ない|ませ)|て(い|お)り?(ない|ません)|ないよう|しないで|(使わ|交換せ|行わ)ずに?|不要|必要は?[なあご]|なしで)/;
var REFUSES_EN = /\b(can('|’)?t|cannot|not (allowed|permitted|able|possible)|never|don('|’)?t(?! hesitate| mind| worry| forget| know| want to lose)|do not(?! hesitate)|won('|’)?t|unable to|no need|instead of|rather (not|than)|without (sharing|using|giving)|please keep)\b[^.,;!?\n]{0,70}$/i;
var REFUSED_EN = /^[^.;!?\n]*?\b((not|n('|’)t) (allowed|permitted|possible|necessary|needed|required)|(isn)('|’)t (allowed|permitted)|against (the |fiverr|upwork|their |its )|prohibited|banned|violat)/i;
var DOUBLE = /why don('|’)?t|why not|if you can('|’)?t|i can('|’)?t wait/i;
function isRefusal({ before, after }) {
 if (REFUSES.test(clause(after))) return true;
 return REFUSES_EN.test(before) && !DOUBLE.test(before) || REFUSED_EN.test(after);
}
function clause(after) {
 const turn = after.search(/(ので|ため|から|が|けど|けれど)、/);
 return turn < 0 ? after : after.slice(0, turn);
}

// src/domain/notices/wording/limits.ts
var MONTHS3 = "janfebmaraprmayjunjulaugsepoctnovdec";
var WEEKDAYS3 = "日月火水木金土";
var WEEKDAYS_EN2 = "sunmontuewedthufrisat";
var DIGITS = "〇一二三四五六七八九";
var NEAR_DAYS = [/^(?:本日|今|きょう|to[dn]i?|.*day$|eod|midn)/, /^(?:明|あす|tom)/, /^あさ/];
var NUMBER = "[\\d〇一二三四五六七八九十]{1,4}";
var JAPANESE2 = new RegExp(
 `(?:(?:(?<year>\\d{4})[年/])?(?<![\\d/])(?<month>${NUMBER})\\s*[月/]\\s*(?<date>${NUMBER}|いつか|なのか|ようか)日?|(?<near>あさって|明[日晩朝]|あす|本日|今[日夜晩]|きょう)|(?<week>今週|再?来週|週明け)?の?(?:(?<weekday>[月火水木金土日])曜日?)?(?<=[週曜日け])末?)(?:\\s*\\([日月火水木金土](?:曜日?)?(?:・祝)?\\))?[の\\s]*(?<half>午前|午後|正午|お?昼|ひる|夕方|夜|よる|朝|晩)?[の\\s]*(?:(?<hour>${NUMBER})\\s*[時じ:](?<minute>\\d{2}|半)?分?)?\\s*(?:まで|以内|中(?=[にで、は])|いっぱい|[をが](?:期限|リミット|締め?切り?|しめきり)|[でに](?=し?締?め?き?切ら?|しめき)|(?=[とに]さ?せて))|(?<!\\d)(?<count>${NUMBER})\\s?(?<unit>日|時間|週間)(?:以内|後まで|(?:だけ|ほど)?(?=、?お?待))`,
 "g"
);
var ENGLISH3 = new RegExp(
 `\\b(?:by|until|till|before|no later than|deadline(?: is|:)?)\\s+(?:(?:\\w{3,9}[.,]*\\s+)?(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>${MONTHS3.replace(/...(?!$)/g, "$&|")}|\\d{1,2}(?=/))(?:/|[a-z]*\\.?)(?:\\s*(?<date>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?(?:,?\\s*(?:at\\s+)?(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?\\s*(?<half>[ap]\\.?m\\.?)?(?![\\d/]))?|(?<near>(?:the )?end of (?:the |this )?(?:day|week)|eod|today|tonight|tomorrow|midnight|noon)\\b|(?:this |next )?(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\\b)|\\b(?:within|in|have|another)\\s+(?:the\\s+)?(?:next\\s+)?(?<count>\\d+|an?|one|two|three|four|five)\\s+(?<unit>hour|day|week)s?\\b`,
 "gi"
);
function numberOf(text2) {
 if (/^\d+$/.test(text2)) return Number(text2);
 const kana = ["いつか", "", "なのか", "ようか"].indexOf(text2);
 if (kana >= 0) return kana + 5;
 const english3 = ["an", "a", "one", "two", "three", "four", "five"].indexOf(text2.toLowerCase());
 if (english3 >= 0) return Math.max(1, english3 - 1);
 const [tens = "", ones = ""] = text2.includes("十") ? text2.split("十") : ["〇", text2];
 return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
function minutesOf({ hour, minute, half = "", near: near2 = "" }) {
 if (half === "正午") return 12 * 60;
 if (hour === void 0) return void 0;
 const hours2 = numberOf(hour);
 const isLate = /^(?:午後|夕|夜|よ|晩|p)|[夜晩]$/i.test(half || near2) && hours2 < 12;
 return (hours2 + (isLate ? 12 : 0)) * 60 + (minute === "半" ? 30 : Number(minute || 0));
}
function isNamed({ year, month, date, first, near: near2, week, weekday }, day, today) {
 const days2 = daysBetween(today, day);
 if (month !== void 0) {
  const [itsYear, itsMonth, itsDate] = day.split("-").map(Number);
  const named4 = /^[a-z]/i.test(month) ? MONTHS3.indexOf(month.toLowerCase()) / 3 + 1 : numberOf(month);
  return (year === void 0 || Number(year) === itsYear) && named4 === itsMonth && numberOf(first || date) === itsDate;
 }
 if (near2 !== void 0)
  return /week/i.test(near2) ? days2 < 7 : NEAR_DAYS.findIndex((one) => one.test(near2.toLowerCase())) === days2;
 const weeks = week === void 0 ? -1 : ["今週", "来週", "再来週"].indexOf(week === "週明け" ? "来週" : week);
 const fromMonday = days2 + (weekdayOf(today) + 6) % 7;
 if (weeks >= 0 && Math.floor(fromMonday / 7) !== weeks) return false;
 const name = week === "週明け" ? "月" : weekday;
 if (name === void 0) return true;
 const japanese3 = WEEKDAYS3.indexOf(name);
 return weekdayOf(day) === (japanese3 < 0 ? WEEKDAYS_EN2.indexOf(name.slice(0, 3).toLowerCase()) / 3 : japanese3);
}
function allows(groups, deadline2, now2, zone) {
 const { count: count3, unit = "" } = groups;
 if (count3 !== void 0) {
  const hours2 = numberOf(count3) * (/時間|hour/i.test(unit) ? 1 : /週|week/i.test(unit) ? 168 : 24);
  return Math.abs((deadline2 - now2) / HOUR - hours2) <= (hours2 < 48 && /時間|hour/i.test(unit) ? 6 : 30);
 }
 const { day, hour, minute } = wallTime(deadline2, zone);
 const today = dayOf(now2, zone);
 const minutes = minutesOf(groups);
 const is = (time) => minutes === void 0 || minutes === time;
 if (hour + minute === 0 && isNamed(groups, plusDays(day, -1), today) && is(24 * 60)) return true;
 return isNamed(groups, day, today) && is(hour * 60 + minute);
}
var BUYERS = /お?返[事答信]|ご(?!用意|紹介|注文|購入|依頼|希望|要望|指定)[一-鿿]{2}(?!し(?:ます|て)|いたし|させて|差し)|お知らせ(?:くだ|いただ|願)|お聞かせ|教えて|お?待ち(?!してお?り?まし)|待って|待た|ください|いただけ|反応|検収|検品|承認|(?<!\bI(?:(?:'|’)ll)? )(?:hear|reply|answer|response|respond|get(?:ting)? back|let me know|confirm|tell me|your|you have|I(?:'|’)ll wait)/gi;
var OWN2 = /お?送り(?:し|いたし)|お?届け|納品(?:し|いた)|仕上|お?返[事信](?:し(?:ます|て)|いたし|を?差し|をお?待た|でき)|ご(?:連絡|対応|用意|報告)(?:し(?:ます|て)|いたし|させて|差し)|お渡し|対応(?:し|いた)|整え|直し|修正(?:し|いた)|お?休[みま業]|不在|差し戻|お選び|自動|お?待ち?してお?り?まし|にいただい|とお?伝え|でした|営業|\b(?:I(?:'|’)ll|I will|I can|I(?:'|’)m|we(?:'|’)ll)(?! wait)(?: be)? \w+|\bI (?:usually |always )?(?:repl|answer|waited|finish|have )|\b(?:away|closed|off|holiday|sale|open)\b/gi;
var TERMS = /差し戻|承諾|自動|^ (?:after|of) (?:that|then|it)\b|goes through|refund/;
function nearest(pattern, text2, fromEnd) {
 const places = [...text2.matchAll(pattern)].map(
  ({ 0: word, index }) => fromEnd ? text2.length - index - word.length : index
 );
 return Math.min(...places, 99);
}
function limitsBuyer(text2, { start: start2, end, isDate: isDate2 }) {
 const near2 = around(text2, start2, end);
 if (!isDate2 && TERMS.test(near2.after)) return false;
 const isEnglish = /^\w/.test(text2.slice(start2, end)) && /[a-z]/i.test(text2.slice(start2, start2 + 2));
 const first = isEnglish ? near2.before : near2.after;
 const then = isEnglish ? near2.after : near2.before;
 for (const [words, fromEnd] of [
  [first, isEnglish],
  [then, !isEnglish]
 ]) {
  const buyers = nearest(BUYERS, words, fromEnd);
  const own = nearest(OWN2, words, fromEnd);
  if (Math.min(buyers, own) < 99) return buyers < own;
 }
 return void 0;
}
function limitsIn(text2) {
 const limits = [];
 for (const match of [...text2.matchAll(JAPANESE2), ...text2.matchAll(ENGLISH3)]) {
  const groups = match.groups;
  if (groups.month && !groups.date && !groups.first) continue;
  const isDate2 = groups.month !== void 0;
  const limit = {
   start: match.index,
   end: match.index + match[0].length,
   isDate: isDate2,
   allows: (deadline2, now2, zone) => allows(groups, deadline2, now2, zone)
  };
  const its = limitsBuyer(text2, limit);
  if (its === void 0 ? isDate2 && !isAboutWork(around(text2, limit.start, limit.end)) : its) limits.push(limit);
 }
 return limits;
}

// src/domain/notices/wording/reading/lookAlikes.ts
var AS_LATIN = `AΑАᎪᴀДΛ BΒВᏴʙвß CСϹᏟᴄꓚ DᎠᴅÐĐꓓ EΞΕЕᎬᴇꓰЄ FϜꜰꓝƒ GᏀɢꓖԌ HΗНᎻʜнꓧ IΙІӀɪꓲᏆ│┃ JЈᎫᴊꓙ KΚКᏦᴋкꓗ LʟᏞꓡԼ└┗Ⅼ MΜМᎷᴍмꓟ
  NΝɴꓠИЙи OΟОᴏꓳՕØ PΡРᏢᴘꓑ QԚꞯǪ RʀᎡЯяꓣ SЅꜱᏚꓢ TΤТᎢᴛтꓔ UᴜՍꓴ VᴠᏙꓦѴ WᴡᎳꓪԜ XΧХꓫ YΥУҮʏꓬ ZΖᏃᴢꓜ aаαɑ bЬьƄ cсϲ dԁɗ
  eеєεҽ gɡ hһհ iіıι jјϳ kκ lӏɩ mⅿ nոηп oоοօσø pрρ qԛգ rгɾ sѕ tτ uυսʋ vνѵ wԝѡω xхχ yуүγ zʐ ★⭐🌟✨`;
var IN_NAMES = `0o 1ily 2z 3e 4a 5s 6bg 7t 8b 9g !i |il /i $s @a +t (c li il レl しl シlツ 工iエ 丨il 一ー -ー ‐ー –ー —ー ―ー −ー ~ー
  〜ー ソン ンソ ツシ 亻イ クワケ ヌス 力カ 口ロ 二ニ 卜ト 八ハ 夕タ 千チ 才オ 又ヌ 木ホ 〆メ 乂メ 宜直 值直 値直`;
var latin;
var inNames;
function latinTable() {
 const table = new Map();
 for (const [letter2 = "", ...group] of AS_LATIN.split(/\s+/)) for (const one of group) table.set(one, letter2);
 const A = 65;
 for (let i = 0; i < 26; i++) {
  const letter2 = String.fromCharCode(A + i);
  for (const first of [127312, 127344, 127462]) table.set(String.fromCodePoint(first + i), letter2);
 }
 return table;
}
function asLatin(character) {
 latin = latin || latinTable();
 const known3 = latin.get(character);
 if (known3 !== void 0) return known3;
 if (!/[\u00C0-\u024F\u1E00-\u1EFF]/.test(character)) return character;
 return character.normalize("NFD").replace(/[\u0300-\u036F]/g, "");
}
function alternatesOf(folded4) {
 if (!inNames) {
  inNames = new Map();
  for (const [sign = "", ...letters2] of IN_NAMES.split(/\s+/)) inNames.set(sign, letters2.join(""));
 }
 return inNames.get(folded4) || "";
}

// src/domain/notices/wording/reading/spellings.ts
var SPELLINGS2 = `下さ:くださ 頂:いただ 戴:いただ 出来:でき 宜し:よろし 致し:いたし 貰:もら 明後日:あさって 迄:まで 位:くらい
  けんさく:検索 ひょうか:評価 くちこみ:口コミ れびゅー:レビュー こうざ:口座 ふりこみ:振込 ふり込:振込 でんわ:電話 けいたい:携帯 らくてん:楽天 じぇいぴー:ジェーピー じぇーぴー:ジェーピー こむ:コム ばんごう:番号 じゅうしょ:住所 めーる:メール どっと:ドット
  べんごし:弁護士 さいばん:裁判 そしょう:訴訟 けいさつ:警察 うったえ:訴え うつたえ:訴え つうほう:通報 てすうりょう:手数料 ちょくせつ:直接 ちょくで:直で
  れんらく:連絡 へんじ:返事 おしえ:教え ねがい:願い しはら:支払 おくって:送って ぎんこう:銀行 げんきん:現金 なまえ:名前 まんてん:満点
  ほんじつ:本日 きょうじゅう:今日中 あした:明日 かくにん:確認 ふりこん:振込ん ほしいつつ:星5つ ほしをいつつ:星を5つ ほしごつ:星5つ ついたち:1日 ふつか:2日 みっか:3日 よっか:4日 むいか:6日 ここのか:9日 とおか:10日
  じゅうにがつ:12月 じゅういちがつ:11月 じゅうがつ:10月 いちがつ:1月 にがつ:2月 さんがつ:3月 しがつ:4月 ごがつ:5月 ろくがつ:6月 しちがつ:7月 はちがつ:8月 くがつ:9月`;
var spellings;
var inKatakana = (kana) => kana.replace(/[ぁ-ゖ]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 96));
function made() {
 const meant = new Map();
 for (const pair of SPELLINGS2.split(/\s+/)) {
  const [way = "", own = ""] = pair.split(":");
  for (const one of [way, inKatakana(way)]) if (one !== own) meant.set(one, own);
 }
 return { meant, pattern: new RegExp([...meant.keys()].join("|"), "g") };
}
function* otherSpellings(text2) {
 spellings = spellings || made();
 for (const { 0: way, index } of text2.matchAll(spellings.pattern)) {
  yield [index, index + way.length, spellings.meant.get(way)];
 }
}

// src/domain/notices/wording/reading/plain.ts
var ORDINARY = "[\\n -~\\u3001-\\u3006\\u3008-\\u302F\\u3041-\\u3096\\u30A1-\\u30FC\\u4E00-\\u9FFF]";
var IS_ORDINARY = new RegExp(`^${ORDINARY}*$`);
var CLUSTER = /[\s\S][\u3099\u309A\uFF9E\uFF9F]*/gu;
var RUN_OR_CLUSTER = new RegExp(`${ORDINARY}+(?![\\u3099\\u309A\\uFF9E\\uFF9F])|${CLUSTER.source}`, "gu");
var IGNORABLE = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]/u;
function plainOf(original) {
 const origin3 = [];
 let text2 = "";
 for (const { 0: run, index } of original.matchAll(RUN_OR_CLUSTER)) {
  const isOrdinary = IS_ORDINARY.test(run);
  if (!isOrdinary && IGNORABLE.test(run)) continue;
  const plain3 = isOrdinary ? run : asLatin(asLatin(run).normalize("NFKC"));
  for (let i = 0; i < plain3.length; i++) origin3.push(isOrdinary ? index + i : index);
  text2 += plain3;
 }
 origin3.push(original.length);
 return respelled({ text: text2, origin: origin3, original });
}
function respelled(plain3) {
 let text2 = "";
 const origin3 = [];
 let read = 0;
 const keep2 = (end) => {
  text2 += plain3.text.slice(read, end);
  for (let i = read; i < end; i++) origin3.push(plain3.origin[i]);
  read = end;
 };
 for (const [start2, end, meant] of otherSpellings(plain3.text)) {
  keep2(start2);
  text2 += meant;
  for (let i = 1; i <= meant.length; i++) origin3.push(plain3.origin[i < meant.length ? start2 : end - 1]);
  read = end;
 }
 if (read === 0) return plain3;
 keep2(plain3.text.length);
 origin3.push(plain3.original.length);
 return { text: text2, origin: origin3, original: plain3.original };
}
var LATIN_APART = /(?<![A-Za-z0-9])[A-Za-z0-9](?:[ ・･_/*|~\-.,+=:>'"()[\]@]{1,3}[A-Za-z0-9](?![A-Za-z0-9])|\n[A-Za-z](?![A-Za-z0-9])){2,}/g;
var JAPANESE_APART = /(?<=[ぁ-ゖァ-ヶー一-鿿])(?:[ ・･_/*|~\-.,+=>'"]{1,3}|\n)(?=[ぁ-ゖァ-ヶー一-鿿])/g;
var NEAR = 40;
var LETTER = /[A-Za-z0-9]/;
function gapsOf(run, at) {
 const gaps2 = [];
 for (let i = 0; i < run.length; i++) {
  const character = run[i];
  const meansItself = character === "@" || /[.:/_-]/.test(character) && run[i - 1] === " " && run[i + 1] === " ";
  if (!LETTER.test(character) && !meansItself) gaps2.push(at + i);
 }
 return gaps2;
}
function closedUp({ text: text2, origin: origin3, original }) {
 const dropped = new Set();
 for (const { 0: run, index } of text2.matchAll(LATIN_APART)) for (const gap of gapsOf(run, index)) dropped.add(gap);
 for (const { 0: gap, index } of text2.matchAll(JAPANESE_APART)) {
  for (let i = 0; i < gap.length; i++) dropped.add(index + i);
 }
 if (dropped.size === 0) return void 0;
 return respelled(around2(dropped, { text: text2, origin: origin3, original }));
}
function around2(dropped, { text: text2, origin: origin3, original }) {
 let closed = "";
 const places = [];
 let read = 0;
 for (const gap of [...dropped].sort((a, b) => a - b)) {
  const from3 = Math.max(read, gap - NEAR);
  if (from3 > read) {
   closed += "\n";
   places.push(origin3[from3]);
  }
  for (let i = from3; i < Math.min(text2.length, gap + NEAR); i++) {
   if (dropped.has(i)) continue;
   closed += text2[i];
   places.push(origin3[i]);
  }
  read = Math.max(read, Math.min(text2.length, gap + NEAR));
 }
 places.push(original.length);
 return { text: closed, origin: places, original };
}
function placeOf({ origin: origin3, original }, from3, to) {
 const start2 = origin3[from3];
 const last = to > from3 ? origin3[to - 1] : start2;
 const [cluster = ""] = to > from3 ? original.slice(last, last + 8).match(CLUSTER) || [] : [];
 const end = last + cluster.length;
 return { start: start2, end, quote: original.slice(start2, end) };
}

// src/domain/notices/wording/deadlines.ts
var CLOSED_DAY_SOURCE = "https://houseikyoku.sangiin.go.jp/column/column086.htm";
var WAITED = /お?待ちして(?:い|お)りました|過ぎました(?!ら)|\bwaited until\b|\bhas (?:now )?passed\b/;
function others(plain3, deadline2, { now: now2, zone }) {
 return limitsIn(plain3.text).filter(({ allows: allows2 }) => !allows2(deadline2, now2, zone)).map(({ start: start2, end }) => ({ code: "deadline-other", ...placeOf(plain3, start2, end), source: "" }));
}
function ofPromise(text2, deadline2, context) {
 const { now: now2, calendar, zone, deadlineText: deadlineText2 = "" } = context;
 const start2 = Math.max(0, text2.indexOf(deadlineText2));
 const end = text2.includes(deadlineText2) ? start2 + deadlineText2.length : start2;
 const finding = (code, source = "") => ({
  code,
  start: start2,
  end,
  quote: deadlineText2,
  source
 });
 if (deadline2 <= now2) return WAITED.test(text2) ? [] : [finding("deadline-past")];
 const found = [];
 if (calendar.isClosed(dayOf(deadline2 - 1, zone))) found.push(finding("deadline-closed-day", CLOSED_DAY_SOURCE));
 if (deadline2 - now2 < SHORTEST_NOTICE) found.push(finding("deadline-too-close"));
 return found;
}
function deadlineFindings(plain3, context) {
 const { kind, deadline: deadline2 } = context;
 if (deadline2 === null || !(promisesDeadline(kind) || kind === "N8")) return [];
 const found = others(plain3, deadline2, context);
 return promisesDeadline(kind) ? [...ofPromise(plain3.original, deadline2, context), ...found] : found;
}

// src/domain/notices/wording/reading/knownNames.ts
var NAME_GROUPS = [
 {
  code: "messenger",
  weight: "name",
  names: `LINE Zoom Discord Slack Skype Chat_Work Whats_App Telegram Viber We~Chat Kakao_Talk Face~Time Snap~chat
      Google_Meet Google_Chat Microsoft_Teams Hangouts Webex Whereby iMessage LINE_WORKS Facebook_Messenger G~Meet Microsoft~Teams オープンチャット オプチャ
      ディスコード スカイプ チャットワーク Dコード チャッワ ワッツアップ テレグラム バイバー ウィーチャット ウイチャット カカオトーク フェイスタイム
      グーグルミート グーグルチャット ラインワークス 微信 メアド 捨てアド`
 },
 {
  code: "messenger",
  weight: "use",
  names: `TG IG FB WA DM LN Insta~gram ディーエム メッセ 住所 home_address mailing_address postal_address Signal Teams Meet Threads Messenger Gmail Line
      Insta Instagram Face~book Twitter Tik~Tok You~Tube Bluesky mixi Linked~In
      ライン ズーム スラック シグナル チームズ カカオ ミート メッセンジャー ジーメール Gメール
      ディスコ インスタ インスタグラム フェイスブック ツイッター ティックトック スレッズ ブルースカイ ミクシィ ユーチューブ リンクトイン
      メールアドレス 電話番号 携帯番号 携帯の番号 連絡先 email_address e-mail_address phone_number email_addresses e-mail_addresses phone_numbers`
 },
 {
  code: "file-share",
  weight: "name",
  names: `G~Drive Gドラ We~Trans ギガ便 ギガファ ドロボ Google_Drive Google_ドライブ グーグル_ドライブ Google_Docs Google_Forms Google_Form Google_フォーム グーグル_フォーム Google_フォト
      グーグルフォト Google_Photos Google_スプレッドシート Drop~box ドロップボックス One~Drive ワンドライブ
      ギガファイル ギガファイル便 データ便 宅ファイル便 firestorage ファイアストレージ ファイヤーストレージ ファイルストレージ We~Transfer ウィートランスファー
      iCloud アイクラウド MediaFire pCloud AirDrop SendAnywhere おくりん坊 ファイル便`
 },
 { code: "file-share", weight: "use", names: "Box Notion" },
 {
  code: "bank-transfer",
  weight: "name",
  names: `欲しい物リスト ほしい物リスト ほしいものリスト wishlist SEPA ゆうちょの口座 ゆうちょ口座 郵便局の口座 Pay~Pay ペイペイ Pay~Pal ペイパル Venmo Payoneer Zelle Cash_App LINE_Pay ラインペイ Kyash 楽天ペイ メルペイ d払い auペイ Apple_Pay Cash~App Revolut QUOカード クオカード 図書カード
      Bit~coin ビットコイン 仮想通貨 暗号資産 アマギフ Amazonギフト アマゾンギフト ギフト券 ギフトカード ギフトコード iTunesカード BTC ETH グーグルプレイカード
      商品券 プリペイドカード 現金書留 現金手渡し 銀行口座 口座番号 銀行振込 銀行振り込み 口座振込 銀行送金 gift_card gift_cards Amazon_card
      Western_Union wire_transfer bank_transfer bank_account crypto cryptocurrency USDT`
 },
 {
  code: "bank-transfer",
  weight: "use",
  names: "PP ゆうちょ 郵便局 三菱UFJ 三井住友 楽天銀行 PayPay銀行 封筒 ブースト 投げ銭 gift_card gift_cards Steam IBAN 振込 振り込み 振込み お振込 お振込み 振り込 振込ん 送金 Wise Stripe 現金 手渡し cash"
 },
 { code: "direct-deal", weight: "name", names: "直接取引 直接契約 直接依頼 直取引 直契約 直依頼 裏取引 中抜き" },
 {
  code: "direct-deal",
  weight: "use",
  names: "直接 外部 BOOTH BASE minne Creema Etsy Ko-fi Patreon skeb FANBOX pixiv メルカリ ラクマ ヤフオク Shopify STORES SUZURI"
 },
 {
  code: "direct-deal",
  weight: "disguise",
  names: `直接お 直接ご 直接の 直接や 手数料 外部で サイト外 ココナラ外 off_platform off_fiverr off_upwork outside_fiverr
      outside_upwork directly privately
      ココナラ ランサーズ クラウドワークス fiverr up~work coconala lancers`
 },
 {
  code: "search",
  weight: "disguise",
  names: "けんさく 検索して 検索で 検索い 検索く 検索し 検索を google_me search_for"
 },
 {
  code: "bank-transfer",
  weight: "disguise",
  names: "振込で 振込に 振込を 振込先 口座に 口座へ 口座を 銀行に 銀行で 現金で"
 },
 { code: "messenger", weight: "disguise", names: "電話で 電話を 電話く 電話に 携帯に 連絡先を" },
 {
  code: "rating",
  weight: "disguise",
  names: "高評価 低評価 評価を 評価お 評価に 評価も レビュー 口コミ five_stars review positive_feedback rating"
 },
 {
  code: "legal",
  weight: "disguise",
  names: `弁護士 裁判 訴訟 訴えま 訴える 法的措置 法的手段 損害賠償 賠償 警察に 警察へ 詐欺 内容証明 legal_action legal_steps
      lawyer law~suit police`
 },
 { code: "threat", weight: "disguise", names: "通報し 通報す 通報さ 晒しま ブラックリスト report_you black~list" }
];

// src/domain/notices/wording/reading/findNames.ts
var MASKS = new Set("-.○〇◯●◎◉□■◇◆△▲☆★*_×✕✖…•・");
var FIRST_MASK = /[○◯●*]/;
var GAPS = new Set(`
 、・･_/*|~-.,+=:>'"‐–—()[]「」`);
var MOST_GAP = 3;
var CUT = /[a-z]{2}[ \n][a-z]|[a-z][ \n][a-z]{2}/;
var LATIN = /[A-Za-z]/;
var ALPHANUMERIC = /[A-Za-z0-9]/;
var KATAKANA = /[ァ-ヶー]/;
var HIRAGANA = /[ぁ-ゖ]/;
var SMALL = "ァィゥェォッャュョヮ";
var LARGE = "アイウエオツヤユヨワ";
var NAME_GOES_ON = /^(?:グループ|アカウント|サーバー|チャット|トーク|メッセージ|ミーティング|アイディー|アイデー|コール|フォロー|リンク|アプリ|ストーリー|ライブ|オープン)/;
function folded2(character) {
 const code = character.charCodeAt(0);
 const kana = code >= 12353 && code <= 12438 ? String.fromCharCode(code + 96) : character;
 const small = SMALL.indexOf(kana);
 return small >= 0 ? LARGE[small] : kana.toLowerCase();
}
var foldedBefore = new Map();
function foldedOnce(character) {
 let key = foldedBefore.get(character);
 if (key === void 0) {
  key = folded2(character);
  foldedBefore.set(character, key);
 }
 return key;
}
var letter = () => ({ next: new Map(), joint: "", name: void 0 });
function addName(root, written, { code, weight }) {
 let at = root;
 for (const character of written) {
  if (character === "_" || character === "~") {
   at.joint = character;
   continue;
  }
  const key = folded2(character);
  const next = at.next.get(key) || letter();
  at.next.set(key, next);
  at = next;
 }
 at.name = at.name || { word: written.replace(/[_~]/g, ""), code, weight };
}
var tree;
function grown() {
 const root = letter();
 for (const group of NAME_GROUPS) for (const name of group.names.trim().split(/\s+/)) addName(root, name, group);
 const firsts = new Set();
 for (let code = 32; code < 40959; code++) {
  const character = String.fromCharCode(code);
  const key = folded2(character);
  const begins = root.next.has(key) || [...alternatesOf(key)].some((one) => root.next.has(one));
  if (begins || FIRST_MASK.test(character)) firsts.add(character);
 }
 return { root, firsts };
}
function gapAllowed(text2, at, after, from3) {
 const next = text2[after];
 const before = text2[at - 1];
 if (next === void 0 || GAPS.has(before) || GAPS.has(next)) return false;
 if (from3.joint === "_") return true;
 if (!/^[ \n]+$/.test(text2.slice(at, after))) return true;
 if (!LATIN.test(next) || !LATIN.test(before)) return true;
 if (from3.joint === "~" && /[A-Z]/.test(next)) return true;
 const beforeIsSingle = !LATIN.test(text2[at - 2] || " ");
 const nextIsSingle = !LATIN.test(text2[after + 1] || " ");
 if (beforeIsSingle && nextIsSingle) return true;
 if (from3.joint === "" && !beforeIsSingle && !nextIsSingle) return true;
 const single = beforeIsSingle ? before : nextIsSingle ? next : "";
 return /[A-Z]/.test(before) && /[A-Z]/.test(next) || /[^aI]/.test(single);
}
function stands(text2, start2, { name: { word }, end, masks, gaps: gaps2, length }) {
 if (word.length - masks < 2 || masks > Math.floor(length / 2)) return false;
 if (word.length < 4 && LATIN.test(word[0]) && text2.slice(start2, end) !== word) return false;
 const first = text2[start2];
 const before = text2[start2 - 1] || " ";
 const after = text2[end] || " ";
 if (LATIN.test(word[0]) && /[A-Za-z0-9]/.test(before)) return false;
 if (LATIN.test(word[word.length - 1]) && /[A-Za-z]/.test(after)) return false;
 if (word.length < 6 && CUT.test(text2.slice(start2, end))) return false;
 if (gaps2 > 0 && before !== " " && GAPS.has(before) && LATIN.test(text2[start2 - 2] || " ")) return false;
 if (/^便[利宜り]/.test(text2.slice(end - 1, end + 1))) return false;
 if (!KATAKANA.test(word[0])) return true;
 if (KATAKANA.test(first) && KATAKANA.test(before)) return false;
 if (/[・=]/.test(before) && KATAKANA.test(text2[start2 - 2] || " ")) return false;
 if (HIRAGANA.test(first) && /[くぐゃゅょっ]/.test(before)) return false;
 const goesOn = KATAKANA.test(after) && KATAKANA.test(text2[end - 1]);
 return !goesOn || NAME_GOES_ON.test(text2.slice(end, end + 8));
}
var effort = ({ masks, swaps, gaps: gaps2 }) => masks * 3 + swaps + gaps2;
var isBetter = (a, b) => a.length - effort(a) > b.length - effort(b) || a.length === b.length && effort(a) < effort(b);
function walk(search, path) {
 const { at, letter: from3, length, masks, swaps, gaps: gaps2 } = path;
 const { text: text2 } = search;
 if (from3.name && !path.overGap) keep(search, path, from3.name);
 const character = text2[at];
 if (character === void 0) return;
 const key = foldedOnce(character);
 const exact = from3.next.get(key);
 if (exact) walk(search, { at: at + 1, letter: exact, length: length + 1, masks, swaps, gaps: gaps2, overGap: false });
 for (const other of alternatesOf(key)) {
  const next = from3.next.get(other);
  if (next)
   walk(search, { at: at + 1, letter: next, length: length + 1, masks, swaps: swaps + 1, gaps: gaps2, overGap: false });
 }
 if (masks < 2 && MASKS.has(character) && (length > 0 || hidesFirst(text2, at))) {
  for (const next of from3.next.values()) {
   walk(search, { at: at + 1, letter: next, length: length + 1, masks: masks + 1, swaps, gaps: gaps2, overGap: false });
  }
 }
 if (length === 0 || !GAPS.has(character)) return;
 const after = endOfGap(text2, at);
 if (!gapAllowed(text2, at, after, from3)) return;
 const isUsual = from3.joint !== "" && character === " " && after === at + 1;
 walk(search, { ...path, at: after, gaps: gaps2 + (isUsual ? 0 : 1), overGap: true });
}
function keep(search, way, name) {
 if (name.weight === "disguise" && way.masks + way.swaps + way.gaps === 0) return;
 const path = { ...way, name, end: way.at };
 if (stands(search.text, search.start, path) && (!search.best || isBetter(path, search.best))) search.best = path;
}
var hidesFirst = (text2, at) => FIRST_MASK.test(text2[at]) && !MASKS.has(text2[at + 1] || "-");
function endOfGap(text2, at) {
 let after = at + 1;
 while (after < at + MOST_GAP && GAPS.has(text2[after] || "")) after++;
 return text2[after] === "と" && /[「『"]/.test(text2[after + 1] || "") ? after + 2 : after;
}
function isDisguised({ text: text2, origin: origin3, original }, start2, path) {
 if (path.masks + path.swaps + path.gaps > 0) return true;
 const { word } = path.name;
 if (KATAKANA.test(word[0]) && HIRAGANA.test(text2[start2])) return true;
 const written = original.slice(origin3[start2], origin3[path.end - 1] + 1);
 if (written === text2.slice(start2, path.end) || /^[ぁ-ゖァ-ヶー一-鿿]+$/.test(written)) return false;
 const shown = written.normalize("NFKC");
 if (shown.length !== path.end - start2) return true;
 return LATIN.test(word[0]) && /[^\u3000-\u9FFF -~]/.test(shown);
}
function isInsideWord(text2, at) {
 return at > 0 && ALPHANUMERIC.test(text2[at]) && ALPHANUMERIC.test(text2[at - 1]);
}
function findNames(plain3) {
 const { text: text2 } = plain3;
 tree = tree || grown();
 const { root, firsts } = tree;
 const found = [];
 for (let start2 = 0; start2 < text2.length; start2++) {
  if (!firsts.has(text2[start2]) || isInsideWord(text2, start2)) continue;
  const search = { text: text2, start: start2, best: void 0 };
  walk(search, { at: start2, letter: root, masks: 0, swaps: 0, gaps: 0, length: 0, overGap: false });
  const path = search.best;
  if (!path) continue;
  found.push({ ...path.name, start: start2, end: path.end, disguised: isDisguised(plain3, start2, path) });
  start2 = path.end - 1;
 }
 return found;
}

// src/domain/notices/wording/rules/dealing.ts
var SITE = "ココナラ|ここなら|coconala|ランサーズ|Lancers|クラウドワークス|CrowdWorks|SKIMA|スキマ|つなぐ|Fiverr|Upwork|プラットフォーム|サイト|運営|仲介";
var SITE_EN = "fiverr|upwork|coconala|lancers|crowdworks|(the|this) (platform|site)|here";
var OWN_SEARCH = nearAnyCase`(${SITE}|ルーム|履歴|ファイル|フォルダ|PDF|文書|データ|番号|一覧|[様者]が|検索窓|キーワード)≈24$`;
var searchRules = () => [
 {
  code: "search",
  pattern: japanese2`検索(して(?!も)|を?(すると|かけて|お願い)|いただ|で(す[ぐぐ]|出て|出ます|見つ|みつ|探|見て|お探)|したら|すれば|ください)
      |[」』](で|と(入れて|打って)?)(お調べ|調べ[てる]|お探し|探して)|(?<![ァ-ヶ])[ググぐ][ググぐ]([っ○●◯*]て|ると|れば)
      |(?<!ファイル|サービス|商品)(名前|アカウント名|屋号|アイコン|名義|ペンネーム)([でを]|と[^。、\n]{1,8}で)~(活動|探|さが|見つ|みつ|やって|出て|検索(?!窓)|調べ|打ち込|入れて[みくい]|入力して|聞いて)|(名前|屋号|ペンネーム)を~8(入れて|入力|検索(?!窓))~(ください|出て|見つ|わか)|(虫[めメ]がね|検索窓|ネットの窓|G先生)~14(入れて|打|聞)`,
  unless: {
   before: OWN_SEARCH,
   after: near`^≈8(順位|上位|意図|窓|[たる](人|方|ユーザー|とき))`
  },
  plainly: true
 },
 {
  code: "search",
  pattern: english2`\b(google|search( online| the web| on \w+)?( for)?|look( me| us)?( up)?( for)?|find)\s
       (me|us|my (\w+ )?(name|shop|studio|portfolio|page|handle|username|store|brand|work)|["“][^"”\n]{2,40}["”])
      ( (on(?! (fiverr|upwork))|up|online|there|and|plus|with|in any|into)|\s*($|[.,!]))
      |\b(just) google \w+|\bfind (us|me) (with|in) one search|\b(look|search|google)\w* (up |for )?(our|my) (\w+ ){1,2}(name )?(on|in|up)|\bif you search (for )?["“]|\b(google|just search) (for )?["“]?[A-Z][\w ]{2,30}["”]? (and|to find|you)
      |\bsame (name|handle|username|icon) (as here|on)|\b(type|put) (in )?my (\w+ )?(name|handle) in|\bfind my (web ?site|shop|blog)\b|look me up
      |search for (me|my)\b|(favou?rite|any|a) search engine|how to find me`,
  unless: {
   before: nearAnyCase`\b(on|in) (fiverr|upwork)≈20$`,
   after: /^\s*(on|in) (fiverr|upwork|the order|this)/i
  },
  plainly: true
 }
];
var dealRules = () => [
 {
  code: "direct-deal",
  pattern: japanese2`(${SITE}|ここ|こちら|手数料)(さん|様)?\s?[をのはが]?\s?((通|とお)(さ[ずな]|すと≈8(高|手数料|引))|介(さ[ずな]|すと)|(では|じゃ)なく(て)?、?~10(私|わたし|こちら|直接|メール|自分)|経由(せず|なし)|挟まず|抜き|使わ[ずな](?!くても)|離れて
      |回避|避け[てるら]|なし[でに]|かから[なず]|取られ|引かれ[なず]|浮[いき]|節約|払わ[ずな])`,
  plainly: true
 },
 {
  code: "direct-deal",
  pattern: japanese2`(${SITE}|ここ)以外([でのにへ]|から)も?~<deal>|(${SITE})\s?の?\s?(外|そと)([でのにへ]|から)|サイト外`,
  unless: { after: near`^≈6(使え|表示|お使い|ご?使用|掲載|利用)` }
 },
 {
  code: "direct-deal",
  pattern: japanese2`手数料~10(もったいな|高[いく]|お得|差し引|割り?引|安く|値引|\d+ ?%)≈30(別|他|ほか|直|外|個人|直|次|相談|でき|ます|ませ|いかが|安く|引)`
 },
 {
  code: "direct-deal",
  pattern: japanese2`(別|ほか|他|違う)の?(方法|ところ|場所|サイト|ルート|窓口|アプリ|手段|ツール|サービス|形|やり方)([でにへを]|から)~(<deal>|やり直)|別で(の)?ご?(依頼|契約|支払|取引|注文)|別ルート
      |(個人|プライベート)(的に|間の?|で)~<deal>|(キャンセル|取り?消し?)(して|の?上|後|いただ)≈16(個人|別の|私[にへ]|こちらに(直|お支払))
      |ここだけの(お?話)|(自社|公式|私の|当方の|自分の|うちの)(サイト|ホームページ|HP|お店|ショップ|通販)(の(方|ほう))?(から|[でに])~(<deal>|お願い|どうぞ|お求め|安く|申し?込|問い合わせ)
      |(こっそり|内緒で|裏で)~(<deal>|安く|お願い)|(ここ|こちら|サイト|ココナラ)(じゃ|では)な(い(ところ|場所|方法)|く)`,
  plainly: true
 },
 {
  code: "direct-deal",
  pattern: japanese2`直で($|[。！!\n])|(直[でに]|じかに)~(<deal>|お?願い|いかが|でき|安く)|個人間[でのに]|ココナラ(では|だと|上では)(?=~(でき(ない|ません|かね)|難し|無理|禁止))`
 },
 {
  code: "direct-deal",
  pattern: english2`\b(outside( of)?|skip(ping)?|without( using)?|instead of|around|off( of)?|leave|avoid(ing)?|cut(ting)? out)
      [\s-]+(of )?(${SITE_EN})\b|\boff[\s-]*(platform|site|fiverr|upwork)\b|\boff the books\b|\b(come|write|talk|order|go|get) straight (to|from) me\b|\bmiddle ?man\b`,
  unless: {
   after: /^\s*(icon|logo|profile|banner|image|header)/i,
   before: /\b(left|take it|go|start|find|link|text)\s*$/i
  }
 },
 {
  code: "direct-deal",
  pattern: english2`\b(avoid|save|skip|without|no|cut) (on )?(paying )?(all )?((the|any|their|its) )?(\d+ ?% )?
      ((fiverr|upwork|platform|service|site|marketplace)(['’]s)? )?(fees?|cut|commission)\b|\b(takes?|charges?|keeps?) (\w+ )?(\d+ ?%|a (big )?(cut|fee|commission))
      |\b(work|deal|hire|pay|order|book|contract|invoice|contact|come|go|message|reach|arrange|do (this|it|business)) (with |to )?(me |us |you |together |this |it |next time )?
      direct(ly)?\b(?! (in|on|into|onto|from|with the (file|svg|layers)|over|under|below|above|behind|through the order)\b)
      |\bdirect(ly)? (deal|payment|contract|client|order|with me|to me|between us)
      |\b(book|hire|pay|order|contact|message|find|reach|use) (me|us|from me) outside|\b(to|with) (me|us) privately|\bwith (you|me|your \w+) direct|\bdirectly with (you|me|your)|\b(privately|between (us|you and me))\b(?=≈99(deal|pay|work|order|arrange|clients|price|cheaper|agree|discount|settle|cancel|handle))
      |\b(cancel|close|end) (the|this) (order|contract) (and|so) (\w+ ){0,3}(pay|send|order|work|deal|do|continue)
      |\b(invoice|bill|pay|charge) (you|me) (myself|yourself|directly|separately)|\bwork(ing)? (with (me|you|us) |together )?directly\b|\b(los|pay)(e|ing) the (service |platform )?fee|\bno need to go through (here|this|them|the)|\btake (this|it|our (chat|conversation|work|project)) (elsewhere|private|offline)
      |\b(order|buy|book|pay)\w* (\w+ ){0,3}(on|from|through|via|at) (my|our) (own )?(web ?site|shop|site|store|page)\b|\b(my own|another) (site|website|platform|shop|app)\b(?=≈99(cheap|pay|order|buy|discount|talk|continue))`
 }
];
var HINT = "([\uD83C-\uD83E][\\s\\S]|緑|みどり|青|紫|ピンク|水色|黄色?|オレンジ|赤|黒|白)[い色]?|鳥|吹き出し|紙?飛行機|幽霊|受話器|三角|四角|箱|電話の|虫|例の|いつもの|某|あの|普段の|よくある|みんな[がの]|皆さん[がの]|という名前の|ピッと|有名な|頭文字|アルファベット|[」』A-Zア-ン]?(から|で)始まる|[」』](を|が)[^。、\\n]{1,6}|写真を載せる|(外|ほか|他)の";
var KIND_JA = "((トーク|チャット|メッセ(ージ|ンジャー)|ビデオ|オンライン|無料|通話|会議|投稿|連絡|写真)+用?の?)?(アプリ|SNS|サイト|ツール|(マーク|アイコン|ロゴ)の(ところ|方|ほう|場所)|やつ|あれ|もの|チャット|通話)";
var AS_WAY = "(?=、?(で(?!す)|に(?!し)|から|へ|の(方|ほう|DM|ID|チャット)|を?(使|お使|やって|入れて|ご存)|と言えば))";
var unnamedRules = () => [
 {
  code: "bank-transfer",
  pattern: japanese2`(${HINT})~8(スマホ|電子)?(決済|ペイ|電子マネー|マネー)(アプリ)?${AS_WAY}|「?ペイ」?~8アプリ${AS_WAY}`
 },
 {
  code: "file-share",
  pattern: japanese2`(ファイル|データ)転送(サービス|サイト)?([でにのを]|から)|(外部の?|オンライン|クラウド)ストレージ(?=[でにの]|から|経由)|(クラウド|ネット)上?[にで](上げ|アップ|置|共有|お送り)|(オンライン|ネット)の?置き場|(ファイル|データ)を?送れる(サイト|サービス|ところ)`
 },
 {
  code: "messenger",
  pattern: japanese2`(${HINT})~10の?${KIND_JA}${AS_WAY}|(通話|メッセージ|メッセンジャー|チャット|トーク)(用の?)?アプリ${AS_WAY}|(青い|水色の)鳥${AS_WAY}|SNSの?(DM|アカウント([でにへ]|から|を教え))`
 },
 {
  code: "messenger",
  pattern: english2`\b(green|blue|purple|usual|other|little|yellow|paper plane|ghost|bird) (\w+ )?(app|messenger|bird|chat|one)\b(?=≈99(talk|messag|reach|writ|call|find|add|fast|eas|quick|best|works|me\b|everyone|use\b|have\b))
      |\b(on|to|via|over|through) (the|that) (green|blue|purple|yellow|white|red|little) (\w+ )?(app|messenger|bird|chat|one)\b|\b(chat|messaging|messenger|video[- ]call|call) app\b(?=≈99(talk|message|reach|write|call|find|add|faster|easier|me\b))
      |\byou know (where|which (app|one))|\b(starts|starting|begins|beginning) with (an? )?["“']?[A-Z]["”']?\b(?=≈99(app|messag|talk|chat|me\b))
      |\b(app|messenger|one) with the (\w+ )?(plane|bird|bubble|camera|ghost|phone)\b`
 }
];
var paymentRules = () => [
 {
  code: "bank-transfer",
  pattern: japanese2`(スマホの?|キャッシュレス|アプリ|QR(コード)?|電子)?決済(アプリ|(?<=[ホのプリドQR子]決済))([でにもを]|なら)`,
  unless: { after: near`^≈8(イラスト|アイコン|記事|導入|ページ|対応)` }
 },
 {
  code: "bank-transfer",
  pattern: japanese2`口座([にへを]|あて|宛)~(<pay>|お願い|教え|お知らせ|伝え)|(ふり込み|お?振り?替え?)[でにをの]?~(<ask>|<pay>|です)
      |(銀行|ゆうちょ)([にへで]|から|の口座)~(<pay>|お願い)|ギフト(券|カード|コード|けん)?[でを]も?~(<pay>|<ask>)
      |(現金|手渡し|電子マネー|仮想通貨|投げ銭|コンビニ払い)([でにを]|にて|払い)も?~(<pay>|<ask>|お得)|別(途|の方法|の手段)で?~<pay>`,
  unless: { before: near`(名刺|イラスト|漫画|小説|台本|請求書|素材)≈10$` },
  plainly: true
 },
 {
  code: "bank-transfer",
  pattern: english2`\b(wire|venmo|zelle|paypal|cash ?app) (me|us)\b|\b(pay|send|transfer|tip) (me|us) (directly|by|via|through(?! (fiverr|upwork))|with|on|in|using|to|the (money|rest|balance)|half|outside|cash)\b
      |\b(my|our) (bank|iban|paypal|wallet|account number)\b|\b(iban)\b
      |\bpay(ment)? (in cash|by cash|another way|elsewhere)`,
  unless: { after: /^[^.\n]*(on|in) the (invoice|template|mock|design|layout|page)/i },
  plainly: true
 }
];
var dealingRules = () => [
 ...searchRules(),
 ...dealRules(),
 ...unnamedRules(),
 ...paymentRules()
];

// src/domain/notices/wording/rules/contact.ts
var AT = " *(@|[(\\[【<{] *(at|アット(マーク)?|あっと(まーく)?|@) *[)\\]】>}]|(アットマーク|アット|あっとまーく|あっと)|(?<= )at +(?=[a-z0-9-]+ *(dot |[(\\[]))|☆|★|●) *";
var GAP = `[\\s「」"'→+]*`;
var WORD_DOT = `${GAP}([(\\[【<{] *(dot|ドット|点|てん|\\.) *[)\\]】>}]|ドット|(?<=\\s)dot(?=\\s)|[●⚫○◯☆★・•∙])${GAP}`;
var DOT = `( *\\. *|${WORD_DOT})`;
var SPOKEN_TLD = `com|net|org|jp|co${WORD_DOT}jp|ne${WORD_DOT}jp|io|me|art|site|コム|ねっと|ネット|ジェー?イ?ピー`;
var TLD = "com|net|org|jp|info|io|co|site|shop|store|xyz|online|tv|gg|gl|gle|ly|me|nu|be|link|art|design|studio|dev|us|uk|de";
var NO_LINK = "node|next|vue|three|asp|d3|p5";
var MASKED = "[a-z0-9○●◯〇*-]";
var DASH = "[-‐‑–—−ー・./*_~]";
var DIGIT = "[\\d〇零一二三四五六七八九OolISBZ]|ゼロ|ぜろ|れい|まる|いち|に|さん|よん|しち|し|ご|ろく|なな|はち|きゅう|イチ|ニ|サン|ヨン|ゴ|ロク|ナナ|ハチ|キュー|zero|oh|one|two|three|four|five|six|seven|eight|nine";
var NUMBER_BEFORE = /(No\.?|№|(?<!電話|携帯|直通|連絡先の?|担当の?|FAX|^|[のは、\n])番号|ID|注文|取引|トークルーム|order|invoice|ref|型番|品番|JAN|郵便|〒|#|[A-Z]-?)\s*(は|が|が?、)?\s*[:：]?\s*[#「]?\s*$/i;
var contactRules = () => [
 {
  code: "mail-address",
  pattern: new RegExp(
   `(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}${AT}${MASKED}+(${DOT}(?!(png|jpe?g|gif|pdf|psd|ai|zip|mp[34]|js|ts|css)\\b)${MASKED}+)+|(?<![a-z0-9._%+-])[a-z0-9._%+-]{3,64}( *[^\\w\\s.,、。()「」'’/:-]{1,4} *| at )(gmail|yahoo|icloud|outlook|hotmail|docomo|ezweb|softbank|ジーメール|じーメール|Gメール)(?![a-z])|(gmail|icloud|outlook|hotmail|yahoo|docomo)\\.(com|ne\\.jp|co\\.jp)|(アット|あっと)[^。\\n]{1,16}ドット`,
   "gi"
  ),
  plainly: true
 },
 {
  code: "file-share",
  pattern: /(?<![\w.-])(h..ps?:\/\/)?([a-z0-9-]+\.)*(drive\.google\.com|docs\.google\.com|forms\.gle|1drv\.ms|sharepoint\.com|dropbox\.com|box\.com|gigafile\.nu|wetransfer\.com|we\.tl|mega\.nz|icloud\.com)[^\s、。）)」]*/gi,
  plainly: true
 },
 { code: "link", pattern: /h(tt|xx|\*\*|○○|◯◯|●●)ps?\s?:\s?\/\s?\/\s?[^\s、。）)」]+/gi, plainly: true },
 { code: "link", pattern: /(?<![a-z])ttps?:\/\/[^\s、。）)」]+/gi, plainly: true },
 {
  code: "link",
  pattern: new RegExp(
   `(?<![\\w@.○●◯*-])(www\\.)?(?!(${NO_LINK})\\.)([a-z0-9○●◯*-]+\\.)+(${TLD})(?![\\w-]|\\.[a-z])(/[^\\s、。）)」]*)?`,
   "g"
  ),
  plainly: true
 },
 {
  code: "link",
  pattern: new RegExp(
   `(?<![\\w@.-])[a-z0-9-]{3,}(${WORD_DOT}(${SPOKEN_TLD})|[^\\w\\s!-/:-@、-〕ぁ-鿿]{1,4}(com|net|org|jp)| \\. ?(com|net|org|jp|io)|${GAP}\\.${GAP}(com|net|jp|org)|,(jp|com|net)|\\n\\.\\w+${GAP}\\.${GAP}(com|net|jp|org)|\\.c[○●◯*]m)(?![\\w-]|\\.\\w)|[ぁ-んa-z0-9] ?ドット ?(${SPOKEN_TLD})`,
   "g"
  ),
  plainly: true
 },
 {
  code: "phone-number",
  pattern: new RegExp(
   `(?<![\\d-])(\\+\\d{1,3}[-.\\s]?\\(?\\d{1,4}\\)?|\\(?0\\d{1,4}\\)?)(\\s?${DASH}\\s?|\\s|\\)|の){1,2}\\d{1,4}(\\s?${DASH}\\s?|\\s|の)\\d{3,4}(?!\\d)`,
   "g"
  ),
  unless: { before: NUMBER_BEFORE },
  plainly: true
 },
 {
  code: "phone-number",
  pattern: /(?<![\d-])\(?[2-9]\d{2}\)?[-.\s]\d{3}[-.\s]\d{4}(?!\d)/g,
  unless: { before: NUMBER_BEFORE },
  plainly: true
 },
 {
  code: "phone-number",
  pattern: /(?<![\d-])(0[5789]0\d{8}|0[1-9]\d{8}|0120\d{6}|\+\d{10,14})(?!\d)/g,
  unless: { before: NUMBER_BEFORE },
  plainly: true
 },
 // Ten digits or more, however each is written.
 {
  code: "phone-number",
  pattern: new RegExp(
   `(?<![\\w〇一二三四五六七八九]|[A-Za-z]-)(?=\\d\\s\\d\\s|(\\d[\\sの]?${DASH}?){0,9}(?!\\d)(${DIGIT}))(?=([A-Za-z]${DASH}?){0,4}[^A-Za-z]|[a-z]{3})([0Oo〇零○◯]|ゼロ|ぜろ|れい|まる|zero|five)([\\s、,の]{0,2}${DASH}?[\\s、,の]{0,2}(${DIGIT})){9,10}(?![\\w年月日])`,
   "g"
  ),
  plainly: true
 },
 // Where somebody lives or works, and meeting there.
 {
  code: "phone-number",
  pattern: /〒 ?\d{3}-?\d{4}|[一-鿿]{1,4}[都道府県市区郡町村][一-鿿ぁ-んァ-ヶー]{1,10}?(\d{1,4}(-\d{1,4}){1,3}|\d{1,2}丁目)|\b\d{1,4}[a-c]? ([A-Z][a-z]+ ){1,2}(Street|St|Road|Rd|Avenue|Ave|Lane|Drive)\b/g
 },
 {
  code: "messenger",
  pattern: japanese2`(お会い(し(?!た(時|とき|こと))|でき(?!な))|お目にかか|(自宅|私の家)(\([^)]{1,14}\))?で(?=≈60(いかが|お待ち|レッスン|会))|(?<!初めて)会って(?=≈60(話|相談|打ち合|お渡|いかが|ませんか))|対面で(?=≈60(話|相談|打ち合|お渡|いかが|ませんか|できれば))|(ここ|事務所|アトリエ|自宅|教室|スタジオ|お店|当店|まで|に)~4(お越し|お立ち寄り|来て)(ください|いただ|になって)|カフェで(?=≈60(いかが|ませんか|お会い|話))|お迎えに(あが|上が|伺|行))`
 },
 {
  code: "messenger",
  pattern: /\bmeet(ing)? (you |up )*(in person|face to face|for (a )?coffee|at (my|your))|\b(grab|have) (a )?(coffee)\b|\bin person\b(?=[^.\n]*(you|we|my|us)\b)|\b(come|drop|stop) by (my|the|our) (studio|office|place|shop)/gi
 },
 {
  code: "link",
  pattern: /(ブログ|サイト|ホームページ|HP|フォーム|ページ|ビデオ通話|通話|会議|(アップ(ロード)?|置い)[^。\n]{0,8})の(URL|リンク|アドレス)(と[^。、\n]{1,8})?を?[^。、\n]{0,10}?(お?送り(し|いたし|ます)|送りま|お知らせし|お伝えし|貼り)|(下記|以下|こちら|この|下)の?(リンク|URL)(から|より)|\b(lit\.?link|link ?tree|リットリンク)\b/gi,
  unless: { after: /(ココナラ|ルーム)/ }
 },
 // Too short for a name to be looked for.
 {
  code: "messenger",
  pattern: japanese2`(?<![A-Za-z0-9.])X(?= ?(で(?![すしあき])≈12(連絡|やり|DM|話|相談|メッセージ|フォロー|つな|送って|絡)|の(ほう|方)([でに]|が(?=≈16(反応|返[事信]|DM)))|の?DM|の?アカウント|\(旧))|\b(on|via|my|your) X\b(?= |[.,!?]|$)`,
  unless: { after: /^ ?(icon|banner|header|post|logo|ad\b|ads\b)/ }
 },
 {
  code: "messenger",
  pattern: /(?<![\w.@])@(?!(media|import|font|keyframes|apply|property|layer|page|param|override|include)\b)[a-z0-9_][a-z0-9_.]{2,}/gi,
  unless: { after: /^(風|系|用)/ }
 },
 {
  code: "messenger",
  pattern: /((?<![A-Za-z])(LINE|DM|Discord|Instagram|Skype|Telegram|アカウント|カカオ)\s?の?)?(?<![A-Za-z])(ID)\s?(は|:|\(|「|で検索)\s?[「"]?[a-z][\w.-]{3,}/gi,
  unless: { before: /(注文|取引|案件|トークルーム|order|商品|ユーザー|要素|class|HTML)\s?の?\s?$/i }
 },
 // Mail and telephone as the way to answer.
 {
  code: "messenger",
  pattern: /(?<!通知|お知らせ|ココナラ(から)?の?|自動)(メール|e-?mail)(など)?(を(?=いただけ|ください)|で|に|へ|にて|から|宛|のほう|の方)(も|は|の|で|に)*[^。、\n]{0,12}?(ご?連絡|お?返事|ご?返信|やり[取と]り|送って|お送り(ください|いただ|し)|ください|お願い|相談|受け付|いただけ)/gi,
  unless: {
   before: nearAnyCase`(${SITE}|事務局|通知)≈12$`,
   after: near`^≈10(通知|届い)`
  },
  plainly: true
 },
 {
  code: "messenger",
  pattern: japanese2`(お?電話|(?<![ァ-ヶー])テル|TEL|携帯|ショートメール|SMS)(番号)?(で|に|へ|にて|を|から)?(も|は|の)?~8(ご?連絡(ください|いただ|を|お願い|します|させ)|ください|いただけ(ます|れば|ると|ない|ませ)|お話し(しま|でき|させ)|教え|かけて|送って|もらえ)`,
  unless: { after: near`^≈6サービス` }
 },
 {
  code: "messenger",
  pattern: /\b(e-?mail|text|call|whatsapp|dm|ring|phone)\s+(me|us)\b(?!\s+(any|when the order|in the order|here))|\b(message|contact|reach|write|add|find|ping|hit)\s+(me|us)(\s+up)?\s+(directly|privately|at(?!\s+any)|on(?!\s+(fiverr|upwork|here|this|the order|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\s|outside|by\s+(e-?mail|phone|text)|via(?!\s+(fiverr|upwork))\s)|\bmy\s+((personal|private|work|direct|own)\s+)?(e-?mail|phone|mobile|number|cell|gmail)\b(?!\s+notification)|\b(best|good|right) (e-?mail|(phone )?number) (to|for)\b|\b(shoot|send|write|drop) me an? (e-?mail|text|DM)\b|\b(shar|send|giv|drop|exchang)\w* ((me|us) an?|(me |us )?(your|our|my)) (personal |private )?(e-?mail|phone|number|contact (details|info|data))|\b(your|an?)\s+((personal|private|direct|work)\s+)?(e-?mail address|phone number)\b/gi,
  unless: {
   before: /(the|a|business) card[^.\n]*$/i,
   after: /^[^.\n]*(on|in) the (card|footer|header|banner|flyer|mock|design|layout|logo)/i
  }
 }
];

// src/domain/notices/wording/rules/manners.ts
var NOT_THANKS = "(?!いただいた(?!方)|くださった(?!方))";
var GIVE = `お願い|いただけ(?!た)|いただき(たい|ましたら|ます[とよ])|ください|ほしい|欲しい|もらえ|くれ|[下さ]げ|下が|影響|[つ付]け(ます|させ|て${NOT_THANKS}|ざる)|書(きます|いて${NOT_THANKS}|か[せざ])|低く|悪く|入れて${NOT_THANKS}|待[ちっ]|嬉し|うれし|助かり|よろしく|期待|希望|約束|残して${NOT_THANKS}|選[んば]|相談|断[らりっ]|困り|返す`;
var RATING_NOT = "(任意|ご自由|なくて(も)?(構|かま|大丈夫)|強制|求め(て|る[もこ]|ません)|ありがとうございま|(いただいた|くださった)(?!方)|義務)";
var RATED_WORK = "(シート|制度|項目|基準|表|ページ|サイト|記事|欄|画面|機能|ボタン|マーク|システム|指標|者|軸|用|グラフ|アイコン|動画|ブログ|投稿|の(高い|低い|デザイン|記事|シート|項目|部分|欄|マーク|星|アイコン|箇所|ページ|動画|原稿|文章))";
var STARS = near`^≈14(のイラスト|マーク|の形|の色|の模様|アイコン|のデザイン|を描)`;
var ratingRules = () => [
 {
  code: "rating",
  pattern: japanese2`[★☆]\s*([1-5一二三四五][つ個]?)?[でをのにはだと]*~8(評価|レビュー|(?!入れて)(${GIVE}))|(評価|レビュー|口コミ)~6[★☆]+(\s*[1-5])?
      |(評価|レビュー)[がはを]?~6(以下|未満|低|悪)≈20(断|ません|相談|連絡|困|前に|返)|(評価|レビュー)[はを][「『][^」』\n]{1,10}[」』][をでに]|「[^」\n]{0,6}満足」?[をにで]≈10(チェック|選|押)≈8(<ask>)|星[をまに]~6(ポチ|押|タップ|チェック)|満点(以外|でない)?[での](ご?評価|(<ask>))|[★☆]\s*[1-5](?!\s*[年月日人枚点章話周])|[★☆]{5}|[五5]つ星(?!ホテル|レストラン|級|の(宿|部屋))|(評価|レビュー)[はを]?(5|五|満点)(?![日分月年人件本段つ])
      |(星|[★☆]×)\s*[1-5一二三四五]つ?[でをのにはだと]*~8(評価|レビュー|${GIVE})|(お?星|ほし)(さま|様)?[をは]?(([5五]つ|たくさん)、?([つ付]けて|<ask>)|満[点タ]|[つ付]けて(<ask>|もら|ね))
      |評価≈20[5五]で(<ask>)`,
  unless: { after: STARS }
 },
 {
  code: "rating",
  pattern: japanese2`([高低良好]い?|たかい|よい|いい|悪い|最[高低]の?|(一番|いちばん|最も)[^。、\n]{1,3}の?|「(とても|非常に|大変)?(良い|よい|満足)」?の?|マイナス|満点[のでをな]{0,2})\s?ご?(評価|レビュー|口コミ)
      (?!を?(いただ[いき](た|まし)|くださ(った|いまして)|して(いただいた|くださった)|得て|集め|獲得|受け))`,
  unless: { after: near`^${RATED_WORK}|^≈12${RATING_NOT}` }
 },
 {
  code: "rating",
  pattern: japanese2`(評価|レビュー|口コミ)≈12(いただいた|くださった|書いた|[つ付]けた)方(に|へ|全員)|(評価|レビュー|口コミ)(コメント)?(の(方|ほう))?[をはもにがへのご]?、?[^をが。\n]{0,14}?(${GIVE})`,
  unless: {
   before: near`(人事|商品|自己|性能|社員|授業|映画|コード|お客様の|読者)~3$`,
   after: near`^≈20${RATING_NOT}`
  }
 },
 {
  code: "rating",
  pattern: english2`\b(five|5|4|four|one|1)[\s-]?\*?\s?star(s\b|(?= (review|rating|feedback|as|too|please|from|if)\b|[.!,]|$))|★{3,}|\b5 ?(/|out of) ?5\b|\b(top|full) marks\b|\b(best|highest|top|perfect|full) (score|rating|review)\b|\b(in|with|about) (the|your|a) review\b(?=[.!]?$)
      |\b(good|positive|great|bad|negative|low|nice|honest|kind|perfect) (review|rating|feedback|stars?)\b
      |\b(leave|write|give|drop|post) ((me|us|you) )?((an?|your|some) )?(\w+ )?(review|rating|stars)\b|\b(leave|drop) ((me|us) )?(an? )?(\w+ )?feedback\b
      |\brat(e|ing) (me|us|my (work|gig|service)|this order)\b|\bin (exchange|return) for (a |your )?(review|rating)
      |\b(your|my) (review|rating)\b(?=≈99(mean|help|depend|drop|matter|appreciat|down|low|affect))`,
  unless: {
   before: nearAnyCase`(thank(s| you) for (the|your)|\b(hotel|restaurant|product|book|app)\b|\boptional≈99)≈12$`,
   after: nearAnyCase`^≈20\b(optional|hotel|restaurant|icon|section|page|template|card|mock|movie)`
  }
 }
];
var LEGAL_WORK = /^(員|事務所|会|ドットコム|監修|バッジ|様|さん|先生|役|官|所|署|犬|車|手帳|もの|劇|ドラマ|漫画|小説|シーン|記録|記事|用語|の(イラスト|ロゴ|シーン|方|先生|サイト|ホームページ|名刺|写真|監修|役|キャラ|記事|項目|条項|説明|欄|台詞|セリフ|バッジ|お?仕事|業務|原稿|見出し|ページ|事例|手口|注意|対策)|について(の|まとめ|書|解説)|防止|対策|保険|条項|書の|リスク)/;
var mannerRules = () => [
 ...ratingRules(),
 {
  code: "legal",
  pattern: japanese2`法的な?(措置|手段|対応|手続|責任|根拠|に|処置)|訴訟|(?<!心に|目に|直接)訴え(?!かけ|求|たい[このも]|る(力|もの|デザイン|コピー))|提訴|告訴|弁護士|法律事務所(?=[にへ])|裁判|(損害)?賠償|内容証明|差し押さえ|警察|被害届|債務不履行|違約金|[契規]約違反|詐欺(?!(師)?(に|へ)の?(注意|ご注意|気を))|法廷|出るところ[にへ]出|しかるべき(措置|対応|手段|ところ|機関)|名誉毀損|遅延損害金|慰謝料`,
  unless: { after: LEGAL_WORK }
 },
 {
  code: "legal",
  pattern: english2`\b(lawyers?|attorneys?|(my|a|our|your) solicitor|legal (action|steps|proceedings|measures|advice|consequences)|lawsuits?|sue you|suing|(take|see) you (to|in) court
      |(small claims|in|to) court|the police|breach of contract|(this is|you are|a|for) (fraud|scam)|scammer|debt collect\w*|collection agency)\b`,
  unless: {
   before: /\b(the)\s*$/i,
   after: /^\s*(firm|office|character|logo|website|scene|badge|page|illustration|portrait|drama|hat|car\b|chapter)/i
  }
 },
 {
  code: "threat",
  pattern: japanese2`通報(?!ボタン|フォーム|機能|窓口|方法|の(しかた|仕方|手順|方法))|ブラックリスト|晒(し(ます|て|ちゃ)|す|され|させ)|さらします|拡散[しさ]|(あなた|貴殿|[貴御]社|お?名前|会社名|やり方|やり[取と]り|経緯|この件|事実|一部始終|対応|画面|スクショ|スクリーンショット)≈16(公[開表]|書き込|投稿|載せ|広め|流[しす]|上げ)(し|させ|する|せざる|ま|て|る)|公[開表](するしか|せざる)|(みんな|皆さん|フォロワー|他の(方|出品者))≈14(知って|知らせ|伝え|広め|見て)(?!いただける)|悪質|犯罪|(センター|署|機関|窓口)[にへ]も?~4(相談|通報|報告|申)|夜道|法律の専門家|(周り|周囲|言い)~2(言い|言う|ふら)|(SNS|ネット|掲示板|[会御]社|勤務先|上司|ご家族|学校)[でにへ]≈14(話し|報告|連絡|書|知らせ|伝え)(し?ます|いたし|させ|する)|支払督促|申し?立て|黙って(い|お)?る?(つもり|わけ)|後悔(?!のない|しない|しません)|許せ?ません|覚悟し
      |さもな(いと|くば)|[たタ][だダ]では|どうなって(も|いる)|(運営|事務局|サポート)[にへ](報告|言い|通報|伝え|訴え|連絡し(ます|ざる))|アカウント[をが]?≈6(停止(させ|に(追い|し)))
      |無視(しないで|しないよう|され(?!がち|やすい|る部分)|する(な|つもり|ん|ので)|し続け|し?ている?(の|ん|よう)|している|しています|を?続け|ですか)|泣き寝入り|二度と(取引|依頼)|こちらにも考えが|逃げ(る(つもり|な|気)|られると|得)
      |最終警告|警告(し|いたし|です|として)|(住所|職場|勤務先)[はをにも]≈6(知って|調べ|特定|連絡[しさ])|知りませんよ|家(に|まで)(行|伺|押)`,
  unless: {
   after: /^(のシーン|の場面|という?の?(セリフ|台詞)|の(セリフ|台詞)|機能|ボタン|の主人公)/,
   before: /(一緒に|自分への)$/
  }
 },
 {
  code: "threat",
  pattern: english2`\b(report(ing)? (you|your account|this to)|blacklist(ed)?|or else\b(?=[.!\n]|$)|you(['’]ll| will) (regret|be sorry|pay for|hear from|see what)|there will be consequences
      |face (the )?consequences|ignor(e|ed|ing) me|stop ignoring|get you (banned|suspended|blocked)
      |(your account|you) (will|could|may|might) (get|be) (banned|suspended|reported|blocked)|tell everyone|let (everyone|people|others) ≈20know|(everyone|everybody|followers|people|the world) (will |can |should )?(hears?|sees?|knows?|reads?|finds? out)|(shar|post|publish|put|show|spread|upload)\w* ≈24(screenshots?|chat|conversation|name|messages|story)≈20(on|over|to|so|public|online|everywhere)|make sure (nobody|no|everyone|you never)|bad reputation|you(['’]ll| will) never work|post (this|our chat|your name) (publicly|online|everywhere)
      |final warning|(fil|mak)\w+ a complaint|not afraid to|don['’]t make me|charge ?back|i know where)\b`,
  unless: { before: nearAnyCase`\b(says|said|line|shouts)\s*["“:]?≈20$` }
 }
];

// src/domain/notices/wording/rules/placeholders.ts
var UNIT = "月|日|時|分|円|様|さま|さん|曜|年|枚|点|回|件|本|まで|頃|ごろ|名|万";
var WORDS = "名前|氏名|客様|担当者|貴社|日付|日時|期日|期限|金額|入力|記入|タイトル|商品名|サービス名|購入者|出品者|会社名|担当|番号|内容|件名|相手|納期|宛名|曜日|時間|要確認|未定|後で|あとで";
var FIELD = `(お|ご)?(${WORDS})(名|様|の?お名前|と時刻|と時間|など)?`;
var WORDS_EN = "your|buyer|client|customer|name|first name|date|time|day|deadline|insert|amount|title|order|price|company|project|link|number|xx|tbd|product|fill";
var KEPT_BEFORE = nearAnyCase`(差し?込|変数|タグ|テンプレ|宛名の|template|variable|merge|tag|HTML)≈24$`;
var KEPT_AFTER = nearAnyCase`^≈24(そのまま|残し|置き?換|差し?込|untouched|placeholder|\btags?\b|elements?\b|タグ)`;
var either = (one, other) => other ? new RegExp(`${one.source}|${other.source}`, other.flags) : one;
var rule2 = (pattern, { before, after } = {}) => ({
 code: "placeholder",
 pattern,
 unless: { before: either(KEPT_BEFORE, before), after: either(KEPT_AFTER, after) }
});
var placeholderRules = () => [
 // A dot makes it a name of a program's own: `{{ product.title }}`.
 rule2(/\{\{(?!\s?\w+[.|])[^{}]*\}\}+|\{\{(?![^{}]*\}\})|(?<!\{\{[^{}]{0,60})\}\}/g),
 rule2(new RegExp(`[{%$]{1,2}\\s?(${WORDS}|[ぁ-ゖァ-ヶー一-鿿]{1,8})\\s?[}%$]{1,2}`, "g")),
 rule2(/\{\s?[A-Za-z][A-Za-z_ ]{1,24}\s?\}|\{\d\}|\$\{[^}\n]{1,30}\}|%[A-Za-z_]{3,20}%/g, {
  before: /[:;>#.]\s?$|\bstyle\b/
 }),
 // A single ○ may be a mark; two of them, or one before a unit, wait for a word.
 rule2(/[○〇◯●△▲]{2,}|[○〇◯●△□■▲]+(?=\s*(月|日|時(?!計)|分|円|様|さん|曜|まで|年))/g, {
  before: /(二|三|一|四|五|六|七|八|九|十|[○×])$/,
  after: /^([^「」\n]{0,12}」(という|など|のような|の(文字|部分|ところ|名前|店名))|[×✕xX]|ゲーム|印|の(マーク|記号|模様|印)|をつけ|を付け|[二三四五六七八九一十])/
 }),
 rule2(/[×✕＊*?？#＿_…-]{1,2}(?=\s?(月\s?[×✕＊*?？#＿_…\-\d]{1,2}\s?日|日\s?[×✕＊*?？#＿_…\-\d]{1,2}\s?時))/g),
 rule2(new RegExp(`[×✕]{2,}(?=\\s*(${UNIT}))|[?？]{2,}(?=\\s*(${UNIT}))|\\*{2,}(?=\\s*(月|日|時|円|様|さん))`, "g")),
 rule2(
  new RegExp(
   `(?<![A-Za-z])([Xx]{2,}|[Xx](?=\\s?月|\\s?日))(?=\\s*(${UNIT}|/|:))|(?<![A-Za-z])(YYYY|yyyy|MM|mm|DD|dd|HH)(\\s?[年月日時/:.-]\\s?([YyMmDdHh]{2,4})?)+|_{3,}|_{2,}(?=\\s?[月日時円])|\\bTB[DA]\\b|\\bXX+\\b(?!L)|\\b(Hi|Hello|Dear) (NAME|CLIENT|BUYER|CUSTOMER|FIRST NAME)\\b|\\bINSERT [A-Z]+|(後|あと)で(書く|記入|入力|追記)(?=$|。|\\n|\\))|(要|未)記入|lorem ipsum`,
   "g"
  ),
  {
   before: /(形式|format|書式|表記|in|as)は?\s?["「(:]?\s?$/i,
   after: /^[」"]?\s?(形式|書式|format|表記|の形|で統一)/
  }
 ),
 // 「【期限】までに」 waits for a word; 「【期限】11月27日」 is a heading.
 rule2(
  japanese2`[[【<{〈《『]{1,2}\s?${FIELD}\s?[\]】>}〉》』]{1,2}(?=\s*(様|さん|先生|御中|ご担当|まで|に|の|を|が|は|と|で|、|。|頃|ごろ|円|月|日|時|です))|(?<=[^\n])[[【<]${FIELD}[\]】>](?=\s*(\n|$))|(?<=[はがを、\n]|^)\(${FIELD}\)(?=\s*(に|まで|を|頃))|\(${FIELD}\)(?=\s*(様|さん|御中|ご担当))|[[【<{(〈《『※]{1,2}\s?(ここに≈14[\]】>})〉》』]|[^。\n\]】>)]{0,14}を?(入力|記入|挿入|入れる|書く|差し替え)(する|してください)?(?=[\]】>})〉》』]|$|\n)[\]】>})〉》』]?)`
 ),
 rule2(
  /[[【<]\s+[\]】>]|[[【<][\]】>](?=\s*(様|さん|まで|の|に|は|を|が|円|月|日|時|頃))|[(「『]\s+月\s+日|[〇○]\/[〇○]|[(「『]\s*[)」』](?=\s*(月|日|時|様|さん|円|まで))/g,
  {
   before: /[A-Za-z_]$/
  }
 ),
 rule2(
  new RegExp(
   `[[<]{1,2}\\s?(${WORDS_EN})(?![a-z])[^\\]>\\n]{0,30}[\\]>]{1,2}|\\((insert|your|buyer|client|date|name|deadline|fill in)\\b[^)\\n]{0,24}\\)`,
   "gi"
  )
 )
];

// src/domain/notices/wording/rules/ruleBook.ts
var BANNED = "https://coconala.com/news/1118";
var OUTSIDE = "https://coconala-support.zendesk.com/hc/ja/articles/9517266871193";
var SOURCES = {
 ココナラ: {
  "mail-address": BANNED,
  "phone-number": BANNED,
  messenger: BANNED,
  rating: BANNED,
  link: OUTSIDE,
  search: OUTSIDE,
  "file-share": OUTSIDE,
  "direct-deal": OUTSIDE,
  "bank-transfer": OUTSIDE,
  refusal: BANNED
 }
};
var OWN_HOSTS = {
 ココナラ: "coconala.com",
 Lancers: "lancers.jp",
 CrowdWorks: "crowdworks.jp",
 SKIMA: "skima.jp",
 つなぐ: "tsunagu-community.com",
 Fiverr: "fiverr.com",
 Upwork: "upwork.com"
};
function ofMarket(table, name) {
 const key = Object.keys(table).find((one) => name.startsWith(one));
 return key === void 0 ? void 0 : table[key];
}
function sourceOf(code, market) {
 const sources = ofMarket(SOURCES, market);
 return (sources == null ? void 0 : sources[code]) || "";
}
function isOwnPage(link2, market) {
 const host = ofMarket(OWN_HOSTS, market);
 if (host === void 0) return false;
 const [, written = ""] = /^(?:https?:\/\/)?([a-z0-9.-]+)/i.exec(link2) || [];
 return written === host || written.endsWith(`.${host}`);
}
var book;
function ruleBook() {
 book = book || {
  placeholders: placeholderRules(),
  contact: contactRules(),
  dealing: dealingRules(),
  manners: mannerRules()
 };
 return book;
}

// src/domain/notices/wording/silences.ts
var touches = ([start2, end], spans) => spans.some(([from3, to]) => start2 < to && end > from3);
var inside = ([start2, end], spans) => spans.some(([from3, to]) => start2 >= from3 && end <= to);
var SHORTEST_NAME = 3;
var ADDRESSED = /^\s*(?:様|さま|サマ|さん|先生|御中|殿|くん|ちゃん|氏|[,、!])/;
var HONORIFIC = /(?:様|さま|さん|先生|御中|殿|くん|ちゃん)+$/;
var SALUTATION = /^\s*(?:(?:Hi|Hello|Dear|Hey)(?: there)?\s+([^\n,!.]{1,40}?(?:\.\w{2,4})?)\s*[,!.]?\s*(?=\n|$)|([^\n。、]{1,40}?)\s*(?:様|さま|先生|御中|さん)[、,]?\s*(?=\n|$))/i;
function spansOf(text2, wanted, counts) {
 const spans = [];
 if (wanted === "") return spans;
 for (let at = text2.indexOf(wanted); at >= 0; at = text2.indexOf(wanted, at + wanted.length)) {
  if (counts(at + wanted.length)) spans.push([at, at + wanted.length]);
 }
 return spans;
}
function buyerSpans({ text: text2 }, buyer) {
 const name = plainOf(buyer).text.trim();
 const bare = name.replace(HONORIFIC, "").trim();
 if (bare !== "") {
  return [name, bare].flatMap(
   (one) => spansOf(text2, one, (end) => one.length >= SHORTEST_NAME || ADDRESSED.test(text2.slice(end, end + 6)))
  );
 }
 const match = SALUTATION.exec(text2);
 const addressed2 = match && (match[1] || match[2]);
 if (!addressed2) return [];
 const start2 = match[0].indexOf(addressed2);
 return [[start2, start2 + addressed2.length]];
}
function orderedIn({ text: text2 }, title) {
 const wanted = plainOf(title).text.trim();
 const folded4 = wanted.toLowerCase();
 const spans = spansOf(text2, wanted, () => true);
 const has = ([start2, end], further) => {
  if (folded4 === "") return false;
  const words = text2.slice(start2, end).toLowerCase();
  const going = text2.slice(end, end + further).toLowerCase();
  return folded4.includes(words + going);
 };
 return { spans, has };
}

// src/domain/notices/wording/talk.ts
var TALK = "連絡|返[事信]|やり[取と]|話(?!題)[しさすせをがで]|はなし|通話|相談|追加|友|とも|フォロー(?!ワ)|DM|交換|教え|招待|つな|繋|打ち?合|ミーティング|会議|面談|メッセ|チャット|参加|お待ち|送(って|付)|お送り(くだ|いただ|しま|いたし)|共有|進め|お願い|どうぞ|大丈夫|いかが|構いま|受け|承|OK|お知らせ|伝え|やって|使って|お持ち|上げて|アップし|置いて|格納|ダウンロード|入[っれ]て|入室|行[っいえ]|開催|実施|対応|受講|レッスン";
var USED_AFTER = near`^[」』"”)）]?\s*(アプリ|アカウント|ビデオ|オープン|通話|の?(グループ)?(トーク|チャット|DM|メッセージ)(?!画面)|サーバー|グループ|の(方|ほう))?\s*(など|等|とか|や[^。、\n]{1,6})?((で|に|へ|から|にて|経由|を使|を通|なら|だと|宛|あて)~22(${TALK})|(で|に|へ|から|にて)(も|は|の)?($|[。！!\n]|お願い|どう|大丈夫|いい|良い|よい|よろしい|可|OK)|(の~4)?\s*(ID|アイディー|DM|友[だ達]|会議|部屋|ルーム|アカウント($|[。！!]|名|を|は|に|で)|URL|招待|リンクを|連絡先|番号)|(の)?交換|通話|の(有料|無料)版で|ID|DM|(の(方|ほう))?が~6(早|速|楽|便利|すぐ|スムーズ|気[づ付]|連絡|話|返|やり[取と]|確実|助か|慣れ)|(を|は|も|って)~12(交換|教え|追加|見て|使って|お使い|お持ち|やって|ご存|あり(ます|ませ)|いかが|フォロー|送って|共有|登録して))`;
var USED_FAR = near`^[」』)）]?(なので、?|(の(方|ほう))?([でにへ]|から)(?!は?(使|載|投稿|表示|見え|見る|よく|映え|アップ)))≈40(ください|いただ|もらえ|ませんか|ましょう|友[だ達]|申請|招待|設定し)`;
var USED_BEFORE_EN = /\b(on|via|over|through|using|use|my|your|join|with|have|got|by|to|me a|me an|me your)\s+(a |an |the )?["“]?$/i;
var USED_AFTER_EN = /^\s*(me\b|call|chat|ID\b|id\b|link\b|meeting|group\b|invite|handle|account\b|number\b|username|server\b|session\b|channel\b|DM\b|contact\b|profile\b(?! (pic|image|photo|banner)))/;
var MINE = /(私|わたし|当方|僕|ぼく|自分|こちら|個人|プライベート|弊社|当社|うち)(の|で(は|も)?(使って|やって)(い|お)る)?\s*$|\bmy (own |personal |private )?$/i;
var SHOWN_AFTER = near`^(の~6)?[でに](も)?~8(お見せし|公開し|紹介し|上げ|載せ)て(い|お)`;
var DRAWN = /([いなたるこそあ]|[いなた]の|[赤青黒白金銀緑黄紫灰色線字]|生産|製造|境界|外|内|上|下|横|縦|細|太|補助|主|実|破|点|髪|肩|首|腰|体|目|顎|あご|\d本)の?\s*$/;
var LOWER_IS_A_WORD = new Set(["line", "zoom", "slack", "discord", "telegram", "hangouts", "crypto"]);
var DRAWN_NAMES = new Set(["ライン", "ズーム", "シグナル", "スラック", "ミート", "カカオ"]);
var ASKED2 = /^(メールアドレス|電話番号|携帯番号|連絡先|住所|.*address(es)?|phonenumbers?)$/;
var ASKED_AFTER = /^(や[^。、\n]{1,8}|など)?(の交換|(を|は|も)?[^。、\nのに]{0,12}?(教え|お知らせ|送って|お送り|交換|伝え|こちら|です(?!か)|お聞き|伺|ご教示)|を?(ください|いただけ)|に(ご?連絡|お電話))|^を[^。\n]*(禁止|できません|不可)|^(へ|に|まで|宛)(ご?連絡|直接|お電話|送)/;
var ASKED_BEFORE_EN = /\b(my|your|shar(e|ing)|send(ing)?|giv(e|ing)|exchang(e|ing)|me an?|private|personal)\s+(an? |the |me )?(personal |private )?$/i;
var DEAL = "依頼|取り?引|契約|やり[取と]|連絡|支払|入金|振り?込|注文|購入|お願い|相談|話(?!題)|会[いっ]|メール|メッセ|発注|請求|つなが|繋が|用命|お受け|声|やって|売|買|申し?込|LINE|電話|交渉|送金|仕事|継続|頼|対応|結ば|言って";
var DIRECT_AFTER = near`^(?!的|販売|投票|感染|日光|原因|関係|光|税)(の|に|で|、)?≈14(${DEAL})|^の(方|ほう)が≈10(得|安|早|楽|便利|スムーズ)|^\s*(で|に(?!描|塗|書|入|貼|置|触|当|打))($|[。、！!\n]|も(い|大丈夫|可)|いかが|しま|でき)`;
var DIRECT_NOT = near`^~8(描|塗|貼|書き込|書いて|入力|編集|印刷|刺繍|触れ|当た|語り|語る|取材|手描き|手書き|差し込|見て|肌|ファイル|データ|ペン|紙に|布に|ご?記入|ご?指定|修正|反映|コード|編み|縫|彫)`;
var OUTSIDE_AFTER = near`^(の?(サービス|ツール|アプリ|サイト|SNS|チャット|通話|メール|ストレージ|リンク|連絡)(など)?([でにへをの]|から)|の(?=ご?連絡|やり|取引)|での?|に|へ|から)[はも]?($|[。！\n]|≈14(${DEAL}|決済|URL|リンク|送|チャット|通話|誘導|会議|移|共有|使い|切り?[替か]え))`;
var PAID_WORK = /[先額]?(入り|の?(記|表記|欄|項目|案内|説明|部分|ページ|図|絵)|手数料の計算)|明細|管理|フォーム|画面/;
var PAID_AFTER = near`^(先|み先|口座|手数料)?(で|に|の方|のほう|を|も|は|って|へ|でも|先|額)?~18(お?支払|払|お願い|送|いただ|ください|いかが|大丈夫|可|対応|受け|OK|できま|お伝え|お知らせ|教え|こちら|です|ます|渡|お得|割引|安く)|^($|[。、！!\n])`;
var PAID_EN = /\b(pay|paid|send|via|by|in|with|using|through|accept|to my|prefer|take)\s+(me |you |it |a |an |some )?(in |by |via |with )?$/i;
var SHOP_AFTER = near`^[」』]?\s*(で(は|も)?|から|に(も)?|のほう|の方|の(?=支援|投げ銭|ブースト))≈14(購入|ご?注文|ご?依頼|販売|売って|支援|投げ|ブースト|お?支払|お求め|出して|出品|見られ|ご覧|載せ|やって|安く|お願い)`;
function isBare({ word, weight, disguised }, written) {
 if (disguised) return true;
 return weight === "name" && !(LOWER_IS_A_WORD.has(written) || word === "LINE" && written !== "LINE");
}
function isTalkedOf(name, { before, after }) {
 if (ASKED2.test(name.word)) return ASKED_AFTER.test(after) || ASKED_BEFORE_EN.test(before);
 if (DRAWN_NAMES.has(name.word) && DRAWN.test(before) && !MINE.test(before)) return false;
 if (USED_AFTER.test(after) || MINE.test(before) || USED_FAR.test(after)) return true;
 const isLatin = /[a-z]$/i.test(name.word);
 return isLatin && (USED_AFTER_EN.test(after) || USED_BEFORE_EN.test(before) && /^\s*($|[.,;:!?)]|so|and|or|if|to|at|for|instead|right|when|where|is|me|you|we|later|today|tomorrow)/.test(
  after
 ));
}
function isUsed(name, words) {
 if (name.code === "direct-deal") {
  if (name.weight === "name") return true;
  if (name.word === "外部") return OUTSIDE_AFTER.test(words.after);
  if (name.word === "直接") return DIRECT_AFTER.test(words.after) && !DIRECT_NOT.test(words.after);
  return SHOP_AFTER.test(words.after) || USED_BEFORE_EN.test(words.before);
 }
 if (name.code === "bank-transfer") {
  if (PAID_WORK.test(words.after.slice(0, 12)) || isReported(words)) return false;
  return PAID_AFTER.test(words.after) || PAID_EN.test(words.before);
 }
 return isTalkedOf(name, words);
}
function meaningOf(name, written, words) {
 if (name.disguised) return { code: name.code, plainly: true };
 if (name.weight === "disguise") return void 0;
 const used = isUsed(name, words);
 if (SHOWN_AFTER.test(words.after)) return { code: name.code, plainly: true };
 if (isPartOfWork(words)) return void 0;
 if (used) return { code: name.code, plainly: true };
 if (isCompound(words) || isAboutWork(words) || !isBare(name, written)) return void 0;
 return { code: name.code, plainly: false };
}

// src/domain/notices/wording/checkWording.ts
var MOST_FINDINGS = 100;
var AS_IN_TITLE = 2;
function readingOf(plain3, context, before) {
 return {
  plain: plain3,
  isClosed: before !== void 0,
  market: context.market.name,
  buyer: buyerSpans(plain3, context.buyer || ""),
  ordered: orderedIn(plain3, context.title || ""),
  taken: before ? before.taken : [],
  findings: before ? before.findings : []
 };
}
function runsOutOf([start2, end], titles, text2) {
 return titles.some(([from3, to]) => start2 >= from3 && start2 < to && end > to && /[」』"”]/.test(text2.charAt(to)));
}
function mark2(reading, code, span, plainly) {
 const { plain: plain3, market, buyer, ordered, taken: taken2, findings: findings3 } = reading;
 if (findings3.length === MOST_FINDINGS) return;
 if (touches(span, buyer) || inside(span, ordered.spans) || runsOutOf(span, ordered.spans, plain3.text)) return;
 if (ordered.has(span, plainly ? AS_IN_TITLE : code === "placeholder" ? 1 : 0)) return;
 const place = placeOf(plain3, ...span);
 if (reading.isClosed && place.quote.length <= span[1] - span[0]) return;
 if (touches([place.start, place.end], taken2)) return;
 taken2.push([place.start, place.end]);
 findings3.push({ code, ...place, source: sourceOf(code, market) });
}
function isExcused({ unless = {}, plainly }, near2, mayBeWork) {
 var _a, _b;
 if (((_a = unless.before) == null ? void 0 : _a.test(near2.before)) || ((_b = unless.after) == null ? void 0 : _b.test(near2.after))) return true;
 return mayBeWork && (plainly ? isQuoted(near2) : isAboutWork(near2));
}
function matchesOf(pattern, text2) {
 const spans = [];
 pattern.lastIndex = 0;
 for (let match = pattern.exec(text2); match; match = pattern.exec(text2)) {
  spans.push([match.index, match.index + match[0].length]);
  if (match[0] === "") pattern.lastIndex++;
 }
 return spans;
}
function applyRules(reading, { rules: rules4, mayRefuse = false, mayBeWork = false }) {
 const { text: text2 } = reading.plain;
 for (const rule3 of rules4) {
  for (const span of matchesOf(rule3.pattern, text2)) {
   const near2 = around(text2, ...span);
   if (isExcused(rule3, near2, mayBeWork)) continue;
   if (rule3.code === "link" && isOwnPage(text2.slice(...span), reading.market)) continue;
   mark2(reading, mayRefuse && isRefusal(near2) ? "refusal" : rule3.code, span, rule3.plainly === true);
  }
 }
}
function applyNames(reading) {
 const { plain: plain3 } = reading;
 for (const name of findNames(plain3)) {
  const near2 = around(plain3.text, name.start, name.end);
  const meaning = meaningOf(name, plain3.text.slice(name.start, name.end), near2);
  if (meaning) mark2(reading, isRefusal(near2) ? "refusal" : meaning.code, [name.start, name.end], meaning.plainly);
 }
}
function checkWording(text2, context) {
 const plain3 = plainOf(text2);
 const reading = readingOf(plain3, context);
 const { placeholders, contact, dealing, manners } = ruleBook();
 const isClosed = !context.market.mailAllowed && context.kind !== "N12";
 applyRules(context.buyer ? reading : { ...reading, buyer: [] }, { rules: placeholders });
 const sentences = (of) => {
  if (isClosed) applyRules(of, { rules: contact, mayRefuse: true, mayBeWork: true });
  if (isClosed && of === reading) applyNames(of);
  if (isClosed) applyRules(of, { rules: dealing, mayRefuse: true, mayBeWork: true });
  applyRules(of, { rules: manners, mayBeWork: true });
 };
 sentences(reading);
 const closed = closedUp(plain3);
 if (closed) sentences(readingOf(closed, context, reading));
 return [...reading.findings, ...deadlineFindings(plain3, context)].sort((a, b) => a.start - b.start);
}

// src/app/texts/checkNotice.ts
function checkNotice(book2, { text: text2, kind, deadline: deadline2, orderId, plannedAt }) {
 var _a, _b, _c;
 const { now: now2, words, world, zone } = book2;
 const order = (_a = book2.orders.find((one) => one.order.id === orderId)) == null ? void 0 : _a.order;
 const market = (_c = world.markets.get((_b = order == null ? void 0 : order.market) != null ? _b : "")) != null ? _c : UNKNOWN_MARKET;
 const promised = deadline2 !== null && { deadlineText: deadlineText(deadline2, zone, market.language) };
 const found = checkWording(text2, {
  market,
  kind,
  deadline: deadline2,
  ...promised,
  now: Math.max(now2, plannedAt != null ? plannedAt : now2),
  calendar: world.calendar,
  zone,
  ...order && { title: order.title, buyer: order.buyer }
 });
 return found.map(({ code, quote, source }) => {
  const sentence2 = words.findings.findings[code](quote);
  return source ? words.findings.withSource(sentence2, source) : sentence2;
 });
}

// src/app/views/exportJson.ts
function exportJson(book2) {
 var _a;
 const { zone } = book2;
 const now2 = (_a = book2.lastRunAt) != null ? _a : book2.now;
 const notices = book2.notices.map(({ notice: notice2 }) => notice2);
 const byId = noticesById(notices);
 const orders3 = book2.orders.map(({ order }) => {
  var _a2;
  return exportOrder(book2, order, (_a2 = byId.get(order.id)) != null ? _a2 : [], now2);
 });
 return JSON.stringify({
  now: isoIn(now2, zone),
  orders: orders3,
  notices: notices.map((notice2) => exportNotice(book2, notice2))
 });
}
function exportOrder(book2, order, notices, now2) {
 var _a, _b;
 const { world, zone, words } = book2;
 const seen = assess(order, notices, world, now2);
 const { settlement } = forecast(order, notices, world, now2);
 return {
  id: order.id,
  amount: order.amount,
  dueAt: (_b = (_a = order.dueAt) == null ? void 0 : _a.day) != null ? _b : null,
  turn: seen.turn,
  stage: seen.stage,
  severity: seen.severity,
  step: { kind: seen.step.kind, notice: seen.step.notice, due: iso(seen.step.due, zone) },
  waitingDays: seen.waitingDays,
  clocks: seen.clocks.map(({ id, endsAt, result }) => ({ id, endsAt: isoIn(endsAt, zone), result })),
  settlement: settlement && { at: isoIn(settlement.at, zone), outcome: settlement.outcome },
  problems: seen.problems.map((problem) => ({
   column: words.sheet.headers.orders[problem.column],
   message: problemText(problem, order, now2, zone, words.language)
  }))
 };
}
function exportNotice(book2, notice2) {
 var _a, _b;
 const { zone } = book2;
 return {
  key: notice2.key,
  order: notice2.orderId,
  kind: notice2.kind,
  state: notice2.state,
  deadline: iso(notice2.deadline, zone),
  plannedAt: iso(notice2.plannedAt, zone),
  createdAt: iso(notice2.createdAt, zone),
  sentAt: iso((_b = (_a = notice2.sentAt) == null ? void 0 : _a.at) != null ? _b : null, zone),
  text: notice2.text,
  findings: notice2.state === "draft" ? checkNotice(book2, notice2) : []
 };
}
function iso(at, zone) {
 return at === null ? null : isoIn(at, zone);
}

// src/app/handlers/exportDocument.ts
function exportDocument() {
 const book2 = openBook(activeSpreadsheet(), readDocumentMemory(), now());
 if (isProblem(book2)) throw new Error(runProblemText(book2, catalogueFor(userLanguage())));
 return exportJson(book2);
}

// src/google/ui.ts
function addMenu(title, items) {
 const menu = SpreadsheetApp.getUi().createMenu(title);
 for (const item of items) {
  if (item) menu.addItem(item.label, item.handler);
  else menu.addSeparator();
 }
 menu.addToUi();
}
function showSidebar(title) {
 SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(title));
}
function toast(message3, title) {
 SpreadsheetApp.getActiveSpreadsheet().toast(message3, title, 8);
}
function tell(title, message3) {
 const ui = SpreadsheetApp.getUi();
 ui.alert(title, message3, ui.ButtonSet.OK);
}
function confirm(title, question) {
 const ui = SpreadsheetApp.getUi();
 return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

// src/sheet/looks.ts
var DEFAULT_WIDTH = 120;
var WIDTHS = {
 // 360 pixels hold the row numbers and the first four columns: who, what, until when, and the tap.
 today: { buyer: 66, nextStep: 100, until: 86, event: 64, text: 300, open: 80, id: 90 },
 orders: {
  buyer: 110,
  nextStep: 220,
  until: 170,
  event: 170,
  eventAt: 90,
  turn: 70,
  stage: 130,
  lastEvent: 170,
  outcome: 190,
  waitingDays: 80,
  attention: 260,
  id: 100,
  title: 160,
  amount: 80,
  note: 180
 },
 notices: { key: 90, kind: 150, text: 420, attention: 240, sent: 70 },
 rules: { market: 130, rule: 190, value: 110, result: 170, note: 420, source: 260, asOf: 100, certainty: 90 },
 templates: { kind: 230, wording: 70, tone: 90, language: 70, service: 110, text: 560 },
 daysOff: { from: 120, to: 120, note: 240 },
 settings: { setting: 230, value: 140, explanation: 480 },
 log: { at: 140, what: 170, detail: 320 }
};
var MOMENT = "yyyy/mm/dd h:mm";
var WHOLE_DAY2 = "yyyy/mm/dd";
var ORDER_FORMATS = {
 ...Object.fromEntries(MOMENT_KEYS.map((key) => [key, MOMENT])),
 dueAt: WHOLE_DAY2,
 snoozeUntil: WHOLE_DAY2,
 amount: "#,##0",
 // What is typed or pasted there stays the text it is: +mika+, -yuki- and =LOVE are names.
 ...Object.fromEntries(["id", "buyer", "title", "waitingFor", "note"].map((key) => [key, "@"]))
};
var FORMATS2 = {
 orders: ORDER_FORMATS,
 notices: {
  plannedAt: MOMENT,
  deadline: MOMENT,
  createdAt: MOMENT,
  sentAt: MOMENT,
  orderId: "@",
  buyer: "@",
  text: "@"
 },
 templates: { text: "@" },
 daysOff: { from: WHOLE_DAY2, to: WHOLE_DAY2, note: "@" },
 log: { at: MOMENT, orderId: "@" },
 today: { id: "@" }
};
var WRAPPED = {
 today: ["buyer", "nextStep", "until", "event"],
 orders: ["nextStep", "attention"],
 notices: ["attention"],
 rules: ["note"],
 settings: ["explanation"]
};
var COLOURS = {
 header: "#e8efec",
 headerText: "#22403a",
 danger: "#f8d7d3",
 late: "#fbe3c8",
 now: "#fff4c9",
 soon: "#eef6e6",
 over: "#646a67",
 own: "#22403a",
 warning: "#b3261e"
};

// src/sheet/blocks.ts
function neighbours(table, changes, bridges) {
 const placed = changes.flatMap(({ row, key, value }) => {
  const column = table.columns.get(key);
  return column === void 0 ? [] : [{ row, column, value }];
 });
 placed.sort((a, b) => a.column - b.column || a.row - b.row);
 const groups = [];
 let last = Number.NaN;
 for (const one of placed) {
  if (isReached(last, one.column, bridges)) groups[groups.length - 1].push(one);
  else groups.push([one]);
  last = one.column;
 }
 return groups;
}
var identity = (value) => value instanceof Date ? `d${value.getTime()}` : `${typeof value}${value}`;
function isOfOneValue(block) {
 return block.every(({ value }) => identity(value) === identity(block[0].value));
}
function partedByValue(block) {
 return isOfOneValue(block) ? [[...block]] : block.map((one) => [one]);
}
function byValue(blocks) {
 const groups = new Map();
 for (const block of blocks) {
  const known3 = groups.get(identity(block[0].value));
  if (known3) known3.push(block);
  else groups.set(identity(block[0].value), [block]);
 }
 return [...groups.values()];
}
function isReached(from3, to, bridges) {
 for (let column = from3 + 1; column < to; column++) if (!bridges.has(column)) return false;
 return to >= from3;
}
function unbroken(group) {
 const byRow = new Map();
 for (const one of group) {
  const known3 = byRow.get(one.row);
  if (known3) known3.push(one);
  else byRow.set(one.row, [one]);
 }
 const blocks = [];
 let shape = "";
 let lastRow2 = Number.NaN;
 for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
  for (const run of columnRuns(byRow.get(row))) {
   const columns2 = run.map(({ column }) => column).join();
   if (columns2 === shape && row === lastRow2 + 1) blocks[blocks.length - 1].push(...run);
   else blocks.push(run);
   shape = columns2;
  }
  lastRow2 = row;
 }
 return blocks;
}
function columnRuns(row) {
 const runs = [];
 for (const one of row) {
  const run = runs[runs.length - 1];
  if (run && one.column === run[run.length - 1].column + 1) run.push(one);
  else runs.push([one]);
 }
 return runs;
}
function spanOf(numbers) {
 return numbers.reduce(
  ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
  [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
 );
}

// src/sheet/safeText.ts
var PROSE = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}「『【（〔［⚠■※・―…]/u;
var ERA = /^(明治|大正|昭和|平成|令和)/;
var MAX_CELL_LENGTH = 5e4;
function safeText(text2) {
 const fitting3 = text2.length > MAX_CELL_LENGTH - 1 ? `${text2.slice(0, MAX_CELL_LENGTH - 2)}…` : text2;
 if (fitting3 === "" || PROSE.test(fitting3) && !ERA.test(fitting3)) return fitting3;
 return `'${fitting3}`;
}

// src/sheet/writes.ts
function writeOwned(table, changes, owned) {
 const columns2 = new Set([...owned].flatMap((key) => {
  var _a;
  return (_a = table.columns.get(key)) != null ? _a : [];
 }));
 for (const group of neighbours(table, changes, columns2).flatMap((one) => betweenBeside(table, one)))
  writeRectangle(table, group);
}
function betweenBeside(table, group) {
 if (!table.rows.some(({ isBeside }) => isBeside)) return [[...group]];
 const parts2 = [];
 let last = Number.NaN;
 for (const one of [...group].sort((a, b) => a.row - b.row)) {
  const between = table.rows.slice(last - table.headerRow, one.row - table.headerRow - 1);
  if (!Number.isNaN(last) && !between.some(({ isBeside }) => isBeside)) parts2[parts2.length - 1].push(one);
  else parts2.push([one]);
  last = one.row;
 }
 return parts2;
}
function writeExactly(table, changes) {
 const blocks = neighbours(table, changes, new Set()).flatMap(unbroken);
 const [plain3, mixed] = [blocks.filter(isOfOneValue), blocks.filter((block) => !isOfOneValue(block))];
 const merged = byValue(plain3);
 const parted = byValue(neighbours(table, changes, new Set()).flatMap(unbroken).flatMap(partedByValue));
 if (parted.length < merged.length + mixed.length) {
  for (const group of parted) writeAlike(table, group);
  return;
 }
 for (const group of merged) writeAlike(table, group);
 for (const block of mixed) writeRectangle(table, block);
}
function writeColumn(table, key, changes) {
 var _a;
 const column = table.columns.get(key);
 const [group] = neighbours(table, changes, new Set());
 if (!group || column === void 0 || !table.sheet) return;
 if (unbroken(group).length <= MOST_BLOCKS) {
  writeExactly(table, changes);
  return;
 }
 const [top, bottom] = spanOf(group.map(({ row }) => row));
 const formulas = table.sheet.getRange(top, column, bottom - top + 1, 1).getFormulas();
 const values = new Map(group.map(({ row, value }) => [row, value]));
 const cells = [];
 for (let row = top; row <= bottom; row++) {
  const value = (_a = values.get(row)) != null ? _a : formulas[row - top][0] ? void 0 : cellAt(table, row, column);
  if (value !== void 0) cells.push({ row, column, value });
 }
 for (const block of unbroken(cells)) writeRectangle(table, block);
}
var MOST_BLOCKS = 4;
function writeRectangle(table, cells) {
 var _a, _b;
 const rows = cells.map(({ row }) => row);
 const columns2 = cells.map(({ column }) => column);
 const top = Math.min(...spanOf(rows));
 const bottom = Math.max(...spanOf(rows));
 const left = Math.min(...spanOf(columns2));
 const right = Math.max(...spanOf(columns2));
 const values = [];
 for (let row = top; row <= bottom; row++) {
  const read = (_b = (_a = table.rows[row - table.headerRow - 1]) == null ? void 0 : _a.cells) != null ? _b : [];
  values.push(Array.from({ length: right - left + 1 }, (_, index) => {
   var _a2;
   return (_a2 = read[left + index - 1]) != null ? _a2 : "";
  }));
 }
 for (const { row, column, value } of cells) values[row - top][column - left] = value;
 write(table, top, left, values);
}
function write({ sheet: sheet3, written }, top, left, values) {
 sheet3 == null ? void 0 : sheet3.getRange(top, left, values.length, values[0].length).setValues(values.map((cells) => cells.map(intoCell)));
 written.push({ top, left, values });
}
function writeCells(table, cells) {
 var _a, _b;
 const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
 for (const block of unbroken(byColumn)) {
  const [top, left] = [
   Math.min(...spanOf(block.map(({ row }) => row))),
   Math.min(...block.map(({ column }) => column))
  ];
  const lines2 = [];
  for (const cell of block) {
   const line = (_a = lines2[cell.row - top]) != null ? _a : [];
   line[cell.column - left] = cell;
   lines2[cell.row - top] = line;
  }
  const entered = lines2.map((line) => line.map(({ value, formula }) => formula || intoCell(value)));
  (_b = table.sheet) == null ? void 0 : _b.getRange(top, left, lines2.length, lines2[0].length).setValues(entered);
  table.written.push({ top, left, values: lines2.map((line) => line.map(({ value }) => value)) });
 }
}
function writeAlike(table, blocks) {
 var _a;
 if (blocks.length === 1) {
  writeRectangle(table, blocks[0]);
  return;
 }
 const { value } = blocks[0][0];
 const areas = blocks.map((block) => {
  const [[top, bottom], [left, right]] = [
   spanOf(block.map(({ row }) => row)),
   spanOf(block.map(({ column }) => column))
  ];
  return { top, left, bottom, right };
 });
 const notation2 = ({ top, left, bottom, right }) => `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
 (_a = table.sheet) == null ? void 0 : _a.getRangeList(areas.map(notation2)).setValue(intoCell(value));
 for (const { top, left, bottom, right } of areas) {
  const line = Array.from({ length: right - left + 1 }, () => value);
  table.written.push({ top, left, values: Array.from({ length: bottom - top + 1 }, () => line) });
 }
}
function cellAt(table, row, column) {
 var _a, _b;
 return (_b = (_a = table.rows[row - table.headerRow - 1]) == null ? void 0 : _a.cells[column - 1]) != null ? _b : "";
}
function intoCell(value) {
 return typeof value === "string" ? safeText(value) : value;
}
function appendRows(table, rows, after = 0) {
 if (rows.length > 0) putRows(table, firstFreeRow(table) + after, rows);
}
function putRows(table, first, rows) {
 const { sheet: sheet3, columns: columns2 } = table;
 if (!sheet3 || columns2.size === 0) return;
 growTo(sheet3, first + rows.length - 1);
 const keyAt = new Map([...columns2].map(([key, column]) => [column, key]));
 for (const run of runsOfColumns(keyAt.keys())) {
  const keys = Array.from({ length: run.count }, (_, at) => keyAt.get(run.first + at));
  const values = rows.map((row) => keys.map((key) => {
   var _a;
   return (_a = row[key]) != null ? _a : "";
  }));
  write(table, first, run.first, values);
 }
}
function runsOfColumns(columns2) {
 const runs = [];
 for (const column of [...columns2].sort((a, b) => a - b)) {
  const run = runs[runs.length - 1];
  if (run && column === run.first + run.count) run.count++;
  else runs.push({ first: column, count: 1 });
 }
 return runs;
}
function growTo(sheet3, row) {
 const rows = sheet3.getMaxRows();
 if (row > rows) sheet3.insertRowsAfter(rows, row - rows);
}
function growWidth(sheet3, column) {
 const columns2 = sheet3.getMaxColumns();
 if (column > columns2) sheet3.insertColumnsAfter(columns2, column - columns2);
}
function firstFreeRow(table) {
 for (let index = table.rows.length - 1; index >= 0; index--) {
  if (table.rows[index].cells.some((cell) => cell !== "" && cell !== false)) return table.rows[index].row + 1;
 }
 return table.headerRow + 1;
}

// src/text/functions/declaration.ts
var ORDERS = {
 name: "orders",
 type: "orders"
};
var AS_OF = {
 name: "asOf",
 type: "asOf"
};
var NOTICES = {
 name: "notices",
 type: "notices",
 optional: true
};
var RULES = {
 name: "rules",
 type: "rules",
 optional: true
};
var DAYS_OFF = {
 name: "daysOff",
 type: "daysOff",
 optional: true
};
var SETTINGS = {
 name: "settings",
 type: "settings",
 optional: true
};

// src/text/functions/dateFunctions.ts
var DATE_FUNCTIONS = [
 {
  name: "HENJI_WAITING_DAYS",
  parameters: [
   {
    name: "owedSince",
    type: "moment"
   },
   {
    name: "buyerAt",
    type: "moment",
    optional: true
   },
   {
    name: "asOf",
    type: "moment"
   }
  ],
  summary: {
   ja: "返事を何日待っているかを返します。返事が来ていれば0です。",
   en: "How many days the answer has been missing; 0 once it has come."
  },
  example: {
   ja: '=HENJI_WAITING_DAYS("2026/11/18 15:00", "", "2026/11/22 10:00")',
   en: '=HENJI_WAITING_DAYS("2026/11/18 15:00", "", "2026/11/22 10:00")'
  }
 },
 {
  name: "HENJI_DEADLINE",
  parameters: [
   { name: "from", type: "moment" },
   { name: "days", type: "number" },
   {
    name: "hour",
    type: "number",
    optional: true
   },
   DAYS_OFF
  ],
  summary: {
   ja: "購入者に伝える期限を返します。土日・祝日・年末年始・お休みを避けた日の、その時刻です。",
   en: "A deadline to promise a buyer: never a weekend, a Japanese holiday, the year’s end or a day off."
  },
  example: { ja: '=HENJI_DEADLINE("2026/11/20", 3)', en: '=HENJI_DEADLINE("2026/11/20", 3)' }
 },
 {
  name: "HENJI_ADD_BUSINESS_DAYS",
  parameters: [
   { name: "from", type: "moment" },
   {
    name: "n",
    type: "number"
   }
  ],
  summary: {
   ja: "日本の暦で、何営業日かあとの日を返します。その日じたいは数えません（WORKDAYと同じ）。",
   en: "The day so many Japanese business days later. The day itself does not count (as in WORKDAY)."
  },
  example: { ja: '=HENJI_ADD_BUSINESS_DAYS("2026/11/20", 2)', en: '=HENJI_ADD_BUSINESS_DAYS("2026/11/20", 2)' }
 },
 {
  name: "HENJI_BUSINESS_DAYS",
  parameters: [
   { name: "from", type: "moment" },
   { name: "to", type: "moment" }
  ],
  summary: {
   ja: "日本の暦で、2つの日のあいだの営業日を数えます。両端も数えます（NETWORKDAYSと同じ）。",
   en: "Counts the Japanese business days from one day to another, both included (as in NETWORKDAYS)."
  },
  example: {
   ja: '=HENJI_BUSINESS_DAYS("2026/11/20", "2026/11/25")',
   en: '=HENJI_BUSINESS_DAYS("2026/11/20", "2026/11/25")'
  }
 },
 {
  name: "HENJI_HOLIDAY",
  parameters: [{ name: "day", type: "moment" }],
  summary: {
   ja: "日本の祝日の名前を返します。祝日でなければ空です。",
   en: "The name of the Japanese national holiday on that day, or blank."
  },
  example: { ja: '=HENJI_HOLIDAY("2026/11/23")', en: '=HENJI_HOLIDAY("2026/11/23")' }
 },
 {
  name: "HENJI_CLOCK",
  parameters: [
   { name: "market", type: "market" },
   {
    name: "clock",
    type: "clock"
   },
   { name: "from", type: "moment" },
   RULES
  ],
  summary: {
   ja: "サイトの決まった時間がいつ切れるかを返します。",
   en: "When a marketplace’s clock runs out."
  },
  example: {
   ja: '=HENJI_CLOCK("ココナラ", "{review}", "2026/11/20 15:00")',
   en: '=HENJI_CLOCK("ココナラ", "{review}", "2026/11/20 15:00")'
  }
 }
];

// src/text/functions/orderFunctions.ts
var ORDER_FUNCTIONS = [
 {
  name: "HENJI_STATUS",
  parameters: [ORDERS, AS_OF, NOTICES, RULES, DAYS_OFF, SETTINGS],
  summary: {
   ja: "注文ごとに、いまの番・状態・次にすること・いつまで・返事待ち日数・返事がなければ を返します。",
   en: "For each order: whose turn it is, its stage, what to do next, until when, days without an answer, and how it ends."
  },
  example: {
   ja: "=HENJI_STATUS({orders}, {asOf}, {notices}, {rules}, {daysOff}, {settings})",
   en: "=HENJI_STATUS({orders}, {asOf}, {notices}, {rules}, {daysOff}, {settings})"
  }
 },
 {
  name: "HENJI_OUTCOME",
  parameters: [ORDERS, AS_OF, NOTICES, RULES, DAYS_OFF, SETTINGS],
  summary: {
   ja: "注文ごとに、返事がないまま進むといつどう終わるかを返します。",
   en: "For each order: when and how it ends if nobody ever answers."
  },
  example: {
   ja: "=HENJI_OUTCOME({orders}, {asOf}, {notices})",
   en: "=HENJI_OUTCOME({orders}, {asOf}, {notices})"
  }
 },
 {
  name: "HENJI_NOTICE",
  parameters: [
   {
    name: "kind",
    type: "kind"
   },
   {
    name: "order",
    type: "order"
   },
   AS_OF,
   {
    name: "tone",
    type: "tone",
    optional: true
   },
   {
    name: "templates",
    type: "templates",
    optional: true
   },
   NOTICES,
   RULES,
   DAYS_OFF,
   SETTINGS
  ],
  summary: {
   ja: "購入者に送る文面をつくります。",
   en: "Composes the text to hand to a buyer."
  },
  example: {
   ja: '=HENJI_NOTICE("{N6}", {order}, {asOf}, "きっちり")',
   en: '=HENJI_NOTICE("{N6}", {order}, {asOf}, "Formal")'
  }
 },
 {
  name: "HENJI_CHECK",
  parameters: [
   { name: "text", type: "text" },
   {
    name: "market",
    type: "market",
    optional: true
   }
  ],
  summary: {
   ja: "文面に、連絡先やリンクなど直したほうがよいところがないかを調べます。",
   en: "Looks over a text for what should not be sent: contact data, links and the like."
  },
  example: {
   ja: '=HENJI_CHECK("LINEでご連絡ください。", "ココナラ")',
   en: '=HENJI_CHECK("Please call me on Skype.", "Fiverr")'
  }
 }
];

// src/text/functions/functions.ts
var FUNCTIONS = [...ORDER_FUNCTIONS, ...DATE_FUNCTIONS];
function declarationOf(name) {
 return FUNCTIONS.find((one) => one.name === name);
}
var EXAMPLE_TABS = ["orders", "notices", "rules", "daysOff", "settings"];
function filledIn(text2, language, places) {
 const { rules: rules4, lists: lists3 } = catalogueFor(language);
 const known3 = { ...places, review: rules4.rules.review, N6: lists3.notices.N6 };
 return text2.replace(/\{(\w+)\}/g, (whole2, name) => {
  var _a;
  return (_a = known3[name]) != null ? _a : whole2;
 });
}
function placeNames(language) {
 const { tabs } = catalogueFor(language).sheet;
 const whole2 = (tab) => `'${tabs[tab]}'!A:${columnLetters(COLUMNS[tab].length)}`;
 const row = (at) => `'${tabs.orders}'!A${at}:${columnLetters(COLUMNS.orders.length)}${at}`;
 const ranges = Object.fromEntries(EXAMPLE_TABS.map((tab) => [tab, whole2(tab)]));
 return { ...ranges, asOf: `'${tabs.settings}'!B2`, order: `{${row(2)}; ${row(3)}}` };
}
function exampleOf({ example }, language) {
 return filledIn(example[language], language, placeNames(language));
}

// src/app/handlers/functionExamples.ts
var SPILLING = ["HENJI_STATUS", "HENJI_OUTCOME"];
var RESULT = 3;
var SECOND_SPILL = RESULT + 7;
function showExamples() {
 const book2 = openBook(activeSpreadsheet(), readDocumentMemory(), now());
 const words = isProblem(book2) ? catalogueFor(userLanguage()) : book2.words;
 if (isProblem(book2)) toast(runProblemText(book2, words), words.setUp.productName);
 else writeExamples(book2);
}
function writeExamples(book2) {
 const { spreadsheet, words } = book2;
 const { examplesTab, examplesHeaders } = words.functions;
 const sheet3 = ownTab(spreadsheet, examplesTab, examplesHeaders[0]);
 const declared = FUNCTIONS;
 const shown = [
  ...declared.filter(({ name }) => !SPILLING.includes(name)),
  ...declared.filter(({ name }) => SPILLING.includes(name))
 ];
 const formulas = shown.map((one) => formulaOf(one, book2));
 sheet3.clear();
 const texts = shown.map(({ summary }, index) => [summary[words.language], formulas[index]].map(intoCell));
 sheet3.getRange(1, 1, shown.length + 1, 2).setValues([examplesHeaders.slice(0, 2).map(intoCell), ...texts]);
 const alone = shown.length - SPILLING.length;
 sheet3.getRange(2, RESULT, alone + 1, 1).setFormulas(formulas.slice(0, alone + 1).map((formula) => [formula]));
 sheet3.getRange(alone + 2, SECOND_SPILL).setFormula(formulas[alone + 1]);
 sheet3.getRange(1, RESULT).setValue(intoCell(examplesHeaders[2]));
 look(sheet3, shown.length + 1);
 spreadsheet.setActiveSheet(sheet3);
}
function look(sheet3, rows) {
 sheet3.getRange(1, 1, 1, RESULT).setFontWeight("bold").setBackground(COLOURS.header).setFontColor(COLOURS.headerText);
 sheet3.getRange(1, 1, rows, RESULT).setWrapStrategy(wrapText()).setVerticalAlignment("top");
 sheet3.setColumnWidth(1, 280);
 sheet3.setColumnWidth(2, 360);
 sheet3.setColumnWidth(RESULT, 240);
}
function ownTab(spreadsheet, name, firstHeader) {
 for (let count3 = 1; ; count3++) {
  const wanted = count3 === 1 ? name : `${name} ${count3}`;
  const sheet3 = spreadsheet.getSheetByName(wanted);
  if (!sheet3) return spreadsheet.insertSheet(wanted, spreadsheet.getNumSheets());
  if (sheet3.getRange(1, 1).getValue() === firstHeader) return sheet3;
 }
}
function formulaOf({ example }, book2) {
 const { language } = book2.words;
 return filledIn(example[language], language, placesIn(book2));
}
function placesIn({ spreadsheet, orderTable, settingTable, statusRows, orders: orders3, tabIds: tabIds2, words }) {
 var _a, _b, _c, _d;
 const shipped = placeNames(words.language);
 const sheets = spreadsheet.getSheets();
 const rangeOf = (tab) => {
  var _a2;
  const sheet3 = sheets.find((one) => one.getSheetId() === tabIds2[tab]);
  const width = tab === "settings" ? COLUMNS.settings.length : Math.max(1, (_a2 = sheet3 == null ? void 0 : sheet3.getLastColumn()) != null ? _a2 : 1);
  return sheet3 ? `${quoted2(sheet3)}!A:${columnLetters(width)}` : shipped[tab];
 };
 const ranges = Object.fromEntries(EXAMPLE_TABS.map((tab) => [tab, rangeOf(tab)]));
 const [first = shipped.orders] = ranges.orders.split("!A:").slice(0, 1);
 const last = columnLetters(orderTable.header.length);
 const rowOf3 = (at) => `${first}!A${at}:${last}${at}`;
 const value = columnLetters((_a = settingTable.columns.get("value")) != null ? _a : 2);
 const [settings3 = shipped.settings] = ranges.settings.split("!A:").slice(0, 1);
 const row = (_c = (_b = orders3[0]) == null ? void 0 : _b.row) != null ? _c : orderTable.headerRow + 1;
 return {
  ...ranges,
  asOf: `${settings3}!${value}${(_d = statusRows.lastRun) != null ? _d : 2}`,
  order: `{${rowOf3(orderTable.headerRow)}; ${rowOf3(row)}}`
 };
}
function quoted2(sheet3) {
 return `'${sheet3.getName().replace(/'/g, "''")}'`;
}

// src/domain/health/health.ts
var WELL = { failures: 0, since: 0, reason: "", told: 0 };
var LONGEST_REASON2 = 300;
function withFailure(before, reason, now2) {
 var _a, _b, _c;
 const failures = ((_a = before == null ? void 0 : before.failures) != null ? _a : 0) + 1;
 const since = failures === 1 ? now2 : (_b = before == null ? void 0 : before.since) != null ? _b : now2;
 return { failures, since, reason: reason.slice(0, LONGEST_REASON2), told: failures === 1 ? 0 : (_c = before == null ? void 0 : before.told) != null ? _c : 0 };
}
function isToBeThrown({ failures }) {
 return failures % 24 === 1;
}
var TWO_HOURS = 2 * HOUR - 10 * MINUTE;
var ALMOST_A_DAY = 24 * HOUR - 30 * MINUTE;
var QUIET = { from: 22, until: 7 };
function isToBeMailed({ since, told: told2 }, now2, hour, isUnwatched = false) {
 if (hour >= QUIET.from || hour < QUIET.until) return false;
 return now2 - since >= (isUnwatched ? 0 : TWO_HOURS) && now2 - told2 >= ALMOST_A_DAY;
}

// src/google/mail.ts
function mailsLeftToday() {
 return MailApp.getRemainingDailyQuota();
}
function mailToSelf({ subject, body, htmlBody }, senderName) {
 MailApp.sendEmail(ownAddress(), subject, body, { htmlBody, name: senderName });
}

// src/app/mail/mailHtml.ts
var COLOURS2 = {
 danger: "#c5362b",
 late: "#b4540a",
 now: "#806400",
 soon: "#44714b"
};
function escapeHtml(text2) {
 const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
 };
 return text2.replace(/[&<>"']/g, (sign) => entities[sign]);
}
function lines(text2) {
 return escapeHtml(text2).replace(/\n/g, "<br>");
}
function htmlMail(title, blocks) {
 const body = blocks.map(htmlBlock).join("\n");
 const font = "font-family:'Hiragino Sans','Noto Sans JP',Meiryo,sans-serif;font-size:15px;line-height:1.7;overflow-wrap:anywhere";
 return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body style="margin:0"><div style="max-width:560px;margin:0 auto;padding:16px;${font}">${body}</div></body></html>`;
}
function htmlBlock(block) {
 switch (block.kind) {
  case "text":
   return `<p style="margin:0 0 12px">${lines(block.text)}</p>`;
  case "heading":
   return `<h2 style="margin:28px 0 8px;font-size:14px;line-height:1.4"><span style="display:inline-block;padding:3px 12px;border-radius:12px;background-color:${COLOURS2[block.severity]};color:#ffffff">${lines(block.text)}</span></h2>`;
  case "order":
   return `<p style="margin:12px 0 6px;padding-left:10px;border-left:4px solid ${COLOURS2[block.severity]};font-weight:bold">${lines(block.text)}</p>`;
  case "alert":
   return `<p style="margin:20px 0 6px;padding:8px 12px;border:2px solid ${COLOURS2.danger};border-radius:8px;font-weight:bold">${lines(block.text)}</p>`;
  case "notice":
   return `<div style="margin:8px 0;padding:12px;border:1px solid #9aa5b1;border-radius:8px"><div style="font-size:13px;font-weight:bold">${lines(block.heading)}</div><div style="font-size:13px;margin-bottom:8px">${lines(block.hint)}</div><div style="overflow-wrap:anywhere">${lines(block.text)}</div></div>`;
  case "links":
   return `<p style="margin:6px 0 16px;font-size:14px">${block.links.map(link).join("　")}</p>`;
  case "footer":
   return `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #9aa5b1;font-size:12px">${block.lines.map(lines).join("<br>")}</p>`;
 }
}
function link({ label, url }) {
 return `<a href="${escapeHtml(url)}" style="color:inherit;text-decoration:underline">${lines(label)}</a>`;
}

// src/app/mail/troubleMail.ts
function mailTrouble({ zone, words, url }, { since, reason }) {
 const { troubleSubject: subject, troubleLines, links } = words.mail;
 const lines2 = troubleLines(dateTime(since, zone, since), reason);
 const body = [...lines2, ...url ? [`${links.sheet}: ${url}`] : []].join("\n\n");
 const blocks = lines2.map((text2) => ({ kind: "text", text: text2 }));
 const link2 = url ? [{ kind: "links", links: [{ label: links.sheet, url }] }] : [];
 try {
  mailToSelf({ subject, body, htmlBody: htmlMail(subject, [...blocks, ...link2]) }, words.setUp.productName);
 } catch {
 }
}

// src/sheet/unmoved.ts
var WIDE = 16;
function isUnmoved(table, keys, columns2 = writtenColumns(table)) {
 const { sheet: sheet3, headerRow, header, rows } = table;
 const ofKeys = keys.flatMap((key) => {
  var _a;
  return (_a = table.columns.get(key)) != null ? _a : [];
 });
 if (!sheet3 || ofKeys.length === 0) return true;
 const below = headerRow + rows.length < sheet3.getMaxRows() ? 1 : 0;
 const read = (top2, height, among) => {
  const left = Math.min(...among);
  const range2 = sheet3.getRange(top2, left, height, Math.max(...among) - left + 1);
  return { left, values: range2.getValues() };
 };
 const beyond = missingColumns(table).length > 0 && header.length < sheet3.getMaxColumns() ? [header.length + 1] : [];
 const all = [...ofKeys, ...columns2, ...beyond];
 const isWide = Math.max(...all) - Math.min(...all) >= WIDE;
 const look3 = read(headerRow, rows.length + 1 + below, isWide ? ofKeys : all);
 const top = isWide ? read(headerRow, 1, all) : look3;
 const width = top.values[0].length;
 const headers = [...table.columns.values(), ...beyond].filter(
  (column) => column >= top.left && column < top.left + width
 );
 const isHeader = (column) => {
  var _a;
  return sameHeader(top.values[0][column - top.left], (_a = header[column - 1]) != null ? _a : "");
 };
 const expected = [...rows.map(({ cells }) => cells), ...below ? [[]] : []];
 const isRow = (cells, at) => ofKeys.every((column) => {
  var _a;
  const found = look3.values[at + 1][column - look3.left];
  return sameCell(found, (_a = cells[column - 1]) != null ? _a : "") || isWritten(table, headerRow + 1 + at, column, found);
 });
 return headers.every(isHeader) && expected.every(isRow);
}
function endsWhereItDid({ sheet: sheet3, headerRow, rows }) {
 return !sheet3 || sheet3.getLastRow() <= headerRow + rows.length;
}
function sameHeader(a, b) {
 return sameCell(a, b) || isBannerText(String(a)) && isBannerText(String(b));
}
function writtenColumns({ written }) {
 return written.flatMap(({ left, values }) => [left, left + values[0].length - 1]);
}
function isWritten({ written }, row, column, found) {
 return written.some(({ top, left, values }) => {
  var _a;
  const value = (_a = values[row - top]) == null ? void 0 : _a[column - left];
  return value !== void 0 && sameCell(found, value);
 });
}

// src/sheet/whereabouts.ts
var cellAt2 = (grid2, row, column) => {
 var _a, _b;
 return (_b = (_a = grid2[row - 1]) == null ? void 0 : _a[column - 1]) != null ? _b : "";
};
function whereabouts(before, now2, known3) {
 const width = Math.max(0, ...before.slice(0, known3.headerRow).map((cells) => cells.length));
 const { columns: columns2, header } = columnsIn(before, now2, known3, width);
 const rows = new Map();
 if (header) rows.set(known3.headerRow, header);
 const isBelow = (row) => row > known3.headerRow;
 for (const key of known3.keys) {
  const at = columns2.get(key);
  if (at !== void 0)
   meet(
    rows,
    namesIn(before, (row) => isBelow(row) && !known3.isWritten(row, key) ? nameOf(cellAt2(before, row, key)) : ""),
    namesIn(now2, (row) => nameOf(cellAt2(now2, row, at)))
   );
 }
 const all = [...columns2].filter(([was]) => !known3.unsteady.includes(was));
 meet(
  rows,
  namesIn(before, (row) => known3.isWrittenRow(row) ? "" : signature(all.map(([was]) => cellAt2(before, row, was)))),
  namesIn(now2, (row) => known3.isWrittenRow(row) ? "" : signature(all.map(([, is]) => cellAt2(now2, row, is))))
 );
 const steady = [...columns2].filter(
  ([was, is]) => !known3.written.has(was) && !known3.written.has(is) && !known3.unsteady.includes(was)
 );
 meet(
  rows,
  namesIn(before, (row) => signature(steady.map(([was]) => cellAt2(before, row, was)))),
  namesIn(now2, (row) => signature(steady.map(([, is]) => cellAt2(now2, row, is))))
 );
 if (isRising(rows)) fill(rows, before.length);
 return { rows, columns: columns2 };
}
function columnsIn(before, now2, { headerRow }, width) {
 var _a, _b;
 const headers = namesIn(
  [(_a = before[headerRow - 1]) != null ? _a : []].flatMap((cells) => cells.map((cell) => [cell])),
  (row) => nameOf(cellAt2(before, headerRow, row))
 );
 let best = { columns: new Map(), header: 0 };
 for (let row = 1; row <= Math.min(now2.length, headerRow + MOST_ROWS_ABOVE); row++) {
  const columns2 = new Map();
  const here = namesIn(
   ((_b = now2[row - 1]) != null ? _b : []).map((cell) => [cell]),
   (column) => nameOf(cellAt2(now2, row, column))
  );
  meet(columns2, headers, here);
  if (columns2.size > best.columns.size) best = { columns: columns2, header: row };
 }
 fill(best.columns, width);
 if (best.header === 0) for (let column = 1; column <= width; column++) best.columns.set(column, column);
 return best;
}
var MOST_ROWS_ABOVE = 10;
var nameOf = (cell) => cell === "" || typeof cell === "boolean" ? "" : signature([cell]);
function signature(cells) {
 if (cells.every((cell) => cell === "" || cell === false)) return "";
 return JSON.stringify(cells.map(steadily));
}
function steadily(cell) {
 if (cell instanceof Date) return Math.round(cell.getTime() / 1e3);
 return typeof cell === "string" && isBannerText(cell) ? "banner" : cell;
}
function namesIn(lines2, nameAt) {
 const names = new Map();
 lines2.forEach((_, index) => {
  const name = nameAt(index + 1);
  if (name !== "") names.set(name, names.has(name) ? null : index + 1);
 });
 return names;
}
function meet(found, before, now2) {
 const taken2 = new Set(found.values());
 for (const [name, was] of before) {
  const is = now2.get(name);
  if (was === null || !is || found.has(was) || taken2.has(is)) continue;
  found.set(was, is);
  taken2.add(is);
 }
}
function isRising(found) {
 const places = [...found].sort(([a], [b]) => a - b).map(([, is]) => is);
 return places.every((is, index) => index === 0 || is > places[index - 1]);
}
function fill(found, count3) {
 const taken2 = new Set(found.values());
 const beside = (line, step) => {
  const neighbour = found.get(line - step);
  const place = neighbour === void 0 ? void 0 : neighbour + step;
  if (found.has(line) || place === void 0 || place < 1 || taken2.has(place)) return;
  found.set(line, place);
  taken2.add(place);
 };
 for (let line = 1; line <= count3; line++) beside(line, 1);
 for (let line = count3; line >= 1; line--) beside(line, -1);
 if (found.size === 0) for (let line = 1; line <= count3; line++) found.set(line, line);
}

// src/sheet/settle.ts
var MOST_TIMES = 3;
function settle(table, { keys, unsteady = [] }) {
 let known3 = table;
 for (let times = 0; times < MOST_TIMES; times++) {
  const { sheet: sheet3 } = known3;
  if (!sheet3 || known3.written.length === 0 || isUnmoved(known3, keys)) return;
  const now2 = sheet3.getDataRange().getValues();
  const amiss = amissIn(known3, now2, { keys, unsteady });
  if (amiss.length === 0) return;
  known3 = tableAt(sheet3, withCells(now2, amiss), table.tab);
  writeCells(known3, amiss);
 }
}
function amissIn(table, now2, { keys, unsteady = [] }) {
 const before = [...table.above, table.header, ...table.rows.map(({ cells }) => cells)];
 const writes = writesIn(table);
 const rows = new Set(writes.all.map(({ row }) => row));
 const places = (some) => some.flatMap((key) => {
  var _a;
  return (_a = table.columns.get(key)) != null ? _a : [];
 });
 const known3 = {
  headerRow: table.headerRow,
  keys: places(keys),
  unsteady: places(unsteady),
  isWritten: (row, column) => writes.at(row, column) !== void 0,
  isWrittenRow: (row) => rows.has(row),
  written: new Set(writes.all.map(({ column }) => column))
 };
 const where = withAppended(whereabouts(before, now2, known3), before.length, writes.all);
 const [wasRow, wasColumn] = [inverse(where.rows), inverse(where.columns)];
 const wanted = (row, column) => {
  var _a;
  return (_a = writes.at(row, column)) != null ? _a : cellAt2(before, row, column);
 };
 const found = new Map();
 const note = (row, column, value) => {
  if (!sameCell(cellAt2(now2, row, column), value)) found.set(`${row}|${column}`, { row, column, value });
 };
 for (const { row, column, value } of writes.all) {
  if (!isThere(cellAt2(now2, row, column), value)) continue;
  const [ofRow, ofColumn] = [wasRow.get(row), wasColumn.get(column)];
  if (ofRow !== void 0 && ofColumn !== void 0) note(row, column, wanted(ofRow, ofColumn));
  else if (ofColumn === void 0 || isBlankRow(now2, row, known3.written)) note(row, column, "");
 }
 for (const { row, column, value } of writes.all) {
  const [isRow, isColumn] = [where.rows.get(row), where.columns.get(column)];
  if (isRow === void 0 || isColumn === void 0 || found.has(`${isRow}|${isColumn}`)) continue;
  if (sameCell(cellAt2(now2, isRow, isColumn), cellAt2(before, row, column))) note(isRow, isColumn, value);
 }
 return [...found.values()];
}
function isThere(found, value) {
 if (sameCell(found, value)) return true;
 const [moment, days2] = found instanceof Date ? [found, value] : [value, found];
 if (!(moment instanceof Date) || typeof days2 !== "number") return false;
 return Math.abs(moment.getTime() / 864e5 + 25569 - days2) < 1;
}
function withAppended({ rows, columns: columns2 }, count3, writes) {
 var _a;
 const last = Math.max(count3, ...[...rows.values()].slice(0, MOST_ROWS));
 const all = new Map(rows);
 const end = (_a = rows.get(count3)) != null ? _a : last;
 for (const { row } of writes) if (row > count3) all.set(row, end + row - count3);
 return { rows: all, columns: columns2 };
}
var MOST_ROWS = 5e4;
function isBlankRow(now2, row, written) {
 var _a;
 return ((_a = now2[row - 1]) != null ? _a : []).every((cell, index) => written.has(index + 1) || cell === "" || cell === false);
}
function inverse(places) {
 return new Map([...places].map(([was, is]) => [is, was]));
}
function writesIn({ written }) {
 const cells = new Map();
 for (const { top, left, values } of written)
  values.forEach((line, down) => {
   line.forEach((value, right) => {
    const [row, column] = [top + down, left + right];
    cells.set(`${row}|${column}`, { row, column, value });
   });
  });
 return { all: [...cells.values()], at: (row, column) => {
  var _a;
  return (_a = cells.get(`${row}|${column}`)) == null ? void 0 : _a.value;
 } };
}
function withCells(grid2, cells) {
 const changed = grid2.map((line) => [...line]);
 for (const { row, column, value } of cells) {
  while (changed.length < row) changed.push([]);
  const line = changed[row - 1];
  while (line.length < column) line.push("");
  line[column - 1] = value;
 }
 return changed;
}

// src/app/run/heartbeat.ts
function stampRun({ book: book2, troubles: { failed, aside, unwritten } }, { isHourly, mails: mails2 }, standing) {
 const { words, now: now2 } = book2;
 const { wellText, rowsInTrouble } = words.health;
 const rows = new Set([...failed.keys(), ...aside, ...unwritten]);
 const ofRows = rows.size > 0 ? rowsInTrouble(rows.size) : "";
 const wrong = [ofRows, otherZoneText(book2), standing, ...tabTroubleTexts(book2)];
 const table = settingsNow(book2);
 if (!table) return false;
 writeStatus(table, {
  lastRun: new Date(now2),
  ...isHourly && { nextRun: new Date(now2 + HOUR) },
  health: wrong.filter(Boolean).join("\n") || wellText,
  ...mails2 && { lastMail: new Date(now2) }
 });
 return true;
}
function settingsNow({ settingTable: { sheet: sheet3 } }) {
 return believedIn(sheet3 != null ? sheet3 : void 0, "settings");
}
function writeStatus(table, told2) {
 const { statusRows } = readSettings(table);
 const changes = STATUS_KEYS.flatMap((key) => {
  const [row, value] = [statusRows[key], told2[key]];
  return row === null || value === void 0 ? [] : [{ row, key: "value", value }];
 });
 writeExactly(table, changes);
 settle(table, { keys: ["setting"] });
}
function placeOf2({ tabIds: tabIds2 }) {
 const unreadable2 = { zone: zoneNamed("Asia/Tokyo"), words: catalogueFor("ja"), url: "", settings: null };
 try {
  const spreadsheet = activeSpreadsheet();
  const [zone, url] = [zoneNamed(spreadsheet.getSpreadsheetTimeZone()), spreadsheet.getUrl()];
  const table = believedIn(sheetsByTab(spreadsheet.getSheets(), tabIds2 != null ? tabIds2 : {}).get("settings"), "settings");
  if (!table) return { ...unreadable2, zone, url };
  return { zone, url, words: catalogueFor(readSettings(table).settings.language), settings: table };
 } catch {
  return unreadable2;
 }
}
function tellFailure(place, { failures, since, reason }) {
 tellStatus(place, { health: place.words.health.failing(failures, dateTime(since, place.zone, since), reason) });
}
function tellStatus({ settings: settings3 }, told2) {
 if (!settings3) return;
 try {
  writeStatus(settings3, told2);
 } catch {
 }
}
function unsayLastMail(book2) {
 const { settingTable, statusRows } = book2;
 const row = settingTable.rows.find((one) => one.row === statusRows.lastMail);
 try {
  if (row) tellStatus({ settings: settingsNow(book2) }, { lastMail: cellOf(settingTable, row, "value") });
 } catch {
 }
}

// src/google/lock.ts
function withDocumentLock(waitMs, work) {
 const lock2 = LockService.getDocumentLock();
 if (!lock2.tryLock(waitMs)) return "busy";
 try {
  return { done: work() };
 } catch (error) {
  settle2();
  throw error;
 } finally {
  lock2.releaseLock();
 }
}
function settle2() {
 try {
  SpreadsheetApp.flush();
 } catch {
 }
}

// src/google/pause.ts
function pause(ms) {
 Utilities.sleep(ms);
}

// src/domain/reminders/today.ts
var LAST_HOURS = 72 * HOUR;
var NUDGE_DAYS = 3;
var WEEK = 7;
function nextMorning({ now: now2, zone, digestHour }) {
 const today = dayOf(now2, zone);
 const morning = instantAt(today, zone, digestHour);
 return now2 < morning ? morning : instantAt(plusDays(today, 1), zone, digestHour);
}
function morningBefore({ now: now2, zone, digestHour }) {
 const next = nextMorning({ now: now2, zone, digestHour });
 return instantAt(plusDays(dayOf(next, zone), -2), zone, digestHour);
}
function todaysOrders(view) {
 const since = morningBefore(view);
 return (one) => isForToday(one, { ...view, since });
}
function isForToday(one, view) {
 return isDue(one) && !isOldNudge(one, view) || comesDue(one, view) || isWarnedOf(one, view);
}
function isAtLeast({ assessment }, least) {
 return SEVERITIES.indexOf(assessment.severity) >= SEVERITIES.indexOf(least);
}
var isDue = (one) => isAtLeast(one, "now");
function isOldNudge({ assessment: { severity, step } }, { now: now2, zone }) {
 const { kind, notice: notice2, due } = step;
 if (severity !== "now" || kind !== "send" || !notice2 || !isNudge(notice2) || due === null) return false;
 const from3 = dayOf(due, zone);
 if (now2 <= onDay(due, plusDays(from3, NUDGE_DAYS), zone)) return false;
 return daysBetween(from3, dayOf(now2, zone)) % WEEK !== 0;
}
function comesDue({ assessment: { turn, step, next } }, view) {
 const { kind, due } = step;
 if (due === null || due < view.now || due >= nextMorning(view)) return false;
 return kind === "wait" ? turn !== "market" && next !== null : turn === "seller";
}
function isWarnedOf({ order, assessment }, { now: now2, zone, since }) {
 return assessment.problems.some(({ code, at, from: from3 }) => {
  if (at === void 0) return false;
  if (code === "due-day") {
   const past = order.dueAt ? daysBetween(order.dueAt.day, dayOf(now2, zone)) : -1;
   return past === 0 || past === 1;
  }
  if (code !== "ends-paid" && code !== "ends-refunded" && code !== "ends-open" && code !== "cancel-limit")
   return false;
  return at - now2 <= LAST_HOURS || since === null || from3 !== void 0 && from3 > since;
 });
}

// src/domain/reminders/mailPlan.ts
var MOST_MAILS_A_DAY = 4;
var THRESHOLDS = [24, 6];
var WORTH_TELLING = 24 * HOUR;
var MOST_ALERTS = 500;
var QUIET_FROM = 22;
var QUIET_UNTIL = 7;
function planMails(assessed, ledger, times) {
 const { settings: settings3, now: now2, zone, left = MOST_MAILS_A_DAY } = times;
 if (isLeased(ledger, now2)) return { alert: [], digest: false, decided: false };
 const room = Math.min(MOST_MAILS_A_DAY - attemptedOn(ledger, dayOf(now2, zone)), left);
 const alert = settings3.alertOn && room > 0 ? dueAlerts(assessed, ledger, now2, zone) : [];
 if (!isToDecide(ledger, times)) return { alert, digest: false, decided: false };
 const view = { now: now2, zone, digestHour: settings3.digestHour, since: ledger.decidedAt };
 const wanted = settings3.digestOn && assessed.some((one) => isForToday(one, view));
 const digest = wanted && room - (alert.length > 0 ? 1 : 0) > 0;
 return { alert, digest, decided: digest || !wanted };
}
function isToDecide(ledger, { settings: { digestHour }, now: now2, zone }) {
 const { day, hour } = wallTime(now2, zone);
 return hour >= digestHour && (hour < QUIET_FROM || digestHour >= QUIET_FROM) && !isDecided(ledger, day);
}
function isWorthMailing(one) {
 return isAtLeast(one, "soon");
}
function dueAlerts(assessed, ledger, now2, zone) {
 const items = assessed.flatMap(
  ({ order, assessment }) => assessment.clocks.filter(({ punishes, endsAt }) => punishes && now2 - endsAt < WORTH_TELLING).flatMap(
   (clock5) => THRESHOLDS.filter((threshold) => isReached2(clock5.endsAt, threshold, now2, zone)).map((threshold) => ({ key: alertKey(order, clock5, threshold), order, clock: clock5, threshold })).filter(({ key }) => mayAlert(ledger, key))
  )
 );
 return items.sort((a, b) => a.clock.endsAt - b.clock.endsAt).slice(0, MOST_ALERTS);
}
function alertKey(order, clock5, threshold) {
 const [hash] = fingerprint([order.id, clock5.id, clock5.endsAt / 1e3].join("|")).split("-");
 return `${Number.parseInt(hash, 16).toString(36)}${threshold === 24 ? "d" : "h"}`;
}
function isReached2(endsAt, threshold, now2, zone) {
 const crossing = endsAt - threshold * HOUR;
 const { day, hour } = wallTime(crossing, zone);
 const lastRun = QUIET_FROM - 1;
 if (hour >= lastRun) return now2 >= instantAt(day, zone, lastRun);
 if (hour < QUIET_UNTIL) return now2 >= instantAt(plusDays(day, -1), zone, lastRun);
 return threshold === 24 ? now2 > crossing : now2 >= crossing;
}

// src/domain/markets/shipped/payouts.ts
var COCONALA_PAYOUT = "https://www.naturalmamabiz.com/coconarahurikomitesuuryou/";
var COCONALA3 = {
 kind: "on-request",
 periods: [
  { untilDay: 15, monthsLater: 0, day: 20 },
  { untilDay: 31, monthsLater: 1, day: 5 }
 ],
 ...thirdParty(COCONALA_PAYOUT)
};
var RULES2 = new Map([
 ["ココナラ", COCONALA3],
 ["ココナラ（法人・検収）", COCONALA3],
 // 7 days for some levels of seller: the longer wait is the safe one to tell.
 ["Fiverr", { kind: "after-days", days: 14, ...official(F1) }]
]);
function payoutRuleOf(market) {
 var _a;
 return (_a = RULES2.get(market)) != null ? _a : null;
}

// src/domain/planning/payout.ts
function feeOf(market, service) {
 if (service === "video") return market.feeVideo;
 return service === "phone" && market.feeVideo !== market.fee ? null : market.fee;
}
function takeHome({ amount, service }, market) {
 const fee = feeOf(market, service);
 return amount === null || fee === null ? null : amount - Math.round(Number((amount * fee).toFixed(6)));
}
function nextPayout(market, bookedAt, calendar, zone) {
 const rule3 = payoutRuleOf(market);
 if (!rule3) return null;
 const booked = dayOf(bookedAt, zone);
 if (rule3.kind === "after-days") return { requestBy: null, on: plusDays(booked, rule3.days), rule: rule3 };
 const date = Number(booked.slice(8));
 const period = rule3.periods.find(({ untilDay }) => date <= untilDay);
 if (!period) return null;
 const lastOfMonth = plusDays(`${monthLater(booked, 1)}-01`, -1);
 const until = `${booked.slice(0, 7)}-${two2(period.untilDay)}`;
 return {
  requestBy: until < lastOfMonth ? until : lastOfMonth,
  on: onBusinessDay(`${monthLater(booked, period.monthsLater)}-${two2(period.day)}`, calendar),
  rule: rule3
 };
}
function comingPayout(market, bookedAt, now2, calendar, zone) {
 const first = nextPayout(market, bookedAt, calendar, zone);
 const today = dayOf(now2, zone);
 if (!first || first.on < today) return null;
 return first.requestBy !== null && first.requestBy < today ? nextPayout(market, now2, calendar, zone) : first;
}
var two2 = (n) => String(n).padStart(2, "0");
function monthLater(day, months) {
 const [year, month] = day.split("-").map(Number);
 const count3 = year * 12 + month - 1 + months;
 return `${Math.floor(count3 / 12)}-${two2(count3 % 12 + 1)}`;
}
function onBusinessDay(day, calendar) {
 let at = day;
 for (let step = 0; step < MAX_SEARCH_DAYS && !calendar.isBusinessDay(at); step++) at = plusDays(at, 1);
 return at;
}
function waitingSales(all, now2, zone) {
 var _a;
 const byDay = new Map();
 for (const one of all) {
  const { settlement } = one;
  if ((settlement == null ? void 0 : settlement.outcome) !== "paid" || settlement.at <= now2) continue;
  const day = dayOf(settlement.at - 1, zone);
  byDay.set(day, [...(_a = byDay.get(day)) != null ? _a : [], one]);
 }
 return [...byDay].sort(([a], [b]) => a < b ? -1 : 1).map(([day, ones]) => waitingDay(day, ones));
}
function totalOf(days2) {
 const total = { amount: 0, takeHome: 0, unknownAmounts: 0, unknownFees: 0, orders: 0 };
 for (const { amount, takeHome: kept, unknownAmounts, unknownFees, orders: orders3 } of days2) {
  total.amount += amount;
  total.takeHome += kept;
  total.unknownAmounts += unknownAmounts;
  total.unknownFees += unknownFees;
  total.orders += orders3.length;
 }
 return total;
}
function waitingDay(day, ones) {
 const amounts = ones.map(({ order }) => order.amount);
 const kept = ones.map(({ order, market }) => market ? takeHome(order, market) : null);
 return {
  day,
  orders: ones.map(({ order }) => order),
  amount: sum2(amounts),
  takeHome: sum2(kept),
  unknownAmounts: unknown2(amounts),
  unknownFees: unknown2(kept) - unknown2(amounts)
 };
}
function sum2(numbers) {
 return numbers.reduce((total, number2) => total + (number2 != null ? number2 : 0), 0);
}
function unknown2(numbers) {
 return numbers.filter((number2) => number2 === null).length;
}

// src/domain/markets/isStale.ts
var FRESH_DAYS = 180;
function isStale2(asOf, today) {
 const [year, month = "01", date = "01"] = asOf.split("-");
 return !year || daysBetween(`${year}-${month}-${date}`, today) > FRESH_DAYS;
}

// src/text/length.ts
function lengthText2(length, language) {
 return length ? catalogueFor(language).rules.lengths[length.unit](length.count) : "";
}

// src/text/money.ts
function takeHomeText(order, market, language) {
 const { money: money3 } = catalogueFor(language);
 if (order.amount === null) return "";
 const left = takeHome(order, market);
 return left === null ? money3.takeHomeUnknown : money3.takeHome(yen(left));
}
function payoutText(payout, today, language) {
 if (!payout) return "";
 const { money: money3, lists: lists3 } = catalogueFor(language);
 const { on, requestBy, rule: rule3 } = payout;
 const until = requestBy === null ? "" : shortDate(requestBy, today);
 return money3.payout(shortDate(on, today), until, lists3.certainties[rule3.certainty]);
}
function waitingSalesLine(days2, today, language) {
 const { sales } = catalogueFor(language).money;
 const [first] = days2;
 const { amount, takeHome: left, orders: orders3 } = totalOf(days2);
 if (!first || amount === 0) return "";
 return sales.line({
  amount: yen(amount),
  takeHome: left > 0 ? yen(left) : "",
  orders: orders3,
  first: shortDate(first.day, today)
 });
}
function leftOut(days2, language) {
 const { sales } = catalogueFor(language).money;
 const { unknownAmounts, unknownFees } = totalOf(days2);
 const prices = unknownAmounts > 0 ? [sales.withoutPrice(unknownAmounts)] : [];
 return unknownFees > 0 ? [...prices, sales.withoutFee(unknownFees)] : prices;
}
function feeSourceText(order, market, today, language) {
 var _a;
 const fee = feeOf(market, order.service);
 const { rules: rules4 } = market;
 const fact = order.service === "video" ? (_a = rules4.feeVideo) != null ? _a : rules4.fee : rules4.fee;
 if (fee === null || !fact) return "";
 const share = `${Number((fee * 100).toFixed(2))}%`;
 return catalogueFor(language).money.feeSource(share, sourceInfo(fact, today, language));
}
function payoutSourceText({ rule: rule3 }, today, language) {
 return catalogueFor(language).money.payoutSource(sourceInfo(rule3, today, language));
}
function sourceInfo({ certainty, asOf, source }, today, language) {
 const { certainties } = catalogueFor(language).lists;
 return { certainty: certainties[certainty], asOf, source, stale: isStale2(asOf, today) };
}
function departureText(check4, markets, now2, zone, language) {
 const { money: money3, rules: rules4, lists: lists3 } = catalogueFor(language);
 const { departure } = money3;
 const { from: from3, to, begun, runsOut, deliveries, couldRunOut, considerPausing, tell: tell3 } = check4;
 const today = dayOf(now2, zone);
 const certain = runsOut.map(({ order, clock: clock5 }) => {
  const end = endText(clock5.endsAt, zone, now2);
  return departure.runsOut({ buyer: order.buyer, rule: rules4.rules[clock5.id], end, begun });
 });
 certain.push(
  ...deliveries.map(
   ({ order, due }) => departure.delivery({
    buyer: order.buyer,
    day: shortDate(dayOf(due - 1, zone), today),
    notice: lists3.notices.N11,
    begun
   })
  )
 );
 return {
  heading: departure.heading(shortDate(from3, today), shortDate(to, today), begun),
  certain: certain.length > 0 ? certain : [departure.nothing],
  possible: couldRunOut.map(({ market, clock: clock5 }) => {
   var _a, _b;
   const length = lengthText2((_b = (_a = markets.get(market)) == null ? void 0 : _a.clocks[clock5].length) != null ? _b : null, language);
   return departure.couldRunOut[clock5](market, length);
  }),
  pause: considerPausing.length > 0 ? departure.considerPausing(considerPausing.join("・")) : "",
  tell: tell3.length > 0 ? departure.tell(tell3.length, lists3.notices.N13) : ""
 };
}

// src/domain/planning/absence.ts
var LOOK_AHEAD_DAYS = 60;
var LONGEST_DAYS = 366;
function nextAbsence({ calendar }, today) {
 for (let ahead = 0, from3 = today; ahead <= LOOK_AHEAD_DAYS; ahead++, from3 = plusDays(from3, 1)) {
  if (!calendar.isDayOff(from3)) continue;
  let to = from3;
  for (let count3 = 1; count3 < LONGEST_DAYS && calendar.isDayOff(plusDays(to, 1)); count3++) to = plusDays(to, 1);
  return { from: from3, to };
 }
 return null;
}
function departureCheck(all, { from: from3, to }, world, now2) {
 const leaving = Math.max(instantAt(from3, world.zone), now2);
 const back = endOfDay2(to, world.zone);
 const open = all.filter(({ assessment }) => assessment.step.kind !== "none");
 const runsOut = open.flatMap(({ order, assessment }) => assessment.clocks.map((clock5) => ({ order, clock: clock5 }))).filter(({ clock: clock5 }) => clock5.punishes && clock5.endsAt > leaving && clock5.endsAt <= back).sort((a, b) => a.clock.endsAt - b.clock.endsAt);
 const deliveries = open.flatMap((one) => {
  const due = deliveryDue2(one, world.zone);
  return due === null ? [] : [{ order: one.order, due }];
 }).filter(({ due }) => due > leaving && due <= back).sort((a, b) => a.due - b.due);
 const couldRunOut = possible(
  all.map(({ order }) => order),
  open.map(({ order }) => order),
  { from: from3, to },
  world
 );
 const considerPausing = couldRunOut.filter(({ clock: clock5 }) => clock5 === "firstContact").map(({ market }) => market);
 const told2 = open.filter(isTold).map(({ order }) => order);
 const begun = from3 <= dayOf(now2, world.zone);
 return { from: from3, to, begun, runsOut, deliveries, couldRunOut, considerPausing, tell: told2 };
}
function deliveryDue2({ order, assessment: { step } }, zone) {
 if (step.kind === "deliver") return step.due;
 const { dueAt, handedOverAt, formalAt } = order;
 return dueAt && !handedOverAt && !formalAt ? endOfDay2(dueAt.day, zone) : null;
}
function isTold({ assessment: { stage } }) {
 return stage !== "needs-fix" && stage !== "ended" && stage !== "first-contact-due";
}
var STARTED_BY_BUYER = ["firstContact", "replyToBuyer", "answerCancel"];
function possible(all, open, { from: from3, to }, world) {
 const names = [...new Set(all.map(({ market }) => market))].filter((name) => world.markets.has(name));
 return names.flatMap(
  (market) => STARTED_BY_BUYER.filter((clock5) => endsAway(market, clock5, from3, to, world)).map((clock5) => {
   const orders3 = clock5 === "firstContact" ? [] : open.filter((order) => order.market === market);
   return { market, clock: clock5, orders: orders3 };
  }).filter(({ clock: clock5, orders: orders3 }) => clock5 === "firstContact" || orders3.length > 0)
 );
}
function endsAway(market, clock5, from3, to, { markets, calendar, zone }) {
 const { length } = markets.get(market).clocks[clock5];
 if (!length) return false;
 return endOfLength(dateOnly(from3, zone), length, "against-seller", calendar, zone) <= endOfDay2(to, zone);
}
function isSoon({ from: from3, to }, now2, zone) {
 const today = dayOf(now2, zone);
 return to >= today && from3 <= plusDays(today, SHOWN_DAYS_BEFORE);
}
var SHOWN_DAYS_BEFORE = 7;

// src/app/views/departureView.ts
function departureOf({ world, now: now2, zone }, assessed) {
 const absence = nextAbsence(world, dayOf(now2, zone));
 return absence && isSoon(absence, now2, zone) ? departureCheck(assessed, absence, world, now2) : null;
}
function departureView(book2, assessed) {
 const check4 = departureOf(book2, assessed);
 if (!check4) return null;
 const { world, now: now2, zone, words } = book2;
 return {
  ...departureText(check4, world.markets, now2, zone, words.language),
  pressing: check4.runsOut.length + check4.deliveries.length > 0,
  orders: check4.tell.map(({ id }) => id),
  events: { wrote: words.lists.events.wrote, "wrote-waiting": words.lists.events["wrote-waiting"] }
 };
}

// src/app/views/moneyView.ts
function moneyView({ world, words, now: now2, zone }, order, end) {
 const market = world.markets.get(order.market);
 if (!market || order.amount === null || (end == null ? void 0 : end.outcome) === "refunded") return null;
 const { language } = words;
 const today = dayOf(now2, zone);
 const payout = end && comingPayout(market.name, end.at, now2, world.calendar, zone);
 if (end && end.at <= now2 && !payout) return null;
 const sources = [feeSourceText(order, market, today, language), payout && payoutSourceText(payout, today, language)];
 return {
  takeHome: takeHomeText(order, market, language),
  payout: payoutText(payout, today, language),
  sources: sources.filter((text2) => Boolean(text2))
 };
}
function salesView(book2, assessed) {
 const { words, now: now2, zone } = book2;
 const { language, money: money3 } = words;
 const days2 = waitingSales(foretold(book2, assessed), now2, zone);
 if (days2.length === 0) return null;
 const { amount, takeHome: takeHome2 } = totalOf(days2);
 const price = (known3) => known3 > 0 ? yen(known3) : "";
 const left = (known3, kept) => {
  if (known3 === 0) return money3.sales.noPrice;
  return kept > 0 ? money3.takeHome(yen(kept)) : "";
 };
 const day = (one) => ({
  day: shortDay(one.day, dayOf(now2, zone), language),
  amount: price(one.amount),
  takeHome: left(one.amount, one.takeHome),
  buyers: one.orders.map(({ buyer }) => buyer).join(language === "ja" ? "、" : ", ")
 });
 return {
  heading: money3.sales.heading,
  total: price(amount),
  takeHome: left(amount, takeHome2),
  days: days2.map(day),
  notes: [money3.sales.ifSilent, ...leftOut(days2, language)]
 };
}
function foretold({ world }, assessed) {
 return assessed.map(({ order, future: { settlement } }) => {
  var _a;
  return { order, settlement, market: (_a = world.markets.get(order.market)) != null ? _a : null };
 });
}

// src/domain/notices/draftPlan.ts
var AHEAD = 24 * HOUR;
function planDrafts(orders3, notices, now2, zone) {
 const byKey = new Map(notices.map((notice2) => [notice2.key, notice2]));
 const ranked2 = [...orders3].map((one, row) => ({ ...one, row })).sort(byUrgency);
 const wanted = new Set(ranked2.flatMap(({ assessment }) => assessment.notice ? [assessment.notice.key] : []));
 const slots = slotsOfSentNudges(orders3, notices);
 const actions = notices.filter((notice2) => notice2.state === "draft" && isManaged(notice2.kind) && !wanted.has(notice2.key)).map(({ key }) => ({ do: "withdraw", key }));
 for (const open of [true, false]) {
  for (const { order, assessment } of ranked2) {
   const planned = assessment.notice;
   const existing = planned ? byKey.get(planned.key) : void 0;
   if (!planned || (existing == null ? void 0 : existing.state) === "draft" !== open) continue;
   const action = actionFor(order, planned, existing, now2);
   if (!action && !open) continue;
   if (isNudge(planned.kind) && !takeSlot(slots, order, laterDay(planned.plannedAt, now2, zone))) {
    if (open) actions.push({ do: "withdraw", key: planned.key });
   } else if (action) actions.push(action);
  }
 }
 return [...actions, ...makeRoom(actions, wanted, notices)];
}
function makeRoom(actions, wanted, notices) {
 const closing = new Set(actions.flatMap((action) => action.do === "withdraw" ? [action.key] : []));
 const kept = notices.filter(({ state, key }) => state === "draft" && wanted.has(key) && !closing.has(key));
 const opened2 = actions.flatMap(
  (action) => action.do === "create" || action.do === "reopen" ? [action.order.id] : []
 );
 const orders3 = new Set([...opened2, ...kept.map(({ orderId }) => orderId)]);
 return notices.filter(
  ({ state, kind, key, orderId }) => state === "draft" && !isManaged(kind) && key !== "" && orders3.has(orderId)
 ).map(({ key }) => ({ do: "withdraw", key }));
}
function actionFor(order, planned, existing, now2) {
 const ripe = isStepText(planned.kind) ? now2 >= planned.plannedAt : planned.plannedAt - now2 <= AHEAD;
 if (!existing) return ripe ? { do: "create", order, planned } : null;
 const { key } = existing;
 if (existing.state === "withdrawn") {
  return ripe && existing.withdrawnBy === "add-on" ? { do: "reopen", order, planned, key, compose: !existing.edited } : null;
 }
 if (existing.state === "sent") return null;
 const isGone = existing.text.trim() === "";
 const compose3 = !existing.edited && (isGone || planned.deadline !== existing.deadline);
 return compose3 || planned.plannedAt !== existing.plannedAt ? { do: "update", order, planned, key, compose: compose3 } : null;
}
function deadlineTooClose(notice2, now2) {
 if (!promisesDeadline(notice2.kind) || notice2.state !== "draft" || notice2.deadline === null) return false;
 return notice2.deadline - now2 < SHORTEST_NOTICE;
}
function byUrgency(a, b) {
 const severity = (one) => SEVERITIES.indexOf(one.assessment.severity);
 const due = (one) => {
  var _a;
  return (_a = one.assessment.step.due) != null ? _a : Number.POSITIVE_INFINITY;
 };
 return severity(b) - severity(a) || compare(due(a), due(b)) || a.row - b.row;
}
function compare(a, b) {
 return a === b ? 0 : a < b ? -1 : 1;
}
function slotsOfSentNudges(orders3, notices) {
 const byId = new Map(orders3.map(({ order }) => [order.id, order]));
 const slots = new Set();
 for (const { kind, orderId, sentAt } of notices) {
  const order = byId.get(orderId);
  if (sentAt && order && isNudge(kind)) slots.add(slotOf(order, sentAt.day));
 }
 return slots;
}
function slotOf({ buyer, market }, day) {
 return [market, plainText(buyer), day].join("\n");
}
function takeSlot(slots, order, day) {
 const slot = slotOf(order, day);
 if (slots.has(slot)) return false;
 slots.add(slot);
 return true;
}
function laterDay(planned, now2, zone) {
 return dayOf(Math.max(planned, now2), zone);
}

// src/domain/reminders/answerFirst.ts
function asksForAnswer(one, view) {
 const { notice: notice2, step } = one.assessment;
 if (!notice2 || !(promisesDeadline(notice2.kind) || isNudge(notice2.kind) && notice2.wording > 1)) return false;
 return step.kind === "send" || comesDue(one, view);
}

// node_modules/mustache/mustache.mjs
var objectToString=Object.prototype.toString,isArray=Array.isArray||function(e){return objectToString.call(e)==="[object Array]"};function isFunction(n){return typeof n=="function"}function typeStr(n){return isArray(n)?"array":typeof n}function escapeRegExp(n){return n.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function hasProperty(n,e){return n!=null&&typeof n=="object"&&e in n}function primitiveHasOwnProperty(n,e){return n!=null&&typeof n!="object"&&n.hasOwnProperty&&n.hasOwnProperty(e)}var regExpTest=RegExp.prototype.test;function testRegExp(n,e){return regExpTest.call(n,e)}var nonSpaceRe=/\S/;function isWhitespace(n){return!testRegExp(nonSpaceRe,n)}var entityMap={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"};function escapeHtml2(n){return String(n).replace(/[&<>"'`=\/]/g,function(r){return entityMap[r]})}var whiteRe=/\s*/,spaceRe=/\s+/,equalsRe=/\s*=/,curlyRe=/\s*\}/,tagRe=/#|\^|\/|>|\{|&|=|!/;function parseTemplate(n,e){if(!n)return[];var r=!1,t=[],a=[],s=[],i=!1,o=!1,c="",u=0;function l(){if(i&&!o)for(;s.length;)delete a[s.pop()];else s=[];i=!1,o=!1}var v,g,k;function S(d){if(typeof d=="string"&&(d=d.split(spaceRe,2)),!isArray(d)||d.length!==2)throw new Error("Invalid tags: "+d);v=new RegExp(escapeRegExp(d[0])+"\\s*"),g=new RegExp("\\s*"+escapeRegExp(d[1])),k=new RegExp("\\s*"+escapeRegExp("}"+d[1]))}S(e||mustache.tags);for(var h=new Scanner(n),y,p,f,b,C,w;!h.eos();){if(y=h.pos,f=h.scanUntil(v),f)for(var E=0,R=f.length;E<R;++E)b=f.charAt(E),isWhitespace(b)?(s.push(a.length),c+=b):(o=!0,r=!0,c+=" "),a.push(["text",b,y,y+1]),y+=1,b===`
`&&(l(),c="",u=0,r=!1);if(!h.scan(v))break;if(i=!0,p=h.scan(tagRe)||"name",h.scan(whiteRe),p==="="?(f=h.scanUntil(equalsRe),h.scan(equalsRe),h.scanUntil(g)):p==="{"?(f=h.scanUntil(k),h.scan(curlyRe),h.scanUntil(g),p="&"):f=h.scanUntil(g),!h.scan(g))throw new Error("Unclosed tag at "+h.pos);if(p==">"?C=[p,f,y,h.pos,c,u,r]:C=[p,f,y,h.pos],u++,a.push(C),p==="#"||p==="^")t.push(C);else if(p==="/"){if(w=t.pop(),!w)throw new Error('Unopened section "'+f+'" at '+y);if(w[1]!==f)throw new Error('Unclosed section "'+w[1]+'" at '+y)}else p==="name"||p==="{"||p==="&"?o=!0:p==="="&&S(f)}if(l(),w=t.pop(),w)throw new Error('Unclosed section "'+w[1]+'" at '+h.pos);return nestTokens(squashTokens(a))}function squashTokens(n){for(var e=[],r,t,a=0,s=n.length;a<s;++a)r=n[a],r&&(r[0]==="text"&&t&&t[0]==="text"?(t[1]+=r[1],t[3]=r[3]):(e.push(r),t=r));return e}function nestTokens(n){for(var e=[],r=e,t=[],a,s,i=0,o=n.length;i<o;++i)switch(a=n[i],a[0]){case"#":case"^":r.push(a),t.push(a),r=a[4]=[];break;case"/":s=t.pop(),s[5]=a[2],r=t.length>0?t[t.length-1][4]:e;break;default:r.push(a)}return e}function Scanner(n){this.string=n,this.tail=n,this.pos=0}Scanner.prototype.eos=function(){return this.tail===""},Scanner.prototype.scan=function(e){var r=this.tail.match(e);if(!r||r.index!==0)return"";var t=r[0];return this.tail=this.tail.substring(t.length),this.pos+=t.length,t},Scanner.prototype.scanUntil=function(e){var r=this.tail.search(e),t;switch(r){case-1:t=this.tail,this.tail="";break;case 0:t="";break;default:t=this.tail.substring(0,r),this.tail=this.tail.substring(r)}return this.pos+=t.length,t};function Context(n,e){this.view=n,this.cache={".":this.view},this.parent=e}Context.prototype.push=function(e){return new Context(e,this)},Context.prototype.lookup=function(e){var r=this.cache,t;if(r.hasOwnProperty(e))t=r[e];else{for(var a=this,s,i,o,c=!1;a;){if(e.indexOf(".")>0)for(s=a.view,i=e.split("."),o=0;s!=null&&o<i.length;)o===i.length-1&&(c=hasProperty(s,i[o])||primitiveHasOwnProperty(s,i[o])),s=s[i[o++]];else s=a.view[e],c=hasProperty(a.view,e);if(c){t=s;break}a=a.parent}r[e]=t}return isFunction(t)&&(t=t.call(this.view)),t};function Writer(){this.templateCache={_cache:{},set:function(e,r){this._cache[e]=r},get:function(e){return this._cache[e]},clear:function(){this._cache={}}}}Writer.prototype.clearCache=function(){typeof this.templateCache!="undefined"&&this.templateCache.clear()},Writer.prototype.parse=function(e,r){var t=this.templateCache,a=e+":"+(r||mustache.tags).join(":"),s=typeof t!="undefined",i=s?t.get(a):void 0;return i==null&&(i=parseTemplate(e,r),s&&t.set(a,i)),i},Writer.prototype.render=function(e,r,t,a){var s=this.getConfigTags(a),i=this.parse(e,s),o=r instanceof Context?r:new Context(r,void 0);return this.renderTokens(i,o,t,e,a)},Writer.prototype.renderTokens=function(e,r,t,a,s){for(var i="",o,c,u,l=0,v=e.length;l<v;++l)u=void 0,o=e[l],c=o[0],c==="#"?u=this.renderSection(o,r,t,a,s):c==="^"?u=this.renderInverted(o,r,t,a,s):c===">"?u=this.renderPartial(o,r,t,s):c==="&"?u=this.unescapedValue(o,r):c==="name"?u=this.escapedValue(o,r,s):c==="text"&&(u=this.rawValue(o)),u!==void 0&&(i+=u);return i},Writer.prototype.renderSection=function(e,r,t,a,s){var i=this,o="",c=r.lookup(e[1]);function u(g){return i.render(g,r,t,s)}if(c){if(isArray(c))for(var l=0,v=c.length;l<v;++l)o+=this.renderTokens(e[4],r.push(c[l]),t,a,s);else if(typeof c=="object"||typeof c=="string"||typeof c=="number")o+=this.renderTokens(e[4],r.push(c),t,a,s);else if(isFunction(c)){if(typeof a!="string")throw new Error("Cannot use higher-order sections without the original template");c=c.call(r.view,a.slice(e[3],e[5]),u),c!=null&&(o+=c)}else o+=this.renderTokens(e[4],r,t,a,s);return o}},Writer.prototype.renderInverted=function(e,r,t,a,s){var i=r.lookup(e[1]);if(!i||isArray(i)&&i.length===0)return this.renderTokens(e[4],r,t,a,s)},Writer.prototype.indentPartial=function(e,r,t){for(var a=r.replace(/[^ \t]/g,""),s=e.split(`
`),i=0;i<s.length;i++)s[i].length&&(i>0||!t)&&(s[i]=a+s[i]);return s.join(`
`)},Writer.prototype.renderPartial=function(e,r,t,a){if(t){var s=this.getConfigTags(a),i=isFunction(t)?t(e[1]):t[e[1]];if(i!=null){var o=e[6],c=e[5],u=e[4],l=i;c==0&&u&&(l=this.indentPartial(i,u,o));var v=this.parse(l,s);return this.renderTokens(v,r,t,l,a)}}},Writer.prototype.unescapedValue=function(e,r){var t=r.lookup(e[1]);if(t!=null)return t},Writer.prototype.escapedValue=function(e,r,t){var a=this.getConfigEscape(t)||mustache.escape,s=r.lookup(e[1]);if(s!=null)return typeof s=="number"&&a===mustache.escape?String(s):a(s)},Writer.prototype.rawValue=function(e){return e[1]},Writer.prototype.getConfigTags=function(e){return isArray(e)?e:e&&typeof e=="object"?e.tags:void 0},Writer.prototype.getConfigEscape=function(e){if(e&&typeof e=="object"&&!isArray(e))return e.escape};var mustache={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(n){defaultWriter.templateCache=n},get templateCache(){return defaultWriter.templateCache}},defaultWriter=new Writer;mustache.clearCache=function(){return defaultWriter.clearCache()},mustache.parse=function(e,r){return defaultWriter.parse(e,r)},mustache.render=function(e,r,t,a){if(typeof e!="string")throw new TypeError('Invalid template! Template should be a "string" but "'+typeStr(e)+'" was given as the first argument for mustache#render(template, view, partials)');return defaultWriter.render(e,r,t,a)},mustache.escape=escapeHtml2,mustache.Scanner=Scanner,mustache.Context=Context,mustache.Writer=Writer;var mustache_default=mustache;

// src/domain/notices/compose.ts
function fitness(spec, query) {
 if (spec.kind !== query.kind || spec.language !== query.language) return null;
 let score = 0;
 for (const part of ["service", "phase", "situation"]) {
  if (spec[part] === query[part]) score += 4;
  else if (spec[part] !== "any") return null;
 }
 return score + (spec.tone === query.tone ? 2 : 0) + (spec.wording === query.wording ? 1 : 0);
}
function fitting(specs, query) {
 return specs.map((spec) => ({ spec, score: fitness(spec, query) })).filter((entry) => entry.score !== null).sort((a, b) => b.score - a.score).map(({ spec }) => spec);
}
function parse3(text2) {
 try {
  return mustache_default.parse(text2);
 } catch {
  return null;
 }
}
function childrenOf(token) {
 return Array.isArray(token[4]) ? token[4] : [];
}
function collect(tokens, fields, names) {
 for (const token of tokens) {
  const [type, name] = token;
  if (type === "text" || type === "!" || type === "=" || name === ".") continue;
  const value = fieldIn(name, fields);
  if (value === void 0) names.unknown.add(name);
  for (const part of [name, name.split(".")[0]]) {
   const found = fieldIn(part, fields);
   if (found !== void 0) names.view[part] = found;
  }
  if (type === "#") {
   if (value !== "") collect(childrenOf(token), fields, names);
  } else if (type === "^") {
   if (!value) collect(childrenOf(token), fields, names);
  } else if (value === "") names.missing.add(name);
 }
}
function fieldIn(name, fields) {
 return Object.prototype.hasOwnProperty.call(fields, name) ? fields[name] : void 0;
}
function tidy(text2) {
 return text2.replace(/\r\n?/g, "\n").replace(/[ \t\u3000]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}
function render3(template, tokens, fields) {
 const names = { unknown: new Set(), missing: new Set(), view: Object.create(null) };
 collect(tokens, fields, names);
 const { view } = names;
 for (const name of [...names.unknown, ...names.missing]) view[name] = `{{${name}}}`;
 const text2 = mustache_default.render(template, view, {}, { escape: (value) => value });
 return { text: tidy(text2), unknownFields: [...names.unknown], missing: [...names.missing] };
}
function composeNotice({ query, own, shipped, fields }) {
 let brokenTemplate = false;
 for (const spec of [...fitting(own, query), ...fitting(shipped, query)]) {
  const tokens = parse3(spec.text);
  if (tokens) return { ...render3(spec.text, tokens, fields), brokenTemplate };
  brokenTemplate = true;
 }
 throw new Error(`no template for ${query.kind} in ${query.language}`);
}
function dueToName({ dueAt }, kind, sendAt, zone) {
 return dueAt && (kind === "N11" || dueAt.day >= dayOf(sendAt, zone)) ? dueAt : null;
}
function deadlineToName(kind, own, promised, sendAt) {
 if (kind !== "N11") return own != null ? own : promised;
 return own !== null && own > sendAt ? own : null;
}

// src/domain/notices/datesToName.ts
var pastDeadline = (deadline2, sendAt) => deadline2 !== null && deadline2 <= sendAt ? deadline2 : null;
function datesToName({ appointmentAt, handedOverAt, progressAt }, dueAt, sendAt, zone) {
 var _a;
 const sendDay = dayOf(sendAt, zone);
 const isPast = dueAt !== null && dueAt.day < sendDay;
 const isBooked = (at) => at.dateOnly ? at.day >= sendDay : at.at > sendAt;
 const shown = [progressAt, handedOverAt].flatMap((one) => one ? [one.day] : []).sort();
 return {
  due: isPast ? null : dueAt,
  pastDue: isPast ? dueAt : null,
  appointment: appointmentAt && isBooked(appointmentAt) ? appointmentAt : null,
  handedOverBefore: handedOverAt && handedOverAt.day < sendDay ? handedOverAt : null,
  shownOn: (_a = shown[shown.length - 1]) != null ? _a : null
 };
}

// src/text/titleNoun.ts
var FRILLS = /^[\s☆★♪♡♥◆■●✨!！]+|[\s☆★♪♡♥◆■●✨!！。.]+$/g;
var ASIDE = /\s*(?:【[^】]*】|（[^）]*）|\([^)]*\)|［[^］]*］|\[[^\]]*\])$/;
var WITH_HEART = /(?:心|気持ち|想い|思い|愛|まごころ|真心)を(?:込め|こめ)て/g;
var OBJECT = /^(.+)を[^を]{1,14}(?:ます|ません|ください|下さい)$/;
var DOING = /^(.+?)(?:の(?=お手伝い|サポート)|に(?=[乗の]り))?(?:お手伝い|サポート|代行)?(?:いた|致)?(?:します|承ります|うけたまわります|作ります|描きます|書きます|聞きます|乗ります|のります|請け負います|お任せください|教えます|つくります)$/;
var NOUN_END = /[\p{Script=Han}ァ-ヶー々A-Za-z0-9）)」』】]$|(?:悩み|試し|似顔絵|まとめ|ちらし)$/u;
var ENGLISH4 = /^I(?:'ll|’ll| will| can)\s+[a-z]+(?:\s+and\s+[a-z]+)?\s+(?:you\s+)?(?:an?\s+|the\s+|your\s+)?(.+)$/i;
function titleNoun(title, language) {
 var _a, _b, _c, _d, _e, _f;
 if (language === "en") return (_b = (_a = ENGLISH4.exec(title)) == null ? void 0 : _a[1]) != null ? _b : title;
 const plain3 = title.replace(FRILLS, "");
 const sentence2 = [plain3, plain3.replace(ASIDE, "").replace(FRILLS, "")].find(
  (one) => /(?:ます|ません|ください|下さい)$/.test(one)
 );
 if (!sentence2) return title;
 const heartless = sentence2.replace(WITH_HEART, "").replace(FRILLS, "");
 const noun = (_f = (_e = (_d = (_c = OBJECT.exec(heartless)) != null ? _c : DOING.exec(heartless)) == null ? void 0 : _d[1]) == null ? void 0 : _e.trim()) != null ? _f : "";
 return NOUN_END.test(noun) ? noun : title;
}

// src/text/fields.ts
var NAMES = {
 buyer: "購入者",
 addressee: "宛名",
 title: "内容",
 work: "品名",
 ordered: "ご購入",
 orderNumber: "注文番号",
 purchasedOn: "購入日",
 dueOn: "納品予定日",
 pastDueOn: "過ぎた予定日",
 progressOn: "途中経過日",
 handedOverOn: "仮納品日",
 handedOverBefore: "お渡し済みの日",
 shownOn: "お見せした日",
 formalOn: "正式な納品日",
 cancelRequestedOn: "キャンセルを頼んだ日",
 appointment: "予約日時",
 missedOn: "来られなかった予約",
 deadline: "期限",
 pastDeadline: "過ぎた期限",
 question: "質問",
 questions: "質問一覧",
 questionCount: "質問の数",
 sampleAnswer: "返事の例",
 elapsedDays: "経過日数",
 lastContactOn: "前回の連絡日",
 lastReplyOn: "最後の返事日",
 contactRecord: "連絡の記録",
 readMark: "既読",
 maybeUnread: "未読かもしれない",
 unread: "未読",
 reviewPeriod: "差し戻し期間",
 autoCompletion: "自動完了",
 autoAgreePeriod: "自動合意",
 answerPeriod: "回答期間",
 sellerName: "自分の名前",
 absenceFrom: "休みの初日",
 absenceTo: "休みの最終日",
 backOn: "休み明け",
 call: "通話",
 session: "相談",
 market: "サイト",
 marketplace: "取引サイト",
 buyerTerm: "購入者の呼び方",
 sellerTerm: "出品者の呼び方",
 atHandOver: "お渡しと同時",
 completes: "完了のしかた",
 place: "場所",
 formalDelivery: "正式な納品",
 cancelRequest: "キャンセルリクエスト",
 accept: "承諾",
 sendBack: "差し戻し",
 buttons: "ボタン",
 refuseCancel: "キャンセルの断り方",
 afterwards: "連絡方法",
 orderNumberName: "番号の名前"
};
var FIELD_NAMES = Object.values(NAMES);
var oneLine2 = (text2) => text2.replace(/\s+/g, " ").trim();
function quotable(title, language) {
 return language === "ja" ? title.replace(/「/g, "『").replace(/」/g, "』") : title.replace(/["“”]/g, "'");
}
function sampleAnswerOf(questions3, language) {
 const thing = questions3.find(
  (one) => one.length <= 14 && !/[?？。、,.]|(?:か|です|ます|ください|はい|いい)$/.test(one)
 );
 return thing ? catalogueFor(language).message.sampleAnswer(thing.replace(/[「」"]/g, "")) : "";
}
function questionsOf(waitingFor) {
 const anyReply = LANGUAGES.map((language) => catalogueFor(language).lists.anyReply);
 return waitingFor.split(/[\r\n；;]+/).map((line) => oneLine2(line).replace(/^[・\-*•]\s*/, "")).filter((line) => line !== "" && !anyReply.includes(line));
}
function recordOf2({ said, zone }, language) {
 const { message: message3, lists: lists3 } = catalogueFor(language);
 const { notices } = lists3;
 return said.told.map(
  ({ kind, sentAt, deadline: deadline2 }) => message3.recordLine(
   dayText(sentAt.day, language),
   notices[kind],
   deadline2 === null ? "" : deadlineText(deadline2, zone, language)
  )
 ).join("\n");
}
function periodIf(rule3, result, language) {
 return rule3.result === result ? lengthText2(rule3.length, language) : "";
}
function historyFields(facts, language) {
 const { order, said, zone } = facts;
 const day = (moment) => moment ? dayText(moment.day, language) : "";
 const sendDay = dayOf(facts.sendAt, zone);
 const elapsed = said.quietSince ? daysBetween(said.quietSince.day, sendDay) : 0;
 const { deadline: deadline2 } = facts;
 const over = pastDeadline(deadline2, facts.sendAt);
 const dates = datesToName(order, facts.dueAt, facts.sendAt, zone);
 const when = (moment) => moment && !moment.dateOnly ? deadlineText(moment.at, zone, language) : day(moment);
 return {
  purchasedOn: day(order.purchasedAt),
  dueOn: day(dates.due),
  pastDueOn: day(dates.pastDue),
  progressOn: day(order.progressAt),
  handedOverOn: day(order.handedOverAt),
  handedOverBefore: day(dates.handedOverBefore),
  shownOn: dates.shownOn ? dayText(dates.shownOn, language) : "",
  formalOn: day(said.formal),
  cancelRequestedOn: day(order.cancelRequestedAt),
  appointment: when(dates.appointment),
  missedOn: when(said.missed),
  deadline: deadline2 === null ? "" : deadlineText(deadline2, zone, language),
  pastDeadline: over === null ? "" : deadlineText(over, zone, language),
  elapsedDays: elapsed > 1 ? String(elapsed) : "",
  lastContactOn: day(said.wrote),
  lastReplyOn: day(said.reply),
  contactRecord: recordOf2(facts, language)
 };
}
function absenceFields({ absence }, language) {
 if (!absence) return {};
 const { from: from3, to } = absence;
 return {
  absenceFrom: dayText(from3, language),
  absenceTo: to === from3 ? "" : dayText(to, language),
  backOn: dayText(plusDays(to, 1), language)
 };
}
function messageFields(facts) {
 var _a, _b;
 const { order, market, settings: settings3 } = facts;
 const { language } = market;
 const { lists: lists3, message: message3 } = catalogueFor(language);
 const { isDirect, ...terms } = termsOf(market.name, language);
 const { review, autoAgree, answerCancel } = market.clocks;
 const title = quotable(oneLine2(order.title), language);
 const questions3 = questionsOf(order.waitingFor);
 const values = {
  ...terms,
  // A number of ours means nothing to the marketplace: the text then shows that it is missing.
  orderNumber: assignedNumber(order.id) === null ? order.id : "",
  buyer: bareName(order.buyer, language) || message3.unnamedBuyer,
  addressee: addressed(order.buyer, message3.unnamedBuyer, language),
  title,
  work: titleNoun(title, language),
  question: questions3.join(message3.listSeparator),
  questions: questions3.map((line) => message3.listItem(line)).join("\n"),
  questionCount: questions3.length > 0 ? String(questions3.length) : "",
  sampleAnswer: sampleAnswerOf(questions3, language),
  readMark: order.read ? lists3.readMarks[order.read] : "",
  maybeUnread: order.read === "read" ? "" : lists3.readMarks.unread,
  unread: order.read === "unread" ? lists3.readMarks.unread : "",
  // A length that nothing follows is a target and no promise.
  reviewPeriod: periodIf(review, "paid", language),
  autoCompletion: periodIf(review, "paid", language),
  autoAgreePeriod: periodIf(autoAgree, "refunded", language),
  answerPeriod: lengthText2(answerCancel.length, language),
  sellerName: oneLine2(settings3.sellerName),
  call: order.service === "video" || order.service === "phone" ? message3.calls[order.service] : "",
  session: order.service === "work" ? "" : message3.sessions[order.service],
  market: market.name,
  // As its staff are addressed: of a market's variants （法人・検収） the house is the same.
  marketplace: isDirect ? "" : market.name.replace(/\s*[（(].*$/, ""),
  atHandOver: market.formalDelivery === "at-hand-over" ? message3.atHandOver : "",
  ...historyFields(facts, language),
  ...absenceFields(facts, language)
 };
 const fields = {};
 for (const name of Object.keys(NAMES)) {
  fields[name] = (_a = values[name]) != null ? _a : "";
  fields[NAMES[name]] = (_b = values[name]) != null ? _b : "";
 }
 return fields;
}

// src/text/notice.ts
function lookFirstText(market, language) {
 return catalogueFor(language).mail.lookFirst(termsOf(market, language).place);
}
function noticeText(input) {
 const { kind, wording, situation, order, market, settings: settings3, templates, said, sendAt } = input;
 const deadline2 = deadlineToName(kind, input.deadline, said.promise, sendAt);
 return composeNotice({
  query: {
   kind,
   wording,
   situation,
   phase: phaseInWords(input.phase, said.workShown),
   tone: settings3.tone,
   language: market.language,
   service: order.service
  },
  own: templates,
  shipped: SHIPPED_TEMPLATES,
  fields: messageFields({ ...input, deadline: deadline2 })
 });
}

// src/app/texts/composeFor.ts
function composeFor({ world, settings: settings3, templates, now: now2, zone }, { order, assessment }, {
 kind,
 wording,
 phase,
 deadline: deadline2,
 plannedAt
}) {
 var _a;
 const market = (_a = world.markets.get(order.market)) != null ? _a : UNKNOWN_MARKET;
 const situation = situationOf(assessment, market.formalDelivery);
 const absence = kind === "N13" ? nextAbsence(world, dayOf(now2, zone)) : null;
 const sendAt = Math.max(now2, plannedAt != null ? plannedAt : now2);
 const dueAt = dueToName(order, kind, sendAt, zone);
 const said = kind === "N11" ? { ...assessment.said, promise: null } : assessment.said;
 const facts = { order, dueAt, said, market, settings: settings3, deadline: deadline2, sendAt, absence, now: now2, zone };
 return noticeText({ ...facts, kind, wording, phase, situation, templates: templates() }).text;
}
function situationOf({ stage }, formalDelivery) {
 if (stage === "approved") return "approved";
 return formalDelivery === "at-hand-over" ? "at-hand-over" : "silence";
}

// src/app/texts/textToPaste.ts
function openDraft(notices) {
 return notices.find(({ state }) => state === "draft");
}
function textToPaste(book2, one, ahead = false) {
 var _a;
 const { notices, assessment } = one;
 const draft = openDraft(notices);
 if (draft) return { key: draft.key, kind: draft.kind, text: draft.text, deadline: draft.deadline };
 const kind = assessment.turn === "seller" || ahead ? assessment.step.notice : null;
 if (!kind) return null;
 const planned = (_a = assessment.notice) != null ? _a : {
  kind,
  wording: 1,
  phase: "check",
  deadline: null,
  plannedAt: null
 };
 const text2 = composeFor(book2, one, planned);
 return { key: "", kind, text: text2, deadline: planned.deadline };
}
function firstText(book2, one) {
 const kind = one.assessment.firstText;
 return kind && { key: "", kind, text: composeOnDemand(book2, one, kind), deadline: null };
}
function composeOnDemand(book2, one, kind, deadline2 = null) {
 const { order } = one;
 const shown = order.handedOverAt ? "all" : order.progressAt ? "progress" : "nothing";
 const phase = phaseOfKind(kind, shown);
 return composeFor(book2, one, { kind, wording: 1, phase, deadline: deadline2, plannedAt: null });
}

// src/app/views/todayRows.ts
var MOST_ROWS2 = 100;
function ranked(assessed) {
 return assessed.map((one, row) => ({ ...one, row })).filter(({ assessment }) => assessment.step.kind !== "none").sort(byUrgency);
}
function listedRows(desk, table, assessed, anew) {
 const { words } = desk.book;
 const all = ranked(assessed);
 const there = new Standing(table);
 const row = (one, from3) => ({ cells: todayRow(desk, table, one), from: from3 });
 if (anew) {
  const rows2 = all.slice(0, MOST_ROWS2).map((one) => row(one, there.take(one)));
  const more2 = all.length - rows2.length;
  if (more2 > 0) rows2.push(sentence(words.sheet.todayMore(more2)));
  return rows2.length > 0 ? rows2 : [sentence(words.sheet.todayEmpty)];
 }
 const standing = new Map();
 for (const one of [...all, ...assessed.filter((each) => !all.some(({ orderRow }) => orderRow === each.orderRow))]) {
  const from3 = there.take(one);
  if (from3) standing.set(from3, one);
 }
 const kept = table.rows.map((from3) => {
  const one = standing.get(from3);
  return one ? row(one, from3) : { cells: BLANK2, from: from3 };
 });
 while (kept.length > 0 && kept[kept.length - 1].cells === BLANK2) kept.pop();
 const isListed = new Set([...standing.values()].map(({ orderRow }) => orderRow));
 const fresh = all.filter(({ orderRow }) => !isListed.has(orderRow));
 const added = fresh.slice(0, Math.max(0, MOST_ROWS2 - standing.size));
 const rows = [...kept, ...added.map((one) => row(one, null))];
 const more = fresh.length - added.length;
 if (more > 0) rows.push(sentence(words.sheet.todayMore(more)));
 return rows.length > 0 ? rows : [sentence(words.sheet.todayEmpty)];
}
var Standing = class {
 constructor(table) {
  this.table = table;
  this.byId = new Map();
  var _a;
  for (const row of table.rows) {
   const id = this.text(row, "id");
   if (id !== "") this.byId.set(id, [...(_a = this.byId.get(id)) != null ? _a : [], row]);
  }
 }
 take({ order }) {
  var _a, _b;
  const rows = (_a = this.byId.get(plainText(order.id))) != null ? _a : [];
  const found = (_b = rows.find((row) => this.text(row, "buyer") === plainText(order.buyer))) != null ? _b : rows[0];
  if (!found) return null;
  this.byId.set(
   plainText(order.id),
   rows.filter((row) => row !== found)
  );
  return found;
 }
 text(row, key) {
  return plainText(textFromCell(cellOf(this.table, row, key)));
 }
};
var BLANK2 = { buyer: "", nextStep: "", until: "", event: "", text: "", open: "", id: "", severity: "" };
var sentence = (text2) => ({ cells: { ...BLANK2, buyer: text2 }, from: null });
function todayRow(desk, table, one) {
 var _a, _b, _c;
 const { book: book2 } = desk;
 const { order, orderRow, assessment } = one;
 const { words, now: now2, zone } = book2;
 const step = stepText({ ...assessment, service: order.service, market: order.market }, words.language);
 const isAsked = asksForAnswer(one, { now: now2, zone, digestHour: book2.settings.digestHour });
 const asked = isAsked ? words.steps.answerFirstShort : "";
 const ends = endsText(assessment.ends, now2, zone, words.language);
 return {
  buyer: order.buyer,
  // There is no 注意 here, and a choice that was refused must not just vanish; nor must the order's own end, for which いつまで is too narrow. What
  // is over says so until the list is made anew.
  nextStep: [step || words.steps.stages[assessment.stage], ends, asked, noteText(desk, orderRow)].filter(Boolean).join("\n"),
  until: untilShort(assessment.until, now2, zone, words.language),
  event: waitingChoice(desk, table, order.id),
  text: (_c = (_b = (_a = textToPaste(book2, one)) != null ? _a : firstText(book2, one)) == null ? void 0 : _b.text) != null ? _c : "",
  open: order.url,
  id: order.id,
  severity: words.steps.severities[assessment.severity]
 };
}
function waitingChoice({ troubles: { unwritten } }, table, orderId) {
 if (!unwritten.has(orderId)) return "";
 const row = table.rows.find((one) => textFromCell(cellOf(table, one, "id")) === orderId);
 return row ? cellOf(table, row, "event") : "";
}

// src/app/views/todayTab.ts
function refreshToday(desk, assessed, anew) {
 const { todayTable } = desk.book;
 if (!todayTable.sheet || todayTable.columns.size === 0) return null;
 if (isUnchanged(todayTable, listedRows(desk, todayTable, assessed, anew))) return null;
 const { sheet: sheet3 } = todayTable;
 const size = [sheet3.getMaxRows(), sheet3.getMaxColumns()];
 const table = believedIn(sheet3, "today");
 if (!table) return null;
 let bottom = 0;
 if (!leaveToTaps(desk, table)) bottom = writeList(table, listedRows(desk, table, assessed, anew));
 return () => {
  const isSame = sheet3.getMaxRows() === Math.max(size[0], bottom) && sheet3.getMaxColumns() === size[1];
  if (!isSame) settle(table, { keys: ["id"], unsteady: ["event"] });
 };
}
function leaveToTaps({ book: { todayTable }, troubles }, table) {
 const read = new Set(todayTable.rows.map((row) => choiceIn(todayTable, row)));
 const chosen = table.rows.filter((row) => cellOf(table, row, "event") !== "");
 if (chosen.every((row) => read.has(choiceIn(table, row)))) return false;
 const isTaken = (row) => read.has(choiceIn(table, row)) && !troubles.unwritten.has(textFromCell(cellOf(table, row, "id")));
 writeExactly(
  table,
  chosen.filter(isTaken).map(({ row }) => ({ row, key: "event", value: "" }))
 );
 return true;
}
function choiceIn(table, row) {
 return JSON.stringify([textFromCell(cellOf(table, row, "id")), String(cellOf(table, row, "event"))]);
}
function lastUsedRow(table) {
 const used = table.rows.filter((row) => TODAY_COLUMNS.some((key) => cellOf(table, row, key) !== ""));
 return used.length > 0 ? used[used.length - 1].row : table.headerRow;
}
function isUnchanged(table, list) {
 const count3 = Math.max(list.length, lastUsedRow(table) - table.headerRow);
 return Array.from({ length: count3 }, (_, index) => index).every((index) => {
  const row = table.rows[index];
  return TODAY_COLUMNS.every(
   (key) => {
    var _a, _b;
    return !table.columns.has(key) || (row ? cellOf(table, row, key) : "") === ((_b = (_a = list[index]) == null ? void 0 : _a.cells[key]) != null ? _b : "");
   }
  );
 });
}
function writeList(table, list) {
 const count3 = Math.max(list.length, lastUsedRow(table) - table.headerRow);
 const first = table.headerRow + 1;
 const own = ownCells(table, list, first);
 const bottom = Math.max(first + count3 - 1, ...own.map(({ row }) => row));
 growTo(table.sheet, bottom);
 const rows = Array.from({ length: count3 }, (_, index) => {
  var _a, _b;
  return (_b = (_a = list[index]) == null ? void 0 : _a.cells) != null ? _b : {};
 });
 if (list.every(({ from: from3 }, index) => (from3 == null ? void 0 : from3.row) === first + index)) {
  const choices = table.rows.filter((row) => cellOf(table, row, "event") !== "");
  const columns2 = new Map([...table.columns].filter(([key]) => key !== "event"));
  putRows({ ...table, columns: columns2 }, first, rows);
  writeExactly(
   table,
   choices.flatMap(
    ({ row }) => {
     var _a, _b;
     return ((_b = (_a = list[row - first]) == null ? void 0 : _a.cells.event) != null ? _b : "") === "" ? [{ row, key: "event", value: "" }] : [];
    }
   )
  );
 } else putRows(table, first, rows);
 writeCells(table, own);
 return bottom;
}
function ownCells(table, list, first) {
 const ours = new Set(table.columns.values());
 const own = (row) => row.cells.flatMap((value, index) => value === "" || ours.has(index + 1) ? [] : [{ column: index + 1, value }]);
 const withOwn = table.rows.filter((row) => own(row).length > 0);
 const goals = goalsOf(withOwn, list, first);
 const moved = withOwn.filter((row) => goals.get(row) !== row.row);
 if (moved.length === 0) return [];
 const formulas = table.sheet.getDataRange().getFormulas();
 const arriving = moved.flatMap(
  (from3) => own(from3).map(({ column, value }) => {
   var _a, _b;
   const row = goals.get(from3);
   return { row, column, value, formula: inRow((_b = (_a = formulas[from3.row - 1]) == null ? void 0 : _a[column - 1]) != null ? _b : "", from3.row, row) };
  })
 );
 const reached = new Set(arriving.map(({ row, column }) => `${row}|${column}`));
 const leaving = moved.flatMap((from3) => own(from3).map(({ column }) => ({ row: from3.row, column, value: "" })));
 return [...leaving.filter(({ row, column }) => !reached.has(`${row}|${column}`)), ...arriving];
}
function goalsOf(rows, list, first) {
 const listed = new Map(list.flatMap(({ from: from3 }, index) => from3 ? [[from3, first + index]] : []));
 const goals = new Map(rows.flatMap((row) => listed.has(row) ? [[row, listed.get(row)]] : []));
 const taken2 = new Set(goals.values());
 const staying = rows.filter((row) => !goals.has(row));
 for (const row of staying.filter((one) => !taken2.has(one.row))) taken2.add(goals.set(row, row.row).get(row));
 let below = first + list.length;
 for (const row of staying.filter((one) => !goals.has(one))) {
  while (taken2.has(below)) below++;
  taken2.add(below);
  goals.set(row, below);
 }
 return goals;
}
function inRow(formula, from3, to) {
 return formula.replace(
  /(?<![\w!.$])(\$?[A-Z]{1,3})(\d+)(?![\w(])/g,
  (all, column, row) => Number(row) === from3 ? `${column}${to}` : all
 );
}

// src/app/mail/bounded.ts
var HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function shortened(text2, most) {
 const cut = text2.length <= most ? text2 : `${text2.slice(0, most - 1)}…`;
 return cut.replace(HALVES, "");
}
function byteLength(text2) {
 let bytes = 0;
 for (let at = 0; at < text2.length; at++) {
  const code = text2.charCodeAt(at);
  const isPair = code >= 55296 && code < 56320 && /[\uDC00-\uDFFF]/.test(text2.charAt(at + 1));
  bytes += code < 128 ? 1 : code < 2048 ? 2 : isPair ? 4 : 3;
  if (isPair) at++;
 }
 return bytes;
}

// src/text/reason.ts
function clockSentence(clock5, rule3, now2, zone, language) {
 const { rules: rules4, guidance: guidance3 } = catalogueFor(language);
 return guidance3.clock({
  ...ruleReason(rules4.rules[clock5.id], rule3, now2, zone, language),
  end: endText(clock5.endsAt, zone, now2),
  over: clock5.over,
  result: clock5.id === "cancelLimit" ? "no-cancelling" : clock5.result
 });
}
function ruleReason(name, rule3, now2, zone, language) {
 return {
  rule: name,
  length: lengthText2(rule3.length, language),
  certainty: catalogueFor(language).lists.certainties[rule3.certainty],
  source: rule3.source,
  asOf: rule3.asOf,
  stale: isStale2(rule3.asOf, dayOf(now2, zone))
 };
}
function reasonText({ stage, waitingDays: waitingDays2, decidedBy, problems: problems3 }, order, market, now2, zone, language) {
 const { guidance: guidance3 } = catalogueFor(language);
 const sentences = [guidance3.because[stage]];
 if (waitingDays2 > 0) sentences.push(guidance3.waitingSince(waitingDays2));
 if (decidedBy && market) sentences.push(decisionText(decidedBy, market, now2, zone, language));
 sentences.push(...concernTexts(problems3, order, now2, zone, language));
 return sentences.join(language === "ja" ? "" : " ");
}
function decisionText(decidedBy, market, now2, zone, language) {
 if (decidedBy.by === "clock") {
  const { clock: clock5 } = decidedBy;
  return clockSentence(clock5, market.clocks[clock5.id], now2, zone, language);
 }
 const { rules: rules4, guidance: guidance3 } = catalogueFor(language);
 if (decidedBy.by === "promise") return guidance3.promised(endText(decidedBy.at, zone, now2));
 if (decidedBy.by === "gap") {
  const { from: from3, at, ...rest } = decidedBy;
  return guidance3.gap({ ...rest, from: momentText2(from3, zone, now2), at: dateTime(at, zone, now2) });
 }
 const name = decidedBy.rule;
 const rule3 = name === "cancelNotBefore" ? market.cancelNotBefore : market.clocks[name];
 return guidance3.possibleFrom({
  ...ruleReason(rules4.rules[name], rule3, now2, zone, language),
  from: dateTime(decidedBy.at, zone, now2),
  result: rule3.result
 });
}
var ASKS2 = /^(?:押す前に[：:]|Before you press[：:])\s*/;
var JAPANESE3 = /[ぁ-んァ-ヶ]/;
function howLines(how2, language) {
 const lines2 = (how2 != null ? how2 : "").split(/\n+/).map((line) => line.trim());
 return lines2.filter((line) => line !== "" && (language === "ja" || !JAPANESE3.test(line)));
}
function howToText(market, step, language) {
 var _a;
 return (_a = howLines(market.how[step], language)[0]) != null ? _a : "";
}
function beforePressing({ step, situation, market, deadline: deadline2, workShown: workShown2, today }, zone, language) {
 const { guidance: guidance3, lists: lists3 } = catalogueFor(language);
 const { review, autoAgree } = market.clocks;
 const info = {
  terms: termsOf(market.name, language),
  // Only silence that pays may be told as "it completes by itself".
  review: review.result === "paid" ? lengthText2(review.length, language) : "",
  autoAgree: autoAgree.result === "refunded" ? lengthText2(autoAgree.length, language) : "",
  notBefore: lengthText2(market.cancelNotBefore.length, language),
  deadline: deadline2 === null ? "" : deadlineText(deadline2, zone, language),
  reviewCertainty: lists3.certainties[review.certainty],
  autoAgreeCertainty: lists3.certainties[autoAgree.certainty],
  notBeforeCertainty: lists3.certainties[market.cancelNotBefore.certainty],
  workShown: workShown2
 };
 const own = step === "formal-delivery" ? guidance3.formalDelivery[situation](info) : guidance3.cancelRequest(info);
 const how2 = howLines(market.how[step], language);
 const asked = how2.filter((line) => ASKS2.test(line)).map((line) => line.replace(ASKS2, ""));
 const told2 = how2.filter((line) => !ASKS2.test(line));
 const complete = asked.length > 0 ? asked : [own.complete].filter(Boolean);
 const facts = told2.length > 0 ? told2 : own.facts;
 return [...complete, ...own.questions, ...facts, ...toLookUp(step, market, today, language)];
}
function toLookUp(step, market, today, language) {
 const { guidance: guidance3, rules: rules4 } = catalogueFor(language);
 const { review, autoAgree } = market.clocks;
 const named4 = step === "formal-delivery" ? { review } : { cancelNotBefore: market.cancelNotBefore, autoAgree };
 return Object.entries(named4).filter(([, { length, asOf }]) => length && isStale2(asOf, today)).map(([rule3, { asOf }]) => guidance3.lookUp(rules4.rules[rule3], asOf));
}

// src/app/mail/calendarLink.ts
function calendarLink(title, at) {
 const stamp = (instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");
 const query = [
  ["action", "TEMPLATE"],
  ["text", title],
  ["dates", `${stamp(at)}/${stamp(at + HOUR)}`]
 ];
 return `https://calendar.google.com/calendar/render?${query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")}`;
}

// src/app/mail/mailText.ts
var MOST_ORDERS = 30;
var LONGEST_TEXTS = [3e4, 1e4, 3e3, 0];
var LARGEST_BODY = 190 * 1024;
var LONGEST_NAME = 60;
var LONGEST_LINE = 600;
var LONGEST_LINK = 2e3;
function alertMail(book2, items, assessed) {
 const { mail: mail3, rules: rules4 } = book2.words;
 const orders3 = [...new Set(items.map(({ order }) => order.id))];
 const shown = orders3.slice(0, MOST_ORDERS);
 const running = items.filter(({ clock: clock5 }) => !clock5.over);
 const hours2 = Math.min(...(running.length > 0 ? running : items).map(({ threshold }) => threshold));
 const blocks = shown.flatMap((id) => {
  const own = items.filter(({ order }) => order.id === id);
  const clocks = new Map(own.map(({ clock: clock5, order }) => [clock5.id, { clock: clock5, order }]));
  const lines2 = [...clocks.values()].map(({ clock: clock5, order }) => {
   const end = endText(clock5.endsAt, book2.zone, book2.now);
   return {
    kind: "alert",
    text: mail3.alertLine({
     buyer: shortened(order.buyer, LONGEST_NAME),
     clock: rules4.rules[clock5.id],
     endsAt: end,
     over: clock5.over,
     result: rules4.results[clock5.result]
    })
   };
  });
  const one = assessed.find(({ order }) => order.id === id);
  return one ? [...lines2, ...howBlocks(book2, one), ...orderBlocks(book2, one, "danger")] : lines2;
 });
 const over = orders3.filter((id) => items.every(({ order, clock: clock5 }) => order.id !== id || clock5.over)).length;
 return mailOf(book2, mail3.alertSubject(hours2, orders3.length - over, over), mail3.alertIntro, blocks);
}
function howBlocks({ world, words }, { order, assessment }) {
 const market = world.markets.get(order.market);
 const text2 = market ? howToText(market, assessment.step.kind, words.language) : "";
 return text2 ? [{ kind: "text", text: shortened(text2, LONGEST_LINE) }] : [];
}
var viewOf = ({ now: now2, zone, settings: { digestHour } }) => ({ now: now2, zone, digestHour });
function orderBlocks(book2, one, severity, withText = true) {
 const { order, orderRow, assessment } = one;
 const { words, now: now2, zone, spreadsheet } = book2;
 const { mail: mail3 } = words;
 const line = mail3.order({
  buyer: shortened(order.buyer, LONGEST_NAME),
  title: shortened(order.title, LONGEST_NAME),
  step: shortened(
   stepText({ ...assessment, service: order.service, market: order.market }, words.language),
   LONGEST_LINE
  ),
  until: shortened(untilText(assessment, now2, zone, words.language), LONGEST_LINE)
 });
 const sheet3 = book2.orderTable.sheet;
 const row = `${spreadsheet.getUrl()}#gid=${sheet3.getSheetId()}&range=A${orderRow.row}`;
 const { promise: promise2 } = assessment.said;
 const links = [
  { label: mail3.links.row, url: row },
  ...order.url && order.url.length <= LONGEST_LINK ? [{ label: mail3.links.room, url: order.url }] : [],
  ...promise2 !== null && promise2 > now2 ? [
   {
    label: mail3.links.calendar,
    url: calendarLink(mail3.calendarTitle(shortened(order.buyer, LONGEST_NAME)), promise2)
   }
  ] : []
 ];
 const ahead = assessment.turn !== "seller" && comesDue(one, viewOf(book2));
 const paste = withText && (assessment.turn === "seller" || ahead) ? attempted(() => textToPaste(book2, one, ahead)) : null;
 const from3 = ahead && assessment.step.due !== null ? mail3.sendableFrom(dateTime(assessment.step.due, zone, now2)) : "";
 const first = withText ? attempted(() => firstText(book2, one)) : null;
 const text2 = [
  ...first && first.kind !== (paste == null ? void 0 : paste.kind) ? [noticeBlock(book2, order.market, first, "")] : [],
  ...paste ? [noticeBlock(book2, order.market, paste, from3)] : []
 ];
 const near2 = concernTexts(assessment.problems, order, now2, zone, words.language);
 const concerns = near2.length > 0 ? [{ kind: "text", text: near2.join("\n") }] : [];
 return [
  { kind: "order", text: line, severity },
  ...answerFirst(book2, one),
  ...concerns,
  ...text2,
  { kind: "links", links }
 ];
}
function answerFirst(book2, one) {
 var _a;
 const { spreadsheet, tabIds: tabIds2, words } = book2;
 if (!asksForAnswer(one, viewOf(book2))) return [];
 const url = `${spreadsheet.getUrl()}#gid=${(_a = tabIds2.today) != null ? _a : book2.orderTable.sheet.getSheetId()}`;
 return [
  { kind: "text", text: words.steps.answerFirst(words.lists.events.replied) },
  { kind: "links", links: [{ label: words.mail.links.answered, url }] }
 ];
}
function noticeBlock({ words }, market, { kind, text: text2 }, from3) {
 const hint = [from3, lookFirstText(market, words.language)].filter(Boolean).join("\n");
 return { kind: "notice", heading: words.mail.noticeHeading(words.lists.notices[kind]), hint, text: text2 };
}
function attempted(compose3) {
 try {
  return compose3();
 } catch {
  return null;
 }
}
function mailOf(book2, subject, intro, blocks) {
 const { mail: mail3 } = book2.words;
 const zone = otherZoneText(book2);
 const first = [{ kind: "text", text: intro }, ...zone ? [{ kind: "text", text: zone }] : []];
 const last = [
  { kind: "links", links: [{ label: mail3.links.sheet, url: book2.spreadsheet.getUrl() }] },
  { kind: "footer", lines: mail3.footer }
 ];
 const made2 = (most) => {
  const all = [...first, ...withinLength(blocks, most), ...last];
  return { subject, body: all.map(plainBlock).join("\n\n"), htmlBody: htmlMail(subject, all) };
 };
 for (const most of LONGEST_TEXTS) {
  const fitting3 = made2(most);
  if ([fitting3.body, fitting3.htmlBody].every((text2) => byteLength(text2) <= LARGEST_BODY)) return fitting3;
 }
 return made2(0);
}
function withinLength(blocks, most) {
 let left = most;
 return blocks.filter((block) => {
  if (block.kind !== "notice") return true;
  if (block.text.length > left) return false;
  left -= block.text.length;
  return true;
 });
}
function testMail({ mail: mail3 }, url) {
 const blocks = [
  { kind: "text", text: mail3.test.body },
  { kind: "links", links: [{ label: mail3.links.sheet, url }] }
 ];
 return {
  subject: mail3.test.subject,
  body: blocks.map(plainBlock).join("\n\n"),
  htmlBody: htmlMail(mail3.test.subject, blocks)
 };
}
function plainBlock(block) {
 switch (block.kind) {
  case "heading":
   return `【${block.text}】`;
  // In HTML a line at the side or a frame says where an order begins.
  case "order":
  case "alert":
   return `■ ${block.text}`;
  case "notice":
   return `${block.heading}
${block.hint}
----------
${block.text}
----------`;
  case "links":
   return block.links.map(({ label, url }) => `${label}: ${url}`).join("\n");
  case "footer":
   return `--
${block.lines.join("\n")}`;
  default:
   return block.text;
 }
}

// src/app/mail/digestMail.ts
var SECTIONS = ["danger", "late", "now", "soon"];
var MOST_WITH_TEXT = 15;
var MOST_CHECKS = 5;
function digestMail(book2, assessed) {
 const { mail: mail3, steps: steps3 } = book2.words;
 const isToday = todaysOrders(viewOf(book2));
 const listed = ranked(assessed).filter((one) => isWorthMailing(one) || isToday(one));
 const { kept, folded: folded4 } = withFewChecks(listed);
 const of = (severity) => listed.filter(({ assessment }) => assessment.severity === severity);
 const counts = { danger: of("danger").length, late: of("late").length };
 const shown = kept.slice(0, MOST_ORDERS);
 const blocks = SECTIONS.flatMap((severity) => {
  const orders3 = shown.filter(({ assessment }) => sectionOf(assessment.severity) === severity);
  if (orders3.length === 0) return [];
  return [
   { kind: "heading", text: steps3.severities[severity], severity },
   ...orders3.flatMap((one) => orderBlocks(book2, one, severity, shown.indexOf(one) < MOST_WITH_TEXT))
  ];
 });
 const more = [
  ...folded4 > 0 ? [{ kind: "text", text: mail3.moreChecks(folded4) }] : [],
  ...kept.length > MOST_ORDERS ? [{ kind: "text", text: mail3.more(kept.length - MOST_ORDERS) }] : []
 ];
 return mailOf(book2, mail3.digestSubject(listed.filter(isToday).length, counts), mail3.digestIntro, [
  ...blocks,
  ...more,
  ...departureBlocks(book2, assessed),
  ...salesBlocks(book2, assessed)
 ]);
}
var sectionOf = (severity) => severity === "calm" ? "soon" : severity;
function withFewChecks(listed) {
 let checks2 = 0;
 const kept = listed.filter(({ assessment: { severity, step } }) => {
  const onlyAsks = severity === "now" && step.kind === "send" && step.notice !== null && isNudge(step.notice);
  return !onlyAsks || ++checks2 <= MOST_CHECKS;
 });
 return { kept, folded: listed.length - kept.length };
}
function departureBlocks(book2, assessed) {
 const departure = departureView(book2, assessed);
 if (!departure) return [];
 const { heading, certain, possible: possible2, pause: pause2, tell: tell3, pressing } = departure;
 const sentences = [...certain, pause2, ...possible2, tell3].filter(Boolean);
 return [
  { kind: "heading", text: heading, severity: pressing ? "now" : "soon" },
  { kind: "text", text: sentences.map((one) => shortened(one, LONGEST_LINE)).join("\n") }
 ];
}
function salesBlocks(book2, assessed) {
 const { words, now: now2, zone } = book2;
 const days2 = waitingSales(foretold(book2, assessed), now2, zone);
 const text2 = waitingSalesLine(days2, dayOf(now2, zone), words.language);
 return text2 ? [{ kind: "text", text: text2 }] : [];
}

// src/app/mail/mailing.ts
function planMailing(desk, assessed, memory) {
 var _a;
 const { now: at, zone, settings: settings3 } = desk.book;
 const kept = withSent((_a = memory.mails) != null ? _a : NO_MAILS, memory.sent);
 if (isLeased(kept, at)) return null;
 const times = { settings: settings3, now: at, zone };
 const wanted = planMails(assessed, kept, times);
 if (wanted.alert.length === 0 && !wanted.digest && !kept.pending)
  return wanted.decided ? nothingDue(desk, kept) : null;
 const left = mailsLeftToday();
 const ledger = withEvidence(kept, left);
 const { alert, digest, decided } = planMails(assessed, ledger, { ...times, left });
 const isShort = left === 0 && (wanted.alert.length > 0 || wanted.digest);
 const mailing = { ledger, alert: null, digest: null, isShort, book: desk.book };
 if (alert.length === 0 && !digest) {
  if (decided) return nothingDue(desk, ledger);
  return ledger === kept && !isShort ? null : mailing;
 }
 const keys = alert.map(({ key }) => key);
 const planned = {
  ...mailing,
  ledger: withIntent(ledger, { alert: keys, digest, decided, left }, at, zone),
  alert: alert.length > 0 ? alertMail(desk.book, alert, assessed) : null,
  digest: digest ? digestMail(desk.book, assessed) : null
 };
 for (const kind of ["alert", "digest"]) if (planned[kind]) logMail(desk, kind, planned);
 return planned;
}
function nothingDue({ book: book2 }, ledger) {
 return { ledger: withDecision(ledger, book2.now, book2.zone), alert: null, digest: null, isShort: false, book: book2 };
}
function logMail({ log: log3 }, kind, { alert, digest }) {
 var _a, _b;
 const detail = (_b = (_a = kind === "alert" ? alert : digest) == null ? void 0 : _a.subject) != null ? _b : "";
 log3.push({ kind, orderId: "", buyer: "", detail, word: "" });
}
function blindly(mailing) {
 const { alert, digest, book: book2 } = mailing;
 const { hour } = wallTime(book2.now, book2.zone);
 const isForAlerts = BLIND_HOURS.includes(hour);
 return {
  ...mailing,
  alert: isForAlerts ? alert : null,
  digest: hour === book2.settings.digestHour && !alert ? digest : null
 };
}
var BLIND_HOURS = [7, 12, 17, 21];
function sendMails({ ledger, alert, digest, book: book2 }, left) {
 const errors = [];
 const send = (mail3, after) => {
  if (!holdsLease(ledger, now())) return;
  try {
   mailToSelf(mail3, book2.words.setUp.productName);
   left();
   after();
  } catch (error) {
   errors.push(error);
  }
 };
 if (alert) send(alert, () => rememberSent({ run: ledger.run }));
 if (digest) send(digest, () => {
 });
 return errors;
}

// src/sheet/seenHeaders.ts
var LONGEST3 = 100;
var MOST2 = 200;
function headerTexts(cells) {
 const texts = cells.slice(0, MOST2).map((cell) => {
  const text2 = textFromCell(cell).slice(0, LONGEST3);
  return isBannerText(text2) ? "" : text2;
 });
 while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
 return texts;
}
function seenHeaders(tables, before = {}) {
 return { ...before, ...Object.fromEntries(tables.map(({ tab, header }) => [tab, headerTexts(header)])) };
}

// src/domain/orders/assignKeys.ts
function assignKeys(order, notices, zone) {
 const history = historyOf(order, notices);
 const taken2 = new Set(notices.map(({ key }) => key));
 const given = new Map();
 const bySending = [...notices].sort((a, b) => sending(a) - sending(b));
 for (const notice2 of bySending) {
  if (notice2.key !== "") continue;
  const start2 = startOf2(notice2, history.buyer, history.fact(versionKey(notice2.phase)), zone);
  const siblings = bySending.filter(
   (other) => other.phase === notice2.phase && (other.key || given.get(other) || "").includes(`|${start2}|`)
  );
  const key = formatKey({ orderId: order.id, phase: notice2.phase, start: start2, rung: rungOf(notice2.kind, siblings) });
  const unique = firstFree(key, taken2);
  taken2.add(unique);
  given.set(notice2, unique);
 }
 return given;
}
function sending({ sentAt }) {
 var _a;
 return (_a = sentAt == null ? void 0 : sentAt.at) != null ? _a : Number.MAX_SAFE_INTEGER;
}
function startOf2({ sentAt }, buyer, version, zone) {
 const start2 = latestFact([buyer, version]);
 if (!sentAt) return startText(start2, zone);
 const sent2 = sentFact(sentAt);
 const counts = isAfter(sent2, buyer) && isAtOrAfter(sent2, version);
 return counts ? startText(start2, zone) : startText(sent2, zone);
}
function rungOf(kind, siblings) {
 const promises = siblings.filter((one) => promisesDeadline(one.kind)).length;
 if (promisesDeadline(kind)) return promises === 0 ? "3" : "3b";
 if (kind === "N8") return promises > 1 ? "8b" : "8";
 if (!isNudge(kind)) return kind;
 return String(Math.min(siblings.filter((one) => isNudge(one.kind)).length + 1, 2));
}
function firstFree(key, taken2) {
 if (!taken2.has(key)) return key;
 for (let count3 = 2; ; count3++) {
  if (!taken2.has(`${key}-${count3}`)) return `${key}-${count3}`;
 }
}

// src/app/events/noticeCells.ts
function cellsOfNotice({ words, zone }, notice2) {
 const { sentAt } = notice2;
 return {
  key: notice2.key,
  orderId: notice2.orderId,
  buyer: notice2.buyer,
  kind: words.lists.notices[notice2.kind],
  state: words.lists.noticeStates[notice2.state],
  text: notice2.text,
  plannedAt: notice2.plannedAt === null ? "" : new Date(notice2.plannedAt),
  deadline: endCell(notice2.deadline, zone),
  createdAt: notice2.createdAt === null ? "" : new Date(notice2.createdAt),
  composed: fingerprint(notice2.text),
  ...sentAt && { sentAt: cellFromMoment(sentAt, zone), sent: true }
 };
}
function endCell(at, zone) {
 return at === null ? "" : cellFromMoment(timed(at, zone), zone);
}

// src/app/events/markSent.ts
function markSent(desk, key, when) {
 var _a;
 const { book: book2 } = desk;
 const before = (_a = desk.notices.find(({ notice: notice2 }) => notice2.key === key)) == null ? void 0 : _a.notice;
 const told2 = before ? deadlineOfText({ ...before, sentAt: when }, textDates(desk, before)) : null;
 const promise2 = before ? promiseAt(desk, before, when, told2) : { deadline: null, attention: "" };
 const { deadline: deadline2, attention } = promise2;
 const marked = replaceNotice(desk, key, { state: "sent", sentAt: when, withdrawnBy: null, deadline: deadline2 });
 if (!marked || marked.row === null) return void 0;
 const row = marked.row;
 const source = book2.noticeTable.rows[row - book2.noticeTable.headerRow - 1];
 const values = {
  state: book2.words.lists.noticeStates.sent,
  sentAt: cellFromMoment(when, book2.zone),
  sent: true,
  attention,
  deadline: endCell(deadline2, book2.zone)
 };
 const cells = Object.keys(values).map((column) => {
  const held = cellOf(book2.noticeTable, source, column);
  setNoticeCell(desk, row, column, values[column]);
  return [column, storeCell(held), storeCell(values[column])];
 });
 return { key, cells };
}
function textDates({ book: book2, orders: orders3 }, { orderId }) {
 var _a, _b;
 return { zone: book2.zone, dueDay: (_b = (_a = orders3.find(({ id }) => id === orderId)) == null ? void 0 : _a.dueAt) == null ? void 0 : _b.day };
}
function promiseAt({ book: { words, world, zone } }, notice2, when, told2) {
 if (told2 === null) return { deadline: notice2.deadline, attention: "" };
 if (typeof told2 === "number") return { deadline: told2, attention: "" };
 if (notice2.createdAt === null && notice2.deadline !== null) return { deadline: notice2.deadline, attention: "" };
 const { noDayInText, noDeadlineInText } = words.problems.noticeNotes;
 if (!promisesDeadline(notice2.kind)) return { deadline: null, attention: noDayInText };
 const deadline2 = promisedUntil({ ...notice2, deadline: null, sentAt: when }, world);
 return { deadline: deadline2, attention: noDeadlineInText(deadlineText(deadline2, zone, words.language)) };
}

// src/app/events/keepSent.ts
function keepSent(desk, order, sent2, when) {
 var _a;
 const { book: book2 } = desk;
 const { kind, text: text2 } = sent2;
 const again = noticesOf(desk, order.id).find(
  (one) => one.withdrawnBy === "add-on" && one.kind === kind && one.text === text2
 );
 if (again) return markSent(desk, again.key, when);
 const shown = order.handedOverAt ? "all" : order.progressAt ? "progress" : "nothing";
 const bare = {
  key: "",
  orderId: order.id,
  buyer: order.buyer,
  kind,
  phase: phaseOfKind(kind, shown),
  state: "sent",
  text: text2,
  plannedAt: null,
  deadline: null,
  createdAt: book2.now,
  sentAt: when,
  edited: false,
  withdrawnBy: null
 };
 const isFree2 = sent2.key && !desk.notices.some(({ notice: notice3 }) => notice3.key === sent2.key);
 const key = isFree2 ? sent2.key : assignKeys(order, [...noticesOf(desk, order.id), bare], book2.zone).get(bare);
 const told2 = dateOfText(kind, text2, when.day, { zone: book2.zone, dueDay: (_a = order.dueAt) == null ? void 0 : _a.day });
 const { deadline: deadline2, attention } = promiseAt(desk, bare, when, told2);
 const notice2 = { ...bare, key, deadline: deadline2 };
 desk.notices.push({ row: null, notice: notice2 });
 desk.added.push({ ...cellsOfNotice(book2, notice2), attention });
 const { noticeStates } = book2.words.lists;
 const { withdrawn } = book2.words.problems.noticeNotes;
 const at = cellsOfNotice(book2, notice2).sentAt;
 const cells = [
  ["state", noticeStates.withdrawn, noticeStates.sent],
  ["sentAt", "", storeCell(at)],
  ["sent", false, true],
  ["attention", withdrawn, attention]
 ];
 return { key, cells };
}

// src/app/events/undoEvent.ts
var idOf = ({ book: book2, orders: orders3 }, orderRow) => orders3[book2.orders.indexOf(orderRow)].id;
function undoLast(desk, { orderId, row, buyer }) {
 var _a, _b;
 const all = desk.book.orders.filter((one) => row === void 0 ? idOf(desk, one) === orderId : one.row === row);
 const rows = all.filter(({ order }) => buyer === void 0 || plainText(order.buyer) === plainText(buyer));
 const [orderRow] = rows;
 if (!orderRow) return { refusal: all.length === 0 ? "no-such-order" : "changed-order" };
 if (rows.length > 1) return { refusal: "duplicate-id" };
 const memory = readMemory(orderCell(desk, orderRow, "undo"));
 const entry = memory.undo[memory.undo.length - 1];
 if (!entry) return { refusal: "nothing-to-undo" };
 if (!isUntouched(desk, orderRow, entry)) return { refusal: "edited-since" };
 restoreOrder(desk, orderRow, entry.cells);
 if (entry.notice) restoreNotice(desk, entry.notice);
 for (const key of (_a = entry.open) != null ? _a : []) reopenDraft(desk, key);
 setOrderCell(desk, orderRow, "undo", writeMemory({ undo: memory.undo.slice(0, -1) }));
 desk.takenBack.add(orderRow.row);
 const word = desk.book.words.lists.events[entry.event];
 const said = (_b = entry.cells.find(([key]) => key === "lastEvent")) == null ? void 0 : _b[2];
 desk.log.push({ kind: "undo", orderId, buyer: orderRow.order.buyer, detail: String(said != null ? said : word) });
 return { word, buyer: orderRow.order.buyer };
}
function forgetHalf(desk, orderRow, event) {
 const memory = readMemory(orderCell(desk, orderRow, "undo"));
 const entry = memory.undo[memory.undo.length - 1];
 if (!entry || entry.event !== event || !isUntouched(desk, orderRow, entry)) return;
 const isBefore = ([key, before, after]) => !sameCell(restoreCell(before), restoreCell(after)) && sameCell(orderCell(desk, orderRow, key), restoreCell(before));
 if (!entry.cells.some(isBefore)) return;
 restoreOrder(desk, orderRow, entry.cells);
 setOrderCell(desk, orderRow, "undo", writeMemory({ undo: memory.undo.slice(0, -1) }));
}
function isUntouched(desk, orderRow, { cells }) {
 return cells.every(([key, before, after]) => {
  const cell = orderCell(desk, orderRow, key);
  return sameCell(cell, restoreCell(after)) || sameCell(cell, restoreCell(before));
 });
}
function restoreOrder(desk, orderRow, cells) {
 const index = desk.book.orders.indexOf(orderRow);
 const changed = { ...desk.orders[index] };
 for (const [key, before] of cells) {
  const cell = restoreCell(before);
  setOrderCell(desk, orderRow, key, cell);
  restoreFact(changed, key, cell, desk);
 }
 desk.orders[index] = changed;
}
function restoreFact(order, key, cell, desk) {
 if (key === "waitingFor") order.waitingFor = textFromCell(cell);
 else if (key === "recorded") order.recorded = recordedFromCell(cell, order, desk.book.zone);
 else if (key === "read") order.read = keyInList("readMarks", textFromCell(cell));
 else if (key !== "lastEvent") {
  const read = momentFromCell(cell, desk.book.zone);
  if (read !== "unreadable" && read.moment) order[key] = read.moment;
  else delete order[key];
 }
}
function restoreNotice(desk, { key, cells }) {
 var _a, _b;
 const held = cells.find(([column]) => column === "deadline");
 const read = held && momentFromCell(restoreCell(held[1]), desk.book.zone);
 const was = cells.find(([column]) => column === "state");
 const state = was && keyInList("noticeStates", String(restoreCell(was[1]))) === "withdrawn" ? "withdrawn" : "draft";
 const found = replaceNotice(desk, key, {
  state,
  withdrawnBy: state === "withdrawn" ? "add-on" : null,
  sentAt: null,
  ...read && read !== "unreadable" && { deadline: (_b = (_a = read.moment) == null ? void 0 : _a.at) != null ? _b : null }
 });
 if (!found || found.row === null) return;
 for (const [column, before] of cells)
  setNoticeCell(desk, found.row, column, restoreCell(before));
}
function reopenDraft(desk, key) {
 const found = desk.notices.find(({ notice: notice2 }) => notice2.key === key);
 if (!found || found.row === null || found.notice.withdrawnBy !== "add-on") return;
 replaceNotice(desk, key, { state: "draft", withdrawnBy: null });
 setNoticeCell(desk, found.row, "state", desk.book.words.lists.noticeStates.draft);
 setNoticeCell(desk, found.row, "attention", "");
}

// src/app/events/recordEvents.ts
function waitingEvents({ book: book2 }) {
 const { orderTable, todayTable } = book2;
 const inOrders = book2.orders.filter(({ event }) => event !== "").map(({ row, source, order, event, eventKey }) => {
  return { orderId: order.id, row, word: event, key: eventKey, when: cellOf(orderTable, source, "eventAt") };
 });
 const inToday = todayTable.rows.flatMap((source) => {
  const word = textFromCell(cellOf(todayTable, source, "event"));
  const orderId = textFromCell(cellOf(todayTable, source, "id"));
  const seen = todayTable.columns.has("buyer") ? { buyer: textFromCell(cellOf(todayTable, source, "buyer")) } : {};
  const isChosen = word !== "" && orderId !== "";
  return isChosen ? [{ orderId, ...seen, word, key: keyInList("events", word), when: "" }] : [];
 });
 return [...inOrders, ...inToday];
}
function takeWaiting(desk) {
 for (const chosen of waitingEvents(desk)) {
  if (tryRow(desk, chosen.orderId, () => recordOn(desk, chosen))) continue;
  const found = rowOf2(desk, chosen);
  if ("orderRow" in found) forgetRow(desk, found.orderRow);
 }
}
function recordOn(desk, chosen) {
 var _a, _b, _c;
 const found = rowOf2(desk, chosen);
 if ("refusal" in found) {
  for (const orderRow2 of found.rows) refuse(desk, orderRow2, chosen, found.refusal);
  return { ok: false, refusal: found.refusal };
 }
 const { orderRow, index } = found;
 clearChoice(desk, orderRow);
 if (isUndo(chosen.word)) return takeBack(desk, orderRow, chosen);
 if (!chosen.key) return refuse(desk, orderRow, chosen, "unknown-event");
 const when = momentOf(desk, chosen.when);
 if (typeof when === "string") return refuse(desk, orderRow, chosen, when);
 forgetHalf(desk, orderRow, chosen.key);
 const order = desk.orders[index];
 const notices = ownNotices(desk, order);
 if (chosen.key === "sent-draft" && !isBelieved(desk.book.noticeTable))
  return refuse(desk, orderRow, chosen, "no-column");
 const recorded = recordEvent(order, notices, chosen.key, when, chosen.draftKey);
 if (!recorded.ok) return refuse(desk, orderRow, chosen, recorded.refusal);
 if (!hasColumnsFor(desk, recorded.changes)) return refuse(desk, orderRow, chosen, "no-column");
 const sent2 = (_a = chosen.sent) != null ? _a : recorded.assumedMessage ? textShown(desk, order.id) : void 0;
 const { words, zone, now: now2 } = desk.book;
 const after = withChanges(order, recorded.changes, words.lists.anyReply, words.lists.newAppointment);
 const cells = moveFacts(desk, orderRow, recorded.changes, after);
 desk.orders[index] = after;
 const kind = (_c = (_b = notices.find(({ key }) => key === recorded.sends)) != null ? _b : sent2) == null ? void 0 : _c.kind;
 const what = kind ? words.steps.sent(words.lists.notices[kind]) : words.lists.events[chosen.key];
 const last = words.steps.lastEvent(momentText2(when, zone, now2), what);
 cells.push(setAndStore(desk, orderRow, "lastEvent", last));
 const notice2 = recorded.sends ? markSent(desk, recorded.sends, when) : sent2 && keepSent(desk, order, sent2, when);
 const open = notices.filter(({ state }) => state === "draft").map(({ key }) => key);
 const entry = { event: chosen.key, cells, ...notice2 && { notice: notice2 }, ...open.length > 0 && { open } };
 const memory = readMemory(orderCell(desk, orderRow, "undo"));
 const note = recorded.assumedMessage ? { code: "no-draft-open", event: chosen.word } : void 0;
 setOrderCell(desk, orderRow, "undo", writeMemory({ undo: [...memory.undo, entry], ...note && { note } }));
 desk.takenBack.delete(orderRow.row);
 desk.log.push({
  kind: "event",
  orderId: order.id,
  buyer: order.buyer,
  detail: last,
  word: what
 });
 return { ok: true, row: orderRow };
}
function textShown(desk, orderId) {
 var _a;
 const one = assessAll(desk).find(({ order }) => order.id === orderId);
 const shown = one && ((_a = textToPaste(desk.book, one)) != null ? _a : firstText(desk.book, one));
 return shown && (shown.kind === "N0" || shown.kind === "N11") ? shown : void 0;
}
function ownNotices(desk, { id, buyer }) {
 const isDoubled = desk.orders.filter((one) => one.id === id).length > 1;
 const notices = noticesOf(desk, id);
 return isDoubled ? notices.filter((notice2) => plainText(notice2.buyer) === plainText(buyer)) : notices;
}
function isUndo(word) {
 return LANGUAGES.some((language) => plain(catalogueFor(language).setUp.menuItems.undo) === plain(word));
}
function takeBack(desk, orderRow, chosen) {
 const undone = undoLast(desk, { orderId: orderRow.order.id, row: orderRow.row });
 return "refusal" in undone ? refuse(desk, orderRow, chosen, undone.refusal) : { ok: true, row: orderRow };
}
function rowOf2(desk, { orderId, row, buyer }) {
 const { orders: orders3 } = desk.book;
 const found = (orderRow) => ({ orderRow, index: orders3.indexOf(orderRow) });
 const here = orders3.find((one) => one.row === row);
 if (here) return found(here);
 const matching = orders3.filter(({ order }) => orderId !== "" && plainText(order.id) === plainText(orderId));
 const seen = matching.filter(({ order }) => buyer === void 0 || plainText(order.buyer) === plainText(buyer));
 if (seen.length === 1) return found(seen[0]);
 if (matching.length === 0) return { refusal: "no-such-order", rows: [] };
 return { refusal: seen.length === 0 ? "changed-order" : "duplicate-id", rows: seen.length === 0 ? matching : seen };
}
function clearChoice(desk, orderRow) {
 setOrderCell(desk, orderRow, "event", "");
 setOrderCell(desk, orderRow, "eventAt", "");
}
function refuse(desk, orderRow, chosen, refusal) {
 clearChoice(desk, orderRow);
 const { undo: undo2 } = readMemory(orderCell(desk, orderRow, "undo"));
 setOrderCell(desk, orderRow, "undo", writeMemory({ undo: undo2, note: { code: refusal, event: chosen.word } }));
 const { id, buyer } = orderRow.order;
 desk.log.push({ kind: "refused", orderId: id, buyer, detail: chosen.word });
 return { ok: false, refusal };
}
function momentOf({ book: book2 }, cell) {
 const { now: now2, zone } = book2;
 const today = dayOf(now2, zone);
 const event = (at) => timed(offMidnight(at, zone), zone);
 const word = typeof cell === "string" ? keyInList("whens", cell) : null;
 if (word === "this-morning") return event(Math.min(instantAt(today, zone, 9), now2));
 if (word === "yesterday") return dateOnly(plusDays(today, -1), zone);
 if (word === "day-before-yesterday") return dateOnly(plusDays(today, -2), zone);
 const read = word === "now" ? { moment: void 0 } : momentFromCell(cell, zone);
 if (read === "unreadable") return "when-unreadable";
 if (!read.moment) return event(now2);
 if (read.moment.at > now2) return "when-in-future";
 return read.moment.dateOnly ? read.moment : event(read.moment.at);
}
function offMidnight(at, zone) {
 const { hour, minute } = wallTime(at, zone);
 return hour === 0 && minute === 0 ? at + MINUTE : at;
}
var KEPT_BESIDE = new Set(["unansweredSince", "owedSince"]);
function hasColumnsFor({ book: { orderTable } }, { moments, waiting }) {
 const set = MOMENT_KEYS.filter((key) => moments[key] && !KEPT_BESIDE.has(key));
 const fills = waiting !== void 0 && waiting !== "cleared";
 const needed = fills ? [...set, "waitingFor"] : set;
 return needed.every((key) => orderTable.columns.has(key));
}
function moveFacts(desk, orderRow, { moments, waiting, read }, after) {
 const { words, zone } = desk.book;
 const cells = [];
 for (const key of MOMENT_KEYS.filter((one) => one in moments)) {
  const moment = moments[key];
  cells.push(setAndStore(desk, orderRow, key, moment ? cellFromMoment(moment, zone) : ""));
 }
 if (waiting) cells.push(setAndStore(desk, orderRow, "waitingFor", after.waitingFor));
 if (read !== void 0) cells.push(setAndStore(desk, orderRow, "read", read ? words.lists.readMarks[read] : ""));
 cells.push(setAndStore(desk, orderRow, "recorded", recordedText(after, zone)));
 return cells.filter(([, before, after2]) => JSON.stringify(before) !== JSON.stringify(after2));
}
function setAndStore(desk, orderRow, key, value) {
 const before = orderCell(desk, orderRow, key);
 setOrderCell(desk, orderRow, key, value);
 return [key, storeCell(before), storeCell(value)];
}

// src/app/taps/keptPlaces.ts
var MOST_BYTES = 8e3;
function placesOf2({ book: book2, notices, orders: orders3 }, assessed, added) {
 const { noticeTable } = book2;
 if (!isBelieved(noticeTable)) return { header: noticeTable.headerRow, rows: {} };
 const rows = {};
 const doubled = new Set();
 const seen = new Set();
 for (const { id } of orders3) {
  const known3 = plainText(id);
  if (seen.has(known3)) doubled.add(known3);
  seen.add(known3);
 }
 const ranked2 = assessed.map((one, row) => ({ ...one, row })).sort(byUrgency);
 for (const { order, orderRow, assessment } of ranked2) {
  const id = plainText(order.id);
  if (assessment.step.kind !== "none" && id !== "" && !doubled.has(id)) rows[id] = [orderRow.row];
 }
 const note = (orderId, row) => {
  var _a;
  return (_a = rows[plainText(orderId)]) == null ? void 0 : _a.push(row);
 };
 for (const { row, notice: notice2 } of notices) if (row !== null) note(notice2.orderId, row);
 const below = firstFreeRow(noticeTable);
 added.forEach(({ orderId = "" }, at) => {
  note(String(orderId), below + at);
 });
 return { header: noticeTable.headerRow, rows: fitting2(rows) };
}
function fitting2(rows) {
 let left = MOST_BYTES;
 const all = Object.entries(rows).filter(([id, places]) => {
  left -= bytesOf(id) + String(places).length + 6;
  return left > 0;
 });
 return Object.fromEntries(all);
}
var bytesOf = (text2) => [...text2].reduce((sum3, one) => sum3 + (one < "" ? 1 : 4), 0);
var FINGERPRINT = /^([0-9a-f]{8}-\d+)?$/;
var MOMENTS = ["plannedAt", "deadline", "createdAt", "sentAt"];
function looksLikeNotice(table, row, orderId) {
 const cell = (key) => cellOf(table, row, key);
 const text2 = (key) => textFromCell(cell(key));
 return text2("key") !== "" && plainText(text2("orderId")) === orderId && readNoticeKind(text2("kind")) !== null && keyInList("noticeStates", text2("state")) !== null && typeof cell("text") === "string" && MOMENTS.every((key) => cell(key) === "" || cell(key) instanceof Date) && (cell("sent") === "" || typeof cell("sent") === "boolean") && typeof cell("attention") === "string" && FINGERPRINT.test(text2("composed"));
}

// src/app/taps/keptWorld.ts
var MOST_KEPT = 2e4;
var NOTHING_KEPT = { mark: "none", text: "" };
function keptOf({ zone, settings: settings3, daysOff, world }) {
 const rules4 = [...world.markets.values()].map((market) => [market.name, changedIn(market)]);
 const text2 = JSON.stringify({ zone: zone.name, settings: settings3, days: daysOff, rules: rules4 });
 return text2.length > MOST_KEPT ? NOTHING_KEPT : { mark: fingerprint(text2), text: text2 };
}
var shippedRules = (name) => {
 var _a, _b;
 return (_b = (_a = SHIPPED_MARKETS.find((one) => one.name === name)) == null ? void 0 : _a.rules) != null ? _b : {};
};
function changedIn({ name, rules: rules4 }) {
 const shipped = shippedRules(name);
 const own = rules4;
 const names = [...new Set([...Object.keys(shipped), ...Object.keys(own)])];
 const isSame = (rule3) => JSON.stringify(shipped[rule3]) === JSON.stringify(own[rule3]);
 return Object.fromEntries(names.filter((rule3) => !isSame(rule3)).map((rule3) => {
  var _a;
  return [rule3, (_a = own[rule3]) != null ? _a : null];
 }));
}
function worldAgain(kept, keptAt, zone, now2) {
 if (!kept || keptAt === void 0 || now2 - keptAt >= HOUR || now2 < keptAt) return null;
 if (fingerprint(kept.text) !== kept.mark) return null;
 const { zone: of, settings: settings3, days: days2, rules: rules4 } = JSON.parse(kept.text);
 if (of !== zone.name) return null;
 const markets = new Map(rules4.map(([name, changed]) => [name, marketAgain(name, changed)]));
 const calendar = calendarOf(days2, settings3.yearEndClosed, settings3.obonClosed);
 return {
  settings: settings3,
  daysOff: days2,
  world: { markets, calendar, settings: settings3, zone },
  marketName: (written) => {
   var _a, _b;
   return (_b = (_a = marketNamed(written, markets)) == null ? void 0 : _a.name) != null ? _b : null;
  }
 };
}
function marketAgain(name, changed) {
 const all = Object.entries({ ...shippedRules(name), ...changed });
 return marketFrom(name, Object.fromEntries(all.filter(([, fact]) => fact !== null)));
}

// src/sheet/part.ts
var SMALL2 = 1200;
var USUAL_ROWS = 4;
var FOUND = 0.75;
var BRIDGED = 3;
var Part = class _Part {
 constructor(sheet3, head, isAll, size, first = []) {
  this.sheet = sheet3;
  this.head = head;
  this.isAll = isAll;
  /** By row: what was read of it. */
  this.known = new Map();
  this.above = first.slice(0, head.headerRow - 1);
  this.lastRow = size.rows;
  this.width = size.columns;
  if (isAll) for (const { row, cells } of head.rows) this.known.set(row, [...cells]);
 }
 /** Reads the first rows, in which the header stands; of a small tab everything. */
 static of(sheet3, tab) {
  const size = { rows: sheet3.getLastRow(), columns: sheet3.getMaxColumns() };
  const isAll = size.rows * size.columns <= SMALL2;
  let first = rectangle(sheet3, 1, isAll ? size.rows : USUAL_ROWS, size.columns);
  let head = tableIn(first, tab);
  if (!isAll && head.columns.size < FOUND * COLUMNS[tab].length) {
   first = rectangle(sheet3, 1, HEADER_SEARCH_ROWS, size.columns);
   head = tableIn(first, tab);
  }
  return new _Part(sheet3, head, isAll, size, first);
 }
 /** Reads nothing yet: the header is taken to stand where it stood. */
 static as(sheet3, tab, headerRow, header) {
  const size = { rows: sheet3.getLastRow(), columns: sheet3.getMaxColumns() };
  return new _Part(sheet3, { ...tableIn([header], tab), headerRow, rows: [] }, false, size);
 }
 /** The cells below the header, from `from` on, of columns that are there: one call for each, or for those side by side. */
 columns(keys, from3 = this.head.headerRow + 1) {
  const places = keys.map((key) => {
   var _a;
   return (_a = this.head.columns.get(key)) != null ? _a : 0;
  });
  const count3 = this.lastRow - from3 + 1;
  if (!this.isAll && count3 > 0) {
   const present = places.filter((place) => place > 0);
   const [left, right] = [Math.min(...present), Math.max(...present)];
   if (present.length > 0 && right - left < present.length) this.learn(from3, left, right, count3);
   else for (const place of new Set(present)) this.learn(from3, place, place, count3);
  }
  return Array.from({ length: Math.max(0, count3) }, (_, at) => {
   var _a;
   const cells = (_a = this.known.get(from3 + at)) != null ? _a : [];
   return places.map((place) => {
    var _a2;
    return (_a2 = cells[place - 1]) != null ? _a2 : "";
   });
  });
 }
 learn(from3, left, right, count3) {
  const values = this.sheet.getRange(from3, left, count3, right - left + 1).getValues();
  values.forEach((line, at) => {
   var _a;
   const cells = (_a = this.known.get(from3 + at)) != null ? _a : [];
   line.forEach((cell, index) => {
    cells[left - 1 + index] = cell;
   });
   this.known.set(from3 + at, cells);
  });
 }
 /** The tab as a table in which these rows are read, as they stand now, and all others stand beside. */
 tableOf(rows) {
  const wanted = new Set(rows);
  for (const { first, last } of blocksOf(rows))
   rectangle(this.sheet, first, last - first + 1, this.width).forEach((cells, at) => {
    this.known.set(first + at, cells);
   });
  const { headerRow } = this.head;
  const all = Array.from({ length: Math.max(0, this.lastRow - headerRow) }, (_, at) => {
   var _a;
   const row = headerRow + 1 + at;
   const cells = (_a = this.known.get(row)) != null ? _a : [];
   return wanted.has(row) ? { row, cells } : { row, cells, isBeside: true };
  });
  const above = Array.from({ length: headerRow - 1 }, (_, at) => {
   var _a;
   return (_a = this.above[at]) != null ? _a : [];
  });
  return { ...this.head, sheet: this.sheet, above, rows: all, written: [] };
 }
};
function rectangle(sheet3, top, rows, width) {
 const count3 = Math.min(rows, sheet3.getMaxRows() - top + 1);
 return count3 > 0 ? sheet3.getRange(top, 1, count3, width).getValues() : [];
}
function blocksOf(rows) {
 const blocks = [];
 for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
  const block = blocks[blocks.length - 1];
  if (block && row - block.last <= BRIDGED) block.last = row;
  else blocks.push({ first: row, last: row });
 }
 return blocks;
}

// src/app/taps/narrowNotices.ts
function findNotices(sheet3, { headers }, rows, ids, kept) {
 const places = ids.map((id) => kept == null ? void 0 : kept.rows[id]);
 if (kept && (headers == null ? void 0 : headers.notices) && places.every((one) => one !== void 0)) {
  const wanted = [...new Set([...places.flatMap((one) => one.slice(1)), ...rows])];
  const part2 = Part.as(sheet3, "notices", kept.header, headers.notices);
  const table = part2.tableOf(wanted);
  const read = table.rows.filter(({ isBeside }) => !isBeside);
  const areThere = read.every((row) => ids.some((id) => looksLikeNotice(table, row, id)));
  return areThere && isBelieved(table) && read.length === wanted.length ? table : null;
 }
 const part = Part.of(sheet3, "notices");
 if (!isBelieved(part.head)) return null;
 const first = part.head.headerRow + 1;
 const about = part.columns(["key", "orderId"]).flatMap(([, id], at) => ids.includes(plainText(textFromCell(id))) ? [first + at] : []);
 return part.tableOf([...new Set([...about, ...rows])]);
}
function ordersOfNotices(sheet3, { headers, places }, rows) {
 const part = places && (headers == null ? void 0 : headers.notices) ? Part.as(sheet3, "notices", places.header, headers.notices) : Part.of(sheet3, "notices");
 const table = part.tableOf(rows);
 const read = table.rows.filter(({ isBeside }) => !isBeside);
 const ids = read.map((row) => plainText(textFromCell(cellOf(table, row, "orderId"))));
 const areNotices = read.every((row, at) => looksLikeNotice(table, row, ids[at]));
 return isBelieved(table) && read.length === rows.length && areNotices ? ids : null;
}

// src/app/taps/places.ts
var Places = class {
 constructor(part, kept) {
  this.part = part;
  this.keptRow = new Map();
  this.keptId = new Map();
  this.found = null;
  this.ids = new Map();
  var _a;
  for (const [id, [row]] of Object.entries((_a = kept == null ? void 0 : kept.rows) != null ? _a : {})) {
   if (row === void 0) continue;
   this.keptRow.set(id, row);
   this.keptId.set(row, id);
  }
 }
 /** The only row of this order; null: there is none, or there are several. */
 rowOf(orderId) {
  var _a;
  const id = plainText(orderId);
  if (id === "") return null;
  const kept = this.keptRow.get(id);
  if (kept !== void 0) return kept;
  const rows = (_a = this.all().get(id)) != null ? _a : [];
  return rows.length === 1 ? rows[0] : null;
 }
 /** In plain text; '' where no order stands. */
 idAt(row) {
  var _a;
  const kept = this.keptId.get(row);
  if (kept !== void 0) return kept;
  this.all();
  return (_a = this.ids.get(row)) != null ? _a : "";
 }
 /** Rows in which a choice waits. */
 waiting() {
  const first = this.part.head.headerRow + 1;
  return this.part.columns(["event"]).flatMap(([event], at) => event === "" ? [] : [first + at]);
 }
 all() {
  if (this.found) return this.found;
  const first = this.part.head.headerRow + 1;
  const found = new Map();
  const ids = new Map();
  this.part.columns(["id"]).forEach(([cell], at) => {
   const id = plainText(textFromCell(cell));
   if (id === "") return;
   const rows = found.get(id);
   if (rows) rows.push(first + at);
   else found.set(id, [first + at]);
   ids.set(first + at, id);
  });
  this.found = found;
  this.ids = ids;
  return found;
 }
};

// src/app/taps/narrowBook.ts
var MOST_ROWS3 = 12;
var ORDER_COLUMNS_NEEDED = 45;
function openNarrow(spreadsheet, memory, now2, tapped) {
 var _a, _b, _c;
 const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
 const again = worldAgain(memory.world, memory.worldAt, zone, now2);
 const found = sheetsByTab(spreadsheet.getSheets(), (_a = memory.tabIds) != null ? _a : {});
 const [ofOrders, ofNotices, ofToday] = ["orders", "notices", "today"].map((tab) => found.get(tab));
 const log3 = found.get("log");
 const isUntold = !log3 || !memory.logged || log3.getLastRow() > memory.logged.row;
 const isTroubled = isUntold || memory.unreadable !== void 0 || Object.keys((_b = memory.troubles) != null ? _b : {}).length > 0;
 if (!again || isTroubled || !ofOrders || !ofNotices || !ofToday) return null;
 const orderPart = Part.of(ofOrders, "orders");
 if (orderPart.head.columns.size < ORDER_COLUMNS_NEEDED || !isBelieved(orderPart.head)) return null;
 const todayTable = readTable(ofToday, "today");
 if (!isBelieved(todayTable)) return null;
 const read = (kept) => rowsRead({ tapped, orderPart, todayTable, ofNotices, memory, again, zone }, kept);
 const rows = (_c = memory.places && read(memory.places)) != null ? _c : read(void 0);
 if (!rows) return null;
 return { ...bookOf(spreadsheet, memory, now2, zone, again, found), ...rows, todayTable };
}
function rowsRead(reading, kept) {
 const { tapped, orderPart, memory, again, zone, ofNotices } = reading;
 if ("tab" in tapped && tapped.last - tapped.first >= MOST_ROWS3) return null;
 const places = new Places(orderPart, kept);
 const inNotices = "tab" in tapped && tapped.tab === "notices" ? range(tapped) : [];
 const noted = inNotices.length > 0 ? ordersOfNotices(ofNotices, memory, inNotices) : [];
 const own = noted && rowsOf(reading, places, noted);
 if (!own) return null;
 const rows = "orderId" in tapped && tapped.withOthers ? withOthers(own, orderPart) : own;
 const ids = rows.map((row) => places.idAt(row));
 const noticeTable = findNotices(ofNotices, memory, inNotices, ids, kept);
 if (!noticeTable) return null;
 const orderTable = orderPart.tableOf(rows);
 const orders3 = readOrders(orderTable, { zone, defaultMarket: DEFAULT_MARKET, marketName: again.marketName });
 if (!areKnown(orders3, orderTable, rows, places)) return null;
 const byId = new Map(orders3.map(({ order }) => [plainText(order.id), order]));
 return { orderTable, noticeTable, orders: orders3, notices: readNotices(noticeTable, byId, zone) };
}
function rowsOf({ tapped, todayTable }, places, noted) {
 const isIn2 = (tab, row) => "tab" in tapped && tapped.tab === tab && row >= tapped.first && row <= tapped.last;
 const lines2 = todayTable.rows.filter((line) => isIn2("today", line.row) || cellOf(todayTable, line, "event") !== "");
 const ids = [...lines2.map((line) => textFromCell(cellOf(todayTable, line, "id"))), ...noted];
 if ("orderId" in tapped) ids.push(tapped.orderId);
 const inOrders = "tab" in tapped && tapped.tab === "orders";
 const rows = inOrders ? [...range(tapped), ...places.waiting()] : [];
 for (const id of ids) {
  const row = places.rowOf(id);
  if (row === null) return null;
  rows.push(row);
 }
 const all = [...new Set(rows)];
 const areOrders = all.every((row) => places.idAt(row) !== "" && places.rowOf(places.idAt(row)) === row);
 return all.length > 0 && all.length <= MOST_ROWS3 && areOrders ? all : null;
}
function withOthers(rows, part) {
 const first = part.head.headerRow + 1;
 const buyers = part.columns(["buyer"]).map(([buyer]) => plainText(textFromCell(buyer)));
 const own = new Set(rows.map((row) => {
  var _a;
  return (_a = buyers[row - first]) != null ? _a : "";
 }));
 const others2 = buyers.flatMap((buyer, at) => buyer !== "" && own.has(buyer) ? [first + at] : []);
 return [...new Set([...rows, ...others2.reverse()])].slice(0, MOST_ROWS3);
}
var range = ({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
function areKnown(orders3, table, rows, places) {
 if (orders3.length !== rows.length || leftOverRows(table).length > 0) return false;
 return orders3.every(
  ({ row, source, order }) => plainText(order.id) === places.idAt(row) && order.firstSeenAt !== void 0 && textFromCell(cellOf(table, source, "market")) !== ""
 );
}
function bookOf(spreadsheet, memory, now2, zone, { settings: settings3, world, daysOff }, found) {
 const tables = new Tables(found);
 return {
  isNarrow: true,
  spreadsheet,
  now: now2,
  zone,
  words: catalogueFor(settings3.language),
  settings: settings3,
  world,
  daysOff,
  templates: () => readTemplates(tables.of("templates")),
  settingTable: noTable("settings"),
  logTable: () => {
   var _a;
   return (_a = logTable(found.get("log"), memory)) != null ? _a : tables.of("log");
  },
  tabTroubles: () => [],
  knownTables: () => [],
  tabIds: Object.fromEntries([...found].map(([tab, sheet3]) => [tab, sheet3.getSheetId()])),
  statusRows: { lastRun: null, nextRun: null, health: null, lastMail: null },
  lastRunAt: null,
  settingProblems: [],
  ruleProblems: [],
  dayOffProblems: [],
  goodRules: void 0
 };
}
function logTable(sheet3, { headers }) {
 if (!sheet3 || !(headers == null ? void 0 : headers.log)) return null;
 const table = { ...tableIn([headers.log], "log"), sheet: sheet3, above: [], written: [] };
 return isBelieved(table) ? table : null;
}

// src/app/views/todayLines.ts
function refreshLines(desk, assessed) {
 const { todayTable } = desk.book;
 for (const one of assessed) {
  const line = todayTable.rows.find((row) => idIn(desk, row) === plainText(one.order.id));
  if (line && idIn(desk, line) !== "") writeLine(desk, line, todayRow(desk, todayTable, one));
 }
 return null;
}
var idIn = ({ book: { todayTable } }, row) => plainText(textFromCell(cellOf(todayTable, row, "id")));
function writeLine({ book: { todayTable } }, { row, cells: read }, line) {
 var _a;
 const { sheet: sheet3, columns: columns2 } = todayTable;
 const isAsRead = (key, now3) => {
  var _a2, _b, _c;
  const at = ((_a2 = columns2.get(key)) != null ? _a2 : 0) - 1;
  return sameCell((_b = now3[at]) != null ? _b : "", (_c = read[at]) != null ? _c : "");
 };
 const changed = [...columns2].filter(([key, column]) => {
  var _a2;
  return !sameCell((_a2 = read[column - 1]) != null ? _a2 : "", line[key]);
 });
 if (!sheet3 || changed.length === 0) return;
 const [now2 = []] = sheet3.getRange(row, 1, 1, Math.max(...columns2.values())).getValues();
 if (!isAsRead("id", now2) || !(isAsRead("event", now2) || now2[((_a = columns2.get("event")) != null ? _a : 0) - 1] === "")) return;
 const keyAt = new Map([...columns2].map(([key, column]) => [column, key]));
 for (const { first, count: count3 } of runsOfColumns(columns2.values())) {
  const keys = Array.from({ length: count3 }, (_, at) => keyAt.get(first + at));
  if (keys.some((key) => changed.some(([one]) => one === key)))
   sheet3.getRange(row, first, 1, count3).setValues([keys.map((key) => intoCell(line[key]))]);
 }
}

// src/app/run/lostIds.ts
function lostIds({ orders: orders3, orderTable, todayTable }) {
 var _a;
 const found = new Map();
 if (orders3.some(({ order }) => order.id !== "")) return found;
 const shown = (row, key) => plainText(textFromCell(cellOf(todayTable, row, key)));
 const said = ({ source }, key) => plainText(textFromCell(cellOf(orderTable, source, key)));
 for (const row of todayTable.rows) {
  const id = textFromCell(cellOf(todayTable, row, "id"));
  if (id === "") continue;
  const free = orders3.filter((one) => !found.has(one) && plainText(one.order.buyer) === shown(row, "buyer"));
  const alike = free.filter(
   (one) => shown(row, "nextStep").startsWith(said(one, "nextStep")) && shown(row, "until") === said(one, "until") && shown(row, "open") === said(one, "url")
  );
  const match = (_a = alike[0]) != null ? _a : free.length === 1 ? free[0] : void 0;
  if (match) found.set(match, id);
 }
 return found;
}

// src/app/run/adopt.ts
var OWN_ENTRIES = [
 ...ASSESSMENT_COLUMNS,
 "id",
 "market",
 "unansweredSince",
 "owedSince",
 "recorded",
 "firstSeenAt",
 "undo"
];
function clearLeftOvers(desk) {
 for (const source of leftOverRows(desk.book.orderTable))
  for (const key of OWN_ENTRIES) setOrderCell(desk, { row: source.row, source }, key, "");
 for (const source of totalsRows(desk.book.orderTable))
  setOrderCell(desk, { row: source.row, source }, "attention", desk.book.words.problems.totalsRow);
}
function adoptOrders(desk, lastNumber) {
 const { book: book2 } = desk;
 let next = Math.max(highestGiven(desk), lastNumber) + 1;
 const lost = lostIds(book2);
 book2.orders.forEach((orderRow, index) => {
  var _a;
  const { order } = orderRow;
  if (order.id === "") {
   const id = (_a = lost.get(orderRow)) != null ? _a : assignedId(next++);
   setOrderCell(desk, orderRow, "id", id);
   desk.orders[index] = { ...desk.orders[index], id };
   desk.log.push({ kind: "id-assigned", orderId: id, buyer: order.buyer, detail: "" });
  }
  if (textFromCell(orderCell(desk, orderRow, "market")) === "" && book2.world.markets.has(order.market))
   setOrderCell(desk, orderRow, "market", order.market);
  if (!order.firstSeenAt && book2.orderTable.columns.has("firstSeenAt")) markFirstSeen(desk, index);
 });
 return next - 1;
}
function highestGiven({ orders: orders3, notices }) {
 const ids = [...orders3.map(({ id }) => id), ...notices.map(({ notice: notice2 }) => notice2.orderId)];
 return ids.reduce((highest, id) => {
  var _a;
  return Math.max(highest, (_a = assignedNumber(id)) != null ? _a : 0);
 }, 0);
}
function markFirstSeen(desk, index) {
 const { book: book2 } = desk;
 const orderRow = book2.orders[index];
 const order = desk.orders[index];
 const seen = timed(book2.now, book2.zone);
 setOrderCell(desk, orderRow, "firstSeenAt", cellFromMoment(seen, book2.zone));
 const purchasedAt = startWhenSeen(order, seen);
 const readable = !order.problems.some(({ code, column }) => code === "unreadable-moment" && column === "purchasedAt");
 desk.orders[index] = { ...order, firstSeenAt: seen, ...readable && { purchasedAt } };
}
function adoptNotices(desk, settled4) {
 const { book: book2 } = desk;
 const usable = (index) => {
  var _a;
  return ((_a = book2.notices[index]) == null ? void 0 : _a.problem) === null;
 };
 if (settled4) {
  const unkeyed = new Set(
   desk.notices.filter(({ notice: notice2 }, index) => notice2.key === "" && usable(index)).map(({ notice: notice2 }) => notice2.orderId)
  );
  for (const order of desk.orders) if (unkeyed.has(order.id)) keyOwn(desk, order);
 }
 book2.notices.forEach(({ row, newlySent, ticked, problem }, index) => {
  if (settled4 && !problem) completeRow(desk, index);
  const { notice: notice2 } = desk.notices[index];
  if (problem) {
   if (settled4) sayProblem(desk, row, problem);
  } else if (newlySent && notice2.key !== "" && (settled4 || ticked)) takeTick(desk, index);
  else if (notice2.sentAt && settled4) setNoticeCell(desk, row, "state", book2.words.lists.noticeStates.sent);
 });
}
function completeRow(desk, index) {
 const { book: book2, notices } = desk;
 const { row, source } = book2.notices[index];
 const { orderId, kind } = notices[index].notice;
 if (cellOf(book2.noticeTable, source, "orderId") === "") setNoticeCell(desk, row, "orderId", orderId);
 if (cellOf(book2.noticeTable, source, "kind") === "") setNoticeCell(desk, row, "kind", book2.words.lists.notices[kind]);
}
function sayProblem(desk, row, problem) {
 const { unknownKind, unknownOrder, unreadableSent } = desk.book.words.problems.noticeNotes;
 const sentences = { "unknown-kind": unknownKind, "unknown-order": unknownOrder, "unreadable-sent": unreadableSent };
 setNoticeCell(desk, row, "attention", sentences[problem.code](problem.value));
}
function takeTick(desk, index) {
 const { row, notice: notice2 } = desk.notices[index];
 desk.notices[index] = { row, notice: { ...notice2, state: "draft" } };
 const orders3 = desk.orders.filter(({ id }) => id === notice2.orderId);
 const [order] = orders3;
 const word = desk.book.words.lists.events["sent-draft"];
 const open = orders3.length === 1 && order && !order.closedAt && !order.cancelledAt;
 if (open && recordOn(desk, { orderId: order.id, word, key: "sent-draft", when: "", draftKey: notice2.key }).ok) return;
 markSent(desk, notice2.key, timed(desk.book.now, desk.book.zone));
 const detail = desk.book.words.lists.notices[notice2.kind];
 desk.log.push({ kind: "notice-sent", orderId: notice2.orderId, buyer: notice2.buyer, detail });
}
function keyOwn(desk, order) {
 const own = desk.notices.filter(({ notice: notice2 }, index) => {
  var _a;
  return notice2.orderId === order.id && ((_a = desk.book.notices[index]) == null ? void 0 : _a.problem) === null;
 }).map(({ notice: notice2 }) => notice2);
 const keys = assignKeys(order, own, desk.book.zone);
 desk.notices.forEach(({ row, notice: notice2 }, index) => {
  const key = keys.get(notice2);
  if (!key || row === null) return;
  desk.notices[index] = { row, notice: { ...notice2, key } };
  setNoticeCell(desk, row, "key", key);
  setNoticeCell(desk, row, "buyer", notice2.buyer || order.buyer);
 });
}

// src/app/run/drafts.ts
var MOST_TEXTS = 1e3;
function refreshDrafts(desk, all, mode, hasTime) {
 const { book: book2 } = desk;
 const added = [...desk.added];
 const sound = all.filter(({ order }) => !isInTrouble(desk, order.id));
 const notices = desk.notices.map(({ notice: notice2 }) => notice2).filter(({ orderId }) => !isInTrouble(desk, orderId));
 const assessed = new Map(sound.map((one) => [one.order.id, one]));
 let texts = 0;
 for (const action of planDrafts(sound, notices, book2.now, book2.zone)) {
  if (action.do === "withdraw") withdraw(desk, action.key);
  else if (mode !== "prepare" || texts++ >= MOST_TEXTS || !hasTime()) {
   if (action.do !== "create" && action.compose) desk.postponed.add(`redraft|${action.order.id}`);
  } else {
   const row = tryRow(desk, action.order.id, () => prepare(desk, action, assessed));
   if (row) added.push(row);
  }
 }
 for (const { row, notice: notice2 } of desk.notices) if (row !== null) flagDeadline(desk, row, notice2);
 return added;
}
function prepare(desk, action, assessed) {
 if (action.do === "create") return create(desk, action, assessed);
 if (action.do === "reopen") reopen(desk, action, assessed);
 else applyPlan(desk, action, assessed);
 return null;
}
function create(desk, { order, planned }, assessed) {
 const { words, now: now2 } = desk.book;
 const text2 = compose(desk, order, planned, assessed);
 const notice2 = {
  key: planned.key,
  orderId: order.id,
  buyer: order.buyer,
  kind: planned.kind,
  phase: planned.phase,
  state: "draft",
  text: text2,
  plannedAt: planned.plannedAt,
  deadline: planned.deadline,
  createdAt: now2,
  sentAt: null,
  edited: false,
  withdrawnBy: null
 };
 desk.notices.push({ row: null, notice: notice2 });
 desk.log.push({ kind: "draft", orderId: order.id, buyer: order.buyer, detail: words.lists.notices[planned.kind] });
 return cellsOfNotice(desk.book, notice2);
}
function withdraw(desk, key) {
 const { words } = desk.book;
 const changed = replaceNotice(desk, key, { state: "withdrawn", withdrawnBy: "add-on" });
 if (!changed || changed.row === null) return;
 setNoticeCell(desk, changed.row, "state", words.lists.noticeStates.withdrawn);
 setNoticeCell(desk, changed.row, "attention", words.problems.noticeNotes.withdrawn);
 const { orderId, buyer, kind } = changed.notice;
 desk.log.push({ kind: "withdrawn", orderId, buyer, detail: words.lists.notices[kind] });
}
function reopen(desk, action, assessed) {
 const changed = replaceNotice(desk, action.key, { state: "draft", withdrawnBy: null });
 if (!changed || changed.row === null) return;
 setNoticeCell(desk, changed.row, "state", desk.book.words.lists.noticeStates.draft);
 setNoticeCell(desk, changed.row, "attention", "");
 applyPlan(desk, action, assessed);
}
function applyPlan(desk, { key, order, planned, compose: anew }, assessed) {
 const text2 = anew ? compose(desk, order, planned, assessed) : void 0;
 const changed = replaceNotice(desk, key, {
  plannedAt: planned.plannedAt,
  ...text2 !== void 0 && { text: text2, deadline: planned.deadline }
 });
 if (!changed || changed.row === null) return;
 const { row, notice: notice2 } = changed;
 setNoticeCell(desk, row, "plannedAt", notice2.plannedAt === null ? "" : new Date(notice2.plannedAt));
 if (text2 === void 0) return;
 setNoticeCell(desk, row, "text", text2);
 setNoticeCell(desk, row, "composed", fingerprint(text2));
 setNoticeCell(desk, row, "deadline", endCell(notice2.deadline, desk.book.zone));
 desk.log.push({
  kind: "redraft",
  orderId: order.id,
  buyer: order.buyer,
  detail: desk.book.words.lists.notices[planned.kind]
 });
}
function compose(desk, order, planned, assessed) {
 return composeFor(desk.book, assessed.get(order.id), planned);
}
function flagDeadline(desk, row, notice2) {
 const { words, now: now2, zone } = desk.book;
 if (!notice2.edited || !takesDate(notice2.kind)) return;
 if (notice2.deadline !== null) setNoticeCell(desk, row, "deadline", endCell(notice2.deadline, zone));
 if (!deadlineTooClose(notice2, now2)) return;
 const deadline2 = deadlineText(notice2.deadline, zone, words.language);
 setNoticeCell(desk, row, "attention", words.problems.noticeNotes.deadlineTooClose(deadline2));
}

// src/app/run/forgetUnreadable.ts
function forgetUnreadable(desk, { unreadable: unreadable2 = [] }) {
 const { orders: orders3, words } = desk.book;
 if (unreadable2.length > 0) tell2(desk, "", "", "");
 for (const orderRow of orders3) {
  const { order, lost } = orderRow;
  if (desk.troubles.aside.has(order.id)) continue;
  const columns2 = isUnreadable(orderCell(desk, orderRow, "undo")) ? [...lost, "undo"] : lost;
  for (const key of columns2) setOrderCell(desk, orderRow, key, "");
  const names = columns2.map((key) => words.sheet.headers.orders[key]);
  if (names.length > 0) tell2(desk, order.id, order.buyer, names.join("・"));
 }
}
function tell2(desk, orderId, buyer, detail) {
 desk.lost = true;
 desk.log.push({ kind: "forgotten", orderId, buyer, detail });
}

// src/text/areas/log.ts
var LOG_KINDS = [
 "event",
 "undo",
 "refused",
 "draft",
 "redraft",
 "withdrawn",
 "notice-sent",
 "digest",
 "alert",
 "id-assigned",
 "rules-reset",
 "forgotten",
 "pasted",
 "replaced"
];

// src/app/run/writing/hasHappened.ts
function toldIn(cells) {
 const { at, what = "", orderId, detail } = cells;
 const kind = LOG_KINDS.find((one) => LANGUAGES.some((language) => catalogueFor(language).log.kinds[one] === what));
 if (!kind || !(at instanceof Date)) return null;
 return { kind, at: at.getTime(), orderId: textFromCell(orderId), detail: textFromCell(detail), cells };
}
function hasHappened(desk, line) {
 const { book: book2 } = desk;
 const rows = book2.orders.filter(({ order }) => order.id === line.orderId);
 switch (line.kind) {
  case "draft":
   return book2.notices.some(
    ({ notice: notice2 }) => notice2.orderId === line.orderId && notice2.createdAt !== null && sameCell(new Date(notice2.createdAt), new Date(line.at))
   );
  case "id-assigned":
   return rows.length > 0;
  case "event":
   return !isDoneAgain(desk, line) && (rows.length === 0 || rows.some((row) => isRecorded(desk, row, line.detail)));
  case "undo":
   return !isDoneAgain(desk, line) && !rows.some((row) => isRecorded(desk, row, line.detail));
  case "digest":
  case "alert":
   return !isDoneAgain(desk, line) && desk.mailsFrom === line.at;
  default:
   return !isDoneAgain(desk, line);
 }
}
function isDoneAgain({ log: log3, postponed }, { kind, orderId, detail }) {
 const isSame = (one) => {
  var _a;
  return one.kind === kind && one.orderId === orderId && (one.detail === detail || detail.endsWith((_a = one.word) != null ? _a : one.detail));
 };
 return log3.some(isSame) || postponed.has(`${kind}|${orderId}`);
}
function isRecorded({ book: { orderTable } }, { source }, detail) {
 const cell = (key) => cellOf(orderTable, source, key);
 if (!orderTable.columns.has("undo")) return textFromCell(cell("lastEvent")) === detail;
 const { undo: undo2 } = readMemory(cell("undo"));
 const at = undo2.findIndex(({ cells }) => cells.some(([key, , after]) => key === "lastEvent" && after === detail));
 const isThere2 = ([key, , after]) => key === "lastEvent" || sameCell(cell(key), restoreCell(after));
 return at >= 0 && (at < undo2.length - 1 || undo2[at].cells.every(isThere2));
}

// src/app/run/writing/log.ts
function appendLog(desk, known3) {
 const { book: book2, log: all, logged, troubles } = desk;
 const log3 = all.filter(({ orderId }) => !troubles.unwritten.has(orderId));
 if (log3.length === 0 && !logged) return;
 const table = book2.logTable();
 if (!table.sheet || table.columns.size === 0) return;
 const found = table;
 const rows = log3.map(({ kind, orderId, buyer, detail }) => ({
  at: new Date(book2.now),
  orderId,
  buyer,
  what: book2.words.log.kinds[kind],
  detail
 }));
 const { row, kept, count: count3 } = logged != null ? logged : startOf3(desk, found, known3);
 const lines2 = [...kept, ...rows];
 const blank = Math.max(0, count3 - lines2.length);
 desk.logged = { row, kept, count: lines2.length + blank, last: row + lines2.length - 1 };
 putRows(found, row, [...lines2, ...Array.from({ length: blank }, () => ({}))]);
}
function startOf3(desk, table, known3) {
 const last = table.sheet.getLastRow();
 const below = { row: last + 1, kept: [], count: 0 };
 if (!known3 || last <= known3.row) return below;
 const first = Math.max(known3.row, table.headerRow) + 1;
 const lines2 = linesFrom(table, first, last);
 const latest3 = Math.max(...lines2.map((line) => {
  var _a;
  return (_a = line == null ? void 0 : line.at) != null ? _a : 0;
 }));
 if (latest3 <= known3.at) return below;
 const isFalse = (line) => line !== null && line.at === latest3 && !hasHappened(desk, line);
 const at = lines2.findIndex(isFalse);
 if (at < 0 || lines2.slice(at).includes(null)) return below;
 const kept = lines2.slice(at).flatMap((line) => line && !isFalse(line) ? [line.cells] : []);
 return { row: first + at, kept, count: last - first - at + 1 };
}
function linesFrom(table, first, last) {
 const { sheet: sheet3, columns: columns2 } = table;
 const left = Math.min(...columns2.values());
 const width = Math.max(...columns2.values()) - left + 1;
 const values = sheet3.getRange(first, left, last - first + 1, width).getValues();
 const padding = Array.from({ length: left - 1 }, () => "");
 return values.map((cells) => {
  const row = { row: 0, cells: [...padding, ...cells] };
  const text2 = (key) => cellOf(table, row, key);
  const line = Object.fromEntries([...columns2.keys()].map((key) => [key, text2(key)]));
  return toldIn(line);
 });
}

// src/app/run/takePasted.ts
function takePasted(book2, known3) {
 var _a, _b, _c;
 const { orderTable, zone, words } = book2;
 const pasted = pastedIn(orderTable);
 const taken2 = pasted && takenFrom(orderTable, pasted, zone);
 if (!taken2) return null;
 const desk = deskOf(book2);
 desk.log.push({
  kind: "pasted",
  orderId: "",
  buyer: "",
  detail: words.log.pasted(taken2.orders, taken2.own, taken2.totals)
 });
 appendLog(desk, known3);
 const { sheet: sheet3, header } = orderTable;
 if (!isUnmoved(orderTable, ["id", "event"], [1, header.length])) return "moved";
 const { top, left } = taken2.pasted;
 growWidth(sheet3, Math.max(0, ...taken2.outside.map(({ column }) => column)));
 for (const column of new Set(taken2.outside.map((cell) => cell.column))) {
  const cells = taken2.outside.filter((cell) => cell.column === column);
  for (const run of unbroken2(cells)) {
   sheet3.getRange(run[0].row, column, run.length, 1).setValues(run.map(({ value }) => [intoCell(value)]));
  }
 }
 const block = taken2.block.map((row) => row.map(intoCell));
 sheet3.getRange(top, left, block.length, block[0].length).setValues(block);
 return { row: (_c = (_b = (_a = desk.logged) == null ? void 0 : _a.last) != null ? _b : known3 == null ? void 0 : known3.row) != null ? _c : 0, at: book2.now };
}
function unbroken2(cells) {
 const runs = [];
 for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
  const run = runs[runs.length - 1];
  if (run && cell.row === run[run.length - 1].row + 1) run.push(cell);
  else runs.push([cell]);
 }
 return runs;
}

// src/app/run/tellReplaced.ts
var SHOWN = ASSESSMENT_COLUMNS.filter((key) => key !== "lastEvent");
var LONGEST4 = 60;
var MOST3 = 500;
function tellReplaced(desk, one, edited) {
 const { orderRow, order } = one;
 const { words, orderTable } = desk.book;
 const shown = shownCells(desk.book, one);
 const isSellers = (key) => isEdited(desk, orderRow, key, edited);
 const isNew = !isAssessed(desk, orderRow, shown.nextStep);
 const found = SHOWN.flatMap((key) => {
  var _a;
  const held = cellOf(orderTable, orderRow.source, key);
  const next = key === "attention" ? "" : (_a = shown[key]) != null ? _a : "";
  if (textFromCell(held) === "" || sameCell(held, next)) return [];
  if (!isSellers(key) && !(isNew && !isOurs(key, held))) return [];
  const text2 = textFromCell(held).slice(0, LONGEST4);
  return [[key, words.problems.replacedCell(words.sheet.headers.orders[key], text2)]];
 });
 if (found.length === 0 || !isSellers("attention") && found.every(([key]) => key === "attention")) return;
 const replaced = found.map(([, text2]) => text2).join("").slice(0, MOST3);
 const { undo: undo2, note } = readMemory(orderCell(desk, orderRow, "undo"));
 setOrderCell(desk, orderRow, "undo", writeMemory({ undo: undo2, replaced, ...note && { note } }));
 desk.log.push({ kind: "replaced", orderId: order.id, buyer: order.buyer, detail: replaced });
}
function isAssessed({ book: { orderTable } }, { source, order }, nextStep) {
 const said = (key) => textFromCell(cellOf(orderTable, source, key));
 const isSaid = (key) => !orderTable.columns.has(key) || keyInSteps(`${key}s`, said(key)) !== null;
 const isSeen = orderTable.columns.has("firstSeenAt") && order.firstSeenAt !== void 0;
 return isSeen || isSaid("turn") && isSaid("stage") || nextStep !== "" && said("nextStep") === nextStep;
}
function isOurs(key, held) {
 if (key === "waitingDays") return typeof held === "number";
 return (key === "turn" || key === "stage") && keyInSteps(`${key}s`, textFromCell(held)) !== null;
}
function isEdited({ book: { orderTable } }, { row }, key, edited) {
 var _a;
 const column = orderTable.columns.get(key);
 if (!edited || column === void 0 || ((_a = orderTable.sheet) == null ? void 0 : _a.getSheetId()) !== edited.sheetId) return false;
 return row >= edited.top && row <= edited.bottom && column >= edited.left && column <= edited.right;
}

// src/app/run/writing/writeRows.ts
function writeRows(desk, orderIds) {
 const { orderTable } = desk.book;
 const orders3 = [...desk.orderChanges.values()].filter(isIn(orderRows(desk), orderIds));
 const notices = [...desk.noticeChanges.values()].filter(isIn(noticeRows(desk), orderIds));
 const has = (keys) => (one) => keys.has(one.key);
 const hidden = orders3.filter((one) => has(HIDDEN)(one) && !(one.key === "undo" && desk.takenBack.has(one.row)));
 writeOwned(orderTable, hidden, HIDDEN);
 const facts = orders3.filter((one) => ![HIDDEN, OWNED_ORDER_COLUMNS, CHOICE4].some((keys) => has(keys)(one)));
 const isId = ({ key }) => key === "id";
 writeColumn(orderTable, "id", facts.filter(isId));
 writeExactly(
  orderTable,
  facts.filter((one) => !isId(one))
 );
 writeNotices(desk, notices);
 writeSaid(desk, orders3.filter(has(OWNED_ORDER_COLUMNS)), orders3.filter(has(CHOICE4)));
}
var HIDDEN = new Set([...KEPT_ORDER_COLUMNS, "firstSeenAt", "undo"]);
var CHOICE4 = new Set(["event", "eventAt"]);
function writeNotices({ book: { noticeTable, isNarrow } }, changes) {
 if (isNarrow && isOneRow(changes)) {
  writeOwned(noticeTable, changes, new Set(noticeTable.columns.keys()));
  return;
 }
 const isOwned = ({ key }) => OWNED_NOTICE_COLUMNS.has(key);
 writeExactly(
  noticeTable,
  changes.filter((one) => !isOwned(one))
 );
 writeOwned(noticeTable, changes.filter(isOwned), OWNED_NOTICE_COLUMNS);
}
function writeSaid({ book: { orderTable } }, said, choices) {
 if (choices.length > 0 && isOneRow([...said, ...choices])) {
  writeOwned(orderTable, [...said, ...choices], new Set([...OWNED_ORDER_COLUMNS, ...CHOICE4]));
  return;
 }
 writeOwned(orderTable, said, OWNED_ORDER_COLUMNS);
 writeExactly(orderTable, choices);
}
var isOneRow = (changes) => new Set(changes.map(({ row }) => row)).size === 1;
function writeTakenBack(desk, orderIds) {
 const { orderTable } = desk.book;
 const changes = [...desk.orderChanges.values()].filter(isIn(orderRows(desk), orderIds));
 const takenBack = changes.filter(({ row, key }) => key === "undo" && desk.takenBack.has(row));
 writeExactly(orderTable, takenBack);
 return takenBack.length > 0;
}
var orderRows = ({ book: book2, orders: orders3 }) => book2.orders.map(({ row }, at) => [row, orders3[at].id]);
var noticeRows = ({ notices }) => notices.map(({ row, notice: notice2 }) => [row, notice2.orderId]);
function isIn(rows, orderIds) {
 if (!orderIds) return () => true;
 const wanted = new Set(rows.filter(([, id]) => orderIds.has(id)).map(([row]) => row));
 return ({ row }) => wanted.has(row);
}
function ordersToWrite(desk) {
 const changed = (changes) => new Set([...changes.values()].map(({ row }) => row));
 const [ofOrders, ofNotices] = [changed(desk.orderChanges), changed(desk.noticeChanges)];
 const ids = [
  ...orderRows(desk).filter(([row]) => ofOrders.has(row)),
  ...noticeRows(desk).filter(([row]) => ofNotices.has(row))
 ].map(([, id]) => id);
 return [...new Set(ids)];
}
function dropChanges(desk, orderIds) {
 return {
  orderChanges: taken(desk.orderChanges, isIn(orderRows(desk), orderIds)),
  noticeChanges: taken(desk.noticeChanges, isIn(noticeRows(desk), orderIds))
 };
}
function taken(changes, isMeant) {
 const dropped = new Map([...changes].filter(([, change2]) => isMeant(change2)));
 for (const at of dropped.keys()) changes.delete(at);
 return dropped;
}

// src/app/run/writing/leaveRefused.ts
function leaveRefused(desk, orderId, reason) {
 const { orderTable, noticeTable, words, orders: orders3 } = desk.book;
 const orderRow = orders3.find((_, at) => desk.orders[at].id === orderId);
 const attention = orderRow && String(orderCell(desk, orderRow, "attention"));
 const { orderChanges, noticeChanges } = dropChanges(desk, new Set([orderId]));
 tryToWrite(orderTable, asRead(orderTable, orderChanges.values()));
 tryToWrite(noticeTable, asRead(noticeTable, noticeChanges.values()));
 if (!orderRow) return;
 const told2 = words.problems.problems.failed({ column: "", value: reason });
 const value = [told2, attention].filter(Boolean).join("\n");
 tryToWrite(orderTable, [{ row: orderRow.row, key: "attention", value }]);
}
function asRead(table, changes) {
 const source = (row) => table.rows[row - table.headerRow - 1];
 return [...changes].map(({ row, key }) => ({ row, key, value: cellOf(table, source(row), key) }));
}
function tryToWrite(table, changes) {
 try {
  writeExactly(table, changes);
  flush();
 } catch {
 }
}

// src/sheet/rowsUnmoved.ts
function areWrittenRowsUnmoved(table, keys) {
 const { sheet: sheet3, headerRow, written } = table;
 const columns2 = keys.flatMap((key) => {
  var _a;
  return (_a = table.columns.get(key)) != null ? _a : [];
 });
 if (!sheet3 || columns2.length === 0) return true;
 const left = Math.min(...columns2);
 const width = Math.max(...columns2) - left + 1;
 const rows = written.flatMap(({ top, values }) => values.map((_, at) => top + at));
 const isThere2 = (row, column, found) => {
  var _a, _b;
  return sameCell(found, (_b = (_a = table.rows[row - headerRow - 1]) == null ? void 0 : _a.cells[column - 1]) != null ? _b : "");
 };
 return blocksOf2(rows).every(([first, last]) => {
  const cells = sheet3.getRange(first, left, last - first + 1, width).getValues();
  return cells.every((line, at) => columns2.every((column) => isThere2(first + at, column, line[column - left])));
 });
}
function blocksOf2(rows) {
 const blocks = [];
 for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
  const block = blocks[blocks.length - 1];
  if (block && row === block[1] + 1) block[1] = row;
  else blocks.push([row, row]);
 }
 return blocks;
}

// src/app/run/writing/settleRows.ts
function settleRows({ book: { orderTable, noticeTable, isNarrow } }) {
 if (isNarrow && orderTable.written.length > 0 && areWrittenRowsUnmoved(orderTable, ["id"])) return true;
 settle(orderTable, { keys: ["id"], unsteady: ["event", "eventAt"] });
 settle(noticeTable, { keys: ["key"], unsteady: ["sent"] });
 return orderTable.written.length + noticeTable.written.length > 0;
}

// src/app/run/writing/writeRun.ts
var MOST_REFUSALS = 5;
function writeRun(desk, output, isStillAsRead2, begin2) {
 dropChanges(desk, desk.troubles.aside);
 try {
  return writeAll(desk, output, isStillAsRead2, begin2);
 } catch {
  settleRows(desk);
  if (!isStillAsRead2()) return "moved";
  begin2();
  return writeApart(desk, output);
 }
}
function writeAll(desk, { added, today, stamp, log: log3 }, isStillAsRead2, begin2) {
 log3();
 if (!isStillAsRead2()) return "moved";
 begin2();
 writeRows(desk);
 appendRows(desk.book.noticeTable, added);
 if (desk.book.isNarrow) {
  writeTapEnd(desk, today);
  return [];
 }
 let isPending = !settleRows(desk);
 const settleToday = today();
 if (settleToday) isPending = true;
 if (writeTakenBack(desk)) isPending = !settleRows(desk);
 if (stamp()) isPending = false;
 if (isPending) flush();
 settleToday == null ? void 0 : settleToday();
 return [];
}
function writeTapEnd(desk, today) {
 today();
 writeTakenBack(desk);
 if (!settleRows(desk)) flush();
}
function writeApart(desk, { added, today, stamp, log: log3 }) {
 writePieces(desk);
 const refusals = [];
 const apart = (tab, work) => {
  try {
   work();
   flush();
  } catch (error) {
   refusals.push({ of: tab, reason: reasonOf(error) });
  }
 };
 const drafts = added.filter(({ orderId }) => !desk.troubles.unwritten.has(String(orderId)));
 const refused2 = new Set();
 apart("notices", () => appendPieces(desk, drafts, refused2));
 apart("settings", stamp);
 apart("log", log3);
 apart("today", () => {
  const settleToday = today();
  flush();
  settleToday == null ? void 0 : settleToday();
 });
 apart("orders", () => writeTakenBack(desk));
 if (!settleRows(desk)) flush();
 return refusals;
}
function appendPieces(desk, drafts, refused2) {
 const reasons = new Map();
 const write2 = (some, after) => {
  try {
   if (refused2.size < MOST_REFUSALS) {
    appendRows(desk.book.noticeTable, some, after);
    flush();
    return;
   }
  } catch (error) {
   if (some.length > 1) {
    const half = Math.ceil(some.length / 2);
    write2(some.slice(0, half), after);
    write2(some.slice(half), after + half);
    return;
   }
   reasons.set(String(some[0].orderId), error);
  }
  for (const draft of some) refused2.add(draft);
 };
 write2(drafts, 0);
 const ids = new Set([...refused2].map(({ orderId }) => String(orderId)));
 desk.log.splice(0, desk.log.length, ...desk.log.filter(({ kind, orderId }) => kind !== "draft" || !ids.has(orderId)));
 if (refused2.size > 1 && refused2.size === drafts.length) throw [...reasons.values()][0];
 for (const [id, error] of reasons) desk.troubles.failed.set(id, reasonOf(error));
}
function writePieces(desk) {
 const { failed, unwritten } = desk.troubles;
 const write2 = (ids) => {
  if (ids.length === 0) return;
  if (unwritten.size >= MOST_REFUSALS) {
   dropChanges(desk, new Set(ids));
   for (const id of ids) unwritten.add(id);
   return;
  }
  try {
   writeRows(desk, new Set(ids));
   writeTakenBack(desk, new Set(ids));
   flush();
  } catch (error) {
   if (ids.length > 1) {
    const half = Math.ceil(ids.length / 2);
    write2(ids.slice(0, half));
    write2(ids.slice(half));
    return;
   }
   const [id] = ids;
   unwritten.add(id);
   failed.set(id, reasonOf(error));
   leaveRefused(desk, id, reasonOf(error));
  }
 };
 write2(ordersToWrite(desk));
}

// src/app/run/bringUpToDate.ts
var TIME_TO_COMPOSE = 4 * 6e4;
function bringUpToDate(run) {
 var _a, _b, _c, _d, _e;
 const { memory, options, startedAt, failed, begin: begin2 } = run;
 const narrow = options.only && openNarrow(activeSpreadsheet(), memory, now(), options.only);
 const book2 = narrow != null ? narrow : openBook(activeSpreadsheet(), memory, now());
 if (isProblem(book2)) return { ok: false, problem: book2 };
 const taken2 = narrow ? null : takePasted(book2, run.logged);
 if (taken2) {
  if (taken2 !== "moved") run.logged = taken2;
  return "moved";
 }
 const troubled = troublesIn(book2, (_a = memory.troubles) != null ? _a : {}, failed, (_b = options.retry) != null ? _b : false);
 const desk = deskOf(book2, troubled, memory.mails ? intentAt(memory.mails) : 0);
 forgetUnreadable(desk, memory);
 clearLeftOvers(desk);
 const lastNumber = adoptOrders(desk, (_c = memory.lastNumber) != null ? _c : 0);
 adoptNotices(desk, options.drafts === "prepare");
 takeWaiting(desk);
 (_d = options.also) == null ? void 0 : _d.call(options, desk);
 const seen = assessAll(desk);
 for (const one of seen)
  tryRow(desk, one.order.id, () => {
   tellReplaced(desk, one, options.edited);
   showAssessment(desk, one);
  });
 const hasTime = () => now() - startedAt < TIME_TO_COMPOSE;
 const added = refreshDrafts(desk, seen, (_e = options.drafts) != null ? _e : "withdraw", hasTime);
 if (book2.isNarrow && desk.added.length > 0) return bringUpToDate({ ...run, options: wholly(options) });
 const assessed = withDrafts(desk, seen);
 const today = () => {
  var _a2;
  return book2.isNarrow ? refreshLines(desk, assessed) : refreshToday(desk, assessed, (_a2 = options.stamp) != null ? _a2 : false);
 };
 const refusals = options.mails ? mailFrom(run, desk, assessed) : [];
 const { mailing } = run;
 const noMailAt = options.mails && mailing ? mailing.isShort ? book2.now : 0 : memory.noMailAt;
 const stamp = () => {
  var _a2, _b2;
  const standing = { ...memory, ...desk.lost && { lostAt: book2.now }, noMailAt };
  if (!options.stamp) return false;
  const mails2 = Boolean((_a2 = mailing == null ? void 0 : mailing.alert) != null ? _a2 : mailing == null ? void 0 : mailing.digest);
  return stampRun(desk, { isHourly: (_b2 = options.mails) != null ? _b2 : false, mails: mails2 }, standingText(book2.words, standing, book2.now));
 };
 const log3 = () => appendLog(desk, run.logged);
 const written = writeRun(desk, { added, today, stamp, log: log3 }, () => isStillAsRead(desk, added.length), begin2);
 if (written === "moved") return "moved";
 const troubles = troublesAfter(desk);
 const toRemember = {
  ...!book2.isNarrow && keptForTaps(desk, assessed, added),
  ...desk.lost && { lostAt: book2.now },
  headers: seenHeaders(book2.knownTables(), memory.headers),
  ...!memory.tabIds && { tabIds: book2.tabIds },
  ...!memory.owner && options.runsAs && { owner: options.runsAs, document: book2.spreadsheet.getId() },
  ...lastNumber > 0 && { lastNumber },
  ...troubles && { troubles },
  ...desk.logged ? { logged: { row: desk.logged.last, at: book2.now } } : run.logged && { logged: run.logged },
  ...mailing && { mails: mailing.ledger },
  ...noMailAt !== memory.noMailAt && { noMailAt: noMailAt != null ? noMailAt : 0 },
  ...options.mails && { lastHourly: book2.now }
 };
 return { ok: true, refreshed: { desk, assessed, mailing, memory, toRemember, refusals: [...refusals, ...written] } };
}
function keptForTaps(desk, assessed, added) {
 const { goodRules, now: worldAt } = desk.book;
 return { goodRules, world: keptOf(desk.book), worldAt, places: placesOf2(desk, assessed, added) };
}
function wholly({ only: _, ...options }) {
 return options;
}
function mailFrom(run, desk, assessed) {
 try {
  run.mailing = planMailing(desk, assessed, run.memory);
  return [];
 } catch (error) {
  return [{ of: "mail", reason: reasonOf(error) }];
 }
}
function isStillAsRead({ book: book2, orderChanges, noticeChanges }, added) {
 if (book2.isNarrow) return true;
 const { orderTable, noticeTable } = book2;
 const ofOrders = [...orderChanges.values()].flatMap(({ key }) => {
  var _a;
  return (_a = orderTable.columns.get(key)) != null ? _a : [];
 });
 return (orderChanges.size === 0 || isUnmoved(orderTable, ["id", "event"], [...new Set(ofOrders)])) && (noticeChanges.size > 0 ? isUnmoved(noticeTable, ["key", "sent"], [...noticeTable.columns.values()]) : added === 0 || endsWhereItDid(noticeTable));
}
function withDrafts({ notices }, assessed) {
 const byOrder = noticesById(notices.map(({ notice: notice2 }) => notice2));
 return assessed.map((one) => {
  var _a;
  return { ...one, notices: (_a = byOrder.get(one.order.id)) != null ? _a : [] };
 });
}
function troublesAfter(desk) {
 const { before, failed, aside } = desk.troubles;
 if (failed.size === 0 && Object.keys(before).length === 0) return void 0;
 return afterRun(before, failed, aside, (id) => factsIn(desk, id));
}
function factsIn({ book: { orders: orders3, orderTable }, orders: known3 }, orderId) {
 const row = orders3.find((_, at) => known3[at].id === orderId);
 return row ? factsOf2(row, orderTable) : "";
}

// src/app/run/refresh.ts
var PATIENT = 2e4;
var MOST_ATTEMPTS = 3;
var BREATHER = 1e3;
function refresh(options) {
 const locked = withDocumentLock(options.waitMs, () => {
  const memory = readDocumentMemory();
  if (options.isWanted && !options.isWanted(memory))
   return { result: () => ({ ok: false, problem: "unwanted" }), mailing: null };
  const run = {
   memory,
   options,
   startedAt: now(),
   failed: new Map(),
   begin: () => {
   },
   logged: memory.logged,
   mailing: null
  };
  return concluded(run, outcomeOf(run));
 });
 if (locked === "busy") return { ok: false, problem: "busy" };
 const { result, mailing } = locked.done;
 const errors = mailing ? sendAndTell(mailing) : [];
 const done = result();
 if (errors.length > 0) throw errors[0];
 return done;
}
function outcomeOf(run) {
 try {
  return persistently(run);
 } catch (error) {
  settle3();
  return { error };
 }
}
function concluded({ memory, mailing }, outcome3) {
 const isDone = "ok" in outcome3 && outcome3.ok;
 const toRemember = isDone ? outcome3.refreshed.toRemember : mailing ? { mails: mailing.ledger } : {};
 const unstored = isDone || mailing ? keepInMind(memory, toRemember) : ALL_STORED;
 const isBlind = unstored.nowhere.includes("mails");
 return {
  mailing: mailing && (isBlind ? blindly(mailing) : mailing),
  result: () => {
   if ("error" in outcome3) throw outcome3.error;
   return outcome3.ok ? { ...outcome3, unstored } : outcome3;
  }
 };
}
function settle3() {
 try {
  flush();
 } catch {
 }
}
function sendAndTell(mailing) {
 let hasLeft = false;
 const errors = sendMails(mailing, () => {
  hasLeft = true;
 });
 if (!hasLeft && (mailing.alert || mailing.digest)) unsayLastMail(mailing.book);
 return errors;
}
function persistently(run) {
 let written = false;
 run.begin = () => {
  written = true;
 };
 let before = "";
 for (let count3 = 1; ; count3++) {
  const isLast = () => count3 === MOST_ATTEMPTS || run.options.also !== void 0 && written;
  try {
   const result = bringUpToDate(run);
   if (result === "moved") {
    if (isLast()) return { ok: false, problem: "busy" };
    continue;
   }
   const refused2 = result.ok ? told(result.refreshed.refusals) : "";
   if (refused2 === before || isLast()) return result;
   before = refused2;
  } catch (error) {
   if (isLast()) throw error;
  }
  pause(BREATHER * count3);
 }
}
var told = (refusals) => refusals.map(({ of, reason }) => `${of}: ${reason}`).join("\n");

// src/app/handlers/hourly.ts
function hourlyRun() {
 var _a, _b;
 const missing = missingPermissions().filter((one) => NEEDED2.has(one));
 let failure;
 let isUnwatched = false;
 try {
  const result = refresh(optionsFor(missing.includes("address") ? "" : ownAddress(), missing));
  if (!result.ok && result.problem === "unwanted") removeTriggers(HOURLY, readDocumentMemory().trigger);
  isUnwatched = !result.ok && typeof result.problem === "object";
  failure = failureOf(result) || permissionText(ownWords(), missing);
  if (result.ok && failure === "" && ((_b = (_a = result.refreshed.memory.health) == null ? void 0 : _a.failures) != null ? _b : 0) > 0)
   keepInMind(readDocumentMemory(), { health: WELL });
 } catch (error) {
  failure = permissionText(ownWords(), missing) || reasonOf(error);
 }
 if (failure !== "") rememberFailure(failure, isUnwatched);
}
var NEEDED2 = new Set(["sheet", "mail", "address"]);
var ownWords = () => catalogueFor(userLanguage());
function optionsFor(own, missing) {
 return {
  waitMs: PATIENT,
  drafts: "prepare",
  stamp: true,
  // What keeps mails from leaving keeps nothing else from being done.
  mails: !missing.includes("mail") && !missing.includes("address"),
  ...own !== "" && { runsAs: own },
  isWanted: ({ owner }) => !owner || own === "" || owner.toLowerCase() === own.toLowerCase()
 };
}
function failureOf(result) {
 if (result.ok) return undoneText(result);
 if (result.problem === "busy" || result.problem === "unwanted") return "";
 return runProblemText(result.problem, catalogueFor(result.problem.language));
}
function rememberFailure(failure, isUnwatched) {
 const memory = memoryOrNothing();
 const place = placeOf2(memory);
 const counted3 = withFailure(memory.health, failure, now());
 const { hour } = wallTime(now(), place.zone);
 const due = isToBeMailed(counted3, now(), hour, isUnwatched);
 const health4 = due ? { ...counted3, told: now() } : counted3;
 const { nowhere } = keepInMind(memory, { health: health4 });
 tellFailure(place, health4);
 if (nowhere.includes("health") ? hour === BLIND_HOUR : due) mailTrouble(place, health4);
 if (!isUnwatched && isToBeThrown(health4)) throw new Error(failure);
}
var BLIND_HOUR = 12;
function memoryOrNothing() {
 try {
  return readDocumentMemory();
 } catch {
  return {};
 }
}

// src/text/permissionError.ts
var SIGNS = /authori[sz]ation is required|do not have permission|permissions are not sufficient|権限がありません|権限では.*呼び出すことができません|許可が必要|承認が必要/i;
function isPermissionError(message3) {
 return SIGNS.test(message3);
}

// src/app/health/copy.ts
function isCopy({ owner, tabIds: tabIds2 }) {
 if (owner) return false;
 const spreadsheet = activeSpreadsheet();
 const marks2 = marksIn(spreadsheet);
 if (marks2.some(({ as }) => as === "own")) return false;
 if (marks2.some(({ as }) => as === "copied")) return true;
 const found = sheetsByTab(spreadsheet.getSheets(), tabIds2 != null ? tabIds2 : {});
 return ["orders", "settings", "log"].every((tab) => {
  var _a, _b;
  return ((_b = (_a = found.get(tab)) == null ? void 0 : _a.getLastRow()) != null ? _b : 0) > 0;
 });
}

// src/app/selfCheck/point.ts
function outcome(asExpected, found) {
 return { as: asExpected ? "expected" : "different", found };
}

// src/app/selfCheck/columns.ts
var HIDDEN2 = 20;
var GROUPED = 22;
function columns({ scratch, words }) {
 var _a, _b, _c;
 scratch.hideColumns(HIDDEN2);
 scratch.getRange(1, GROUPED, 1, 2).shiftColumnGroupDepth(1);
 (_a = scratch.getColumnGroup(GROUPED, 1)) == null ? void 0 : _a.collapse();
 flush();
 const hidden = scratch.isColumnHiddenByUser(HIDDEN2);
 const folded4 = (_c = (_b = scratch.getColumnGroup(GROUPED, 1)) == null ? void 0 : _b.isCollapsed()) != null ? _c : false;
 return outcome(hidden && folded4, hidden && folded4 ? words.found.yes : words.found.no);
}
var COLUMNS2 = [{ point: "columns", run: columns }];

// src/app/selfCheck/formulas.ts
var LOOKS = 15;
var BETWEEN = 1e3;
function compute(scratch, column, formula) {
 const cell = scratch.getRange(40, column).setFormula(formula);
 for (let look3 = 1; ; look3++) {
  flush();
  const isMoment2 = cell.getValue() instanceof Date;
  const shown = cell.getDisplayValue();
  if (isMoment2 || shown.startsWith("#") || /^\d/.test(shown) || look3 === LOOKS) return { isMoment: isMoment2, shown };
  pause(BETWEEN);
 }
}
function todayArgument({ scratch, words }) {
 const { isMoment: isMoment2, shown } = compute(scratch, 1, "=HENJI_DEADLINE(TODAY(),0,20)");
 const taken2 = isMoment2 || /^\d/.test(shown);
 return outcome(taken2, taken2 ? words.found.moment : words.found.shown(shown));
}
function dateResult({ scratch, words }) {
 const { shown } = compute(scratch, 2, "=HENJI_DEADLINE(DATE(2026,11,20),0,20)");
 return outcome(shown === "2026/11/20 20:00:00", words.found.shown(shown));
}
var FORMULAS = [
 { point: "todayArgument", run: todayArgument },
 { point: "dateResult", run: dateResult }
];

// src/app/selfCheck/moments.ts
var DAY3 = "2026-11-27";
function midnight2({ scratch, zone, words }) {
 const written = [timed(instantAt(DAY3, zone), zone), dateOnly(DAY3, zone)];
 const range2 = scratch.getRange(42, 1, 1, 2);
 range2.setValues([written.map((moment) => cellFromMoment(moment, zone))]);
 const [first = "", second = ""] = range2.getValues()[0];
 const shown = (cell) => {
  const read = momentFromCell(cell, zone);
  if (read === "unreadable" || !read.moment) return words.found.shown(String(cell));
  if (read.moment.at !== written[0].at) return words.found.changed(isoIn(read.moment.at, zone));
  return read.moment.dateOnly ? words.found.dateOnly : words.found.timed;
 };
 const found = words.found.midnight(shown(first), shown(second));
 return outcome(found === words.found.midnight(words.found.timed, words.found.dateOnly), found);
}
function foreignZone({ words }) {
 const newYork = zoneNamed("America/New_York");
 const noons = [Date.UTC(2026, 6, 1, 12), Date.UTC(2026, 10, 22, 12)];
 const [summer, winter] = noons.map((at) => isoIn(at, newYork));
 const expected = words.points.foreignZone.expected;
 return outcome(expected.startsWith(summer) && expected.endsWith(winter), `${summer} ${winter}`);
}
var MOMENTS2 = [
 { point: "midnight", run: midnight2 },
 { point: "foreignZone", run: foreignZone }
];

// src/app/selfCheck/phone.ts
var PHONE_ROW = 3;
var PHONE_COLUMN = 2;
function isOurCheckTab(sheet3) {
 return isCheckWord("tab", sheet3.getName()) && isCheckWord("title", String(sheet3.getRange(1, 1).getValue()));
}
function stampCheckEdit(range2) {
 if (range2.getRow() !== PHONE_ROW || range2.getColumn() !== PHONE_COLUMN || !isOurCheckTab(range2.getSheet())) return;
 const stamp = range2.getSheet().getRange(PHONE_ROW, PHONE_COLUMN + 1);
 if (range2.getValue() === "") stamp.clearContent();
 else stamp.setValue(new Date(now())).setNumberFormat("yyyy/mm/dd h:mm:ss");
}
function readPhone(tab, words) {
 var _a;
 const [typed, stamp] = (_a = tab == null ? void 0 : tab.getRange(PHONE_ROW, PHONE_COLUMN, 1, 2).getValues()[0]) != null ? _a : ["", ""];
 if (typed === "") return { as: "open", found: words.found.notTried };
 return outcome(stamp !== "", stamp === "" ? words.found.notStamped : words.found.stamped);
}

// src/app/selfCheck/services.ts
var KILOBYTES = [9, 12, 20];
var LOCK_WAIT = 5e3;
function property({ words }) {
 const longest = Math.max(0, ...KILOBYTES.filter((count3) => canRemember(count3 * 1024)));
 return outcome(longest === 9, words.found.kilobytes(longest));
}
function lock({ words }) {
 const held = withDocumentLock(LOCK_WAIT, () => true);
 return held === "busy" ? { as: "open", found: words.found.busy } : outcome(true, words.found.yes);
}
var yesOrNo = ({ words }, holds) => outcome(holds, holds ? words.found.yes : words.found.no);
function recalculation({ spreadsheet, words }) {
 recalculateHourly(spreadsheet);
 flush();
 const interval = String(spreadsheet.getRecalculationInterval());
 return outcome(interval === "HOUR", interval === "HOUR" ? words.found.hourly : interval);
}
function marks({ spreadsheet, scratch, words }) {
 return outcome(true, marksAreCopied(spreadsheet, scratch) ? words.found.copied : words.found.notCopied);
}
var SERVICES = [
 { point: "property", run: property },
 { point: "lock", run: lock },
 { point: "trigger", run: (bench) => yesOrNo(bench, hasTrigger(HOURLY, readDocumentMemory().trigger)) },
 { point: "quota", run: (bench) => yesOrNo(bench, mailsLeftToday() > 0) },
 { point: "recalculation", run: recalculation },
 { point: "marks", run: marks }
];

// src/app/selfCheck/writeResults.ts
var FIRST_LINE = 5;
var YELLOW = "#fff2cc";
function writeResults(spreadsheet, earlier, lines2, words) {
 const fresh = !earlier || earlier.getLastRow() === 0;
 const sheet3 = earlier != null ? earlier : spreadsheet.insertSheet(words.tab, spreadsheet.getNumSheets());
 const head = [words.title, words.howToRead, words.phoneInstruction, ""];
 const texts = [...head, ...lines2].map((text2) => [intoCell(text2)]);
 sheet3.getRange(FIRST_LINE, 1, sheet3.getMaxRows() - FIRST_LINE + 1, 1).clearContent();
 sheet3.getRange(1, 1, texts.length, 1).setValues(texts).setWrapStrategy(wrapText()).setVerticalAlignment("top");
 if (fresh) {
  sheet3.setColumnWidth(1, 720);
  sheet3.setColumnWidths(PHONE_COLUMN, 2, 150);
  sheet3.getRange(1, 1).setFontWeight("bold").setBackground(COLOURS.header).setFontColor(COLOURS.headerText);
  sheet3.getRange(PHONE_ROW, PHONE_COLUMN).setBackground(YELLOW);
 }
 spreadsheet.setActiveSheet(sheet3);
}

// src/text/checkProbes.ts
var CHECK_PROBES = [
 "=1+1",
 '=IMPORTXML("https://example.com","//a")',
 "+81 90",
 "-3",
 "- 箇条書き",
 "@name",
 "'引用",
 "0012",
 "1e5",
 "10%",
 "¥8,000",
 "８０００",
 "TRUE",
 "11/22",
 "2026/11/22",
 "2026年11月22日",
 "令和8年11月22日",
 "9:00",
 "=A1\n二行目",
 "あす9:00",
 "※=1+1"
];

// src/app/selfCheck/writing.ts
var FORMULA = "=1+1";
function grid({ scratch, words }) {
 const [rows, columns2] = [scratch.getMaxRows(), scratch.getMaxColumns()];
 const used = scratch.getDataRange().getA1Notation();
 scratch.getRange(1, 1, 5, 1).setValues([words.scratchTab, "", "", "", "a"].map((text2) => [intoCell(text2)]));
 const lastRow2 = scratch.getLastRow();
 const expected = rows === 1e3 && columns2 === 26 && used === "A1" && lastRow2 === 5;
 return outcome(expected, words.found.grid(rows, columns2, used, lastRow2));
}
function safeText2({ scratch, words }) {
 const range2 = scratch.getRange(10, 1, CHECK_PROBES.length, 2);
 range2.setNumberFormats(CHECK_PROBES.map(() => ["General", "@"]));
 range2.setValues(CHECK_PROBES.map((text2) => [intoCell(text2), intoCell(text2)]));
 const read = range2.getValues();
 const kept = (text2, row) => read[row].every((cell) => cell === text2);
 const changed = CHECK_PROBES.filter((text2, row) => !kept(text2, row));
 const { allKept, changed: saysChanged } = words.found;
 return outcome(
  changed.length === 0,
  changed.length === 0 ? allKept(CHECK_PROBES.length) : saysChanged(changed.join(" / "))
 );
}
function formulaText(column, written, expected) {
 return ({ scratch, words }) => {
  const cell = scratch.getRange(5, column).setNumberFormat("@").setValue(written);
  const isText = cell.getFormula() === "" && cell.getValue() === FORMULA;
  return outcome(isText === (expected === "text"), isText ? words.found.text : words.found.formula);
 };
}
function refusedWrite({ scratch, words }) {
 const cell = scratch.getRange(5, 4);
 cell.setDataValidation(newValidation().requireValueInList(["a"], true).setAllowInvalid(false).build());
 flush();
 try {
  cell.setValue("b");
 } catch {
  return outcome(true, words.found.atOnce);
 }
 try {
  flush();
 } catch {
  return outcome(true, words.found.atFlush);
 }
 return outcome(false, cell.getValue() === "b" ? words.found.taken : words.found.no);
}
function advisingList({ scratch, words }) {
 const cell = scratch.getRange(5, 5);
 cell.setDataValidation(newValidation().requireValueInList(["a"], true).setAllowInvalid(true).build());
 cell.setValue("b");
 flush();
 const taken2 = cell.getValue() === "b";
 return outcome(taken2, taken2 ? words.found.taken : words.found.refused);
}
var WRITING = [
 { point: "grid", run: grid },
 { point: "safeText", run: safeText2 },
 { point: "markedFormula", run: formulaText(2, intoCell(FORMULA), "text") },
 { point: "bareFormula", run: formulaText(3, FORMULA, "formula") },
 { point: "refusedWrite", run: refusedWrite },
 { point: "advisingList", run: advisingList }
];

// src/app/selfCheck/selfCheck.ts
var POINTS = [...WRITING, ...FORMULAS, ...MOMENTS2, ...COLUMNS2, ...SERVICES];
var MARKS = { expected: "○", different: "△", open: "－" };
function selfCheck({ check: words }) {
 const spreadsheet = activeSpreadsheet();
 const sheets = spreadsheet.getSheets();
 const named4 = (key) => sheets.filter((sheet3) => isCheckWord(key, sheet3.getName()));
 const [earlier = null] = named4("tab");
 if (earlier && earlier.getLastRow() > 0 && !isOurCheckTab(earlier)) return words.tabTaken(earlier.getName());
 const foreign = named4("scratchTab").find((sheet3) => !isScratch(sheet3));
 if (foreign) return words.tabTaken(foreign.getName());
 const leftOver = sheets.filter((sheet3) => sheet3.getName().includes(words.scratchTab) && isScratch(sheet3));
 for (const sheet3 of leftOver) spreadsheet.deleteSheet(sheet3);
 const found = new Map(tryAll(spreadsheet, words));
 found.set("phone", readPhone(earlier, words));
 const lines2 = [...found].map(([point, { as, found: text2 }]) => {
  const { name, expected } = words.points[point];
  return words.line(MARKS[as], name, expected, text2);
 });
 writeResults(spreadsheet, earlier, [...lines2, words.clipboard], words);
 const count3 = (as) => [...found.values()].filter((one) => one.as === as).length;
 return words.toast(count3("expected"), count3("different"), count3("open"));
}
function isScratch(sheet3) {
 return sheet3.getLastRow() === 0 || isCheckWord("scratchTab", String(sheet3.getRange(1, 1).getValue()));
}
function tryAll(spreadsheet, words) {
 const scratch = spreadsheet.insertSheet(words.scratchTab, spreadsheet.getNumSheets());
 const bench = { spreadsheet, scratch, zone: zoneNamed(spreadsheet.getSpreadsheetTimeZone()), words };
 try {
  return POINTS.map(({ point, run }) => {
   try {
    const found = run(bench);
    flush();
    return [point, found];
   } catch (error) {
    return [point, { as: "different", found: words.found.failed(error instanceof Error ? error.message : "") }];
   }
  });
 } finally {
  spreadsheet.deleteSheet(scratch);
 }
}

// src/text/samples.ts
var SAMPLE_WORDS = {
 ja: {
  buyers: ["みかん", "そら", "こむぎ", "あおい", "ゆず", "はる"],
  titles: [
   "SNS用アイコン制作",
   "ブログ記事3本",
   "動画編集（10分）",
   "似顔絵イラスト",
   "ロゴデザイン",
   "名刺デザイン"
  ],
  question: "画像サイズ"
 },
 en: {
  buyers: ["Mikan", "Sora", "Komugi", "Aoi", "Yuzu", "Haru"],
  titles: [
   "Icon for social media",
   "Three blog articles",
   "Video editing (10 min)",
   "Portrait",
   "Logo design",
   "Business card"
  ],
  question: "image size"
 }
};

// src/app/handlers/samples.ts
var SAMPLES = [
 { amount: 8e3, purchasedAt: 20 },
 { amount: 12e3, purchasedAt: 120, sellerAt: 76, buyerAt: 90, asks: true },
 { amount: 15e3, purchasedAt: 240, sellerAt: 80, buyerAt: 110, handedOverAt: 80 },
 { amount: 5e3, purchasedAt: 200, sellerAt: 40, buyerAt: 26, handedOverAt: 40, okAt: 26 },
 { amount: 3e4, purchasedAt: 300, sellerAt: 30, buyerAt: 60, handedOverAt: 50, formalAt: 30 },
 { amount: 6e3, purchasedAt: 100, sellerAt: 60, buyerAt: 30 }
];
function fillInSamples() {
 const book2 = openBook(activeSpreadsheet(), readDocumentMemory(), now());
 return isProblem(book2) ? 0 : addSamples(book2);
}
function addSamples(book2) {
 const { orderTable, orders: orders3, words, zone, now: now2 } = book2;
 const marks2 = [words.setUp.sampleMark, ...OLDER_SAMPLE_MARKS];
 if (orders3.some(({ order }) => marks2.some((mark3) => order.buyer.includes(mark3)))) return 0;
 appendRows(
  orderTable,
  SAMPLES.map((sample, index) => sampleRow(sample, index, { words, zone, now: now2 }))
 );
 return SAMPLES.length;
}
function sampleRow(sample, index, { words, zone, now: now2 }) {
 const { buyers, titles, question } = SAMPLE_WORDS[words.language];
 const { amount, asks, ...facts } = sample;
 const moments = Object.entries(facts).map(([key, hours2]) => [key, momentCell(now2, hours2, zone)]);
 return {
  ...Object.fromEntries(moments),
  buyer: `${buyers[index]}${words.setUp.sampleMark}`,
  title: titles[index],
  market: DEFAULT_MARKET,
  amount,
  waitingFor: asks ? question : ""
 };
}
function momentCell(now2, hoursAgo, zone) {
 return cellFromMoment(timed(Math.floor((now2 - hoursAgo * HOUR) / (5 * 6e4)) * 5 * 6e4, zone), zone);
}

// src/sheet/banner.ts
var NAMED = { setting: "HENJI_SETTING_NAMES", value: "HENJI_SETTING_VALUES" };
var STALE = "3/24";
function layOutBanners(spreadsheet, { today, orders: orders3, settings: settings3 }, words) {
 for (const key of ["setting", "value"]) {
  const column = settings3.laidOut.columns.get(key);
  spreadsheet.setNamedRange(NAMED[key], settings3.sheet.getRange(1, column, settings3.sheet.getMaxRows(), 1));
 }
 const formula = bannerFormula(settings3, orders3, words);
 writeFormula(today, formula, () => aboveHeader(today));
 writeFormula(settings3, formula, () => ({ row: settings3.laidOut.headerRow, column: besideTable(settings3) }));
 writeSentence(orders3, words.setUp.stale.seeToday(today.sheet.getName()));
 reddenWhenStale(orders3);
}
function bannerFormula(settings3, orders3, words) {
 const whole2 = (key) => {
  const letters2 = columnLetters(settings3.laidOut.columns.get(key));
  return `${quoted3(settings3.sheet)}!$${letters2}:$${letters2}`;
 };
 const buyers = `${quoted3(orders3.sheet)}!${buyerRange(orders3)}`;
 const { cell, advice } = words.setUp.stale;
 const last = `IFERROR(${lookUp3(whole2("value"), whole2("setting"))},"")`;
 const when = `IF(last="","","${words.settings.settings.lastRun.name} "&TEXT(last,"m/d h:mm"))`;
 return `=LET(last,${last},IF(${isStale3("last", buyers)},"${cell}　${advice}",${when}))`;
}
function isStale3(last, buyers) {
 return `IFERROR(IF(${last}="",COUNTA(${buyers})>1,NOW()-${last}>${STALE}),TRUE)`;
}
function lookUp3(values, names) {
 const found = LANGUAGES.map((language) => {
  const { name } = catalogueFor(language).settings.settings.lastRun;
  return `MATCH("${name}",${names},0)`;
 });
 return `INDEX(${values},${found.reduceRight((rest, one) => `IFERROR(${one},${rest})`)})`;
}
function buyerRange({ laidOut }) {
 const letters2 = columnLetters(laidOut.columns.get("buyer"));
 return `$${letters2}$${laidOut.headerRow}:$${letters2}`;
}
function quoted3(sheet3) {
 return `'${sheet3.getName().replace(/'/g, "''")}'`;
}
function writeFormula(tab, formula, place) {
 const { sheet: sheet3, laidOut } = tab;
 const found = laidOut.fresh ? null : bannerIn(sheet3);
 if ((found == null ? void 0 : found.formula) === formula) return;
 const { row, column } = found != null ? found : place();
 const lacking = column - sheet3.getMaxColumns();
 if (lacking > 0) sheet3.insertColumnsAfter(sheet3.getMaxColumns(), lacking);
 const range2 = sheet3.getRange(row, column).setFormula(formula);
 if (found) return;
 range2.setFontColor(COLOURS.over).setFontSize(9);
 if (!laidOut.fresh) range2.setFontWeight("normal").setBackground(null).setWrap(false);
 const address = `$${columnLetters(column)}$${row}`;
 addRule(tab, `=LEFT(${address},1)="${WARNING_SIGN}"`, [sheet3.getRange(row, column, 1, WIDE2)]);
}
var WARNING_SIGN = "⚠";
var WIDE2 = 3;
function bannerIn(sheet3) {
 const formulas = sheet3.getDataRange().getFormulas();
 const warnings = LANGUAGES.map((language) => catalogueFor(language).setUp.stale.cell);
 for (const [index, row] of formulas.entries()) {
  const at = row.findIndex((formula) => warnings.some((warning) => formula.includes(warning)));
  if (at >= 0) return { row: index + 1, column: at + 1, formula: row[at] };
 }
 return null;
}
function aboveHeader({ sheet: sheet3, laidOut }) {
 if (laidOut.headerRow === 1) {
  sheet3.insertRowBefore(1);
  return { row: 1, column: 2 };
 }
 return { row: laidOut.headerRow - 1, column: 2 };
}
function besideTable({ sheet: sheet3, laidOut: { fresh, columns: columns2 } }) {
 return (fresh ? Math.max(...columns2.values()) : sheet3.getLastColumn()) + 2;
}
function writeSentence({ sheet: sheet3, laidOut }, sentence2) {
 if (laidOut.headerRow === 1) return;
 const older = laidOut.fresh ? null : bannerIn(sheet3);
 const { row, column } = older != null ? older : { row: laidOut.headerRow - 1, column: 2 };
 const range2 = sheet3.getRange(row, column);
 if (!older && !laidOut.fresh && range2.getValue() !== "") return;
 range2.setValue(sentence2).setFontColor(COLOURS.over).setFontSize(9);
}
function reddenWhenStale(orders3) {
 const { sheet: sheet3, laidOut } = orders3;
 const last = lookUp3(`INDIRECT("${NAMED.value}")`, `INDIRECT("${NAMED.setting}")`);
 const rules4 = laidOut.fresh ? [] : sheet3.getConditionalFormatRules();
 const isOurs2 = (rule3) => {
  var _a, _b;
  return (_b = (_a = rule3.getBooleanCondition()) == null ? void 0 : _a.getCriteriaValues().some((value) => String(value).includes(NAMED.value))) != null ? _b : false;
 };
 if (rules4.some(isOurs2)) return;
 const width = Math.max(...laidOut.columns.values());
 addRule(orders3, `=${isStale3(last, buyerRange(orders3))}`, [sheet3.getRange(1, 1, laidOut.headerRow, width)]);
}
function addRule({ sheet: sheet3, laidOut, rules: rules4 }, formula, ranges) {
 const warning = newFormatRule().whenFormulaSatisfied(formula).setRanges(ranges).setFontColor("#ffffff").setBackground(COLOURS.warning).setBold(true);
 const before = laidOut.fresh ? rules4 : sheet3.getConditionalFormatRules();
 sheet3.setConditionalFormatRules([...before, warning.build()]);
}

// src/sheet/choices.ts
function choicesOf(tab, { lists: lists3, setUp: setUp4 }) {
 const events = [...Object.values(lists3.events), setUp4.menuItems.undo];
 switch (tab) {
  case "orders":
   return {
    event: events,
    eventAt: Object.values(lists3.whens),
    market: SHIPPED_MARKETS.map(({ name }) => name),
    read: Object.values(lists3.readMarks),
    service: Object.values(lists3.services)
   };
  case "today":
   return { event: events };
  case "notices":
   return {
    kind: NOTICE_KINDS.map((kind) => lists3.notices[kind]),
    state: Object.values(lists3.noticeStates),
    sent: "checkbox"
   };
  case "rules":
   return { certainty: Object.values(lists3.certainties) };
  case "templates":
   return { tone: Object.values(lists3.tones), language: Object.values(lists3.languages) };
  default:
   return {};
 }
}

// src/sheet/layout.ts
var BANNER_ROWS = { today: 1, orders: 1 };
function layOutTab(sheet3, tab, words, isNew = false) {
 var _a, _b, _c, _d;
 const headers = words.sheet.headers[tab];
 const values = isNew ? [] : sheet3.getDataRange().getValues();
 const found = findHeader(values, tab);
 const fresh = isNew || sheet3.getLastRow() === 0;
 const headerRow = fresh ? ((_a = BANNER_ROWS[tab]) != null ? _a : 0) + 1 : found.at + 1;
 const missing = orderOf2(tab, headers).filter((key) => !found.columns.has(key));
 const columns2 = new Map(found.columns);
 const first = fresh ? 1 : ((_c = (_b = values[0]) == null ? void 0 : _b.length) != null ? _c : 0) + 1;
 for (const [index, key] of missing.entries()) columns2.set(key, first + index);
 if (missing.length > 0) addHeaders(sheet3, tab, headerRow, first, missing, words, fresh);
 if (fresh) dressFreshTab(sheet3, tab, headerRow, columns2);
 if (missing.length > 0) dressColumns(sheet3, tab, headerRow, columns2, missing);
 offerChoices(sheet3, tab, headerRow, columns2, words);
 const header = fresh ? [] : [...(_d = values[headerRow - 1]) != null ? _d : []];
 for (const key of missing) header[columns2.get(key) - 1] = headers[key];
 return { headerRow, columns: columns2, fresh, added: fresh ? [] : missing, header };
}
function orderOf2(tab, headers) {
 return tab === "orders" ? [...ORDER_COLUMNS] : Object.keys(headers);
}
function addHeaders(sheet3, tab, row, first, keys, words, fresh) {
 const lacking = first + keys.length - 1 - sheet3.getMaxColumns();
 if (lacking > 0 && fresh) sheet3.insertColumnsAfter(sheet3.getMaxColumns(), lacking);
 else if (lacking > 0) addPlainColumns(sheet3, lacking);
 const texts = words.sheet.headers[tab];
 const notes = words.sheet.headerNotes[tab];
 const range2 = sheet3.getRange(row, first, 1, keys.length);
 range2.setValues([keys.map((key) => texts[key])]);
 range2.setNotes([keys.map((key) => {
  var _a;
  return (_a = notes[key]) != null ? _a : "";
 })]);
 dressHeader(range2);
}
function dressHeader(range2) {
 range2.setFontWeight("bold").setBackground(COLOURS.header).setFontColor(COLOURS.headerText).setWrap(true);
}
function addPlainColumns(sheet3, count3) {
 const edge = sheet3.getMaxColumns();
 sheet3.insertColumnsAfter(edge, count3);
 sheet3.getRange(1, edge + 1, sheet3.getMaxRows(), count3).clearFormat().clearDataValidations();
}
function dressFreshTab(sheet3, tab, headerRow, columns2) {
 sheet3.setFrozenRows(headerRow);
 const lacking = columns2.size - sheet3.getMaxColumns();
 if (lacking > 0) sheet3.insertColumnsAfter(sheet3.getMaxColumns(), lacking);
 const body = sheet3.getRange(headerRow + 1, 1, sheet3.getMaxRows() - headerRow, columns2.size);
 body.setVerticalAlignment("top").setWrapStrategy(clipText());
 if (tab === "orders" || tab === "today") sheet3.setFrozenColumns(1);
 if (tab === "orders") foldDetails(sheet3, columns2);
 if (tab === "notices") sheet3.hideColumns(columns2.get("composed"));
 if (tab === "today") sheet3.hideColumns(columns2.get("severity"));
}
function foldDetails(sheet3, columns2) {
 var _a;
 const from3 = columns2.get(FIRST_DETAIL_COLUMN);
 const hidden = HIDDEN_ORDER_COLUMNS.map((key) => columns2.get(key));
 const until = Math.min(...hidden) - 1;
 sheet3.getRange(1, from3, 1, until - from3 + 1).shiftColumnGroupDepth(1);
 (_a = sheet3.getColumnGroup(from3, 1)) == null ? void 0 : _a.collapse();
 sheet3.hideColumns(Math.min(...hidden), hidden.length);
 sheet3.hideColumns(columns2.get(HIDDEN_ASSESSMENT_COLUMN));
}
function dressColumns(sheet3, tab, headerRow, columns2, keys) {
 var _a, _b, _c;
 const widths = (_a = WIDTHS[tab]) != null ? _a : {};
 const formats = (_b = FORMATS2[tab]) != null ? _b : {};
 const wrapped = (_c = WRAPPED[tab]) != null ? _c : [];
 const rows = sheet3.getMaxRows() - headerRow;
 const body = ({ first, count: count3 }) => sheet3.getRange(headerRow + 1, first, rows, count3);
 for (const run of runsOf(keys, columns2, (key) => {
  var _a2;
  return (_a2 = widths[key]) != null ? _a2 : DEFAULT_WIDTH;
 })) {
  sheet3.setColumnWidths(run.first, run.count, run.value);
 }
 const formatted = runsOf(keys, columns2, (key) => formats[key]).filter(({ value }) => value !== void 0);
 for (const format of new Set(formatted.map(({ value }) => value)))
  sheet3.getRangeList(addressesOf(formatted, format, headerRow + 1, sheet3.getMaxRows())).setNumberFormat(format);
 for (const run of runsOf(keys, columns2, (key) => wrapped.includes(key)))
  if (run.value) body(run).setWrapStrategy(wrapText());
}
function addressesOf(runs, value, top, bottom) {
 return runs.filter((run) => run.value === value).map(({ first, count: count3 }) => `${columnLetters(first)}${top}:${columnLetters(first + count3 - 1)}${bottom}`);
}
function runsOf(keys, columns2, pick) {
 const runs = [];
 for (const key of keys) {
  const column = columns2.get(key);
  const value = pick(key);
  const last = runs[runs.length - 1];
  if (last && last.value === value && last.first + last.count === column) last.count++;
  else runs.push({ first: column, count: 1, value });
 }
 return runs;
}
function offerChoices(sheet3, tab, headerRow, columns2, words) {
 const offered = Object.entries(choicesOf(tab, words)).filter(([key]) => columns2.has(key));
 if (offered.length === 0) return;
 const rows = sheet3.getMaxRows() - headerRow;
 for (const [key, choices] of offered) {
  const builder = newValidation().setAllowInvalid(true);
  const rule3 = choices === "checkbox" ? builder.requireCheckbox() : builder.requireValueInList([...choices], true);
  sheet3.getRange(headerRow + 1, columns2.get(key), rows, 1).setDataValidation(rule3.build());
 }
}
function urgencyColours(sheet3, { headerRow, columns: columns2 }) {
 const rows = sheet3.getMaxRows() - headerRow;
 const all = sheet3.getRange(headerRow + 1, 1, rows, columns2.size);
 const first = headerRow + 1;
 const is = (key, wordIn) => {
  const cell = `$${columnLetters(columns2.get(key))}${first}`;
  return `=OR(${LANGUAGES.map((language) => `${cell}="${wordIn(catalogueFor(language).steps)}"`).join(",")})`;
 };
 const row = (formula) => newFormatRule().whenFormulaSatisfied(formula).setRanges([all]);
 const rules4 = ["danger", "late", "now", "soon"].map(
  (severity) => row(is("severity", ({ severities }) => severities[severity])).setBackground(COLOURS[severity]).build()
 );
 if (columns2.has("stage")) {
  for (const stage of ["closed", "cancelled"]) {
   rules4.push(
    row(is("stage", ({ stages }) => stages[stage])).setFontColor(COLOURS.over).build()
   );
  }
  const turn = sheet3.getRange(first, columns2.get("turn"), rows, 1);
  const mine = newFormatRule().whenFormulaSatisfied(is("turn", ({ turns }) => turns.seller)).setRanges([turn]);
  rules4.push(mine.setBold(true).setFontColor(COLOURS.own).build());
 }
 return rules4;
}

// src/sheet/offerSettingChoices.ts
function offerSettingChoices(sheet3, first, column, keys, words) {
 const rules4 = keys.map((key) => {
  const choices = key && settingChoices(key, words);
  const rule3 = choices && newValidation().setAllowInvalid(true).requireValueInList([...choices], true);
  return [rule3 ? rule3.build() : null];
 });
 if (rules4.some(([rule3]) => rule3)) sheet3.getRange(first, column, rules4.length, 1).setDataValidations(rules4);
}

// src/sheet/missingSettings.ts
function addMissingSettings(sheet3, { headerRow, columns: columns2, fresh }, words) {
 const present = fresh ? [] : sheet3.getDataRange().getValues().map(
  (row) => {
   var _a;
   return readSetting(String((_a = row[columns2.get("setting") - 1]) != null ? _a : ""));
  }
 );
 const keys = Object.keys(DEFAULT_SETTINGS);
 const defaults = { ...DEFAULT_SETTINGS, language: words.language };
 const missing = [...STATUS_KEYS, ...keys].filter((key) => !present.includes(key));
 const rows = missing.map((key) => {
  const { name, explanation } = words.settings.settings[key];
  return [name, isStatus(key) ? "" : shippedSettingText(key, defaults, words), explanation];
 });
 if (rows.length === 0) return;
 const first = fresh ? headerRow + 1 : sheet3.getLastRow() + 1;
 const left = Math.min(...columns2.values());
 const width = Math.max(...columns2.values()) - left + 1;
 const values = rows.map(([name, value, explanation]) => {
  const cells2 = Array.from({ length: width }, () => "");
  cells2[columns2.get("setting") - left] = intoCell(name);
  cells2[columns2.get("value") - left] = intoCell(value);
  cells2[columns2.get("explanation") - left] = intoCell(explanation);
  return cells2;
 });
 growTo(sheet3, first + rows.length - 1);
 sheet3.getRange(first, left, values.length, width).setValues(values);
 const choosable = missing.map((key) => isStatus(key) ? null : key);
 offerSettingChoices(sheet3, first, columns2.get("value"), choosable, words);
 const moments = new Set(
  ["lastRun", "nextRun", "lastMail"].map((key) => words.settings.settings[key].name)
 );
 const letters2 = columnLetters(columns2.get("value"));
 const cells = rows.flatMap(([name], index) => moments.has(name) ? [`${letters2}${first + index}`] : []);
 if (cells.length > 0) sheet3.getRangeList(cells).setNumberFormat("yyyy/mm/dd h:mm");
}

// src/sheet/restoreHeader.ts
function isHeaderGone(sheet3, tab, words) {
 if (sheet3.getLastRow() === 0) return false;
 const { columns: columns2 } = findHeader(sheet3.getDataRange().getValues(), tab);
 const all = orderOf2(tab, words.sheet.headers[tab]).length;
 return columns2.size === 0 || columns2.size === 1 && all > 4;
}
function restoreHeader(sheet3, tab, remembered3, words) {
 const texts = words.sheet.headers[tab];
 const header = remembered3 != null ? remembered3 : orderOf2(tab, texts).map((key) => texts[key]);
 if (sheet3.getLastColumn() > header.length && remembered3 === void 0) return false;
 const row = rowForHeader(sheet3, tab);
 const lacking = header.length - sheet3.getMaxColumns();
 if (lacking > 0) sheet3.insertColumnsAfter(sheet3.getMaxColumns(), lacking);
 sheet3.getRange(row, 1, 1, sheet3.getMaxColumns()).clearFormat().clearDataValidations();
 const range2 = sheet3.getRange(row, 1, 1, header.length);
 range2.setValues([header.map((text2) => intoCell(text2))]);
 dressHeader(range2);
 sheet3.setFrozenRows(row);
 return true;
}
function rowForHeader(sheet3, tab) {
 const values = sheet3.getDataRange().getValues();
 const above = isLineAbove(values[0], tab) ? 1 : 0;
 const first = values.findIndex((cells, index) => index >= above && cells.some((cell) => cell !== ""));
 const data = first < 0 ? above + 1 : first + 1;
 if (first >= 0 && data === above + 1) {
  sheet3.insertRowBefore(data);
  return data;
 }
 return first < 0 ? data : data - 1;
}
function isLineAbove(cells, tab) {
 if (!BANNER_ROWS[tab] || !cells) return false;
 return cells[0] === "" && cells.filter((cell) => cell !== "").length === 1;
}

// src/sheet/rules/restorePlan.ts
function planRestore(table, market, words) {
 const shipped = shippedRows(market, words);
 const overwrite = new Map();
 const surplus = [];
 const gone = new Map(shipped);
 for (const { row, rule: rule3 } of rowsOfMarket(table, market.name, words)) {
  const own = rule3 && gone.get(rule3);
  if (own) {
   overwrite.set(row, own);
   gone.delete(rule3);
  } else surplus.push(row);
 }
 const last = Math.max(...overwrite.keys(), ...surplus);
 return { overwrite, surplus, missing: [...gone.values()], after: Number.isFinite(last) ? last : lastRow(table) };
}
function marketInRow(table, row) {
 const found = table.rows.find((one) => one.row === row);
 return found ? marketOf(table, found) : "";
}
function marketOf(table, row) {
 return canonicalMarketName(textFromCell(cellOf(table, row, "market")));
}
function shippedRows(market, words) {
 const [own] = words;
 const at = RULE_COLUMNS.indexOf("rule");
 return ruleRows([market], own).map((row) => [ruleNamed(row[at], words), row]);
}
function rowsOfMarket(table, name, words) {
 return table.rows.filter((row) => marketOf(table, row) === name).map((row) => {
  const rule3 = ruleNamed(textFromCell(cellOf(table, row, "rule")), words);
  return { row: row.row, rule: rule3 };
 });
}
function lastRow(table) {
 var _a, _b;
 const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
 return (_b = (_a = filled[filled.length - 1]) == null ? void 0 : _a.row) != null ? _b : table.headerRow;
}

// src/sheet/rules/restoreRules.ts
function restoreMarket(table, market, language) {
 const { overwrite, surplus, missing, after } = planRestore(table, market, wordsIn(language));
 writeExactly(
  table,
  [...overwrite].flatMap(([row, cells]) => changesOf2(row, cells))
 );
 insertBelow(table, after, missing);
 for (const row of [...surplus].sort((a, b) => b - a)) table.sheet.deleteRow(row);
}
function addMissingRules(table, language) {
 const present = new Set(table.rows.map((row) => marketOf(table, row)).filter(Boolean));
 const wanted = SHIPPED_MARKETS.filter(({ name }) => present.size === 0 || present.has(name));
 const plans = wanted.map((market) => planRestore(table, market, wordsIn(language)));
 for (const { missing, after } of [...plans].reverse().sort((a, b) => b.after - a.after)) {
  insertBelow(table, after, missing);
 }
}
function refillRules(table, added, markets, language) {
 const changes = [...markets].flatMap(
  (market) => [...planRestore(table, market, wordsIn(language)).overwrite].flatMap(([row, cells]) => changesOf2(row, cells))
 );
 writeExactly(
  table,
  changes.filter(({ key }) => added.includes(key))
 );
}
function wordsIn(language) {
 const other = language === "ja" ? "en" : "ja";
 return [ruleTabWords(catalogueFor(language)), ruleTabWords(catalogueFor(other))];
}
function insertBelow(table, after, rows) {
 if (rows.length === 0) return;
 if (after > table.headerRow || after === table.sheet.getMaxRows()) table.sheet.insertRowsAfter(after, rows.length);
 else table.sheet.insertRowsBefore(after + 1, rows.length);
 const changes = rows.flatMap((cells, index) => changesOf2(after + 1 + index, cells));
 writeExactly({ ...table, rows: [] }, changes);
}
function changesOf2(row, cells) {
 return RULE_COLUMNS.map((key, index) => ({ row, key, value: cells[index] }));
}

// src/app/handlers/refill.ts
function refill(sheet3, tab, added, { goodRules }, language) {
 if (tab === "notices" && added.includes("sentAt")) {
  const table = believedIn(sheet3, "notices");
  if (table) writeExactly(table, sentTimes(table));
 }
 if (tab === "rules" && added.length > 0) {
  const table = believedIn(sheet3, "rules");
  const markets = lastGoodMarkets(lastGoodFrom(goodRules), SHIPPED_MARKETS);
  if (table) refillRules(table, added, markets.values(), language);
 }
}
function sentTimes(table) {
 const at = now();
 return table.rows.flatMap((row) => {
  const cell = (key) => cellOf(table, row, key);
  const isSent = isTick(cell("sent")) || keyInList("noticeStates", String(cell("state"))) === "sent";
  if (!isSent || cell("sentAt") !== "") return [];
  const isPast = (one) => one instanceof Date && one.getTime() <= at;
  const known3 = [cell("plannedAt"), cell("createdAt")].find(isPast);
  return [{ row: row.row, key: "sentAt", value: known3 != null ? known3 : new Date(at) }];
 });
}

// src/app/handlers/setUp.ts
function setUp3(language) {
 const locked = withDocumentLock(PATIENT, () => {
  var _a, _b;
  const spreadsheet = activeSpreadsheet();
  const memory = readDocumentMemory();
  const known3 = sheetsByTab(spreadsheet.getSheets(), (_a = memory.tabIds) != null ? _a : {});
  const settings3 = settingsOf(known3);
  const words = catalogueFor((_b = settings3 == null ? void 0 : settings3.settings.language) != null ? _b : language);
  const unused = isUnused(spreadsheet, memory);
  if (unused) localise(spreadsheet, scriptZone(), words.language);
  const owner = ownerFor(settings3, memory);
  if (owner === ownAddress()) keepTrigger(memory, owner);
  const { sheets, made: made2 } = sheetsFor(spreadsheet, memory, { known: known3, unused }, words);
  const isNew = (tab) => made2.has(tab);
  const laidOut = new Map(TAB_KEYS.map((tab) => [tab, setUpTab(sheets.get(tab), tab, isNew(tab), words, memory)]));
  const tabOf2 = (tab) => ({ sheet: sheets.get(tab), laidOut: laidOut.get(tab), rules: rulesOf(tab) });
  const rulesOf = (tab) => tab === "settings" || !laidOut.get(tab).fresh ? [] : urgencyColours(sheets.get(tab), laidOut.get(tab));
  const tabs = { today: tabOf2("today"), orders: tabOf2("orders"), settings: tabOf2("settings") };
  layOutBanners(spreadsheet, tabs, words);
  markAll(spreadsheet, sheets);
  const tabIds2 = Object.fromEntries([...sheets].map(([tab, sheet3]) => [tab, sheet3.getSheetId()]));
  const headers = Object.fromEntries(TAB_KEYS.map((tab) => [tab, headerTexts(laidOut.get(tab).header)]));
  recalculateHourly(spreadsheet);
  flush();
  keepInMind(memory, { tabIds: tabIds2, headers, owner, document: spreadsheet.getId() });
  return { first: [...laidOut.values()].some(({ fresh }) => fresh), runsAs: owner === ownAddress() ? "" : owner };
 });
 return locked === "busy" ? "busy" : locked.done;
}
function isUnused(spreadsheet, { tabIds: tabIds2 }) {
 return tabIds2 === void 0 && spreadsheet.getSheets().every((sheet3) => sheet3.getLastRow() === 0);
}
function keepTrigger(memory, owner) {
 const hasStopped = memory.lastHourly !== void 0 && isStale(memory.lastHourly, now());
 const trigger = keepOneHourlyTrigger(HOURLY, memory.owner === owner ? memory.trigger : void 0, hasStopped);
 keepInMind(memory, { owner, trigger: trigger.id, ...trigger.isNew && { lastHourly: now() } });
}
function settingsOf(known3) {
 const table = believedIn(known3.get("settings"), "settings");
 return table && readSettings(table);
}
function ownerFor(settings3, memory) {
 var _a;
 const { owner, lastHourly } = memory;
 const own = ownAddress();
 if (!owner || owner === own) return own;
 const alive = (_a = lastHourly != null ? lastHourly : settings3 == null ? void 0 : settings3.lastRunAt) != null ? _a : null;
 return alive === null || isStale(alive, now()) ? own : owner;
}
function sheetsFor(spreadsheet, { headers }, { known: found, unused }, words) {
 var _a;
 const there = spreadsheet.getSheets();
 const known3 = new Map(found);
 const isNew = known3.size === 0;
 for (const [tab, sheet3] of known3) {
  if (!isHeaderGone(sheet3, tab, words) || restoreHeader(sheet3, tab, headers == null ? void 0 : headers[tab], words)) continue;
  mark(spreadsheet, sheet3, null);
  known3.delete(tab);
 }
 const adopted = (_a = known3.get("orders")) != null ? _a : unused ? void 0 : heldOrders(spreadsheet, known3);
 if (adopted) known3.set("orders", adopted);
 const made2 = new Set(TAB_KEYS.filter((tab) => !known3.has(tab)));
 const blank = there.length === 1 && (unused || there[0].getLastRow() === 0) ? there[0] : void 0;
 if (isNew && blank) known3.set(TAB_KEYS[0], blank.setName(words.sheet.tabs[TAB_KEYS[0]]));
 const insert = (tab, index) => spreadsheet.insertSheet(freeName(spreadsheet, tab, words), index);
 return { sheets: new Map(TAB_KEYS.map((tab, index) => {
  var _a2;
  return [tab, (_a2 = known3.get(tab)) != null ? _a2 : insert(tab, index)];
 })), made: made2 };
}
function heldOrders(spreadsheet, known3) {
 const ours = new Set([...known3.values()].map((sheet3) => sheet3.getSheetId()));
 for (const { at } of marksIn(spreadsheet)) ours.add(at);
 return spreadsheet.getSheets().find((sheet3) => !ours.has(sheet3.getSheetId()) && holdsOrders(sheet3));
}
function freeName(spreadsheet, tab, { sheet: words }) {
 const taken2 = new Set(spreadsheet.getSheets().map((sheet3) => sheet3.getName().toLowerCase()));
 let name = words.tabs[tab];
 for (let count3 = 1; taken2.has(name.toLowerCase()); count3++) name = words.otherTabName(words.tabs[tab], count3);
 return name;
}
function holdsOrders(sheet3) {
 const { columns: columns2 } = findHeader(sheet3.getDataRange().getValues(), "orders");
 return columns2.has("buyer") && columns2.size >= 3;
}
function setUpTab(sheet3, tab, isNew, words, memory) {
 const laidOut = layOutTab(sheet3, tab, words, isNew);
 if (tab === "settings") addMissingSettings(sheet3, laidOut, words);
 if (!laidOut.fresh) {
  refill(sheet3, tab, laidOut.added, memory, words.language);
  const table = tab === "rules" ? believedIn(sheet3, tab) : null;
  if (table) addMissingRules(table, words.language);
  const texts = tab === "templates" ? believedIn(sheet3, tab) : null;
  if (texts) writeExactly(texts, renewedTexts(texts));
  return laidOut;
 }
 if (tab === "rules") writeShippedRows(sheet3, laidOut, shippedRuleRows(words.language));
 if (tab === "templates") writeShippedRows(sheet3, laidOut, shippedTemplateRows(words));
 return laidOut;
}
function writeShippedRows(sheet3, { headerRow }, rows) {
 if (rows.length === 0) return;
 growTo(sheet3, headerRow + rows.length);
 const values = rows.map((row) => row.map((cell) => intoCell(cell)));
 sheet3.getRange(headerRow + 1, 1, values.length, values[0].length).setValues(values);
}

// src/app/handlers/testMail.ts
function sendTestMail(words) {
 const { test } = words.mail;
 try {
  if (mailsLeftToday() < 1) return test.noneLeft;
  const address = ownAddress();
  mailToSelf(testMail(words, activeSpreadsheet().getUrl()), words.setUp.productName);
  tellStatus(placeOf2(readDocumentMemory()), { lastMail: new Date(now()) });
  return test.sent(address);
 } catch (error) {
  return test.failed(reasonOf(error));
 }
}
function firstTestMail(words) {
 const memory = readDocumentMemory();
 const address = ownAddress();
 if (memory.testedFor === address) return "";
 keepInMind(memory, { testedFor: address });
 return sendTestMail(words);
}

// src/app/handlers/begin.ts
function begin(samples) {
 const own = catalogueFor(userLanguage());
 const unpermitted = permissionText(own);
 if (unpermitted) return { result: null, message: unpermitted };
 const done = setUp3(userLanguage());
 if (done === "busy") return { result: null, message: own.problems.runErrors.busy };
 if (samples) fillInSamples();
 const result = refresh({ waitMs: PATIENT, drafts: "prepare", stamp: true, retry: true });
 if (!result.ok) return { result, message: runProblemText(result.problem, own) };
 const { words } = result.refreshed.desk.book;
 return { result, message: done.runsAs ? words.health.runsAs(done.runsAs) : readyText(words, done.first) };
}
function readyText(words, first) {
 const { setUpDone, setUpAgain } = words.setUp.toasts;
 return [first ? setUpDone : setUpAgain, firstTestMail(words)].filter(Boolean).join("\n");
}

// src/app/handlers/resetRules.ts
function chosenMarket() {
 const sheet3 = activeSpreadsheet().getActiveSheet();
 const table = rulesTable();
 if (!table || table.sheet.getSheetId() !== sheet3.getSheetId()) return { refusal: "no-row" };
 const name = marketInRow(table, sheet3.getActiveCell().getRow());
 if (name === "") return { refusal: "no-row" };
 const market = SHIPPED_MARKETS.find((one) => one.name === name);
 return market ? { market } : { refusal: "own-market", name };
}
function resetMarket(market, language) {
 const locked = withDocumentLock(PATIENT, () => {
  const table = rulesTable();
  if (table) restoreMarket(table, market, language);
  flush();
  return table !== null;
 });
 return locked !== "busy" && locked.done;
}
function rulesTable() {
 const { tabIds: tabIds2 = {} } = readDocumentMemory();
 return believedIn(sheetsByTab(activeSpreadsheet().getSheets(), tabIds2).get("rules"), "rules");
}

// src/app/handlers/menu.ts
var ownWords2 = () => catalogueFor(userLanguage());
function opened(event) {
 drawMenu();
 if (isUnenabled(event == null ? void 0 : event.authMode)) return;
 try {
  if (isCopy(readDocumentMemory())) say(ownWords2().health.copied);
 } catch {
 }
}
function drawMenu() {
 const words = ownWords2();
 const item = (key) => ({
  label: words.setUp.menuItems[key],
  handler: MENU_HANDLERS[key]
 });
 addMenu(words.setUp.menu, [
  item("openSidebar"),
  item("updateNow"),
  item("undo"),
  null,
  item("setUp"),
  item("testMail"),
  item("resetRules"),
  item("addSamples"),
  item("examples"),
  item("check")
 ]);
}
function openSidebar() {
 whenPermitted("openSidebar", ["sheet", "sidebar"], showSidebar2);
}
function showSidebar2() {
 showSidebar(ownWords2().setUp.productName);
}
function setUpFromMenu() {
 whenPermitted("setUp", "all", () => {
  say(begin(false).message);
  showSidebar2();
 });
}
function testMailHere() {
 whenPermitted("testMail", ["sheet", "mail", "address"], () => say(sendTestMail(ownWords2())));
}
function updateNow() {
 whenPermitted("updateNow", ["sheet"], update);
}
function update() {
 const words = ownWords2();
 const result = refresh({ waitMs: PATIENT, drafts: "prepare", stamp: true, retry: true });
 say(result.ok ? words.setUp.toasts.updated(result.refreshed.assessed.length) : runProblemText(result.problem, words));
}
function addSampleOrders() {
 whenPermitted("addSamples", ["sheet"], () => {
  const { toasts } = ownWords2().setUp;
  const count3 = fillInSamples();
  if (count3 > 0) update();
  say(count3 > 0 ? toasts.samplesAdded(count3) : toasts.samplesExist);
 });
}
function undoSelected() {
 whenPermitted("undo", ["sheet"], undoHere);
}
function undoHere() {
 const words = ownWords2();
 const sheet3 = activeSpreadsheet().getActiveSheet();
 const row = sheet3.getActiveCell().getRow();
 const seen = sheet3.getRange(row, 1, 1, sheet3.getMaxColumns()).getValues()[0];
 const tab = ["orders", "today"].find((one) => {
  var _a;
  return ((_a = readDocumentMemory().tabIds) == null ? void 0 : _a[one]) === sheet3.getSheetId();
 });
 let message3 = "";
 const result = refresh({
  waitMs: PATIENT,
  ...tab && { only: { tab, first: row, last: row } },
  also: (desk) => {
   var _a;
   const { orderTable, todayTable } = desk.book;
   const here = [orderTable, todayTable].find((table) => {
    var _a2;
    return ((_a2 = table.sheet) == null ? void 0 : _a2.getSheetId()) === sheet3.getSheetId();
   });
   const seenIn2 = (key) => {
    var _a2;
    return textFromCell(seen[((_a2 = here == null ? void 0 : here.columns.get(key)) != null ? _a2 : 0) - 1]);
   };
   const [orderId, buyer] = [seenIn2("id"), seenIn2("buyer")];
   const isRow = (one) => one.row === row && one.order.id === orderId;
   const inOrders = (here == null ? void 0 : here.tab) === "orders" && desk.book.orders.some(isRow);
   const isSeen = (_a = here == null ? void 0 : here.columns.has("buyer")) != null ? _a : false;
   const done = undoLast(desk, { orderId, ...inOrders && { row }, ...isSeen && { buyer } });
   const { problems: problems3, setUp: setUpWords } = desk.book.words;
   message3 = "refusal" in done ? problems3.refusals[done.refusal]("") : setUpWords.toasts.undone(done.buyer, done.word);
  }
 });
 say(result.ok ? message3 : runProblemText(result.problem, words));
}
function resetRulesHere() {
 whenPermitted("resetRules", ["sheet"], resetHere);
}
function resetHere() {
 const words = ownWords2();
 const { toasts, confirmReset, menuItems } = words.setUp;
 const chosen = chosenMarket();
 if ("refusal" in chosen) {
  const own = chosen.refusal === "own-market";
  say(own ? toasts.nothingShipped(chosen.name) : toasts.chooseRule(words.sheet.tabs.rules));
  return;
 }
 const { name } = chosen.market;
 if (!confirm(menuItems.resetRules, confirmReset(name))) return;
 if (!resetMarket(chosen.market, words.language)) {
  say(words.problems.runErrors.busy);
  return;
 }
 const also = ({ log: log3 }) => log3.push({ kind: "rules-reset", orderId: "", buyer: "", detail: name });
 const result = refresh({ waitMs: PATIENT, drafts: "prepare", also });
 say(result.ok ? toasts.rulesReset(name) : runProblemText(result.problem, words));
}
function checkHere() {
 whenPermitted("check", ["sheet"], () => say(selfCheck(ownWords2())));
}
function whenPermitted(item, needs, work) {
 const words = ownWords2();
 const { productName, menuItems } = words.setUp;
 const missing = missingPermissions();
 if (needs === "all" ? missing.length > 0 : missing.some((one) => needs.includes(one))) {
  tell(productName, askedText(words, missing, menuItems[item]));
  askForPermissions();
 }
 try {
  work();
 } catch (error) {
  throw isPermissionError(reasonOf(error)) ? new Error(permissionText(words, missing)) : error;
 }
 if (missing.length > 0 && item !== "openSidebar") tell(productName, permissionText(words, missing));
}
function say(message3) {
 toast(message3, ownWords2().setUp.productName);
}

// src/app/events/saveText.ts
function saveText(desk, key, text2) {
 const draft = desk.notices.find(({ notice: notice2 }) => notice2.key === key && notice2.state === "draft");
 if (!draft || draft.row === null || text2.trim() === "") return false;
 const edited = { ...draft.notice, text: text2, edited: true };
 const told2 = deadlineOfText(edited, { ...textDates(desk, edited), sending: dayOf(desk.book.now, desk.book.zone) });
 const deadline2 = typeof told2 === "number" ? told2 : draft.notice.deadline;
 replaceNotice(desk, key, { text: text2, edited: true, deadline: deadline2 });
 setNoticeCell(desk, draft.row, "text", text2);
 if (deadline2 !== null) setNoticeCell(desk, draft.row, "deadline", endCell(deadline2, desk.book.zone));
 return true;
}
var MOST_DAYS = 40;
function promise(desk, key, deadline2) {
 const draft = desk.notices.find(({ notice: notice2 }) => notice2.key === key && notice2.state === "draft");
 if (!draft || draft.row === null || !promisesDeadline(draft.notice.kind)) return false;
 const { book: book2 } = desk;
 const { orderId, kind, phase, plannedAt } = draft.notice;
 const one = assessAll(desk).find(({ order }) => order.id === orderId);
 const sendAt = Math.max(book2.now, plannedAt != null ? plannedAt : book2.now);
 if (!one || !deadlineChoices(sendAt, MOST_DAYS, book2.world).includes(deadline2)) return false;
 const text2 = composeFor(book2, one, { kind, wording: 1, phase, deadline: deadline2, plannedAt });
 replaceNotice(desk, key, { text: text2, edited: false, deadline: deadline2 });
 setNoticeCell(desk, draft.row, "text", text2);
 setNoticeCell(desk, draft.row, "composed", fingerprint(text2));
 setNoticeCell(desk, draft.row, "deadline", endCell(deadline2, book2.zone));
 return true;
}

// src/app/events/todayText.ts
function takeTodayTexts(desk, edited) {
 var _a;
 const { todayTable } = desk.book;
 const column = todayTable.columns.get("text");
 if (column === void 0 || column < edited.left || column > edited.right) return;
 for (const source of todayTable.rows) {
  if (source.row < edited.top || source.row > edited.bottom) continue;
  const id = textFromCell(cellOf(todayTable, source, "id"));
  const text2 = String((_a = cellOf(todayTable, source, "text")) != null ? _a : "");
  const order = desk.orders.find((one) => one.id === id);
  if (order && text2.trim() !== "") keepText(desk, order, text2);
 }
}
function keepText(desk, order, text2) {
 var _a, _b, _c, _d, _e, _f;
 const draft = openDraft(noticesOf(desk, order.id));
 if (draft) {
  if (draft.text !== text2) saveText(desk, draft.key, text2);
  return;
 }
 const { book: book2 } = desk;
 const one = assessAll(desk).find((each) => each.order.id === order.id);
 const shown = one && ((_a = textToPaste(book2, one)) != null ? _a : firstText(book2, one));
 if (!one || !shown || shown.text === text2) return;
 const { kind } = shown;
 const planned = ((_b = one.assessment.notice) == null ? void 0 : _b.kind) === kind ? one.assessment.notice : null;
 const seen = order.handedOverAt ? "all" : order.progressAt ? "progress" : "nothing";
 const bare = {
  key: "",
  orderId: order.id,
  buyer: order.buyer,
  kind,
  phase: (_c = planned == null ? void 0 : planned.phase) != null ? _c : phaseOfKind(kind, seen),
  state: "draft",
  text: text2,
  plannedAt: (_d = planned == null ? void 0 : planned.plannedAt) != null ? _d : null,
  deadline: (_e = planned == null ? void 0 : planned.deadline) != null ? _e : null,
  createdAt: book2.now,
  sentAt: null,
  edited: true,
  withdrawnBy: null
 };
 const key = (_f = planned == null ? void 0 : planned.key) != null ? _f : assignKeys(order, [...noticesOf(desk, order.id), bare], book2.zone).get(bare);
 if (desk.notices.some(({ notice: notice3 }) => notice3.key === key)) return;
 const notice2 = { ...bare, key };
 desk.notices.push({ row: null, notice: notice2 });
 desk.added.push({ ...cellsOfNotice(book2, notice2), composed: "" });
}

// src/app/handlers/onEdit.ts
var IMPATIENT = 8e3;
var KEPT_FROM = new Set(["rules", "daysOff", "settings"]);
var ANSWERED = ["orders", "today", "notices"];
function answerEdit({ range: range2, value }) {
 var _a;
 const sheet3 = range2.getSheet();
 const [name, id] = [sheet3.getName(), sheet3.getSheetId()];
 if (isCheckWord("tab", name)) stampCheckEdit(range2);
 const tabIn = ({ tabIds: tabIds2 }) => {
  var _a2;
  return tabIds2 ? TAB_KEYS.find((key) => tabIds2[key] === id) : (_a2 = readTab(name)) != null ? _a2 : void 0;
 };
 const tab = (_a = readTab(name)) != null ? _a : tabIn(readDocumentMemory());
 if (tab && KEPT_FROM.has(tab)) forgetKeptWorld();
 if (!isAnswered(tab)) return;
 const edited = areaOf(range2, id);
 const isText = !keyInList("events", String(value != null ? value : ""));
 let known3;
 const answer2 = (meant) => refresh({
  waitMs: IMPATIENT,
  edited,
  only: { tab: meant, first: edited.top, last: edited.bottom },
  ...meant === "today" && isText && { also: (desk) => takeTodayTexts(desk, edited) },
  isWanted: (memory) => {
   known3 = tabIn(memory);
   return known3 === meant;
  }
 });
 const result = answer2(tab);
 if (!result.ok && result.problem === "unwanted" && isAnswered(known3)) answer2(known3);
}
var isAnswered = (tab) => ANSWERED.some((one) => one === tab);
function areaOf(range2, sheetId) {
 return {
  sheetId,
  top: range2.getRow(),
  bottom: range2.getLastRow(),
  left: range2.getColumn(),
  right: range2.getLastColumn()
 };
}

// src/app/views/noticeView.ts
var MOST_CHOICES = 8;
function stepNotice(book2, one) {
 const found = textToPaste(book2, one);
 return found && viewOfText(book2, one, found, one.assessment.step.due);
}
function onDemand(book2, one, kind, at, text2) {
 var _a;
 const composed = text2 || composeOnDemand(book2, one, kind, at);
 const told2 = dateOfText(kind, composed, dayOf(book2.now, book2.zone), {
  zone: book2.zone,
  dueDay: (_a = one.order.dueAt) == null ? void 0 : _a.day
 });
 const deadline2 = takesDate(kind) && typeof told2 === "number" ? told2 : null;
 return viewOfText(book2, one, { key: "", kind, text: composed, deadline: deadline2 }, null);
}
function viewOfText(book2, one, found, plannedAt) {
 var _a;
 const { order } = one;
 const { words, world, zone, now: now2 } = book2;
 const { key, kind, text: text2, deadline: deadline2 } = found;
 const market = (_a = world.markets.get(order.market)) != null ? _a : UNKNOWN_MARKET;
 const told2 = (at) => deadlineText(at, zone, market.language);
 const sendAt = Math.max(now2, plannedAt != null ? plannedAt : now2);
 const mayChoose = kind === "N11" || promisesDeadline(kind) && key !== "";
 const ask = dateQuestion(book2, order, found);
 return {
  key,
  kind,
  name: words.lists.notices[kind],
  text: text2,
  deadline: deadline2 === null ? "" : told2(deadline2),
  lookFirst: lookFirstText(order.market, words.language),
  findings: checkNotice(book2, { text: text2, kind, deadline: deadline2, orderId: order.id, plannedAt }),
  ...mayChoose && {
   dates: deadlineChoices(sendAt, MOST_CHOICES, world).map((at) => ({ at: String(at), label: told2(at) }))
  },
  ...ask && { ask }
 };
}
function dateQuestion({ words, now: now2, zone }, { dueAt }, { kind, text: text2 }) {
 if (!takesDate(kind)) return "";
 const today = dayOf(now2, zone);
 const told2 = dateOfText(kind, text2, today, { zone, dueDay: dueAt == null ? void 0 : dueAt.day });
 const why = typeof told2 === "number" && isOver(told2, today, zone) ? "past" : told2;
 return typeof why === "string" ? words.guidance.noDate[why] : "";
}

// src/app/views/likelyEvents.ts
var WAITING = ["replied", "stalled", "replied-no-answer-needed", "wrote-waiting"];
var LIKELY = {
 "needs-fix": ["replied", "wrote"],
 cancelled: [],
 closed: [],
 ended: ["closed"],
 "cancel-requested": ["cancelled", "cancel-refused", "replied"],
 "formally-delivered": ["closed", "sent-back", "replied-no-answer-needed"],
 "cancel-asked": ["cancel-answered", "cancelled", "wrote"],
 "sent-back": ["handed-over", "formally-delivered", "wrote-waiting"],
 "first-contact-due": ["wrote-waiting", "wrote", "replied"],
 approved: ["formally-delivered", "revision-asked", "closed"],
 "reply-due": ["wrote", "wrote-waiting", "replied-no-answer-needed"],
 revising: ["handed-over", "showed-progress", "wrote-waiting"],
 "awaiting-check": ["replied", "approved", "revision-asked", "stalled", "formally-delivered"],
 "awaiting-feedback": ["replied", "approved", "revision-asked", "stalled"],
 scheduled: ["handed-over", "no-show", "replied", "wrote"],
 "awaiting-info": WAITING,
 working: ["handed-over", "showed-progress", "replied", "wrote-waiting"]
};
function likelyEvents(stage, hasDraft, answerFirst2) {
 const leading = [
  ...answerFirst2 ? ["replied"] : [],
  ...hasDraft ? ["sent-draft"] : []
 ];
 return [...new Set([...leading, ...LIKELY[stage]])].slice(0, 5);
}

// src/app/views/moreTexts.ts
var BEFORE_DELIVERY = ["N5", "N11", "N13"];
var WAITING2 = ["N14", "N13"];
var TEXTS = {
 closed: ["N10"],
 ended: ["N10"],
 "first-contact-due": ["N13"],
 "reply-due": ["N14", "N5", "N11", "N13"],
 "cancel-asked": ["N18"],
 "sent-back": BEFORE_DELIVERY,
 revising: BEFORE_DELIVERY,
 working: BEFORE_DELIVERY,
 "awaiting-info": WAITING2,
 "awaiting-feedback": WAITING2,
 "awaiting-check": WAITING2,
 "formally-delivered": ["N10"],
 scheduled: ["N17", "N13"]
};
function moreTexts({ stage, firstText: firstText2 }, { appointmentAt }) {
 var _a;
 const own = (_a = TEXTS[stage]) != null ? _a : [];
 const booked = appointmentAt && stage !== "closed" ? ["N17"] : [];
 return [...new Set([...firstText2 ? [firstText2] : [], ...own, ...booked])];
}

// src/app/views/sidebarState.ts
function sidebarState(desk, assessed, warning) {
 const { book: book2 } = desk;
 const open = ranked(assessed);
 const { now: now2, zone, settings: settings3 } = book2;
 const isToday = todaysOrders({ now: now2, zone, digestHour: settings3.digestHour });
 const need = open.filter(isToday).length;
 const needy = (one) => isToday(one) || isWorthMailing(one) || one.assessment.turn === "seller";
 const listed = [...open.filter(needy), ...open.filter((one) => !needy(one))];
 const sales = salesView(book2, assessed);
 const departure = departureView(book2, assessed);
 return {
  language: book2.words.language,
  setUp: true,
  lastRun: book2.lastRunAt === null ? "" : dateTime(book2.lastRunAt, book2.zone, book2.now),
  warning,
  orders: listed.map((one) => orderItem(book2, one)),
  need,
  finished: assessed.length - open.length,
  ...book2.lastRunAt !== null && { nextRun: dateTime(book2.lastRunAt + HOUR, book2.zone, book2.now) },
  links: tabLinks(book2),
  ...sales && { sales },
  ...departure && { departure }
 };
}
function tabLinks({ spreadsheet, tabIds: tabIds2, words }) {
 const url = spreadsheet.getUrl();
 return ["settings", "rules", "templates", "daysOff"].map((tab) => ({
  label: words.sheet.tabs[tab],
  url: `${url}#gid=${tabIds2[tab]}`
 }));
}
function orderItem(book2, one) {
 const { order, assessment } = one;
 const { words, now: now2, zone, settings: settings3 } = book2;
 const { language, steps: steps3 } = words;
 return {
  id: order.id,
  buyer: order.buyer,
  title: order.title,
  market: order.market,
  turn: assessment.turn,
  stage: assessment.stage,
  severity: assessment.severity,
  stageText: stageText(assessment.stage, order.service, language),
  severityText: steps3.severities[assessment.severity],
  stepText: stepText({ ...assessment, service: order.service, market: order.market }, language),
  untilText: untilText(assessment, now2, zone, language),
  open: assessment.step.kind !== "none",
  today: assessment.step.kind !== "none" && todaysOrders({ now: now2, zone, digestHour: settings3.digestHour })(one)
 };
}

// src/app/views/timeline.ts
var NOT_SHOWN = new Set([
 "dueAt",
 "snoozeUntil",
 "unansweredSince",
 "owedSince",
 "firstSeenAt",
 "noReplyNeededAt"
]);
function timelineOf(book2, one, future) {
 const { now: now2, zone, words } = book2;
 const present = {
  instant: now2,
  at: isoIn(now2, zone),
  label: words.log.timeline.now,
  when: dateTime(now2, zone, now2),
  kind: "now"
 };
 const points = [...pastPoints(book2, one), present, ...futurePoints(book2, one, future), ...nearEnd(book2, one, future)];
 return points.sort((a, b) => a.instant - b.instant || rank(a) - rank(b)).map(({ instant: _, ...point }) => point);
}
function rank({ kind }) {
 return kind === "past" ? 0 : kind === "now" ? 1 : 2;
}
function pastPoints({ zone, now: now2, words }, { order, notices }) {
 const seen = new Set();
 const facts = MOMENT_KEYS.filter((key) => !NOT_SHOWN.has(key) && words.log.facts[key] !== "").map((key) => ({ key, moment: order[key] })).sort((a, b) => Number(isPlain(a.key)) - Number(isPlain(b.key))).flatMap(({ key, moment }) => {
  if (!moment || moment.at > now2 || isPlain(key) && seen.has(moment.at)) return [];
  seen.add(moment.at);
  return [
   {
    instant: moment.at,
    at: isoIn(moment.at, zone),
    label: words.log.facts[key],
    when: momentText2(moment, zone, now2),
    kind: "past"
   }
  ];
 });
 const sent2 = notices.flatMap(({ sentAt, kind }) => {
  if (!sentAt) return [];
  const label = words.log.timeline.sent(words.lists.notices[kind]);
  return [
   { instant: sentAt.at, at: isoIn(sentAt.at, zone), label, when: momentText2(sentAt, zone, now2), kind: "past" }
  ];
 });
 const told2 = new Set(sent2.map(({ instant }) => instant));
 return [...facts.filter(({ instant, label }) => label !== words.log.facts.sellerAt || !told2.has(instant)), ...sent2];
}
function isPlain(key) {
 return key === "sellerAt" || key === "buyerAt";
}
function nearEnd({ zone, now: now2, words }, { assessment: { ends } }, { settlement }) {
 if (!ends || (settlement == null ? void 0 : settlement.at) === ends.endsAt) return [];
 const { log: log3, steps: steps3 } = words;
 const { endsAt, result } = ends;
 const outcome3 = result === "paid" || result === "refunded" ? steps3.outcomes[result] : "";
 const when = endText(endsAt, zone, now2);
 return [{ instant: endsAt, at: isoIn(endsAt, zone), label: log3.timeline.ends(outcome3), when, kind: "future" }];
}
function futurePoints({ zone, now: now2, words }, { order, assessment }, { timeline, settlement }) {
 return timeline.map(({ at, step, notice: notice2, clock: clock5 }) => {
  const isEnd = settlement !== null && at === settlement.at && step === null;
  const { log: log3, steps: steps3, rules: rules4 } = words;
  const label = isEnd ? steps3.outcomes[settlement.outcome] : step === "send" && notice2 ? log3.timeline.willSend(words.lists.notices[notice2]) : step ? stepText(
   {
    step: { kind: step, notice: notice2, due: at },
    next: null,
    stage: assessment.stage,
    service: order.service,
    market: order.market
   },
   words.language
  ) : clock5 ? rules4.rules[clock5] : "";
  return {
   instant: at,
   at: isoIn(at, zone),
   label,
   when: step === null || step === "deliver" ? endText(at, zone, now2) : dateTime(at, zone, now2),
   kind: isEnd ? settlement.outcome : "future"
  };
 });
}

// src/app/views/orderPage.ts
function orderPage(desk, one) {
 var _a;
 const { book: book2 } = desk;
 const { order, orderRow, assessment, future } = one;
 const { words, now: now2, zone, world } = book2;
 const { language, steps: steps3, guidance: guidance3 } = words;
 const market = (_a = world.markets.get(order.market)) != null ? _a : null;
 const money3 = moneyView(book2, order, future.settlement);
 const memory = readMemory(orderCell(desk, orderRow, "undo"));
 const isAsked = asksForAnswer(one, { now: now2, zone, digestHour: book2.settings.digestHour });
 return {
  ...orderItem(book2, one),
  amount: yen(order.amount),
  url: order.url,
  step: assessment.step.kind,
  turnText: steps3.turns[assessment.turn],
  outcomeText: outcomeText(future.settlement, order.amount, now2, zone, language),
  waitingText: assessment.waitingDays > 0 ? steps3.waiting(assessment.waitingDays) : "",
  reason: reasonText(assessment, order, market, now2, zone, language),
  notice: stepNotice(book2, one),
  beforePressing: checklist(book2, one),
  timeline: timelineOf(book2, one, future),
  events: eventViews(book2, one, isAsked),
  ...isAsked && { answerFirst: steps3.answerFirst(words.lists.events.replied) },
  problems: attentionOf(desk, one),
  lastEvent: textFromCell(orderCell(desk, orderRow, "lastEvent")),
  canUndo: memory.undo.length > 0,
  reassurance: assessment.waitingDays > 0 ? guidance3.reassurance : "",
  moreTexts: moreTexts(assessment, order).map((kind) => ({ kind, name: words.lists.notices[kind] })),
  ...money3 && { money: money3 }
 };
}
var IRREVERSIBLE = new Set(["formal-delivery", "cancel-request"]);
function checklist(book2, { order, assessment }) {
 var _a;
 const { kind } = assessment.step;
 if (!IRREVERSIBLE.has(kind)) return [];
 const market = (_a = book2.world.markets.get(order.market)) != null ? _a : UNKNOWN_MARKET;
 const input = {
  step: kind,
  situation: situationOf(assessment, market.formalDelivery),
  market,
  deadline: assessment.said.promise,
  workShown: assessment.said.workShown,
  today: dayOf(book2.now, book2.zone)
 };
 return beforePressing(input, book2.zone, book2.words.language);
}
function eventViews({ words }, { order, assessment, notices }, isAsked) {
 if (order.closedAt || order.cancelledAt) return [];
 const likely = likelyEvents(assessment.stage, openDraft(notices) !== void 0, isAsked);
 const rest = EVENT_KEYS.filter((key) => !likely.includes(key));
 const view = (key) => ({ key, label: words.lists.events[key], likely: likely.includes(key) });
 return [...likely, ...rest].map(view);
}

// src/app/handlers/sidebarInput.ts
var NOTHING = {
 orderId: "",
 buyer: "",
 event: "",
 key: "",
 samples: "",
 kind: "",
 text: "",
 date: "",
 anyway: "",
 search: "",
 from: ""
};
function parsed2(input) {
 const fields = { ...NOTHING };
 const value = JSON.parse(typeof input === "string" ? input : "{}");
 if (typeof value !== "object" || value === null) return fields;
 for (const name of Object.keys(fields)) {
  const field = value[name];
  if (["string", "boolean", "number"].includes(typeof field)) fields[name] = String(field).slice(0, 2e4);
 }
 return fields;
}
var kindIn = ({ kind }) => NOTICE_KINDS.find((each) => each === kind);

// src/app/views/finishedOrders.ts
var PAGE = 50;
function finishedOrders(book2, assessed, search, from3) {
 const words = folded3(search).split(/\s+/).filter(Boolean);
 const isMeant = ({ order: { buyer, title, id, market } }) => {
  const text2 = folded3([buyer, title, id, market].join("\n"));
  return words.every((word) => text2.includes(word));
 };
 const endOf2 = ({ order: { closedAt, cancelledAt } }) => {
  var _a, _b;
  return (_b = (_a = closedAt != null ? closedAt : cancelledAt) == null ? void 0 : _a.at) != null ? _b : 0;
 };
 const over = assessed.filter(({ assessment }) => assessment.step.kind === "none").filter(isMeant);
 const page = over.sort((a, b) => endOf2(b) - endOf2(a)).slice(from3, from3 + PAGE);
 return { orders: page.map((one) => orderItem(book2, one)), total: over.length };
}
var folded3 = (text2) => text2.normalize("NFKC").toLowerCase();

// src/app/handlers/sidebarLook.ts
function notSetUp() {
 return { language: userLanguage(), setUp: false, lastRun: "", warning: "", orders: [], need: 0, finished: 0 };
}
var copied = () => ({ ...notSetUp(), copied: true, warning: ownWords3().health.copied });
var unreadable = (warning) => ({ ...notSetUp(), setUp: true, broken: true, warning });
var ownWords3 = () => catalogueFor(userLanguage());
function look2(orderId = "") {
 var _a;
 const missing = missingPermissions();
 if (missing.includes("sheet")) return unreadable(permissionText(ownWords3(), missing));
 const memory = readDocumentMemory();
 if (isCopy(memory) && (missing.includes("trigger") || !hasTrigger(HOURLY, memory.trigger))) return copied();
 const narrow = orderId && openNarrow(activeSpreadsheet(), memory, now(), { orderId, withOthers: true });
 const book2 = narrow || openBook(activeSpreadsheet(), memory, now());
 if (isProblem(book2)) return memory.tabIds ? unreadable(runProblemText(book2, ownWords3())) : notSetUp();
 const desk = deskOf(book2, troublesIn(book2, (_a = memory.troubles) != null ? _a : {}, new Map(), false));
 return { desk, assessed: assessAll(desk), memory };
}
function readState(input) {
 const order = parsed2(input);
 const seen = look2();
 if (!("desk" in seen)) return JSON.stringify(seen);
 const { desk, assessed, memory } = seen;
 return JSON.stringify({
  ...sidebarState(desk, assessed, warningText(desk.book, memory)),
  ...pageIn(desk, assessed, order)
 });
}
function readOrder2(input) {
 const order = parsed2(input);
 const seen = look2(order.orderId);
 if (!("desk" in seen)) throw new Error(seen.warning || ownWords3().problems.refusals["no-such-order"](""));
 return JSON.stringify(pageIn(seen.desk, seen.assessed, order));
}
function readFinished(input) {
 const { search, from: from3 } = parsed2(input);
 const seen = look2();
 if (!("desk" in seen)) return JSON.stringify({ orders: [], total: 0 });
 return JSON.stringify(finishedOrders(seen.desk.book, seen.assessed, search, Number(from3) || 0));
}
function assessedAs(assessed, { orderId, buyer = "" }) {
 var _a;
 const all = orderId === "" ? [] : assessed.filter(({ order }) => order.id === orderId);
 return (_a = all.find(({ order }) => order.buyer === buyer)) != null ? _a : all[0];
}
function pageIn(desk, assessed, meant) {
 const one = assessedAs(assessed, meant);
 if (!one) return {};
 const buyer = plainText(one.order.buyer);
 const others2 = assessed.filter((other) => other !== one && plainText(other.order.buyer) === buyer);
 return { page: { ...orderPage(desk, one), others: others2.map((other) => orderItem(desk.book, other)) } };
}
function compose2(input) {
 const given = parsed2(input);
 const seen = look2(given.orderId);
 const one = "desk" in seen ? assessedAs(seen.assessed, given) : void 0;
 const known3 = kindIn(given);
 if (!("desk" in seen) || !one || !known3) throw new Error(ownWords3().problems.refusals["no-such-order"](given.kind));
 return JSON.stringify(onDemand(seen.desk.book, one, known3, Number(given.date) || null, given.text));
}

// src/app/handlers/sidebarCalls.ts
function answer(result, order, message3, ok, undoOrder = "") {
 if (!result.ok) return refusedAnswer(result);
 const { desk, assessed } = result.refreshed;
 const one = assessedAs(assessed, order);
 return JSON.stringify({
  ...one && { page: orderPage(desk, one) },
  message: message3(desk.book.words),
  undoOrder,
  ok
 });
}
function wholeAnswer(result, order, message3) {
 if (!result.ok) return refusedAnswer(result);
 const { desk, assessed, memory, toRemember } = result.refreshed;
 const state = {
  ...sidebarState(desk, assessed, warningText(desk.book, { ...memory, ...toRemember })),
  ...pageIn(desk, assessed, order)
 };
 return JSON.stringify({ state, message: message3(desk.book.words), undoOrder: "", ok: true });
}
function refusedAnswer({ problem }) {
 return refused(runProblemText(problem, ownWords3()));
}
function refused(message3) {
 const state = JSON.parse(readState());
 return JSON.stringify({ state, message: message3, undoOrder: "", ok: false });
}
function record2(input) {
 const given = parsed2(input);
 const { orderId, event, key } = given;
 const pressed = pressedIn(given);
 let message3 = "";
 let ok = false;
 let asks = "";
 let undoable = false;
 const result = change(orderId, (desk) => {
  var _a, _b;
  asks = given.anyway === "true" ? "" : questionOf(desk, given);
  if (asks) return;
  const { lists: lists3, setUp: setUpWords, problems: problems3 } = desk.book.words;
  const chosen = (_a = EVENT_KEYS.find((one) => one === event)) != null ? _a : null;
  const meant = chosen && standsFor(desk, pressed, chosen);
  const order = orderAs(desk, given);
  const word = meant ? lists3.events[meant] : event;
  const sent2 = order && sentText(desk, given);
  const done = recordOn(desk, {
   ...{ ...pressed, word, key: meant, when: "" },
   ...key && { draftKey: key },
   ...sent2 && { sent: sent2 }
  });
  const keptOnly = !done.ok && done.refusal === "closed-order" && sent2 !== void 0;
  if (keptOnly) keepSent(desk, order, sent2, timed(desk.book.now, desk.book.zone));
  undoable = done.ok;
  ok = done.ok || keptOnly;
  message3 = ok ? setUpWords.toasts.recorded((_b = order == null ? void 0 : order.buyer) != null ? _b : "", word) : refusedText(done, problems3, word);
 });
 if (asks && result.ok) return asking(result, pressed, asks);
 return answerFor(result, pressed, message3, ok, undoable ? orderId : "");
}
function refusedText(done, { refusals }, word) {
 return done.ok ? "" : refusals[done.refusal](word);
}
var pressedIn = ({ orderId, buyer }) => ({ orderId, ...buyer && { buyer } });
function orderAs({ orders: orders3 }, { orderId, buyer }) {
 var _a;
 const all = orders3.filter(({ id }) => id === orderId);
 return (_a = all.find((one) => one.buyer === buyer)) != null ? _a : all[0];
}
function sentText(desk, given) {
 var _a;
 const kind = kindIn(given);
 if (given.key || !kind || given.text.trim() === "") return void 0;
 const planned = (_a = assessedAs(assessAll(desk), given)) == null ? void 0 : _a.assessment.notice;
 return { kind, text: given.text, ...(planned == null ? void 0 : planned.kind) === kind && { key: planned.key } };
}
function questionOf(desk, given) {
 var _a;
 const order = orderAs(desk, given);
 const kind = kindIn(given);
 const draft = given.key ? (_a = desk.notices.find(({ notice: notice2 }) => notice2.key === given.key)) == null ? void 0 : _a.notice : void 0;
 const text2 = (draft == null ? void 0 : draft.edited) ? draft : kind && !given.key ? { kind, text: given.text } : void 0;
 return order && text2 ? dateQuestion(desk.book, order, text2) : "";
}
function asking(result, order, message3) {
 const asked = JSON.parse(answer(result, order, () => message3, false));
 return JSON.stringify({ ...asked, asks: true });
}
function answerFor(result, order, message3, ok, undoOrder) {
 const refused2 = result.ok ? result.refreshed.desk.troubles.failed.get(order.orderId) : void 0;
 if (refused2 === void 0) return answer(result, order, () => message3, ok, undoOrder);
 return answer(result, order, ({ problems: { problems: problems3 } }) => problems3.failed({ column: "", value: refused2 }), false);
}
function standsFor(desk, order, event) {
 if (event !== "sent-draft") return event;
 const one = assessedAs(assessAll(desk), order);
 if (!one || openDraft(one.notices)) return event;
 switch (one.assessment.step.notice) {
  case "N9":
   return "formally-delivered";
  case "N4":
   return "cancel-requested";
  case "N12":
   return "asked-support";
  default:
   return "wrote-waiting";
 }
}
function undo(input) {
 const { orderId, buyer } = parsed2(input);
 const order = { orderId, ...buyer && { buyer } };
 let message3 = "";
 let ok = false;
 const result = change(orderId, (desk) => {
  const { setUp: setUpWords, problems: problems3 } = desk.book.words;
  const done = undoLast(desk, order);
  ok = !("refusal" in done);
  message3 = "refusal" in done ? problems3.refusals[done.refusal]("") : setUpWords.toasts.undone(done.buyer, done.word);
 });
 return answerFor(result, order, message3, ok, "");
}
function change(orderId, also) {
 return refresh({ waitMs: PATIENT, only: { orderId }, also });
}
function refreshNow(input) {
 const result = refresh({ waitMs: PATIENT, drafts: "prepare", stamp: true, retry: true });
 const count3 = result.ok ? result.refreshed.assessed.length : 0;
 return wholeAnswer(result, parsed2(input), ({ setUp: { toasts } }) => toasts.updated(count3));
}
function start(input) {
 const { result, message: message3 } = begin(parsed2(input).samples === "true");
 return (result == null ? void 0 : result.ok) ? wholeAnswer(result, { orderId: "" }, () => message3) : refused(message3);
}
function save(input) {
 var _a, _b;
 const { key, text: text2, date } = parsed2(input);
 const orderId = (_b = (_a = parseKey(key)) == null ? void 0 : _a.orderId) != null ? _b : "";
 let ok = false;
 const result = change(orderId, (desk) => {
  ok = date ? promise(desk, key, Number(date)) : saveText(desk, key, text2);
 });
 return answer(
  result,
  { orderId },
  ({ setUp: { toasts }, problems: problems3 }) => ok ? toasts.textSaved : problems3.runErrors.unexpected,
  ok
 );
}

// src/app/functions/call.ts
function callOf(declaration, args) {
 const spreadsheet = activeSpreadsheet();
 const language = spreadsheet.getSpreadsheetLocale().toLowerCase().startsWith("en") ? "en" : "ja";
 const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
 const at = new Map(declaration.parameters.map(({ name }, index) => [name, index]));
 return { declaration, zone, language, argument: (name) => {
  var _a;
  return args[(_a = at.get(name)) != null ? _a : -1];
 } };
}
var LONGEST_QUOTE2 = 30;
function fault(code, parameter = "", found = "") {
 const text2 = found instanceof Date ? found.toString() : String(found);
 return { code, parameter, found: text2.length > LONGEST_QUOTE2 ? `${text2.slice(0, LONGEST_QUOTE2)}…` : text2 };
}
function isFault(value) {
 return typeof value === "object" && value !== null && "code" in value && "found" in value;
}
function complain({ declaration, language }, { code, parameter, found }) {
 const { functions: functions3 } = catalogueFor(language);
 const sentence2 = functions3.errors[code](found);
 throw new Error(functions3.whole(declaration.name, parameter, sentence2, exampleOf(declaration, language)));
}
function complaintInCell({ language }, { code, parameter, found }) {
 const { functions: functions3 } = catalogueFor(language);
 return functions3.inCell(parameter, functions3.errors[code](found));
}

// src/app/functions/arguments.ts
function rowsOf2(argument) {
 if (!Array.isArray(argument)) return argument === void 0 || argument === "" ? [] : [[argument]];
 return argument;
}
function singleOf(argument) {
 var _a, _b;
 return (_b = (_a = rowsOf2(argument)[0]) == null ? void 0 : _a[0]) != null ? _b : "";
}
var ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;
function momentOf2(cell, parameter, zone) {
 if (isErrorValue(cell)) return fault("error-value", parameter, cell);
 const read = momentFromCell(cell, zone);
 return read === "unreadable" || !read.moment ? fault("not-a-moment", parameter, cell) : read.moment;
}
function numberOf2(cell, parameter) {
 if (isErrorValue(cell)) return fault("error-value", parameter, cell);
 const value = typeof cell === "string" ? Number(cell.normalize("NFKC").trim() || Number.NaN) : cell;
 return typeof value === "number" && Number.isFinite(value) ? value : fault("not-a-number", parameter, cell);
}
function textOf(cell, parameter) {
 return isErrorValue(cell) ? fault("error-value", parameter, cell) : textFromCell(cell);
}
function toneOf(argument) {
 var _a;
 const text2 = textFromCell(singleOf(argument));
 return text2 === "" ? void 0 : (_a = keyInList("tones", text2)) != null ? _a : fault("unknown-tone", "tone", text2);
}
function asOfOf(argument, zone) {
 const cell = singleOf(argument);
 if (cell === "") return fault("no-as-of", "asOf");
 const read = momentOf2(cell, "asOf", zone);
 return "code" in read ? read : read.at;
}
function tableOf(argument, tab, parameter) {
 const table = tableIn(rowsOf2(argument), tab);
 return table.columns.size < 2 ? fault("no-header-row", parameter) : table;
}
function languageOf(table) {
 const header = new Set(table.header.map((cell) => textFromCell(cell)));
 const named4 = LANGUAGES.map((language) => {
  const words = catalogueFor(language).sheet.headers[table.tab];
  return { language, count: Object.values(words).filter((word) => header.has(word)).length };
 });
 return named4.reduce((best, one) => one.count > best.count ? one : best).language;
}
function isErrorValue(cell) {
 return typeof cell === "string" && ERROR_VALUE.test(cell);
}

// src/app/functions/cellByCell.ts
var TABLES = new Set([
 "orders",
 "order",
 "notices",
 "rules",
 "templates",
 "daysOff",
 "settings"
]);
var isRange = (cells) => Array.isArray(cells);
function cellByCell(call, answer2) {
 const passed3 = call.declaration.parameters.filter(({ type }) => !TABLES.has(type)).map((parameter) => {
  const { name, optional: optional2 = false } = parameter;
  const argument = call.argument(name);
  if (argument === void 0 && !optional2) complain(call, fault("missing", name));
  return { name, optional: optional2, cells: cellsOf(argument) };
 });
 const ranges = passed3.filter((one) => isRange(one.cells));
 const [first] = ranges;
 if (!first) {
  const cell = answerAt(passed3, 0, 0, answer2);
  return isFault(cell) ? complain(call, cell) : cell;
 }
 const odd = ranges.find((one) => sizeOf(one) !== sizeOf(first));
 if (odd) complain(call, fault("mixed-sizes", odd.name, `${first.name} ${sizeOf(first)}, ${odd.name} ${sizeOf(odd)}`));
 return first.cells.map(
  (row, at) => row.map((_, column) => {
   const cell = answerAt(passed3, at, column, answer2);
   return isFault(cell) ? complaintInCell(call, cell) : cell;
  })
 );
}
function cellsOf(argument) {
 if (!Array.isArray(argument)) return argument != null ? argument : "";
 const rows = argument;
 return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows;
}
function sizeOf({ cells }) {
 var _a, _b;
 const rows = cells;
 return `${rows.length}×${(_b = (_a = rows[0]) == null ? void 0 : _a.length) != null ? _b : 0}`;
}
function answerAt(passed3, row, column, answer2) {
 const cells = passed3.map((one) => {
  var _a, _b;
  return isRange(one.cells) ? (_b = (_a = one.cells[row]) == null ? void 0 : _a[column]) != null ? _b : "" : one.cells;
 });
 const isBlank2 = passed3.some(({ optional: optional2 }, index) => !optional2 && isBlankCell(cells[index]));
 return isBlank2 ? "" : answer2(...cells);
}
function isBlankCell(cell) {
 return typeof cell === "string" && cell.trim() === "";
}

// src/app/functions/world.ts
function worldOf(call) {
 const settings3 = settingsOf2(call);
 const { markets, marketName } = marketsOf(call);
 const calendar = calendarFor(call, settings3);
 return {
  markets,
  marketName,
  calendar,
  settings: settings3,
  zone: call.zone,
  settingsGiven: rowsOf2(call.argument("settings")).length > 0
 };
}
function settingsOf2(call) {
 const argument = call.argument("settings");
 if (rowsOf2(argument).length === 0) return DEFAULT_SETTINGS;
 const table = tableOf(argument, "settings", "settings");
 return isFault(table) ? complain(call, table) : readSettings(table).settings;
}
function marketsOf(call) {
 const argument = call.argument("rules");
 if (rowsOf2(argument).length === 0) {
  const markets = new Map(SHIPPED_MARKETS.map((market) => [market.name, market]));
  return { markets, marketName: (written) => {
   var _a, _b;
   return (_b = (_a = marketNamed(written, markets)) == null ? void 0 : _a.name) != null ? _b : null;
  } };
 }
 const table = tableOf(argument, "rules", "rules");
 return isFault(table) ? complain(call, table) : readRulesTab(table, void 0, call.language, call.zone);
}
function calendarFor(call, settings3 = DEFAULT_SETTINGS) {
 const argument = call.argument("daysOff");
 if (rowsOf2(argument).length === 0) return calendarOf([], settings3.yearEndClosed, settings3.obonClosed);
 const table = tableOf(argument, "daysOff", "daysOff");
 const days2 = isFault(table) ? complain(call, table) : readDaysOff(table, call.zone).days;
 return calendarOf(days2, settings3.yearEndClosed, settings3.obonClosed);
}

// src/app/functions/clock.ts
function clock4(call) {
 const { markets, marketName } = marketsOf(call);
 const calendar = calendarFor(call);
 return cellByCell(call, (marketCell, clockCell, fromCell) => {
  var _a;
  const written = textOf(marketCell, "market");
  if (isFault(written)) return written;
  const market = markets.get((_a = marketName(written)) != null ? _a : "");
  if (!market) return fault("unknown-market", "market", written);
  const word = textOf(clockCell, "clock");
  if (isFault(word)) return word;
  const id = clockNamed2(word);
  if (!id) return fault("unknown-clock", "clock", word);
  const from3 = momentOf2(fromCell, "from", call.zone);
  if (isFault(from3)) return from3;
  const isWait = id === "cancelNotBefore" || id === "nudgeWait";
  const rule3 = isWait ? market[id] : market.clocks[id];
  if (!rule3.length) return fault("clock-not-known", "clock", `${market.name} ${word}`);
  const against = !isWait && countsAgainstSeller(id, rule3.result);
  const direction = against ? "against-seller" : "to-wait-for";
  return new Date(endOfLength(from3, rule3.length, direction, calendar, call.zone));
 });
}
function clockNamed2(word) {
 const wanted = plain(word);
 return CLOCK_RULES.find(
  (id) => id.toLowerCase() === wanted || OLDER_RULES[wanted] === id || LANGUAGES.some((language) => plain(catalogueFor(language).rules.rules[id]) === wanted)
 );
}

// src/app/functions/dates.ts
var MOST_DAYS2 = 2e4;
function waitingDays(call) {
 return cellByCell(call, (owedCell, buyerCell, asOfCell) => {
  const owed = momentOf2(owedCell, "owedSince", call.zone);
  if (isFault(owed)) return owed;
  const asOf = momentOf2(asOfCell, "asOf", call.zone);
  if (isFault(asOf)) return asOf;
  if (buyerCell !== "") {
   const buyer = momentOf2(buyerCell, "buyerAt", call.zone);
   if (isFault(buyer)) return buyer;
   if (latestInstant(buyer, call.zone) >= owed.at) return 0;
  }
  return Math.max(0, Math.floor((asOf.at - latestInstant(owed, call.zone)) / (24 * HOUR)));
 });
}
function deadline(call) {
 const calendar = calendarFor(call);
 return cellByCell(call, (fromCell, daysCell, hourCell) => {
  const from3 = momentOf2(fromCell, "from", call.zone);
  if (isFault(from3)) return from3;
  const days2 = daysOf(daysCell, "days");
  if (isFault(days2)) return days2;
  const hour = hourCell === "" ? DEFAULT_SETTINGS.deadlineHour : numberOf2(hourCell, "hour");
  if (isFault(hour)) return hour;
  if (hour < 0 || hour > 24) return fault("not-an-hour", "hour", hour);
  const open = nextOpenDay(plusDays(from3.day, days2), calendar);
  return open ? new Date(instantAt(open, call.zone) + hour * HOUR) : fault("no-open-day", "days", MAX_SEARCH_DAYS);
 });
}
function addBusinessDays(call) {
 const calendar = calendarFor(call);
 return cellByCell(call, (fromCell, countCell) => {
  const from3 = momentOf2(fromCell, "from", call.zone);
  if (isFault(from3)) return from3;
  const count3 = daysOf(countCell, "n");
  if (isFault(count3)) return count3;
  return new Date(onDay(from3.at, plusBusinessDays(from3.day, count3, calendar), call.zone));
 });
}
function businessDays(call) {
 const calendar = calendarFor(call);
 return cellByCell(call, (fromCell, toCell) => {
  const from3 = momentOf2(fromCell, "from", call.zone);
  if (isFault(from3)) return from3;
  const to = momentOf2(toCell, "to", call.zone);
  if (isFault(to)) return to;
  if (Math.abs(daysBetween(from3.day, to.day)) > MOST_DAYS2) return fault("not-a-moment", "to", toCell);
  return from3.day <= to.day ? countOpen(from3.day, to.day, calendar) : -countOpen(to.day, from3.day, calendar);
 });
}
function countOpen(first, last, calendar) {
 let count3 = 0;
 for (let day = first; day <= last; day = plusDays(day, 1)) if (calendar.isBusinessDay(day)) count3++;
 return count3;
}
function holiday(call) {
 return cellByCell(call, (cell) => {
  var _a;
  const day = momentOf2(cell, "day", call.zone);
  return isFault(day) ? day : (_a = holidayName(day.day)) != null ? _a : "";
 });
}
function daysOf(cell, parameter) {
 const read = numberOf2(cell, parameter);
 if (isFault(read)) return read;
 const days2 = Math.trunc(read);
 return Math.abs(days2) <= MOST_DAYS2 ? days2 : fault("no-date", parameter, cell);
}

// src/app/functions/orders.ts
function givenOrders(call, name) {
 const table = tableOf(call.argument(name), "orders", name);
 if (isFault(table)) return complain(call, table);
 const now2 = asOfOf(call.argument("asOf"), call.zone);
 if (isFault(now2)) return complain(call, now2);
 const world = worldOf(call);
 const orders3 = readOrders(table, { zone: call.zone, defaultMarket: DEFAULT_MARKET, marketName: world.marketName });
 const notices = noticesIn(call, orders3);
 const language = world.settingsGiven ? world.settings.language : languageOf(table);
 const none = [];
 return { table, orders: orders3, noticesOf: ({ id }) => {
  var _a;
  return (_a = notices.get(id)) != null ? _a : none;
 }, world, now: now2, words: catalogueFor(language) };
}
function noticesIn(call, orders3) {
 const argument = call.argument("notices");
 if (rowsOf2(argument).length === 0) return new Map();
 const table = tableOf(argument, "notices", "notices");
 if (isFault(table)) return complain(call, table);
 if (!isBelieved(table)) return new Map();
 const byId = new Map(orders3.map(({ order }) => [plainText(order.id), order]));
 return noticesById(readNotices(table, byId, call.zone).map(({ notice: notice2 }) => notice2));
}
function status(call) {
 const given = givenOrders(call, "orders");
 const { world, now: now2, words } = given;
 const { language, steps: steps3 } = words;
 return perRow(given, 6, (order) => {
  const notices = given.noticesOf(order);
  const { assessment: seen, future } = assessToTheEnd(order, notices, world, now2);
  return [
   steps3.turns[seen.turn],
   stageText(seen.stage, order.service, language),
   stepText({ ...seen, service: order.service, market: order.market }, language),
   untilText(seen, now2, world.zone, language),
   seen.waitingDays || "",
   outcomeText(future.settlement, order.amount, now2, world.zone, language)
  ];
 });
}
function outcome2(call) {
 const given = givenOrders(call, "orders");
 const { world, now: now2, words } = given;
 return perRow(given, 2, (order) => {
  const { settlement } = forecast(order, given.noticesOf(order), world, now2);
  return settlement ? [endAsDate(settlement.at, world.zone), words.steps.outcomes[settlement.outcome]] : ["", ""];
 });
}
function endAsDate(at, zone) {
 const { hour, minute, second } = wallTime(at, zone);
 const endsTheDay = hour === 0 && minute === 0 && second === 0;
 return new Date(endsTheDay ? dateOnly(dayOf(at - 1, zone), zone).at : at);
}
function perRow({ table, orders: orders3 }, width, answer2) {
 var _a, _b;
 const byRow = new Map(orders3.map(({ row, order }) => [row, order]));
 const last = (_b = (_a = orders3[orders3.length - 1]) == null ? void 0 : _a.row) != null ? _b : table.headerRow + 1;
 const rows = table.rows.filter(({ row }) => row <= last);
 const blank = Array.from({ length: width }, () => "");
 const cellsOf2 = (row, at) => {
  const order = byRow.get(row);
  return order ? answer2(order, at) : blank;
 };
 return rows.length > 0 ? rows.map(({ row }, at) => cellsOf2(row, at)) : [blank];
}

// src/app/functions/texts.ts
function check3(call) {
 const { markets, marketName } = marketsOf(call);
 const calendar = calendarFor(call);
 const words = catalogueFor(call.language);
 return cellByCell(call, (textCell, marketCell) => {
  var _a;
  const text2 = textOf(textCell, "text");
  if (isFault(text2)) return text2;
  const written = textOf(marketCell, "market");
  if (isFault(written)) return written;
  const market = markets.get((_a = marketName(written || DEFAULT_MARKET)) != null ? _a : "");
  if (!market) return fault("unknown-market", "market", written);
  const context = { market, kind: "N14", deadline: null, now: 0, calendar, zone: call.zone };
  const found = checkWording(text2, context).map(({ code, quote, source }) => {
   const sentence2 = words.findings.findings[code](quote);
   return source ? words.findings.withSource(sentence2, source) : sentence2;
  });
  return found.length > 0 ? found.join("\n") : words.functions.clean;
 });
}
function notice(call) {
 const kinds = rowsOf2(call.argument("kind")).map(([cell]) => kindOf(cell != null ? cell : ""));
 const [single] = kinds;
 if (kinds.length === 0 || single === "") return "";
 if (kinds.length === 1 && isFault(single)) return complain(call, single);
 const tone = toneOf(call.argument("tone"));
 if (isFault(tone)) return complain(call, tone);
 const given = givenOrders(call, "order");
 if (given.orders.length === 0) return complain(call, fault("no-order", "order"));
 const below = given.table.rows.length;
 if (kinds.length > 1 && kinds.length !== below)
  return complain(call, fault("mixed-sizes", "kind", `kind ${kinds.length}, order ${below}`));
 const settings3 = { ...given.world.settings, ...tone && { tone } };
 const templates = templatesOf(call);
 const texts = perRow(given, 1, (order, at) => {
  const kind = kinds.length > 1 ? kinds[at] : single;
  if (isFault(kind)) return [complaintInCell(call, kind)];
  return [kind === "" ? "" : textFor(given, order, kind, settings3, templates)];
 });
 return texts.length === 1 ? texts[0][0] : texts;
}
function kindOf(cell) {
 var _a;
 const word = textFromCell(cell);
 return word === "" ? "" : (_a = readNoticeKind(word)) != null ? _a : fault("unknown-kind", "kind", word);
}
function textFor({ noticesOf: noticesOf2, now: now2, world }, order, kind, settings3, templates) {
 var _a;
 const assessment = assess(order, noticesOf2(order), world, now2);
 const shown = order.handedOverAt ? "all" : order.progressAt ? "progress" : "nothing";
 const planned = ((_a = assessment.notice) == null ? void 0 : _a.kind) === kind ? assessment.notice : null;
 const onDemand2 = {
  kind,
  wording: 1,
  phase: phaseOfKind(kind, shown),
  deadline: promisesDeadline(kind) ? deadlineFor(now2, settings3.deadlineDays, world) : null,
  plannedAt: null
 };
 return composeFor({ world, settings: settings3, templates, now: now2, zone: world.zone }, { order, assessment }, planned != null ? planned : onDemand2);
}
function templatesOf(call) {
 const argument = call.argument("templates");
 if (rowsOf2(argument).length === 0) return () => [];
 const table = tableOf(argument, "templates", "templates");
 if (isFault(table)) return complain(call, table);
 const templates = readTemplates(table);
 return () => templates;
}

// src/app/functions/customFunction.ts
var FUNCTIONS2 = {
 HENJI_STATUS: status,
 HENJI_OUTCOME: outcome2,
 HENJI_NOTICE: notice,
 HENJI_CHECK: check3,
 HENJI_WAITING_DAYS: waitingDays,
 HENJI_DEADLINE: deadline,
 HENJI_ADD_BUSINESS_DAYS: addBusinessDays,
 HENJI_BUSINESS_DAYS: businessDays,
 HENJI_HOLIDAY: holiday,
 HENJI_CLOCK: clock4
};
function customFunction(name, args) {
 const declaration = declarationOf(name);
 if (!declaration) throw new Error(`no custom function ${name}`);
 const call = callOf(declaration, args);
 if (args.length > declaration.parameters.length) {
  return complain(call, fault("too-many", "", `${args.length} > ${declaration.parameters.length}`));
 }
 return FUNCTIONS2[name](call);
}

// src/entry.ts
function onOpen(event) {
 opened(event);
}
function onInstall(event) {
 opened(event);
}
function onEdit(event) {
 answerEdit(event);
}
function henjiHourly() {
 hourlyRun();
}
function henjiOpenSidebar() {
 openSidebar();
}
function henjiUpdateNow() {
 updateNow();
}
function henjiSetUpFromMenu() {
 setUpFromMenu();
}
function henjiAddSamples() {
 addSampleOrders();
}
function henjiUndoFromMenu() {
 undoSelected();
}
function henjiResetRulesFromMenu() {
 resetRulesHere();
}
function henjiCheckFromMenu() {
 checkHere();
}
function henjiTestMail() {
 testMailHere();
}
function henjiFunctionExamples() {
 showExamples();
}
function henjiState(input) {
 return readState(input);
}
function henjiOrder(input) {
 return readOrder2(input);
}
function henjiFinished(input) {
 return readFinished(input);
}
function henjiRecord(input) {
 return record2(input);
}
function henjiUndo(input) {
 return undo(input);
}
function henjiSetUp(input) {
 return start(input);
}
function henjiRefresh(input) {
 return refreshNow(input);
}
function henjiCompose(input) {
 return compose2(input);
}
function henjiSaveText(input) {
 return save(input);
}
function henjiExport() {
 return exportDocument();
}
return __toCommonJS(entry_exports);
})(Array, Date, JSON, Map, Math, Number, Object, RegExp, Set, String);
/*! Bundled license information:

mustache/mustache.mjs:
  (*!
   * mustache.js - Logic-less {{mustache}} templates with JavaScript
   * http://github.com/janl/mustache.js
   *)
*/

function henjiAddSamples() {
  return henjimachi.henjiAddSamples.apply(this, arguments);
}

function henjiCheckFromMenu() {
  return henjimachi.henjiCheckFromMenu.apply(this, arguments);
}

function henjiCompose(input) {
  return henjimachi.henjiCompose.apply(this, arguments);
}

function henjiExport() {
  return henjimachi.henjiExport.apply(this, arguments);
}

function henjiFinished(input) {
  return henjimachi.henjiFinished.apply(this, arguments);
}

function henjiFunctionExamples() {
  return henjimachi.henjiFunctionExamples.apply(this, arguments);
}

function henjiHourly() {
  return henjimachi.henjiHourly.apply(this, arguments);
}

function henjiOpenSidebar() {
  return henjimachi.henjiOpenSidebar.apply(this, arguments);
}

function henjiOrder(input) {
  return henjimachi.henjiOrder.apply(this, arguments);
}

function henjiRecord(input) {
  return henjimachi.henjiRecord.apply(this, arguments);
}

function henjiRefresh(input) {
  return henjimachi.henjiRefresh.apply(this, arguments);
}

function henjiResetRulesFromMenu() {
  return henjimachi.henjiResetRulesFromMenu.apply(this, arguments);
}

function henjiSaveText(input) {
  return henjimachi.henjiSaveText.apply(this, arguments);
}

function henjiSetUp(input) {
  return henjimachi.henjiSetUp.apply(this, arguments);
}

function henjiSetUpFromMenu() {
  return henjimachi.henjiSetUpFromMenu.apply(this, arguments);
}

function henjiState(input) {
  return henjimachi.henjiState.apply(this, arguments);
}

function henjiTestMail() {
  return henjimachi.henjiTestMail.apply(this, arguments);
}

function henjiUndo(input) {
  return henjimachi.henjiUndo.apply(this, arguments);
}

function henjiUndoFromMenu() {
  return henjimachi.henjiUndoFromMenu.apply(this, arguments);
}

function henjiUpdateNow() {
  return henjimachi.henjiUpdateNow.apply(this, arguments);
}

function onEdit(event) {
  return henjimachi.onEdit.apply(this, arguments);
}

function onInstall(event) {
  return henjimachi.onInstall.apply(this, arguments);
}

function onOpen(event) {
  return henjimachi.onOpen.apply(this, arguments);
}

/**
 * 注文ごとに、いまの番・状態・次にすること・いつまで・返事待ち日数・返事がなければ を返します。 / For each order: whose turn it is, its stage, what to do next, until when, days without an answer, and how it ends.
 *
 * @param {range} orders 見出しの行をふくむ注文の表（例：'注文'!A:AW） / the orders with their header row (e.g. 'Orders'!A:AW)
 * @param {date} asOf いつの時点か（設定の「最終更新」のセル） / the time to answer for (the “Last update” cell in Settings)
 * @param {range} notices 見出しの行をふくむ連絡文の表 / the notices with their header row（省略可 / optional）
 * @param {range} rules 見出しの行をふくむサイトのルールの表。省略すると出荷時のルール / the rules with their header row; the shipped ones if left out（省略可 / optional）
 * @param {range} daysOff 見出しの行をふくむお休みの表 / the days off with their header row（省略可 / optional）
 * @param {range} settings 見出しの行をふくむ設定の表（設定!A:C）。省略すると出荷時の設定 / the settings with their header row (Settings!A:C); the shipped ones if left out（省略可 / optional）
 * @return 注文1件につき1行6列。空の行は空のままです / one row of six cells per order; blank rows stay blank
 * @customfunction
 */
function HENJI_STATUS(orders, asOf, notices, rules, daysOff, settings) {
  return henjimachi.customFunction_('HENJI_STATUS', arguments);
}

/**
 * 注文ごとに、返事がないまま進むといつどう終わるかを返します。 / For each order: when and how it ends if nobody ever answers.
 *
 * @param {range} orders 見出しの行をふくむ注文の表（例：'注文'!A:AW） / the orders with their header row (e.g. 'Orders'!A:AW)
 * @param {date} asOf いつの時点か（設定の「最終更新」のセル） / the time to answer for (the “Last update” cell in Settings)
 * @param {range} notices 見出しの行をふくむ連絡文の表 / the notices with their header row（省略可 / optional）
 * @param {range} rules 見出しの行をふくむサイトのルールの表。省略すると出荷時のルール / the rules with their header row; the shipped ones if left out（省略可 / optional）
 * @param {range} daysOff 見出しの行をふくむお休みの表 / the days off with their header row（省略可 / optional）
 * @param {range} settings 見出しの行をふくむ設定の表（設定!A:C）。省略すると出荷時の設定 / the settings with their header row (Settings!A:C); the shipped ones if left out（省略可 / optional）
 * @return 注文1件につき1行2列（日時、終わり方）。決まらないものと空の行は空のままです / one row of two cells per order (date, outcome); blank where the way is open or the row is blank
 * @customfunction
 */
function HENJI_OUTCOME(orders, asOf, notices, rules, daysOff, settings) {
  return henjimachi.customFunction_('HENJI_OUTCOME', arguments);
}

/**
 * 購入者に送る文面をつくります。 / Composes the text to hand to a buyer.
 *
 * @param {string} kind 連絡の種類の名前（例："ご確認のお願い"） / the name of the notice (e.g. "Checking on the delivery")
 * @param {range} order 見出しの行と注文の行（例：{'注文'!A2:AW2; '注文'!A3:AW3}） / the header row and the order’s row (e.g. {'Orders'!A2:AW2; 'Orders'!A3:AW3})
 * @param {date} asOf いつの時点か（設定の「最終更新」のセル） / the time to answer for (the “Last update” cell in Settings)
 * @param {string} tone やわらかい か きっちり / Friendly or Formal（省略可 / optional）
 * @param {range} templates 見出しの行をふくむ文例の表。省略すると出荷時の文例 / the templates with their header row; the shipped ones if left out（省略可 / optional）
 * @param {range} notices 見出しの行をふくむ連絡文の表 / the notices with their header row（省略可 / optional）
 * @param {range} rules 見出しの行をふくむサイトのルールの表。省略すると出荷時のルール / the rules with their header row; the shipped ones if left out（省略可 / optional）
 * @param {range} daysOff 見出しの行をふくむお休みの表 / the days off with their header row（省略可 / optional）
 * @param {range} settings 見出しの行をふくむ設定の表（設定!A:C）。省略すると出荷時の設定 / the settings with their header row (Settings!A:C); the shipped ones if left out（省略可 / optional）
 * @return 文面（改行をふくむ1つのセル）。注文が何行もあれば、1行につき1つ / the text, with line breaks, in one cell; with several orders, one cell for each row
 * @customfunction
 */
function HENJI_NOTICE(kind, order, asOf, tone, templates, notices, rules, daysOff, settings) {
  return henjimachi.customFunction_('HENJI_NOTICE', arguments);
}

/**
 * 文面に、連絡先やリンクなど直したほうがよいところがないかを調べます。 / Looks over a text for what should not be sent: contact data, links and the like.
 *
 * @param {string} text 送る前の文面 / the text before it is sent
 * @param {string} market サイトの名前。省略すると ココナラ / the marketplace; ココナラ if left out（省略可 / optional）
 * @return 見つかったこと。1行に1つ。なければ、ないと言います / what was found, one line each; or that there is nothing
 * @customfunction
 */
function HENJI_CHECK(text, market) {
  return henjimachi.customFunction_('HENJI_CHECK', arguments);
}

/**
 * 返事を何日待っているかを返します。返事が来ていれば0です。 / How many days the answer has been missing; 0 once it has come.
 *
 * @param {date} owedSince 返事を待ちはじめた日時（確認の連絡ではなく、はじめにたずねた日時） / when you first asked (not a nudge)
 * @param {date} buyerAt 購入者からの最終連絡。なければ空 / the buyer’s last message; blank if there is none（省略可 / optional）
 * @param {date} asOf いつの時点か（設定の「最終更新」のセル） / the time to answer for (the “Last update” cell in Settings)
 * @return 日数（24時間ごとに1） / days, one for every full 24 hours
 * @customfunction
 */
function HENJI_WAITING_DAYS(owedSince, buyerAt, asOf) {
  return henjimachi.customFunction_('HENJI_WAITING_DAYS', arguments);
}

/**
 * 購入者に伝える期限を返します。土日・祝日・年末年始・お休みを避けた日の、その時刻です。 / A deadline to promise a buyer: never a weekend, a Japanese holiday, the year’s end or a day off.
 *
 * @param {date} from いつから数えるか / the day to count from
 * @param {number} days 何日後か / how many days later
 * @param {number} hour 何時か（0〜24）。省略すると20時 / the hour (0 to 24); 20 if left out（省略可 / optional）
 * @param {range} daysOff 見出しの行をふくむお休みの表 / the days off with their header row（省略可 / optional）
 * @return 日時 / date and time
 * @customfunction
 */
function HENJI_DEADLINE(from, days, hour, daysOff) {
  return henjimachi.customFunction_('HENJI_DEADLINE', arguments);
}

/**
 * 日本の暦で、何営業日かあとの日を返します。その日じたいは数えません（WORKDAYと同じ）。 / The day so many Japanese business days later. The day itself does not count (as in WORKDAY).
 *
 * @param {date} from いつから数えるか / the day to count from
 * @param {number} n 何営業日後か（負の数は前） / how many business days later (negative: earlier)
 * @return 日付。時刻があればその時刻のまま / the day, at the same time if there was one
 * @customfunction
 */
function HENJI_ADD_BUSINESS_DAYS(from, n) {
  return henjimachi.customFunction_('HENJI_ADD_BUSINESS_DAYS', arguments);
}

/**
 * 日本の暦で、2つの日のあいだの営業日を数えます。両端も数えます（NETWORKDAYSと同じ）。 / Counts the Japanese business days from one day to another, both included (as in NETWORKDAYS).
 *
 * @param {date} from はじめの日 / the first day
 * @param {date} to おわりの日 / the last day
 * @return 日数。おわりが先なら負の数 / days; negative if the last lies before the first
 * @customfunction
 */
function HENJI_BUSINESS_DAYS(from, to) {
  return henjimachi.customFunction_('HENJI_BUSINESS_DAYS', arguments);
}

/**
 * 日本の祝日の名前を返します。祝日でなければ空です。 / The name of the Japanese national holiday on that day, or blank.
 *
 * @param {date} day 調べる日 / the day
 * @return 祝日の名前 / the name, in Japanese
 * @customfunction
 */
function HENJI_HOLIDAY(day) {
  return henjimachi.customFunction_('HENJI_HOLIDAY', arguments);
}

/**
 * サイトの決まった時間がいつ切れるかを返します。 / When a marketplace’s clock runs out.
 *
 * @param {string} market サイトの名前 / the marketplace
 * @param {string} clock サイトのルールの名前（例："正式な納品の確認"） / the name of the rule (e.g. "Review of the formal delivery")
 * @param {date} from いつから数えるか / when it begins
 * @param {range} rules 見出しの行をふくむサイトのルールの表。省略すると出荷時のルール / the rules with their header row; the shipped ones if left out（省略可 / optional）
 * @return 日時 / date and time
 * @customfunction
 */
function HENJI_CLOCK(market, clock, from, rules) {
  return henjimachi.customFunction_('HENJI_CLOCK', arguments);
}
