export { addConsultation, type NewConsultation } from './actions/add-consultation.ts'
export { confirmQuestions } from './actions/confirm-questions.ts'
export { setQuestions } from './actions/set-questions.ts'
export { setTimetable } from './actions/set-timetable.ts'
export { type ConsultationFacts, type Nation, nationNames } from './consultation.ts'
export { consultationJobs } from './jobs.ts'
export { QuestionDetail, QuestionText } from './pages/question.tsx'
export { ConsultationTabs } from './pages/tabs.tsx'
export { type Consultation, consultationById, consultationBySlug } from './queries/consultation.ts'
export { findableConsultations, findableQuestions } from './queries/findable.ts'
export { questionById, questionsOf } from './queries/questions.ts'
export { timetableOf } from './queries/timetable.ts'
export {
  plainQuestion,
  type Question,
  type QuestionContent,
  questionName,
} from './question.ts'
export { consultationRoutes } from './routes.ts'
export { consultationTabs, type Tab, type TabName } from './tabs.ts'
export type { Step, StepName } from './timetable.ts'
