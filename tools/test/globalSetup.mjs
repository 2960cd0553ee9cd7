// Runs once before all tests: fixes the machine zone unless the caller chose one, so that a test says what it means.
export default async function globalSetup() {
  process.env.TZ ??= 'Asia/Tokyo';
}
