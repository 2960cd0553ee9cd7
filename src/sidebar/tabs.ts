export const TABS = ['today', 'all', 'settings'] as const;
export type TabKey = (typeof TABS)[number];
