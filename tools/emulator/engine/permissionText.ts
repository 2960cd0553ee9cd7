// Google's words about permissions, in the language of the user.

export type Language = 'en' | 'ja';

interface Words {
  /** The call needs scopes that the script does not have from the user. */
  missing(call: string, scopes: readonly string[]): string;
  /** The call is not for this place, whatever was granted. */
  forbidden(call: string, scopes: readonly string[]): string;
  service(name: string): string;
  /** The execution needs consent before it can go on. */
  authorize: string;
}

// Seen on live Google in both languages (facts/apps-script.md §15.8 and issues of public repositories).
const WORDS: Record<Language, Words> = {
  en: {
    missing: (call, scopes) => `Specified permissions are not sufficient to call ${call}.${required(scopes)}`,
    forbidden: (call, scopes) =>
      `You do not have permission to call ${call}${scopes.length > 0 ? '.' : ''}${required(scopes)}`,
    service: (name) => `You do not have permission to call ${name} service.`,
    authorize: 'Authorization is required to perform that action.',
  },
  ja: {
    missing: (call, scopes) => `指定された権限では ${call} を呼び出すことができません。${needed(scopes)}`,
    forbidden: (call, scopes) => `${call} を呼び出す権限がありません。${needed(scopes)}`,
    service: (name) => `${name} サービスを呼び出す権限がありません。`,
    authorize: 'その操作を実行するには承認が必要です。',
  },
};

function required(scopes: readonly string[]): string {
  return scopes.length > 0 ? ` Required permissions: (${scopes.join(' || ')})` : '';
}

function needed(scopes: readonly string[]): string {
  if (scopes.length === 0) return '';
  return `必要な権限: ${scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`}`;
}

export function permissionText(language: Language): Words {
  return WORDS[language];
}
