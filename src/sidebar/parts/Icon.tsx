// Small line pictures. Never alone: words stand beside them, so they are hidden from screen readers.

const SHAPES = {
  back: 'M14 5l-7 7 7 7',
  refresh: 'M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4',
  external: 'M13 5h6v6M19 5l-9 9M16 14v5H5V8h5',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4l9 16H3zM12 10v4.5M12 17v.5',
  undo: 'M9 6L5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3',
  heart:
    'M12 19s-7-4.4-7-9.3C5 7.4 6.7 6 8.5 6c1.6 0 2.8 1 3.5 2.2C12.7 7 13.9 6 15.5 6 17.3 6 19 7.4 19 9.7 19 14.6 12 19 12 19z',
  close: 'M6 6l12 12M18 6L6 18',
  next: 'M9 5l7 7-7 7',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, turning }: { name: IconName; turning?: boolean }) {
  return (
    <svg class={turning ? 'icon icon--turning' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
