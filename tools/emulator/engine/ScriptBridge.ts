// The way of values between the host's realm and the script's.
import { EnumValue } from './EnumValue';
import type { Execution } from './Execution';
import { exposeService } from './exposeService';
import { ServiceObject } from './ServiceObject';

/** Translates the values of one execution. */
export class ScriptBridge {
  private readonly proxies = new Map<ServiceObject, object>();
  private readonly services = new WeakMap<object, ServiceObject>();
  private readonly ofRealm = new WeakSet<object>();

  constructor(private readonly execution: Execution) {}

  /** The object's face for the script; the same object always has the same face. */
  expose(service: ServiceObject): object {
    let proxy = this.proxies.get(service);
    if (!proxy) {
      proxy = exposeService(this.execution, service);
      this.proxies.set(service, proxy);
      this.services.set(proxy, service);
    }
    return proxy;
  }

  /** Says that an array is of the script's realm already, with all that is in it. */
  made<T extends object>(value: T): T {
    this.ofRealm.add(value);
    return value;
  }

  /** Any value of the host as an object of the script's realm. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
    if (value instanceof ServiceObject) return this.expose(value);
    if (this.ofRealm.has(value)) return value;
    const { tools } = this.execution.realm;
    if (value instanceof Date) return tools.makeDate(value.getTime());
    if (Array.isArray(value)) {
      const list = new tools.Array<unknown>(value.length);
      for (let at = 0; at < value.length; at += 1) {
        const item: unknown = value[at];
        list[at] = typeof item === 'object' && item !== null ? this.toScript(item) : item;
      }
      return list;
    }
    const copy = new tools.Object() as Record<string, unknown>;
    for (const [name, item] of Object.entries(value)) copy[name] = this.toScript(item);
    return copy;
  }

  /** A script's value as the host's: proxies become services, Dates and arrays the host's own. */
  fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = this.services.get(value);
    if (service) return service;
    if (value instanceof EnumValue) return value;
    if (Array.isArray(value)) return value.map((item) => this.fromScript(item));
    const tag = Object.prototype.toString.call(value);
    if (tag === '[object Date]') return new Date((value as Date).getTime());
    if (tag !== '[object Object]') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.fromScript(item)]));
  }
}
