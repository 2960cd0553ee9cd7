// The wall between a script and the emulator: scripts touch services only through these proxies.
import { declarationOf } from './declarations';
import { googleEnum } from './EnumValue';
import type { Execution } from './Execution';
import { NotImplementedError } from './GoogleError';
import type { ServiceObject } from './ServiceObject';
import { publicName } from './signature';

/** Names that JavaScript itself asks of any object. */
const ASKED_BY_LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'inspect',
  'length',
  'nodeType',
  '$$typeof',
]);

/** `typeof WrapStrategy` in the namespace Spreadsheet is the enum Spreadsheet.WrapStrategy. */
function enumField(type: string, namespace: string): unknown {
  return googleEnum(type.includes('.') ? type : `${namespace}.${type}`);
}

/** The object as the script sees it: Google's members and nothing else. */
export function exposeService(execution: Execution, service: ServiceObject): object {
  const declaration = declarationOf(service.key);
  if (!declaration) throw new Error(`No declaration ${service.key} in @types/google-apps-script`);
  const methods = new Map<string, unknown>();
  const own = service as unknown as Record<string, unknown>;
  const member = (name: string): unknown => {
    if (name === 'toString') return () => publicName(service.key).split('.').pop();
    if (ASKED_BY_LANGUAGE.has(name)) return undefined;
    const isMethod = declaration.methods.has(name);
    if (isMethod && typeof own[name] === 'function') {
      return (...args: unknown[]) => execution.call(service, declaration, name, args);
    }
    const type = isMethod ? undefined : declaration.fields.get(name);
    if (type?.startsWith('typeof ')) return enumField(type.slice('typeof '.length), declaration.namespace);
    throw execution.toScriptError(new NotImplementedError(`${declaration.name}.${name}`));
  };
  return new Proxy(Object.create(null) as object, {
    get(_target, name) {
      if (typeof name === 'symbol') return undefined;
      if (!methods.has(name)) methods.set(name, member(name));
      return methods.get(name);
    },
    has: (_target, name) => typeof name === 'string' && (declaration.methods.has(name) || declaration.fields.has(name)),
    set() {
      throw execution.toScriptError(new NotImplementedError(`assignment to a member of ${declaration.name}`));
    },
  });
}
