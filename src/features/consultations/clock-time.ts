const typed = /^(\d{1,2})(?:[.:](\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?$/i

/** 'HH:MM' of a time as people write it: "11:45pm", "5 pm", "17:00", "noon"; midnight ends the day. Undefined for anything else. */
export function clockTime(text: string): string | undefined {
  const plain = text.trim().toLowerCase()
  if (plain === 'noon' || plain === 'midday') return '12:00'
  if (plain === 'midnight') return '23:59'
  const [, hours, minutes = '00', half] = typed.exec(plain) ?? []
  if (!hours || (!half && !/[.:]/.test(plain))) return undefined
  const hour = half ? (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59 || (half && (Number(hours) > 12 || Number(hours) === 0)))
    return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** "11:45pm" of '23:45'; "noon" of '12:00'. */
export function shownTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (hour === 12 && minute === 0) return 'noon'
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}
