export { addComment, resolveComment } from './actions/add-comment.ts'
export { addParagraph } from './actions/add-paragraph.ts'
export { askForClearance } from './actions/ask-for-clearance.ts'
export { castBallot } from './actions/cast-ballot.ts'
export { clearContributions } from './actions/clear-contributions.ts'
export { closeRound } from './actions/close-round.ts'
export { confirmBallot } from './actions/confirm-ballot.ts'
export { forgetInBallots } from './actions/forget-in-ballots.ts'
export { freezeVersion, readyToFreeze } from './actions/freeze-version.ts'
export { logPhoneBallot } from './actions/log-phone-ballot.ts'
export { openCall } from './actions/open-call.ts'
export { openRound } from './actions/open-round.ts'
export { publishResponse } from './actions/publish-response.ts'
export { recordSubmission } from './actions/record-submission.ts'
export { remindCouncils } from './actions/remind-councils.ts'
export { saveContribution } from './actions/save-contribution.ts'
export { saveParagraph } from './actions/save-paragraph.ts'
export { setAnswerStance } from './actions/set-answer-stance.ts'
export { setSummary } from './actions/set-summary.ts'
export { answerDue } from './answer-due.ts'
export { keySchema, responseApi, responsesSchema } from './api.ts'
export { decisionWords } from './ballot-words.ts'
export { bodyInSentence } from './body-words.ts'
export {
  type Constitution,
  constitutionSchema,
  defaultConstitution,
  needed,
  type Threshold,
  thresholdSchema,
} from './constitution.ts'
export { whyNotDraft } from './drafting.ts'
export { responseJobs } from './jobs.ts'
export { markOf } from './pages/ballot-marks.ts'
export { signedSentence, WhoSigned } from './pages/published-signers.tsx'
export { constitutionOn } from './queries/constitution.ts'
export { responseOf } from './queries/draft.ts'
export { findableAnswers, findableResponses } from './queries/findable.ts'
export { officePeople } from './queries/signing.ts'
export type { SignOffRecord } from './record.ts'
export { type RecordView, recordView } from './record-view.ts'
export { requirementSentence } from './requirement.ts'
export { type Outcome, outcome, standingBallots } from './result.ts'
export { earliestClose, mayCloseFrom, whyNotCloseRound } from './round.ts'
export { responseRoutes } from './routes.ts'
export {
  type Ballot,
  type Decision,
  decisions,
  type Member,
  needsText,
  type Round,
  whyClosed,
  whyNotSay,
} from './sign-off.ts'
