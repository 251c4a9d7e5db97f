import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docxFile, odtFile, wordParagraph as p } from './made-files.ts'
import { readConsultation } from './read-consultation.ts'
import type { ReadFile } from './types.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const brief = async (file: ReadFile) =>
  (await readConsultation([file])).questions.map((one) => [
    one.number,
    one.text,
    one.options.join('/'),
  ])
const shown = async (file: ReadFile) =>
  (await readConsultation([file])).blocks.map(
    (block) => `${block.kind}${block.level ?? ''} ${block.marker ?? ''}|${block.text}`,
  )
const numbered = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const level = (n: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering ${w}>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Question %1:')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`

test('Word prints "Question 1:" by itself: the reader counts as Word does, over prose between', async () => {
  const body = [
    p('Should wells be covered?', numbered(1)),
    p('Yes', numbered(3)),
    p('No', numbered(3)),
    p('Wells are many and they are deep.'),
    p('By whom?', numbered(1)),
  ].join('')
  assert.deepEqual(await brief(docxFile(body, { 'word/numbering.xml': numbering })), [
    ['1', 'Should wells be covered?', 'Yes/No'],
    ['2', 'By whom?', ''],
  ])
})

test('numbering of several levels, and one that starts again, is printed as Word prints it', async () => {
  const body = [
    p('Wells', numbered(2)),
    p('Old wells', numbered(2, 1)),
    p('New wells', numbered(2, 1)),
    p('Springs', numbered(2)),
    p('Hot springs', numbered(2, 1)),
    p('Lids', numbered(4)),
  ].join('')
  assert.deepEqual(await shown(docxFile(body, { 'word/numbering.xml': numbering })), [
    'item1 1.|Wells',
    'item2 1.1|Old wells',
    'item2 1.2|New wells',
    'item1 2.|Springs',
    'item2 2.1|Hot springs',
    'item1 1.|Lids',
  ])
})

test('what was struck out, hidden, noted or listed as contents in a Word file is not read; what was put in is', async () => {
  const styles = `<w:styles ${w}><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style><w:style w:styleId="H"><w:name w:val="My heading"/><w:basedOn w:val="Heading2"/></w:style><w:style w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`
  const body = [
    p('Wells 4', '<w:pStyle w:val="T"/>'),
    p('Wells', '<w:pStyle w:val="H"/>'),
    '<w:p><w:r><w:t>Should </w:t></w:r><w:del><w:r><w:delText>ponds</w:delText></w:r></w:del><w:ins><w:r><w:t>wells</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> be covered?</w:t></w:r></w:p>',
  ].join('')
  assert.deepEqual(await shown(docxFile(body, { 'word/styles.xml': styles })), [
    'heading2 |Wells',
    'paragraph |Should wells be covered?',
  ])
})

test('a question in a one-cell table or a text box of a Word file is found', async () => {
  const cell = `<w:tbl><w:tr><w:tc>${p('Question 1')}${p('Should wells be covered?')}${p('Yes')}${p('No')}</w:tc></w:tr></w:tbl>`
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('Question 2: By whom?')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Question 2: By whom?')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  assert.deepEqual(await brief(docxFile(cell + box)), [
    ['1', 'Should wells be covered?', 'Yes/No'],
    ['2', 'By whom?', ''],
  ])
})

test('tick boxes of Word forms, old and new, are boxes to tick', async () => {
  const old =
    '<w:p><w:r><w:fldChar><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r><w:r><w:t>Deep</w:t></w:r></w:p>'
  const symbol =
    '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r><w:r><w:t>Shallow</w:t></w:r></w:p>'
  assert.deepEqual(await brief(docxFile(p('Question 1: How is your well?') + old + symbol)), [
    ['1', 'How is your well?', 'Deep/Shallow'],
  ])
})

const list = (name: string, levels: string) =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`
const number = (n: number, attributes: string) =>
  `<text:list-level-style-number text:level="${n}" ${attributes}/>`
const item = (text: string, start = '') =>
  `<text:list-item ${start}><text:p>${text}</text:p></text:list-item>`

test('OpenDocument lists number themselves, go on where told to, and start where told to', async () => {
  const styles =
    list('N', number(1, 'style:num-format="1" style:num-suffix="." text:start-value="3"')) +
    list('A', number(1, 'style:num-format="a" style:num-suffix=")"'))
  const body = `<text:list text:style-name="N">${item('three')}${item('four')}</text:list><text:p>between</text:p><text:list text:style-name="N" text:continue-numbering="true">${item('five')}${item('nine', 'text:start-value="9"')}</text:list><text:list text:style-name="A">${item('a')}</text:list>`
  assert.deepEqual(await shown(odtFile(body, styles)), [
    'item1 3.|three',
    'item1 4.|four',
    'paragraph |between',
    'item1 5.|five',
    'item1 9.|nine',
    'item1 a)|a',
  ])
})

test('OpenDocument prints "Question 1." by itself: the reader prints it too', async () => {
  const styles = list(
    'Q',
    number(1, 'style:num-format="1" style:num-prefix="Question " style:num-suffix="."'),
  )
  const body = `<text:list text:style-name="Q">${item('Should wells be covered?')}</text:list><text:p>Wells are many.</text:p><text:list text:style-name="Q" text:continue-numbering="true">${item('By whom?')}</text:list>`
  assert.deepEqual(await brief(odtFile(body, styles)), [
    ['1', 'Should wells be covered?', ''],
    ['2', 'By whom?', ''],
  ])
})

test('spaces, line breaks, notes and struck-out text of OpenDocument are read as they look', async () => {
  const body = `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h text:outline-level="2">Wells</text:h><text:p>Q1. Should wells<text:s text:c="2"/>be<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> covered?<text:line-break/>Yes<text:line-break/>No</text:p>`
  assert.deepEqual(await brief(odtFile(body)), [['1', 'Should wells be covered?', 'Yes/No']])
})
