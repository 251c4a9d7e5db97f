import { Hint } from './hint.tsx'
import { classes, Shown, says, translated } from './options.tsx'
import { Textarea, type TextareaOptions } from './textarea.tsx'

export interface CharacterCountOptions extends TextareaOptions {
  maxlength?: number | string | undefined
  maxwords?: number | string | undefined
  threshold?: number | string | undefined
  countType?: string | undefined
  countMessage?: { classes?: string | undefined } | undefined
  textareaDescriptionText?: string | undefined
  charactersUnderLimitText?: Record<string, string> | undefined
  charactersAtLimitText?: string | undefined
  charactersOverLimitText?: Record<string, string> | undefined
  wordsUnderLimitText?: Record<string, string> | undefined
  wordsAtLimitText?: string | undefined
  wordsOverLimitText?: Record<string, string> | undefined
}

/** Several lines of text with a limit; the limit is said before, and counted down with script. */
export function CharacterCount(options: CharacterCountOptions) {
  const id = options.id || options.name
  const countType = options.countType || (options.maxwords ? 'words' : undefined)
  const limit = options.maxwords || options.maxlength
  const unit = countType === 'words' ? 'words' : 'characters'
  const described = options.textareaDescriptionText || `You can enter up to %{count} ${unit}`
  const group = options.formGroup
  return (
    <Textarea
      id={id}
      name={options.name}
      describedBy={`${id}-info`}
      rows={options.rows}
      spellcheck={options.spellcheck}
      value={options.value}
      label={options.label}
      hint={options.hint}
      errorMessage={options.errorMessage}
      attributes={options.attributes}
      classes={classes('govuk-js-character-count', options.classes)}
      formGroup={{
        classes: classes('govuk-character-count', group?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': { value: options.maxlength, optional: true },
          'data-maxwords': { value: options.maxwords, optional: true },
          'data-threshold': { value: options.threshold, optional: true },
          'data-count-type': { value: countType, optional: true },
          ...(!limit && options.textareaDescriptionText
            ? translated('textarea-description', { other: options.textareaDescriptionText })
            : {}),
          ...translated('characters-under-limit', options.charactersUnderLimitText),
          ...translated('characters-at-limit', options.charactersAtLimitText),
          ...translated('characters-over-limit', options.charactersOverLimitText),
          ...translated('words-under-limit', options.wordsUnderLimitText),
          ...translated('words-at-limit', options.wordsAtLimitText),
          ...translated('words-over-limit', options.wordsOverLimitText),
          ...group?.attributes,
        },
        beforeInput: group?.beforeInput,
        afterInput: {
          text: (
            <>
              <Hint
                id={`${id}-info`}
                classes={classes('govuk-character-count__message', options.countMessage?.classes)}
                text={limit ? described.replace('%{count}', String(limit)) : ''}
              />
              {says(group?.afterInput) && <Shown of={group?.afterInput} />}
            </>
          ),
        },
      }}
    />
  )
}
