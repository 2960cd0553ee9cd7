import type { Catalogue } from '../catalogue';
import { ja } from '../ja';

export const en: Catalogue = ja;
