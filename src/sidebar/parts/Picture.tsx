// A cup of tea and a letter: there is time. Decoration only.
export function Picture() {
  return (
    <svg class="picture" viewBox="0 0 120 64" aria-hidden="true" focusable="false">
      <path class="picture__soft" d="M10 58h100" />
      <path class="picture__fill" d="M22 26h38v26H22z" />
      <path d="M22 26h38v26H22zM22 27l19 14 19-14" />
      <path class="picture__fill" d="M74 36h24v9a12 12 0 0 1-24 0z" />
      <path d="M74 36h24v9a12 12 0 0 1-24 0zM98 39h3a5 5 0 0 1 0 10h-4" />
      <path class="picture__soft" d="M81 30c-3-4 3-6 0-10M90 30c-3-4 3-6 0-10" />
    </svg>
  );
}
