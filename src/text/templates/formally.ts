// English of the formal tone: no contractions, no exclamation marks, and a politer turn for what is said among friends.

const POLITER: Readonly<Record<string, string>> = {
  'Thanks so much for': 'Thank you very much for',
  'Thanks again for': 'Thank you again for',
  'Thanks for': 'Thank you for',
  'I just wanted to make sure my questions': 'I am writing to make sure that my questions',
  "I hope you're doing well! I wanted to check in about": 'I hope this message finds you well. I am writing about',
  "I hope you're doing well! I wanted to": 'I hope this message finds you well. I would like to',
  'Did you get my': 'Did you receive my',
  'a quick "all good" would help': 'a short confirmation would be appreciated',
  "It's been": 'It has been',
  "it's been": 'it has been',
  "I hope you're having a good day! Just a quick": 'This is a brief',
  'Just checking in about': 'I am following up on',
  'Just one more note about': 'I am writing once more about',
  'just let me know': 'please let me know',
  'just send it over': 'please send it to me',
  'just message me': 'please message me',
  'Just tell me': 'Please tell me',
  'a bit about': 'about',
  'a quick': 'a brief',
  'A quick': 'A brief',
  'figure out': 'decide',
  'sort out': 'arrange',
  'take a look': 'review it',
  'get a chance to look at': 'have the opportunity to look at',
  "haven't had a chance to look": 'have not had the opportunity to look',
  'all right': 'correctly',
  'a bad time': 'not a good time',
  Maybe: 'Perhaps',
  "can't": 'cannot',
  "won't": 'will not',
  "let's": 'let us',
  "I'm": 'I am',
};
const ENDINGS: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'ll": ' will',
  "'ve": ' have',
  "'re": ' are',
  "'d": ' would',
  "'s": ' is',
};
const FRIENDLY = new RegExp(
  `${Object.keys(POLITER)
    .sort((a, b) => b.length - a.length)
    .join('|')}|(?:n't|'(?:ll|ve|re|d|s))\\b|!`,
  'g',
);

/** "I'll be back!" is "I will be back." Possessives do not occur in our texts. */
export function formally(text: string): string {
  return text.replace(FRIENDLY, (found) => POLITER[found] ?? ENDINGS[found] ?? '.');
}
