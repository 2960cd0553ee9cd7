// Who is looking at the document.

/** `ja` or `en`: the language of the person's account, Japanese unless it is English. Needs no permission, so the menu may ask too. */
export function userLanguage(): 'ja' | 'en' {
  return Session.getActiveUserLocale().toLowerCase().startsWith('en') ? 'en' : 'ja';
}

/** The zone of the script, as its manifest says. Needs no permission. */
export function scriptZone(): string {
  return Session.getScriptTimeZone();
}

/** The address of the account that runs this: of the hourly trigger, the one that created it. Throws when its scope was declined. */
export function ownAddress(): string {
  return Session.getEffectiveUser().getEmail();
}
