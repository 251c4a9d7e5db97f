export * from '../documents/dates.ts'
