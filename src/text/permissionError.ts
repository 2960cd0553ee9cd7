// How Google says that a permission is missing, in the language of the account (facts/apps-script.md 5.5, 15.8).
const SIGNS =
  /authori[sz]ation is required|do not have permission|permissions are not sufficient|権限がありません|権限では.*呼び出すことができません|許可が必要|承認が必要/i;

/** `Exception: 指定された権限では MailApp.sendEmail を呼び出すことができません。` is one. */
export function isPermissionError(message: string): boolean {
  return SIGNS.test(message);
}
