// MailApp: quotas, sizes, addresses.
import type { Mail } from '../api/Mail';
import { GoogleError } from '../engine/GoogleError';
import { byteLength } from '../engine/KeyValueStore';
import { ServiceObject } from '../engine/ServiceObject';

type Gas = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const LARGEST_BODY = 200 * 1024;
const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;
const ADDRESS = /^(?:[^<>@\s,]+@[^<>@\s,]+\.[^<>@\s,]+|[^<>,]*<[^<>@\s,]+@[^<>@\s,]+\.[^<>@\s,]+>)$/;

function addresses(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** MailApp: mail from the account that runs the script. */
export class MailAppService extends ServiceObject implements Pick<Gas, 'sendEmail' | 'getRemainingDailyQuota'> {
  readonly key = 'Mail.MailApp';

  getRemainingDailyQuota(): number {
    return this.execution.world.accounts.mailQuota(this.execution.user);
  }

  sendEmail(...args: unknown[]): void {
    this.send(typeof args[0] === 'object' ? (args[0] as Message) : this.message(args));
  }

  private message(args: unknown[]): Message {
    if (typeof args[3] === 'string') {
      const [to, replyTo, subject, body] = args as [string, string, string, string];
      return { to, replyTo, subject, body };
    }
    const [to, subject, body, options] = args as [string, string, string, Message | undefined];
    return { ...options, to, subject, body };
  }

  private send(message: Message): void {
    const { world, user } = this.execution;
    const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
    if (addresses(message.to).length === 0 || recipients.length === 0) {
      throw new GoogleError('Failed to send email: no recipient');
    }
    for (const address of recipients) if (!ADDRESS.test(address)) throw new GoogleError(`Invalid email: ${address}`);
    if (recipients.length > MOST_RECIPIENTS) throw new GoogleError('Limit exceeded: Email Recipients Per Message.');
    const attachments = message.attachments?.length ?? 0;
    if (attachments > MOST_ATTACHMENTS) throw new GoogleError('Limit exceeded: Email Attachments Per Message.');
    for (const body of [message.body, message.htmlBody]) {
      if (byteLength(body ?? '') > LARGEST_BODY) throw new GoogleError('Limit exceeded: Email Body Size.');
    }
    if (message.body === undefined && message.htmlBody === undefined) throw new GoogleError('Invalid argument: body');
    if (/[\r\n]/.test(message.subject ?? '')) throw new GoogleError('Invalid argument: subject');
    if (world.accounts.mailQuota(user) < recipients.length) {
      throw new GoogleError('Service invoked too many times for one day: email.');
    }
    world.accounts.spendMail(user, recipients.length);
    const optional = Object.fromEntries(
      (['cc', 'bcc', 'replyTo', 'name', 'htmlBody'] as const).flatMap((key) =>
        message[key] === undefined ? [] : [[key, message[key]]],
      ),
    );
    const mail: Mail = {
      at: world.clock.now(),
      from: user,
      to: message.to ?? '',
      subject: message.subject ?? '',
      body: message.body ?? '',
      attachments,
      ...optional,
    };
    world.mails.push(mail);
  }
}
