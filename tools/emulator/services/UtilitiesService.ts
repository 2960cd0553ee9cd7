// Utilities: dates, digests, encodings, sleep.
import { createHash, createHmac } from 'node:crypto';
import { enumName } from '../engine/EnumValue';
import { GoogleError } from '../engine/GoogleError';
import { ServiceObject } from '../engine/ServiceObject';
import { BlobService, signedBytes, unsignedBytes } from './BlobService';
import { formatJavaString } from './formatJavaString';
import { formatJavaDate, parseJavaDate } from './javaDate';

type Gas = GoogleAppsScript.Utilities.Utilities;
type GasBlob = GoogleAppsScript.Base.Blob;

const LONGEST_SLEEP = 300_000;

function bytesOf(value: string | readonly number[]): Uint8Array {
  return typeof value === 'string' ? Buffer.from(value, 'utf8') : unsignedBytes(value);
}

/** Utilities. */
export class UtilitiesService
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'formatDate'
      | 'parseDate'
      | 'formatString'
      | 'getUuid'
      | 'sleep'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'base64Decode'
      | 'base64DecodeWebSafe'
      | 'computeDigest'
      | 'computeHmacSha256Signature'
      | 'newBlob'
    >
{
  readonly key = 'Utilities.Utilities';

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw new GoogleError('Invalid argument: date');
    return formatJavaDate(date.getTime(), timeZone, format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    const instant = parseJavaDate(date, timeZone, format);
    if (instant === null || Number.isNaN(instant)) throw new GoogleError(`Unparseable date: "${date}"`);
    return new Date(instant);
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatJavaString(template, args);
  }

  /** A version 4 UUID drawn from the world's seed. */
  getUuid(): string {
    const { random } = this.execution.world;
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (sign) => {
      const digit = Math.floor(random() * 16);
      return (sign === 'x' ? digit : (digit & 3) | 8).toString(16);
    });
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP || milliseconds < 0) throw new GoogleError('Invalid argument: milliseconds');
    this.execution.sleep(milliseconds);
  }

  base64Encode(data: unknown): string {
    return Buffer.from(bytesOf(data as string)).toString('base64');
  }

  base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new GoogleError('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: unknown): number[] {
    const name = enumName(algorithm).replace('_', '').toLowerCase();
    return signedBytes(
      createHash(name)
        .update(bytesOf(value as string))
        .digest(),
    );
  }

  computeHmacSha256Signature(value: unknown, key: unknown): number[] {
    return signedBytes(
      createHmac('sha256', bytesOf(key as string))
        .update(bytesOf(value as string))
        .digest(),
    );
  }

  newBlob(data: unknown, contentType: string | null = null, name: string | null = null): GasBlob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new BlobService(this.execution, bytesOf(data as string), type, name) as unknown as GasBlob;
  }
}
