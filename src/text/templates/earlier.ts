// Texts that earlier versions shipped, by their fingerprints: a row of 文例 that still holds one was never edited, so it takes the present text.
// Whoever changes a template adds the print of the text that it replaces.
import { fingerprint } from '../../domain/values/fingerprint';

const LENGTH = 8;

/** Versions up to 0.1.0, and what was shipped since. */
const PRINTS =
  '6cf76c2370e9358e950d02e7697d6433eba046ac61fa1f0b94aa65974e09c4e884f5e68276a7ea04456a357c5bbaa7d76fe1dc5cb784e9bb' +
  'cd1a351f9e06e6df42d361c41c03c18be02e84be06ac94255c39fbb2fe74e4a88a769a309f1efa12c45e01b05666e0b0299d80e1cc6f0ba4' +
  'ee6f0f21f893ff1c79262b6d281c39fc212bbe2456bac86e1f8953015d4ee007e9b1b11e059c2527b14662d2f7b86c71920b83463e4c2dce' +
  '63a8de2ca49b7da9bf372c60d0f0ce4b0e0d77d01241c57ebf0204ccf3efc7c4630275d0dd690dd91073d0be6f7326c0283cec24468f5d75' +
  '69d3f16c0e7663af76af05e56eef8866f8a33781eaabbe584e8852ba5e6b120e604e4e72ef7eae43be561ed8166f3f15ced7c5f8fbd8c42c' +
  '2708be26afdfde7a744bf151856b6dbaa37f72df416eafc02bd4190c019c59b30b4d92745191b2f7d80a536276ca8ce28f912814b5cee03b' +
  'd957baa11ec4722c97f32532c6c5fd2be5132250ef6fc0580e6e0106a990f63f8a574a7d0d805544d7bd13cfdadd1012166903a9ea947910' +
  'fceb8199b316ef1d9c03cfefcb6560608db7b0cae3e24aebad807604e2679d74eafa427af5d0e2aef0f4a97aeb6bd1e5319e6c66e19145ac' +
  '4772b9ef5de93b96b31ae4b54fdfbe3873de2ab10d6b5c20813890544e98852447a60432f1f3ce5c85ea5cfd8325a8202be8631103baeacb' +
  'ef0a926564d9273c971e293d2da25e64ea24ec704de9afb3d02194c4a456878875e94acd23a84a1cdbafd27c8ab059ce6f632d3e3d74b465' +
  '2e119dad627d7bcc69c00b60172d6371b5f36f02bc61be501080c4144e51ba9a63debdff94d6a535613f2f7c9f3b264620fc222eeb47ddf9' +
  '0864205ce3ab244690ccf06a5e72df3a913db952da51dfee94f68cdacbb28a847e83f7e69755eb6a6e8c7170ba9165ab4751defc833789fc' +
  '8e55d60434e672d7d961bbe75179d8a94479696f60953311842079cafb12055cf51c8ca80b0c5695685714ff8d2697bcbce58e23605022b6' +
  'ec86c749b3bf3a9a6b3650545e9ea50ae62c47ab578124755fdc8b36abb71eb710d322f16565427cb76b80991241d2f21b4d442da19ecb31' +
  'ebc6ea058eb2fe99842f4366011f305159ee71638c0f291698dd3f50';

let prints: ReadonlySet<string> | null = null;

/** Was this the product's own text once, and is it no longer? */
export function isEarlierText(text: string): boolean {
  prints ??= new Set(PRINTS.match(new RegExp(`.{${LENGTH}}`, 'g')));
  return prints.has(fingerprint(text).slice(0, LENGTH));
}
