import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { getDocumentProxy } from 'unpdf'
import { writeDocx } from './docx/docx.ts'
import { formats } from './index.ts'
import { openWithLibreOffice, whyNoLibreOffice } from './libreoffice.ts'
import { writeOdt } from './odf/odt.ts'
import { writePdf } from './pdf/pdf.ts'
import { unzipped, xmlTree } from './reread.ts'
import { sampleResponse } from './sample.ts'

const response = sampleResponse(40)
const hash = 'ab'.repeat(32)
type Element = DefaultTreeAdapterTypes.Element

function walk(
  node: { childNodes: DefaultTreeAdapterTypes.ChildNode[] },
  visit: (element: Element) => void,
): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    visit(child)
    walk(child, visit)
  }
}
const attributes = (element: Element) =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))

// Word repairs, or refuses, a file whose elements stand in another order than that of ECMA-376.
const order: Record<string, string> = {
  'w:ppr':
    'pstyle keepnext keeplines pagebreakbefore framepr widowcontrol numpr suppresslinenumbers pbdr shd tabs suppressautohyphens kinsoku wordwrap overflowpunct toplinepunct autospacede autospacedn bidi adjustrightind snaptogrid spacing ind contextualspacing mirrorindents suppressoverlap jc textdirection textalignment textboxtightwrap outlinelvl divid cnfstyle rpr sectpr pprchange',
  'w:rpr':
    'rstyle rfonts b bcs i ics caps smallcaps strike dstrike outline shadow emboss imprint noproof snaptogrid vanish webhidden color spacing w kern position sz szcs highlight u effect bdr shd fittext vertalign rtl cs em lang eastasianlayout specvanish omath',
  'w:style':
    'name aliases basedon next link autoredefine hidden uipriority semihidden unhidewhenused qformat locked personal personalcompose personalreply rsid ppr rpr tblpr trpr tcpr tblstylepr',
  'w:lvl': 'start numfmt lvlrestart pstyle islgl suff lvltext lvlpicbulletid legacy lvljc ppr rpr',
  'w:sectpr':
    'headerreference footerreference footnotepr endnotepr type pgsz pgmar papersrc pgborders lnnumtype pgnumtype cols formprot valign noendnote titlepg textdirection bidi rtlgutter docgrid printersettings sectprchange',
  'w:numbering': 'numpicbullet abstractnum num numidmacatcleanup',
  'w:abstractnum': 'nsid multileveltype tmpl name stylelink numstylelink lvl',
  'w:pbdr': 'top left bottom right between bar',
  'w:sdt': 'sdtpr sdtendpr sdtcontent',
}

test('the elements of the Word file stand in the order of the standard', async () => {
  const files = unzipped(await writeDocx(response, { hash }))
  const seen = new Set<string>()
  for (const [name, xml] of Object.entries(files)) {
    if (!name.endsWith('.xml')) continue
    walk(xmlTree(xml), (element) => {
      const wanted = order[element.tagName]?.split(' ')
      if (!wanted) return
      seen.add(element.tagName)
      const places = element.childNodes
        .filter((child) => 'tagName' in child)
        .map((child) => wanted.indexOf((child as Element).tagName.replace('w:', '')))
      assert.ok(!places.includes(-1), `${name}: ${element.tagName} holds an element it may not`)
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        `${name}: ${element.tagName}`,
      )
    })
  }
  assert.deepEqual([...seen].sort(), Object.keys(order).sort())
})

test('every style, list and link that the Word file names is there', async () => {
  const files = unzipped(await writeDocx(response, { hash }))
  const styles = new Set<string>()
  walk(xmlTree(files['word/styles.xml']!), (element) => {
    if (element.tagName === 'w:style') styles.add(attributes(element)['w:styleid']!)
  })
  const relations = files['word/_rels/document.xml.rels']!
  const numbers = files['word/numbering.xml']!
  const anchors: string[] = []
  const marks: string[] = []
  walk(xmlTree(files['word/document.xml']!), (element) => {
    const {
      'w:val': value,
      'r:id': relation,
      'w:anchor': anchor,
      'w:name': name,
    } = attributes(element)
    if (/^w:[pr]style$/.test(element.tagName)) assert.ok(styles.has(value!), value)
    if (element.tagName === 'w:numid')
      assert.match(numbers, new RegExp(`<w:num w:numId="${value}"`))
    if (relation) assert.ok(relations.includes(`Id="${relation}"`), relation)
    if (anchor) anchors.push(anchor)
    if (element.tagName === 'w:bookmarkstart') marks.push(name!)
  })
  assert.equal(new Set(marks).size, marks.length)
  assert.ok(anchors.length > 40)
  for (const anchor of anchors) assert.ok(marks.includes(anchor), anchor)
  assert.match(files['word/styles.xml']!, /<w:lang w:val="en-GB"/)
  assert.match(files['word/document.xml']!, /<w:instrText[^>]*>TOC /)
  assert.match(
    files['docProps/core.xml']!,
    /<dc:title>One fund, four years.*<dc:creator>Key Cities<.*2027-03-23T23:30:00Z/,
  )
})

test('the ODT file names its type first and uncompressed, and lists its parts', async () => {
  const odt = Buffer.from(await writeOdt(response, { hash }))
  assert.equal(odt.toString('latin1', 30, 38), 'mimetype')
  assert.equal(odt.readUInt16LE(8), 0)
  assert.equal(odt.readUInt16LE(28), 0)
  assert.equal(odt.toString('latin1', 38, 38 + formats.odt.mime.length), formats.odt.mime)
  const files = unzipped(odt)
  for (const name of Object.keys(files)) {
    if (name === 'mimetype' || name.startsWith('META-INF/')) continue
    assert.ok(files['META-INF/manifest.xml']!.includes(`full-path="${name}"`), name)
  }
  assert.match(files['meta.xml']!, /<dc:title>One fund.*<dc:language>en-GB</s)
  assert.match(files['styles.xml']!, /fo:language="en" fo:country="GB"/)
})

test('every style and page that the ODT file names is there', async () => {
  const files = unzipped(await writeOdt(response, { hash }))
  const styles = new Set<string>()
  const levels: (string | undefined)[] = []
  for (const name of ['content.xml', 'styles.xml']) {
    walk(xmlTree(files[name]!), (element) => {
      const { 'style:name': style, 'style:default-outline-level': level } = attributes(element)
      if (/^(style:style|text:list-style)$/.test(element.tagName)) styles.add(style!)
      if (level) levels.push(level)
    })
  }
  const marks: string[] = []
  const wanted: string[] = []
  walk(xmlTree(files['content.xml']!), (element) => {
    const {
      'text:style-name': style,
      'text:name': name,
      'xlink:href': href,
      'text:ref-name': ref,
    } = attributes(element)
    if (style) assert.ok(styles.has(style), style)
    if (element.tagName === 'text:bookmark-start') marks.push(name!)
    if (href?.startsWith('#')) wanted.push(href.slice(1))
    if (ref) wanted.push(ref)
  })
  assert.deepEqual(levels, ['1', '2', '3'])
  assert.equal(new Set(marks).size, marks.length)
  assert.ok(wanted.length > 80)
  for (const mark of wanted) assert.ok(marks.includes(mark), mark)
})

test('the PDF is tagged PDF/UA-1 with language, title, bookmarks and all fonts inside', async () => {
  const bytes = await writePdf(response, { hash })
  const raw = Buffer.from(bytes).toString('latin1')
  for (const sign of [
    '/StructTreeRoot',
    '/MarkInfo',
    '/Outlines',
    '/DisplayDocTitle true',
    '<pdfuaid:part>1</pdfuaid:part>',
  ]) {
    assert.ok(raw.includes(sign), sign)
  }
  const pdf = await getDocumentProxy(bytes.slice())
  assert.deepEqual((await pdf.getMarkInfo())?.Marked, true)
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> }
  assert.equal(info.Language, 'en-GB')
  assert.equal(info.Title, response.title)
  assert.equal(info.Author, 'Key Cities')
  assert.match(info.CreationDate!, /^D:20270323233000/)
  const outline = (await pdf.getOutline())!
  const titles = outline.map((entry) => entry.title)
  assert.deepEqual(titles.slice(-3), ['Covering letter', 'A. A single fund', 'Further answers'])
  assert.equal(outline.at(-2)!.items.length, 20)
  const roles = new Set<string>()
  const gather = (node: { role?: string; children?: unknown[] }) => {
    if (node.role) roles.add(node.role)
    for (const child of node.children ?? []) gather(child as typeof node)
  }
  for (let i = 1; i <= pdf.numPages; i++)
    gather((await (await pdf.getPage(i)).getStructTree()) as never)
  for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Link', 'TOC', 'TOCI']) {
    assert.ok(roles.has(role), `${role} of ${[...roles]}`)
  }
  assert.ok(!/\/FontFile3? null/.test(raw))
})

test('what a person types is never read as a mark of the format', async () => {
  const html = Buffer.from(await formats.html.write(response, {})).toString()
  assert.ok(!html.includes('<script>') && html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))
  const tree = parseFragment(html)
  walk(tree, (element) => assert.notEqual(element.tagName, 'script'))
  const pdf = await getDocumentProxy(await formats.pdf.write(response, {}))
  assert.ok(pdf.numPages > 5)
})

const paragraphs = (text: string) => text.replace(/\s+/g, ' ')

for (const extension of ['docx', 'odt'] as const) {
  test(`LibreOffice opens the ${extension} file and reads every paragraph`, {
    skip: whyNoLibreOffice,
  }, async () => {
    const bytes = await formats[extension].write(response, { hash })
    const opened = paragraphs(
      (await openWithLibreOffice(bytes, extension, 'txt:Text (encoded):UTF8')).toString('utf8'),
    )
    for (const { label, question, paragraphs: numbered } of response.sections.flatMap(
      (section) => section.answers,
    )) {
      assert.ok(opened.includes(`Question ${label}: ${question}`), label)
      for (const { number } of numbered) {
        if (number) assert.ok(opened.includes(` ${number} `), number)
      }
    }
    assert.ok(opened.includes('Mae Gŵyr, Tŷ Ddewi, Ŵyl a Ŷd yn enwau; emoji 🌻 and 👩‍👩‍👧'))
  })
}
