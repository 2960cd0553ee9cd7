// Blob: bytes with a type and a name.
import type { Execution } from '../engine/Execution';
import { ServiceObject } from '../engine/ServiceObject';

type Gas = GoogleAppsScript.Base.Blob;

/** Java's bytes are signed. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}

/** A piece of data with a type and a name. */
export class BlobService
  extends ServiceObject
  implements Pick<Gas, 'getBytes' | 'getDataAsString' | 'getContentType' | 'getName' | 'setName' | 'setContentType'>
{
  readonly key = 'Base.Blob';

  constructor(
    execution: Execution,
    private readonly data: Uint8Array,
    private type: string | null,
    private name: string | null,
  ) {
    super(execution);
  }

  getBytes(): number[] {
    return signedBytes(this.data);
  }

  getDataAsString(): string {
    return Buffer.from(this.data).toString('utf8');
  }

  getContentType(): string | null {
    return this.type;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): Gas {
    this.name = name;
    return this.as<Gas>();
  }

  setContentType(contentType: string | null): Gas {
    this.type = contentType;
    return this.as<Gas>();
  }
}
