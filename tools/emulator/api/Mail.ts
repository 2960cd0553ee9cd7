// Host API: a mail that left the world.

/** A mail that left the world. */
export interface Mail {
  at: number;
  from: string;
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: number;
}
