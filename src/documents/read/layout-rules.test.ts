import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlFile } from './made-files.ts'
import { readConsultation } from './read-consultation.ts'

/** number | text | type | answers; parts stand below with their label and a stroke. */
async function brief(body: string): Promise<string[]> {
  const { questions } = await readConsultation([htmlFile(body)])
  return questions.flatMap((one) => [
    line(one.number, one.text, one.type, one.options, one.multiple),
    ...one.parts.map(
      (part) => `- ${line(part.label, part.text, part.type, part.options, part.multiple)}`,
    ),
  ])
}
function line(
  mark: string | null,
  text: string,
  type: string,
  options: string[],
  multiple: boolean,
): string {
  return [mark ?? '', text, multiple ? `${type}, several` : type, options.join('/')]
    .join(' | ')
    .replace(/ \| $/, '')
}

const why =
  '<p>The government believes that the present law on the keeping of wells has had its day and should be replaced.</p>'

const rules: [string, string, string[]][] = [
  [
    'a label and the question in one paragraph',
    `${why}<p>Question 1: Should wells be covered?</p>${why}<p>Q2. By whom?</p>`,
    ['1 | Should wells be covered? | open', '2 | By whom? | open'],
  ],
  [
    'a label in a heading, the question below',
    '<h3>Question 1</h3><p>Should wells be covered?</p><h3>Question 2</h3><p>By whom?</p>',
    ['1 | Should wells be covered? | open', '2 | By whom? | open'],
  ],
  [
    'a heading that names a topic, the question after the prose',
    `<h3>Question 1: Covers</h3>${why}<p>Should wells be covered?</p>`,
    ['1 | Should wells be covered? | open'],
  ],
  [
    'numbers of every shape',
    '<p>Q.1.a. One of them?</p><p>Question 3.2: Two of them?</p><p>Question 6(b): Three of them?</p><p>Q7a Four of them?</p><p>Cwestiwn 8: Pump?</p>',
    [
      '1.a | One of them? | open',
      '3.2 | Two of them? | open',
      '6(b) | Three of them? | open',
      '7a | Four of them? | open',
      '8 | Pump? | open',
    ],
  ],
  [
    'a series name before the number, kept where there are several',
    '<p>Crime Q.1 How much crime is there?</p><p>Health Q.1 How much health is there?</p>',
    ['Crime 1 | How much crime is there? | open', 'Health 1 | How much health is there? | open'],
  ],
  [
    'a mention of a question is not a question',
    '<p>Question 1: Should wells be covered?</p><p>Question 1 asks about covers.</p><p>Question 2 of the earlier paper was dropped.</p>',
    ['1 | Should wells be covered? | open'],
  ],
  [
    'answers as a list',
    '<p>Question 1: Should wells be covered?</p><ul><li>Yes</li><li>No</li><li>Don’t know</li></ul>',
    ['1 | Should wells be covered? | yes-no | Yes/No/Don’t know'],
  ],
  [
    'answers as lettered lines',
    '<p>Q1. How deep is it?</p><p>A) Shallow</p><p>B) Deep</p><p>C) Other (please state)</p>',
    ['1 | How deep is it? | choice | A) Shallow/B) Deep/C) Other (please state)'],
  ],
  [
    'answers behind strokes in brackets',
    '<p>Q1. Do you agree with covers? [Yes/No/Not sure]</p>',
    ['1 | Do you agree with covers? | yes-no | Yes/No/Not sure'],
  ],
  [
    'answers as lines of the same paragraph',
    '<p>Q1. How often do you draw water?<br>Daily<br>Weekly<br>Never</p>',
    ['1 | How often do you draw water? | choice | Daily/Weekly/Never'],
  ],
  [
    'answers behind tick boxes in one line',
    '<p>Q1. Do you agree with covers?</p><p>☐ Yes ☐ No</p>',
    ['1 | Do you agree with covers? | yes-no | Yes/No'],
  ],
  [
    'answers in a row of a table',
    '<p>Q1. Do you agree with covers?</p><table><tr><td>Agree</td><td>Neutral</td><td>Disagree</td></tr></table>',
    ['1 | Do you agree with covers? | choice | Agree/Neutral/Disagree'],
  ],
  [
    'several answers allowed',
    '<p>Q1. Which wells are deep? Tick all that apply</p><ul><li>North</li><li>South</li></ul>',
    ['1 | Which wells are deep? Tick all that apply | choice, several | North/South'],
  ],
  [
    'a grid of statements and steps',
    '<p>Q1. How far do you agree?</p><table><tr><th></th><th>Agree</th><th>Neutral</th><th>Disagree</th></tr><tr><td>Wells are deep</td><td></td><td></td><td></td></tr><tr><td>Wells are wet</td><td></td><td></td><td></td></tr></table>',
    [
      '1 | How far do you agree? | choice',
      '-  | Wells are deep | choice | Agree/Neutral/Disagree',
      '-  | Wells are wet | choice | Agree/Neutral/Disagree',
    ],
  ],
  [
    'lettered parts',
    '<p>Q1. What are the risks:</p><p>a. now?</p><p>b. in ten years?</p>',
    ['1 | What are the risks: | open', '- a | now? | open', '- b | in ten years? | open'],
  ],
  [
    'a scale printed once below the statements',
    '<p>Q5. How far do you agree?</p><p>a) Lids should be round.</p><p>b) Lids should be green.</p><p>Agree, neutral, disagree</p>',
    [
      '5 | How far do you agree? | choice',
      '- a | Lids should be round. | choice | Agree/neutral/disagree',
      '- b | Lids should be green. | choice | Agree/neutral/disagree',
    ],
  ],
  [
    'labels after the number of the paragraph, in brackets and in mid-paragraph',
    '<p>3.12 Question 5: Should wells be covered?</p><p>[Q6] By whom?</p><p>We want to know more. Question 7: how much more?</p>',
    ['5 | Should wells be covered? | open', '6 | By whom? | open', '7 | how much more? | open'],
  ],
  [
    'lettered questions below a label alone',
    '<p>Question 1</p><p>(a) Do you agree with lids?</p><p>(b) Do you agree with locks?</p>',
    ['1(a) | Do you agree with lids? | open', '1(b) | Do you agree with locks? | open'],
  ],
  [
    'what an answer should cover is not a list of answers',
    '<p>Q1. What is your view of wells? We are particularly interested in:</p><ul><li>depth</li><li>water</li></ul>',
    ['1 | What is your view of wells? We are particularly interested in: | open'],
  ],
  [
    'a list repeated at the end is one list, and fills in what the body lacks',
    '<p>Question 1: Do you agree that wells should be covered?</p><p>Question 2: Who should pay for the covers?</p><h2>Summary of questions</h2><p>Question 1: Do you agree that wells should be covered?</p><p>Yes</p><p>No</p><p>Question 2: Who should pay for covers?</p><p>Question 3: Have you anything to add?</p>',
    [
      '1 | Do you agree that wells should be covered? | yes-no | Yes/No',
      '2 | Who should pay for the covers? | open',
      '3 | Have you anything to add? | open',
    ],
  ],
  [
    'numbers that begin again in another part are other questions',
    '<h2>Part A</h2><p>Question 1: Should wells be covered?</p><p>Question 2: By what kind of lid?</p><h2>Part B</h2><p>Question 1: Which springs are known to you?</p><p>Question 2: Are they named on any map?</p>',
    [
      '1 | Should wells be covered? | open',
      '2 | By what kind of lid? | open',
      '1 | Which springs are known to you? | open',
      '2 | Are they named on any map? | open',
    ],
  ],
  [
    'questions in a numbered list under a heading for questions',
    `${why}<h2>Consultation questions</h2><ol><li>Should wells be covered?</li><li>Please give examples of covers.</li></ol>`,
    ['1. | Should wells be covered? | open', '2. | Please give examples of covers. | open'].map(
      (one) => one.replace('.', ''),
    ),
  ],
  [
    'numbered paragraphs are not questions',
    `<p>1. Wells are old.</p><p>2. Springs are older. Who knows how old? Nobody.</p><p>3. We propose covers.</p><p>Question 1: Do you agree?</p>`,
    ['1 | Do you agree? | open'],
  ],
  [
    'unlabelled questions between prose, without headings that only introduce',
    `<h2>Why are we consulting?</h2>${why}<h2>Covers</h2>${why}<p>Do you agree that wells should be covered?</p><h2>What happens next?</h2>${why}`,
    [' | Do you agree that wells should be covered? | open'],
  ],
  [
    'what an invitation lists',
    '<p>We are interested in views on:</p><ul><li>the depth of wells?</li><li>when covers should be made?</li></ul><p>Covers are:</p><ul><li>round</li><li>square</li></ul>',
    [' | the depth of wells? | open', ' | when covers should be made? | open'],
  ],
  [
    'a table of numbers and questions',
    '<table><tr><th>No.</th><th>Question</th><th>Answers</th></tr><tr><td>1</td><td>Do you own a well?</td><td>Yes / No</td></tr><tr><td>2</td><td>How deep is it?</td><td>Free text</td></tr></table>',
    ['1 | Do you own a well? | yes-no | Yes/No', '2 | How deep is it? | open'],
  ],
  [
    'questions put in an earlier consultation are left out',
    '<h2>What you told us</h2><p>Question 1: Should wells be deep?</p><h2>Covers</h2><p>Question 4: Should wells be covered?</p>',
    ['4 | Should wells be covered? | open'],
  ],
  [
    'questions of data protection and of courtesy are left out',
    '<p>Do you agree that wells should be covered?</p><h2>Privacy notice</h2><p>Do you want to complain about your data?</p>',
    [' | Do you agree that wells should be covered? | open'],
  ],
  [
    'a question in Welsh with Welsh answers',
    '<p>Cwestiwn 1: A ydych yn cytuno â’r cynnig?</p><ul><li>Ydw</li><li>Nac ydw</li><li>Ddim yn siŵr</li></ul>',
    ['1 | A ydych yn cytuno â’r cynnig? | yes-no | Ydw/Nac ydw/Ddim yn siŵr'],
  ],
]
for (const [name, body, wanted] of rules)
  test(`reads ${name}`, async () => assert.deepEqual(await brief(body), wanted))

test('prompts stay with their question, and a condition that asks is a part of it', async () => {
  const { questions } = await readConsultation([
    htmlFile(
      '<p>Q1. Do you agree with covers?</p><ul><li>Yes</li><li>No</li></ul><p>Please explain your answer.</p><p>If you answered no, what would you do instead?</p>',
    ),
  ])
  assert.equal(questions.length, 1)
  assert.deepEqual(questions[0]?.followUp, ['Please explain your answer.'])
  assert.equal(questions[0]?.parts[0]?.text, 'If you answered no, what would you do instead?')
})

test('each question knows its heading, whether it is about the respondent, and its place in the document', async () => {
  const { questions, blocks } = await readConsultation([
    htmlFile(
      '<h2>About you</h2><p>Q1. What is your name?</p><h2>Covers</h2><p>Q2. Should wells be covered?</p>',
    ),
  ])
  assert.deepEqual(
    questions.map((one) => [one.section, one.demographic]),
    [
      ['About you', true],
      ['Covers', false],
    ],
  )
  assert.equal(
    blocks.find((block) => block.id === questions[1]?.place)?.text,
    'Q2. Should wells be covered?',
  )
})
