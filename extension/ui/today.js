/** The day and the hour by the computer's clock and time zone: Python has no clock and is told them. */

/** @returns {string} today, as YYYY-MM-DD */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const year = String(now.getFullYear()).padStart(4, "0");
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @returns {number} the hour of the day, 0 to 23 */
export const hourNow = () => new Date().getHours();

/** @returns {number} when the next full hour begins, in milliseconds as `Date.now()` */
export function nextHour() {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours() + 1).getTime();
}

/** @returns {number} when the next day begins */
export function nextDay() {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}
